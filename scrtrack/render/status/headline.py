"""The date of `status`, the counts with their legend, and what they cannot know."""

from collections.abc import Iterator

from scrtrack.position.apart import apart_sentences
from scrtrack.position.digest import count_standings
from scrtrack.position.position import Position
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
from scrtrack.standing.policy import Mark
from scrtrack.wording.dates import long_date
from scrtrack.wording.sentences import (
    faults_sentence,
    known_until_sentence,
    named,
    repeated_sentence,
    totals,
    unread_words,
    without_action_words,
)
from scrtrack.wording.text import one_line, plural

_COUNTED = (Column(), Column(fit=Fit.WRAPPED))


def headline(page: Position) -> Iterator[Part]:
    """The date, the counts with their legend, and what they cannot know."""
    yield from _counts(page)
    yield from (line(f"  {sentence}", hang=4) for sentence in apart_sentences(page))
    unknown = [line(f"  {one_line(text)}", hang=4) for text in _unknown(page)]
    if unknown:
        yield BLANK
        yield heading("Not known")
        yield from unknown


def _counts(page: Position) -> Iterator[Part]:
    counted = page.digest
    yield heading(f"{one_line(counted.board)}: as of {long_date(counted.as_of)}")
    if page.selection:
        yield line(f"Only {page.selection}; {plural(page.left_out, 'other action')} left out", hang=2)
    if page.is_empty:
        yield BLANK
        yield line("No action matches.")
        return
    yield line(_sums(page), hang=2)
    yield BLANK
    yield from _by_standing(page)


def _sums(page: Position) -> str:
    counted = page.digest
    sums = totals(len(counted.own), len(counted.own_recommendations))
    if page.wanted.is_about_actions:
        return sums  # recommendations without action were not asked for: none of them is no answer
    return f"{sums}; {without_action_words(len(counted.without_action))}"


def _by_standing(page: Position) -> Iterator[Part]:
    """How many stand how; a nought only where it is true of all that there is."""
    counted = page.digest
    counts = {
        standing: number
        for standing, number in count_standings(counted.own).items()
        if number
        or not (page.wanted.is_about_actions or page.wanted.to_decide or (page.selection and not counted.own))
    }
    if not counts:
        return
    width = max(len(f"{number:,}") for number in counts.values())
    yield Table(
        _COUNTED,
        [
            (
                _marked(f"{number:>{width},} ", page.policy.legend[standing]),
                page.policy.meaning(standing, page.as_of),
            )
            for standing, number in counts.items()
        ],
    )


def _marked(number: str, mark: Mark) -> Line:
    return Line((Span(number), shape_of(mark), Span(f" {label_of(mark)}", colour=mark.colour)))


def _unknown(page: Position) -> Iterator[str]:
    """What the counts cannot know."""
    for case, day in page.known_until.items():
        yield known_until_sentence(case, day)
    if page.unread:
        yield f"{unread_words(page.unread)}: {named(page.unread)}."
    for kind, ids in page.repeated.items():
        yield repeated_sentence(kind, ids)
    if page.faults:
        yield faults_sentence(page.faults, "`scrtrack validate`")
