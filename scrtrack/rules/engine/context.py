"""What rules may know beside the register: the day, the board's windows, and what could not be read."""

from collections.abc import Collection, Container, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from scrtrack.model.case import Case
from scrtrack.model.facts import Fact, facts_of
from scrtrack.model.index import Index
from scrtrack.model.recommendation import Recommendation
from scrtrack.model.register import Filed, PlacedAction
from scrtrack.model.values import PartialDate
from scrtrack.reading.copies import original_file
from scrtrack.reading.file_rules import COPY, NO_BOARD, OUT_OF_PLACE
from scrtrack.reading.loaded import Loaded
from scrtrack.reading.names import BOARD, CASE, is_meant_for
from scrtrack.standing.policy import Policy, policy_of


@dataclass(frozen=True, slots=True)
class Unread:
    """What could not be read, so that no rule complains of its absence."""

    files: frozenset[str] = frozenset()
    """Files and folders of which no record could be made."""
    ids: frozenset[str] = frozenset()
    """The ids that their names or what could be read of them gave."""
    anything: bool = False
    """Whether a folder is among them, in which any record may lie."""
    board_lists: frozenset[str] = frozenset()
    """Lists of a board.yaml with faults in which there is none."""
    copies: frozenset[str] = frozenset()
    """Those of the files that are only copies of one that was read."""

    def may_hold(self, wanted: str) -> bool:
        """Whether a recommendation (or an action's recommendation) may be among what could not be read."""
        return self.anything or wanted.partition(".")[0] in self.ids

    @property
    def case_files(self) -> list[str]:
        """The files of cases among them, under whatever name."""
        return sorted(path for path in self.files - self.copies if _is_a_case_s(_name(path)))


@dataclass(frozen=True, slots=True)
class Context:
    """Everything a rule needs to look things up; made once a run."""

    index: Index
    as_of: date
    policy: Policy
    actions: tuple[PlacedAction, ...]
    live: tuple[PlacedAction, ...]
    """Actions of which something can be asked: not withdrawn, and in no case that another board took over."""
    facts: tuple[tuple[PlacedAction, tuple[Fact, ...]], ...]
    """Every action with its dated facts; none in what is known in part, where only references are looked at."""
    cases: tuple[Filed[Case], ...]
    """The cases; of two with one id, the one that counts."""
    unread: Unread
    codes: frozenset[str] = frozenset()
    """Every rule's code."""
    partly: "Context | None" = None
    """The same with what is known of records that have faults, where there are such."""
    found: Mapping[tuple[str, str | None], int] = field(default_factory=dict)
    """How often the other rules found something, for one that is asked at the end: by code and id."""

    def lacks(self, wanted: str) -> bool:
        """Whether a recommendation or action is surely not in the register, not even among what could not be read."""
        known = self.index.actions if "." in wanted else self.index.recommendations
        return wanted not in known and not self.unread.may_hold(wanted)

    def is_to_come(self, moment: PartialDate | None) -> bool:
        """Whether a fact is of a day that is still to come, so that nothing is known of it yet."""
        return moment is not None and moment.first > self.as_of

    def is_transferred(self, recommendation: Recommendation) -> bool:
        """Whether another board took over its case."""
        case = self.index.case_of(recommendation)
        return case is not None and case.transferred is not None

    def without(self, ids: Container[str | None]) -> "Context":
        """The context for a rule that is not asked about some actions and cases."""
        return replace(
            self,
            actions=tuple(placed for placed in self.actions if placed.id not in ids),
            live=tuple(placed for placed in self.live if placed.id not in ids),
            cases=tuple(filed for filed in self.cases if filed.record.id not in ids),
        )


def context_of(loaded: Loaded, as_of: date) -> Context:
    """The context of one run over a register."""
    return replace(
        _context(loaded.index, as_of, _unread(loaded, loaded.unread)),
        facts=tuple((placed, facts_of(placed.action)) for placed in loaded.index.placed),
        partly=_in_part(loaded, as_of),
    )


def _in_part(loaded: Loaded, as_of: date) -> Context | None:
    """The context of what is known of records with faults too, where there are such."""
    if loaded.partly is None:
        return None
    lost = [path for path in loaded.unread if path not in loaded.partly.files]
    return _context(loaded.partly.whole, as_of, _unread(loaded, lost))


def _context(index: Index, as_of: date, unread: Unread) -> Context:
    transferred = {key for key, case in index.cases.items() if case.transferred is not None}
    return Context(
        index=index,
        as_of=as_of,
        policy=policy_of(index.register.board),
        actions=index.placed,
        live=tuple(
            placed
            for placed in index.placed
            if placed.action.withdrawn is None and placed.recommendation.case not in transferred
        ),
        facts=(),
        cases=tuple(f for f in index.register.cases if index.cases[f.record.id] is f.record),
        unread=unread,
    )


def _unread(loaded: Loaded, lost: Collection[str]) -> Unread:
    no_board = not loaded.has_board or any(problem.rule is NO_BOARD for problem in loaded.problems)
    files = frozenset(lost) | ({BOARD} if no_board else frozenset())
    told = {problem.id for problem in loaded.problems if problem.file in files}
    names = {_name(path) for path in files}
    # What lies in a copied or misnamed folder is no recommendation, or one that is said to be missing.
    named = frozenset(p.file for p in loaded.problems if p.rule in (COPY, OUT_OF_PLACE))
    unnamed = {_name(path) for path in files - named}
    return Unread(
        files=files,
        ids=frozenset(name.partition(".")[0] for name in names) | {key for key in told if key is not None},
        anything=any("\ufffd" in name for name in names) or any("." not in n or n == "." for n in unnamed),
        board_lists=loaded.partly.board_lists if loaded.partly is not None else frozenset(),
        copies=frozenset(problem.file for problem in loaded.problems if problem.rule is COPY),
    )


def _is_a_case_s(name: str) -> bool:
    return name == CASE or is_meant_for(name, CASE) or original_file(name) == CASE


def _name(path: str) -> str:
    return path.rpartition("/")[2]
