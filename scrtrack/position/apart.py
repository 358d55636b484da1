"""What is in no count, in words: it is said wherever things are counted."""

from collections.abc import Iterator

from scrtrack.position.digest import Apart, count_standings
from scrtrack.position.position import Position
from scrtrack.wording.dates import long_date
from scrtrack.wording.text import one_line, plural

_WHOSE = {
    Apart.OUTSIDE: "of agencies that are not the board's to chase",
    Apart.TRANSFERRED: "of cases that another board took over",
}


def apart_sentences(shown: Position) -> Iterator[str]:
    """What is counted apart, with how it stands; and what is of a plan that was not agreed yet."""
    legend = shown.policy.legend
    for why, rows in shown.digest.apart.items():
        if rows:
            counted = count_standings(rows).items()
            several = ", ".join(
                f"{number:,} {one_line(legend[s].label).lower()}" for s, number in counted if number
            )
            yield f"Counted apart: {plural(len(rows), 'action')} {_WHOSE[why]} ({several})."
    to_come = len(shown.digest.to_come)
    if to_come:
        yield f"Not counted yet: {plural(to_come, 'action')} of a plan not agreed by {long_date(shown.as_of)}."
