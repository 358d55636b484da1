"""What became of an action, in the words of the columns TIMESCALE and PROGRESS EVIDENCE."""

from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import assert_never

from scrtrack.model.action import Action, Challenge, Deferral
from scrtrack.model.evidence import Evidence
from scrtrack.model.facts import Fact, FactKind
from scrtrack.model.values import PartialDate
from scrtrack.standing.facts_on import Known
from scrtrack.standing.put_off import put_off
from scrtrack.wording.dates import long_date
from scrtrack.wording.deferrals import deferral_words, how_often
from scrtrack.wording.facts import evidence_words, withdrawn_because
from scrtrack.wording.text import by_post, first_capital

NEWEST = 3
"""How many updates are shown."""


def timescale_text(action: Action, facts: Known) -> str:
    """The words agreed, then every later date that was agreed, oldest first."""
    lines = [action.timescale] if action.timescale else []
    return "\n".join([*lines, *(_move(fact) for fact in facts.moves)])


def _move(fact: Fact) -> str:
    if fact.kind is FactKind.REOPENED:
        return f"new date {long_date(fact.entry.to)} (reopened {long_date(fact.when)})"
    return f"extended to {long_date(fact.entry.new_date)} (agreed {long_date(fact.when)})"


def deferrals_text(facts: Known) -> str | None:
    """What was put off, whole, a request a line: from which date, asked by whom and why, and what was decided."""
    requests = put_off(facts)
    if not requests:
        return None
    head = first_capital(how_often(facts.agreed_deferrals, facts.first_due, facts.due))
    lines = [deferral_words(one.entry, one.decision, one.from_) for one in requests]
    return "\n".join([head, *(f"{place}. {text}" for place, text in enumerate(lines, 1))])


class Part(StrEnum):
    """The parts of the cell, in their order."""

    DECISIONS = "decisions"
    EVIDENCE = "evidence"
    REQUESTS = "requests"
    CHALLENGES = "challenges"
    UPDATES = "updates"
    ELSEWHERE = "elsewhere"


def part_of(kind: FactKind) -> Part:
    """The part of the cell that tells of a kind of fact; elsewhere: another fact's line, or another column."""
    match kind:
        case (
            FactKind.ADDED | FactKind.WITHDRAWN | FactKind.REOPENED | FactKind.COMPLETED | FactKind.SIGNED_OFF
        ):
            return Part.DECISIONS
        case FactKind.SHOWN:
            return Part.EVIDENCE
        case FactKind.DEFERRAL_ASKED:
            return Part.REQUESTS
        case FactKind.CHALLENGED:
            return Part.CHALLENGES
        case FactKind.UPDATED:
            return Part.UPDATES
        case (
            FactKind.SEEN | FactKind.DEFERRAL_AGREED | FactKind.DEFERRAL_REFUSED | FactKind.CHALLENGE_ANSWERED
        ):
            return Part.ELSEWHERE
        case FactKind.RESPONDED | FactKind.AMENDED:
            return Part.ELSEWHERE
        case FactKind.REVIEW_DECIDED | FactKind.REVIEW_COMPLETED | FactKind.REVIEW_PUBLISHED:
            return Part.ELSEWHERE
        case FactKind.PLAN_AGREED | FactKind.TRANSFERRED | FactKind.REQUESTS_SENT | FactKind.RETURNED:
            return Part.ELSEWHERE
        case _:
            assert_never(kind)


def progress_text(facts: Known) -> str:
    """Each fact on a line that begins with its date: decisions, evidence, what is asked for, the newest updates."""
    parts: dict[Part, list[Fact]] = {part: [] for part in Part}
    for fact in facts.facts:
        parts[part_of(fact.kind)].append(fact)
    return "\n".join(
        [
            *_decisions(parts[Part.DECISIONS], facts),
            *_evidence(parts[Part.EVIDENCE], facts),
            *_requests(parts[Part.REQUESTS], facts),
            *(line for fact in parts[Part.CHALLENGES] for line in _challenge(fact.entry, facts)),
            *_updates(parts[Part.UPDATES]),
        ]
    )


