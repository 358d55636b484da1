"""Counts by agency, theme, case or lead."""

from scrtrack.render.status.counts import counts
from tests.make import recommendation
from tests.render.pages import LATE, shown, status_page

PAGE = status_page(recommendation(actions=[LATE, {"id": 2, "action": "Ask"}]))
GROUPS = {"Children's Social Care": list(PAGE.digest.own)}


def test_one_row_a_group_and_the_sum() -> None:
    lines = shown(counts("Agency", GROUPS, PAGE.policy))
    assert [text.split() for text in lines[:3]] == [
        [
            "Agency",
            "Over",
            "Unevid",
            "Soon",
            "Undated",
            "Later",
            "Evid",
            "Signed",
            "Embed",
            "Withdr",
            "Total",
        ],
        ["Children's", "Social", "Care", "1", "0", "0", "1", "0", "0", "0", "0", "0", "2"],
        ["Total", "1", "0", "0", "1", "0", "0", "0", "0", "0", "2"],
    ]
    assert lines[4].startswith("  Over: overdue; Unevid: unevidenced; Soon: due soon; ")


def test_a_narrow_terminal_gets_the_shapes() -> None:
    assert shown(counts("Agency", GROUPS, PAGE.policy), width=80) == [
        "  Agency                  ▲  ◇  ■  ○  □  ◆  ●  ★  ×  Total",
        "  Children's Social Care  1  0  0  1  0  0  0  0  0      2",
        "  Total                   1  0  0  1  0  0  0  0  0      2",
        "",
        "  ▲: overdue; ◇: unevidenced; ■: due soon; ○: undated; □: not yet due;",
        "  ◆: evidenced; ●: signed off; ★: embedded; ×: withdrawn",
    ]


def test_a_long_name_goes_on_beneath_and_is_never_cut() -> None:
    groups = {"Community and Hospital Trust for Anytown and its Villages": list(PAGE.digest.own)}
    assert shown(counts("Agency", groups, PAGE.policy), width=70)[:4] == [
        "  Agency                              ▲  ◇  ■  ○  □  ◆  ●  ★  ×  Total",
        "  Community and Hospital Trust for    1  0  0  1  0  0  0  0  0      2",
        "  Anytown and its Villages",
        "  Total                               1  0  0  1  0  0  0  0  0      2",
    ]


def test_a_column_that_has_no_room_is_said_to_be_left_out() -> None:
    text = " ".join(" ".join(shown(counts("Agency", GROUPS, PAGE.policy), width=40)).split())
    assert text.endswith(
        "●: signed off Left out in so narrow a window: embedded, withdrawn."
        " A wider one shows all, and so does a file."
    )
