"""What the schemas of JSON that comes out are made of."""

from scrtrack.model.words import Scope
from scrtrack.store.schema.output_keys import COUNT, TEXT, Key, each_of, list_of, object_of, or_null


def test_a_key_must_be_there_and_others_may() -> None:
    made = object_of({"id": Key(TEXT, "Its id.")})
    assert made == {
        "type": "object",
        "properties": {"id": {"type": "string", "description": "Its id."}},
        "required": ["id"],
    }
    assert "additionalProperties" not in made


def test_a_key_for_every_word_of_a_list() -> None:
    made = each_of(Scope, COUNT, {Scope.LOCAL: "Here."})
    assert made["required"] == ["local", "regional", "national"]
    assert made["properties"]["local"] == {"type": "integer", "minimum": 0, "description": "Here."}
    assert "description" not in made["properties"]["national"]


def test_lists_and_nothing() -> None:
    assert list_of(TEXT) == {"type": "array", "items": {"type": "string"}}
    assert or_null(COUNT) == {"type": ["integer", "null"], "minimum": 0}
