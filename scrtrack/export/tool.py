"""The thematic tool: what every file of it shows, whatever its kind."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from scrtrack.export.order import answers_in_order, recommendations_in_order, rows_in_order
from scrtrack.model.answered import answering, is_refused, without_action
from scrtrack.model.board import Theme
from scrtrack.model.index import Index
from scrtrack.model.recommendation import Recommendation
from scrtrack.model.words import Standing
from scrtrack.position.apart import BRIEFLY
from scrtrack.position.digest import ActionRow, Apart, Digest
from scrtrack.position.position import Position
from scrtrack.position.responses import OtherAnswer, answered_otherwise
from scrtrack.wording.sentences import (
    faults_sentence,
    known_until_sentence,
    repeated_sentence,
    totals,
    unread_words,
    without_action_words,
)
from scrtrack.wording.text import one_line

MARKING = "Contains information about children: keep confidential"
"""What every page of the tool carries."""


@dataclass(frozen=True)
class Tool:
    """What is exported: a position, in the order in which a group discusses it."""

    position: Position
    themes: tuple[Theme, ...]
    """The sheets, in the board's order."""
    rows: tuple[ActionRow, ...]
    """Every action, as a group would discuss them."""
    without_action: tuple[Recommendation, ...]
    otherwise: tuple[OtherAnswer, ...]
    """Recommendations that are answered otherwise: by how, then by case and number."""
    legend: Mapping[Standing, str]
    """Shape and word for a standing."""

    @property
    def as_of(self) -> date:
        """The day."""
        return self.position.as_of

    @property
    def index(self) -> Index:
        """The register's records by their ids."""
        return self.position.index

    @property
    def digest(self) -> Digest:
        """The part of the register that was asked for, counted."""
        return self.position.digest

    @property
    def active(self) -> list[ActionRow]:
        """What the theme sheets show: active, and the board's to chase."""
        return [row for row in self.rows if is_on_theme_sheet(row)]

    @cached_property
    def answers(self) -> Mapping[str, OtherAnswer]:
        """How each recommendation that is answered otherwise is answered, by its id."""
        return {one.recommendation.id: one for one in self.otherwise}

    @cached_property
    def unanswered(self) -> frozenset[str]:
        """The ids of those without action; a reply may be owed to one of these too."""
        return frozenset(record.id for record in self.without_action)

    @property
    def alone(self) -> list[Recommendation]:
        """Recommendations with a row of their own: without action, or answered otherwise and with no action here."""
        shown = {row.recommendation.id for row in self.rows} | self.unanswered
        others = [one.recommendation for one in self.otherwise]
        return [*self.without_action, *(record for record in others if record.id not in shown)]

    def theme_of(self, row: ActionRow) -> str | None:
        """The id of the sheet an action is on; None for one without a theme, or with one the board does not have."""
        return row.theme if row.theme in self.index.themes else None


def is_on_theme_sheet(row: ActionRow) -> bool:
    """Whether an action is active and the board's to chase."""
    return row.state.active and row.apart is None


def tool_of(shown: Position) -> Tool:
    """The tool for a position."""
    wanted, index = shown.wanted.themes, shown.index
    titles = {key: case.title for key, case in index.cases.items()}
    return Tool(
        position=shown,
        themes=tuple(theme for key, theme in index.themes.items() if not wanted or key in wanted),
        rows=rows_in_order(shown.digest.rows, titles),
        without_action=recommendations_in_order(shown.digest.without_action, titles, shown.known_until),
        otherwise=answers_in_order(answered_otherwise(shown), titles, shown.known_until),
        legend={
            standing: f"{mark.shape} {one_line(mark.label)[:60]}"
            for standing, mark in shown.policy.legend.items()
        },
    )


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
    case = tool.index.case_of(record)
    if is_refused(record, tool.as_of):
        return "not accepted"
    if met_by := answering(record, tool.index, tool.as_of):
        return f"met by {', '.join(met_by)}"
    if case is not None and case.is_transferred(tool.as_of):
        return "its case is another board's now"
    if without_action(record, tool.index, tool.as_of) is not None:
        return "its agency is not the board's to chase"
    if case is not None and not case.plan_is_agreed(tool.as_of):
        return "its case's plan is not agreed yet"
    return "its actions are not among those asked for"


APART_WORDS: Mapping[Apart, str] = {why: f"Apart: {words}" for why, words in BRIEFLY.items()}


def unknown_lines(tool: Tool) -> list[str]:
    """What the counts cannot know, a sentence each."""
    shown = tool.position
    lines = [
        known_until_sentence(tool.index.case_title(case), day) for case, day in shown.known_until.items()
    ]
    if shown.unread:
        lines.append(f"{unread_words(shown.unread)}:")
        lines += [f"    {path}" for path in shown.unread]
    lines += [repeated_sentence(kind, ids) for kind, ids in shown.repeated.items()]
    if shown.faults:
        lines.append(faults_sentence(shown.faults, "scrtrack validate"))
    return lines


def headline(tool: Tool) -> str:
    """How many actions and recommendations there are, in one line."""
    counted = tool.digest
    return (
        f"{totals(len(counted.own), len(counted.own_recommendations))};"
        f" {len(tool.active):,} active; {without_action_words(len(tool.without_action))}"
    )
