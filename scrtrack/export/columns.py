"""The columns of the tool: a column is one entry here."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from scrtrack.digest import ActionRow
from scrtrack.export.progress import progress_text, timescale_text
from scrtrack.export.tool import APART_WORDS, NO_THEME, Names
from scrtrack.model.recommendation import Recommendation
from scrtrack.sheet.cells import Value
from scrtrack.wording import FLAG_LABELS

NO_ACTION = "Without action"


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table of actions."""

    heading: str
    width: float
    """In characters."""
    value: Callable[[ActionRow, Names], Value]
    of_recommendation: Callable[[Recommendation, Names], Value] = lambda _record, _names: None
    """The value for a recommendation without action."""
    is_figure: bool = False
    derived: bool = False
    """Worked out by the program, or its own: set apart from Durham's seven."""


def agency_words(row: ActionRow, names: Names) -> str:
    """The agency that answers, and those that take part."""
    agency = names.agencies.get(row.agency, row.agency)
    others = [names.agencies.get(key, key) for key in row.action.with_]
    if not others:
        return agency
    listed = f"{', '.join(others[:-1])} and {others[-1]}" if len(others) > 1 else others[0]
    return f"{agency}, with {listed}"


def flag_words(row: ActionRow) -> str:
    """The flags in words, one a line."""
    return "\n".join(FLAG_LABELS[flag][0] for flag in row.state.flags)


def where_counted(row: ActionRow) -> str:
    """Whether an action is on a theme sheet, closed, or counted apart."""
    if row.apart is not None:
        return APART_WORDS[row.apart]
    return "Active" if row.state.active else "Closed"


def _theme_name(theme: str | None, names: Names) -> str:
    return names.themes.get(theme, theme) if theme else NO_THEME


def _case(record: Recommendation, names: Names) -> str:
    return names.cases.get(record.case, record.case)


COLUMNS: tuple[Column, ...] = (
    Column("ID", 13, lambda r, n: r.id, lambda r, n: r.id, derived=True),
    Column("CASE", 12, lambda r, n: _case(r.recommendation, n), _case),
    Column("AGENCY", 16, agency_words, lambda r, n: n.agencies.get(r.agency, r.agency)),
    Column(
        "RECOMMENDATIONS", 27, lambda r, n: r.recommendation.recommendation, lambda r, n: r.recommendation
    ),
    Column("ACTIONS", 27, lambda r, n: r.action.action),
    Column("TIMESCALE", 16, lambda r, n: timescale_text(r.action, n.as_of)),
    Column("LEAD OFFICER", 15, lambda r, n: r.action.lead),
    Column("PROGRESS EVIDENCE", 46, lambda r, n: progress_text(r.action, r.state.facts, n.as_of)),
    Column("STANDING", 15, lambda r, n: n.legend[r.standing], lambda r, n: NO_ACTION, derived=True),
    Column("DUE", 11.5, lambda r, n: r.state.due, derived=True),
    Column("DAYS LATE", 8, lambda r, n: r.state.days_late, is_figure=True, derived=True),
    Column("FLAGS", 14, lambda r, n: flag_words(r), derived=True),
)
"""What a theme sheet shows: Durham's seven in its words and order, the program's own around them."""

MASTER_COLUMNS: tuple[Column, ...] = (
    *COLUMNS,
    Column(
        "THEME", 14, lambda r, n: _theme_name(r.theme, n), lambda r, n: _theme_name(r.theme, n), derived=True
    ),
    Column("NUMBER", 9, lambda r, n: r.recommendation.number, lambda r, n: r.number, derived=True),
    Column("FIRST DUE", 11.5, lambda r, n: r.state.first_due, derived=True),
    Column("COUNTED", 12, lambda r, n: where_counted(r), lambda r, n: NO_ACTION, derived=True),
)
"""What the master copy shows."""

ID_COLUMNS: tuple[Column, ...] = (
    Column("CASE ID", 12, lambda r, n: r.case, lambda r, n: r.case, derived=True),
    Column("AGENCY ID", 12, lambda r, n: r.agency, lambda r, n: r.agency, derived=True),
    Column("THEME ID", 12, lambda r, n: r.theme, lambda r, n: r.theme, derived=True),
)
"""What a file for other programs adds: the ids behind titles and names."""

_WIDER = {"ID": 13, "CASE": 20, "AGENCY": 30, "RECOMMENDATIONS": 70, "THEME": 20, "NUMBER": 9}
WITHOUT_ACTION_COLUMNS: tuple[Column, ...] = tuple(
    replace(column, width=_WIDER[column.heading]) for column in MASTER_COLUMNS if column.heading in _WIDER
)
"""What the sheet of recommendations without action shows."""
