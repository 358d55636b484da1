"""What is in no count, in words: it is said wherever things are counted."""

from collections import Counter
from collections.abc import Iterator, Mapping

from scrtrack.model.answered import without_action
from scrtrack.position.digest import Apart, count_standings
from scrtrack.position.position import Position
from scrtrack.wording.dates import long_date
from scrtrack.wording.sentences import without_action_words
from scrtrack.wording.text import one_line, plural

_WHOSE = {
    Apart.OUTSIDE: "of agencies that are not the board's to chase",
    Apart.TRANSFERRED: "of cases that another board took over",
}

BRIEFLY: Mapping[Apart, str] = {
    Apart.OUTSIDE: "agency outside the board",
    Apart.TRANSFERRED: "case transferred",
}
"""The same in a table."""


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
    for why, number in _unanswered(shown).items():
        yield f"Counted apart: {without_action_words(number)}, {_WHOSE[why]}."
    to_come = len(shown.digest.to_come)
    if to_come:
        yield f"Not counted yet: {plural(to_come, 'action')} of a plan not agreed by {long_date(shown.as_of)}."


def _unanswered(shown: Position) -> Counter[Apart]:
    """How many recommendations that are not the board's to chase nothing answers, by why; they are in no list."""
    return Counter(
        why
        for record in shown.digest.recommendations
        if (why := shown.digest.not_the_boards.get(record.id)) is not None
        and without_action(record, shown.index, shown.as_of) is not None
    )
