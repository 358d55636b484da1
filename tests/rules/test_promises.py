"""The words of evidence: a promise, a thing, or nothing that could be looked up."""

import pytest

from scrtrack.rules.promises import is_empty, promise_in

PROMISES = [
    "Audit will be carried out in May",
    "Report to follow",
    "Guidance, to follow",
    "To follow",
    "Training is planned",
    "Briefings planned for March 2027",
    "Results awaited",
    "Awaiting the report of the audit",
    "We plan to audit 20 files",
    "Dip sample to be completed by the end of term",
    "Date to be confirmed",
    "Forthcoming audit of chronologies",
    "Staff will have a workshop",
]
THINGS = [
    "QA-2027-03 dip sample of 20 files",
    "Action plan for 2026/27",
    "Child protection plans for 12 children",
    "Improvement plan to reduce waiting times, version 3",
    "Planned and unplanned visits, report of June 2026",
    "Checklist to follow when a child is missing",
    "Form to be completed at each visit, version 2",
    "Briefing on awaited outcomes of assessments",
    "Transition planning guidance",
    "Follow-up audit of 30 referrals",
    "Free will and consent: training slides",
    "Minutes of the Training Subgroup, 3 June 2026, item 4",
]
SHOWN = [
    "The procedure says that every child will be seen alone within ten days.",
    "Children awaiting assessment fell from 40 to 3.",
    "Each plan now states who will visit and when.",
    "The protocol sets out which steps are to be completed by whom.",
    "18 of 20 files hold a plan for contact with father.",
    "Parents told us that they know what will happen next.",
    "All managers intend to keep the change.",
    "Two files of 20 were incomplete.",
    "Guidance intended to help staff recognise neglect is in use.",
]


@pytest.mark.parametrize("reference", PROMISES)
def test_promises(reference: str) -> None:
    assert promise_in(reference, None) is not None


@pytest.mark.parametrize("reference", THINGS)
def test_things(reference: str) -> None:
    assert promise_in(reference, None) is None


@pytest.mark.parametrize(
    "shows", ["The audit will be completed in May.", "Report to follow.", "Results are awaited"]
)
def test_promises_in_what_it_shows(shows: str) -> None:
    assert promise_in("QA-2026-09", shows) is not None


@pytest.mark.parametrize("shows", SHOWN)
def test_what_it_shows_may_speak_of_the_future(shows: str) -> None:
    assert promise_in("QA-2026-09", shows) is None


@pytest.mark.parametrize(
    "words", ["n/a", "None", "TBC", "see attached", "As above.", "-", "Completed", "e-mail"]
)
def test_empty(words: str) -> None:
    assert is_empty(words)


@pytest.mark.parametrize(
    "words", ["QA-2026-09", "E-mail of 3 June 2026 from the Head of Service", "Minutes, item 4"]
)
def test_not_empty(words: str) -> None:
    assert not is_empty(words)
