"""`scrtrack status`, through the real way in."""

import json
import re
import shutil
from pathlib import Path

import pytest

from scrtrack.model.words import Flag, Standing
from tests.command import REGISTER, run, run_process

AS_OF = ("--as-of", "2026-11-22")
CHILD_B1 = (*AS_OF, "--case", "child-b1")


def counts(*arguments: str) -> dict[str, int]:
    found = json.loads(run("status", "--format", "json", *arguments).out)["counts"]
    assert isinstance(found, dict)
    return {standing: number for standing, number in found.items() if number}


class TestChildB1:
    def test_counts_as_of_2026(self) -> None:
        assert counts(*CHILD_B1) == {"overdue": 24, "unevidenced": 1, "undated": 5}

    def test_counts_as_of_2015(self) -> None:
        assert counts("--as-of", "2015-06-30", "--case", "child-b1")["overdue"] == 13

    def test_recommendations_without_action(self) -> None:
        found = json.loads(run("status", "--format", "json", *CHILD_B1).out)["recommendations"]
        assert (found["total"], len(found["without_action"])) == (37, 11)

    def test_it_says_that_nothing_is_known_after_publication(self) -> None:
        text = run("status", *CHILD_B1).out
        assert (
            "child-b1: nothing is known after 13 June 2016; overdue means not reported done by then." in text
        )

    def test_before_that_day_there_is_nothing_to_say(self) -> None:
        assert (
            "nothing is known after" not in run("status", "--as-of", "2016-06-13", "--case", "child-b1").out
        )

    def test_the_headline(self) -> None:
        lines = run("status", *CHILD_B1).out.splitlines()
        assert lines[0] == "Demonstration register: as of 22 November 2026"
        assert lines[2] == "30 actions of 37 recommendations; 11 recommendations without action"
        assert lines[4] == "  24 ▲ Overdue      not done, and past the date now agreed"

    def test_five_are_undated(self) -> None:
        found = json.loads(run("status", "--format", "json", "--standing", "undated", *CHILD_B1).out)[
            "actions"
        ]
        assert [(a["id"], a["timescale"]) for a in found] == [
            ("B1-CSC-01.1", "Already actioned see 8.5.2"),
            ("B1-CSC-06.1", "Has begun May 2015"),
            ("B1-CSC-12.1", "See 8.5.1"),
            ("B1-LPT-01.1", None),
            ("B1-UHL-01.1", "Dependent on release of report"),
        ]


class TestExampleZ:
    def test_every_standing_is_met(self) -> None:
        found = json.loads(run("status", "--format", "json", "--case", "example-z", *AS_OF).out)
        assert {a["standing"] for a in found["actions"]} == {str(s) for s in Standing}

    def test_every_flag_is_met(self) -> None:
        found = json.loads(run("status", "--format", "json", "--case", "example-z", *AS_OF).out)
        # The words of what is undated name no date.
        assert {flag for a in found["actions"] for flag in a["flags"]} == set(Flag) - {Flag.PAST_ITS_WORDS}

    def test_an_outside_agency_is_counted_apart(self) -> None:
        assert (
            "Counted apart: 1 action of agencies that are not the board's to chase"
            in run("status", *AS_OF).out
        )

    @pytest.mark.parametrize("standing", list(Standing))
    def test_every_standing_is_told_by_word_and_shape(self, standing: Standing) -> None:
        text = run("status", "--case", "example-z", *AS_OF).out
        word = standing.replace("-", " ").capitalize()
        assert len(re.findall(rf"^ +[0-9]+ (\S) {word} ", text, re.MULTILINE)) == 1


class TestSelections:
    def test_overdue_alone(self) -> None:
        assert counts("--overdue", *AS_OF) == {"overdue": 28}

    def test_two_standings(self) -> None:
        assert counts("--overdue", "--unevidenced", *AS_OF) == {"overdue": 28, "unevidenced": 4}

    def test_an_agency_by_its_alias(self) -> None:
        assert counts("--agency", "Leicester City CCG", *AS_OF) == {"overdue": 2}

    def test_two_agencies(self) -> None:
        assert counts("--agency", "ccg", "--agency", "lscb", *AS_OF) == {"overdue": 4}

    def test_a_flag(self) -> None:
        assert counts("--flag", "extension-asked", *AS_OF) == {"due-soon": 1}

    def test_due_by_the_next_meeting(self) -> None:
        assert counts("--due-by", "next-meeting", *AS_OF) == {"overdue": 28, "due-soon": 5}

    def test_due_by_a_day(self) -> None:
        assert counts("--due-by", "2015-04-08", *AS_OF) == {"overdue": 5}

    def test_a_lead_by_part_of_the_post(self) -> None:
        assert counts("--lead", "named nurse", "--case", "child-b1", *AS_OF) == {"overdue": 6}

    def test_an_unknown_case_names_the_nearest(self) -> None:
        ran = run("status", "--case", "child-b2")
        assert (ran.code, ran.out) == (2, "")
        assert "there is no case 'child-b2'" in ran.err
        assert "perhaps child-b1 was meant" in ran.err


