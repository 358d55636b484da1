"""Which part of the register is asked about: by case, agency, theme, lead, standing, flag or date."""

import difflib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from scrtrack.digest import ActionRow, Digest
from scrtrack.errors import UsageError
from scrtrack.model.recommendation import Recommendation
from scrtrack.model.register import Register
from scrtrack.model.words import Flag, Standing

NO_THEME = "no-theme"


@dataclass(frozen=True, slots=True)
class Selection:
    """What is asked for; an empty set asks for everything."""

    cases: frozenset[str] = frozenset()
    agencies: frozenset[str] = frozenset()
    themes: frozenset[str] = frozenset()
    leads: tuple[str, ...] = ()
    """Parts of a lead's post, in any case."""
    standings: frozenset[Standing] = frozenset()
    flags: frozenset[Flag] = frozenset()
    due_by: date | None = None
    active_only: bool = False

    @property
    def is_all(self) -> bool:
        """Whether nothing is left out."""
        return self == Selection()

    @property
    def is_about_actions(self) -> bool:
        """Whether it asks for what only an action can have, so that no recommendation without one fits."""
        return bool(self.leads or self.standings or self.flags or self.due_by)

    def fits(self, row: ActionRow) -> bool:
        """Whether an action is asked for."""
        lead = (row.action.lead or "").casefold()
        return (
            self._fits_place(row.case, (row.agency, *row.action.with_), row.theme)
            and (not self.leads or any(part.casefold() in lead for part in self.leads))
            and (not self.standings or row.standing in self.standings)
            and (not self.flags or not self.flags.isdisjoint(row.state.flags))
            and (self.due_by is None or _is_due_by(row, self.due_by))
            and (row.state.active or not self.active_only)
        )

    def fits_recommendation(self, record: Recommendation) -> bool:
        """Whether a recommendation without action is asked for."""
        return not self.is_about_actions and self._fits_place(record.case, (record.agency,), record.theme)

    def _fits_place(self, case: str, agencies: Iterable[str], theme: str | None) -> bool:
        return (
            (not self.cases or case in self.cases)
            and (not self.agencies or not self.agencies.isdisjoint(agencies))
            and (not self.themes or (theme or NO_THEME) in self.themes)
        )


def _is_due_by(row: ActionRow, day: date) -> bool:
    is_open = row.standing in (Standing.OVERDUE, Standing.DUE_SOON, Standing.NOT_YET_DUE)
    return is_open and row.state.due is not None and row.state.due <= day


def select(whole: Digest, wanted: Selection) -> Digest:
    """The part of a digest that is asked for, counted anew."""
    if wanted.is_all:
        return whole
    rows = tuple(row for row in whole.rows if wanted.fits(row))
    chosen = {row.recommendation.id for row in rows}
    return replace(
        whole,
        rows=rows,
        recommendations=tuple(
            record
            for record in whole.recommendations
            if record.id in chosen or (not wanted.active_only and wanted.fits_recommendation(record))
        ),
        without_action=tuple(r for r in whole.without_action if wanted.fits_recommendation(r)),
    )


def chosen_ids(kind: str, given: Iterable[str], names: Mapping[str, Iterable[str]]) -> frozenset[str]:
    """Ids for what was typed: an id or any of its names, in any case; unknown ones are refused."""
    spellings = {
        spelling.casefold(): key
        for key, others in reversed(list(names.items()))
        for spelling in (*others, key)
    }
    found = set()
    for text in given:
        key = spellings.get(text.strip().casefold())
        if key is None:
            near = difflib.get_close_matches(text.casefold(), spellings, n=1)
            hint = (
                f"perhaps {spellings[near[0]]} was meant"
                if near
                else f"known are: {', '.join(names) or 'none'}"
            )
            raise UsageError(f"there is no {kind} {text!r}", hint)
        found.add(key)
    return frozenset(found)


def case_names(register: Register) -> dict[str, list[str]]:
    """Case ids with their titles."""
    return {filed.record.id: [filed.record.title] for filed in register.cases}


def agency_names(register: Register) -> dict[str, list[str]]:
    """Agency ids with their names and aliases."""
    return {agency.id: [agency.name, *agency.aliases] for agency in register.board.agencies}


def theme_names(register: Register) -> dict[str, list[str]]:
    """Theme ids with their names; those without a theme have a place of their own."""
    return {theme.id: [theme.name] for theme in register.board.themes} | {NO_THEME: ["No theme yet"]}
