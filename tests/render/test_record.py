"""One recommendation in full."""

from scrtrack.model.index import index_of
from scrtrack.model.recommendation import Recommendation
from scrtrack.render.record import record
from tests import make
from tests.render.pages import AS_OF, LATE, shown


def lines(shown_record: Recommendation, only: int | None = None, width: int | None = None) -> list[str]:
    parts = record(index_of(make.register(shown_record)), shown_record, only, AS_OF, make.policy())
    return shown(parts, width)


def test_without_action() -> None:
    assert lines(make.recommendation()) == [
        "Z-CSC-01: as of 22 November 2026",
        "Case            Case Z",
        "Agency          Children's Social Care (csc)",
        "Theme           Practice",
        "Recommendation  Listen",
        "",
        "Without action: nobody has said yet what is to be done about this.",
    ]


def test_an_action() -> None:
    assert lines(make.recommendation(actions=[LATE]))[6:] == [
        "Z-CSC-01.1  ▲ Overdue, 21 days late",
        "  Late against first date: past the date first agreed",
        "  Action          Write guidance",
        "  Lead officer    Named Nurse",
        "  Timescale       none given",
        "  Due             1 November 2026",
    ]


def test_one_action_alone() -> None:
    both = make.recommendation(actions=[LATE, LATE | {"id": 2}])
    assert [text for text in lines(both, only=2) if text.startswith("Z-CSC-01.")] == [
        "Z-CSC-01.2  ▲ Overdue, 21 days late"
    ]


def test_the_ladder_and_the_history() -> None:
    seen = {"date": "2026-10-01", "kind": "document", "reference": "Guidance", "seen": "2026-10-14"}
    known = make.recommendation(actions=[LATE | {"evidence": [seen]}])
    assert lines(known)[-9:-6] == [
        "  Evidence ladder",
        "    [x] a document exists: 1 seen",
        "    [ ] staff were trained: none",
    ]
    assert lines(known)[-3:] == [
        "  History",
        "    1 October 2026: document, Guidance",
        "    14 October 2026: Guidance seen for the board",
    ]


def test_a_terminal_wraps_beneath_the_words() -> None:
    long = make.recommendation(recommendation="Listen to children and write down what they said")
    assert lines(long, width=50)[4:6] == [
        "Recommendation  Listen to children and write down",
        "                what they said",
    ]
