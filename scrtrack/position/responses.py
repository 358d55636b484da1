"""Recommendations that are answered otherwise than by accepting them and acting on them, and the replies still owed."""

from typing import NamedTuple, assert_never

from scrtrack.model.answered import answering, decision_on, is_owed
from scrtrack.model.recommendation import Recommendation
from scrtrack.model.words import AnsweredOtherwise, Decision
from scrtrack.position.apart import BRIEFLY
from scrtrack.position.digest import Apart
from scrtrack.position.position import Position
from scrtrack.wording.labels import OTHERWISE


class OtherAnswer(NamedTuple):
    """A recommendation that is answered otherwise, and how."""

    recommendation: Recommendation
    how: AnsweredOtherwise
    met_by: tuple[str, ...] = ()
    """The actions of others that answer it on the day."""
    apart: Apart | None = None
    """Why neither it nor an action of it is the board's to chase; an answer is none the less to be seen."""

    @property
    def label(self) -> str:
        """How it is answered, in words; and whose it is, where it is not the board's to chase."""
        return OTHERWISE[self.how] + (f" ({BRIEFLY[self.apart]})" if self.apart is not None else "")


def answered_otherwise(shown: Position) -> tuple[OtherAnswer, ...]:
    """All of them that were asked for: by how they are answered, the board's to chase first, then as the files are."""
    own = {record.id for record in shown.digest.own_recommendations}
    whose = shown.digest.not_the_boards
    found = [
        OtherAnswer(
            record,
            how,
            answering(record, shown.index, shown.as_of),
            None if record.id in own else whose[record.id],
        )
        for record in shown.digest.recommendations
        if (how := _how(record, shown)) is not None
    ]
    order = list(AnsweredOtherwise)
    return tuple(sorted(found, key=lambda one: (order.index(one.how), one.apart is not None)))


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
    return not is_its_own and bool(answering(record, shown.index, shown.as_of))
