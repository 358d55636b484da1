"""Counting: one set of numbers for a date, which every command and sheet shows."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from scrtrack.model.action import Action
from scrtrack.model.answered import without_action
from scrtrack.model.case import Case
from scrtrack.model.index import Index
from scrtrack.model.recommendation import Recommendation
from scrtrack.model.register import PlacedAction
from scrtrack.model.words import Flag, Standing, WithoutAction
from scrtrack.standing.policy import Policy
from scrtrack.standing.state import State, state


class Apart(StrEnum):
    """Why an action is counted apart from the board's own."""

    OUTSIDE = "outside"
    TRANSFERRED = "transferred"


class ActionRow(NamedTuple):
    """An action as it stands on the digest's date."""

    placed: PlacedAction
    state: State
    apart: Apart | None
    known_until: date | None = None
    """The last day on which anything is known of its case, where that is past: nobody can act on it from here."""

    @property
    def id(self) -> str:
        """Its full id."""
        return self.placed.id

    @property
    def recommendation(self) -> Recommendation:
        """The recommendation it answers."""
        return self.placed.recommendation

    @property
    def action(self) -> Action:
        """The action itself."""
        return self.placed.action

    @property
    def case(self) -> str:
        """Its case's id."""
        return self.placed.recommendation.case

    @property
    def agency(self) -> str:
        """The id of the agency that answers for it."""
        return self.placed.agency

    @property
    def theme(self) -> str | None:
        """Its theme's id."""
        return self.placed.theme

    @property
    def standing(self) -> Standing:
        """How it stands."""
        return self.state.standing

    @property
    def wants_date(self) -> bool:
        """Whether it is to be given a date: undated, and with no day on which it is looked at again either."""
        return self.standing is Standing.UNDATED and self.action.review_on is None


class Unanswered(NamedTuple):
    """A recommendation without action."""

    recommendation: Recommendation
    why: WithoutAction
    known_until: date | None = None
    """As of an action: the last day on which anything is known of its case."""


@dataclass(frozen=True, slots=True)
class Digest:
    """The register on a date: every action with its standing, and what is counted."""

    as_of: date
    board: str
    rows: tuple[ActionRow, ...]
    """Every action, in the order of the files."""
    recommendations: tuple[Recommendation, ...]
    """Every recommendation that was there on the date."""
    not_the_boards: Mapping[str, Apart]
    """Why those are not the board's to chase that are not, by id: an agency outside, or a case that another board has."""
    unanswered: tuple[Unanswered, ...]
    """Those that nothing answers and that are the board's to chase, in the order of the files, and why."""
    to_come: tuple[PlacedAction, ...]
    """Actions of plans that were not agreed on the date: in no count yet."""

    @property
    def own_recommendations(self) -> list[Recommendation]:
        """The recommendations that are the board's to chase, or that have an action that is."""
        chased = {row.recommendation.id for row in self.own}
        return [r for r in self.recommendations if r.id in chased or r.id not in self.not_the_boards]

    @property
    def without_action(self) -> tuple[Recommendation, ...]:
        """The recommendations that nothing answers."""
        return tuple(one.recommendation for one in self.unanswered)

    @property
    def own(self) -> list[ActionRow]:
        """The actions that are the board's to chase."""
        return [row for row in self.rows if row.apart is None]

    @property
    def counts(self) -> dict[Standing, int]:
        """The board's own actions by standing, zeros too."""
        return count_standings(self.own)

    @property
    def apart(self) -> dict[Apart, list[ActionRow]]:
        """The actions counted apart, by why."""
        return {why: [row for row in self.rows if row.apart is why] for why in Apart}


def digest(index: Index, as_of: date, policy: Policy) -> Digest:
    """What is known of a register on a date."""
    there = [
        filed.record for filed in index.register.recommendations if _begun(index.case_of(filed.record), as_of)
    ]
    whose = [_apart(record.agency, index.case_of(record), index, as_of) for record in there]
    return Digest(
        as_of=as_of,
        board=index.register.board.board,
        rows=tuple(_rows(index, as_of, policy)),
        recommendations=tuple(there),
        not_the_boards={record.id: apart for record, apart in zip(there, whose, strict=True) if apart},
        to_come=tuple(
            placed
            for placed in index.placed
            if _begun(case := index.case_of(placed.recommendation), as_of) and not _agreed(case, as_of)
        ),
        unanswered=tuple(
            Unanswered(record, why, _known_before(index.case_of(record), as_of))
            for record, apart in zip(there, whose, strict=True)
            if apart is None and (why := without_action(record, index, as_of)) is not None
        ),
    )


def _rows(index: Index, as_of: date, policy: Policy) -> Iterator[ActionRow]:
    for placed in index.placed:
        case = index.case_of(placed.recommendation)
        if _begun(case, as_of) and _agreed(case, as_of) and placed.action.is_there(as_of):
            derived = state(placed.recommendation, placed.action, case, as_of, policy)
            apart = _apart(placed.agency, case, index, as_of)
            yield ActionRow(placed, derived, apart, _known_before(case, as_of))


def _begun(case: Case | None, as_of: date) -> bool:
    """A review not yet decided on has no recommendations."""
    return case is None or case.has_begun(as_of)


def _agreed(case: Case | None, as_of: date) -> bool:
    """Before its plan was agreed a case has no actions."""
    return case is None or case.plan_is_agreed(as_of)


def _known_before(case: Case | None, as_of: date) -> date | None:
    return case.known_before(as_of) if case is not None else None


def _apart(key: str, case: Case | None, index: Index, as_of: date) -> Apart | None:
    if case is not None and case.is_transferred(as_of):
        return Apart.TRANSFERRED
    agency = index.agencies.get(key)
    return Apart.OUTSIDE if agency is not None and agency.outside else None


def count_standings(rows: Iterable[ActionRow]) -> dict[Standing, int]:
    """How many stand how, zeros too."""
    counts = Counter(row.standing for row in rows)
    return {standing: counts[standing] for standing in Standing}


def count_flags(rows: Iterable[ActionRow]) -> dict[Flag, int]:
    """How many carry each flag, zeros too."""
    counts = Counter(flag for row in rows for flag in row.state.flags)
    return {flag: counts[flag] for flag in Flag}


def group(rows: Iterable[ActionRow], key: Callable[[ActionRow], str]) -> dict[str, list[ActionRow]]:
    """Rows by a key, in the order in which the keys are first met."""
    groups: dict[str, list[ActionRow]] = {}
    for row in rows:
        groups.setdefault(key(row), []).append(row)
    return groups


def worst_first(rows: Iterable[ActionRow]) -> list[ActionRow]:
    """Sorted by days late against the first date, longest first; what is not known to the day comes after the rest."""
    return sorted(rows, key=lambda row: (not_known(row), -(row.state.days_late_first or 0), row.id))


def not_known(one: ActionRow | Unanswered) -> bool:
    """Whether nothing is known of its case any more: it stands after what is, wherever things are listed."""
    return one.known_until is not None
