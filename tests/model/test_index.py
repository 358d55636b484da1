"""One index of a register: which of two with one id counts, what is repeated, and what things are called."""

from dataclasses import replace
from itertools import permutations
from typing import Any

import pytest

from scrtrack.model.index import Index, Repeated, case_misfit, index_of, recommendation_misfit
from scrtrack.model.register import Filed, Register
from tests.make import board, case, recommendation, register

AGENCY = {"id": "csc", "name": "Children's Social Care"}
THEME = {"id": "practice", "name": "Practice"}
REVIEW = {"id": "scr", "name": "Serious Case Review"}
ACTION = {"id": 1, "action": "Write"}


def cases_in(*files: str) -> Index:
    """The index of cases `z`, each with its file for a title."""
    filed = tuple(Filed(file, case(title=file)) for file in files)
    return index_of(Register(board(), cases=filed))


def recommendations_in(*files: str, **facts: Any) -> Index:
    """The index of recommendations Z-CSC-01 of case `z`, each with its file for a text."""
    filed = tuple(Filed(file, recommendation(recommendation=file, **facts)) for file in files)
    return index_of(Register(board(), recommendations=filed))


def test_of_nothing_there_is_nothing() -> None:
    found = index_of(Register(board(agencies=[], themes=[])))
    assert (found.agencies, found.themes, found.cases, found.recommendations) == ({}, {}, {}, {})
    assert (found.actions, found.placed, found.folders, found.repeated) == ({}, (), {}, {})


def test_each_is_found_by_its_id_and_nothing_is_repeated() -> None:
    one, other = (
        recommendation(actions=[ACTION]),
        recommendation(id="Z-CSC-02", actions=[ACTION, ACTION | {"id": 2}]),
    )
    found = index_of(register(one, other))
    assert (found.cases, found.recommendations) == ({"z": case()}, {"Z-CSC-01": one, "Z-CSC-02": other})
    assert list(found.actions) == ["Z-CSC-01.1", "Z-CSC-02.1", "Z-CSC-02.2"]
    assert (tuple(found.actions.values()), found.repeated) == (found.placed, {})


def test_agencies_and_themes_are_in_the_board_s_order() -> None:
    agencies = [{"id": name, "name": name} for name in ("police", "csc", "health")]
    themes = [{"id": name, "name": name} for name in ("voice", "practice")]
    found = index_of(register(of=board(agencies=agencies, themes=themes)))
    assert (list(found.agencies), list(found.themes)) == (["police", "csc", "health"], ["voice", "practice"])


class TestNames:
    FOUND = index_of(register(recommendation(), cases=(case(title="Child Z"),)))

    def test_what_is_known_is_called_by_its_name(self) -> None:
        assert self.FOUND.agency_name("csc") == "Children's Social Care"
        assert (self.FOUND.theme_name("practice"), self.FOUND.case_title("z")) == ("Practice", "Child Z")

    def test_what_is_not_known_is_called_by_its_id(self) -> None:
        assert self.FOUND.agency_name("cscs") == "cscs"
        assert (self.FOUND.theme_name("practise"), self.FOUND.case_title("y")) == ("practise", "y")

    def test_the_case_of_a_recommendation(self) -> None:
        assert self.FOUND.case_of(recommendation()) == case(title="Child Z")
        assert self.FOUND.case_of(recommendation(case="y")) is None


class TestWhichCaseCounts:
    @pytest.mark.parametrize("files", list(permutations(["a/case.yaml", "z/case.yaml", "zz/case.yaml"])))
    def test_the_one_whose_folder_has_its_id_for_a_name(self, files: tuple[str, ...]) -> None:
        assert cases_in(*files).case_title("z") == "z/case.yaml"

    @pytest.mark.parametrize("files", list(permutations(["b/case.yaml", "c/case.yaml", "y/case.yaml"])))
    def test_else_the_first_by_its_folder(self, files: tuple[str, ...]) -> None:
        assert cases_in(*files).case_title("z") == "b/case.yaml"

    def test_how_well_it_fits(self) -> None:
        assert case_misfit(Filed("z/case.yaml", case())) == (0, "z/case.yaml")
        assert case_misfit(Filed("y/case.yaml", case())) == (1, "y/case.yaml")


NAMED = "z/Z-CSC-01.yaml"
MISPLACED = "a/Z-CSC-01.yaml"
MISNAMED = "z/A copy.yaml"
NEITHER = "a/A copy.yaml"


