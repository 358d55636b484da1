"""What the rules say of records made from plain values."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from scrtrack.diagnostic import Diagnostic, Location, Place
from scrtrack.model.register import Register
from scrtrack.reading.loaded import Loaded
from scrtrack.rules.catalogue import CHECKS, diagnose
from scrtrack.rules.engine.context import context_of
from scrtrack.rules.engine.run import located, skipped
from tests.make import case, loaded, recommendation, register

SOUND = {"lead": "Head of Service", "due": "2026-12-31"}
DONE = {"date": "2026-06-15"}
SEEN = {"kind": "document", "reference": "Guidance, version 4", "date": "2026-06-10", "seen": "2026-07-01"}
SIGNED = {"date": "2026-07-15", "by": "Monitoring Group"}


@dataclass(frozen=True)
class Outcome:
    """What the rules said, with the places, and what was not asked."""

    diagnostics: tuple[Diagnostic, ...]
    skipped: tuple[tuple[str, str], ...]


def run(of: Loaded, as_of: str, locate: Callable[[Place], Location]) -> Outcome:
    """Every rule, and every place."""
    context = context_of(of, date.fromisoformat(as_of))
    found = located(diagnose(of.problems, context), locate)
    return Outcome(tuple(found), tuple(skipped(CHECKS, context.unread)))


def start(place: Place) -> Location:
    return Location(place.file)


def diagnostics(
    of: Register, as_of: str = "2026-11-22", folders: tuple[str, ...] = (), **more: Any
) -> list[Diagnostic]:
    of = replace(of, folders=folders)
    return list(run(loaded(of, **more), as_of, start).diagnostics)


def said(of: Register, as_of: str = "2026-11-22", **more: Any) -> list[tuple[str, str | None]]:
    """Code and id of each diagnostic."""
    return [(found.code, found.id) for found in diagnostics(of, as_of, **more)]


def register_with(
    *actions: dict[str, Any], case_facts: dict[str, Any] | None = None, **more: Any
) -> Register:
    """One recommendation with these actions, each otherwise sound."""
    made = [{"id": number, "action": "Write guidance"} | facts for number, facts in enumerate(actions, 1)]
    record = recommendation(measure="Samples improve", actions=made, **more)
    return register(record, cases=(case(**(case_facts or {})),))


def codes(*actions: dict[str, Any], as_of: str = "2026-11-22", **more: Any) -> list[str]:
    """The codes of what is said of a recommendation with these actions."""
    return [code for code, _ in said(register_with(*actions, **more), as_of)]


def codes_of(as_of: str = "2026-11-22", **facts: Any) -> list[str]:
    """The codes of what is said of one action, open and due at the end of 2026 unless it says otherwise."""
    return codes(SOUND | facts, as_of=as_of)


def message_of(**facts: Any) -> str:
    """The one message about one action."""
    (found,) = diagnostics(register_with(SOUND | facts))
    return found.message