class TestScreens:
    @pytest.mark.parametrize("width", [80, 100, 160])
    def test_nothing_is_wider_than_the_terminal(self, width: int) -> None:
        text = run("status", *AS_OF, "--color", "never", terminal=width).out
        assert max(len(line) for line in text.splitlines()) <= width

    def test_texts_are_cut_visibly_on_a_terminal_alone(self) -> None:
        assert "…" in run("status", *AS_OF, terminal=80).out
        assert "…" not in run("status", *AS_OF).out

    def test_no_colour_in_a_pipe(self) -> None:
        assert "\x1b" not in run("status", *AS_OF).out

    def test_colour_on_a_terminal_and_when_asked_for(self) -> None:
        assert "\x1b[31m" in run("status", *AS_OF, terminal=80).out
        assert "\x1b[31m" in run("status", *AS_OF, "--color", "always").out

    def test_no_color_is_heeded(self, monkeypatch: pytest.MonkeyPatch) -> None:
        ran = run_process("status", *AS_OF, NO_COLOR="1")
        assert "\x1b" not in ran.out

    def test_a_code_page_without_shapes_gets_plain_ones(self) -> None:
        ran = run("status", *CHILD_B1, encoding="cp850")
        assert ran.code == 0
        assert "  24 !! Overdue      not done" in ran.out

    def test_ascii_shows_what_it_cannot_as_escapes(self) -> None:
        assert "Immediate \\u2013 completed by July 2015." in run("status", *CHILD_B1, encoding="ascii").out

    def test_one_row_a_line_in_a_pipe(self) -> None:
        lines = run("status", "--overdue", *CHILD_B1).out.splitlines()
        assert len([line for line in lines if line.startswith("  B1-")]) == 24


class TestExitCodes:
    def test_sound(self) -> None:
        assert run("status", *AS_OF).code == 0

    def test_fail_on_a_standing(self) -> None:
        assert run("status", "--fail-on", "overdue", *AS_OF).code == 1
        assert run("status", "--fail-on", "overdue", "--agency", "z-icb", *AS_OF).code == 0

    def test_a_wrong_option(self) -> None:
        assert run("status", "--standing", "late").code == 2

    def test_a_broken_file_is_named_and_the_rest_is_counted(self, tmp_path: Path) -> None:
        register = tmp_path / "recommendations"
        shutil.copytree(REGISTER, register)
        (register / "child-b1" / "B1-CCG-01.yaml").write_text("due: [\n")
        ran = run("status", *CHILD_B1, cwd=tmp_path)
        assert ran.code == 1
        assert "29 actions of 36 recommendations" in ran.out
        assert "1 file could not be read and is not counted: child-b1/B1-CCG-01.yaml." in ran.out


@pytest.mark.parametrize(
    ("typed", "near"),
    [
        ("--fail-on overdu", "overdue"),
        ("--fail-on Overdue", "overdue"),
        ("--standing signedoff", "signed-off"),
        ("--flag review_due", "review-due"),
        ("--by agencies", "agency"),
        ("--format jason", "json"),
    ],
)
def test_a_word_that_is_not_known_is_refused_before_anything_is_read(typed: str, near: str) -> None:
    ran = run("status", *typed.split(), "--register", "nowhere")
    assert (ran.code, ran.out, f": did you mean {near}? There are: " in ran.err) == (2, "", True)


def test_a_day_that_is_none_is_refused_before_anything_is_read() -> None:
    ran = run("status", "--due-by", "31/01/2027", "--register", "nowhere")
    assert (ran.code, ran.out) == (2, "")
    assert "write it as 2027-01-31 for 31 January 2027, or next-meeting" in ran.err


def test_record_text_is_never_markup_or_an_escape(tmp_path: Path) -> None:
    (tmp_path / "board.yaml").write_text("format: 1\nboard: '[red]Board[/x]'\n")
    (tmp_path / "z").mkdir()
    (tmp_path / "z" / "Z-1.yaml").write_text(
        "id: Z-1\ncase: z\nagency: csc\nrecommendation: '[redacted] was told'\n"
        "actions:\n  - {id: 1, action: '[/b] told \u202e[CHILD]', due: 2026-01-01}\n"
    )
    text = run("status", "--register", str(tmp_path), *AS_OF, terminal=100).out
    assert "[red]Board[/x]: as of" in text
    assert "[/b] told <U+202E>[CHILD]" in text


def test_reading_writes_nothing(tmp_path: Path) -> None:
    register = tmp_path / "recommendations"
    shutil.copytree(REGISTER, register)
    before = {
        path: (path.stat().st_mtime_ns, path.read_bytes()) for path in register.rglob("*") if path.is_file()
    }
    run("status", *AS_OF, cwd=tmp_path)
    assert before == {p: (p.stat().st_mtime_ns, p.read_bytes()) for p in register.rglob("*") if p.is_file()}