_FIRST = (FactKind.ADDED, FactKind.WITHDRAWN, FactKind.REOPENED, FactKind.COMPLETED, FactKind.SIGNED_OFF)


def _decisions(told: Sequence[Fact], facts: Known) -> Iterator[str]:
    for fact in sorted(told, key=lambda fact: _FIRST.index(fact.kind)):
        by, entry = by_post(fact.who), fact.entry
        if fact.kind is FactKind.ADDED:
            yield _line(fact.when, "added to the plan")
        elif fact.kind is FactKind.WITHDRAWN:
            yield _line(fact.when, f"withdrawn{by}: {withdrawn_because(entry)}")
        elif fact.kind is FactKind.REOPENED:
            yield _line(fact.when, f"reopened{by}: {entry.reason}")
        # What a reopening undid is told by the reopening.
        elif fact is facts.completion:
            yield _line(fact.when, f"said to be done{by}")
        elif fact is facts.sign_off:
            yield _line(fact.when, f"signed off{by}")


def _evidence(told: Sequence[Fact], facts: Known) -> Iterator[str]:
    entries: list[Evidence] = [fact.entry for fact in told]
    for evidence in facts.seen:
        yield _shown(evidence, facts)
    for evidence in facts.offered:
        yield _shown(evidence, facts, "offered, not seen yet: ")
    for evidence in entries:
        if facts.reopened is not None and evidence.date.first <= facts.reopened:
            yield _shown(evidence, facts, "before the reopening: ")


def _shown(evidence: Evidence, facts: Known, mark: str = "") -> str:
    seen = evidence.seen
    is_seen = seen is not None and facts.knows(FactKind.SEEN, evidence)
    looked_at = f" (seen {long_date(seen)})" if seen is not None and is_seen else ""
    return _line(evidence.date, f"{mark}{evidence_words(evidence)}{looked_at}")


def _requests(asked: Sequence[Fact], facts: Known) -> Iterator[str]:
    for fact in asked:
        if not facts.knows(FactKind.DEFERRAL_AGREED, fact.entry):
            yield from _request(fact.entry, facts)


def _request(deferral: Deferral, facts: Known) -> Iterator[str]:
    """What was asked for, and on a line of its own that it was refused."""
    by = by_post(deferral.asked_by)
    asked = f"extension to {long_date(deferral.to)} asked for{by}"
    reason = f": {deferral.reason.rstrip('.')}" if deferral.reason else ""
    if deferral.refused is None or not facts.knows(FactKind.DEFERRAL_REFUSED, deferral):
        yield _line(deferral.asked, f"{asked}{reason} (not decided yet)")
        return
    yield _line(deferral.asked, f"{asked}{reason}")
    why = f": {deferral.refused_reason}" if deferral.refused_reason else ""
    refused = f"extension to {long_date(deferral.to)} refused{by_post(deferral.refused_by)}{why}"
    yield _line(deferral.refused, refused)


def _challenge(challenge: Challenge, facts: Known) -> Iterator[str]:
    """What was asked, and on a line of its own what was answered."""
    asked = f"challenged{by_post(challenge.by)}, to {challenge.to}: {challenge.note.rstrip('.')}"
    if challenge.answered is None or not facts.knows(FactKind.CHALLENGE_ANSWERED, challenge):
        yield _line(challenge.date, f"{asked} (not answered yet)")
        return
    yield _line(challenge.date, asked)
    answer = f": {challenge.answer}" if challenge.answer else ""
    answered = f"challenge of {long_date(challenge.date)} answered{answer}"
    yield _line(challenge.answered, answered)


def _updates(told: Sequence[Fact]) -> Iterator[str]:
    """The newest updates, newest first; of two of one day the later entry is the newer."""
    there = sorted(told, key=lambda fact: fact.since)
    for fact in reversed(there[-NEWEST:]):
        yield f"{long_date(fact.when)}, {fact.who}: {fact.entry.note}"
    if len(there) > NEWEST:
        yield f"and {len(there) - NEWEST} earlier"


def _line(when: PartialDate, what: str) -> str:
    """A fact, behind its date."""
    return f"{long_date(when)}: {what}"
