"""Which part of the register is asked about: by case, agency, theme, priority, response, lead, standing, flag or date."""

import difflib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import NamedTuple, TypeAlias

from scrtrack.errors import UsageError
from scrtrack.model.answered import decision_on, is_owed
from scrtrack.model.index import Index
from scrtrack.model.recommendation import Recommendation
from scrtrack.model.register import PlacedAction
from scrtrack.model.words import Decision, Flag, Priority, Standing
from scrtrack.position.digest import ActionRow, Digest
from scrtrack.wording import labels
from scrtrack.wording.dates import long_date

NO_THEME = "no-theme"


class AskedResponse(StrEnum):
    """A decision about a recommendation that can be asked for, or that there is none yet."""

    ACCEPTED = Decision.ACCEPTED.value
    IN_PRINCIPLE = Decision.IN_PRINCIPLE.value
    IN_PART = Decision.IN_PART.value
    NOT_ACCEPTED = Decision.NOT_ACCEPTED.value
    NONE = "none"


class AskedPriority(StrEnum):
    """A priority that can be asked for, or that there is none."""

    HIGH = Priority.HIGH.value
    MEDIUM = Priority.MEDIUM.value
    LOW = Priority.LOW.value
    NONE = "none"


IS_TO_COME = (Standing.OVERDUE, Standing.DUE_SOON, Standing.NOT_YET_DUE)
"""The standings of what is not done and has a date."""
_Spelt: TypeAlias = dict[str, list[str]]
"""A spelling, and the ids of what is spelt so."""


@dataclass(frozen=True, slots=True)
class Selection:
    """What is asked for; an empty set asks for everything."""

    cases: frozenset[str] = frozenset()
    agencies: frozenset[str] = frozenset()
    themes: frozenset[str] = frozenset()
    priorities: frozenset[AskedPriority] = frozenset()
    responses: frozenset[AskedResponse] = frozenset()
    leads: tuple[str, ...] = ()
    """Parts of a lead's post, in any case."""
    standings: frozenset[Standing] = frozenset()
    flags: frozenset[Flag] = frozenset()
    due_by: date | None = None
    active_only: bool = False
    to_decide: bool = False
    """Only what waits for the group to decide; which that is, `decisions` knows."""

    @property
    def is_all(self) -> bool:
        """Whether nothing is left out."""
        return self == Selection()

    @property
    def listed(self) -> tuple[Standing, ...]:
        """The standings asked for by name, or that a date asked for leaves: these are listed, and nothing else."""
        if self.due_by is not None and not self.standings:
            return IS_TO_COME
        return tuple(standing for standing in Standing if standing in self.standings)

    @property
    def words(self) -> str:
        """What was asked for, in words; empty for everything."""
        parts = ["active actions"] if self.active_only else []
        parts += ["what the group has to decide"] if self.to_decide else []
        parts += [
            f"{name} {', '.join(sorted(chosen))}{more}"
            for name, chosen, more in (
                ("case", self.cases, ""),
                ("agency", self.agencies, " (with what it takes part in)"),
                ("theme", self.themes, ""),
                ("priority", self.priorities, ""),
                ("response", self.responses, ""),
                ("lead officer with the words", self.leads, ""),
                ("standing", self.standings, ""),
                ("flag", self.flags, ""),
            )
            if chosen
        ]
        if self.due_by is not None:
            parts.append(f"due by {long_date(self.due_by)}")
        return "; ".join(parts)

    @property
    def is_about_actions(self) -> bool:
        """Whether it asks for what only an action can have, so that no recommendation without one fits."""
        return bool(self.leads or self.standings or self.flags or self.due_by)

    def fits(self, row: ActionRow, as_of: date) -> bool:
        """Whether an action is asked for."""
        lead = (row.action.lead or "").casefold()
        return (
            self._fits_place(row.case, (row.agency, *row.action.with_), row.theme)
            and self._fits_answer(row.recommendation, as_of)
            and (not self.leads or any(part.casefold() in lead for part in self.leads))
            and (not self.standings or row.standing in self.standings)
            and (not self.flags or not self.flags.isdisjoint(row.state.flags))
            and (self.due_by is None or _is_due_by(row, self.due_by, as_of))
            and (row.state.active or not self.active_only)
        )

    def fits_to_come(self, placed: PlacedAction, as_of: date) -> bool:
        """Whether an action of a plan that is not agreed yet is asked for; how it stands nobody can say."""
        agencies = (placed.agency, *placed.action.with_)
        return (
            not self.is_about_actions
            and self._fits_place(placed.recommendation.case, agencies, placed.theme)
            and self._fits_answer(placed.recommendation, as_of)
        )

    def fits_recommendation(self, record: Recommendation, as_of: date) -> bool:
        """Whether a recommendation without action is asked for."""
        return (
            not self.is_about_actions
            and self._fits_place(record.case, (record.agency,), record.theme)
            and self._fits_answer(record, as_of)
        )

    def _fits_place(self, case: str, agencies: Iterable[str], theme: str | None) -> bool:
        return (
            (not self.cases or case in self.cases)
            and (not self.agencies or not self.agencies.isdisjoint(agencies))
            and (not self.themes or (theme or NO_THEME) in self.themes)
        )

    def _fits_answer(self, record: Recommendation, as_of: date) -> bool:
        """Whether a recommendation is as pressing, and answered, as is asked for."""
        return (not self.priorities or (record.priority or AskedPriority.NONE) in self.priorities) and (
            not self.responses or (decision_on(record, as_of) or AskedResponse.NONE) in self.responses
        )


