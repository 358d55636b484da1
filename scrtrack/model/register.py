"""The register as a whole: every record that could be read, with its file."""

from dataclasses import dataclass
from typing import Generic, NamedTuple, TypeVar

from scrtrack.model.action import Action
from scrtrack.model.address import Address, Numbered
from scrtrack.model.board import Board
from scrtrack.model.case import Case
from scrtrack.model.recommendation import Recommendation
from scrtrack.model.round import Round

_Record = TypeVar("_Record")


class Filed(NamedTuple, Generic[_Record]):
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
    folders: tuple[str, ...] = ()
    """The folders of cases, whether or not their case could be read."""


class PlacedAction(NamedTuple):
    """An action with the recommendation it belongs to."""

    file: str
    recommendation: Recommendation
    action: Action
    nth: int = 0
    """Which of several that have its number by mistake, from 0."""

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
        return Address(self.file, ("actions", Numbered(self.action.id, self.nth)))
