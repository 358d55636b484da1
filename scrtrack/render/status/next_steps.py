"""What to do next: it follows from what the screen shows, and goes away once it is done."""

from collections.abc import Iterator

from scrtrack.model.words import ClosesAt, Flag, Standing
from scrtrack.position.decisions import to_decide
from scrtrack.position.digest import ActionRow, worst_first
from scrtrack.position.position import Position
from scrtrack.position.returns import returns
from scrtrack.render.parts import BLANK, Line, heading, line, step
from scrtrack.render.status.commands import status_command
from scrtrack.wording.sentences import named
from scrtrack.wording.text import plural

_MOST = 4


def next_steps(page: Position) -> Iterator[Line]:
    """At most four steps, the most pressing first."""
    steps = list(_steps(page))
    yield BLANK
    if not steps:
        yield line(
            "Nothing to chase, and nothing to decide." if not page.selection else "Nothing more to do here."
        )
        return
    yield heading("What to do next")
    yield from steps[:_MOST]


def _steps(page: Position) -> Iterator[Line]:
    if page.faults:
        yield step("  Put right the files that could not be read: ", "scrtrack validate")
    late = worst_first(row for row in page.digest.own if row.standing is Standing.OVERDUE)
    if late:
        yield step("  See the longest overdue in full: ", f"scrtrack show {late[0].id}")
    waiting = {each for one in to_decide(page) for each in one.ids}
    if waiting and not page.wanted.to_decide:
        command = status_command(page.wanted, "--decide")
        yield step(f"  Put before the group what waits for it ({len(waiting):,}): ", command)
    elif waiting:
        yield line("  Take each to the group, and write down what it decides", hang=4)
    silent = _silent(page)
    if silent:
        yield line(f"  Ask for the {'return' if len(silent) == 1 else 'returns'} of {named(silent)}", hang=4)
    yield from _to_chase(page)


def _silent(page: Position) -> list[str]:
    """The agencies that have not answered the last round."""
    found = returns(page)
    return [one.agency for one in found.waiting] if found is not None else []


def _to_chase(page: Position) -> Iterator[Line]:
    """What the agencies are to be asked for."""
    rows = page.digest.own
    if any(row.standing is Standing.UNEVIDENCED for row in rows):
        asked = page.listed == (Standing.UNEVIDENCED,)
        yield _ask(page, "Ask for evidence of what is said to be done", "--unevidenced", asked=asked)
    if any(row.wants_date for row in rows):
        yield line(
            "  Give each undated action a date, or a day to look at it again (due: or review_on:)", hang=4
        )
    soon = [row for row in rows if row.standing is Standing.DUE_SOON]
    if soon:
        asked = page.listed == (Standing.DUE_SOON,)
        what = f"Remind of what is due soon ({plural(len(soon), 'action')})"
        yield _ask(page, what, "--standing due-soon", asked=asked)
    if any(Flag.QUIET in row.state.flags for row in rows):
        yield _ask(page, "Ask after what has gone quiet", "--flag quiet", asked=page.flags == (Flag.QUIET,))
    if any(_is_to_be_tested(row, page) for row in rows):
        untested = page.flags == (Flag.IMPACT_UNTESTED,)
        yield _ask(page, "Test what difference it made", "--flag impact-untested", asked=untested)


def _is_to_be_tested(row: ActionRow, page: Position) -> bool:
    """Whether a board that closes nothing before practice has changed has yet to ask whether it has."""
    is_open = page.policy.closes_at is ClosesAt.EMBEDDED and row.state.active
    return is_open and row.standing is Standing.SIGNED_OFF and Flag.IMPACT_UNTESTED in row.state.flags


def _ask(page: Position, what: str, option: str, *, asked: bool) -> Line:
    """A step with the command that lists it; without, where that is what the screen shows."""
    command = status_command(page.wanted, option)
    return line(f"  {what}", hang=4) if asked else step(f"  {what}: ", command)
