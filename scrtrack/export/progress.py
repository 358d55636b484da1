"""What became of an action, in the words of the columns TIMESCALE and PROGRESS EVIDENCE."""

from collections.abc import Iterator
from datetime import date
from typing import TypeVar

from scrtrack.known import Known, is_known
from scrtrack.model.action import Action, Completion, Deferral, SignOff
from scrtrack.model.evidence import Evidence
from scrtrack.wording import FINDING_WORDS, long_date

_Done = TypeVar("_Done", Completion, SignOff)
NEWEST = 3
"""How many updates are shown."""


def timescale_text(action: Action, as_of: date) -> str:
    """The words agreed, then every later date that was agreed, oldest first."""
    moves = [
        (d.agreed.first, 1, f"extended to {long_date(d.new_date)} (agreed {long_date(d.agreed)})")
        for d in action.deferrals
        if d.agreed is not None and is_known(d.agreed, as_of)
    ]
    moves += [
        (entry.date.first, 0, f"new date {long_date(entry.to)} (reopened {long_date(entry.date)})")
        for entry in action.reopened
        if entry.to is not None and is_known(entry.date, as_of)
    ]
    lines = [action.timescale] if action.timescale else []
    return "\n".join([*lines, *(words for _, _, words in sorted(moves))])


def progress_text(action: Action, facts: Known, as_of: date) -> str:
    """Completion and sign-off, evidence seen and offered, what is asked for, and the newest updates."""
    return "\n".join(
        [
            *_decisions(action, facts, as_of),
            *_evidence(action, facts, as_of),
            *_requests(action, as_of),
            *_updates(action, as_of),
        ]
    )


def _decisions(action: Action, facts: Known, as_of: date) -> Iterator[str]:
    undone = [entry.undoes for entry in action.reopened if entry.undoes is not None]
    completion = _on(facts.completed, [action.completed, *(u.completed for u in undone)])
    sign_off = _on(facts.signed_off, [action.signed_off, *(u.signed_off for u in undone)])
    if action.withdrawn is not None and facts.withdrawn is not None:
        instead = f"; instead: {action.withdrawn.instead}" if action.withdrawn.instead else ""
        said = f"Withdrawn {long_date(action.withdrawn.date)} by {action.withdrawn.by}"
        yield f"{said}: {action.withdrawn.reason}{instead}"
    for entry in action.reopened:
        if is_known(entry.date, as_of):
            yield f"Reopened {long_date(entry.date)} by {entry.by}: {entry.reason}"
    if completion is not None:
        yield f"Said to be done {long_date(completion.date)}{_by(completion.by)}"
    if sign_off is not None:
        yield f"Signed off {long_date(sign_off.date)}{_by(sign_off.by)}"


def _on(day: date | None, candidates: list[_Done | None]) -> _Done | None:
    """The completion or sign-off that holds: the one of that day."""
    return next((done for done in candidates if done is not None and done.date.first == day), None)


def _evidence(action: Action, facts: Known, as_of: date) -> Iterator[str]:
    for evidence in facts.seen:
        yield f"Evidence seen: {_shown(evidence)}{_seen_words(evidence)}"
    for evidence in facts.offered:
        yield f"Evidence offered, not seen yet: {_shown(evidence)} ({long_date(evidence.date)})"
    if facts.reopened is not None:
        for evidence in action.evidence:
            if is_known(evidence.date, as_of) and evidence.date.first <= facts.reopened:
                words = (
                    _seen_words(evidence)
                    if is_known(evidence.seen, as_of)
                    else f" ({long_date(evidence.date)})"
                )
                yield f"Before the reopening: {_shown(evidence)}{words}"


def _shown(evidence: Evidence) -> str:
    finding = f" [{FINDING_WORDS[evidence.finding]}]" if evidence.finding else ""
    shows = f": {evidence.shows}" if evidence.shows else ""
    return f"{evidence.kind}, {evidence.reference}{finding}{shows}"


def _seen_words(evidence: Evidence) -> str:
    return f" ({long_date(evidence.date)}; seen {long_date(evidence.seen)})" if evidence.seen else ""


def _requests(action: Action, as_of: date) -> Iterator[str]:
    for deferral in action.deferrals:
        if is_known(deferral.asked, as_of) and not is_known(deferral.agreed, as_of):
            yield _request(deferral, as_of)


def _request(deferral: Deferral, as_of: date) -> str:
    asked = (
        f"Extension to {long_date(deferral.to)} asked for {long_date(deferral.asked)}{_by(deferral.asked_by)}"
    )
    reason = f": {deferral.reason.rstrip('.')}" if deferral.reason else ""
    if deferral.refused is None or not is_known(deferral.refused, as_of):
        return f"{asked}{reason} (not decided yet)"
    why = f": {deferral.refused_reason}" if deferral.refused_reason else ""
    return f"{asked}{reason}; refused {long_date(deferral.refused)}{_by(deferral.refused_by)}{why}"


def _updates(action: Action, as_of: date) -> Iterator[str]:
    """The newest updates, newest first; of two of one day the later entry is the newer."""
    there = [update for update in action.updates if is_known(update.date, as_of)]
    there.sort(key=lambda update: update.date.first)
    for update in reversed(there[-NEWEST:]):
        yield f"{long_date(update.date)}, {update.by}: {update.note}"
    if len(there) > NEWEST:
        yield f"and {len(there) - NEWEST} earlier"


def _by(post: str | None) -> str:
    return f" by {post}" if post else ""
