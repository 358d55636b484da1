"""What stops the program: words for the user, and what to do next."""

import pytest

from scrtrack.errors import ScrtrackError, UsageError


@pytest.mark.parametrize("kind", [ScrtrackError, UsageError])
def test_a_hint_may_be_left_out(kind: type[ScrtrackError]) -> None:
    error = kind("there is no such case")
    assert (error.message, error.hint) == ("there is no such case", "")


@pytest.mark.parametrize("kind", [ScrtrackError, UsageError])
def test_it_says_what_happened_and_what_to_do(kind: type[ScrtrackError]) -> None:
    error = kind("there is no such case", "look at the folders' names")
    assert (error.message, error.hint) == ("there is no such case", "look at the folders' names")
    assert str(error) == "there is no such case"


def test_wrong_use_is_one_kind_of_not_doing_the_job() -> None:
    with pytest.raises(ScrtrackError):
        raise UsageError("a file or a folder, not both")
    assert not isinstance(ScrtrackError("no room"), UsageError)


def test_it_is_no_fault_of_the_system() -> None:
    # OSError is caught apart, as an output that cannot be written.
    assert not isinstance(ScrtrackError("no room"), OSError)
