"""Which part of the register is asked about."""

from typing import Any

import pytest

from scrtrack.errors import UsageError
from scrtrack.model.index import index_of
from scrtrack.model.words import Decision, Flag, Priority, Standing
from scrtrack.position.digest import Digest
from scrtrack.position.selection import (
    IS_TO_COME,
    AskedPriority,
    AskedResponse,
    Names,
    Selection,
    chosen_ids,
    places,
    select,
)
from tests.make import board, case, day, recommendation, register, shown_on

AS_OF = day("2026-11-22")
LATE = {"id": 1, "action": "Write guidance", "due": "2026-11-01", "lead": "Named Nurse"}
SOON = {"id": 2, "action": "Train", "due": "2027-01-14", "theme": "training", "with": ["police"]}
DONE = {"id": 3, "action": "Ask", "due": "2026-11-01", "completed": {"date": "2026-10-01"}}
HELD = register(
    recommendation(actions=[LATE, SOON, DONE]),
    recommendation(id="Y-1", case="y", agency="police", theme=None, actions=[{"id": 1, "action": "Listen"}]),
    recommendation(id="Z-NONE"),
    cases=(case(), case(id="y", title="Case Y")),
)
WHOLE = shown_on(HELD, AS_OF).digest


def part(**asked: Any) -> Digest:
    asked |= {key: frozenset(chosen) for key, chosen in asked.items() if isinstance(chosen, set)}
    return select(WHOLE, Selection(**asked))


def ids(**asked: Any) -> list[str]:
    return [row.id for row in part(**asked).rows]


def test_selecting_everything_changes_nothing() -> None:
    assert select(WHOLE, Selection()) is WHOLE
    assert (Selection().is_all, Selection().words, Selection().listed) == (True, "", ())


@pytest.mark.parametrize(
    ("asked", "chosen"),
    [
        ({"cases": {"y"}}, ["Y-1.1"]),
        ({"cases": {"x"}}, []),
        ({"agencies": {"csc"}}, ["Z-CSC-01.1", "Z-CSC-01.2", "Z-CSC-01.3"]),
        ({"agencies": {"police"}}, ["Z-CSC-01.2", "Y-1.1"]),
        ({"themes": {"training"}}, ["Z-CSC-01.2"]),
        ({"themes": {"no-theme"}}, ["Y-1.1"]),
        ({"leads": ("NURSE",)}, ["Z-CSC-01.1"]),
        ({"leads": ("head", "named")}, ["Z-CSC-01.1"]),
        ({"standings": {Standing.OVERDUE, Standing.UNDATED}}, ["Z-CSC-01.1", "Y-1.1"]),
        ({"flags": {Flag.LATE_AGAINST_FIRST_DATE, Flag.QUIET}}, ["Z-CSC-01.1"]),
        ({"cases": {"z"}, "agencies": {"police"}}, ["Z-CSC-01.2"]),
    ],
)
def test_actions_that_fit(asked: dict[str, Any], chosen: list[str]) -> None:
    assert ids(**asked) == chosen


@pytest.mark.parametrize(
    ("by", "chosen"),
    [
        ("2026-10-31", []),
        ("2026-11-01", ["Z-CSC-01.1"]),
        ("2027-01-13", ["Z-CSC-01.1"]),
        ("2027-01-14", ["Z-CSC-01.1", "Z-CSC-01.2"]),
    ],
)
def test_due_by_a_day_is_what_is_not_done_and_dated_by_then(by: str, chosen: list[str]) -> None:
    assert ids(due_by=day(by)) == chosen


@pytest.mark.parametrize(("against", "found"), [("first", 1), ("agreed", 0)])
def test_what_is_overdue_by_its_first_date_is_due_by_any_later_day(against: str, found: int) -> None:
    later = {
        "to": "2027-06-30",
        "asked": "2026-02-01",
        "asked_by": "Lead",
        "reason": "r",
        "agreed": "2026-03-01",
    }
    put_off = {"id": 1, "action": "a", "due": "2026-03-31", "deferrals": [later]}
    held = register(recommendation(actions=[put_off]), of=board(overdue_against=against))
    assert len(shown_on(held, AS_OF, Selection(due_by=day("2026-12-31"))).digest.rows) == found


def test_closed_actions_can_be_left_out() -> None:
    gone = {"date": "2026-01-01", "by": "Group", "reason": "R"}
    both = recommendation(actions=[LATE, LATE | {"id": 2, "withdrawn": gone}])
    shown = shown_on(register(both), AS_OF, Selection(active_only=True))
    assert [row.id for row in shown.digest.rows] == ["Z-CSC-01.1"]


