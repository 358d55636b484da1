"""What reading a register gave: whether anything is there, and whether it can be trusted."""

from scrtrack.diagnostic import Location
from scrtrack.model.index import Repeated
from scrtrack.reading.file_rules import LOST_TEXT, NOT_YAML
from tests.make import case, loaded, recommendation, register

BROKEN = NOT_YAML.at(Location("z/Z-CSC-02.yaml", 3), "has a second colon")
SHORTENED = LOST_TEXT.at(Location("z/Z-CSC-01.yaml", 3), "may be shortened")


def test_a_register_without_records_is_empty_and_can_be_trusted() -> None:
    found = loaded(register())
    assert (found.is_empty, found.is_trusted, found.problems, found.unread) == (True, True, (), ())


def test_one_with_a_record_is_not_empty() -> None:
    found = loaded(register(recommendation()))
    assert (found.is_empty, found.is_trusted) == (False, True)


def test_nor_is_one_with_a_record_that_cannot_be_read() -> None:
    found = loaded(register(), (BROKEN,), ("z/Z-CSC-02.yaml",))
    assert (found.is_empty, found.is_trusted) == (False, False)


def test_a_problem_with_a_record_that_was_read_all_the_same_is_not_trusted() -> None:
    found = loaded(register(recommendation()), (SHORTENED,))
    assert (found.is_empty, found.is_trusted, found.unread) == (False, False, ())


def test_what_could_be_taken_for_something_else_is_not_trusted() -> None:
    found = loaded(register(recommendation(), cases=(case(), case())))
    assert (found.is_empty, found.is_trusted) == (False, False)
    assert found.index.repeated == {Repeated.CASE: ("z",)}
