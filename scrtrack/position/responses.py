"""Recommendations that are answered otherwise than by accepting them and acting on them, and the replies still owed."""

from typing import NamedTuple, assert_never

from scrtrack.model.answered import decision_on, is_owed, without_action
from scrtrack.model.recommendation import Recommendation
from scrtrack.model.words import AnsweredOtherwise, Decision
from scrtrack.position.position import Position


class OtherAnswer(NamedTuple):
    """A recommendation that is answered otherwise, and how."""

    recommendation: Recommendation
    how: AnsweredOtherwise


def answered_otherwise(shown: Position) -> tuple[OtherAnswer, ...]:
    """All of them that were asked for and are the board's to chase: by how they are answered, then as the files are."""
    found = [
        OtherAnswer(record, how)
        for record in shown.digest.own_recommendations
        if (how := _how(record, shown)) is not None
    ]
    order = list(AnsweredOtherwise)
    return tuple(sorted(found, key=lambda one: order.index(one.how)))


def _how(record: Recommendation, shown: Position) -> AnsweredOtherwise | None:
    match decision_on(record, shown.as_of):
        case Decision.NOT_ACCEPTED:
            return AnsweredOtherwise.NOT_ACCEPTED
        case Decision.IN_PART:
            return AnsweredOtherwise.IN_PART
        case Decision.IN_PRINCIPLE:
            return AnsweredOtherwise.IN_PRINCIPLE
        case Decision.ACCEPTED | None:
            if _is_met_by_another(record, shown):
                return AnsweredOtherwise.MET_BY_ANOTHER
            return AnsweredOtherwise.REPLY_OWED if is_owed(record, shown.as_of) else None
        case decision:
            assert_never(decision)


def _is_met_by_another(record: Recommendation, shown: Position) -> bool:
    """Whether an action of another recommendation answers it, and none of its own."""
    is_its_own = any(action.stands(shown.as_of) for action in record.actions)
    is_met = bool(record.met_by) and without_action(record, shown.index, shown.as_of) is None
    return is_met and not is_its_own
