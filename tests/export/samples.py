"""Registers for the tests of the export, and the tool made of them."""

import io
import random
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

from openpyxl import load_workbook
from openpyxl.workbook import Workbook

from scrtrack.export import tool
from scrtrack.export.exporters import exporter_for
from scrtrack.export.report import Written
from scrtrack.export.tool import Tool
from scrtrack.model.recommendation import Recommendation
from scrtrack.model.register import Register
from scrtrack.position.selection import Selection
from scrtrack.sheet.cells import Value, read_cell
from tests.make import board, case, recommendation, register, shown_on

AS_OF = date(2026, 11, 22)
_PROSE = """the child voice of home visit plan review conference social worker health police school chronology
supervision assessment neglect domestic abuse multi-agency threshold strategy discussion evidence audit"""
_WORDS = _PROSE.split()


def tool_of(held: Register, as_of: date = AS_OF, wanted: Selection | None = None, **said: Any) -> Tool:
    """The tool of a register on a day."""
    return tool.tool_of(shown_on(held, as_of, wanted, **said))


def written(of: Tool, ending: str = ".xlsx") -> tuple[bytes, Written]:
    """The bytes of a file of the tool, and what is said of it."""
    stream = io.BytesIO()
    said = exporter_for(Path(f"tool{ending}"))(of, stream)
    return stream.getvalue(), said


def book_of(of: Tool) -> Workbook:
    """The tool's workbook, read back."""
    return load_workbook(io.BytesIO(written(of)[0]))


def table(book: Workbook, sheet: str) -> list[dict[str, Value]]:
    """A sheet's rows by heading."""
    rows = [[read_cell(cell) for cell in row] for row in book[sheet].iter_rows(values_only=True)]
    return [dict(zip([str(heading) for heading in rows[0]], row, strict=True)) for row in rows[1:]]


def one(**facts: Any) -> Register:
    """A register of one recommendation with one action of these facts."""
    return register(recommendation(actions=[{"id": 1, "action": "Write guidance"} | facts]))


def long_register(number: int) -> Register:
    """So many recommendations with long texts, always the same ones."""
    chance = random.Random(number)
    return register(*_long_records(chance, number), cases=(case(), case(id="y", title="Case Y")))


def _long_records(chance: random.Random, number: int) -> Iterator[Recommendation]:
    themes = ["communication", "management", "practice", "recording", "training"]
    for n in range(1, number + 1):
        actions = [
            {
                "id": i,
                "action": _prose(chance, 10, 60),
                "lead": _prose(chance, 2, 8),
                "timescale": "By the end of June 2026",
                "due": f"2026-{chance.randint(1, 12):02}-28",
                "updates": [
                    {
                        "date": f"2026-0{m}-10",
                        "by": "Team Manager",
                        "note": _prose(chance, 10, 90 if n % 10 else 400),
                    }
                    for m in range(1, chance.randint(1, 7))
                ],
            }
            for i in range(1, chance.randint(1, 3) + 1)
        ]
        yield recommendation(
            id=f"Z-CSC-{n:03}",
            case=chance.choice(["y", "z"]),
            theme=chance.choice(themes),
            number=f"{n}.",
            recommendation=_prose(chance, 20, 90),
            actions=actions,
        )


def _prose(chance: random.Random, least: int, most: int) -> str:
    words = chance.choices(_WORDS, k=chance.randint(least, most))
    return " ".join(words).capitalize() + "."


def moment(*parts: int) -> datetime:
    """A moment as openpyxl gives it, without a zone."""
    return datetime(*parts)  # type: ignore[arg-type]  # noqa: DTZ001


def mixed_register() -> Register:
    """Every standing, an agency apart, a recommendation without action, one without a theme."""
    done = {"completed": {"date": "2026-01-10"}}
    seen = {"kind": "audit", "reference": "QA", "finding": "improved", "seen": "2026-10-02"}
    gone = {"date": "2026-05-01", "by": "Group", "reason": "Overtaken"}
    facts: list[dict[str, Any]] = [
        {"due": "2026-03-31"},
        done,
        {"due": "2026-12-01"},
        {},
        {"due": "2027-12-01"},
        {**done, "evidence": [{**seen, "date": "2026-01-20"}]},
        {
            **done,
            "evidence": [{**seen, "date": "2026-01-20"}],
            "signed_off": {"date": "2026-10-14", "by": "Group"},
        },
        {
            **done,
            "evidence": [{**seen, "date": "2026-09-20"}],
            "signed_off": {"date": "2026-10-14", "by": "Group"},
        },
        {"due": "2026-03-31", "withdrawn": gone},
    ]
    actions = [{"id": n, "action": f"Action {n}", **fact} for n, fact in enumerate(facts, 1)]
    agencies = [{"id": "csc", "name": "Social Care"}, {"id": "gmc", "name": "Regulator", "outside": True}]
    return register(
        recommendation(id="Z-1", actions=actions),
        recommendation(id="Z-2", agency="gmc", actions=[{"id": 1, "action": "Advise"}]),
        recommendation(id="Z-3"),
        recommendation(
            id="Z-4", theme=None, actions=[{"id": 1, "action": "Decide", "with": ["gmc", "police"]}]
        ),
        of=board(agencies=agencies),
    )
