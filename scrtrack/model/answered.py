"""What answers a recommendation: an action that stands, its own or another's, or the decision not to accept it."""

from collections.abc import Iterator
from datetime import date
from itertools import takewhile

from scrtrack.model.index import Index
from scrtrack.model.recommendation import Recommendation
from scrtrack.model.register import PlacedAction
from scrtrack.model.words import Decision, WithoutAction


def decision_on(recommendation: Recommendation, as_of: date = date.max) -> Decision | None:
    """What was decided about a recommendation by a day; None where nothing was yet."""
    response = recommendation.response
    if response is None or (response.date is not None and response.date.first > as_of):
        return None
    return response.decision


def is_refused(recommendation: Recommendation, as_of: date = date.max) -> bool:
    """Whether it was decided by a day not to accept a recommendation."""
    return decision_on(recommendation, as_of) is Decision.NOT_ACCEPTED


def is_owed(recommendation: Recommendation, as_of: date = date.max) -> bool:
    """Whether a reply was owed on a day, late or not: nothing was decided, and it is said by when it is to be."""
    response = recommendation.response
    return response is not None and response.due is not None and decision_on(recommendation, as_of) is None


def without_action(
    recommendation: Recommendation, index: Index, as_of: date = date.max
) -> WithoutAction | None:
    """Why nothing answers a recommendation on a day; None where something does, or where it is not accepted."""
    there = [action for action in recommendation.actions if action.is_there(as_of)]
    if is_refused(recommendation, as_of) or any(action.stands(as_of) for action in there):
        return None
    replaced = [action.withdrawn.instead for action in there if action.withdrawn is not None]
    if any(_stands(other, index, as_of) for other in (*recommendation.met_by, *replaced)):
        return None
    if there:
        return WithoutAction.ALL_WITHDRAWN
    if any(_is_there(other, index, as_of) for other in recommendation.met_by):
        return WithoutAction.MET_BY_WITHDRAWN
    # It may be mistyped, or lie in a file that could not be read: what nobody can look up is no answer.
    is_unknown = any(other not in index.actions for other in recommendation.met_by)
    if is_unknown:
        return WithoutAction.MET_BY_UNKNOWN
    return WithoutAction.REPLY_OWED if is_owed(recommendation, as_of) else WithoutAction.NONE_GIVEN


def answering(recommendation: Recommendation, index: Index, as_of: date = date.max) -> tuple[str, ...]:
    """The actions of others that answer a recommendation on a day: what is withdrawn for good, or nowhere, does not."""
    return tuple(other for other in dict.fromkeys(recommendation.met_by) if _stands(other, index, as_of))


def _is_there(key: str, index: Index, as_of: date) -> bool:
    placed = index.actions.get(key)
    return placed is not None and _was_there(placed, index, as_of)


def _was_there(placed: PlacedAction, index: Index, as_of: date) -> bool:
    """Whether it had been added by then, to a review that had been decided on."""
    case = index.case_of(placed.recommendation)
    return placed.action.is_there(as_of) and (case is None or case.has_begun(as_of))


def _stands(key: str | None, index: Index, as_of: date) -> bool:
    """Whether an action stands on a day, or one that was put in its place, or in the place of that."""
    chain = in_its_place(key, index)
    there = takewhile(lambda placed: _was_there(placed, index, as_of), chain)
    return any(placed.action.stands(as_of) for placed in there)


def in_its_place(key: str | None, index: Index) -> Iterator[PlacedAction]:
    """An action, what was put in its place, what in the place of that, and so on; each once."""
    met: set[str] = set()
    while key is not None and key not in met and key in index.actions:
        met.add(key)
        placed = index.actions[key]
        yield placed
        key = placed.action.withdrawn.instead if placed.action.withdrawn is not None else None