def test_the_json_of_one_action() -> None:
    found = json.loads(run("status", "--format", "json", "--case", "example-z", *AS_OF).out)
    action = next(a for a in found["actions"] if a["id"] == "Z-CSC-02.1")
    assert {
        key: action[key] for key in ("case", "agency", "theme", "first_due", "due", "deferrals", "standing")
    } == {
        "case": "example-z",
        "agency": "z-csc",
        "theme": "recording",
        "first_due": "2026-06-30",
        "due": "2026-09-30",
        "deferrals": 1,
        "standing": "overdue",
    }
    assert (action["days_late"], action["days_late_first"]) == (53, 145)


def test_two_records_with_one_id_are_said_and_it_leaves_with_1(doubled: Path) -> None:
    ran = run("status", *AS_OF, cwd=doubled)
    assert ran.code == 1
    assert "Two recommendations have one id, and count twice: B1-CCG-01." in ran.out


def test_to_programs_an_id_that_two_records_share_is_a_fault(doubled: Path) -> None:
    found = json.loads(run("status", *AS_OF, "--format", "json", cwd=doubled).out)
    assert (found["faults"], found["repeated_ids"]) == (1, {"recommendation": ["B1-CCG-01"]})


def test_counts_by_something_are_no_json() -> None:
    assert run("status", "--by", "agency", "--format", "json").code == 2


def test_due_by_the_next_meeting_where_none_is_listed(tmp_path: Path) -> None:
    shutil.copytree(REGISTER, tmp_path / "recommendations")
    board = tmp_path / "recommendations" / "board.yaml"
    board.write_text(
        board.read_text(encoding="utf-8").replace("due_soon: next-meeting", "due_soon: 30"),
        encoding="utf-8",
    )
    ran = run("status", "--due-by", "next-meeting", "--as-of", "2027-06-01", cwd=tmp_path)
    assert "Only due by 1 September 2027" in ran.out


def test_a_filter_that_nothing_fits_could_not_be_answered() -> None:
    ran = run("status", *AS_OF, "--lead", "Astronaut")
    assert (ran.code, ran.out.splitlines()[-1], ran.err) == (
        3,
        "No action matches.",
        "scrtrack: no lead officer's post holds the words Astronaut\n",
    )


NOBODY_IS_LATE = ("--as-of", "2026-05-20", "--case", "example-z")


@pytest.mark.parametrize(
    "asked",
    ["--overdue", "--overdue --fail-on overdue", "--overdue --fail-on overdue --format json", "--overdue --by agency",
     "--flag reopened --fail-on undated", "--due-by 2000-01-01", "--lead Manager --overdue", "--theme training --standing embedded"],
)  # fmt: skip
def test_where_nothing_is_so_that_is_an_answer(asked: str) -> None:
    ran = run("status", *NOBODY_IS_LATE, *asked.split())
    assert (ran.code, ran.err) == (0, "")
    assert "No action matches." in ran.out or '"actions": []' in ran.out


def test_fail_on_leaves_with_1_where_something_is_so() -> None:
    ran = run("status", "--case", "example-z", *AS_OF, "--overdue", "--fail-on", "overdue")
    assert ran.code == 1


def test_fail_on_cannot_answer_of_an_empty_register(tmp_path: Path) -> None:
    (tmp_path / "board.yaml").write_text("format: 1\nboard: B\n")
    ran = run("status", "--register", str(tmp_path), "--overdue", "--fail-on", "overdue")
    assert ran.code == 3


def test_what_is_late_now_stands_before_what_nobody_knows_any_more() -> None:
    lines = run("status", *AS_OF).out.splitlines()
    first = lines.index("▲ Overdue (4), worst first: by the days since the first date")
    assert lines[first + 2].split()[0] == "Z-CSC-02.1"
    assert lines.index("Of cases that are not known up to today") > first


def test_decide_lists_what_waits_for_the_group_in_its_order() -> None:
    lines = run("status", *AS_OF, "--decide", "--case", "example-z").out.splitlines()
    heads = [text.partition(" (")[0] for text in lines if re.match(r"[A-Z].*\(\d+\): ", text)]
    assert heads == [
        "Extensions asked for",
        "Evidence offered, not looked at yet",
        "Evidenced, not signed off",
        "Tests that show no improvement",
        "Reviews and re-tests that are due",
        "Sign-offs that nothing shows",
        "Recommendations without action",
        "Challenges without answer",
    ]


def test_decide_as_json_holds_only_what_waits() -> None:
    found = json.loads(run("status", *AS_OF, "--decide", "--case", "example-z", "--format", "json").out)
    waiting = {each for ids in found["to_decide"].values() for each in ids}
    assert {action["id"] for action in found["actions"]} == {each for each in waiting if "." in each}


def test_where_nothing_waits_no_action_matches() -> None:
    ran = run("status", "--as-of", "2014-01-01", "--case", "child-b1", "--decide")
    assert (ran.code, ran.out.splitlines()[-1]) == (0, "No action matches.")
