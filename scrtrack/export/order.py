"""The order in which a group discusses actions: overdue first, then by case and number; last what nobody can act on."""

import re
from collections.abc import Container, Iterable, Mapping

from scrtrack.model.recommendation import Recommendation
from scrtrack.model.words import AnsweredOtherwise, Standing
from scrtrack.position.digest import ActionRow, not_known
from scrtrack.position.responses import OtherAnswer

_DIGITS = re.compile(r"([0-9]+)")
_ANSWERS = {how: place for place, how in enumerate(AnsweredOtherwise)}
_RANKS = {standing: rank for rank, standing in enumerate(Standing)}

_NaturalKey = tuple[tuple[int, int, str], ...]


def natural(text: str) -> _NaturalKey:
    """A key that sorts 2 before 10, and numbers before words."""
    return tuple(
        (0, len(part.lstrip("0")), part.lstrip("0")) if part[0] in "0123456789" else (1, 0, part.casefold())
        for part in _DIGITS.split(text)
        if part
    )


def _record_key(record: Recommendation, cases: Mapping[str, str]) -> tuple[_NaturalKey, ...]:
    title = cases.get(record.case, record.case)
    return natural(title), natural(record.case), natural(record.number or ""), natural(record.id)


def rows_in_order(rows: Iterable[ActionRow], cases: Mapping[str, str]) -> tuple[ActionRow, ...]:
    """Actions by standing, case, number and id; after them those of cases that are not known up to the day."""
    keys: dict[str, tuple[_NaturalKey, ...]] = {}

    def key(row: ActionRow) -> tuple[bool, int, tuple[_NaturalKey, ...], int]:
        record = row.recommendation
        if record.id not in keys:
            keys[record.id] = _record_key(record, cases)
        return not_known(row), _RANKS[row.standing], keys[record.id], row.action.id

    return tuple(sorted(rows, key=key))


def recommendations_in_order(
    records: Iterable[Recommendation], cases: Mapping[str, str], unknown: Container[str] = ()
) -> tuple[Recommendation, ...]:
    """Recommendations by case, number and id; after them those of cases that are not known up to the day."""
    return tuple(sorted(records, key=lambda record: (record.case in unknown, _record_key(record, cases))))


def answers_in_order(
    answers: Iterable[OtherAnswer], cases: Mapping[str, str], unknown: Container[str] = ()
) -> tuple[OtherAnswer, ...]:
    """Recommendations that are answered otherwise: by how, then as recommendations stand."""

    def key(one: OtherAnswer) -> tuple[int, bool, bool, tuple[_NaturalKey, ...]]:
        record = one.recommendation
        return _ANSWERS[one.how], one.apart is not None, record.case in unknown, _record_key(record, cases)

    return tuple(sorted(answers, key=key))