class TestWhichRecommendationCounts:
    @pytest.mark.parametrize("files", list(permutations([NAMED, MISPLACED, MISNAMED, NEITHER])))
    def test_the_one_whose_file_has_its_id_for_a_name_in_its_case_s_folder(
        self, files: tuple[str, ...]
    ) -> None:
        assert recommendations_in(*files).recommendations["Z-CSC-01"].recommendation == NAMED

    @pytest.mark.parametrize(
        ("files", "counts"),
        [
            ([MISPLACED, MISNAMED, NEITHER], MISPLACED),
            ([MISNAMED, NEITHER], MISNAMED),
            ([NEITHER, "a/B copy.yaml"], NEITHER),
            ([MISPLACED, "b/Z-CSC-01.yaml"], MISPLACED),
        ],
    )
    def test_else_the_name_weighs_more_than_the_folder_and_then_the_first(
        self, files: list[str], counts: str
    ) -> None:
        for order in permutations(files):
            assert recommendations_in(*order).recommendations["Z-CSC-01"].recommendation == counts

    @pytest.mark.parametrize(("file", "misfit"), [(NAMED, 0), (MISPLACED, 1), (MISNAMED, 2), (NEITHER, 3)])
    def test_how_well_it_fits(self, file: str, misfit: int) -> None:
        assert recommendation_misfit(Filed(file, recommendation())) == (misfit, file)

    def test_they_stay_in_the_order_of_the_files(self) -> None:
        files = (Filed("z/A.yaml", recommendation()), Filed("z/B.yaml", recommendation(id="Z-CSC-02")))
        both = Register(board(), recommendations=(*files, Filed(NAMED, recommendation(aim="Safety"))))
        found = index_of(both).recommendations
        assert (list(found), found["Z-CSC-01"].aim) == (["Z-CSC-01", "Z-CSC-02"], "Safety")


class TestActions:
    def test_of_two_with_one_number_the_first_counts_and_both_are_placed(self) -> None:
        found = index_of(register(recommendation(actions=[ACTION, ACTION | {"action": "Ask"}])))
        assert found.actions["Z-CSC-01.1"].action.action == "Write"
        assert [(one.id, one.nth, one.action.action) for one in found.placed] == [
            ("Z-CSC-01.1", 0, "Write"), ("Z-CSC-01.1", 1, "Ask"),
        ]  # fmt: skip

    def test_numbers_are_counted_a_file_at_a_time(self) -> None:
        found = recommendations_in(NAMED, MISNAMED, actions=[ACTION])
        assert [(one.file, one.nth) for one in found.placed] == [(NAMED, 0), (MISNAMED, 0)]

    @pytest.mark.parametrize("files", [[MISPLACED, NAMED], [NAMED, MISPLACED]])
    def test_of_two_files_the_actions_of_the_one_that_counts_do(self, files: list[str]) -> None:
        found = recommendations_in(*files, actions=[ACTION])
        assert found.actions["Z-CSC-01.1"].recommendation is found.recommendations["Z-CSC-01"]

    def test_an_action_that_only_the_other_has_is_found_too(self) -> None:
        copy = recommendation(actions=[ACTION, ACTION | {"id": 2}])
        filed = (Filed(MISNAMED, copy), Filed(NAMED, recommendation(actions=[ACTION])))
        found = index_of(Register(board(), recommendations=filed)).actions
        assert {one.id: one.file for one in found.values()} == {"Z-CSC-01.1": NAMED, "Z-CSC-01.2": MISNAMED}


class TestFolders:
    def test_a_folder_without_a_case_is_there_all_the_same(self) -> None:
        found = index_of(replace(register(), folders=("z", "a")))
        assert list(found.folders.items()) == [("a", None), ("z", "z")]

    def test_a_folder_holds_the_case_that_its_file_names(self) -> None:
        assert dict(cases_in("y/case.yaml").folders) == {"y": "z"}


TWICE: dict[Repeated, tuple[Register, tuple[str, ...]]] = {
    Repeated.CASE: (register(cases=(case(), case(id="y"), case())), ("z",)),
    Repeated.RECOMMENDATION: (recommendations_in(NAMED, MISNAMED, actions=[ACTION]).register, ("Z-CSC-01",)),
    Repeated.ACTION: (
        register(recommendation(actions=[ACTION, ACTION | {"id": 2}, ACTION])),
        ("Z-CSC-01.1",),
    ),
    Repeated.AGENCY: (register(of=board(agencies=[AGENCY, AGENCY | {"name": "Social Care"}])), ("csc",)),
    Repeated.THEME: (register(of=board(themes=[THEME, THEME, THEME])), ("practice",)),
    Repeated.REVIEW: (register(of=board(reviews=[REVIEW, REVIEW])), ("scr",)),
}


class TestRepeated:
    def test_every_kind_is_tried(self) -> None:
        assert list(TWICE) == list(Repeated)

    @pytest.mark.parametrize("kind", TWICE)
    def test_two_of_a_kind_with_one_id(self, kind: Repeated) -> None:
        held, ids = TWICE[kind]
        assert index_of(held).repeated == {kind: ids}

    def test_ids_are_sorted_and_told_once(self) -> None:
        cases = tuple(case(id=one) for one in ("z", "b", "z", "a", "b", "z"))
        assert index_of(register(cases=cases)).repeated == {Repeated.CASE: ("b", "z")}

    def test_an_action_that_two_files_repeat_is_told_once(self) -> None:
        found = recommendations_in(NAMED, MISNAMED, actions=[ACTION, ACTION]).repeated
        assert found == {Repeated.RECOMMENDATION: ("Z-CSC-01",), Repeated.ACTION: ("Z-CSC-01.1",)}

    def test_the_same_number_in_two_recommendations_is_no_fault(self) -> None:
        two = register(recommendation(actions=[ACTION]), recommendation(id="Z-CSC-02", actions=[ACTION]))
        assert index_of(two).repeated == {}
