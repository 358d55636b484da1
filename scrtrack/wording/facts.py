"""What happened, in words: one function a kind of fact, for the history of an action."""

from collections.abc import Callable, Mapping
from datetime import date

from scrtrack.model.action import Withdrawal
from scrtrack.model.evidence import Evidence
from scrtrack.model.facts import Fact, FactKind
from scrtrack.wording.dates import long_date
from scrtrack.wording.labels import FINDING_WORDS, RESPONSES
from scrtrack.wording.text import by_post


def history_words(fact: Fact, as_of: date = date.max) -> str:
    """A fact as a line of a history, behind its date; what undid it on a later day than asked for is not known yet."""
    is_undone = fact.undone is not None and fact.undone.date.first <= as_of
    return HISTORY[fact.kind](fact) + (" (undone by the reopening)" if is_undone else "")


def evidence_words(evidence: Evidence) -> str:
    """What evidence is, what it found and what it shows."""
    finding = f" [{FINDING_WORDS[evidence.finding]}]" if evidence.finding else ""
    return f"{evidence.kind}, {evidence.reference}{finding}{_because(evidence.shows)}"


def withdrawn_because(entry: Withdrawal) -> str:
    """Why an action was withdrawn, and what takes its place."""
    return f"{entry.reason.rstrip('.')}; replaced by {entry.instead}" if entry.instead else entry.reason


def _because(text: str | None) -> str:
    return f": {text}" if text else ""


def _challenged(fact: Fact) -> str:
    is_open = "" if fact.entry.answered is not None else " (not answered yet)"
    return f"{fact.entry.to} was asked{_by(fact)} to account for it: {fact.entry.note}{is_open}"


def _deferral_asked(fact: Fact) -> str:
    entry = fact.entry
    is_open = "" if entry.agreed or entry.refused else "; not decided yet"
    return f"{long_date(entry.to)} asked for{_by(fact)}{_because(entry.reason)}{is_open}"


def _shown(fact: Fact) -> str:
    is_open = "" if fact.entry.seen is not None else " (offered, not seen by the board yet)"
    return f"{evidence_words(fact.entry)}{is_open}"


def _reopened(fact: Fact) -> str:
    new_date = f"; new date {long_date(fact.entry.to)}" if fact.entry.to else ""
    return f"reopened{_by(fact)}: {fact.entry.reason.rstrip('.')}{new_date}"


def _returned(fact: Fact) -> str:
    sent = f", sent{_by(fact)}" if fact.who else ""
    return f"return of {fact.entry.agency} taken in{sent}"


def _by(fact: Fact) -> str:
    return by_post(fact.who)


HISTORY: Mapping[FactKind, Callable[[Fact], str]] = {
    FactKind.ADDED: lambda f: "added to the plan",
    FactKind.UPDATED: lambda f: f"update{_by(f)}: {f.entry.note}",
    FactKind.CHALLENGED: _challenged,
    FactKind.CHALLENGE_ANSWERED: lambda f: f"answered{_by(f)}{_because(f.entry.answer)}",
    FactKind.DEFERRAL_ASKED: _deferral_asked,
    FactKind.DEFERRAL_AGREED: lambda f: f"put off to {long_date(f.entry.new_date)}, agreed{_by(f)}",
    FactKind.DEFERRAL_REFUSED: lambda f: (
        f"{long_date(f.entry.to)} refused{_by(f)}{_because(f.entry.refused_reason)}"
    ),
    FactKind.SHOWN: _shown,
    FactKind.SEEN: lambda f: f"{f.entry.reference} seen for the board{_by(f)}",
    FactKind.REOPENED: _reopened,
    FactKind.COMPLETED: lambda f: f"said to be done{_by(f)}",
    FactKind.SIGNED_OFF: lambda f: f"signed off{_by(f)}",
    FactKind.WITHDRAWN: lambda f: f"withdrawn{_by(f)}: {withdrawn_because(f.entry)}",
    FactKind.RESPONDED: lambda f: (
        f"{RESPONSES[f.entry.decision].label.lower()}{_by(f)}{_because(f.entry.reason)}"
    ),
    FactKind.AMENDED: lambda f: (
        f"{f.entry.what} amended (was: {f.entry.was or 'nothing'}){_by(f)}: {f.entry.reason}"
    ),
    FactKind.REVIEW_DECIDED: lambda f: "review decided on",
    FactKind.REVIEW_COMPLETED: lambda f: "review completed",
    FactKind.REVIEW_PUBLISHED: lambda f: "report published",
    FactKind.PLAN_AGREED: lambda f: f"action plan agreed{_by(f)}",
    FactKind.TRANSFERRED: lambda f: f"taken over{_by(f)}",
    FactKind.REQUESTS_SENT: lambda f: "returns asked for",
    FactKind.RETURNED: _returned,
}
"""One row a kind of fact."""
