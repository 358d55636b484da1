"""Orders of known words in which the date need not be the day to keep to: it may be part of what the work is on.

All are tried on the marked words, where a capital is a mark. They lean to the side of asking.
"""

from datetime import date

from scrtrack.timescale.names import MEETING
from scrtrack.timescale.reading import Kind
from scrtrack.timescale.rows import Example, Sign, all_words, any_of, signs
from scrtrack.timescale.vocabulary import DEEDS, DEEDS_BY

_DEED = any_of(all_words(DEEDS, DEEDS_BY))
_TO_LOOK_AT = r"(?:audits?|reviews?|reports?|evaluate|monitor|confirm|sample|survey|assessment)"
_MANY = r"(?:(?!process|progress|access)[a-z]+s|staff|training|work|people|children|it)"
_TIED = r"(?<!\bby )(?<!\bdue )"
# At the start, or behind what goes to it: the day of a meeting is the day to keep to.
_TO_MEETING = rf"(?:(?<!.)|(?<=^due )|(?<=^report ))(?:at|by|for) (?:the )?(?:{MEETING} )+D"
_WHO = rf"(?:{MEETING}|police|health|education|schools?|agencies|staff|social care|probation|housing)"


def _asks(what: str, pattern: str, text: str, meant: date) -> Sign:
    return Sign(what, pattern, Example(text, Kind.UNCLEAR, meant))


_MARCH = date(2015, 3, 31)

