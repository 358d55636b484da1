"""The thematic tool: what every file of it shows, whatever its kind."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from scrtrack.digest import ActionRow, Apart, Digest
from scrtrack.export.order import recommendations_in_order, rows_in_order
from scrtrack.model.board import Theme
from scrtrack.model.case import Case
from scrtrack.model.recommendation import Recommendation
from scrtrack.model.register import Register, answered_elsewhere
from scrtrack.policy import Policy
from scrtrack.wording import long_date, one_line, plural

NO_THEME = "No theme yet"
MARKING = "Contains information about children: keep confidential"
"""What every page of the tool carries."""


@dataclass(frozen=True, slots=True)
class Names:
    """Titles and names for ids."""

    cases: Mapping[str, str]
    agencies: Mapping[str, str]
    themes: Mapping[str, str]
    legend: Mapping[str, str]
    """Shape and word for a standing."""
    as_of: date


@dataclass(frozen=True, slots=True)
class Tool:
    """What is exported, and what is to be said about it."""

    digest: Digest
    """The part of the register that was asked for."""
    policy: Policy
    names: Names
    cases: Mapping[str, Case]
    themes: tuple[Theme, ...]
    """The sheets, in the board's order."""
    rows: tuple[ActionRow, ...]
    """Every action, as a group would discuss them."""
    without_action: tuple[Recommendation, ...]
    selection: str = ""
    """What was asked for, in words; empty for everything."""
    unread: tuple[str, ...] = ()
    """Files of which no record could be made."""
    faults: int = 0
    known_until: Mapping[str, date] = field(default_factory=dict)

    @property
    def active(self) -> list[ActionRow]:
        """What the theme sheets show: active, and the board's to chase."""
        return [row for row in self.rows if is_on_theme_sheet(row)]

    def theme_of(self, row: ActionRow) -> str | None:
        """The id of the sheet an action is on; None for one without a theme, or with one the board does not have."""
        return row.theme if row.theme in self.names.themes else None


def is_on_theme_sheet(row: ActionRow) -> bool:
    """Whether an action is active and the board's to chase."""
    return row.state.active and row.apart is None


def make_tool(
    register: Register,
    digest: Digest,
    policy: Policy,
    *,
    themes: frozenset[str] = frozenset(),
    selection: str = "",
    unread: tuple[str, ...] = (),
    faults: int = 0,
    known_until: Mapping[str, date] | None = None,
) -> Tool:
    """The tool for a part of the register; `themes` are those asked for, all where none is."""
    board = register.board
    names = Names(
        cases=_first([(filed.record.id, filed.record.title) for filed in register.cases]),
        agencies=_first([(agency.id, agency.name) for agency in board.agencies]),
        themes=_first([(theme.id, theme.name) for theme in board.themes]),
        legend={
            standing: f"{mark.shape} {one_line(mark.label)[:60]}" for standing, mark in policy.legend.items()
        },
        as_of=digest.as_of,
    )
    return Tool(
        digest=digest,
        policy=policy,
        names=names,
        cases={filed.record.id: filed.record for filed in reversed(register.cases)},
        themes=tuple(
            Theme(id=key, name=name) for key, name in names.themes.items() if not themes or key in themes
        ),
        rows=rows_in_order(digest.rows, names.cases),
        without_action=recommendations_in_order(digest.without_action, names.cases),
        selection=selection,
        unread=unread,
        faults=faults,
        known_until=known_until or {},
    )


def _first(pairs: list[tuple[str, str]]) -> dict[str, str]:
    """Names by id in their order; of two with one id, the first."""
    found: dict[str, str] = {}
    for key, name in pairs:
        found.setdefault(key, name)
    return found


def by_theme(tool: Tool) -> dict[str | None, list[ActionRow]]:
    """The rows of each theme sheet, empty ones too; None is for those without a theme."""
    sheets: dict[str | None, list[ActionRow]] = {theme.id: [] for theme in tool.themes}
    for row in tool.active:
        sheets.setdefault(tool.theme_of(row), []).append(row)
    return sheets


def other_recommendations(tool: Tool) -> list[tuple[Recommendation, str]]:
    """Recommendations that have no action here and are not counted as without action, and why."""
    shown = {row.recommendation.id for row in tool.rows} | {record.id for record in tool.without_action}
    return [
        (record, _why_no_action(tool, record))
        for record in tool.digest.recommendations
        if record.id not in shown
    ]


def _why_no_action(tool: Tool, record: Recommendation) -> str:
    case = tool.cases.get(record.case)
    if record.met_by:
        return f"met by {', '.join(record.met_by)}"
    if answered_elsewhere(record, tool.digest.as_of):
        return "not accepted"
    if case is not None and case.transferred is not None and case.transferred.date.first <= tool.digest.as_of:
        return "its case is another board's now"
    if record.actions:
        return "its case's plan is not agreed yet"
    return "its agency is not the board's to chase"


APART_WORDS: Mapping[Apart, str] = {
    Apart.OUTSIDE: "Apart: agency outside the board",
    Apart.TRANSFERRED: "Apart: case transferred",
}


def unknown_lines(tool: Tool) -> list[str]:
    """What the counts cannot know, a sentence each."""
    lines = [
        f"{tool.names.cases.get(case, case)}: nothing is known after {long_date(day)};"
        " overdue means not reported done by then."
        for case, day in tool.known_until.items()
    ]
    if tool.unread:
        verb = "is" if len(tool.unread) == 1 else "are"
        lines.append(f"{plural(len(tool.unread), 'file')} could not be read and {verb} not counted:")
        lines += [f"    {path}" for path in tool.unread]
    if tool.faults:
        lines.append(
            f"{plural(tool.faults, 'fault')} in the files: scrtrack validate shows each with its place."
        )
    return lines


def headline(tool: Tool) -> str:
    """How many actions and recommendations there are, in one line."""
    counted = tool.digest
    return (
        f"{plural(len(counted.own), 'action')} of {plural(len(counted.recommendations), 'recommendation')};"
        f" {len(tool.active):,} active; {plural(len(tool.without_action), 'recommendation')} without action"
    )
