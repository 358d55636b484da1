"""The columns of the tool: a column is one entry here."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from scrtrack.export.progress import progress_text, timescale_text
from scrtrack.export.tool import APART_WORDS, Tool
from scrtrack.model.recommendation import Recommendation
from scrtrack.position.digest import ActionRow
from scrtrack.sheet.cells import Value
from scrtrack.wording.labels import FLAGS, NO_THEME

NO_ACTION = "Without action"


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table of actions."""

    heading: str
    width: float
    """In characters."""
    value: Callable[[ActionRow, Tool], Value]
    of_recommendation: Callable[[Recommendation, Tool], Value] = lambda _record, _tool: None
    """The value for a recommendation without action."""
    is_figure: bool = False
    derived: bool = False
    """Worked out by the program, or its own: set apart from Durham's seven."""


def agency_words(row: ActionRow, tool: Tool) -> str:
    """The agency that answers, and those that take part."""
    agency = tool.index.agency_name(row.agency)
    others = [tool.index.agency_name(key) for key in row.action.with_]
    if not others:
        return agency
    listed = f"{', '.join(others[:-1])} and {others[-1]}" if len(others) > 1 else others[0]
    return f"{agency}, with {listed}"


def flag_words(row: ActionRow) -> str:
    """The flags in words, one a line."""
    return "\n".join(FLAGS[flag].label for flag in row.state.flags)


def where_counted(row: ActionRow) -> str:
    """Whether an action is on a theme sheet, closed, or counted apart."""
    if row.apart is not None:
        return APART_WORDS[row.apart]
    return "Active" if row.state.active else "Closed"


def _theme_name(theme: str | None, tool: Tool) -> str:
    return tool.index.theme_name(theme) if theme else NO_THEME


def _case(record: Recommendation, tool: Tool) -> str:
    return tool.index.case_title(record.case)


COLUMNS: tuple[Column, ...] = (
    Column("ID", 13.5, lambda r, t: r.id, lambda r, t: r.id, derived=True),
    Column("CASE", 11.5, lambda r, t: _case(r.recommendation, t), _case),
    Column("AGENCY", 15, agency_words, lambda r, t: t.index.agency_name(r.agency)),
    Column(
        "RECOMMENDATIONS", 25, lambda r, t: r.recommendation.recommendation, lambda r, t: r.recommendation
    ),
    Column("ACTIONS", 25, lambda r, t: r.action.action),
    Column("TIMESCALE", 15, lambda r, t: timescale_text(r.action, r.state.facts)),
    Column("LEAD OFFICER", 13.5, lambda r, t: r.action.lead),
    Column("PROGRESS EVIDENCE", 39.5, lambda r, t: progress_text(r.state.facts)),
    Column("STANDING", 15.5, lambda r, t: t.legend[r.standing], lambda r, t: NO_ACTION, derived=True),
    Column("DUE", 13, lambda r, t: r.state.due, derived=True),
    Column("DAYS LATE", 8, lambda r, t: r.state.days_late, is_figure=True, derived=True),
    Column("FLAGS", 15, lambda r, t: flag_words(r), derived=True),
)
"""What a theme sheet shows: Durham's seven in its words and order, the program's own around them."""

MASTER_COLUMNS: tuple[Column, ...] = (
    *COLUMNS,
    Column(
        "THEME", 14, lambda r, t: _theme_name(r.theme, t), lambda r, t: _theme_name(r.theme, t), derived=True
    ),
    Column("NUMBER", 9, lambda r, t: r.recommendation.number, lambda r, t: r.number, derived=True),
    Column("FIRST DUE", 13, lambda r, t: r.state.first_due, derived=True),
    Column("COUNTED", 12, lambda r, t: where_counted(r), lambda r, t: NO_ACTION, derived=True),
)
"""What the master copy shows."""

ID_COLUMNS: tuple[Column, ...] = (
    Column("CASE ID", 12, lambda r, t: r.case, lambda r, t: r.case, derived=True),
    Column("AGENCY ID", 12, lambda r, t: r.agency, lambda r, t: r.agency, derived=True),
    Column("THEME ID", 12, lambda r, t: r.theme, lambda r, t: r.theme, derived=True),
)
"""What a file for other programs adds: the ids behind titles and names."""

_WIDER = {"ID": 13.5, "CASE": 20, "AGENCY": 30, "RECOMMENDATIONS": 70, "THEME": 20, "NUMBER": 9}
WITHOUT_ACTION_COLUMNS: tuple[Column, ...] = tuple(
    replace(column, width=_WIDER[column.heading]) for column in MASTER_COLUMNS if column.heading in _WIDER
)
"""What the sheet of recommendations without action shows."""
