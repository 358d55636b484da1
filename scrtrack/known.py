"""What was known of an action on a day: facts dated later do not count yet."""

from dataclasses import dataclass
from datetime import date

from scrtrack.model.action import Action, Completion, Reopening, SignOff
from scrtrack.model.evidence import Evidence
from scrtrack.model.values import PartialDate


@dataclass(frozen=True, slots=True)
class Known:
    """An action's facts on a day; a fact of a month is known from its first day."""

    due: date | None
    """The current due date: of the last deferral agreed or reopening, else the first."""
    first_due: date | None
    completed: date | None
    signed_off: date | None
    is_signed_off: bool
    """Signed off since it was last completed; a sign-off of a month may have been on any day of it."""
    withdrawn: date | None
    reopened: date | None
    """The last reopening."""
    seen: tuple[Evidence, ...]
    """Evidence the board has seen, dated after the last reopening."""
    offered: tuple[Evidence, ...]
    """Evidence the board has not seen yet, dated after the last reopening."""
    evidence_seen: int
    """All that was ever seen."""
    agreed_deferrals: int
    undecided_deferrals: int
    last_decision: date | None
    """The last decision on a deferral, or reopening."""
    last_update: date | None


def is_known(moment: PartialDate | None, as_of: date) -> bool:
    """Whether a fact of this date is known on a day."""
    return moment is not None and moment.first <= as_of


def known(action: Action, as_of: date) -> Known:
    """The facts of an action that were known on a day."""
    reopenings = [entry for entry in action.reopened if entry.date.first <= as_of]
    reopened = max((entry.date.first for entry in reopenings), default=None) if reopenings else None
    completion, sign_off = _done(action, as_of)
    dates = _dates(action, reopenings, as_of)
    shown = [e for e in action.evidence if e.date.first <= as_of]
    current = [e for e in shown if reopened is None or e.date.first > reopened]
    updates = [update.date.first for update in action.updates if update.date.first <= as_of]
    decisions = _decisions(action, as_of)
    withdrawal = action.withdrawn
    return Known(
        due=dates[-1] if dates else None,
        first_due=dates[0] if dates else None,
        completed=completion.date.first if completion and completion.date.first <= as_of else None,
        signed_off=sign_off.date.first if sign_off and sign_off.date.first <= as_of else None,
        is_signed_off=_is_signed_off(completion, sign_off, as_of),
        withdrawn=withdrawal.date.first if withdrawal and withdrawal.date.first <= as_of else None,
        reopened=reopened,
        seen=tuple(e for e in current if is_known(e.seen, as_of)) if current else (),
        offered=tuple(e for e in current if not is_known(e.seen, as_of)) if current else (),
        evidence_seen=sum(is_known(e.seen, as_of) for e in shown) if shown else 0,
        agreed_deferrals=sum(is_known(deferral.agreed, as_of) for deferral in action.deferrals),
        undecided_deferrals=sum(d.asked.first <= as_of for d in action.deferrals) - len(decisions),
        last_decision=max([*decisions, *([reopened] if reopened else [])], default=None),
        last_update=max(updates) if updates else None,
    )


def _decisions(action: Action, as_of: date) -> list[date]:
    """The days on which deferrals that were asked for by then were agreed or refused."""
    decided = [d.agreed or d.refused for d in action.deferrals if d.asked.first <= as_of]
    return [moment.first for moment in decided if moment is not None and moment.first <= as_of]


def _done(action: Action, as_of: date) -> tuple[Completion | None, SignOff | None]:
    """The completion and sign-off in force: before a reopening, those that it undid."""
    for entry in sorted(action.reopened, key=lambda entry: entry.date.first):
        if not is_known(entry.date, as_of):
            undone = entry.undoes
            return (undone.completed, undone.signed_off) if undone is not None else (None, None)
    return action.completed, action.signed_off


def _is_signed_off(completion: Completion | None, sign_off: SignOff | None, as_of: date) -> bool:
    if completion is None or sign_off is None or max(completion.date.first, sign_off.date.first) > as_of:
        return False
    return sign_off.date.last >= completion.date.first


def _dates(action: Action, reopenings: list[Reopening], as_of: date) -> list[date]:
    """Every due date there was up to a day, the first date first, the current one last."""
    first = [action.due.last] if action.due is not None else []
    if not action.deferrals and not reopenings:
        return first
    moves: list[tuple[date, int, date]] = []
    for deferral in action.deferrals:
        if deferral.agreed is not None and is_known(deferral.agreed, as_of):
            decided = deferral.agreed.first
            # The list only grows: a decision of a month is no earlier than the one above it, if it can be so.
            if moves and decided < moves[-1][0] <= deferral.agreed.last:
                decided = moves[-1][0]
            moves.append((decided, 1, deferral.new_date.last))
    # Of a reopening and a deferral agreed on one day the deferral came later: it was asked for after.
    moves += [(entry.date.first, 0, entry.to.last) for entry in reopenings if entry.to is not None]
    moves.sort(key=lambda move: move[:2])
    return first + [due for _, _, due in moves]
