"""What rules say of records made from plain values: those that a test names, or every rule."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from scrtrack.diagnostic import Diagnostic, Location, Place
from scrtrack.model.register import Register
from scrtrack.reading.loaded import Loaded
from scrtrack.rules.catalogue import CHECKS, diagnose
from scrtrack.rules.engine.check import Check
from scrtrack.rules.engine.context import Context, context_of
from scrtrack.rules.engine.run import located, skipped
from scrtrack.rules.engine.run import run as run_checks
from tests.make import case, loaded, recommendation, register

SOUND = {"lead": "Head of Service", "due": "2026-12-31"}
DONE = {"date": "2026-06-15"}
SEEN = {"kind": "document", "reference": "Guidance, version 4", "date": "2026-06-10", "seen": "2026-07-01"}
SIGNED = {"date": "2026-07-15", "by": "Monitoring Group"}
AS_OF = "2026-11-22"


def register_with(
    *actions: dict[str, Any], case_facts: dict[str, Any] | None = None, **more: Any
) -> Register:
    """One recommendation with these actions, each otherwise sound."""
    made = [{"id": number, "action": "Write guidance"} | facts for number, facts in enumerate(actions, 1)]
    record = recommendation(measure="Samples improve", actions=made, **more)
    return register(record, cases=(case(**(case_facts or {})),))


def start(place: Place) -> Location:
    return Location(place.file)


@dataclass(frozen=True)
class Asked:
    """Some rules, and what they say."""

    find: Callable[[Loaded, Context], list[Diagnostic]]

    def diagnostics(
        self, of: Register, as_of: str = AS_OF, folders: tuple[str, ...] = (), **more: Any
    ) -> list[Diagnostic]:
        """Everything that they say of a register."""
        made = loaded(replace(of, folders=folders), **more)
        return located(self.find(made, context_of(made, date.fromisoformat(as_of))), start)

    def said(self, of: Register, as_of: str = AS_OF, **more: Any) -> list[tuple[str, str | None]]:
        """Code and id of each diagnostic."""
        return [(found.code, found.id) for found in self.diagnostics(of, as_of, **more)]

    def codes(self, *actions: dict[str, Any], as_of: str = AS_OF, **more: Any) -> list[str]:
        """The codes of what is said of a recommendation with these actions."""
        return [code for code, _ in self.said(register_with(*actions, **more), as_of)]

    def codes_of(self, as_of: str = AS_OF, **facts: Any) -> list[str]:
        """The codes of what is said of one action, open and due at the end of 2026 unless it says otherwise."""
        return self.codes(SOUND | facts, as_of=as_of)

    def message(self, of: Register) -> str:
        """The one message about a register."""
        (found,) = self.diagnostics(of)
        return found.message

    def message_of(self, **facts: Any) -> str:
        """The one message about one action."""
        return self.message(register_with(SOUND | facts))


def ask(*checks: Check) -> Asked:
    """These rules alone: those to which they leave the word are asked too, and what those say is left out."""
    codes = {check.rule.code for check in checks}
    several = list(with_those_before(checks))

    def find(_: Loaded, context: Context) -> list[Diagnostic]:
        return [found for found in run_checks(several, context) if found.code in codes]

    return Asked(find)


def with_those_before(checks: Iterable[Check]) -> Iterator[Check]:
    """The rules with all that they name in `unless`, and what those name; each once."""
    by_code = {check.rule.code: check for check in CHECKS}
    wanted, seen = list(checks), set()
    while wanted:
        check = wanted.pop()
        if check.rule.code not in seen:
            seen.add(check.rule.code)
            yield check
            wanted += [by_code[code] for unless in check.unless for code in unless.codes]


def _every(of: Loaded, context: Context) -> list[Diagnostic]:
    return diagnose(of.problems, context)


EVERY_RULE = Asked(_every)
"""All of them, as the commands ask; for tests about a whole register, and never for those about one rule."""


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
