"""Keys that do not belong where they stand: which was meant, or where each belongs."""

from typing import Any

import pytest

from scrtrack.model.board import Board
from scrtrack.model.case import Case
from scrtrack.model.recommendation import Recommendation
from scrtrack.model.round import Round
from scrtrack.store.typing.examples import ENTRIES, GROUPS, Keys
from scrtrack.store.typing.keys import meant_by
from scrtrack.store.typing.stray import Meant, Stray

ACTION: Keys = ("actions", 0)
UPDATE, DEFERRAL, EVIDENCE = (*ACTION, "updates", 0), (*ACTION, "deferrals", 0), (*ACTION, "evidence", 0)
STANDING = "how an action stands is worked out and never stored: put what was said into `updates`"


def meant(key: str, place: Keys = (), of: type = Recommendation, value: Any = "x", beside: str = "") -> Meant:
    return meant_by(Stray(key, value, place, {key: value} | dict.fromkeys(beside.split(), "y"), of))


def advice(key: str, place: Keys = (), of: type = Recommendation, value: Any = "x", beside: str = "") -> str:
    return meant(key, place, of, value, beside).advice


@pytest.mark.parametrize("written", ["Due", "DUE", "due_", "Du e"])
def test_other_letters_of_a_key(written: str) -> None:
    assert advice(written, ACTION) == "did you mean `due`?"


@pytest.mark.parametrize("written", ["due_date", "Due Date", "due-date", "dueDate", "due_by", "DueDate"])
def test_due_date_is_due(written: str) -> None:
    assert meant(written, ACTION) == Meant("write `due`", "due")


ANOTHER_WORD = {
    "lead": "owner, responsible, lead_officer, who, post, Lead Person(s), By whom",
    "evidence_wanted": "expected_evidence, evidence_required, evidence_to_be_provided, Evidence required",
    "action": "what, task, description, text, Actions to be taken",
    "agency": "lead_agency, organisation",
    "review_on": "review_date",
}


@pytest.mark.parametrize(("key", "written"), ANOTHER_WORD.items())
def test_the_words_of_plans_in_an_action(key: str, written: str) -> None:
    assert {meant(word.strip(), ACTION).key for word in written.split(",")} == {key}


@pytest.mark.parametrize(
    "written", ["deadline", "target_date", "target", "by_when", "when", "Target completion date"]
)
def test_a_deadline_is_due_where_it_is_a_date_and_else_a_timescale(written: str) -> None:
    assert [meant(written, ACTION, value=value).key for value in ("31/03/2027", "2027-03", "ongoing")] == [
        "due", "due", "timescale",
    ]  # fmt: skip
    assert (
        advice(written, ACTION)
        == "write `timescale` for the words agreed, and `due` for the date that they give"
    )


@pytest.mark.parametrize("written", ["status", "rag", "RAG rating", "current_status", "percent_complete"])
@pytest.mark.parametrize("place", [(), ACTION])
def test_a_standing_is_never_stored(written: str, place: Keys) -> None:
    assert advice(written, place) == f"{STANDING}, such as `- {ENTRIES['updates']}`"


@pytest.mark.parametrize(
    "written", ["progress", "progress_to_date", "comments", "notes", "PROGRESS at 31 March 2026"]
)
def test_progress_is_an_update(written: str) -> None:
    assert advice(written, ACTION) == f"write it as an entry of `updates`, such as `- {ENTRIES['updates']}`"


@pytest.mark.parametrize(
    ("written", "key"),
    [("completion_date", "completed"), ("done", "completed"), ("signed_off_by", "signed_off")],
)
def test_a_group_is_shown_as_it_is_written(written: str, key: str) -> None:
    assert advice(written, ACTION) == f"write `{key}: {GROUPS[key]}`"


@pytest.mark.parametrize("written", ["revised_date", "extension", "deferred_to", "new_due_date"])
def test_a_later_date_is_a_deferral(written: str) -> None:
    later = "a later date is asked for in `deferrals`, and the first stays in `due`"
    assert advice(written, ACTION) == f"{later}, such as `- {ENTRIES['deferrals']}`"


def test_planned_evidence_never_leads_to_evidence() -> None:
    assert (
        advice("evidence_required", ACTION)
        == "what is to show it is no evidence yet: write `evidence_wanted`"
    )
    assert advice("evidence_required") == "it belongs in an action: write `evidence_wanted` beside `action`"


@pytest.mark.parametrize("written", ["title", "text", "issue", "description"])
def test_the_words_of_a_recommendation(written: str) -> None:
    assert meant(written) == Meant("write `recommendation`", "recommendation")


