"""`status` as an officer reads it: the counts, then what to act on, then what to do next."""

from collections.abc import Iterator
from datetime import date

from scrtrack.digest import ActionRow, Apart, count_flags, count_standings, worst_first
from scrtrack.model.words import Flag, Standing
from scrtrack.render.next_steps import next_steps_lines
from scrtrack.render.screen import Screen
from scrtrack.render.status_page import StatusPage
from scrtrack.render.table import Column, table_lines
from scrtrack.wording import (
    FLAG_LABELS,
    STANDING_MEANINGS,
    long_date,
    one_line,
    plural,
    short_date,
    soon_words,
)

_ALWAYS_LISTED = (Standing.OVERDUE, Standing.UNEVIDENCED, Standing.DUE_SOON, Standing.UNDATED)
_MOST_ROWS = 40
_DATE_COLUMNS = (
    Column("Due", right=True),
    Column("Days late", right=True, optional=True),
    Column("From first", right=True, optional=True),
    Column("First date", right=True, optional=True, wide_only=True),
)
_APART_WORDS = {
    Apart.OUTSIDE: "of agencies that are not the board's to chase",
    Apart.TRANSFERRED: "of cases that another board took over",
}


def status_lines(page: StatusPage, screen: Screen) -> Iterator[str]:
    """The whole page."""
    yield from headline_lines(page, screen)
    if page.flags or page.listed:
        chosen = page.listed or tuple(Standing)
        for standing in chosen:
            yield from _section(page, screen, standing, whole=True)
    else:
        for standing in _ALWAYS_LISTED:
            yield from _section(page, screen, standing, whole=False)
        yield from _without_action(page, screen)
        yield from _flags(page, screen)
    yield from next_steps_lines(page, screen)


def headline_lines(page: StatusPage, screen: Screen) -> Iterator[str]:
    """The date, the counts with their legend, and what they cannot know."""
    yield from _counts(page, screen)
    yield from _unknown(page, screen)


def _counts(page: StatusPage, screen: Screen) -> Iterator[str]:
    counted = page.digest
    own = counted.own
    counts = count_standings(own)
    yield screen.bold(f"{one_line(counted.board)}: as of {long_date(counted.as_of)}")
    if page.selection:
        yield f"Only {page.selection}"
    yield (
        f"{plural(len(own), 'action')} of {plural(len(counted.recommendations), 'recommendation')};"
        f" {plural(len(counted.without_action), 'recommendation')} without action"
    )
    yield ""
    soon = page.policy.soon_until(counted.as_of)
    words = soon_words(soon, page.policy.next_meeting(counted.as_of))
    width = max(len(f"{number:,}") for number in counts.values())
    labels = max(len(mark.label) for mark in page.policy.legend.values())
    for standing, number in counts.items():
        mark = page.policy.legend[standing]
        name = screen.tinted(f"{screen.shape(mark)} {mark.label:<{labels}}", mark.colour)
        meaning = STANDING_MEANINGS[standing].format(soon=words)
        yield f"  {number:>{width},} {name}  {meaning}"
    yield from _counted_apart(page, screen)


def _counted_apart(page: StatusPage, screen: Screen) -> Iterator[str]:
    for why, rows in page.digest.apart.items():
        if rows:
            numbers = {page.policy.legend[s].label.lower(): n for s, n in count_standings(rows).items()}
            several = ", ".join(f"{number:,} {label}" for label, number in numbers.items() if number)
            text = f"Counted apart: {plural(len(rows), 'action')} {_APART_WORDS[why]} ({several})"
            yield from screen.wrapped(text, "    ", "  ")


def _unknown(page: StatusPage, screen: Screen) -> Iterator[str]:
    """What the counts cannot know."""
    lines: list[str] = []
    for case, day in page.known_until.items():
        lines += screen.wrapped(
            f"{case}: nothing is known after {long_date(day)}; overdue means not reported done by then.",
            "    ",
            "  ",
        )
    if page.unread:
        which = ", ".join(one_line(path) for path in page.unread[:5])
        more = f" and {len(page.unread) - 5:,} more" if len(page.unread) > 5 else ""
        are = "is" if len(page.unread) == 1 else "are"
        missing = (
            f"{plural(len(page.unread), 'file')} could not be read and {are} not counted: {which}{more}."
        )
        lines += screen.wrapped(missing, "    ", "  ")
    if page.repeated:
        which = ", ".join(page.repeated[:5])
        double = f"Two recommendations have one id, and count twice: {which}. Give one of them another id."
        lines += screen.wrapped(double, "    ", "  ")
    if page.faults:
        faults = (
            f"{plural(page.faults, 'fault')} in the files: `scrtrack validate` shows each with its place."
        )
        lines += screen.wrapped(faults, "    ", "  ")
    if lines:
        yield ""
        yield screen.bold("Not known")
        yield from lines


