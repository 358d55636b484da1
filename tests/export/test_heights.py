"""Rows are as tall as their texts need: compared with what LibreOffice finds best, on three registers."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from statistics import median
from typing import Any

import pytest

from scrtrack.disk.tree import Folder
from scrtrack.export.tool import Tool
from scrtrack.store.load import load
from tests.bench.bench import register as made
from tests.command import REPOSITORY
from tests.export import office
from tests.export.samples import tool_of, written
from tests.make import recommendation, register

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not office.IS_THERE, reason=office.WHY_NOT),
]
# The next day of the demonstration; the others have rows for any day.
AS_OF = date(2026, 11, 22)

AWKWARD = [
    "Agree and/or revise the multi-agency follow-up of was-not-brought appointments (health/education/social care)",
    "See https://www.example.org/a/very/long/path/to-the-document.pdf?version=3&page=12 and what follows from it",
    "“Words in quotation marks” – with dashes – and ‘single’ ones; children’s, parents’ … and £20,000 at 3.5 % of it",
    "Café, naïve, Ångström, Łódź, Škoda and Zoë; œuvre, façade, größer, señor and ¿qué?",
    "One\nline\nafter\nthe other\n\n- a point\n- another point that is so long that it needs a second line\n• and a third",
    "Otorhinolaryngologicalsubspecialisation and counterdisestablishmentarianism are words wider than columns",
    "CAPITALS ARE WIDER THAN OTHER LETTERS AND SOME PLANS ARE WRITTEN IN NOTHING ELSE FROM BEGINNING TO END",
    "x" * 300,
    "illicit little fill-ins, till jilted; lilliputian " * 6,
    "WWW MMM @@@ %%% &&& " * 8,
    "short",
    "The trust must treat a missed appointment as a child who was not brought, and ask why. " * 12,
]


def awkward() -> Tool:
    """A tool of long and awkward texts, each in every column that holds words."""
    records = []
    for place, text in enumerate(AWKWARD, 1):
        facts: dict[str, Any] = {"action": text, "lead": text[:60], "timescale": text[:40]}
        updates = [{"date": f"2026-0{n}-10", "by": "Lead", "note": text} for n in range(1, 3)]
        actions = [{"id": 1, **facts}, {"id": 2, "action": "Do", "updates": updates}]
        records.append(recommendation(id=f"Z-{place}", recommendation=text[::-1], actions=actions))
    return tool_of(register(*records))


def loaded(folder: Path) -> Tool:
    return tool_of(load(Folder(folder)).index.register, AS_OF)


TOOLS: dict[str, Callable[[Path], Tool]] = {
    "demonstration": lambda _: loaded(REPOSITORY / "recommendations"),
    "made": lambda folder: loaded(made(folder, 300)),
    "awkward": lambda _: awkward(),
}


@pytest.mark.parametrize("name", list(TOOLS))
def test_rows_are_within_a_tenth_of_what_is_best(name: str, tmp_path: Path) -> None:
    workbook = tmp_path / "tool.xlsx"
    workbook.write_bytes(written(TOOLS[name](tmp_path))[0])
    rows = [row for row in office.best_heights(workbook, tmp_path) if row[3] < 400]
    ratios = [ours / best for _, _, ours, best in rows]
    far = [row for row, ratio in zip(rows, ratios, strict=True) if not 0.9 <= ratio <= 1.1]
    assert len(rows) > 20
    assert 0.95 <= median(ratios) <= 1.05
    # Where a line ends is decided by less than a hundredth of a column: now and then a row has a line more or less.
    assert len(far) <= len(rows) / 10, far
    assert [row for row in far if abs(row[2] - row[3]) > 14 + row[3] / 20] == []
