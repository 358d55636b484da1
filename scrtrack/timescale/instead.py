"""What the words may say instead of a day to keep to. All are tried on the marked words; a capital is a mark."""

from datetime import date

from scrtrack.timescale.reading import Kind
from scrtrack.timescale.rows import Example, Sign, signs

_START = (
    r"(?<!week )(?<!wk )(?<!w )(?<!w/)(?:start(?:s|ed|ing)?(?! of\b)|begun|began|begins?|beginning(?! of\b)"
    r"|commenc(?:e|es|ed|ing|ement)|underway|under way|in progress|in train|in hand|in process|progressing|initiated)"
)
_UNDER_WAY = r"(?:underway|under way|in progress|in train|in hand|in process|progressing)"
STARTED = signs(
    Sign(
        "a word for a start, or for work under way",
        rf"\b{_START}\b",
        Example("In progress July 2015", Kind.STARTED),
    )
)
TO_START = signs(
    Sign(
        "a start that is still to come",
        rf"\b(?:to|will|be|should|must|not|not yet|yet to|shall) (?:be )?{_START}\b",
        Example("Pilot to start June 2013", Kind.STARTED),
    ),
)
START_BREAK = signs(
    Sign(
        "a start, a break, and then the date to keep to",
        rf"\b{_START}\b[^D]*(?:[-,;:.(¶]|\band\b)[^D]*\bby D\b",
        Example("In progress, by July 2015", date(2015, 7, 31)),
    ),
)
BEHIND_DATE = signs(
    Sign(
        "a date, a break, and then that it is under way",
        rf"^(?:by |in |end of )?D ?[-,;:.(]+ ?(?:[a-z]+ )?\b{_UNDER_WAY}\b",
        Example("March 2013 - in progress", Kind.UNCLEAR, date(2013, 3, 31)),
    ),
    Sign(
        "that it is under way, a break, and then a date",
        rf"^(?:work )?{_UNDER_WAY} ?[;.]+ ?D\W*$",
        Example("Work in progress. June 2014", Kind.UNCLEAR, date(2014, 6, 30)),
    ),
)
FROM = signs(
    Sign(
        "since a date",
        r"(?:^|\b[GRI]\b\W*|\b(?:started|begun|underway|under way|going)\b )since (?:the )?D\b",
        Example("Ongoing since June 2015", Kind.STARTED),
    ),
    Sign(
        "from a date",
        r"\b(?:from|w\.?e\.?f\.?|effective(?: from)?|as from)(?: the)?(?: start of| beginning of| end of)? ?D\b",
        Example("Roll out from April 2015", Kind.STARTED),
    ),
    Sign(
        "a date onwards", r"D(?: and)? ?(?:onwards?|forwards?)\b", Example("April 2015 onwards", Kind.STARTED)
    ),
)
MOVING = (
    r"(?:moved|slipped|deferred|extended|postponed|changed|revised|put back|carried (?:over|forward)|brought forward"
    r"|transferred)"
)
MOVED = signs(
    Sign(
        "moved from a date",
        rf"\b{MOVING} from (?:the )?D\b",
        Example("Slipped from March 2015", Kind.UNCLEAR),
    ),
)
CONDITION = signs(
    Sign(
        "as required",
        r"^as (?:required|needed|necessary|appropriate)\b",
        Example("As required", Kind.CONDITIONAL),
    ),
    Sign(
        "dependent on",
        r"\b(?:depend[ae]nt|depend(?:s|ing)?|subject to|conditional|contingent|linked to|tied to)\b",
        Example("Dependent on release of report", Kind.CONDITIONAL),
    ),
    Sign(
        "once it happens",
        r"\b(?:once|when|whenever|as soon as|in the event)\b",
        Example("Once the policy is approved", Kind.CONDITIONAL),
    ),
    Sign(
        "if it happens",
        r"\b(?:if|unless|provided that|providing|assuming)\b",
        Example("By March 2015 if possible", Kind.CONDITIONAL),
    ),
    Sign(
        "awaiting",
        r"\b(?:pending|await(?:ing|s)?|following|upon|after|until)\b",
        Example("Awaiting legal advice", Kind.CONDITIONAL),
    ),
    Sign(
        "on its completion, approval or the like",
        r"\bon (?:the )?(?:completion|receipt|approval|release|appointment|agreement|confirmation|launch|introduction"
        r"|adoption|ratification|sign[- ]off|conclusion|recruitment)\b",
        Example("On completion of the audit", Kind.CONDITIONAL),
    ),
)
# "Ongoing - review March 2016" and "Review March 2016 - ongoing": the month is when it is looked at again.
_REVIEW = (
    r"(?<!last )(?<!previous )\b(?:reviews?|(?:be|for) reviewed|re-?visit(?:ed)?|re-?audit(?:ed)?)"
    r"(?:[ :;,.(-]|\b(?:due|date|dates|by|in|on|at|for|the|is|be|planned|scheduled|set|again|next|end of|lscb|board"
    r"|meeting|panel|group|point|after)\b)*[DUL]\b"
)
LOOKED_AT_AGAIN = signs(
    Sign(
        "it goes on, and then the review",
        rf"\b[GR]\b[^DUL]*{_REVIEW}",
        Example("Ongoing - review June 2015", Kind.ONGOING),
    ),
    Sign(
        "at once, and then the review",
        rf"(?P<at_once>\bI\b)[^DUL]*(?:[-,;:.(]|\b(?:and|with|to be)\b)[^DUL]*{_REVIEW}",
        Example("Immediate; review March 2014", Kind.IMMEDIATE),
    ),
    Sign(
        "it goes on, the date, and review behind it",
        r"\b[GR]\b[ ,;:.(-]*D review\b",
        Example("Ongoing - June 2015 review", Kind.ONGOING),
    ),
    Sign(
        "the review, and then that it goes on",
        rf"^(?:next |to be |for )?{_REVIEW}[ ,;:.(-]*[GR]\b\W*$",
        Example("Review March 2014 - ongoing", Kind.ONGOING),
    ),
)
FROM_DATE = signs(
    Sign(
        "a length of time from a date",
        r"\b(?:L|(?:a )?fortnight)(?:'s?)?(?: time)? from (?:the )?(?:start of |beginning of |end of )?D\b",
        Example("6 months from May 2015", Kind.RELATIVE),
    ),
)
ANCHORED = signs(
    Sign(
        "a length of time from something",
        r"\bL(?:'s?)?(?: time)? (?:of|from|after|following|post)\b",
        Example("3 months after training", Kind.RELATIVE),
    ),
)
_SPAN = (
    r"(?:calendar |financial |fiscal |academic |school |working )*"
    r"(?:weeks?|months?|quarters?|years?|terms?|fortnight)"
)
RELATIVE = signs(
    Sign(
        "within a length of time",
        r"\b(?:within|in|for|over|during|of|after|about|approximately|approx|up to|by|further|next|least|under|another"
        r"|first|than|the|maximum|ie|achievable)\b"
        r"(?: (?:a|the|next|first|coming|further|period of|up to|about|about a))* L\b",
        Example("Within 10 working days", Kind.RELATIVE),
    ),
    Sign("a length of time alone", r"(?:^|[-:(] ?)(?:approx\w* )?L\b", Example("6 months", Kind.RELATIVE)),
    Sign(
        "a length of time from something",
        r"\bL (?:time|from|of|after|following|post|hence)\b",
        Example("Audit 3 months after implementation", Kind.RELATIVE),
    ),
    Sign(
        "this week, next month",
        rf"\b(?:next|this|coming|current) {_SPAN}\b|\bwithin (?:the|this|next)(?: current| next)? {_SPAN}\b",
        Example("Next financial year", Kind.RELATIVE),
    ),
    Sign(
        "the end of the year",
        r"\bend of (?:the |this |current )*(?:calendar |financial |fiscal |academic |school )*"
        r"(?:year|month|quarter|week)\b|\b(?:financial |academic |calendar )?year[- ]end\b",
        Example("By the end of the year", Kind.RELATIVE),
    ),
    Sign(
        "the next meeting",
        r"\bnext\b.*\b(?:meeting|board|lscb|panel|group|conference|committee|partnership)\b",
        Example("To be agreed at next LSCB", Kind.RELATIVE),
    ),
    Sign(
        "on publication",
        r"\b(?:on|upon|by|at|of|to|before|prior to|pre|post|from|with)"
        r" ?-?(?:the |point |time |date |of |report |scr )*publication\b",
        Example("On publication of SCR", Kind.RELATIVE),
    ),
)
REFERENCE = signs(
    Sign("a pointer", r"\bF\b", Example("See recommendation 4", Kind.REFERENCE)),
    Sign(
        "see, as above, ditto at a start",
        r"(?:^|[-(,;:.] ?|\bplease )(?:see|refer|ref|as|per|cf|above|below|ditto|same as)\b",
        Example("As action 2", Kind.REFERENCE),
    ),
    Sign(
        "as stated",
        r"\bas (?:per|above|below|stated|set out|outlined|detailed|described|specified)\b",
        Example("As per training strategy", Kind.REFERENCE),
    ),
    Sign(
        "see, refer to",
        r"\brefer to\b|\bsee (?:above|below|action|rec|recommendation|section|plan)\b",
        Example("Please see above", Kind.REFERENCE),
    ),
    Sign(
        "the same as something else",
        r"\bin (?:line|accordance) with\b|\baccording to\b|\bsame (?:date|deadline|timescale) as\b",
        Example("Same timescale as 3.1", Kind.REFERENCE),
    ),
)
AT_ONCE = signs(Sign("at once", r"(?<!not )\bI\b", Example("ASAP", Kind.IMMEDIATE)))
GOES_ON = signs(Sign("it goes on", r"\b[GR]\b", Example("Ongoing", Kind.ONGOING)))
