"""What `status` gathers for its page, from the register and from what was asked."""

from collections.abc import Callable
from enum import StrEnum
from typing import assert_never

from scrtrack.digest import ActionRow, Digest, group
from scrtrack.model.register import agencies_by_id, cases_by_id, repeated_ids, themes_by_id
from scrtrack.model.words import Flag, Standing
from scrtrack.policy import Policy
from scrtrack.render.status.page import StatusPage
from scrtrack.selection import Selection
from scrtrack.store.load import Loaded
from scrtrack.wording import long_date


class By(StrEnum):
    """What to count by."""

    AGENCY = "agency"
    THEME = "theme"
    CASE = "case"
    LEAD = "lead"


def page_of(loaded: Loaded, chosen: Digest, policy: Policy, wanted: Selection) -> StatusPage:
    """The page for a part of the register."""
    present = {row.case for row in chosen.rows} | {record.case for record in chosen.recommendations}
    return StatusPage(
        digest=chosen,
        policy=policy,
        unread=loaded.unread,
        faults=len(loaded.diagnostics),
        repeated=tuple(repeated_ids(loaded.register)),
        known_until={
            key: case.known_until.last
            for key, case in cases_by_id(loaded.register).items()
            if key in present and case.known_until is not None and case.known_until.last < chosen.as_of
        },
        selection=_in_words(wanted),
        listed=_listed(wanted),
        flags=tuple(flag for flag in Flag if flag in wanted.flags),
    )


def _listed(wanted: Selection) -> tuple[Standing, ...]:
    if wanted.due_by is not None and not wanted.standings:
        return (Standing.OVERDUE, Standing.DUE_SOON, Standing.NOT_YET_DUE)
    return tuple(standing for standing in Standing if standing in wanted.standings)


def _in_words(wanted: Selection) -> str:
    parts = [
        f"{name} {', '.join(sorted(chosen))}{more}"
        for name, chosen, more in (
            ("case", wanted.cases, ""),
            ("agency", wanted.agencies, " (with what it takes part in)"),
            ("theme", wanted.themes, ""),
            ("lead officer with the words", wanted.leads, ""),
            ("standing", wanted.standings, ""),
            ("flag", wanted.flags, ""),
        )
        if chosen
    ]
    if wanted.due_by is not None:
        parts.append(f"due by {long_date(wanted.due_by)}")
    return "; ".join(parts)


def grouped(loaded: Loaded, chosen: Digest, by: By) -> dict[str, list[ActionRow]]:
    """The board's own actions by agency, theme, case or lead: in the board's order, leads by their words."""
    key, order = _grouping(loaded, by)
    groups = group(chosen.own, key)
    ranks = {name: place for place, name in enumerate(order)}
    return {
        name: groups[name] for name in sorted(groups, key=lambda name: (ranks.get(name, len(ranks)), name))
    }


def _grouping(loaded: Loaded, by: By) -> tuple[Callable[[ActionRow], str], list[str]]:
    """Which group an action is in, and the order of the groups."""
    board = loaded.register.board
    match by:
        case By.AGENCY:
            agencies = {key: agency.name for key, agency in agencies_by_id(board).items()}
            return lambda row: agencies.get(row.agency, row.agency), list(agencies.values())
        case By.THEME:
            themes = {key: theme.name for key, theme in themes_by_id(board).items()}
            return lambda row: themes.get(row.theme or "", row.theme or "No theme yet"), list(themes.values())
        case By.CASE:
            cases = {key: case.title for key, case in cases_by_id(loaded.register).items()}
            return lambda row: cases.get(row.case, row.case), list(cases.values())
        case By.LEAD:
            return lambda row: row.action.lead or "No lead officer", []
        case _:
            assert_never(by)