# The date and what stands before it.
ORDER = signs(
    _asks(
        "what is looked at, and by when that was done",
        rf"\b{_TO_LOOK_AT} (?:(?:of|on|all|the) )*(?:[a-z]+ )*?{_MANY} (?:(?:to )?be )?(?:{_DEED}(?: out)?|in place|due|planned"
        r"|scheduled)\b[^D]*D",
        "Review of actions completed by March 2015",
        _MARCH,
    ),
    _asks(
        "the same, of one thing that was brought in",
        rf"\b{_TO_LOOK_AT} (?:of|on) [^D]*\b(?!completed|undertaken)(?:{_DEED}|planned|scheduled)\b[^D]*D",
        "Audit of the training programme launched by March 2015",
        _MARCH,
    ),
    _asks(
        "what a thing is of, on, for or in, and then a date",
        rf"(?<!signed off )\b(?!{_TO_MEETING})(?:of|on|for|in(?! place)|at|with|via|through|by) (?!D)"
        rf"(?!(?:the )?(?:trust |full |health |police )?{MEETING} (?:in|on) D)"
        rf"(?!(?:end|start|beginning|(?:the )?(?:school|financial|academic|year|term))\b)[a-z ]*{_TIED}D",
        "Review of audit March 2015",
        _MARCH,
    ),
    _asks(
        "what may have been so in that month",
        rf"\b(?:cases?|files?|records?|assessments?) (?:in |on |from )?{_TIED}D",
        "Audit cases in March 2015",
        _MARCH,
    ),
    _asks(
        "what is to be done with an event that has a date",
        rf"\b(?:review|audit|implement|action|evaluate|share|present) (?:[a-z]+ )+(?:meeting|review|audit|event) {_TIED}D",
        "Implement Health review March 2015",
        _MARCH,
    ),
    _asks("that it goes on, and then a date", rf"\bG\b[^D]*{_TIED}D", "Ongoing - March 2015", _MARCH),
    _asks(
        "how often, and then a date",
        rf"\bR\b(?! (?:conference|event))[^D]*{_TIED}D",
        "Monthly - March 2015",
        _MARCH,
    ),
    _asks("a date, and how often", r"D[ (]+R\b", "March 2015 annually", _MARCH),
    _asks(
        "what is done at once, and then something else",
        rf"\bI\b[^D]*[a-z][^D]*(?<!\band ){_TIED}D",
        "Immediate - training March 2015",
        _MARCH,
    ),
    _asks("a date, and that it is done at once", r"D\b.*\bI\b", "12/3/15 - immediate", date(2015, 3, 12)),
    _asks(
        "planned or scheduled by somebody, or at a meeting",
        r"\b(?:planned|scheduled) (?:by\b|(?:at|on|in)\b(?! (?:the )?D)|\()",
        "Planned (Board March 2015)",
        _MARCH,
    ),
    _asks(
        "what is to be planned, and then a date",
        r"\bto be (?:planned|scheduled|set)\b|^to be agreed\b",
        "Training to be scheduled by March 2015",
        _MARCH,
    ),
    _asks(
        "one part with its date, and another that has none",
        r"D\b.*\bto be (?:agreed|confirmed|decided|planned|set|arranged|fixed)\b|D[^a-z]+(?:[a-z]+ )*(?:planned|scheduled)\W*$",
        "March 2015 for policy, training to be agreed",
        _MARCH,
    ),
    _asks(
        "in line with something of that date",
        r"\bin (?:line|accordance) with\b[^D]*D",
        "In line with the strategy - March 2015",
        _MARCH,
    ),
    _asks(
        "when a review is published, which is not when the action is due",
        r"\b(?:scr|dhr|review)\b[^D]*\b(?:publish(?:ed)?|due)\b[^D]*D|^scr by D",
        "SCR to be published by March 2015",
        _MARCH,
    ),
    _asks("a plan by its date", r"^(?:[a-z]+ )+plan ?[-,]? D", "LSCB business plan, March 2015", _MARCH),
    _asks(
        "what was done, and then the next step",
        rf"^(?!to |for )(?:(?!be |have )[a-z]+ )*{_DEED}(?: to [a-z]+)?(?: ?[.;,]| -)[^D]*D",
        "Delivered - audit by March 2015",
        _MARCH,
    ),
    _asks(
        "one agency's date, and how another stands",
        rf"\b{_WHO}\W+(?:is )?[GI]\b.*D|D.*\b{_WHO}\W+(?:is )?[GI]\b|\bby D and {_WHO}\W*$",
        "Police March 2015, Health ongoing",
        _MARCH,
    ),
    _asks(
        "who was done with by a date, and what they are to do",
        rf"\b(?:{_DEED}|in place) by D to [a-z]",
        "Staff trained by March 2015 to complete audit",
        _MARCH,
    ),
    _asks(
        "a sentence that is cut off",
        r"D\b.*\b(?:to|at|in|with|on|and|for|by|of|or|the|a)\W*$|D ?[-/]\W*$",
        "31/03/15 to",
        _MARCH,
    ),
)
# A day, where a month would stand: the number may be of months, or the day may be when it was said.
DAY_ORDER = signs(
    _asks("within so many, and then a day", r"\b(?:within|in) D", "Within 3 March 2015", date(2015, 3, 3)),
    _asks(
        "planned, and on which day",
        r"\b(?:planned|scheduled)(?: on)? D",
        "Planned 12/3/15",
        date(2015, 3, 12),
    ),
    _asks("at once, and a day", rf"\bI\b[^D]*(?<!\band ){_TIED}D", "Immediate (12/3/15)", date(2015, 3, 12)),
)
# A month or more, which may be when it is needed and not when it is to be done.
FOR_ORDER = signs(
    _asks(
        "something for a month, which may have to be ready before it",
        rf"(?<!planned )(?<!scheduled )(?<!set )(?<!aim )(?<!\bdue )\bfor D(?! {MEETING})",
        "Policy in place for March 2015",
        _MARCH,
    ),
)
# A span of months, which may be what the work is on, or when it begins.
SPAN_ORDER = signs(
    _asks(
        "a report, plan or programme of a year or a quarter",
        rf"\b(?:reports?|plan|programme|audit|data) {_TIED}D",
        "Business plan Q4 2014/15",
        _MARCH,
    ),
    _asks("what is said of a span", r"\b(?:on|of) D", "Report on Q4 2014/15", _MARCH),
    _asks("a meeting some time in it", rf"D (?:[a-z]+ )*{MEETING}\b", "Summer 2015 Board", date(2015, 8, 31)),
)
# A whole year that does not say its end.
YEAR_ORDER = signs(
    _asks(
        "a year, which is not said to end",
        r"\bby (?:the )?D|(?<!\bin )(?<!\bwithin )(?<!\bduring )(?<!\bacross )(?<!\bthroughout )(?<!\bthe )(?<=[a-z] )D",
        "By financial year 2015/16",
        date(2016, 3, 31),
    ),
)
