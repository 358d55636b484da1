"""So long after a publication, a plan or a meeting: read, and counted out for a person to accept."""

from calendar import monthrange
from datetime import date, timedelta
from enum import StrEnum
from typing import assert_never

from scrtrack.timescale.names import COUNT, NUMBERS, number
from scrtrack.timescale.reading import Anchor, Kind, Offset
from scrtrack.timescale.rows import Example, Sign, compiled, signs


class _Unit(StrEnum):
    """A unit of time, by the first letters of its names."""

    DAY = "d"
    WEEK = "w"
    FORTNIGHT = "f"
    MONTH = "m"
    YEAR = "y"


# What it counts from; tried on the folded words, the whole of them. The name of each group is an Anchor.
ANCHORS = signs(
    Sign(
        "the publication of the review",
        r"(?P<publication>(?:the )?(?:(?:point|time|date) of )?(?:the )?"
        r"(?:scr |report |overview |review |serious case review |final )*publication(?: date)?"
        r"(?: of (?:the |this )?(?:scr|serious case|overview|case|review|final|full|report| )+)?"
        r"|(?:the |this )?(?:scr |overview |final |serious case |review )*(?:report|review|scr)"
        r"(?: being|'s| is| has been| is being)? publi(?:shed|cation))",
        Example("Six months from publication", Kind.RELATIVE),
    ),
    Sign(
        "the agreement of the action plan",
        r"(?P<plan>(?:the )?(?:(?:date|agreement|approval|sign[- ]off) of )?(?:the |this )?(?:date of )?(?:the |this )?"
        r"(?:agreed )?(?:action )?plan(?: (?:being|is))?(?: (?:agreed|approved|signed off|finalised|adopted))?)",
        Example("Within 6 weeks of the plan being agreed", Kind.RELATIVE),
    ),
    Sign(
        "the next meeting of the board",
        r"(?P<meeting>(?:the )?next (?:full |quarterly |lscb |scb |board |partnership |safeguarding |children's |main )*"
        r"(?:meeting|board|lscb|partnership)(?: of the (?:full )?(?:board|lscb|partnership))?)",
        Example("At the next board meeting", Kind.RELATIVE),
    ),
)
_OFFSET = (
    r"(?:to be )?(?:(?:completed|done|implemented|achieved|actioned|delivered|complete) )?"
    rf"(?:(?:(?:within|in) )?(?:the )?(?P<amount>{COUNT})[ -]?(?:calendar )?"
    r"(?P<unit>days?|weeks?|wks?|fortnights?|months?|mths?|years?|yrs?)'?(?: time)?"
    r" ?-?(?:of|from|after|following|post)[ -]|(?:by|on|upon|at|to|for) |)"
    rf"(?:{ANCHORS.pattern})"
)


def offset(folded: str) -> Offset | None:
    """The length of time and what it counts from, where the words are no more than that."""
    match = compiled(_OFFSET).fullmatch(folded.rstrip(" .,;:!"))
    if match is None:
        return None
    anchor = next(one for one in Anchor if match[one.value])
    if not match["amount"]:
        return Offset(anchor)
    amount = number(match["amount"], NUMBERS)
    match _Unit(match["unit"][0]):
        case _Unit.DAY:
            return Offset(anchor, days=amount)
        case _Unit.WEEK:
            return Offset(anchor, days=7 * amount)
        case _Unit.FORTNIGHT:
            return Offset(anchor, days=14 * amount)
        case _Unit.MONTH:
            return Offset(anchor, months=amount)
        case _Unit.YEAR:
            return Offset(anchor, months=12 * amount)
        case never:
            assert_never(never)


def counted(counts: Offset, anchor: date) -> date | None:
    """The date so long after its anchor; None past the end of the calendar."""
    year, month = divmod(anchor.year * 12 + anchor.month - 1 + counts.months, 12)
    try:
        day = min(anchor.day, monthrange(year, month + 1)[1])
        return date(year, month + 1, day) + timedelta(days=counts.days)
    except (ValueError, OverflowError):
        return None
