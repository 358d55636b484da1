"""Everything that happened to an action, in the order of its dates."""

from dataclasses import dataclass

from scrtrack.model.action import Action, Deferral
from scrtrack.model.evidence import Evidence
from scrtrack.model.values import PartialDate
from scrtrack.wording import FINDING_WORDS, long_date


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that happened, on a day."""

    moment: PartialDate
    words: str


def history_of(action: Action) -> list[Entry]:
    """Updates, deferrals, evidence, completion, sign-off, reopening and withdrawal, oldest first."""
    entries = [Entry(u.date, f"update by {u.by}: {u.note}") for u in action.updates]
    for deferral in action.deferrals:
        entries += _deferral(deferral)
    for evidence in action.evidence:
        entries += _evidence(evidence)
    done = [(action.completed, action.signed_off, "")]
    for reopening in action.reopened:
        new_date = f"; new date {long_date(reopening.to)}" if reopening.to else ""
        entries.append(
            Entry(reopening.date, f"reopened by {reopening.by}: {reopening.reason.rstrip('.')}{new_date}")
        )
        if reopening.undoes is not None:
            done.append(
                (reopening.undoes.completed, reopening.undoes.signed_off, " (undone by the reopening)")
            )
    for completed, signed_off, undone in done:
        if completed is not None:
            entries.append(Entry(completed.date, f"said to be done{_by(completed.by)}{undone}"))
        if signed_off is not None:
            entries.append(Entry(signed_off.date, f"signed off{_by(signed_off.by)}{undone}"))
    if action.withdrawn is not None:
        instead = f"; instead: {action.withdrawn.instead}" if action.withdrawn.instead else ""
        entries.append(
            Entry(
                action.withdrawn.date,
                f"withdrawn by {action.withdrawn.by}: {action.withdrawn.reason}{instead}",
            )
        )
    return sorted(entries, key=lambda entry: entry.moment.first)


def _deferral(deferral: Deferral) -> list[Entry]:
    reason = f": {deferral.reason}" if deferral.reason else ""
    asked = f"{long_date(deferral.to)} asked for{_by(deferral.asked_by)}{reason}"
    entries = [
        Entry(deferral.asked, asked if deferral.agreed or deferral.refused else f"{asked}; not decided yet")
    ]
    if deferral.agreed is not None:
        entries.append(
            Entry(
                deferral.agreed, f"put off to {long_date(deferral.new_date)}, agreed{_by(deferral.agreed_by)}"
            )
        )
    if deferral.refused is not None:
        why = f": {deferral.refused_reason}" if deferral.refused_reason else ""
        entries.append(
            Entry(deferral.refused, f"{long_date(deferral.to)} refused{_by(deferral.refused_by)}{why}")
        )
    return entries


def _evidence(evidence: Evidence) -> list[Entry]:
    finding = f" [{FINDING_WORDS[evidence.finding]}]" if evidence.finding else ""
    shows = f": {evidence.shows}" if evidence.shows else ""
    words = f"{evidence.kind}, {evidence.reference}{finding}{shows}"
    if evidence.seen is None:
        return [Entry(evidence.date, f"{words} (offered, not seen by the board yet)")]
    return [
        Entry(evidence.date, words),
        Entry(evidence.seen, f"{evidence.reference} seen for the board{_by(evidence.seen_by)}"),
    ]


def _by(post: str | None) -> str:
    return f" by {post}" if post else ""
