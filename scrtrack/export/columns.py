"""The columns of the tool: a column is one entry here."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from scrtrack.export.progress import deferrals_text, progress_text, timescale_text
from scrtrack.export.tool import APART_WORDS, Tool
from scrtrack.model.answered import decision_on
from scrtrack.model.recommendation import Recommendation
from scrtrack.position.digest import ActionRow
from scrtrack.sheet.cells import Value
from scrtrack.wording.labels import FLAGS, MADE_BY, NO_THEME, PRIORITIES
from scrtrack.wording.responses import otherwise_words, response_words
from scrtrack.wording.text import first_capital

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


def _standing(row: ActionRow, tool: Tool) -> Value:
    other = row.state.facts.replaced_by
    return f"{tool.legend[row.standing]}: replaced by {other}" if other else tool.legend[row.standing]


def _answer(record: Recommendation, tool: Tool) -> Value:
    """What stands for the standing of a recommendation that has no action here."""
    return NO_ACTION if record.id in tool.unanswered else _how_answered(record, tool)


def _how_answered(record: Recommendation, tool: Tool) -> Value:
    one = tool.answers.get(record.id)
    return one.label if one is not None else None


def _why_answered(record: Recommendation, tool: Tool) -> Value:
    one = tool.answers.get(record.id)
    return (
        first_capital(otherwise_words(record, one.how, one.met_by, tool.as_of)) if one is not None else None
    )


def _review(record: Recommendation, tool: Tool) -> Value:
    case = tool.index.case_of(record)
    return tool.index.review_name(case.review) if case is not None else None


def _of_record(heading: str, width: float, value: Callable[[Recommendation, Tool], Value]) -> Column:
    """A column of the recommendation, the same for each of its actions."""
    return Column(heading, width, lambda row, tool: value(row.recommendation, tool), value, derived=True)


COLUMNS: tuple[Column, ...] = (
    Column("ID", 13.5, lambda r, t: r.id, lambda r, t: r.id, derived=True),
    Column("CASE", 10.5, lambda r, t: _case(r.recommendation, t), _case),
    Column("AGENCY", 15, agency_words, lambda r, t: t.index.agency_name(r.agency)),
    Column(
        "RECOMMENDATIONS", 25, lambda r, t: r.recommendation.recommendation, lambda r, t: r.recommendation
    ),
    Column("ACTIONS", 25, lambda r, t: r.action.action),
    Column("TIMESCALE", 15, lambda r, t: timescale_text(r.action, r.state.facts)),
    Column("LEAD OFFICER", 14.5, lambda r, t: r.action.lead),
    Column("PROGRESS EVIDENCE", 39.5, lambda r, t: progress_text(r.state.facts)),
    Column("STANDING", 15.5, _standing, _answer, derived=True),
    Column("DUE", 13, lambda r, t: r.state.due, derived=True),
    Column("DAYS LATE", 8, lambda r, t: r.state.days_late, is_figure=True, derived=True),
    Column("FLAGS", 15, lambda r, t: flag_words(r), derived=True),
)
"""What a theme sheet shows: Durham's seven in its words and order, the program's own around them."""

MASTER_COLUMNS: tuple[Column, ...] = (
    *COLUMNS,
    Column(
        "THEME",
        15.5,
        lambda r, t: _theme_name(r.theme, t),
        lambda r, t: _theme_name(r.theme, t),
        derived=True,
    ),
    _of_record("NUMBER", 9, lambda record, t: record.number),
    Column("FIRST DUE", 13, lambda r, t: r.state.first_due, derived=True),
    Column("COUNTED", 12, lambda r, t: where_counted(r), _answer, derived=True),
    _of_record("PRIORITY", 9, lambda record, t: PRIORITIES[record.priority] if record.priority else None),
    _of_record("RESPONSE", 24, lambda record, t: first_capital(response_words(record, t.as_of)) or None),
    _of_record(
        "MADE BY", 14, lambda record, t: first_capital(MADE_BY[record.made_by]) if record.made_by else None
    ),
    _of_record("SCOPE", 9, lambda record, t: record.scope.capitalize() if record.scope else None),
    _of_record("AIM", 27, lambda record, t: record.aim),
    _of_record("MEASURE", 27, lambda record, t: record.measure),
    Column("EVIDENCE WANTED", 24, lambda r, t: r.action.evidence_wanted, derived=True),
    Column("ADDED", 13, lambda r, t: r.action.added.first if r.action.added else None, derived=True),
    Column("COMPLETED", 13, lambda r, t: r.state.facts.completed, derived=True),
    Column("SIGNED OFF", 13, lambda r, t: r.state.facts.signed_off, derived=True),
    Column("DEFERRALS", 39.5, lambda r, t: deferrals_text(r.state.facts), derived=True),
)
"""What the master copy shows."""

PROGRAM_COLUMNS: tuple[Column, ...] = (
    _of_record("CASE ID", 12, lambda record, t: record.case),
    Column("AGENCY ID", 12, lambda r, t: r.agency, lambda r, t: r.agency, derived=True),
    Column("THEME ID", 12, lambda r, t: r.theme, lambda r, t: r.theme, derived=True),
    Column("STANDING ID", 12, lambda r, t: r.standing, derived=True),
    _of_record("RESPONSE ID", 12, lambda record, t: decision_on(record, t.as_of)),
    _of_record("KIND OF REVIEW", 12, _review),
    Column("DAYS LATE FROM FIRST", 8, lambda r, t: r.state.days_late_first, is_figure=True, derived=True),
    Column("TIMES PUT OFF", 8, lambda r, t: r.state.deferrals, is_figure=True, derived=True),
    Column("LAST UPDATE", 11.5, lambda r, t: r.state.last_update, derived=True),
    Column(
        "EVIDENCE KINDS",
        14,
        lambda r, t: ", ".join(dict.fromkeys(e.kind for e in r.state.facts.seen)),
        derived=True,
    ),
    Column("REPLACED BY", 13, lambda r, t: r.state.facts.replaced_by, derived=True),
)
"""What a file for other programs adds: the ids behind titles and names, and what can be counted."""

_WIDER = {"ID": 13.5, "CASE": 20, "AGENCY": 30, "RECOMMENDATIONS": 70, "THEME": 20, "NUMBER": 9}
WITHOUT_ACTION_COLUMNS: tuple[Column, ...] = tuple(
    replace(column, width=_WIDER[column.heading]) for column in MASTER_COLUMNS if column.heading in _WIDER
)
"""What the sheet of recommendations without action shows."""

_OTHERWISE_WIDTHS = {"ID": 13.5, "CASE": 16, "AGENCY": 22, "RECOMMENDATIONS": 48, "NUMBER": 9}
OTHERWISE_COLUMNS: tuple[Column, ...] = (
    *(
        replace(column, width=_OTHERWISE_WIDTHS[column.heading])
        for column in MASTER_COLUMNS
        if column.heading in _OTHERWISE_WIDTHS
    ),
    _of_record("ANSWER", 15, _how_answered),
    _of_record("DECIDED, BY WHOM AND WHY", 48, _why_answered),
)
"""What the sheet of recommendations that are answered otherwise shows."""
