"""The workbook printed through LibreOffice: heading on every page, nothing overlaps, every character there."""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from scrtrack.disk.tree import Folder
from scrtrack.export.columns import COLUMNS, Column
from scrtrack.export.tool import Tool
from scrtrack.export.xlsx.long_texts import is_too_tall, pieces_of
from scrtrack.model.register import Register
from scrtrack.position.selection import Selection
from scrtrack.sheet.measure import SIZE, text_room
from scrtrack.store.load import load
from tests.export import office
from tests.export.samples import long_register, tool_of, written

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not office.IS_THERE, reason=office.WHY_NOT),
]
_WORD = re.compile(r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">')


@dataclass(frozen=True)
class Printed:
    """A tool and its pages."""

    tool: Tool
    pages: list[str]
    """What stands on each page, without white space, cell by cell."""
    sizes: str
    boxes: list[list[tuple[float, ...]]]
    fonts: list[float]
    """The sizes of letters that occur, in points."""


def _demonstration(case: str) -> Callable[[], Tool]:
    def make() -> Tool:
        held: Register = load(Folder(Path(__file__).parents[2] / "recommendations")).index.register
        return tool_of(held, wanted=Selection(cases=frozenset({case})))

    return make


_TOOLS: dict[str, Callable[[], Tool]] = {
    "child-b1": _demonstration("child-b1"),
    "example-z": _demonstration("example-z"),
    "long": lambda: tool_of(long_register(200)),
}


@pytest.fixture(scope="module", params=_TOOLS)
def printed(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Printed:
    """A tool, printed."""
    folder, tool = tmp_path_factory.mktemp("pdf"), _TOOLS[request.param]()
    (folder / "tool.xlsx").write_bytes(written(tool)[0])
    pdf = str(office.convert(folder / "tool.xlsx", "pdf", folder))
    boxes = office.output("pdftotext", "-bbox", pdf, "-").split("<page ")[1:]
    return Printed(
        tool=tool,
        pages=[_squeezed(page) for page in office.output("pdftotext", "-raw", pdf, "-").split("\f")[:-1]],
        sizes=office.output("pdfinfo", "-l", "9999", pdf),
        fonts=_fonts(pdf),
        boxes=[[tuple(map(float, box)) for box in _WORD.findall(page)] for page in boxes],
    )


def _squeezed(text: str) -> str:
    return "".join(unicodedata.normalize("NFKC", text).split())


def _fonts(pdf: str) -> list[float]:
    """The sizes of letters on the pages, in points."""
    fonts = office.output("pdftohtml", "-xml", "-i", "-stdout", "-zoom", "3", pdf)
    return [int(size) / 3 for size in re.findall(r'<fontspec [^>]*size="(\d+)"', fonts)]


def test_everything_is_printed_at_8_points_or_more(printed: Printed) -> None:
    assert min(printed.fonts) >= 8


def test_every_page_lies_on_its_side_the_master_copy_on_a3(printed: Printed) -> None:
    sizes = re.findall(r"Page +\d+ size: +([\d.]+) x ([\d.]+)", printed.sizes)
    assert len(sizes) == len(printed.pages)
    master = _squeezed("Master copy as of")
    for (width, height), page in zip(sizes, printed.pages, strict=True):
        paper = (1191, 842) if master in page[:200] else (842, 595)
        assert (round(float(width)), round(float(height))) == paper


def test_every_page_of_a_table_has_its_heading(printed: Printed) -> None:
    headings = ["".join(column.heading.split()) for column in COLUMNS[:8]]
    for theme in printed.tool.themes:
        title = _squeezed(f"{printed.tool.digest.board} {theme.name} as of")
        for page in printed.pages:
            if page.startswith(title) and "isactiveasof" not in page:
                assert all(heading in page for heading in headings)


def test_every_character_of_every_text_is_there(printed: Printed) -> None:
    everything = "".join(printed.pages)
    for row in printed.tool.rows:
        for column in COLUMNS:
            value = column.value(row, printed.tool)
            for part in _parts(column, value) if isinstance(value, str) else []:
                assert _squeezed(part) in everything, (row.id, column.heading)


def _parts(column: Column, text: str) -> list[str]:
    """A text as it is printed: a long one in pieces; a shape is drawn apart from its word, for want of a font."""
    if column.heading == "STANDING":
        return text.split(" ", 1)
    return pieces_of(text) if is_too_tall(text, text_room(column.width, SIZE)) else [text]


def test_nothing_overlaps(printed: Printed) -> None:
    for page, boxes in zip(printed.pages, printed.boxes, strict=True):
        if any(
            _squeezed(words) in page
            for words in ("Printed in full on the sheet Long texts", "Cut off at its row's")
        ):
            # The last line of a text too tall for its row is cut off at the row's edge; the PDF's words do not tell.
            continue
        for place, (left, top, right, bottom) in enumerate(boxes):
            for other_left, other_top, other_right, other_bottom in boxes[place + 1 :]:
                width = min(right, other_right) - max(left, other_left)
                height = min(bottom, other_bottom) - max(top, other_top)
                assert width < 1 or height < (bottom - top) / 2, (page[:40], left, top)
