"""What to do next, from what `status` found."""

from collections.abc import Iterator

from scrtrack.model.words import Standing
from scrtrack.position.digest import count_standings, worst_first
from scrtrack.position.position import Position
from scrtrack.render.parts import BLANK, Line, heading, line, step

_MOST = 4


def next_steps(page: Position) -> Iterator[Line]:
    """At most four steps, the most pressing first."""
    steps = _steps(page)
    yield BLANK
    if not steps:
        yield line("Nothing to chase.")
        return
    yield heading("What to do next")
    yield from steps[:_MOST]


def _steps(page: Position) -> list[Line]:
    counts = count_standings(page.digest.own)
    steps: list[Line] = []
    if page.faults:
        steps.append(step("  Put right the files that could not be read: ", "scrtrack validate"))
    if counts[Standing.OVERDUE]:
        first = worst_first(row for row in page.digest.own if row.standing is Standing.OVERDUE)[0]
        steps.append(step("  See the longest overdue in full: ", f"scrtrack show {first.id}"))
    if counts[Standing.UNEVIDENCED]:
        steps.append(step("  Ask for evidence of what is said to be done: ", "scrtrack status --unevidenced"))
    if any(row.wants_date for row in page.digest.own):
        undated = "  Give each undated action a date, or a day to look at it again (due: or review_on:)"
        steps.append(line(undated, hang=4))
    if page.digest.without_action:
        decide = "  Decide who answers each recommendation without action, or record that it is not accepted"
        steps.append(line(decide, hang=4))
    return steps
