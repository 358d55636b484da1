"""The register as a whole, and how to find things in it."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Generic, TypeVar

from scrtrack.model.action import Action
from scrtrack.model.address import Address
from scrtrack.model.board import Agency, Board, Theme
from scrtrack.model.case import Case
from scrtrack.model.recommendation import Recommendation
from scrtrack.model.round import Round
from scrtrack.model.words import Decision

_Record = TypeVar("_Record")


@dataclass(frozen=True, slots=True)
class Filed(Generic[_Record]):
    """A record with the file it was read from."""

    file: str
    record: _Record


@dataclass(frozen=True, slots=True)
class Register:
    """Every record that could be read."""

    board: Board
    cases: tuple[Filed[Case], ...] = ()
    recommendations: tuple[Filed[Recommendation], ...] = ()
    rounds: tuple[Filed[Round], ...] = ()


@dataclass(frozen=True, slots=True)
class PlacedAction:
    """An action with the recommendation it belongs to."""

    file: str
    recommendation: Recommendation
    action: Action
    index: int

    @property
    def id(self) -> str:
        """Its full id."""
        return f"{self.recommendation.id}.{self.action.id}"

    @property
    def agency(self) -> str:
        """The agency that answers for it."""
        return self.action.agency or self.recommendation.agency

    @property
    def theme(self) -> str | None:
        """Its theme, or the recommendation's."""
        return self.action.theme or self.recommendation.theme

    @property
    def address(self) -> Address:
        """Where it stands."""
        return Address(self.file, ("actions", self.index))


def placed_actions(register: Register) -> Iterator[PlacedAction]:
    """Every action, in the order of the files."""
    for filed in register.recommendations:
        for index, action in enumerate(filed.record.actions):
            yield PlacedAction(filed.file, filed.record, action, index)


def _first_by_id(pairs: Iterable[tuple[str, _Record]]) -> dict[str, _Record]:
    """The board's order is kept, and of two with one id the first counts."""
    found: dict[str, _Record] = {}
    for key, record in pairs:
        found.setdefault(key, record)
    return found


def agencies_by_id(board: Board) -> dict[str, Agency]:
    """The board's agencies; of two with one id, the first."""
    return _first_by_id((agency.id, agency) for agency in board.agencies)


def themes_by_id(board: Board) -> dict[str, Theme]:
    """The board's themes; of two with one id, the first."""
    return _first_by_id((theme.id, theme) for theme in board.themes)


def cases_by_id(register: Register) -> dict[str, Case]:
    """The cases; of two with one id, the first."""
    return _first_by_id((filed.record.id, filed.record) for filed in register.cases)


def recommendations_by_id(register: Register) -> dict[str, Recommendation]:
    """The recommendations; of two with one id, the first."""
    return _first_by_id((filed.record.id, filed.record) for filed in register.recommendations)


def repeated_ids(register: Register) -> list[str]:
    """Ids that two recommendations share: their actions cannot be told apart."""
    counts = Counter(filed.record.id for filed in register.recommendations)
    return sorted(key for key, number in counts.items() if number > 1)


def answered_elsewhere(recommendation: Recommendation, as_of: date | None = None) -> bool:
    """Whether a recommendation rightly has no action: met by another's, or not accepted (by the day)."""
    response = recommendation.response
    if recommendation.met_by:
        return True
    if response is None or response.decision is not Decision.NOT_ACCEPTED:
        return False
    return as_of is None or response.date is None or response.date.first <= as_of


def without_action(recommendation: Recommendation, as_of: date | None = None) -> bool:
    """Whether nothing at all answers a recommendation."""
    return not recommendation.actions and not answered_elsewhere(recommendation, as_of)
