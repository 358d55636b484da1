"""The words of evidence: a promise, a thing, or nothing that could be looked up."""

import pytest

from scrtrack.model.evidence import Evidence
from scrtrack.model.values import read_date
from scrtrack.rules.promises import is_empty, promise_in, promise_of
from tests.make import _make
from tests.rules.sentences import sentences

DATED = read_date("2026-11-01")


def evidence(reference: str, **facts: str) -> Evidence:
    return _make(Evidence, {"kind": "document", "reference": reference, "date": "2026-11-01"} | facts)


@pytest.mark.parametrize("reference", sentences("reference", "hit"))
def test_promises(reference: str) -> None:
    assert promise_in(reference, None, DATED) is not None


@pytest.mark.parametrize("reference", sentences("reference", "pass"))
def test_things(reference: str) -> None:
    assert promise_in(reference, None, DATED) is None


@pytest.mark.parametrize("shows", sentences("shows", "hit"))
def test_promises_in_what_it_shows(shows: str) -> None:
    assert promise_in("QA-2026-09", shows, DATED) is not None


@pytest.mark.parametrize("shows", sentences("shows", "pass"))
def test_what_it_shows_may_speak_of_the_future(shows: str) -> None:
    assert promise_in("QA-2026-09", shows, DATED) is None


def test_where_it_promises_and_what_is_said_of_it() -> None:
    said = promise_of(evidence("QA-2026-09", shows="The audit will be completed in May."))
    assert said == (
        "shows",
        'evidence that says "The audit will be" is a promise',
        "move it to `evidence_wanted`, and ask for the thing itself",
        None,
    )


def test_the_minutes_of_a_meeting_that_was_still_to_come() -> None:
    said = promise_of(evidence("Minutes of the meeting of 3 March 2027"))
    assert said is not None
    assert said.what == (
        "evidence dated 1 November 2026 names what is of 3 March 2027, which was still to come"
    )
    assert promise_of(evidence("Minutes of the meeting of 3 March 2027", date="2027-03-03")) is None


@pytest.mark.parametrize(
    "words",
    [
        "n/a",
        "None",
        "TBC",
        "T.B.C.",
        "N/K",
        "ditto",
        "xxx",
        "see attached",
        "As above.",
        "-",
        "Completed",
        "e-mail",
    ],
)
def test_empty(words: str) -> None:
    assert is_empty(words)


@pytest.mark.parametrize(
    "words",
    ["QA-2026-09", "E-mail of 3 June 2026 from the Head of Service", "Minutes, item 4", "See Me First film"],
)
def test_not_empty(words: str) -> None:
    assert not is_empty(words)
