"""What officers and members complain of, and ask: each is answered by one command, shown on Example Z."""

import re
import shutil
from pathlib import Path

import pytest

from tests.command import REGISTER, run

AS_OF = ("--as-of", "2026-11-22")
Z = ("--case", "example-z", *AS_OF)


def lines(*typed: str) -> list[str]:
    """What a command answers, a row's cells two blanks or more apart."""
    return [re.sub(" {2,}", "  ", line.strip()) for line in run(*typed).out.splitlines()]


def starts(found: list[str], *wanted: str) -> list[str]:
    return [text for text in wanted if not any(line.startswith(text) for line in found)]


@pytest.mark.parametrize(
    ("question", "typed", "answers"),
    [
        (
            "work slips under the category ongoing: undated and ongoing are listed apart",
            ("status", "--standing", "undated", "--flag", "ongoing", *Z),
            ["Z-SCH-02.1  z-school  Headteacher  Ongoing"],
        ),
        (
            "slipped more than once: how often, from which first date, asked by whom and why, agreed by whom and when",
            ("status", "--flag", "deferred", *Z),
            [
                (
                    "Z-OV-07.1  twice  31 Mar 2026  from 31 March 2026 to 31 August 2026: asked for on 2 March 2026 by"
                    " Partnership Business Manager (The room and the shared record were not ready); agreed on 15 April"
                    " 2026 by Monitoring Group"
                ),
                "Z-OV-07.1  twice  31 Mar 2026  from 31 August 2026 to 31 December 2026: asked for on 10 August 2026",
            ],
        ),
        (
            "see what falls due before it is red",
            ("status", "--due-by", "next-meeting", "--standing", "due-soon", *Z),
            ["Z-OV-02.1  z-lscp  14 Jan 2027", "Z-NHS-03.1  z-nhs  31 Dec 2026"],
        ),
        (
            "whether there had been any action: what has gone quiet",
            ("status", "--flag", "quiet", *Z),
            ["Z-POL-02.1  z-police", "Z-POL-02.2  z-police"],
        ),
        (
            "agencies that returned nothing, and for how long",
            ("status", *Z),
            [
                "Returns for the meeting of 14 October 2026, wanted by 30 September 2026: 5 of 6 agencies answered",
                "z-police  Police (invented)  3  2 rounds in a row; never answered yet",
            ],
        ),
        (
            "evidence asked for, none shown",
            ("status", "--unevidenced", *Z),
            ["Z-NHS-02.1  z-nhs", "Z-OV-01.1"],
        ),
        (
            "a date in the past when it was first entered: dates are checked",
            ("explain", "DUE302"),
            ["DUE302"],
        ),
        (
            "no unique number from meeting to meeting: the plan's own is kept beside the id",
            ("show", "Z-SCH-02", *AS_OF),
            ["Z-SCH-02: as of 22 November 2026", "Number  iii"],
        ),
        (
            "evidence is by reference, and what the plan wanted stands beside it",
            ("show", "Z-OV-07.1", *AS_OF),
            ["Evidence wanted The pilot's report, with what became of the children of 30 referrals."],
        ),
        (
            "recommendations that got no action",
            ("status", "--decide", *Z),
            [
                "Z-OV-05  z-lscp  6.5",
                "Z-OV-08  z-icb  6.8",
            ],
        ),
        (
            "what the board decided not to do, or not wholly, and why",
            ("status", *Z),
            [
                "Z-OV-03  z-lscp  Not accepted  12 November 2025 by Chair of the Partnership: The cost is out of proportion",
                "Z-NHS-04  z-icb  Accepted in part  12 November 2025 by Chief Nursing Officer: The board commissions",
                "Z-OV-07  z-lscp  Accepted in principle  12 November 2025 by Chair of the Partnership: A single team",
                "Z-OV-04  z-lscp  Met by another  by Z-CSC-01.1",
                "Z-OV-08  z-icb  Reply owed  by 31 December 2026",
            ],
        ),
        (
            "only what was answered so",
            ("status", "--response", "in-principle", *Z),
            ["Only case example-z; response in-principle", "Z-OV-07.2  z-police"],
        ),
        (
            "only what is pressing",
            ("status", "--overdue", "--priority", "high", *Z),
            ["Z-CSC-02.1  z-csc", "Z-OV-07.2"],
        ),
        (
            "how old what is late has become, with priority and agency, and sums",
            ("status", "--by", "age", *Z),
            [
                "6-12 months  0  0  2  0  0  0  0  0  0  2",
                "High  0  2  1  1  4",
                "Police (invented)  0  0  0  2  2",
                "Total  0  2  1  4  7",
            ],
        ),
        (
            "what takes the place of what was withdrawn",
            ("show", "Z-SCH-01.2", *AS_OF),
            ["Z-SCH-01.2  × Withdrawn: replaced by Z-SCH-02.1"],
        ),
        (
            "who was asked to account for what, and has not answered",
            ("status", "--flag", "challenged", *Z),
            ["Z-OV-07.2  z-police"],
        ),
        (
            "everything that waits for the group",
            ("status", "--decide", *Z),
            [
                "Extensions asked for (1)",
                "Evidence offered, not looked at yet (1)",
                "Evidenced, not signed off (3)",
                "Tests that show no improvement (1)",
                "Reviews and re-tests that are due (2)",
                "Sign-offs that nothing shows (1)",
                "Recommendations without action (2)",
                "Challenges without answer (1)",
            ],
        ),
    ],
)
def test_one_command_answers(question: str, typed: tuple[str, ...], answers: list[str]) -> None:
    assert starts(lines(*typed), *answers) == [], question


def test_a_board_may_count_what_was_put_off_as_overdue_all_the_same(tmp_path: Path) -> None:
    register = tmp_path / "recommendations"
    shutil.copytree(REGISTER, register)
    typed = ("status", "--overdue", "--register", str(register), *Z)
    assert starts(lines(*typed), "Z-OV-07.1") == ["Z-OV-07.1"]
    board = register / "board.yaml"
    board.write_text(board.read_text(encoding="utf-8") + "\noverdue_against: first\n", encoding="utf-8")
    found = lines(*typed)
    assert (
        starts(found, "Z-OV-07.1  z-lscp  31 Dec 2026  –  236", "Z-CSC-02.1  z-csc  30 Sep 2026  53  145")
        == []
    )
    assert any("not done, and past the date first agreed, put off or not" in line for line in found)
