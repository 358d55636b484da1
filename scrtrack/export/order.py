"""The order in which a group discusses actions: overdue first, then by case and number."""

import re
from collections.abc import Iterable, Mapping

from scrtrack.model.recommendation import Recommendation
from scrtrack.model.words import Standing
from scrtrack.position.digest import ActionRow

_DIGITS = re.compile(r"([0-9]+)")
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
    """Actions by standing, case, number and id."""
    keys: dict[str, tuple[_NaturalKey, ...]] = {}

    def key(row: ActionRow) -> tuple[int, tuple[_NaturalKey, ...], int]:
        record = row.recommendation
        if record.id not in keys:
            keys[record.id] = _record_key(record, cases)
        return _RANKS[row.standing], keys[record.id], row.action.id

    return tuple(sorted(rows, key=key))


def recommendations_in_order(
    records: Iterable[Recommendation], cases: Mapping[str, str]
) -> tuple[Recommendation, ...]:
    """Recommendations by case, number and id."""
    return tuple(sorted(records, key=lambda record: _record_key(record, cases)))
