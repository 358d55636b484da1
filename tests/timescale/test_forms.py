"""The forms of a date: each is the one that its example is read by."""

from collections.abc import Iterator

import pytest

from scrtrack.timescale import forms
from scrtrack.timescale.folding import fold
from scrtrack.timescale.forms import FORMS, Form, Shape
from scrtrack.timescale.phrases import mark_phrases
from scrtrack.timescale.rows import Sign, compiled, find
from scrtrack.timescale.scan import form_at
from tests.timescale.examples import name_of, read_as_stated, sign_rows

LABELS = sign_rows(forms)


def forms_in(text: str) -> Iterator[Form]:
    """The forms that are found, from left to right; after a form, a word or a sign the next may start."""
    start = 0
    while start < len(text):
        written = form_at(text, start)
        if written:
            yield written[0]
        match = written[1] if written else compiled(r"[a-z]+|.").match(text, start)
        start = match.end() if match else start + 1


@pytest.mark.parametrize("form", FORMS, ids=name_of)
def test_a_form_is_found_in_its_example(form: Form) -> None:
    assert form in forms_in(mark_phrases(fold(form.example.text)))


@pytest.mark.parametrize("row", [*FORMS, *LABELS], ids=name_of)
def test_an_example_is_read_as_its_row_states(row: Form | Sign) -> None:
    assert read_as_stated(row.example)


def test_every_shape_has_a_form() -> None:
    assert {form.shape for form in FORMS} == set(Shape)


@pytest.mark.parametrize("label", LABELS, ids=name_of)
def test_a_label_stands_before_the_number_of_its_example(label: Sign) -> None:
    before, _, _ = fold(label.example.text).partition(next(c for c in label.example.text if c.isdigit()))
    assert find(label.pattern, before)
