"""`scrtrack export`: what it writes, what it says, how it leaves."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from openpyxl import load_workbook

from scrtrack.export.csv_file import read_csv

BOARD = (
    "format: 1\nboard: Test Board\nagencies:\n  - {id: csc, name: Social Care}\n  - {id: nhs, name: Health}\n"
)
CASE = "id: z\ntitle: Case Z\nreview: scr\n"
RECORD = "id: {id}\ncase: z\nagency: {agency}\ntheme: {theme}\nrecommendation: Listen\nactions:\n  - {{id: 1, action: Do}}\n"


@pytest.fixture
def place(tmp_path: Path) -> Path:
    folder = tmp_path / "recommendations"
    (folder / "z").mkdir(parents=True)
    (folder / "board.yaml").write_text(BOARD)
    (folder / "z" / "case.yaml").write_text(CASE)
    for id_, agency, theme in (("Z-1", "csc", "practice"), ("Z-2", "nhs", "training")):
        (folder / "z" / f"{id_}.yaml").write_text(RECORD.format(id=id_, agency=agency, theme=theme))
    return tmp_path


def _run(place: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "scrtrack", "export", "--as-of", "2026-11-22", *arguments],
        cwd=place,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
        capture_output=True,
        text=True,
        check=False,
    )


def test_a_workbook_is_written_and_said_so(place: Path) -> None:
    done = _run(place, "-o", "tool.xlsx")
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr == (
        "wrote tool.xlsx: 2 active actions on 7 theme sheets, 2 actions in the master copy,"
        " 0 recommendations without action\n"
    )
    assert len(load_workbook(place / "tool.xlsx").sheetnames) == 11


@pytest.mark.parametrize("ending", [".csv", ".json", ".md", ".XLSX"])
def test_the_ending_says_what_to_write(place: Path, ending: str) -> None:
    assert _run(place, "-o", f"tool{ending}").returncode == 0
    assert (place / f"tool{ending}").stat().st_size > 200


def test_a_part_is_written_where_a_part_is_asked_for(place: Path) -> None:
    assert (
        _run(place, "-o", "tool.csv", "--agency", "Health", "--case", "z", "--theme", "training").returncode
        == 0
    )
    assert [row["ID"] for row in read_csv(place / "tool.csv")] == ["Z-2.1"]


def test_closed_actions_can_be_left_out(place: Path) -> None:
    record = place / "recommendations" / "z" / "Z-1.yaml"
    record.write_text(
        record.read_text().replace(
            "action: Do", "action: Do, withdrawn: {date: 2026-01-01, by: G, reason: R}"
        )
    )
    assert _run(place, "-o", "tool.csv", "--active-only").returncode == 0
    rows = [(row["ID"], row["STANDING"]) for row in read_csv(place / "tool.csv")]
    assert rows == [("Z-2.1", "○ Undated"), ("Z-1", "Without action")]


def test_what_could_not_be_read_is_named_on_the_cover_and_on_stderr(place: Path) -> None:
    (place / "recommendations" / "z" / "Z-3.yaml").write_text("id: Z-3\n  broken: [")
    done = _run(place, "-o", "tool.xlsx")
    assert done.returncode == 1
    assert "  Missing: z/Z-3.yaml could not be read.\n" in done.stderr
    cover = [str(row[0]) for row in load_workbook(place / "tool.xlsx")["Cover"].iter_rows(values_only=True)]
    assert "    z/Z-3.yaml" in cover


def test_an_empty_register_writes_nothing(place: Path) -> None:
    for record in (place / "recommendations" / "z").glob("Z-*.yaml"):
        record.unlink()
    done = _run(place, "-o", "tool.xlsx")
    assert (done.returncode, (place / "tool.xlsx").exists()) == (3, False)
    assert done.stderr.startswith(
        "scrtrack: the register holds no recommendations\n  What to do: make a folder"
    )


def test_where_nothing_fits_no_file_is_written(place: Path) -> None:
    (place / "tool.xlsx").write_text("the last one")
    done = _run(place, "-o", "tool.xlsx", "--agency", "csc", "--theme", "training")
    assert (done.returncode, (place / "tool.xlsx").read_text()) == (3, "the last one")
    assert done.stderr == (
        "scrtrack: nothing matches: agency csc (with what it takes part in); theme training\n"
        "  What to do: leave an option out, or ask for another; tool.xlsx was not written.\n"
    )


@pytest.mark.parametrize(
    "target, code, words",
    [
        (
            "tool.pdf",
            2,
            "write tool.xlsx, open it in Excel, and save it as PDF or print it; or end its name with",
        ),
        ("recommendations/", 2, "name a file in it, such as recommendations/tool.xlsx"),
        ("missing/", 3, "make it first, and name a file in it: missing/tool.xlsx"),
        (
            f"{'x' * 300}.xlsx",
            3,
            "is too long for the path of a file or folder (305 characters)",
        ),
        ("tool", 2, "end its name with one of"),
        ("recommendations/tool.xlsx", 2, "is inside the register"),
        ("missing/tool.xlsx", 3, "there is no folder missing"),
    ],
)
def test_a_place_that_will_not_do_is_refused(place: Path, target: str, code: int, words: str) -> None:
    done = _run(place, "-o", target)
    assert (done.returncode, words in done.stderr) == (code, True)
    assert [path.name for path in place.iterdir()] == ["recommendations"]


def test_an_unknown_theme_is_refused(place: Path) -> None:
    done = _run(place, "-o", "tool.xlsx", "--theme", "practise")
    assert (done.returncode, "there is no theme 'practise'" in done.stderr) == (2, True)


@pytest.mark.skipif(not hasattr(os, "getuid") or os.getuid() == 0, reason="root may write anywhere")
def test_a_folder_one_may_not_write_to_is_explained(place: Path) -> None:
    (place / "shut").mkdir(mode=0o500)
    done = _run(place, "-o", "shut/tool.xlsx")
    assert (done.returncode, "shut/tool.xlsx cannot be written" in done.stderr) == (3, True)


def test_a_disk_that_fills_up_leaves_the_old_file(place: Path) -> None:
    (place / "tool.xlsx").write_bytes(b"old")
    code = (
        "import resource, signal, sys; signal.signal(signal.SIGXFSZ, signal.SIG_IGN);"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (2000, 2000));"
        "sys.argv = ['scrtrack', 'export', '-o', 'tool.xlsx']; from scrtrack.__main__ import main; main()"
    )
    env = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2]), "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=place, env=env, capture_output=True, text=True, check=False
    )
    assert (done.returncode, "tool.xlsx could not be written" in done.stderr) == (3, True)
    assert {path.name for path in place.iterdir()} == {"recommendations", "tool.xlsx"}
    assert (place / "tool.xlsx").read_bytes() == b"old"
