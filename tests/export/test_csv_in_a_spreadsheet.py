"""What a spreadsheet makes of the CSV, as the page about the export tells, and what keeps the texts."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from openpyxl import load_workbook

from scrtrack.export.csv_file import CSV_COLUMNS, read_csv
from tests.command import REPOSITORY
from tests.export import office
from tests.export.samples import book_of, table, tool_of, written
from tests.make import recommendation, register

NUMBERS = ["5.", "007", "1.10", "1e3", "1/2", "3-4"]
HELD = register(
    *(
        recommendation(id=f"MAY-0{place}", number=number, actions=[{"id": 1, "action": f"No. {number}"}])
        for place, number in enumerate(NUMBERS, 1)
    ),
    recommendation(id="MAY-07", number="7"),
)
HEADINGS = [column.heading for column in CSV_COLUMNS]
Opened = Callable[..., list[object]]


@pytest.fixture(name="opened", scope="module")
def _opened(tmp_path_factory: pytest.TempPathFactory) -> Opened:
    """What stands under a heading where LibreOffice opens the file in Britain's way of writing."""
    if not office.IS_THERE:
        pytest.skip(office.WHY_NOT)
    folder = tmp_path_factory.mktemp("csv")
    (folder / "tool.csv").write_bytes(written(tool_of(HELD), ".csv")[0])

    def under(heading: str, *, special: bool = True, texts: tuple[str, ...] = ()) -> list[object]:
        kinds = "/".join(f"{HEADINGS.index(one) + 1}/2" for one in texts)
        choices = f"CSV:44,34,76,1,{kinds},2057,false,{str(special).lower()}"
        profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
        command = ("soffice", "--headless", profile, f"--infilter={choices}", "--convert-to", "xlsx")
        office.output(*command, "--outdir", str(folder), str(folder / "tool.csv"))
        rows = load_workbook(folder / "tool.xlsx").worksheets[0].iter_rows(min_row=2, values_only=True)
        found = {row[HEADINGS.index("ACTIONS")]: row[HEADINGS.index(heading)] for row in rows}
        cells = [found[f"No. {number}"] for number in NUMBERS] if heading != "ID" else [found[None]]
        # Of a day that is made of two numbers the year is the one in which the file is opened.
        return [f"{cell:%d %B}" if isinstance(cell, datetime) else cell for cell in cells]

    return under


@pytest.mark.slow
class TestLibreOffice:
    def test_numbers_as_printed_become_numbers_and_days(self, opened: Opened) -> None:
        assert opened("NUMBER") == [5, 7, 1.1, 1000, "01 February", "03 April"]

    def test_so_does_an_id_that_looks_like_a_month(self, opened: Opened) -> None:
        assert opened("ID") == ["01 May"]

    def test_without_special_numbers_some_stay(self, opened: Opened) -> None:
        assert opened("NUMBER", special=False) == [5, 7, 1.1, 1000, "1/2", "3-4"]

    def test_a_column_of_texts_stays_as_it_is(self, opened: Opened) -> None:
        assert opened("NUMBER", texts=("ACTIONS", "NUMBER")) == NUMBERS


def test_the_page_tells_of_each() -> None:
    page = (REPOSITORY / "scrtrack" / "docs" / "export.md").read_text(encoding="utf-8")
    told = page.partition("guesses what each cell is")[2].partition("\n\n")[0]
    assert [number for number in NUMBERS if f"`{number}`" not in told] == []


def test_the_file_itself_has_them_whole(tmp_path: Path) -> None:
    (tmp_path / "tool.csv").write_bytes(written(tool_of(HELD), ".csv")[0])
    rows = [row for row in read_csv(tmp_path / "tool.csv") if row["ACTIONS"]]
    assert [f"No. {row['NUMBER']}" for row in rows] == [row["ACTIONS"] for row in rows]


def test_so_has_the_workbook() -> None:
    rows = table(book_of(tool_of(HELD)), "Master copy")
    assert [f"No. {row['NUMBER']}" for row in rows] == [row["ACTIONS"] for row in rows]
