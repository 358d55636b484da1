"""How known words may stand to a date and yet change it. All are tried on the marked words; a capital is a mark."""

from datetime import date

from scrtrack.timescale import names
from scrtrack.timescale.reading import Kind
from scrtrack.timescale.rows import Example, Sign, signs

SYMBOL = signs(
    Sign(
        "a sign that is not plain punctuation",
        r"""[^A-Za-z0-9 .,;:!()\[\]'"&/¶-]""",
        Example("March 2015 -> June 2015", Kind.UNCLEAR),
    ),
)
BY_DATE = signs(Sign("by the date", r"\bby D\b", Example("Completed by April 2015", date(2015, 4, 30))))
# "Target date: March 2015" is "by March 2015"; "agree a target date, March 2015" is not.
TARGET = signs(
    Sign(
        "a name for the date that is kept to",
        r"(?:^|(?<=[-,;:.(¶] )|(?<=[(¶]))(?:for )?(?:(?:target|due|planned|scheduled|completion|implementation|end) )*"
        r"(?:target|date|deadline|timescale|completion|implementation|due)(?: (?:for|by|in|on|is|the|end|to be"
        r"|achieve|achieved|completion|implementation|of completion|of implementation))*[ :;,(-]*D",
        Example("Target date: April 2015", date(2015, 4, 30)),
    ),
)
# How it stands, behind the date to keep to.
STATUS = signs(
    Sign(
        "work under way, behind a date with its by",
        r"(?<=by D)(?: and|[ ,;:(-]+) ?(?:is )?(?:work )?(?:in progress|underway|under way|in hand)[ ).]*$",
        Example("By 30/06/16 - in progress", date(2016, 6, 30)),
    ),
    Sign(
        "that it is kept to",
        r"(?<=D)[ ,;:(-]+(?:on track|on target|on schedule|achievable)[ ).]*$",
        Example("March 2013 (on target)", date(2013, 3, 31)),
    ),
)
TITLE = signs(
    Sign(
        "the title of a document",
        r"^(?!review )(?:[a-z]+ ){0,5}(?:policy|policies|procedures?|protocol|strategy|guidance|report|document"
        r"|action plan|scr|dhr) ?(?=D|$)",
        Example("Policy June 2015", Kind.UNCLEAR),
    ),
)
NEXT = signs(
    Sign(
        "the next of several, with a date in brackets",
        r"\bnext (?:[a-z0-9]+ )?(?:reviews?|audits?|reports?|visits?|inspections?)\b",
        Example("Next review (March 2015)", Kind.UNCLEAR),
    ),
)
EXPLAINED = signs(
    Sign(
        "words that the date explains: by the end of the school year (July 2015)",
        r"^(?P<before>[^D]*?)(?:(?P<ie>\b(?:ie|namely)[ ,:]*(?:(?:by|in|on|for|due) )*|[(\[] ?(?P<tie>by|due|due by) )|[(\[] ?"
        r"|(?<=year)(?: end(?:ing|s)?)?(?: -|,|:)? ?(?:in |on |by )?)D[)\] .;,]*",
        Example("In place for the beginning of the new academic year (September 2015)", date(2015, 9, 30)),
    ),
)
MEETING = signs(
    Sign(
        "a meeting of the date to keep to",
        rf"(?:^|^(?:by|in|at|for) |\bto (?:be )?[a-z]+ (?:by|at|in|for) )D (?:(?:lscb|board|panel|committee|sub|group"
        rf"|executive) )*{names.MEETING}\b",
        Example("By June 2013 Board meeting", date(2013, 6, 30)),
    ),
)
BEHIND = signs(
    Sign(
        "a word behind the date that nothing ties to it",
        r"D (?!(?:and|with|at|by|via|for|in|on|to|ie|through|G|I|T|F)\b)[a-z]",
        Example("Repeat March 2015 audit", Kind.UNCLEAR),
    ),
)
DIRECT = signs(
    Sign(
        "a small word that does not tie a date to the work",
        r"\b(?:a|an|of|to|with|via|through|at|all|this|have|and|also) D\b(?! (?:lscb|board|panel|committee|meeting))",
        Example("Review of June 2015", Kind.UNCLEAR),
    ),
    Sign(
        "a letter or two, which may be a name",
        r"(?:^|\W)[a-z]\b(?<!\ba)[^a-z]*D",
        Example("R June 2015", Kind.UNCLEAR),
    ),
    Sign("a title", rf"{TITLE.pattern}D", Example("Procedures June 2015", Kind.UNCLEAR)),
    Sign(
        "the date of a review, which may be of what is done by then",
        r"\bdue for review\b",
        Example("Due for review June 2016", Kind.UNCLEAR),
    ),
    Sign("a figure that is lost", r"(?:^|[ (])/ ?D", Example("/06/2016", Kind.UNCLEAR)),
    Sign(
        "the date of one thing, and then what is to be done with it",
        r"^(?!(?:by |in )?D).*D.*\bto be\b",
        Example("Supervision records April 2015 to be audited", Kind.UNCLEAR),
    ),
    Sign("in operation", r"\bin operation\b", Example("In operation June 2015", Kind.UNCLEAR)),
    Sign("a pointer, and then a date", r"^F\b[^D]*D", Example("See rec 2 - May 2013", Kind.UNCLEAR)),
    Sign(
        "who leads, and since when",
        r"\blead:",
        Example("Lead: Board Manager, June 2015", Kind.UNCLEAR),
    ),
    Sign(
        "to be agreed or confirmed, and then a date",
        r"^to be agreed\W*D|D[^a-z]*\bto be agreed\b",
        Example("To be agreed March 2013", Kind.UNCLEAR),
    ),
    Sign(
        "the next step, and then a date for it",
        r"\bworking together\b|\bto review\b.*\bto be\b",
        Example("Working Together March 2015", Kind.UNCLEAR),
    ),
    Sign(
        "national guidance",
        r"\bguidance\b(?<!practice guidance)",
        Example("NHS guidance issued by June 2013", Kind.UNCLEAR),
    ),
)
TO_BE = signs(
    Sign(
        "a deed that is still to come",
        r"\b(?:be|get|to have|will have)(?: [a-z]+ly)? [a-z]+(?: and [a-z]+ed\b)?",
        Example("To be reviewed March 2015", date(2015, 3, 31)),
    )
)
