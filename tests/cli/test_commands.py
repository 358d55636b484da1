"""What holds for every command, and the small ones: version, help, show, timescale, explain, schema."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from scrtrack import __version__
from tests.command import REGISTER, REPOSITORY, run, run_process

COMMANDS = ["status", "show", "validate", "explain", "timescale", "schema", "export"]


class TestEveryCommand:
    @pytest.mark.parametrize("name", COMMANDS)
    @pytest.mark.parametrize("asked", ["-h", "--help"])
    def test_has_help(self, name: str, asked: str) -> None:
        ran = run(name, asked)
        assert ran.code == 0
        assert ran.out.startswith("Usage: ")

    def test_stands_in_the_list(self) -> None:
        text = run("--help").out
        assert re.findall(r"^  ([a-z]+)  ", text.partition("Commands:")[2], re.MULTILINE) == [
            "status", "show", "validate", "explain", "export", "timescale", "schema",
        ]  # fmt: skip

    def test_summaries_are_not_cut(self) -> None:
        assert "..." not in run("--help").out.partition("Commands:")[2]

    def test_an_unknown_one_is_used_wrongly(self) -> None:
        assert run("statsu").code == 2

    @pytest.mark.parametrize("asked", ["--version", "-V"])
    def test_the_version(self, asked: str) -> None:
        assert run_process(asked).out == f"scrtrack {__version__}\n"

    def test_the_installed_script_is_the_way_in(self) -> None:
        script = Path(sys.executable).parent / ("scrtrack.exe" if sys.platform == "win32" else "scrtrack")
        done = subprocess.run([script, "--version"], capture_output=True, text=True, check=False)
        assert done.stdout == f"scrtrack {__version__}\n"

    def test_a_reader_that_stops_is_no_error(self) -> None:
        command = f"{sys.executable} -m scrtrack status --as-of 2026-11-22 | head -1"
        done = subprocess.run(
            command, shell=True, capture_output=True, text=True, cwd=REPOSITORY, check=False
        )
        assert (done.stdout, done.stderr) == ("Demonstration register: as of 22 November 2026\n", "")

    def test_a_fault_in_the_program_tells_no_record_text(self, monkeypatch: pytest.MonkeyPatch) -> None:
        def broken(*_: object) -> None:
            raise ValueError("the mother said")

        monkeypatch.setattr("scrtrack.store.load.load", broken)
        ran = run("status")
        assert ran.code == 3
        assert "a fault in the program itself (ValueError, test_commands.py:" in ran.err
        assert "mother" not in ran.err


class TestShow:
    def test_a_recommendation(self) -> None:
        lines = run("show", "B1-LPT-03", "--as-of", "2026-11-22").out.splitlines()
        assert lines[:4] == [
            "B1-LPT-03: as of 22 November 2026",
            "Case            Child B1",
            "Number          3.",
            "Agency          Leicestershire Partnership NHS Trust (lpt)",
        ]
        assert "B1-LPT-03.1  ▲ Overdue, 4,254 days late" in lines
        assert "B1-LPT-03.2  ▲ Overdue, 4,193 days late" in lines

    def test_one_action(self) -> None:
        text = run("show", "b1-lpt-03.2", "--as-of", "2026-11-22").out
        assert "B1-LPT-03.2" in text
        assert "B1-LPT-03.1" not in text

    def test_the_ladder_and_the_history(self) -> None:
        text = run("show", "Z-CSC-04", "--as-of", "2026-11-22").out
        assert "    [x] staff were trained: 1 seen\n" in text
        assert "    [ ] a document exists: none\n" in text
        assert (
            "    20 March 2026: said to be done by Principal Social Worker (undone by the reopening)\n"
            in text
        )

    def test_the_ladder_of_a_past_day_holds_what_was_known_then(self) -> None:
        text = run("show", "Z-CSC-04", "--as-of", "2026-03-31").out
        assert "    [ ] staff were trained: 1 offered, not seen yet\n" in text
        assert "    [ ] an audit looked at whether it is used: none\n" in text

    def test_without_action(self) -> None:
        text = run("show", "B1-OV-01", "--as-of", "2026-11-22").out
        assert text.endswith("Without action: nobody has said yet what is to be done about this.\n")

    def test_an_unknown_id_names_the_nearest(self) -> None:
        ran = run("show", "B1-LPT-33")
        assert ran.code == 2
        assert "there is no 'B1-LPT-33'" in ran.err
        assert "was meant" in ran.err

    def test_an_action_that_is_not_there(self) -> None:
        ran = run("show", "B1-LPT-03.7")
        assert ran.code == 2
        assert "B1-LPT-03 has no action '7'\n  What to do: it has: 1, 2." in ran.err

    def test_it_fits_the_terminal(self) -> None:
        text = run("show", "Z-CSC-04", "--color", "never", terminal=80).out
        assert max(len(line) for line in text.splitlines()) <= 80


class TestTimescale:
    def test_each_argument_is_one(self) -> None:
        assert run("timescale", "September 2015 and ongoing CPD element", "See 8.5.1").out.splitlines()[
            :2
        ] == [
            "September 2015 and ongoing CPD element",
            "  dated: due 30 September 2015, and ongoing",
        ]

    def test_json(self) -> None:
        found = json.loads(run("timescale", "--format", "json", "By 31/12/2016", "Ongoing").out)
        assert [(one["text"], one["kind"], one["due"], one["precision"]) for one in found] == [
            ("By 31/12/2016", "dated", "2016-12-31", "day"),
            ("Ongoing", "ongoing", None, None),
        ]

    def test_a_dash_reads_one_a_line(self) -> None:
        done = subprocess.run(
            [sys.executable, "-m", "scrtrack", "timescale", "-", "--format", "json"],
            input="\ufeffApril 2016\r\n\r\nn/a\r\n".encode(),
            capture_output=True,
            check=False,
        )
        assert [one["kind"] for one in json.loads(done.stdout)] == ["dated", "none", "none"]

    def test_what_is_piped_in_may_be_no_text(self) -> None:
        done = subprocess.run(
            [sys.executable, "-m", "scrtrack", "timescale", "-"],
            input=b"\xa3",
            capture_output=True,
            check=False,
        )
        assert (done.returncode, done.stdout) == (2, b"")


class TestSchema:
    def test_the_committed_schemas_are_current(self) -> None:
        assert run("schema", "--check").code == 0

    def test_stale_ones_are_named(self, tmp_path: Path) -> None:
        ran = run("schema", "--check", "-o", str(tmp_path))
        assert ran.code == 1
        assert len(ran.out.splitlines()) == 4

    def test_writing_makes_them_current(self, tmp_path: Path) -> None:
        assert run("schema", "-o", str(tmp_path / "new")).code == 0
        assert run("schema", "--check", "-o", str(tmp_path / "new")).code == 0


class TestExplain:
    def test_a_page(self) -> None:
        text = run("explain", "due302").out
        assert text.startswith("DUE302 (error)\nThe words of the timescale read as one date")
        assert "\nWhy: " in text
        assert "\nPut it right: " in text
        assert "\nBreaks it: " in text

    def test_the_list_holds_every_rule(self) -> None:
        from scrtrack.rules.catalogue import RULES

        listed = re.findall(r"^  ([A-Z]+[0-9]+) ", run("explain").out, re.MULTILINE)
        assert sorted(listed) == [rule.code for rule in RULES]

    def test_an_unknown_code(self) -> None:
        assert re.search("perhaps DUE3[0-9]+ was meant", run("explain", "DUE3O2").err)

    def test_the_page_in_the_docs_is_current(self) -> None:
        assert (REPOSITORY / "docs" / "rules.md").read_text(encoding="utf-8") == run(
            "explain", "--format", "markdown"
        ).out


def test_the_register_has_37_recommendations_and_30_actions_of_child_b1() -> None:
    files = list((REGISTER / "child-b1").glob("B1-*.yaml"))
    text = "".join(path.read_text(encoding="utf-8") for path in files)
    assert (len(files), len(re.findall(r"^  - id: ", text, re.MULTILINE))) == (37, 30)
