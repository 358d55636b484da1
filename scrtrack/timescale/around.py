"""What stands around a date and may change it. All are tried on the marked words; a capital is a mark."""

from datetime import date

from scrtrack.timescale.reading import Kind
from scrtrack.timescale.rows import Example, Sign, signs

SYMBOL = signs(
    Sign(
        "a sign that is not plain punctuation",
        r"""[^A-Za-z0-9 .,;:()\[\]'"&/!@¶-]""",
        Example("March 2015 -> June 2015", Kind.UNCLEAR),
    ),
)
COUNTING = signs(
    Sign(
        "things that the figures may count: 2 June 2015 audits may be two audits",
        r"D (?:audits|sessions|cases|workshops|courses|briefings|events|meetings|schools|teams|staff|visits|reviews"
        r"|reports|people|places|files)\b",
        Example("2 June 2015 audits", Kind.UNCLEAR),
    ),
)
BY_DATE = signs(Sign("by the date", r"\bby D\b", Example("Completed by April 2015", date(2015, 4, 30))))
BY_PLAINLY = signs(
    Sign("by the date, with a mark between", r"\bby[ :;,-]*D\b", Example("By: April 2015", date(2015, 4, 30)))
)
CUE = signs(
    Sign("by a date", r"\bby\W+D\b", Example("In place by April 2015", date(2015, 4, 30))),
    Sign(
        "what will be, and then the date",
        r"\b(?:to|will|must|shall) (?:be|have|go)\b[^D;.]*D",
        Example("To be in place April 2015", date(2015, 4, 30)),
    ),
    Sign(
        "the date, and then what will be",
        r"D[^A-Za-z]*\b(?:to|will) be\b",
        Example("Jan 2013 - to be implemented", date(2013, 1, 31)),
    ),
    Sign(
        "a name for the date that is kept to",
        r"\b(?:target|deadline|completion|timescale)(?: date| end| for| of| by| in| on| is| to)*[ :;,(-]*D",
        Example("Target date: April 2015", date(2015, 4, 30)),
    ),
)
# Words that would tell of an event, in phrases that do not.
WORKED = signs(
    Sign(
        "an action plan after an inspection",
        r"\b(?:cqc|ofsted|hmic|hmip|scr) action plan\b",
        Example("CQC action plan - June 2013", date(2013, 6, 30)),
    ),
    Sign(
        "a progress review",
        r"\bprogress (?:reviews?|reports?)\b",
        Example("Progress review March 2016", date(2016, 3, 31)),
    ),
    Sign("to go live", r"\bgo live\b", Example("Go live July 2015", date(2015, 7, 31))),
    Sign("the R of a rating, behind the date", r"D\.? r\b", Example("30.04.2015 r.", date(2015, 4, 30))),
    Sign(
        "a person's name before the date",
        r"^[b-hj-z]\.? [a-z]+(?:, | - |: )(?=D)",
        Example("J Smith, March 2014", date(2014, 3, 31)),
    ),
)
TITLE = signs(
    Sign(
        "the title of a document",
        r"^(?:[a-z]+ )?(?:policy|policies|procedures?|protocol|strategy) ?(?=D|$)",
        Example("Policy June 2015", Kind.UNCLEAR),
    ),
)
EXPLAINED = signs(
    Sign(
        "words that the date explains: by the end of the school year (July 2015)",
        r"^(?P<before>[^D]*?)(?:(?P<ie>\bie[ ,:]*(?:(?:by|in|on|for|due) )*|[(\[] ?(?:by|due|due by) )|[(\[] ?"
        r"|(?<=year)(?: end(?:ing|s)?)?(?: -|,|:)? ?(?:in |on |by )?)D[)\] .;,]*",
        Example("In place for the beginning of the new academic year (September 2015)", date(2015, 9, 30)),
    ),
)
SANDWICH = signs(
    Sign(
        "words on both sides, and nothing that ties the date to either",
        r"\b(?!(?:by|in|on|for|due|during|across|within|throughout|date|deadline|completion|target|at|the|ie|and|via"
        r"|G|I|T|F|expected|planned|scheduled)\b)[a-zA-Z]+ D"
        r" (?!(?:and|with|at|by|via|for|in|as|on|to|ie|G|I|T|F|completed)\b)[a-z]",
        Example("Repeat March 2015 audit", Kind.UNCLEAR),
    ),
)
DIRECT = signs(
    Sign(
        "a word that turns the date: after, until",
        r"\b(?:after|before|prior to|pre|post|up to|to|into|of|under|over|beyond|past|like|as at|as of|against|c\.?|per)"
        r" ?-?D\b|\bup to\b",
        Example("Extended to March 2016", Kind.UNCLEAR),
    ),
    Sign("a letter that may be a figure", r"\b[lio] D\b", Example("l April 2015", Kind.UNCLEAR)),
    Sign("when it ends", r"\bends?\b(?! of)|\bending\b", Example("Contract ends March 2015", Kind.UNCLEAR)),
    Sign(
        "week ending, week commencing",
        r"\bw ?[/.-] ?[ebc]|\bwe D",
        Example("W/b 15 April 2013", Kind.UNCLEAR),
    ),
    Sign("carried or brought forward", r"\b[cb] ?/ ?f\b", Example("c/f June 2015", Kind.UNCLEAR)),
    Sign("in operation", r"\bin operation\b", Example("In operation June 2015", Kind.UNCLEAR)),
    Sign("who leads", r"\blead: ", Example("Lead: Board Manager, June 2015", Kind.UNCLEAR)),
    Sign(
        "two letters and a date",
        r"^(?!by|in|on|at|qa|hr|gp|it)[a-z]{2} D$",
        Example("JS 12.06.15", Kind.UNCLEAR),
    ),
    Sign(
        "as it is said elsewhere",
        r"\b(?:see|refer|as per|as above|ditto|in line with|in accordance with|according to|same as|cf)\b",
        Example("In line with the training plan June 2015", Kind.UNCLEAR),
    ),
    Sign(
        "before or after an event",
        r"\b(?:pre|post)[- ](?:inspection|publication|training|review|inquest|trial|court|conviction)\b",
        Example("March 2014 (post inquest)", Kind.UNCLEAR),
    ),
    Sign(
        "to date, to the end",
        r"\bto (?:the )?(?:date|present|now|end)\b",
        Example("To date 12.06.15", Kind.UNCLEAR),
    ),
    Sign("a new date", r"\bnew (?:date|deadline|timescale)\b", Example("New date: March 2015", Kind.UNCLEAR)),
    Sign(
        "the title of the guidance",
        r"\bworking together\b",
        Example("Working Together March 2015", Kind.UNCLEAR),
    ),
    Sign("a review date", r"\breview dates?\b", Example("Review date: March 2016", Kind.UNCLEAR)),
    Sign("a pointer, and then a date", r"^F\b[^D]*D", Example("See rec 2 - May 2013", Kind.UNCLEAR)),
    Sign("it should be", r"\bshould be (?:by )?D", Example("Should be June 2013", Kind.UNCLEAR)),
    Sign(
        "to be confirmed",
        r"\bto be (?:confirmed|advised|determined|announced)\b",
        Example("March 2013 to be confirmed", Kind.UNCLEAR),
    ),
    Sign(
        "to be agreed, before the date",
        r"^to be (?:agreed|decided|arranged|set)\W*D",
        Example("To be agreed March 2013", Kind.UNCLEAR),
    ),
    Sign(
        "to be agreed, behind the date",
        r"D[^a-z]*\bto be (?:agreed|decided|arranged|set)\b",
        Example("March 2013 - to be agreed by LSCB", Kind.UNCLEAR),
    ),
    Sign(
        "the date of something",
        r"\bdate of (?:the )?(?!completion|implementation)",
        Example("Date of report June 2015", Kind.UNCLEAR),
    ),
    Sign("where it stood at a date", r"[a-z] at D\W*$", Example("Position at 12.06.15", Kind.UNCLEAR)),
    Sign("a rating's letter", r"^(?:a|g|r)[ :-]+D", Example("R June 2015", Kind.UNCLEAR)),
    Sign(
        "the title of a document, with its date",
        rf"{TITLE.pattern}D",
        Example("Procedures June 2015", Kind.UNCLEAR),
    ),
    Sign(
        "how it stands",
        r"\b(?:on (?:track|target|schedule)|at risk|behind(?: schedule)?)\b(?! (?:for|to)\b)[^D]*D",
        Example("On track June 2015", Kind.UNCLEAR),
    ),
    Sign(
        "national guidance",
        r"\b(?:dfe|government|national|nice|statutory) (?:[a-z]+ )?guidance\b",
        Example("DfE guidance June 2013", Kind.UNCLEAR),
    ),
)
PART = signs(
    Sign(
        "a share of it",
        r"\bP\b|\b(?:majority|most)\b",
        Example("Majority of staff trained by June 2013", Kind.UNCLEAR),
    ),
    Sign(
        "a first attempt",
        r"\b(?:interim|initial|initially|preliminary|pilot|draft)\b",
        Example("By March 2015 (draft)", Kind.UNCLEAR),
    ),
    Sign(
        "one stage of several",
        r"\b(?:phase|phased|stage|tranche|cohort|wave)\b",
        Example("Phase 2 by March 2015", Kind.UNCLEAR),
    ),
    Sign(
        "a report on the way",
        r"\bprogress (?:report|update)\b",
        Example("Progress report March 2014", Kind.UNCLEAR),
    ),
)
PART_BY = signs(
    Sign(
        "a part of the work, and then the date",
        rf"(?:{PART.pattern})(?:[^D;.,¶]*|[^A-Za-z]*(?:(?:by|due|for|in|on) )*)D",
        Example("Draft policy June 2013", Kind.UNCLEAR),
    ),
    Sign(
        "the date, and then a part of the work",
        rf"D(?:[^D;.,¶]*|[^A-Za-z]*)(?:{PART.pattern})",
        Example("March 2015 for draft", Kind.UNCLEAR),
    ),
)
TO_BE = signs(
    Sign(
        "a deed that is still to come",
        r"\b(?:be|get|to have|will have)(?: [a-z]+ly)? [a-z]+",
        Example("To be reviewed March 2015", date(2015, 3, 31)),
    )
)
