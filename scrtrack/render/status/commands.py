"""The commands that a screen advises: they ask about the same part of the register as the screen does."""

from scrtrack.model.words import Standing
from scrtrack.position.selection import Selection


def status_command(wanted: Selection, option: str) -> str:
    """`scrtrack status` with an option, and with the places that were asked for."""
    asked = (
        ("--case", sorted(wanted.cases)),
        ("--agency", sorted(wanted.agencies)),
        ("--theme", sorted(wanted.themes)),
        ("--priority", sorted(wanted.priorities)),
        ("--response", sorted(wanted.responses)),
        ("--lead", wanted.leads),
        ("--standing", [] if "--standing" in option else [s for s in Standing if s in wanted.standings]),
        ("--flag", [] if "--flag" in option else sorted(wanted.flags)),
        ("--due-by", [str(wanted.due_by)] if wanted.due_by is not None else []),
    )
    places = [f"{name} {_typed(value)}" for name, values in asked for value in values]
    return " ".join(["scrtrack status", option, *places])


def _typed(value: str) -> str:
    """As it is to be typed, at a prompt of Windows too."""
    return f'"{value}"' if " " in value else value
