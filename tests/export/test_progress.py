"""TIMESCALE and PROGRESS EVIDENCE: what became of an action, known on the day."""

import re
from typing import Any

from scrtrack.export.progress import Part, part_of, progress_text, timescale_text
from scrtrack.model.facts import FactKind
from scrtrack.standing.facts_on import known
from tests.make import action, day

AS_OF = day("2026-11-22")
DEFERRAL = {"to": "2026-12-31", "asked": "2026-09-01", "asked_by": "Team Leader", "reason": "Staff changes"}
AUDIT = {"kind": "audit", "reference": "QA-7", "date": "2026-09-10"}


def _progress(**facts: Any) -> str:
    made = action(**facts)
    return progress_text(known(made, AS_OF))


def _timescale(**facts: Any) -> str:
    made = action(**facts)
    return timescale_text(made, known(made, AS_OF))


def test_nothing_known_is_nothing_said() -> None:
    assert (_progress(), _timescale()) == ("", "")


def test_the_timescale_is_the_words_agreed() -> None:
    assert _timescale(timescale="September 2026", due="2026-09-30") == "September 2026"


def test_an_agreed_deferral_stands_under_the_words() -> None:
    agreed = {**DEFERRAL, "agreed": "2026-09-10", "agreed_to": "2026-11-30"}
    assert _timescale(timescale="September 2026", deferrals=[agreed]) == (
        "September 2026\nextended to 30 November 2026 (agreed 10 September 2026)"
    )


def test_a_deferral_agreed_later_is_not_known_yet() -> None:
    assert _timescale(timescale="May", deferrals=[{**DEFERRAL, "agreed": "2026-11-23"}]) == "May"


def test_a_refused_deferral_does_not_move_the_timescale() -> None:
    assert _timescale(timescale="May", deferrals=[{**DEFERRAL, "refused": "2026-09-10"}]) == "May"


def test_a_reopening_with_a_new_date_stands_under_the_words() -> None:
    entry = {"date": "2026-09", "by": "Chair", "reason": "Not done", "to": "2027-06-30"}
    assert (
        _timescale(timescale="May", reopened=[entry])
        == "May\nnew date 30 June 2027 (reopened September 2026)"
    )


def test_the_date_that_holds_stands_last() -> None:
    again = {"date": "2026-08-06", "by": "Chair", "reason": "Not kept up", "to": "2026-10-31"}
    agreed = {**DEFERRAL, "to": "2027-06-30", "asked": "2026-08-23", "agreed": "2026-08"}
    assert _timescale(reopened=[again], deferrals=[agreed]).splitlines() == [
        "new date 31 October 2026 (reopened 6 August 2026)",
        "extended to 30 June 2027 (agreed August 2026)",
    ]


def test_completion_and_sign_off_are_two_facts() -> None:
    done = {
        "completed": {"date": "2026-09-01", "by": "Manager"},
        "signed_off": {"date": "2026-10-14", "by": "Group"},
    }
    assert (
        _progress(**done)
        == "1 September 2026: said to be done by Manager\n14 October 2026: signed off by Group"
    )


def test_a_completion_dated_later_is_not_known_yet() -> None:
    assert _progress(completed={"date": "2026-11-23"}) == ""


def test_evidence_seen_tells_kind_reference_finding_and_what_it_shows() -> None:
    seen = {**AUDIT, "shows": "17 of 20", "finding": "improved", "seen": "2026-10-01"}
    assert _progress(completed={"date": "2026-09-01"}, evidence=[seen]) == (
        "1 September 2026: said to be done\n"
        "10 September 2026: audit, QA-7 [improved]: 17 of 20 (seen 1 October 2026)"
    )


def test_evidence_offered_is_marked_so() -> None:
    assert _progress(evidence=[AUDIT]) == "10 September 2026: offered, not seen yet: audit, QA-7"


def test_an_extension_asked_for_is_told_until_it_is_decided() -> None:
    assert _progress(deferrals=[DEFERRAL]) == (
        "1 September 2026: extension to 31 December 2026 asked for by Team Leader: Staff changes (not decided yet)"
    )


def test_a_refusal_is_told_with_its_reason() -> None:
    refused = {**DEFERRAL, "refused": "2026-09-10", "refused_by": "Group", "refused_reason": "Put off twice"}
    assert _progress(deferrals=[refused]).splitlines() == [
        "1 September 2026: extension to 31 December 2026 asked for by Team Leader: Staff changes",
        "10 September 2026: extension to 31 December 2026 refused by Group: Put off twice",
    ]


