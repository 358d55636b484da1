"""The order of the verdict: each step is the first that answers its example."""

import pytest

from scrtrack.timescale.folding import fold
from scrtrack.timescale.reading import Kind
from scrtrack.timescale.scan import scan
from scrtrack.timescale.verdict import FIRST, WITH_A_DATE, WITHOUT_A_DATE, Step, first_step, judge
from tests.timescale.examples import name_of, read_as_stated, sentence_of

STEPS = [*FIRST, *WITH_A_DATE, *WITHOUT_A_DATE]


@pytest.mark.parametrize("step", STEPS, ids=name_of)
def test_a_step_is_the_first_to_answer_its_example(step: Step) -> None:
    assert first_step(sentence_of(step.example))[0] is step


@pytest.mark.parametrize("step", STEPS, ids=name_of)
def test_an_example_is_read_as_its_step_states(step: Step) -> None:
    assert read_as_stated(step.example)


def test_the_last_step_of_each_list_always_answers() -> None:
    assert WITH_A_DATE[-1].answer(scan("")) is not None
    assert WITHOUT_A_DATE[-1].answer(scan("")) is not None


@pytest.mark.parametrize(
    "text, kind",
    [("at once, then ongoing", Kind.IMMEDIATE), ("ongoing; see action 3", Kind.ONGOING),
     ("commenced and will be ongoing", Kind.STARTED), ("to start at once", Kind.IMMEDIATE),
     ("ongoing until march 2015", Kind.UNCLEAR), ("once approved, march 2015", Kind.CONDITIONAL)],
)  # fmt: skip
def test_what_is_said_first_counts(text: str, kind: Kind) -> None:
    assert judge(scan(fold(text))).kind is kind