@pytest.mark.parametrize(
    ("written", "place", "expected"),
    [
        ("due", (), "it belongs in an action: write it beside `action`"),
        ("lead", (), "it belongs in an action: write it beside `action`"),
        ("owner", (), "it belongs in an action: write `lead` beside `action`"),
        ("deadline", (), "it belongs in an action: write `timescale` beside `action`"),
        ("measure", ACTION, "it belongs to the recommendation: write it at the left margin"),
        ("desired_outcome", ACTION, "it belongs to the recommendation: write `aim` at the left margin"),
        ("asked_by", ACTION, f"it belongs in an entry of `deferrals`, such as `- {ENTRIES['deferrals']}`"),
        ("finding", ACTION, "it belongs in an entry of `evidence`"),
        ("kind", ACTION, f"it belongs in an entry of `evidence`, such as `- {ENTRIES['evidence']}`"),
        ("reason", ACTION, "it belongs in `deferrals`, `reopened` or `withdrawn`"),
        ("by", ACTION, "it belongs in `updates`, `challenges`, `completed`, `signed_off` or the like"),
        ("due", EVIDENCE, "it belongs in an action: write it beside `action`"),
        ("decision", ACTION, f"it belongs in `response`, such as `response: {GROUPS['response']}`"),
    ],
)
def test_a_key_of_another_level_is_told_where(written: str, place: Keys, expected: str) -> None:
    assert advice(written, place) == expected


@pytest.mark.parametrize(
    ("written", "place", "key"),
    [("who", UPDATE, "by"), ("when", UPDATE, "date"), ("comments", UPDATE, "note"), ("new_date", DEFERRAL, "to"),
     ("why", DEFERRAL, "reason"), ("requested", DEFERRAL, "asked"), ("outcome", EVIDENCE, "finding"),
     ("title", EVIDENCE, "reference"), ("date_seen", EVIDENCE, "seen"), ("review_on", EVIDENCE, "review_by"),
     ("completed_by", (*ACTION, "completed"), "by"), ("status", ("response",), "decision")],
)  # fmt: skip
def test_what_a_word_means_depends_on_where_it_stands(written: str, place: Keys, key: str) -> None:
    assert meant(written, place) == Meant(f"write `{key}`", key)


@pytest.mark.parametrize(
    ("of", "place", "written", "expected"),
    [
        (Case, (), "agreed", f"it belongs in `plan`, such as `plan: {GROUPS['plan']}`"),
        (Case, (), "agreed_by", f"it belongs in `plan`, such as `plan: {GROUPS['plan']}`"),
        (Case, (), "name", "write `title`"),
        (Case, (), "Publication Date", "write `published`"),
        (Case, (), "type", "write `review`"),
        (Case, (), "due", "it belongs in a recommendation's file, in `actions`"),
        (Case, (), "themes", "it belongs in board.yaml"),
        (Board, (), "name", "write `board`"),
        (Board, (), "theme", "did you mean `themes`?"),
        (Board, (), "agreed", "it belongs in case.yaml, in `plan`"),
        (Board, ("agencies", 0), "replaced_by", "write `succeeded_by`"),
        (Board, ("exceptions", 0), "rule", "write `code`"),
        (Board, ("exceptions", 0), "expires", "write `until`"),
        (Round, (), "date", "write `meeting`"),
        (Round, (), "due", "write `wanted`"),
        (Round, ("answered", 0), "who", "write `by`"),
        (
            Round,
            (),
            "not_answered",
            "an agency that has not answered is simply left out of `answered`: delete this",
        ),
        (
            Round,
            (),
            "Did not return",
            "an agency that has not answered is simply left out of `answered`: delete this",
        ),
        (
            Round,
            (),
            "silent",
            "an agency that has not answered is simply left out of `answered`: delete this",
        ),
        (Round, ("asked", "csc"), "action", "did you mean `actions`?"),
        (Recommendation, (), "meetings", "it belongs in board.yaml"),
        (Recommendation, (), "published", "it belongs in case.yaml"),
    ],
)
def test_every_kind_of_file(of: type, place: Keys, written: str, expected: str) -> None:
    assert advice(written, place, of) == expected


def test_what_is_there_already_is_not_to_be_written_twice() -> None:
    assert (
        advice("owner", ACTION, beside="lead")
        == "`lead` says this, and is there already: keep one of the two"
    )
    assert "is there already" not in advice("comments", ACTION, beside="updates")


@pytest.mark.parametrize(
    ("written", "place", "key"),
    [("tiemscale", ACTION, "timescale"), ("upadtes", ACTION, "updates"), ("recomendation", (), "recommendation"),
     ("prioritiy", (), "priority"), ("actoins", (), "actions"), ("evidnece", ACTION, "evidence")],
)  # fmt: skip
def test_a_slip_is_one_of_a_few_letters(written: str, place: Keys, key: str) -> None:
    assert meant(written, place) == Meant(f"did you mean `{key}`?", key)


