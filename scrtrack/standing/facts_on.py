"""What was known of an action on a day: facts dated later do not count yet."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

from scrtrack.model.action import Action
from scrtrack.model.evidence import Evidence
from scrtrack.model.facts import Fact, FactKind, facts_of
from scrtrack.model.values import PartialDate


class Known(NamedTuple):
    """An action's facts on a day; a fact of a month is known from its first day."""

    facts: tuple[Fact, ...]
    """Every fact dated up to the day."""
    due: date | None
    """The current due date: of the last deferral agreed or reopening, else the first."""
    first_due: date | None
    completion: Fact | None
    """The completion in force."""
    sign_off: Fact | None
    """The sign-off in force."""
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
    unanswered_challenges: int
    last_decision: date | None
    """The last decision on a deferral, or reopening."""
    last_update: date | None

    @property
    def completed(self) -> date | None:
        """The day of the completion in force."""
        return self.completion.when.first if self.completion is not None else None

    @property
    def signed_off(self) -> date | None:
        """The day of the sign-off in force."""
        return self.sign_off.when.first if self.sign_off is not None else None

    def of_kind(self, kind: FactKind) -> list[Fact]:
        """The facts of a kind, in the order of the record."""
        return [fact for fact in self.facts if fact.kind is kind]


def is_known(moment: PartialDate | None, as_of: date) -> bool:
    """Whether a fact of this date is known on a day."""
    return moment is not None and moment.first <= as_of


def known(action: Action, as_of: date) -> Known:
    """The facts of an action that were known on a day."""
    every = facts_of(action)
    there = tuple(fact for fact in every if fact.when.first <= as_of)
    by_kind: dict[FactKind, list[Fact]] = defaultdict(list)
    for fact in there:
        by_kind[fact.kind].append(fact)
    completion, sign_off = _in_force(every, as_of)
    reopened, asked = _last(by_kind[FactKind.REOPENED]), by_kind[FactKind.DEFERRAL_ASKED]
    seen, offered = _current(by_kind[FactKind.SHOWN], reopened, as_of)
    decisions, dates = _decisions(asked, as_of), _dates(action, by_kind)
    return Known(
        facts=there,
        due=dates[-1] if dates else None,
        first_due=dates[0] if dates else None,
        completion=completion if completion and completion.when.first <= as_of else None,
        sign_off=sign_off if sign_off and sign_off.when.first <= as_of else None,
        is_signed_off=_is_signed_off(completion, sign_off, as_of),
        withdrawn=_last(by_kind[FactKind.WITHDRAWN]),
        reopened=reopened,
        seen=seen,
        offered=offered,
        evidence_seen=sum(is_known(fact.entry.seen, as_of) for fact in by_kind[FactKind.SHOWN]),
        agreed_deferrals=len(by_kind[FactKind.DEFERRAL_AGREED]),
        undecided_deferrals=len(asked) - len(decisions),
        unanswered_challenges=_unanswered(by_kind[FactKind.CHALLENGED], as_of),
        last_decision=max([*decisions, *([reopened] if reopened else [])], default=None),
        last_update=_last(by_kind[FactKind.UPDATED]),
    )


def _last(facts: Sequence[Fact]) -> date | None:
    return max([fact.when.first for fact in facts]) if facts else None


def _current(
    shown: Sequence[Fact], reopened: date | None, as_of: date
) -> tuple[tuple[Evidence, ...], tuple[Evidence, ...]]:
    """The evidence dated after the last reopening: what the board had seen, and what it had not."""
    if not shown:
        return (), ()
    current = [fact.entry for fact in shown if reopened is None or fact.when.first > reopened]
    seen = tuple(evidence for evidence in current if is_known(evidence.seen, as_of))
    return seen, tuple(evidence for evidence in current if not is_known(evidence.seen, as_of))


def _decisions(asked: Sequence[Fact], as_of: date) -> list[date]:
    """The days on which deferrals that were asked for by then were agreed or refused."""
    decided = [fact.entry.agreed or fact.entry.refused for fact in asked]
    return [moment.first for moment in decided if is_known(moment, as_of)]


def _unanswered(challenges: Sequence[Fact], as_of: date) -> int:
    return sum(not is_known(fact.entry.answered, as_of) for fact in challenges)


def _in_force(every: Sequence[Fact], as_of: date) -> tuple[Fact | None, Fact | None]:
    """The completion and sign-off that held on the day: before a reopening, those that it undid."""
    to_come = [fact for fact in every if fact.kind is FactKind.REOPENED and fact.when.first > as_of]
    undone = min(to_come, key=lambda fact: fact.when.first).entry if to_come else None
    done = {fact.kind: fact for fact in reversed(every) if fact.undone is undone}
    return done.get(FactKind.COMPLETED), done.get(FactKind.SIGNED_OFF)


def _is_signed_off(completion: Fact | None, sign_off: Fact | None, as_of: date) -> bool:
    if completion is None or sign_off is None or max(completion.when.first, sign_off.when.first) > as_of:
        return False
    return sign_off.when.last >= completion.when.first


def _dates(action: Action, by_kind: Mapping[FactKind, Sequence[Fact]]) -> list[date]:
    """Every due date there was up to a day, the first date first, the current one last."""
    moves: list[tuple[date, int, date]] = []
    for fact in by_kind[FactKind.DEFERRAL_AGREED]:
        decided = fact.when.first
        # The list only grows: a decision of a month is no earlier than the one above it, if it can be so.
        if moves and decided < moves[-1][0] <= fact.when.last:
            decided = moves[-1][0]
        moves.append((decided, 1, fact.entry.new_date.last))
    # Of a reopening and a deferral agreed on one day the deferral came later: it was asked for after.
    reopened = [fact for fact in by_kind[FactKind.REOPENED] if fact.entry.to is not None]
    moves += [(fact.when.first, 0, fact.entry.to.last) for fact in reopened]
    moves.sort(key=lambda move: move[:2])
    first = [action.due.last] if action.due is not None else []
    return first + [due for _, _, due in moves]