def _section(page: StatusPage, screen: Screen, standing: Standing, *, whole: bool) -> Iterator[str]:
    rows = [row for row in page.digest.own if row.standing is standing]
    if page.flags:
        rows = [row for row in rows if not set(page.flags).isdisjoint(row.state.flags)]
    if not rows:
        return
    mark = page.policy.legend[standing]
    order = ", worst first: by the days since the first date" if standing is Standing.OVERDUE else ""
    yield ""
    title = f"{screen.shape(mark)} {mark.label} ({len(rows):,}){order}"
    yield screen.bold(screen.tinted(title, mark.colour))
    ordered = _in_order(rows, standing)
    most = len(ordered) if whole or screen.width is None else _MOST_ROWS
    yield from table_lines(screen, _columns(standing), [_cells(row, screen) for row in ordered[:most]])
    if len(ordered) > most:
        yield f"  {screen.ellipsis} and {len(ordered) - most:,} more: scrtrack status --standing {standing}"


def _in_order(rows: list[ActionRow], standing: Standing) -> list[ActionRow]:
    if standing is Standing.OVERDUE:
        return worst_first(rows)
    return sorted(rows, key=lambda row: (row.state.due or date.max, row.id))


def _columns(standing: Standing) -> list[Column]:
    undated = standing is Standing.UNDATED
    return [
        Column("ID"),
        Column("Agency"),
        *([] if undated else _DATE_COLUMNS),
        Column("Lead officer", stretches=True, wide_only=True),
        Column("Timescale", stretches=True, wide_only=not undated),
        Column("Flags", stretches=True, optional=True, wide_only=True),
        Column("Action", stretches=True, weight=3),
    ]


def _cells(row: ActionRow, screen: Screen) -> list[str]:
    derived = row.state
    dates = [
        short_date(derived.due) if derived.due else screen.dash,
        f"{derived.days_late:,}" if derived.days_late else screen.dash,
        f"{derived.days_late_first:,}" if derived.days_late_first else screen.dash,
        short_date(derived.first_due) if derived.first_due else screen.dash,
    ]
    # What is overdue is late against its first date too: that need not be said of each.
    flags = [
        f for f in derived.flags if (row.standing, f) != (Standing.OVERDUE, Flag.LATE_AGAINST_FIRST_DATE)
    ]
    return [
        row.id,
        row.agency,
        *([] if row.standing is Standing.UNDATED else dates),
        one_line(row.action.lead or screen.dash),
        one_line(row.action.timescale or screen.dash),
        ", ".join(flags) or screen.dash,
        one_line(row.action.action),
    ]


def _without_action(page: StatusPage, screen: Screen) -> Iterator[str]:
    records = page.digest.without_action
    if not records:
        return
    yield ""
    yield screen.bold(f"Recommendations without action ({len(records):,})")
    columns = [Column("ID"), Column("Agency"), Column("Number"), Column("Recommendation", stretches=True)]
    most = len(records) if screen.width is None else _MOST_ROWS
    rows = [
        [r.id, r.agency, one_line(r.number or screen.dash), one_line(r.recommendation)]
        for r in records[:most]
    ]
    yield from table_lines(screen, columns, rows)
    if len(records) > most:
        yield f"  {screen.ellipsis} and {len(records) - most:,} more: scrtrack status --format json lists all"


def _flags(page: StatusPage, screen: Screen) -> Iterator[str]:
    numbers = {flag: number for flag, number in count_flags(page.digest.own).items() if number}
    if not numbers:
        return
    yield ""
    yield screen.bold("Flags, beside the standing (scrtrack status --flag NAME lists the actions)")
    width = max(len(f"{number:,}") for number in numbers.values())
    longest = max(len(flag) for flag in numbers)
    for flag, number in numbers.items():
        meaning = FLAG_LABELS[flag][1].format(quiet=page.policy.quiet_days)
        start = f"  {number:>{width},} {flag:<{longest}}  "
        yield from screen.wrapped(meaning, " " * len(start), start)
