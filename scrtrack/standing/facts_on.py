"""What was known of an action on a day: facts dated later do not count yet."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

from scrtrack.model.action import Action
from scrtrack.model.address import Key
from scrtrack.model.evidence import Evidence
from scrtrack.model.facts import Fact, FactKind, facts_of


class Known(NamedTuple):
    """An action's facts on a day; a fact of a month is known from its first day, or from that of what it follows."""

    facts: tuple[Fact, ...]
    """Every fact that was known on the day."""
    moves: tuple[Fact, ...]
    """Every deferral agreed and reopening with a date, in the order in which they moved the due date."""
    dues: tuple[date, ...]
    """Every due date there was, the first first, the current one last: that of the record, then of each move."""
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
    """Evidence the board has not seen yet, of whatever date: what nobody looked at does not go away by itself."""
    evidence_seen: int
    """All that was ever seen."""
    agreed_deferrals: int
    undecided_deferrals: int
    unanswered_challenges: int
    last_decision: date | None
    """The last decision on a deferral, or reopening."""
    last_update: date | None
    last_heard: date | None
    """The last day on which anything was said, offered, seen or decided about it."""

    @property
    def due(self) -> date | None:
        """The current due date: of the last deferral agreed or reopening, else the first."""
        return self.dues[-1] if self.dues else None

    @property
    def first_due(self) -> date | None:
        """The date first agreed."""
        return self.dues[0] if self.dues else None

    @property
    def completed(self) -> date | None:
        """The day of the completion in force."""
        return self.completion.since if self.completion is not None else None

    @property
    def signed_off(self) -> date | None:
        """The day of the sign-off in force."""
        return self.sign_off.since if self.sign_off is not None else None

    @property
    def replaced_by(self) -> str | None:
        """The action that takes the place of one that is withdrawn."""
        return next((fact.entry.instead for fact in self.of_kind(FactKind.WITHDRAWN)), None)

    def of_kind(self, kind: FactKind) -> list[Fact]:
        """The facts of a kind, in the order of the record."""
        return [fact for fact in self.facts if fact.kind is kind]

    def knows(self, kind: FactKind, entry: object) -> bool:
        """Whether this was known of an entry: that evidence was seen, a request agreed, a challenge answered."""
        return any(fact.kind is kind and fact.entry is entry for fact in self.facts)


def known(action: Action, as_of: date) -> Known:
    """The facts of an action that were known on a day."""
    every = facts_of(action)
    there = tuple(fact for fact in every if fact.since <= as_of)
    by_kind: dict[FactKind, list[Fact]] = defaultdict(list)
    for fact in there:
        by_kind[fact.kind].append(fact)
    completion, sign_off = _in_force(every, as_of)
    reopened, decisions = _last(by_kind[FactKind.REOPENED]), _decisions(by_kind)
    seen, offered = _current(by_kind, reopened)
    moves = _moves(by_kind)
    return Known(
        facts=there,
        moves=moves,
        dues=_dates(action, moves),
        completion=completion if completion and completion.since <= as_of else None,
        sign_off=sign_off if sign_off and sign_off.since <= as_of else None,
        is_signed_off=_is_signed_off(completion, sign_off, as_of),
        withdrawn=_last(by_kind[FactKind.WITHDRAWN]),
        reopened=reopened,
        seen=seen,
        offered=offered,
        evidence_seen=len(_places(by_kind[FactKind.SHOWN]) & _places(by_kind[FactKind.SEEN])),
        agreed_deferrals=len(by_kind[FactKind.DEFERRAL_AGREED]),
        undecided_deferrals=len(by_kind[FactKind.DEFERRAL_ASKED]) - len(decisions),
        unanswered_challenges=len(
            _places(by_kind[FactKind.CHALLENGED]) - _places(by_kind[FactKind.CHALLENGE_ANSWERED])
        ),
        last_decision=max([*decisions, *([reopened] if reopened else [])], default=None),
        last_update=_last(by_kind[FactKind.UPDATED]),
        last_heard=_last([fact for fact in there if fact.kind is not FactKind.ADDED]),
    )


_ByKind = Mapping[FactKind, Sequence[Fact]]


def _places(facts: Sequence[Fact]) -> set[Key]:
    """Which entries of a list they tell of."""
    return {fact.keys[1] for fact in facts}


def _last(facts: Sequence[Fact]) -> date | None:
    return max([fact.since for fact in facts]) if facts else None


def _current(by_kind: _ByKind, reopened: date | None) -> tuple[tuple[Evidence, ...], tuple[Evidence, ...]]:
    """The evidence dated after the last reopening that the board had seen, and all that it had not."""
    shown = by_kind[FactKind.SHOWN]
    if not shown:
        return (), ()
    places = _places(by_kind[FactKind.SEEN])
    seen = [fact for fact in shown if fact.keys[1] in places and (reopened is None or fact.since > reopened)]
    return tuple(f.entry for f in seen), tuple(f.entry for f in shown if f.keys[1] not in places)


def _decisions(by_kind: _ByKind) -> list[date]:
    """The days on which deferrals that were asked for by then were agreed or refused."""
    decided = {
        fact.keys[1]: fact.since
        for kind in (FactKind.DEFERRAL_REFUSED, FactKind.DEFERRAL_AGREED)
        for fact in by_kind[kind]
    }
    return [decided[place] for place in _places(by_kind[FactKind.DEFERRAL_ASKED]) if place in decided]


def _in_force(every: Sequence[Fact], as_of: date) -> tuple[Fact | None, Fact | None]:
    """The completion and sign-off that held on the day: before a reopening, those that it undid."""
    to_come = [fact for fact in every if fact.kind is FactKind.REOPENED and fact.since > as_of]
    undone = min(to_come, key=lambda fact: fact.since).entry if to_come else None
    if not any(fact.undone is undone for fact in every):
        undone = None  # a reopening that does not say what it undid: that is a fault, and told as one
    done = {fact.kind: fact for fact in reversed(every) if fact.undone is undone}
    return done.get(FactKind.COMPLETED), done.get(FactKind.SIGNED_OFF)


def _is_signed_off(completion: Fact | None, sign_off: Fact | None, as_of: date) -> bool:
    if completion is None or sign_off is None or max(completion.since, sign_off.since) > as_of:
        return False
    return sign_off.when.last >= completion.since


def _moves(by_kind: _ByKind) -> tuple[Fact, ...]:
    """What moved the due date, in the order of the days."""
    # Of a reopening and a deferral agreed on one day the deferral came later: it was asked for after.
    moves = [(fact.since, 0, fact) for fact in by_kind[FactKind.REOPENED] if fact.entry.to is not None]
    latest = date.min
    for fact in by_kind[FactKind.DEFERRAL_AGREED]:
        # The list only grows: a decision of a month is no earlier than the one above it, if it can be so.
        latest = max(fact.since, fact.when.not_before(latest))
        moves.append((latest, 1, fact))
    return tuple(fact for _, _, fact in sorted(moves, key=lambda move: move[:2]))


def _dates(action: Action, moves: Sequence[Fact]) -> tuple[date, ...]:
    """Every due date there was up to a day, the first date first, the current one last."""
    first = (action.due.last,) if action.due is not None else ()
    moved = (fact.entry.to if fact.kind is FactKind.REOPENED else fact.entry.new_date for fact in moves)
    return first + tuple(moment.last for moment in moved)
