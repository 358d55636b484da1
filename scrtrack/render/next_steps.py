"""What to do next, from what `status` found."""

from collections.abc import Iterator

from scrtrack.digest import count_standings, worst_first
from scrtrack.model.words import Standing
from scrtrack.render.screen import Screen
from scrtrack.render.status_page import StatusPage


def next_steps_lines(page: StatusPage, screen: Screen) -> Iterator[str]:
    """At most four steps, the most pressing first."""
    counts = count_standings(page.digest.own)
    steps: list[str] = []
    if page.faults:
        steps.append("Put right the files that could not be read: scrtrack validate")
    if counts[Standing.OVERDUE]:
        first = worst_first(row for row in page.digest.own if row.standing is Standing.OVERDUE)[0]
        steps.append(f"See the longest overdue in full: scrtrack show {first.id}")
    if counts[Standing.UNEVIDENCED]:
        steps.append("Ask for evidence of what is said to be done: scrtrack status --unevidenced")
    if counts[Standing.UNDATED]:
        steps.append("Give each undated action a date, or a day to look at it again (due: or review_on:)")
    if page.digest.without_action:
        steps.append(
            "Decide who answers each recommendation without action, or record that it is not accepted"
        )
    yield ""
    if not steps:
        yield "Nothing to chase."
        return
    yield screen.bold("What to do next")
    for step in steps[:4]:
        yield from screen.wrapped(step, "    ", "  ")
