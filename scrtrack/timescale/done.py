"""Whether the words say that it is done already. All signs are tried on the marked words."""

from datetime import date

from scrtrack.timescale.around import BY_DATE
from scrtrack.timescale.instead import CONDITION
from scrtrack.timescale.marks import Mark
from scrtrack.timescale.notes import Verdict, verdict
from scrtrack.timescale.reading import Kind
from scrtrack.timescale.rows import Example, Sign, find, signs, without

_ACT = (
    r"(?:completed?|done|achieved|actioned|implemented|finished|finalised|finalized|closed|concluded|signed[ -]off"
    r"|accomplished|fulfilled|in place|discharged)"
)
_AID = r"(?:has|have|had|was|were|is|are|been|already|now|fully)"
DONE = signs(
    Sign("a word for what is done", rf"\b{_ACT}\b(?! ?:\W*$)", Example("Implemented April 2015", Kind.DONE))
)
ALREADY = signs(
    Sign(
        "it has been done",
        rf"\b{_AID}(?: been| now| already| fully| all)* {_ACT}\b",
        Example("This has been completed", Kind.DONE),
    ),
)
LEADS = signs(
    Sign(
        "done, as the first word",
        rf"^(?:already |now |fully |all )*{_ACT}\b",
        Example("Already actioned see 8.5.2", Kind.DONE),
    )
)
HEDGED = signs(
    Sign(
        "not done",
        r"\b(?:not|never|no|none|nothing|yet|incomplete|uncompleted|un|non|lapsed|except|outstanding|repeat(?:ed)?)\b",
        Example("Not yet completed", Kind.UNCLEAR),
    ),
    Sign(
        "something of it is done, or something that is looked at",
        r"\b(?:of|from) [a-z ]*\bcompleted\b|\blast completed\b|\b(?:imr|consultation|template) (?:finalised|completed)\b",
        Example("Audit of records completed in March 2015", Kind.UNCLEAR),
    ),
    Sign(
        "done in part",
        r"\b(?:partially|partly|part|some|half|C|P)\b",
        Example("50% completed March 2014", Kind.UNCLEAR),
    ),
    Sign(
        "done for the most part",
        r"\b(?:nearly|almost|largely|mostly|substantially|majority|most)\b",
        Example("Nearly complete - March 2015", Kind.UNCLEAR),
    ),
    Sign(
        "it is not, or cannot be",
        r"\b(?:unless|cannot|isn't|hasn't|haven't|wasn't|weren't|aren't|won't)\b",
        Example("Cannot be completed by March 2015", Kind.UNCLEAR),
    ),
    Sign("a question", r"\?", Example("Completed? March 2013", Kind.UNCLEAR)),
)
PART = signs(
    Sign(
        "a share of it, or a first attempt",
        r"\bP\b|\b(?:majority|most|interim|initial|initially|preliminary|pilot|draft)\b",
        Example("Draft policy completed March 2015", Kind.UNCLEAR),
    ),
    Sign(
        "one stage of several",
        r"\b(?:phase|phased|stage|tranche|cohort|wave)\b",
        Example("First phase completed March 2015", Kind.UNCLEAR),
    ),
)
TO_BE_DONE = signs(
    Sign(
        "to have it done",
        rf"\b(?:to|will|should|shall|must)(?: all)? have (?:been )?(?:fully )?{_ACT}\b",
        Example("All staff to have completed training by April 2015", date(2015, 4, 30)),
    ),
    Sign(
        "to be done",
        rf"\b(?:be|being|get|to|will|shall|must|should|for)(?: fully)? {_ACT}\b",
        Example("Will be complete April 2015", date(2015, 4, 30)),
    ),
    Sign(
        "to be in place for",
        r"\bput in place\b|\bin place (?:for|in time for)\b",
        Example("Policy in place for 1 April 2015", date(2015, 4, 1)),
    ),
    Sign(
        "complete, as an order",
        r"^complete (?!by\b|and\b|with\b|see\b|as\b|ie\b|in\b|on\b)(?:[a-z]+ )+(?=(?:(?:ie )?by )?[DL])|^complete within (?=[DL])"
        r"|\bcomplete (?!and\b|with\b|see\b|as\b|ie\b|by\b)(?:[a-z]+ )+by D",
        Example("Complete staff training by April 2015", date(2015, 4, 30)),
    ),
)
DONE_BY = signs(
    Sign(
        "completed by a date, as a target",
        rf"\b{_ACT}(?: by (?:the |all )?(?!D)(?:[a-z]+ ){{1,4}}?)? ?\bby D\b",
        Example("Immediate - completed by July 2015", date(2015, 7, 31)),
    ),
)


PERHAPS = signs(
    Sign("in place, or to be", r"\bin place\b", Example("Policy in place March 2015", Kind.UNCLEAR)),
    Sign(
        "complete, as it is or as an order",
        r"\bcomplete (?:in |on |by )?D",
        Example("Complete end March 2015", Kind.UNCLEAR),
    ),
    Sign(
        "somebody is to see to it that it is done",
        r"^(?:[a-z]+ to )?(?:confirm|check|ensure|review|report)\b",
        Example("Confirm audit completed in March 2015", Kind.UNCLEAR),
    ),
)


TWO_MATTERS = signs(
    Sign(
        "what is done, and then something else with a date",
        rf"\b{_ACT} ?[,;.] ?(?:and |then )?(?!see\b|next review|(?:for )?review\b|on\b|by\b|in\b|at\b)(?:re-?)?[a-z]+ [^D]*D",
        Example("Policy completed, audit June 2012", Kind.UNCLEAR),
    ),
    Sign(
        "a day on which it was done, and then something else that is to be done",
        r"D ?[,;.-]+ ?(?:re-?audit|to be|will be)\b",
        Example("Completed June 2012 - to be repeated", Kind.UNCLEAR),
    ),
)


def done(marked: str) -> Verdict | None:
    """That it is done, or may be, where the words claim so; what is to be done is no claim."""
    left = without(TO_BE_DONE, marked, " ")
    already = find(ALREADY, left)
    left = left if already else without(DONE_BY, left, " ")
    dated = Mark.DATE in left
    if not find(DONE, left):
        return None
    if find(HEDGED, marked) or find(PART, marked):
        note = "It may not be done, or only in part: ask what is left, and by when."
        return Verdict(Kind.UNCLEAR, note) if dated else None
    if find(CONDITION, marked) and not find(LEADS, left):
        return None
    if dated and not already and (find(BY_DATE, left) or find(PERHAPS, left)):
        return Verdict(Kind.UNCLEAR, "It may be done already or by that date: ask which is meant.")
    if dated and find(TWO_MATTERS, marked):
        return Verdict(Kind.UNCLEAR, "One thing may be done, and the date be for another: ask.")
    return verdict(Kind.DONE)
