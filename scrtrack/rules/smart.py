"""Whether an action can be held to: a lead, a measure, and words that ask for something."""

import re
from collections.abc import Iterator

from scrtrack.diagnostic import Diagnostic, Severity
from scrtrack.model.address import Address
from scrtrack.model.register import Register
from scrtrack.rules.engine.check import check
from scrtrack.rules.engine.context import Context
from scrtrack.wording.text import one_line

_MANY = (
    r"(?:(?:senior|front[- ]?line|team|service|line|ward|social care|school|practice) )?"
    r"(?:managers|leaders|staff|practitioners|professionals|workers|social workers|teams|partners|agencies)"
)
_COLLECTIVE = re.compile(
    rf"(?:all(?![- ]age\b)|each|every|any|both)\b.*|everyone|everybody|various|several|multiple|{_MANY}(?: and {_MANY})*",
    re.IGNORECASE | re.DOTALL,
)
# Somebody reminds: at the start, or after a subject or another step. A reminder that a system sends is a change.
_STEP = r"(?:^|[.;:]\s+|\b(?:to|will|should|must|and|then|be|are|is)\s+)"
_PEOPLE = (
    r"(?:all|every|each|everyone|colleagues|staff|gps|nurses|midwives|officers|schools|health visitors"
    r"|[a-z ]*(?:teams|workers|managers))\b"
)
_WEAK = re.compile(
    rf"{_STEP}(?P<verb>remind(?:s|ing)?\b(?! me\b)|reminded\b|re-?issu(?:e|es|ed|ing)\b|re-?circulat(?:e|es|ed|ing)\b"
    r"|rais(?:e|es|ing|ed) (?:(?!and\b)[a-z]+ )?awareness\b|(?:made|make (?:[a-z]+ ){1,3})aware\b)"
    r"|(?P<letter>(?:send|issue|circulate|e-?mail)(?:s|ing)? (?:an? |out |another |further )*(?:\w+ )?reminders? to"
    rf" {_PEOPLE})",
    re.IGNORECASE,
)
# Looking for these first spares the pattern most texts.
_HINTS = ("remind", "re-issu", "reissu", "circulat", "aware")
# An action that also tests what changed does more than remind.
_TESTS = re.compile(
    r"\b(?:re-?)?audit(?:s|ed|ing)?\b|\b(?:dip[- ]?)?samp(?:le|les|led|ling)\b|\bsurvey", re.IGNORECASE
)


@check("SMART601", Severity.WARNING)
def no_lead(register: Register, context: Context) -> Iterator[Diagnostic]:
    """An action has no lead officer.

    Why: what is nobody's is not done.
    Put it right: agree a post and write it as `lead:`; never a person's name.
    Breaks it: an action without `lead:`.
    """
    for placed in context.live:
        action = placed.action
        if action.lead is None and action.completed is None and action.signed_off is None:
            message = f"{placed.id} has no lead officer: add `lead:` with a post, never a person's name"
            yield no_lead.at(placed.address.at("id"), message, placed.id)


@check("SMART602", Severity.NOTE)
def collective_lead(register: Register, context: Context) -> Iterator[Diagnostic]:
    """The lead officer is a crowd, or an agency.

    Why: where all managers lead, nobody can be asked.
    Put it right: name the one post that answers for it.
    Breaks it: `lead: All managers`.
    """
    agencies = {
        name.casefold()
        for agency in register.board.agencies
        for name in (agency.id, agency.name, *agency.aliases)
    }
    for placed in context.live:
        lead = placed.action.lead
        if lead is None:
            continue
        if _COLLECTIVE.fullmatch(lead):
            what = "is nobody in particular"
        elif lead.casefold() in agencies:
            what = "is an agency, not a post"
        else:
            continue
        message = f'{placed.id}: the lead "{one_line(lead)}" {what}: name the one post that answers for it'
        yield collective_lead.at(placed.address.at("lead"), message, placed.id)


@check("SMART603", Severity.NOTE)
def no_measure(register: Register, context: Context) -> Iterator[Diagnostic]:
    """A recommendation has actions, and no measure of the difference they make.

    Why: without one the board can only see that something was done, not that anything changed.
    Put it right: add `measure:`, how the board will know what difference it made for children.
    Breaks it: a recommendation with actions and without `measure:`.
    """
    for filed in register.recommendations:
        record = filed.record
        if record.measure is not None or context.is_transferred(record):
            continue
        if any(action.withdrawn is None for action in record.actions):
            message = f"{record.id} does not say how the board will know what changed: add `measure:`"
            yield no_measure.at(Address(filed.file, ("id",)), message, record.id)


@check("SMART604", Severity.NOTE)
def weak_action(register: Register, context: Context) -> Iterator[Diagnostic]:
    """An action only reminds, reissues or raises awareness.

    Why: reminders change little, and wear off.
    Put it right: say what will be different: a step in the form, a check in supervision, a test of the change.
    Breaks it: `action: Remind staff of the procedure`.
    """
    for placed in context.live:
        weak = weak_words(placed.action.action)
        if weak is not None:
            message = f'{placed.id} relies on "{one_line(weak)}": say what will be different afterwards'
            yield weak_action.at(placed.address.at("action"), message, placed.id)


def weak_words(action: str) -> str | None:
    """The words of an action that only reminds people."""
    text = action.casefold()
    found = _WEAK.search(action) if any(hint in text for hint in _HINTS) else None
    if found is None or _TESTS.search(action):
        return None
    return found["verb"] or found["letter"]


CHECKS = (no_lead, collective_lead, no_measure, weak_action)
