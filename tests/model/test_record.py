"""What every record promises: it cannot be changed, knows its keys, and tells nothing by accident."""

from dataclasses import FrozenInstanceError, is_dataclass
from inspect import getmembers, isclass

import pytest
from pydantic import ValidationError

from scrtrack.model import action, board, case, evidence, recommendation
from scrtrack.model import round as model_round
from scrtrack.model.record import record
from scrtrack.model.values import Text
from tests.model.keys import faults, made, needed

MODULES = (action, board, case, evidence, recommendation, model_round)
RECORDS = [
    one for module in MODULES for _, one in getmembers(module, isclass) if one.__module__ == module.__name__
]


@record
class Visit:
    """A made-up record."""

    by: Text
    note: Text | None = None


def test_it_is_made_of_its_keys() -> None:
    visit = made(Visit, {"by": "Health Visitor", "note": "seen at home"})
    assert (visit.by, visit.note) == ("Health Visitor", "seen at home")
    assert visit == Visit(by="Health Visitor", note="seen at home")


def test_an_unknown_key_is_refused() -> None:
    assert faults(Visit, {"by": "Health Visitor", "notes": "seen"}) == [
        ("notes", "unexpected_keyword_argument")
    ]


def test_a_key_without_a_default_is_needed() -> None:
    assert needed(Visit) == ["by"]


def test_it_cannot_be_changed() -> None:
    visit = Visit(by="Health Visitor")
    with pytest.raises(FrozenInstanceError):
        visit.note = "seen at home"  # type: ignore[misc]
    assert visit.note is None


def test_nothing_can_be_hung_on_it() -> None:
    assert not hasattr(Visit(by="Health Visitor"), "__dict__")


def test_values_go_by_name_alone() -> None:
    with pytest.raises(ValidationError, match="unexpected_positional_argument"):
        Visit("Health Visitor")  # type: ignore[call-arg]


def test_it_does_not_tell_its_text_when_it_is_printed() -> None:
    visit = Visit(by="Health Visitor", note="the mother said")
    assert "Visit object" in repr(visit)
    assert "mother" not in f"{visit!r}{visit}{[visit]}"


def test_it_can_be_told_from_others_and_kept_in_a_set() -> None:
    visits = {Visit(by="Health Visitor"), Visit(by="Health Visitor"), Visit(by="Midwife")}
    assert len(visits) == 2


@pytest.mark.parametrize("kind", RECORDS, ids=lambda kind: kind.__name__)
class TestEvery:
    def test_it_is_such_a_record(self, kind: type) -> None:
        assert is_dataclass(kind)
        assert (kind.__repr__ is object.__repr__, hasattr(kind, "__slots__")) == (True, True)

    def test_it_refuses_an_unknown_key(self, kind: type) -> None:
        assert ("nonsense", "unexpected_keyword_argument") in faults(kind, {"nonsense": "x"})