class TestRecommendations:
    def shown(self, **asked: Any) -> tuple[list[str], list[str]]:
        chosen = part(**asked)
        return [r.id for r in chosen.recommendations], [r.id for r in chosen.without_action]

    @pytest.mark.parametrize(
        ("asked", "there", "without"),
        [
            ({"cases": {"z"}}, ["Z-CSC-01", "Z-NONE"], ["Z-NONE"]),
            ({"agencies": {"police"}}, ["Z-CSC-01", "Y-1"], []),
            ({"themes": {"practice"}}, ["Z-CSC-01", "Z-NONE"], ["Z-NONE"]),
            ({"themes": {"no-theme"}}, ["Y-1"], []),
            ({"active_only": True}, ["Z-CSC-01", "Y-1", "Z-NONE"], ["Z-NONE"]),
        ],
    )
    def test_by_where_they_stand(self, asked: dict[str, Any], there: list[str], without: list[str]) -> None:
        assert self.shown(**asked) == (there, without)

    @pytest.mark.parametrize(
        "asked",
        [
            {"leads": ("nurse",)},
            {"standings": {Standing.OVERDUE}},
            {"flags": {Flag.LATE_AGAINST_FIRST_DATE}},
            {"due_by": day("2026-11-22")},
        ],
        ids=lambda asked: next(iter(asked)),
    )
    def test_one_without_action_has_nothing_that_only_an_action_has(self, asked: dict[str, Any]) -> None:
        assert self.shown(**asked) == (["Z-CSC-01"], [])


class TestListed:
    def test_standings_asked_for_come_worst_first(self) -> None:
        asked = Selection(standings=frozenset({Standing.UNDATED, Standing.OVERDUE}))
        assert asked.listed == (Standing.OVERDUE, Standing.UNDATED)

    def test_a_date_leaves_what_is_to_come(self) -> None:
        assert Selection(due_by=AS_OF).listed == IS_TO_COME

    def test_standings_go_before_a_date(self) -> None:
        asked = Selection(due_by=AS_OF, standings=frozenset({Standing.OVERDUE}))
        assert asked.listed == (Standing.OVERDUE,)


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        (Selection(active_only=True), "active actions"),
        (Selection(cases=frozenset({"z", "y"})), "case y, z"),
        (Selection(agencies=frozenset({"csc"})), "agency csc (with what it takes part in)"),
        (Selection(themes=frozenset({"no-theme"})), "theme no-theme"),
        (Selection(leads=("nurse", "head")), "lead officer with the words head, nurse"),
        (Selection(standings=frozenset({Standing.OVERDUE})), "standing overdue"),
        (Selection(flags=frozenset({Flag.CHALLENGED})), "flag challenged"),
        (Selection(priorities=frozenset({AskedPriority.HIGH})), "priority high"),
        (
            Selection(responses=frozenset({AskedResponse.NONE, AskedResponse.IN_PART})),
            "response in-part, none",
        ),
        (Selection(due_by=AS_OF), "due by 22 November 2026"),
        (Selection(active_only=True, cases=frozenset({"z"})), "active actions; case z"),
    ],
)
def test_what_was_asked_for_in_words(asked: Selection, words: str) -> None:
    assert (asked.words, asked.is_all) == (words, False)


class TestChosenIds:
    NAMES = {
        "csc": Names("Children's Social Care", ("Social Care", "Health", "Both")),
        "nhs": Names("Health", ("CSC",)),
        "social": Names("Both Trusts", ("both", "BOTH", "Joint")),
        "joint": Names("Twin"),
        "twin-b": Names("Joint"),
        "twin-c": Names("joint", ("Twin",)),
        "one": Names("Same"),
        "two": Names("same "),
    }

    def test_nothing_typed_is_nothing_chosen(self) -> None:
        assert chosen_ids("agency", [], self.NAMES) == frozenset()

    @pytest.mark.parametrize(
        "typed", ["csc", "CSC", "Social Care", " social\u00a0care ", "Children\u2019s Social Care"]
    )
    def test_an_id_or_a_name_in_any_case(self, typed: str) -> None:
        assert chosen_ids("agency", [typed], self.NAMES) == {"csc"}

    def test_several(self) -> None:
        assert chosen_ids("agency", ["Social Care", "nhs"], self.NAMES) == {"csc", "nhs"}

    @pytest.mark.parametrize(
        ("typed", "key"), [("csc", "csc"), ("joint", "joint"), ("health", "nhs"), ("twin", "joint")]
    )
    def test_an_id_goes_before_a_name_and_a_name_before_an_alias(self, typed: str, key: str) -> None:
        assert chosen_ids("agency", [typed], self.NAMES) == {key}

    @pytest.mark.parametrize("turned", [False, True])
    def test_the_order_of_the_board_changes_nothing(self, turned: bool) -> None:
        names = dict(sorted(self.NAMES.items(), reverse=turned))
        assert chosen_ids("agency", ["Health", "CSC", "Joint"], names) == {"nhs", "csc", "joint"}

    @pytest.mark.parametrize(("typed", "ids"), [("Same", "one, two"), ("both", "csc, social")])
    def test_what_two_are_called_is_refused_with_their_ids(self, typed: str, ids: str) -> None:
        with pytest.raises(UsageError) as refused:
            chosen_ids("agency", [typed], self.NAMES)
        assert refused.value.message == f"agency '{typed}' could be any of {ids}"
        assert refused.value.hint == "type the id of the one that is meant"

    @pytest.mark.parametrize(
        ("typed", "names", "hint"),
        [
            ("Helth", NAMES, "perhaps nhs was meant"),
            ("sam", NAMES, "perhaps one or two was meant"),
            ("q", {"csc": Names("Social Care"), "nhs": Names("Health")}, "known are: csc, nhs"),
            ("q", {}, "known are: none"),
        ],
    )
    def test_an_unknown_one_is_refused(self, typed: str, names: dict[str, Names], hint: str) -> None:
        with pytest.raises(UsageError, match=f"there is no agency '{typed}'") as refused:
            chosen_ids("agency", [typed], names)
        assert refused.value.hint == hint