def test_a_slip_of_another_word_is_understood() -> None:
    assert meant("dealine", ACTION, value="31/03/2027") == Meant("write `due`", "due")
    assert meant("responsable", ACTION) == Meant("write `lead`", "lead")


def test_a_list_called_like_one_of_its_entries_is_the_list() -> None:
    assert advice("action", value=[{"id": 1}]) == "did you mean `actions`?"
    assert advice("action", value="Write guidance") == "it belongs in an action: write it beside `action`"


def test_what_is_like_nothing_lists_what_may_stand_there() -> None:
    assert meant("zzz", ("source",)) == Meant("delete it, or write one of file, place")
    assert meant("zzz", ("source", "file", "x")) == Meant("delete it")


def test_what_is_missing_beside_it_comes_first() -> None:
    stray = Stray("recommendatoin", "x", (), {}, Recommendation)
    assert meant_by(stray, ["recommendation"]) == Meant("did you mean `recommendation`?", "recommendation")


@pytest.mark.parametrize(
    ("written", "place", "there"),
    [("Lead", ACTION, "lead"), ("Due", ACTION, "due"), ("Recommendation 1", (), "recommendation"),
     ("tiemscale", ACTION, "timescale")],
)  # fmt: skip
def test_a_key_in_other_letters_beside_the_right_one(written: str, place: Keys, there: str) -> None:
    assert (
        advice(written, place, beside=there)
        == f"`{there}` is there already: keep one, with what you need of the other"
    )


def test_the_lead_of_an_agency_is_a_lead() -> None:
    assert meant("agency lead", ACTION) == Meant("write `lead`", "lead")


def test_a_review_in_an_action_or_evidence_is_looked_at_again() -> None:
    assert meant("review", ACTION, value="2027-05-01") == Meant("write `review_on`", "review_on")
    assert meant("review", EVIDENCE, value="May 2027") == Meant("write `review_by`", "review_by")


def test_the_kind_of_review_belongs_to_the_case() -> None:
    assert advice("review", value="lcspr") == "it belongs in case.yaml"


def test_a_review_in_the_place_of_the_case_is_the_case() -> None:
    stray = Stray("review", "child-m", (), {"review": "child-m"}, Recommendation)
    assert meant_by(stray, ["case"]) == Meant("write `case`", "case")
    of_a_kind = Stray("review", "scr", (), {"review": "scr"}, Recommendation)
    assert meant_by(of_a_kind, ["case"]) == Meant("it belongs in case.yaml")


def test_the_number_of_an_action_is_its_id_where_that_is_missing() -> None:
    stray = Stray("number", "1", ACTION, {"number": "1"}, Recommendation)
    assert meant_by(stray, ["id"]) == Meant("write `id`", "id")
    assert advice("number", ACTION, beside="id") == (
        "it belongs to the recommendation: write it at the left margin"
    )


def test_how_it_stands_in_an_update_is_a_note() -> None:
    expected = "how an action stands is worked out and never stored: put what was said into `note`"
    assert meant("status", UPDATE) == Meant(expected, "note")


@pytest.mark.parametrize("written", ["completion date", "done", "completed_date"])
def test_a_date_is_told_with_the_group_that_it_belongs_in(written: str) -> None:
    expected = "write `completed: {date: 2026-11-01}`, and beside the date `by:` for who says so"
    assert meant(written, ACTION, value="1/11/2026") == Meant(expected, "completed")


def test_closed_may_be_the_agencys_word_or_the_boards() -> None:
    assert advice("closed", ACTION, value="2026-11-01") == (
        "where the agency says that it is done, write `completed: {date: 2026-11-01}`;"
        " where the board has closed it, `signed_off: {date: 2026-11-01}`; with `by:` in it"
    )


def test_a_case_was_completed_on_a_day_alone() -> None:
    assert advice("completion date", of=Case, value="2015-09-01") == "write `completed`"
    assert advice("closed", of=Case, value="2015-09-01") == "write `completed`"


def test_closed_beside_a_completion_is_the_boards_word() -> None:
    assert advice("closed", ACTION, value="2026-11-01", beside="completed") == (
        "write `signed_off: {date: 2026-11-01}`, and beside the date `by:` for who signed it off"
    )


def test_words_with_a_colon_behind_a_comma_in_brackets_may_belong_to_the_text() -> None:
    stray = Stray("teams told", "all", UPDATE, {}, Recommendation, behind="note")
    assert meant_by(stray).advice == (
        "if it belongs to the text of `note`, put that whole text in quotes;"
        " else delete it, or write one of date, by, note, round"
    )
