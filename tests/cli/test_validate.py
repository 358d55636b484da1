"""`scrtrack validate`, through the real way in: formats, choices, exit codes."""

import json
from pathlib import Path

import pytest

from scrtrack.render.diagnostics.formats import FORMATS, Format
from tests.command import run

AS_OF = ("--as-of", "2026-11-22")
CHILD_B1 = "recommendations/child-b1"


def found(*arguments: str, cwd: Path | None = None) -> list[dict[str, object]]:
    listed = json.loads(run("validate", "--format", "json", *AS_OF, *arguments, cwd=cwd).out)
    assert isinstance(listed, list)
    return listed


class TestChildB1:
    def test_it_is_sound(self) -> None:
        assert run("validate", CHILD_B1, *AS_OF).code == 0

    def test_the_eleven_without_action_are_named(self) -> None:
        ids = [one["id"] for one in found(CHILD_B1, "--select", "REF211")]
        assert ids == [
            "B1-CSC-VI", "B1-LPT-VI", *(f"B1-OV-0{n}" for n in range(1, 9)), "B1-UHL-I",
        ]  # fmt: skip

    def test_the_five_open_ones_without_a_date_are_named(self) -> None:
        ids = [one["id"] for one in found(CHILD_B1, "--select", "DUE301")]
        assert ids == ["B1-CSC-01.1", "B1-CSC-06.1", "B1-CSC-12.1", "B1-LPT-01.1", "B1-UHL-01.1"]

    def test_nothing_else_is_a_warning_but_what_is_so(self) -> None:
        others = found(CHILD_B1, "--ignore", "REF211,DUE301,SMART")
        assert [(one["code"], one["id"]) for one in others] == [
            ("EVI401", "B1-CSC-09.1"),
            ("DUE313", "B1-EYST-01.1"),
            ("DUE313", "B1-EYST-02.1"),
            ("DUE313", "B1-EYST-05.1"),
        ]


class TestFormats:
    def test_text_shows_the_line_with_a_caret(self) -> None:
        lines = run("validate", f"{CHILD_B1}/B1-CSC-12.yaml", "--select", "DUE301", *AS_OF).out.splitlines()
        said = 'warning DUE301 B1-CSC-12.1 has no due date; its words are "See 8.5.1": agree a date and add `due:`'
        assert lines == [
            f"{CHILD_B1}/B1-CSC-12.yaml:19:16: {said}",
            '    19 |     timescale: "See 8.5.1"',
            "       |                ^",
            "",
            "57 recommendations checked: 0 errors, 1 warning, 0 notes, in 1 file.",
            "Found as well, and not asked for: 25 warnings, 9 notes. Without options all is shown.",
            "What a code means, and how to put it right: scrtrack explain DUE301",
        ]

    def test_json_is_a_list_of_places(self) -> None:
        assert found(f"{CHILD_B1}/B1-OV-01.yaml") == [
            {
                "code": "REF211",
                "severity": "warning",
                "file": "recommendations/child-b1/B1-OV-01.yaml",
                "line": 3,
                "column": 5,
                "message": "B1-OV-01 has no action: add one, or say in `met_by` or `response` why not",
                "id": "B1-OV-01",
            }
        ]

    def test_nothing_found_is_an_empty_list(self) -> None:
        assert found("--select", "FILE") == []

    def test_github_annotates_after_the_text(self) -> None:
        lines = run("validate", f"{CHILD_B1}/B1-OV-01.yaml", "--format", "github", *AS_OF).out.splitlines()
        assert lines[-1] == (
            "::warning file=recommendations/child-b1/B1-OV-01.yaml,line=3,col=5,title=REF211"
            "::B1-OV-01 has no action: add one, or say in `met_by` or `response` why not"
        )

    def test_github_shows_no_more_than_it_keeps(self) -> None:
        lines = run("validate", "--format", "github", *AS_OF).out.splitlines()
        warnings = [line for line in lines if line.startswith("::warning ")]
        assert len(warnings) == 10
        assert lines[-1].endswith("more diagnostics in the log of this step")

    def test_text_in_a_log_cannot_be_a_command(self, tmp_path: Path) -> None:
        (tmp_path / "board.yaml").write_text("format: 1\nboard: B\n")
        (tmp_path / "z").mkdir()
        (tmp_path / "z" / "case.yaml").write_text("id: z\ntitle: Z\nreview: scr\nlearn: x\n")
        (tmp_path / "z" / "Z-1.yaml").write_text("::add-mask::x\n")
        lines = run("validate", "--register", str(tmp_path), "--format", "github").out.splitlines()
        assert [
            line for line in lines if line.startswith("::") and not line.startswith(("::error ", "::notice "))
        ] == []

    @pytest.mark.parametrize(
        "command", ["validate", "validate --format github", "status", "status --by agency", "show Z-1"]
    )
    def test_no_folder_or_record_makes_a_command_for_a_log(self, tmp_path: Path, command: str) -> None:
        case = tmp_path / "::error" / "::error"
        case.mkdir(parents=True)
        (case.parent / "board.yaml").write_text(
            "format: 1\nboard: '::error::x'\nagencies: [{id: c, name: '::a::'}]\n"
        )
        (case / "Z-1.yaml").write_text(
            "id: Z-1\ncase: z\nagency: c\nrecommendation: '##[group]x'\nactions: [{id: 1, action: '::x::'}]\n"
        )
        for folder in ("::error", "."):
            ran = run(*command.split(), "--register", folder, cwd=tmp_path if folder != "." else case.parent)
            obeyed = [
                line for line in ran.out.splitlines() if "##[" in line or line.lstrip().startswith("::")
            ]
            assert [line for line in obeyed if "title=" not in line] == []


