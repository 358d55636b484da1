"""The date of `status`, the counts with their legend, and what they cannot know."""

from collections.abc import Iterator

from scrtrack.digest import Apart, count_standings
from scrtrack.policy import Mark
from scrtrack.render.parts import (
    BLANK,
    Column,
    Fit,
    Line,
    Part,
    Span,
    Table,
    heading,
    label_of,
    line,
    shape_of,
)
from scrtrack.render.status.page import StatusPage
from scrtrack.wording import STANDING_MEANINGS, long_date, one_line, plural, soon_words

_APART_WORDS = {
    Apart.OUTSIDE: "of agencies that are not the board's to chase",
    Apart.TRANSFERRED: "of cases that another board took over",
}
_COUNTED = (Column(), Column(fit=Fit.WRAPPED))


def headline(page: StatusPage) -> Iterator[Part]:
    """The date, the counts with their legend, and what they cannot know."""
    yield from _counts(page)
    yield from _counted_apart(page)
    unknown = [line(f"  {one_line(text)}", hang=4) for text in _unknown(page)]
    if unknown:
        yield BLANK
        yield heading("Not known")
        yield from unknown


def _counts(page: StatusPage) -> Iterator[Part]:
    counted = page.digest
    yield heading(f"{one_line(counted.board)}: as of {long_date(counted.as_of)}")
    if page.selection:
        yield line(f"Only {page.selection}", hang=2)
    yield line(
        f"{plural(len(counted.own), 'action')} of {plural(len(counted.recommendations), 'recommendation')};"
        f" {plural(len(counted.without_action), 'recommendation')} without action",
        hang=2,
    )
    yield BLANK
    soon = page.policy.soon_until(counted.as_of)
    words = soon_words(soon, page.policy.next_meeting(counted.as_of))
    counts = count_standings(counted.own)
    width = max(len(f"{number:,}") for number in counts.values())
    yield Table(
        _COUNTED,
        [
            (
                _marked(f"{number:>{width},} ", page.policy.legend[standing]),
                STANDING_MEANINGS[standing].format(soon=words),
            )
            for standing, number in counts.items()
        ],
    )


def _marked(number: str, mark: Mark) -> Line:
    return Line((Span(number), shape_of(mark), Span(f" {label_of(mark)}", colour=mark.colour)))


def _counted_apart(page: StatusPage) -> Iterator[Line]:
    for why, rows in page.digest.apart.items():
        if rows:
            numbers = {label_of(page.policy.legend[s]).lower(): n for s, n in count_standings(rows).items()}
            several = ", ".join(f"{number:,} {label}" for label, number in numbers.items() if number)
            text = f"Counted apart: {plural(len(rows), 'action')} {_APART_WORDS[why]} ({several})"
            yield line(f"  {one_line(text)}", hang=4)


def _unknown(page: StatusPage) -> Iterator[str]:
    """What the counts cannot know."""
    for case, day in page.known_until.items():
        yield f"{case}: nothing is known after {long_date(day)}; overdue means not reported done by then."
    if page.unread:
        which = ", ".join(one_line(path) for path in page.unread[:5])
        more = f" and {len(page.unread) - 5:,} more" if len(page.unread) > 5 else ""
        are = "is" if len(page.unread) == 1 else "are"
        yield f"{plural(len(page.unread), 'file')} could not be read and {are} not counted: {which}{more}."
    if page.repeated:
        which = ", ".join(page.repeated[:5])
        yield f"Two recommendations have one id, and count twice: {which}. Give one of them another id."
    if page.faults:
        yield f"{plural(page.faults, 'fault')} in the files: `scrtrack validate` shows each with its place."
