"""Why a file gives no record: an exception that carries what is to be said."""

import pytest

from scrtrack.diagnostic import Diagnostic, Location, Severity
from scrtrack.reading.file_rules import NOT_YAML
from scrtrack.store.refused import Refused

PLACE = Location("z/Z-CSC-01.yaml", 4, 19)


def test_it_carries_the_diagnostic() -> None:
    expected = Diagnostic(NOT_YAML, Severity.ERROR, "cannot be read here", PLACE)
    assert Refused(NOT_YAML, PLACE, "cannot be read here").diagnostic == expected


def test_it_speaks_of_no_record_and_of_no_other_place() -> None:
    found = Refused(NOT_YAML, PLACE, "cannot be read here").diagnostic
    assert (found.id, found.related) == (None, ())


def test_as_an_exception_it_is_its_message() -> None:
    with pytest.raises(Refused, match=r"^cannot be read here$"):
        raise Refused(NOT_YAML, PLACE, "cannot be read here")
