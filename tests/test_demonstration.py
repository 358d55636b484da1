"""The register of this repository shows what it is meant to show."""

import re
from datetime import datetime
from pathlib import Path

import pytest

from scrtrack.disk.tree import Folder
from scrtrack.model.action import Action
from scrtrack.model.words import Decision, EvidenceKind
from scrtrack.reading.loaded import Loaded
from scrtrack.store.load import load
from tests.command import REGISTER

INVENTED = "# Invented for demonstration: no real child, family, agency or review."


@pytest.fixture(scope="module")
def loaded() -> Loaded:
    return load(Folder(REGISTER))


@pytest.fixture(scope="module")
def example_z(loaded: Loaded) -> list[Action]:
    records = [
        filed.record for filed in loaded.index.register.recommendations if filed.record.case == "example-z"
    ]
    return [action for record in records for action in record.actions]


def test_everything_can_be_read(loaded: Loaded) -> None:
    assert (loaded.problems, loaded.unread, len(loaded.index.register.recommendations)) == ((), (), 57)


class TestExampleZ:
    def test_every_file_says_that_it_is_invented(self) -> None:
        files = sorted((REGISTER / "example-z").glob("*.yaml"))
        assert [path.name for path in files if INVENTED not in path.read_text(encoding="utf-8")] == []

    def test_every_rung_of_the_ladder(self, example_z: list[Action]) -> None:
        assert {evidence.kind for action in example_z for evidence in action.evidence} == set(EvidenceKind)

    def test_every_kind_of_deferral(self, example_z: list[Action]) -> None:
        deferrals = [deferral for action in example_z for deferral in action.deferrals]
        assert any(d.agreed is None and d.refused is None for d in deferrals)
        assert any(d.agreed is not None and d.agreed_to is None for d in deferrals)
        assert any(d.agreed_to is not None for d in deferrals)
        assert any(d.refused is not None for d in deferrals)

    def test_a_reopening_that_undid_a_completion(self, example_z: list[Action]) -> None:
        undone = [entry.undoes for action in example_z for entry in action.reopened]
        assert any(entry is not None and entry.completed is not None for entry in undone)

    def test_every_response(self, loaded: Loaded) -> None:
        responses = [filed.record.response for filed in loaded.index.register.recommendations]
        assert {response.decision for response in responses if response is not None} == {*Decision, None}

    def test_an_amendment_and_rounds(self, loaded: Loaded) -> None:
        assert any(filed.record.amendments for filed in loaded.index.register.recommendations)
        assert len(loaded.index.register.rounds) == 2


class TestChildB1:
    def test_nothing_is_invented_for_it(self, loaded: Loaded) -> None:
        records = [
            filed.record for filed in loaded.index.register.recommendations if filed.record.case == "child-b1"
        ]
        actions = [action for record in records for action in record.actions]
        assert [f"{a.completed.date}" for a in actions if a.completed is not None] == ["2015-03"]
        assert not any(a.evidence or a.deferrals or a.updates or a.signed_off or a.reopened for a in actions)

    def test_the_plans_words_and_dates(self, loaded: Loaded) -> None:
        records = {filed.record.id: filed.record for filed in loaded.index.register.recommendations}
        said = [(a.timescale, str(a.due)) for a in records["B1-LPT-06"].actions]
        assert said == [
            ("30.04.2015", "2015-04-30"),
            ("31.03.2015", "2015-03-31"),
            ("30.04.2015", "2015-04-30"),
        ]

    def test_five_repeat_earlier_reviews(self, loaded: Loaded) -> None:
        records = [
            filed.record
            for filed in loaded.index.register.recommendations
            if filed.record.id.startswith("B1-OV")
        ]
        assert [record.id for record in records if record.repeats] == [f"B1-OV-0{n}" for n in range(4, 9)]


def test_the_plans_as_they_arrived_give_the_same_facts(loaded: Loaded) -> None:
    plans = Path(__file__).parent.parent.parent / "shared" / "plans" / "child-b1"
    if not plans.is_dir():
        pytest.skip("the plans as they arrived are not here")
    from openpyxl import load_workbook

    sheet = load_workbook(plans / "collated-action-plan.xlsx").active
    assert sheet is not None
    cells = [row[6] for row in sheet.iter_rows(min_row=5, values_only=True) if row[4]]
    arrived = sorted(f"{cell:%Y-%m-%d}" if isinstance(cell, datetime) else str(cell or "") for cell in cells)
    records = [
        filed.record for filed in loaded.index.register.recommendations if filed.record.case == "child-b1"
    ]
    actions = [action for record in records for action in record.actions]
    # Where the plan has a day in figures, the workbook has a date.
    kept = [str(a.due) if (a.timescale or "")[:1].isdigit() else a.timescale or "" for a in actions]
    assert sorted(kept) == arrived


def test_the_register_has_37_recommendations_and_30_actions_of_child_b1() -> None:
    files = list((REGISTER / "child-b1").glob("B1-*.yaml"))
    text = "".join(path.read_text(encoding="utf-8") for path in files)
    assert (len(files), len(re.findall(r"^  - id: ", text, re.MULTILINE))) == (37, 30)
