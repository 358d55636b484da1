"""Commands that ask about the same part of the register as the screen."""

from datetime import date

import pytest

from scrtrack.model.words import Flag, Standing
from scrtrack.position.selection import AskedPriority, AskedResponse, Selection
from scrtrack.render.status.commands import status_command


@pytest.mark.parametrize(
    ("wanted", "command"),
    [
        (Selection(), "scrtrack status --decide"),
        (Selection(standings=frozenset({Standing.OVERDUE})), "scrtrack status --decide --standing overdue"),
        (Selection(flags=frozenset({Flag.QUIET})), "scrtrack status --decide --flag quiet"),
        (Selection(due_by=date(2027, 1, 31)), "scrtrack status --decide --due-by 2027-01-31"),
        (Selection(cases=frozenset({"z", "a"})), "scrtrack status --decide --case a --case z"),
        (
            Selection(
                priorities=frozenset({AskedPriority.HIGH}), responses=frozenset({AskedResponse.IN_PART})
            ),
            "scrtrack status --decide --priority high --response in-part",
        ),
        (
            Selection(agencies=frozenset({"csc"}), themes=frozenset({"practice"}), leads=("Head of", "DSL")),
            'scrtrack status --decide --agency csc --theme practice --lead "Head of" --lead DSL',
        ),
    ],
)
def test_it_keeps_the_places_that_were_asked_for(wanted: Selection, command: str) -> None:
    assert status_command(wanted, "--decide") == command


def test_what_the_option_itself_asks_for_is_not_said_twice() -> None:
    wanted = Selection(standings=frozenset({Standing.OVERDUE}), flags=frozenset({Flag.QUIET}))
    assert status_command(wanted, "--flag quiet") == "scrtrack status --flag quiet --standing overdue"