def test_a_reopening_keeps_what_came_before_it_apart() -> None:
    entry = {
        "date": "2026-10-01",
        "by": "Chair",
        "reason": "Audit",
        "undoes": {"completed": {"date": "2026-09-01", "by": "M"}},
    }
    facts = {"reopened": [entry], "evidence": [{**AUDIT, "seen": "2026-09-20"}]}
    assert _progress(**facts) == (
        "1 October 2026: reopened by Chair: Audit\n"
        "10 September 2026: before the reopening: audit, QA-7 (seen 20 September 2026)"
    )
    made, then = action(**facts), day("2026-09-30")
    assert progress_text(known(made, then)).startswith("1 September 2026: said to be done by M\n")


def test_a_withdrawal_names_what_takes_its_place() -> None:
    entry = {"date": "2026-10-01", "by": "Group", "reason": "Overtaken", "instead": "Z-9.1"}
    assert _progress(withdrawn=entry) == "1 October 2026: withdrawn by Group: Overtaken; replaced by Z-9.1"


CHALLENGE = {"date": "2026-06-01", "by": "Chair", "to": "Head of Service", "note": "Why is it late?"}
CHALLENGED = "1 June 2026: challenged by Chair, to Head of Service: Why is it late?"


def test_a_challenge_is_told_until_it_is_answered() -> None:
    assert _progress(challenges=[CHALLENGE]) == f"{CHALLENGED} (not answered yet)"
    later = CHALLENGE | {"answered": "2026-11-23", "answer": "Staff"}
    assert _progress(challenges=[later]) == f"{CHALLENGED} (not answered yet)"


def test_an_answer_is_told_with_its_words() -> None:
    answered = CHALLENGE | {"answered": "2026-07-01"}
    assert _progress(challenges=[answered]) == f"{CHALLENGED}\n1 July 2026: challenge of 1 June 2026 answered"
    told = answered | {"answer": "Staff changes"}
    assert _progress(challenges=[told]).splitlines() == [
        CHALLENGED,
        "1 July 2026: challenge of 1 June 2026 answered: Staff changes",
    ]


def test_a_full_stop_before_what_follows_is_left_out() -> None:
    said = CHALLENGE | {"note": "Say why."}
    assert _progress(challenges=[said]).endswith(": Say why (not answered yet)")


def test_a_challenge_dated_later_is_not_known_yet() -> None:
    assert _progress(challenges=[CHALLENGE | {"date": "2026-11-23"}]) == ""


def test_an_action_that_came_later_says_when_it_was_added() -> None:
    assert _progress(added="2026-04-02") == "2 April 2026: added to the plan"
    assert _progress(added="2026-04") == "April 2026: added to the plan"


def test_the_parts_of_the_cell_stand_in_their_order() -> None:
    told = _progress(
        updates=[{"date": "2026-05-01", "by": "Lead", "note": "Begun"}],
        challenges=[CHALLENGE],
        deferrals=[DEFERRAL],
        evidence=[AUDIT],
        completed={"date": "2026-09-01"},
        added="2026-04-02",
    )
    starts = [
        "2 April 2026: added",
        "1 September 2026: said to be done",
        "10 September 2026: offered",
        "1 September 2026: extension",
        "1 June 2026: challenged",
        "1 May 2026, Lead",
    ]
    for line, start in zip(told.splitlines(), starts, strict=True):
        assert line.startswith(start)


def test_every_line_begins_with_its_date() -> None:
    told = _progress(
        added="2026-04",
        withdrawn={"date": "2026-10-01", "by": "Group", "reason": "Overtaken"},
        challenges=[CHALLENGE | {"answered": "2026-07"}],
        deferrals=[{**DEFERRAL, "refused": "2026-09-10", "refused_by": "Group"}],
        evidence=[AUDIT, {**AUDIT, "seen": "2026-09-20"}],
        updates=[{"date": f"2026-0{n}-01", "by": "Lead", "note": "Begun"} for n in range(1, 6)],
    )
    *dated, last = told.splitlines()
    assert [line for line in dated if not re.match(r"(\d{1,2} )?[A-Z][a-z]+ 2026[:,] ", line)] == []
    assert (len(dated), last) == (11, "and 2 earlier")


def test_every_part_tells_of_some_kind_of_fact() -> None:
    assert {part_of(kind) for kind in FactKind} == set(Part)


def test_the_three_newest_updates_are_shown_newest_first() -> None:
    updates = [{"date": f"2026-0{n}-01", "by": "Lead", "note": f"Note {n}"} for n in (1, 3, 2, 4, 5)]
    assert _progress(updates=[*updates, {"date": "2026-11-23", "by": "Lead", "note": "Later"}]) == (
        "1 May 2026, Lead: Note 5\n1 April 2026, Lead: Note 4\n1 March 2026, Lead: Note 3\nand 2 earlier"
    )
