"""The words under each field, which an editor shows."""

from scrtrack.model.action import Action, Completion
from scrtrack.store.schema.field_words import field_words


def test_each_field_has_its_own_words() -> None:
    assert field_words(Completion) == {"date": "When it was done.", "by": "The post that says so."}


def test_a_field_is_called_as_its_key_in_the_file() -> None:
    assert field_words(Action)["with"] == "Other agencies that take part and see it."
