"""A quarterly round in words: how many agencies have answered, and for how long one has not."""

from datetime import date

from scrtrack.wording.dates import long_date
from scrtrack.wording.text import plural


def returns_heading(meeting: date, wanted: date | None, asked: int, waiting: int) -> str:
    """How many of those that were asked have answered."""
    by = f", wanted by {long_date(wanted)}" if wanted is not None else ""
    of = plural(asked, "agency", "agencies")
    return f"Returns for the meeting of {long_date(meeting)}{by}: {asked - waiting:,} of {of} answered"


def silence_words(rounds: int, last: date | None) -> str:
    """For how many rounds in a row an agency has not answered, and when it last did."""
    silent = "this round" if rounds == 1 else f"{rounds} rounds in a row"
    return (
        f"{silent}; last answered {long_date(last)}" if last is not None else f"{silent}; never answered yet"
    )