class TestWhatCannotBeRead:
    @pytest.mark.parametrize("form", ["text", "json", "github"])
    def test_it_is_named_at_its_place_in_every_format(self, broken: Path, form: str) -> None:
        ran = run("validate", "--format", form, "--select", "FILE", *AS_OF, cwd=broken)
        assert ran.code == 1
        assert "recommendations/child-b1/B1-CCG-01.yaml" in ran.out
        assert "FILE105" in ran.out

    def test_it_never_leaves_with_nought(self, broken: Path) -> None:
        assert run("validate", "--ignore", "FILE", *AS_OF, cwd=broken).code == 1

    def test_an_empty_register(self, tmp_path: Path) -> None:
        (tmp_path / "board.yaml").write_text("format: 1\nboard: B\n")
        assert run("validate", "--register", str(tmp_path)).code == 3

    def test_without_a_board_the_rest_is_checked_and_it_says_what_was_not(self, broken: Path) -> None:
        (broken / "recommendations" / "board.yaml").unlink()
        ran = run("validate", *AS_OF, cwd=broken)
        assert "FILE118" in ran.out
        assert "DUE301" in ran.out
        assert "Not checked, since board.yaml could not be read: REF203, REF204, REF220, DUE314." in ran.out


def test_fail_on_a_warning() -> None:
    assert run("validate", "--fail-on", "warning", *AS_OF).code == 1
    assert run("validate", "--fail-on", "warning", "--select", "SMART", *AS_OF).code == 0
    assert run("validate", "--fail-on", "note", "--select", "SMART", *AS_OF).code == 1


@pytest.mark.parametrize(("typed", "near"), [("--fail-on err", "error"), ("--format githb", "github")])
def test_a_word_that_is_not_known_is_refused_before_anything_is_read(typed: str, near: str) -> None:
    ran = run("validate", *typed.split(), "--register", "nowhere")
    assert (ran.code, ran.out, f": did you mean {near}? There are: " in ran.err) == (2, "", True)


def test_every_format_is_written() -> None:
    assert list(FORMATS) == [str(format_) for format_ in Format]
