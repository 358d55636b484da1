"""The date, the counts, and what they cannot know."""

from scrtrack.model.words import Flag, Standing
from scrtrack.position.selection import Selection
from scrtrack.render.status.headline import headline
from tests.make import board, day, recommendation
from tests.render.pages import LATE, shown, status_page

COUNTED = recommendation(actions=[LATE])


def test_the_date_and_the_sums() -> None:
    assert shown(headline(status_page(COUNTED)))[:4] == [
        "Test Board: as of 22 November 2026",
        "1 action of 1 recommendation; 0 recommendations without action",
        "",
        "  1 ▲ Overdue      not done, and past the date now agreed",
    ]


def test_what_was_asked_for() -> None:
    lines = shown(headline(status_page(COUNTED, wanted=Selection(cases=frozenset({"z"})))))
    assert lines[1] == "Only case z; 0 other actions left out"


def test_of_actions_asked_for_by_name_no_nought_is_told() -> None:
    two = recommendation(actions=[LATE, {"id": 2, "action": "Ask"}])
    wanted = Selection(standings=frozenset({Standing.OVERDUE}))
    assert shown(headline(status_page(two, recommendation(id="Z-2"), wanted=wanted)))[1:] == [
        "Only standing overdue; 1 other action left out",
        "1 action of 1 recommendation",
        "",
        "  1 ▲ Overdue  not done, and past the date now agreed",
    ]


def test_of_a_place_noughts_are_true() -> None:
    lines = shown(headline(status_page(COUNTED, wanted=Selection(cases=frozenset({"z"})))))
    assert "  0 ◇ Unevidenced  said to be done; the board has seen nothing that shows it" in lines


def test_nothing_matches() -> None:
    page = status_page(COUNTED, wanted=Selection(flags=frozenset({Flag.REOPENED})))
    assert shown(headline(page)) == [
        "Test Board: as of 22 November 2026",
        "Only flag reopened; 1 other action left out",
        "",
        "No action matches.",
    ]


def test_the_boards_own_words_stand_aligned() -> None:
    of = board(legend={"overdue": {"label": "Past its date"}})
    assert shown(headline(status_page(COUNTED, of=of)))[3:5] == [
        "  1 ▲ Past its date  not done, and past the date now agreed",
        "  0 ◇ Unevidenced    said to be done; the board has seen nothing that shows it",
    ]


def test_what_is_not_the_boards_to_chase_is_counted_apart() -> None:
    of = board(agencies=[{"id": "csc", "name": "Children's Social Care", "outside": True}])
    assert shown(headline(status_page(COUNTED, of=of)))[-1] == (
        "  Counted apart: 1 action of agencies that are not the board's to chase (1 overdue)."
    )


def test_what_is_not_known() -> None:
    unread = tuple(f"z/Z-{n}.yaml" for n in range(3))
    twice = [recommendation(id="Z-1", met_by=["Z-2.1"])] * 2
    page = status_page(*twice, unread=unread, faults=1, known_until={"z": day("2016-06-13")})
    assert shown(headline(page))[-5:] == [
        "Not known",
        "  z: nothing is known after 13 June 2016; overdue means not reported done by then.",
        "  3 files could not be read and are not counted: z/Z-0.yaml, z/Z-1.yaml, z/Z-2.yaml.",
        "  Two recommendations have one id, and count twice: Z-1. Give one of them another id.",
        "  1 fault in the files: `scrtrack validate` shows each with its place.",
    ]


def test_of_many_unread_files_five_are_named() -> None:
    page = status_page(unread=tuple(f"z/{n}.yaml" for n in range(7)))
    assert shown(headline(page))[-1].endswith(
        ": z/0.yaml, z/1.yaml, z/2.yaml, z/3.yaml, z/4.yaml and 2 more."
    )


def test_a_terminal_wraps_it() -> None:
    assert shown(headline(status_page(COUNTED)), width=60)[1:3] == [
        "1 action of 1 recommendation; 0 recommendations without",
        "  action",
    ]
