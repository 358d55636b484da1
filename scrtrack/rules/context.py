"""What rules may know beside the register: the day, the board's windows, and what could not be read."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from scrtrack.diagnostic import Diagnostic
from scrtrack.model.address import Address
from scrtrack.model.board import Agency, Theme
from scrtrack.model.case import Case
from scrtrack.model.recommendation import Recommendation
from scrtrack.model.register import (
    PlacedAction,
    Register,
    agencies_by_id,
    placed_actions,
    recommendations_by_id,
    themes_by_id,
)
from scrtrack.policy import Policy, policy_of

NO_BOARD = "FILE118"


@dataclass(frozen=True, slots=True)
class Unread:
    """What could not be read, so that no rule complains of its absence."""

    files: frozenset[str] = frozenset()
    """Files and folders of which no record could be made."""
    ids: frozenset[str] = frozenset()
    """The ids that their names or what could be read of them gave."""
    anything: bool = False
    """Whether a folder is among them, in which any record may lie."""

    def may_hold(self, wanted: str) -> bool:
        """Whether a recommendation (or an action's recommendation) may be among what could not be read."""
        return self.anything or wanted.partition(".")[0] in self.ids

    @property
    def case_files(self) -> list[str]:
        """The files of cases among them, under whatever name."""
        return sorted(path for path in self.files if _name(path).casefold().startswith("case."))


@dataclass(frozen=True, slots=True)
class Context:
    """Everything a rule needs to look things up; made once a run."""

    as_of: date
    policy: Policy
    actions: tuple[PlacedAction, ...]
    live: tuple[PlacedAction, ...]
    """Actions of which something can be asked: not withdrawn, and in no case that another board took over."""
    action_ids: frozenset[str]
    recommendations: Mapping[str, Recommendation]
    cases: Mapping[str, Case]
    agencies: Mapping[str, Agency]
    themes: Mapping[str, Theme]
    found_by_loader: Mapping[str, list[Diagnostic]]
    """By code."""
    unread: Unread
    folders: tuple[str, ...]
    """The folders of cases."""
    codes: frozenset[str] = frozenset()
    """Every rule's code."""
    found: Mapping[tuple[str, str | None], int] = field(default_factory=dict)
    """How often earlier rules found something: by code and id, before exceptions."""
    told: frozenset[Address] = frozenset()
    """Where earlier rules found something."""

    def is_transferred(self, recommendation: Recommendation) -> bool:
        """Whether another board took over its case."""
        case = self.cases.get(recommendation.case)
        return case is not None and case.transferred is not None


def context_of(
    register: Register,
    as_of: date,
    loader_found: Iterable[Diagnostic] = (),
    unread: Iterable[str] = (),
    folders: Iterable[str] = (),
) -> Context:
    """The context of one run over a register."""
    by_code: dict[str, list[Diagnostic]] = {}
    for diagnostic in loader_found:
        by_code.setdefault(diagnostic.code, []).append(diagnostic)
    cases = _cases_by_id(register)
    actions = tuple(placed_actions(register))
    transferred = {key for key, case in cases.items() if case.transferred is not None}
    return Context(
        as_of=as_of,
        policy=policy_of(register.board),
        actions=actions,
        live=tuple(
            placed
            for placed in actions
            if placed.action.withdrawn is None and placed.recommendation.case not in transferred
        ),
        action_ids=frozenset(placed.id for placed in actions),
        recommendations=recommendations_by_id(register),
        cases=cases,
        agencies=agencies_by_id(register.board),
        themes=themes_by_id(register.board),
        found_by_loader=by_code,
        unread=_unread(unread, by_code),
        folders=tuple(sorted(folders)),
    )


def _cases_by_id(register: Register) -> dict[str, Case]:
    """The cases; of two with one id, the one whose folder is the id."""
    cases: dict[str, Case] = {}
    for filed in sorted(register.cases, key=lambda c: (c.file != f"{c.record.id}/case.yaml", c.file)):
        cases.setdefault(filed.record.id, filed.record)
    return cases


def _unread(paths: Iterable[str], by_code: Mapping[str, list[Diagnostic]]) -> Unread:
    files = frozenset(paths) | ({"board.yaml"} if NO_BOARD in by_code else frozenset())
    told = {found.id for several in by_code.values() for found in several if found.location.file in files}
    names = {_name(path) for path in files}
    return Unread(
        files=files,
        ids=frozenset(name.partition(".")[0] for name in names) | {key for key in told if key is not None},
        anything=any("." not in name or name == "." or "\ufffd" in name for name in names),
    )


def _name(path: str) -> str:
    return path.rpartition("/")[2]
