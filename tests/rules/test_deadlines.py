"""Due dates and the words they come from: every edge."""

from typing import Any

import pytest

from scrtrack.rules.case_dates import before_the_case, before_the_plan, far_ahead
from scrtrack.rules.deadlines import advice, impossible_words, never_looked_at, no_due_date, words_disagree
from scrtrack.timescale.reading import Kind, Timescale
from tests.command import REPOSITORY
from tests.make import day
from tests.rules.asked import DONE, SEEN, SIGNED, SOUND, ask, register_with

TIMESCALES = REPOSITORY / "tests" / "timescale" / "timescales.tsv"
WORDS = [
    line.split("\t")[0]
    for line in TIMESCALES.read_text(encoding="utf-8").splitlines()
    if line.split("\t")[0].strip() and not line.startswith("#")
]


class TestNoDueDate:
    asked = ask(no_due_date)

    @pytest.mark.parametrize(
        "facts",
        [
            {"due": "2026-12-31"},
            {"due": None, "review_on": "2027-01-31"},
            {"due": None, "completed": DONE, "evidence": [SEEN]},
            {"due": None, "withdrawn": {"date": "2026-05-01", "by": "Group", "reason": "Merged"}},
        ],
    )
    def test_nothing_is_said_where_a_date_holds_or_none_is_wanted(self, facts: dict[str, Any]) -> None:
        kept = {key: value for key, value in (SOUND | facts).items() if value is not None}
        assert self.asked.codes(kept) == []

    def test_an_agreed_deferral_gives_a_date(self) -> None:
        agreed = {"to": "2026-12-31", "asked": "2026-09-01", "asked_by": "A", "reason": "b",
                  "agreed": "2026-10-14", "agreed_by": "Group"}  # fmt: skip
        assert self.asked.codes({"lead": "Head of Service", "deferrals": [agreed]}) == []

    def test_without_words(self) -> None:
        message = self.asked.message(register_with({"lead": "Head of Service"}))
        assert message == "Z-CSC-01.1 has no due date and no timescale: agree a date and add `due:`"

    def test_words_that_give_a_date_are_offered_and_not_taken_over(self) -> None:
        message = self.asked.message(register_with({"lead": "Head", "timescale": "By end of March 2027"}))
        assert message.endswith("that reads as 31 March 2027; if it is meant, add `due: 2027-03-31`")

    def test_relative_words_are_worked_out_from_the_day_of_publication(self) -> None:
        held = register_with(
            {"lead": "Head", "timescale": "Within 3 months of publication"},
            case_facts={"published": "2026-06-13"},
        )
        message = self.asked.message(held)
        assert message.endswith("that would be 13 September 2026; if it is meant, add `due: 2026-09-13`")

    def test_nothing_is_worked_out_from_a_month(self) -> None:
        held = register_with(
            {"lead": "Head", "timescale": "Within 3 months of publication"},
            case_facts={"published": "2026-06"},
        )
        message = self.asked.message(held)
        assert message.endswith('": agree a date and add `due:`')

    def test_a_date_that_the_words_may_mean_is_asked_about(self) -> None:
        reading = Timescale(
            "30th Jun 16?", Kind.UNCLEAR, suggests=day("2016-06-30"), note="Two ways to read it."
        )
        assert advice(reading, {}) == (
            "they may mean 30 June 2016: please look, and if it is meant, add `due: 2016-06-30`"
        )

    def test_such_a_date_is_asked_about_in_a_register_too(self) -> None:
        message = self.asked.message(register_with({"lead": "Head", "timescale": "June 2016 perhaps"}))
        assert message == (
            'Z-CSC-01.1 has no due date; its words are "June 2016 perhaps": they may mean 30 June 2016: please look,'
            " and if it is meant, add `due: 2016-06-30`"
        )

    def test_a_date_that_the_words_only_suggest_contradicts_nothing(self) -> None:
        asked = ask(words_disagree)
        assert asked.codes_of(timescale="June 2016 perhaps", due="2016-07-31") == []

    def test_a_date_that_the_words_give_goes_before_one_that_they_may_mean(self) -> None:
        reading = Timescale("x", Kind.DATED, day("2016-06-30"), day("2016-07-31"), note="A day.")
        assert advice(reading, {}).startswith("that reads as 30 June 2016")

    @pytest.mark.parametrize(
        "words", ["Dependent on funding", "September 2026", "31 September 2026", "Ongoing", "TBC"]
    )
    def test_with_a_day_to_look_at_it_again_nothing_asks_for_a_date(self, words: str) -> None:
        asked = ask(no_due_date, impossible_words, never_looked_at)
        assert asked.codes({"lead": "Head", "timescale": words, "review_on": "2027-01-31"}) == []

    def test_words_that_say_it_is_done(self) -> None:
        message = self.asked.message(register_with({"lead": "Head", "timescale": "Already actioned"}))
        assert "ask when, and add `completed:`" in message

    def test_nothing_is_asked_of_a_case_that_another_board_took_over(self) -> None:
        moved = {"transferred": {"date": "2026-05-01", "to": "Another board"}}
        assert self.asked.codes({}, case_facts=moved) == []

    def test_whatever_the_words_one_thing_is_said_of_an_action_without_date(self) -> None:
        asked = ask(no_due_date, impossible_words, never_looked_at)
        found = {words: asked.codes({"lead": "Head of Service", "timescale": words}) for words in WORDS}
        one_of = (["DUE301"], ["DUE303"], ["DUE313"])
        assert len(WORDS) > 500
        assert {words: what for words, what in found.items() if what not in one_of} == {}