def _is_due_by(row: ActionRow, day: date, as_of: date) -> bool:
    due = row.state.due
    if row.standing is Standing.OVERDUE and due is not None and due >= as_of:
        due = row.state.first_due  # it is overdue by its first date, so that one counts
    return row.standing in IS_TO_COME and due is not None and due <= day


def select(whole: Digest, wanted: Selection) -> Digest:
    """The part of a digest that is asked for, counted anew."""
    if wanted.is_all:
        return whole
    day = whole.as_of
    rows = tuple(row for row in whole.rows if wanted.fits(row, day))
    chosen = {row.recommendation.id for row in rows}
    waiting = {one.recommendation.id for one in whole.unanswered}
    return replace(
        whole,
        rows=rows,
        recommendations=tuple(
            record
            for record in whole.recommendations
            if record.id in chosen
            or (
                wanted.fits_recommendation(record, day)
                and (not wanted.active_only or record.id in waiting or is_owed(record, day))
            )
        ),
        unanswered=tuple(
            one for one in whole.unanswered if wanted.fits_recommendation(one.recommendation, day)
        ),
        to_come=tuple(placed for placed in whole.to_come if wanted.fits_to_come(placed, day)),
    )


def places(index: Index, cases: Iterable[str], agencies: Iterable[str], themes: Iterable[str]) -> Selection:
    """The cases, agencies and themes that were typed; raises UsageError for one that is not there."""
    return Selection(
        cases=chosen_ids("case", cases, _case_names(index)),
        agencies=chosen_ids("agency", agencies, _agency_names(index)),
        themes=chosen_ids("theme", themes, _theme_names(index)),
    )


class Names(NamedTuple):
    """What a case, agency or theme may be called, beside its id."""

    name: str
    aliases: tuple[str, ...] = ()


def chosen_ids(kind: str, given: Iterable[str], names: Mapping[str, Names]) -> frozenset[str]:
    """Ids for what was typed, in any case: an id wins, then a name, then an alias; raises UsageError."""
    ids: _Spelt = {}
    called: _Spelt = {}
    aliases: _Spelt = {}
    for key, own in names.items():
        ids.setdefault(_folded(key), []).append(key)
        called.setdefault(_folded(own.name), []).append(key)
        for alias in {_folded(alias) for alias in own.aliases}:
            aliases.setdefault(alias, []).append(key)
    # Of two that are spelt alike the one of more weight covers the other.
    spellings = aliases | called | ids
    return frozenset(_chosen_id(kind, text, spellings, names) for text in given)


def _folded(text: str) -> str:
    # Word makes the straight apostrophe of a name a round one.
    return " ".join(text.split()).replace("\u2019", "'").casefold()


def _chosen_id(kind: str, text: str, spellings: _Spelt, names: Iterable[str]) -> str:
    keys = spellings.get(_folded(text), [])
    if len(keys) > 1:
        raise UsageError(
            f"{kind} {text!r} could be any of {', '.join(keys)}", "type the id of the one that is meant"
        )
    if keys:
        return keys[0]
    near = difflib.get_close_matches(_folded(text), spellings, n=1)
    hint = (
        f"perhaps {' or '.join(spellings[near[0]])} was meant"
        if near
        else f"known are: {', '.join(names) or 'none'}"
    )
    raise UsageError(f"there is no {kind} {text!r}", hint)


def _case_names(index: Index) -> dict[str, Names]:
    return {key: Names(case.title) for key, case in index.cases.items()}


def _agency_names(index: Index) -> dict[str, Names]:
    return {key: Names(agency.name, agency.aliases) for key, agency in index.agencies.items()}


def _theme_names(index: Index) -> dict[str, Names]:
    # Those without a theme have a place of their own.
    return {key: Names(theme.name) for key, theme in index.themes.items()} | {
        NO_THEME: Names(labels.NO_THEME)
    }
