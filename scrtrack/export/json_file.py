"""The tool as JSON, for other programs; documented in scrtrack/docs/export.md: keys are added, never changed."""

from typing import IO, Any

from scrtrack.export.columns import where_counted
from scrtrack.export.progress import progress_text, timescale_text
from scrtrack.export.report import Written
from scrtrack.export.tool import Tool, is_on_theme_sheet, other_recommendations
from scrtrack.model.recommendation import Recommendation
from scrtrack.position.action_json import action_json, apart_json, repeated_json, standings_json
from scrtrack.position.answers_json import answers_json, returns_json
from scrtrack.position.digest import ActionRow
from scrtrack.position.returns import returns
from scrtrack.wording.json_text import json_text
from scrtrack.wording.text import plural

FORMAT = 1


def write_json(tool: Tool, stream: IO[bytes]) -> Written:
    """Everything, as one object; an action a line, written as it comes."""
    head = json_text(_head(tool))
    stream.write(_bytes(head.removesuffix("\n}") + ',\n  "actions": ['))
    before = "\n    "
    for row in tool.rows:
        stream.write(_bytes(before + json_text(_action(tool, row), indent=None)))
        before = ",\n    "
    stream.write(b"\n  ]\n}\n")
    return Written(plural(len(tool.rows), "action"))


def _bytes(text: str) -> bytes:
    # A lone surrogate has no bytes; written as \ud800 it is JSON all the same.
    return text.encode("utf-8", "backslashreplace")


def _head(tool: Tool) -> dict[str, Any]:
    counted = tool.digest
    return {
        "format": FORMAT,
        "as_of": counted.as_of.isoformat(),
        "board": counted.board,
        "selection": tool.position.selection,
        "themes": [{"id": theme.id, "name": theme.name} for theme in tool.themes],
        "counts": standings_json(counted.own),
        "apart": apart_json(counted),
        "known_until": {case: day.isoformat() for case, day in tool.position.known_until.items()},
        "unread": list(tool.position.unread),
        "faults": tool.position.all_faults,
        "repeated_ids": repeated_json(tool.position.repeated),
        "returns": returns_json(returns(tool.position)),
        "recommendations": {
            "total": len(counted.recommendations),
            "without_action": [_recommendation(tool, record) for record in tool.without_action],
            "answered_otherwise": answers_json(tool.otherwise),
            "other": [{"id": record.id, "why": why} for record, why in other_recommendations(tool)],
        },
    }


def _recommendation(tool: Tool, record: Recommendation) -> dict[str, Any]:
    return {
        "id": record.id,
        "case": record.case,
        "case_title": _title(tool, record.case),
        "agency": record.agency,
        "agency_name": _agency(tool, record.agency),
        "theme": record.theme,
        "number": record.number,
        "recommendation": record.recommendation,
    }


def _action(tool: Tool, row: ActionRow) -> dict[str, Any]:
    return action_json(row, tool.as_of) | {
        "case_title": _title(tool, row.case),
        "agency_name": _agency(tool, row.agency),
        "with": list(row.action.with_),
        "timescale_words": timescale_text(row.action, row.state.facts),
        "progress": progress_text(row.state.facts),
        "counted": where_counted(row),
        "on_theme_sheet": is_on_theme_sheet(row),
    }


def _title(tool: Tool, case: str) -> str | None:
    return tool.index.case_title(case) if case in tool.index.cases else None


def _agency(tool: Tool, agency: str) -> str | None:
    return tool.index.agency_name(agency) if agency in tool.index.agencies else None
