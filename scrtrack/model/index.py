"""How to find things in a register: one index, so that every command finds the same."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import StrEnum
from typing import NamedTuple, TypeVar

from scrtrack.model.board import Agency, ReviewKind, Theme
from scrtrack.model.case import Case
from scrtrack.model.recommendation import Recommendation
from scrtrack.model.register import Filed, PlacedAction, Register

_Record = TypeVar("_Record")
_Identified = TypeVar("_Identified", Case, Recommendation)


class Repeated(StrEnum):
    """What has an id that another of its kind has too, so that one could be taken for the other."""

    CASE = "case"
    RECOMMENDATION = "recommendation"
    ACTION = "action"
    AGENCY = "agency"
    THEME = "theme"
    REVIEW = "review"


class Index(NamedTuple):
    """The records of a register by their ids.

    Of two with one id the one whose file's name fits counts, else the first; both are in `repeated`, and no
    command calls such a register sound.
    """

    register: Register
    agencies: Mapping[str, Agency]
    """In the board's order."""
    themes: Mapping[str, Theme]
    """In the board's order."""
    reviews: Mapping[str, ReviewKind]
    """The kinds of review, in the board's order."""
    cases: Mapping[str, Case]
    recommendations: Mapping[str, Recommendation]
    actions: Mapping[str, PlacedAction]
    """By full id."""
    placed: tuple[PlacedAction, ...]
    """Every action, in the order of the files."""
    folders: Mapping[str, str | None]
    """The folders of cases, each with the id of the case in it; None where none could be read."""
    repeated: Mapping[Repeated, tuple[str, ...]]
    """Ids that two records of a kind share, where there are any."""

    def case_of(self, recommendation: Recommendation) -> Case | None:
        """The case of a recommendation."""
        return self.cases.get(recommendation.case)

    def case_title(self, key: str) -> str:
        """A case's title; its id where it could not be read."""
        case = self.cases.get(key)
        return case.title if case is not None else key

    def agency_name(self, key: str) -> str:
        """An agency's name; its id where the board does not list it."""
        agency = self.agencies.get(key)
        return agency.name if agency is not None else key

    def theme_name(self, key: str) -> str:
        """A theme's name; its id where the board does not list it."""
        theme = self.themes.get(key)
        return theme.name if theme is not None else key

    def review_name(self, key: str) -> str:
        """The name of a kind of review; its id where the board does not list it."""
        kind = self.reviews.get(key)
        return kind.name if kind is not None else key


def index_of(register: Register) -> Index:
    """The index of a register."""
    board = register.board
    placed = tuple(_placed(register))
    recommendations = _best(register.recommendations, recommendation_misfit)
    return Index(
        register=register,
        agencies=_first((agency.id, agency) for agency in board.agencies),
        themes=_first((theme.id, theme) for theme in board.themes),
        reviews=_first((kind.id, kind) for kind in board.reviews),
        cases=_best(register.cases, case_misfit),
        recommendations=recommendations,
        actions=_actions(placed, recommendations),
        placed=placed,
        folders=dict.fromkeys(sorted(register.folders))
        | {_folder(filed.file): filed.record.id for filed in register.cases},
        repeated=_repeated(register, placed),
    )


def case_misfit(filed: Filed[Case]) -> tuple[int, str]:
    """0 where a case's id is its folder's name; then the file, so that the first is the same for everyone."""
    return int(_folder(filed.file) != filed.record.id), filed.file


def recommendation_misfit(filed: Filed[Recommendation]) -> tuple[int, str]:
    """0 where a recommendation's file has its id for a name and lies in its case's folder; then the file."""
    folder, _, name = filed.file.rpartition("/")
    wrong_name = name != f"{filed.record.id}.yaml"
    return 2 * wrong_name + (folder != filed.record.case), filed.file


def _best(
    filed: tuple[Filed[_Identified], ...], misfit: Callable[[Filed[_Identified]], tuple[int, str]]
) -> dict[str, _Identified]:
    """Each record by its id, in the order of the files; of two with one id the one that fits best."""
    found = {one.record.id: one.record for one in reversed(filed)}
    if len(found) < len(filed):
        found |= {one.record.id: one.record for one in sorted(filed, key=misfit, reverse=True)}
    return {one.record.id: found[one.record.id] for one in filed}


def _folder(file: str) -> str:
    return file.partition("/")[0]


def _placed(register: Register) -> Iterator[PlacedAction]:
    for filed in register.recommendations:
        met: Counter[int] = Counter()
        for action in filed.record.actions:
            yield PlacedAction(filed.file, filed.record, action, met[action.id])
            met[action.id] += 1


def _actions(
    placed: Iterable[PlacedAction], counting: Mapping[str, Recommendation]
) -> dict[str, PlacedAction]:
    """Each action by its id; of two with one id the one whose recommendation counts, else the first."""
    best_first = sorted(placed, key=lambda one: one.recommendation is not counting[one.recommendation.id])
    return _first((one.id, one) for one in best_first)


def _first(pairs: Iterable[tuple[str, _Record]]) -> dict[str, _Record]:
    found: dict[str, _Record] = {}
    for key, record in pairs:
        found.setdefault(key, record)
    return found


def _repeated(register: Register, placed: Iterable[PlacedAction]) -> dict[Repeated, tuple[str, ...]]:
    shared = {
        Repeated.CASE: _shared(filed.record.id for filed in register.cases),
        Repeated.RECOMMENDATION: _shared(filed.record.id for filed in register.recommendations),
        # The actions of two recommendations with one id are told of with these.
        Repeated.ACTION: tuple(sorted({one.id for one in placed if one.nth})),
        Repeated.AGENCY: _shared(agency.id for agency in register.board.agencies),
        Repeated.THEME: _shared(theme.id for theme in register.board.themes),
        Repeated.REVIEW: _shared(kind.id for kind in register.board.reviews),
    }
    return {kind: ids for kind, ids in shared.items() if ids}


def _shared(ids: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(key for key, number in Counter(ids).items() if number > 1))
