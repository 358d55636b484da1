"""JSON: readable, and with nothing in it that cannot be seen."""

import json

from scrtrack.wording.json_text import json_text


def test_letters_stand_as_they_are() -> None:
    assert json_text({"a": ["Größe – 子ども", None, 1]}, indent=None) == '{"a": ["Größe – 子ども", null, 1]}'
    assert json_text({"a": 1}) == '{\n  "a": 1\n}'


def test_what_cannot_be_seen_stands_behind_an_escape() -> None:
    assert json_text("a\u061c\x07\U000e0041") == '"a\\u061c\\u0007\\udb40\\udc41"'
    assert json.loads(json_text("a\u061c\x07\U000e0041")) == "a\u061c\x07\U000e0041"