class TestWordsThatDisagree:
    asked = ask(words_disagree)

    def test_the_deferral_was_written_over_the_first_date(self) -> None:
        moved = {"to": "2026-12-31", "asked": "2026-09-01", "agreed": "2026-09-10"}
        facts = {"timescale": "September 2026", "due": "2026-12-31"}
        said = 'Z-CSC-01.1 is due on 31 December 2026, but its words "September 2026" read as 30 September 2026: '
        assert self.asked.message_of(**facts) == f"{said}correct the one that is wrong"
        advice = "the first date stays in `due` (write 2026-09-30); the deferral moves it"
        assert self.asked.message_of(**facts, deferrals=[moved]) == f"{said}{advice}"

    @pytest.mark.parametrize(
        ("words", "due"),
        [
            ("By 30 June 2026", "2026-06-30"),
            ("By 30 June 2026", "2026-06"),
            ("June 2026", "2026-06-30"),
            ("Summer term", "2026-06-30"),
            ("Immediate", "2026-06-30"),
            ("31 June 2026", "2026-06-30"),
            ("Within 3 months of publication", "2026-06-30"),
        ],
    )
    def test_words_that_agree_or_give_no_date(self, words: str, due: str) -> None:
        assert self.asked.codes_of(timescale=words, due=due) == []

    @pytest.mark.parametrize(
        ("words", "due"),
        [("By 30 June 2026", "2026-06-29"), ("By 30 June 2026", "2026-07-01"), ("June 2026", "2027-06")],
    )
    def test_words_that_disagree(self, words: str, due: str) -> None:
        assert self.asked.codes_of(timescale=words, due=due) == ["DUE302"]

    def test_a_later_date_agreed_does_not_disagree(self) -> None:
        agreed = {"to": "2026-12-31", "asked": "2026-06-01", "asked_by": "A", "reason": "b",
                  "agreed": "2026-06-14", "agreed_by": "Group"}  # fmt: skip
        assert self.asked.codes_of(timescale="By 30 June 2026", due="2026-06-30", deferrals=[agreed]) == []

    def test_a_wrong_year_is_one_fault(self) -> None:
        asked = ask(words_disagree, before_the_case, before_the_plan, far_ahead)
        case = {"decided": "2025-02-03", "published": "2025-11-26"}
        for year in ("2015", "2062"):
            facts = SOUND | {"timescale": "By 30 June 2026", "due": f"{year}-06-30"}
            assert asked.codes(facts, case_facts=case) == ["DUE302"]

    def test_the_message(self) -> None:
        assert self.asked.message_of(timescale="June 2026", due="2026-07-31") == (
            'Z-CSC-01.1 is due on 31 July 2026, but its words "June 2026" read as 30 June 2026:'
            " correct the one that is wrong"
        )


class TestImpossibleWords:
    def test_with_a_due_date_nothing_is_said(self) -> None:
        assert (
            ask(impossible_words, words_disagree).codes_of(timescale="31 September 2026", due="2026-09-30")
            == []
        )

    def test_without_one_it_is_an_error_and_nothing_more(self) -> None:
        asked = ask(impossible_words, no_due_date, never_looked_at)
        assert asked.codes({"lead": "Head", "timescale": "31 September 2026"}) == ["DUE303"]


class TestOngoing:
    asked = ask(never_looked_at)

    @pytest.mark.parametrize(
        "facts",
        [
            {"timescale": "Ongoing", "review_on": "2027-01-31"},
            {"timescale": "September 2026 and ongoing", "due": "2026-09-30", "review_on": "2027-01"},
            {"timescale": "Ongoing", "completed": DONE, "evidence": [SEEN], "signed_off": SIGNED},
        ],
    )
    def test_looked_at_again_or_signed_off(self, facts: dict[str, Any]) -> None:
        assert self.asked.codes({"lead": "Head of Service"} | facts) == []

    def test_with_a_date_it_is_still_to_be_looked_at_again(self) -> None:
        assert self.asked.codes_of(timescale="September 2026 and ongoing", due="2026-09-30") == ["DUE313"]

    def test_an_event_that_comes_round_is_asked_for_its_date(self) -> None:
        asked = ask(no_due_date, never_looked_at)
        words = {"lead": "Head", "timescale": "Annual conference"}
        assert asked.codes(words) == ["DUE301"]
        assert asked.codes(words | {"due": "2026-11-30"}) == []

    def test_completed_and_ongoing(self) -> None:
        assert self.asked.codes_of(timescale="Ongoing", completed=DONE, evidence=[SEEN]) == ["DUE313"]

    def test_without_due_where_the_words_give_one_only_that_is_said(self) -> None:
        asked = ask(never_looked_at, no_due_date)
        assert asked.codes({"lead": "Head", "timescale": "September 2026 and ongoing"}) == ["DUE301"]