@pytest.mark.parametrize("agency", ["csc", "social care", "CYPS"])
@pytest.mark.parametrize("case", ["z", "Case Z"])
@pytest.mark.parametrize(("theme", "key"), [("Practice", "practice"), ("no theme yet", "no-theme")])
def test_places_are_typed_by_id_name_or_alias(case: str, agency: str, theme: str, key: str) -> None:
    agencies = [{"id": "csc", "name": "Social Care", "aliases": ["CYPS"]}]
    index = index_of(register(of=board(agencies=agencies, themes=[{"id": "practice", "name": "Practice"}])))
    found = places(index, [case], [agency], [theme])
    assert found == Selection(cases=frozenset({"z"}), agencies=frozenset({"csc"}), themes=frozenset({key}))


@pytest.mark.parametrize(("typed", "key"), [("b", "b"), ("Case B", "a"), ("a", "a")])
def test_a_case_that_is_called_as_another_s_id_is_found_by_its_own(typed: str, key: str) -> None:
    cases = (case(id="a", title="Case B"), case(id="b", title="A"))
    assert places(index_of(register(cases=cases)), [typed], [], []).cases == {key}


def test_themes_of_one_name_are_refused_with_their_ids() -> None:
    themes = [{"id": "training", "name": "Learning"}, {"id": "learning-2", "name": "learning"}]
    with pytest.raises(UsageError, match="theme 'Learning' could be any of training, learning-2"):
        places(index_of(register(of=board(themes=themes))), [], [], ["Learning"])


def test_no_place_typed_is_every_place() -> None:
    assert places(index_of(register()), [], [], []) == Selection()


def test_active_only_keeps_what_waits_for_a_reply_and_not_what_is_refused() -> None:
    refused = recommendation(id="Z-REFUSED", response={"decision": "not-accepted"})
    owed = recommendation(id="Z-OWED", response={"due": "2026-12-31"}, met_by=["Z-CSC-01.1"])
    held = register(recommendation(actions=[LATE]), owed, refused)
    kept = shown_on(held, AS_OF, Selection(active_only=True)).digest.recommendations
    assert [record.id for record in kept] == ["Z-CSC-01", "Z-OWED"]


class TestPriorityAndResponse:
    HELD = register(
        recommendation(
            id="Z-1", priority="high", response={"decision": "in-part", "date": "2026-06-01"}, actions=[LATE]
        ),
        recommendation(id="Z-2", priority="low", response={"decision": "accepted"}, actions=[LATE]),
        recommendation(id="Z-3", response={"due": "2026-12-31"}),
        recommendation(id="Z-4", response={"decision": "not-accepted"}),
    )

    def asked(self, on: str = "2026-11-22", **wanted: Any) -> list[str]:
        chosen: dict[str, Any] = {key: frozenset(words) for key, words in wanted.items()}
        shown = shown_on(self.HELD, day(on), Selection(**chosen))
        return [record.id for record in shown.digest.recommendations]

    def test_by_priority(self) -> None:
        assert self.asked(priorities=[AskedPriority.HIGH]) == ["Z-1"]
        assert self.asked(priorities=[AskedPriority.LOW, AskedPriority.NONE]) == ["Z-2", "Z-3", "Z-4"]

    def test_by_response(self) -> None:
        assert self.asked(responses=[AskedResponse.NOT_ACCEPTED, AskedResponse.ACCEPTED]) == ["Z-2", "Z-4"]
        assert self.asked(responses=[AskedResponse.NONE]) == ["Z-3"]

    def test_a_response_counts_from_its_day(self) -> None:
        assert self.asked("2026-05-31", responses=[AskedResponse.NONE]) == ["Z-1", "Z-3"]
        assert self.asked("2026-06-01", responses=[AskedResponse.IN_PART]) == ["Z-1"]

    def test_those_without_action_are_narrowed_too(self) -> None:
        wanted = Selection(priorities=frozenset({AskedPriority.HIGH}))
        assert shown_on(self.HELD, AS_OF, wanted).digest.without_action == ()

    def test_every_word_can_be_asked_for(self) -> None:
        assert [*AskedResponse] == [*Decision, "none"]
        assert [*AskedPriority] == [*Priority, "none"]
