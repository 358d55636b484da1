"""What waits for the group to decide, in one order everywhere."""

from dataclasses import replace
from typing import NamedTuple, assert_never

from scrtrack.model.words import ClosesAt, Flag, Standing, ToDecide
from scrtrack.position.digest import ActionRow, Unanswered, not_known, worst_first
from scrtrack.position.position import Position
from scrtrack.standing.policy import Policy


class Decision(NamedTuple):
    """One thing that waits, and the actions or recommendations that want it; an action may want several."""

    kind: ToDecide
    rows: tuple[ActionRow, ...]
    """Worst first; those of cases not known to the day last."""
    recommendations: tuple[Unanswered, ...]

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of all that wants it."""
        return (*(row.id for row in self.rows), *(one.recommendation.id for one in self.recommendations))


def to_decide(shown: Position) -> tuple[Decision, ...]:
    """Every kind in its order, empty ones too: of what is the board's to chase, and asked for."""
    rows = worst_first(shown.digest.own)
    unanswered = tuple(sorted(shown.digest.unanswered, key=not_known))
    return tuple(
        Decision(
            kind,
            tuple(row for row in rows if _wants(row, kind, shown.policy)),
            unanswered if kind is ToDecide.WITHOUT_ACTION else (),
        )
        for kind in ToDecide
    )


def only_to_decide(shown: Position) -> Position:
    """The part of a position that waits for the group."""
    waiting = {each for one in to_decide(shown) for each in one.ids}
    rows = tuple(row for row in shown.digest.rows if row.id in waiting)
    asked = waiting | {row.recommendation.id for row in rows}
    records = tuple(record for record in shown.digest.recommendations if record.id in asked)
    part = replace(shown.digest, rows=rows, recommendations=records)
    left_out = shown.left_out + len(shown.digest.own) - len(part.own)
    return replace(shown, digest=part, wanted=replace(shown.wanted, to_decide=True), left_out=left_out)


def _wants(row: ActionRow, kind: ToDecide, policy: Policy) -> bool:
    flags = row.state.flags
    match kind:
        case ToDecide.EXTENSIONS_ASKED:
            return Flag.EXTENSION_ASKED in flags
        case ToDecide.EVIDENCE_OFFERED:
            return Flag.EVIDENCE_OFFERED in flags
        case ToDecide.NOT_SIGNED_OFF:
            return _waits_for_sign_off(row, policy)
        case ToDecide.NOT_IMPROVED:
            return Flag.NOT_IMPROVED in flags
        case ToDecide.REVIEWS_DUE:
            return Flag.REVIEW_DUE in flags
        case ToDecide.SIGNED_OFF_UNEVIDENCED:
            return Flag.SIGNED_OFF_UNEVIDENCED in flags
        case ToDecide.WITHOUT_ACTION:
            return False
        case ToDecide.CHALLENGES_OPEN:
            return Flag.CHALLENGED in flags
        case _:
            assert_never(kind)


def _waits_for_sign_off(row: ActionRow, policy: Policy) -> bool:
    """Whether the board has seen what shows it, and only its own word is missing.

    Where evidence closes it is not: but for what goes on, which nothing but that word closes.
    """
    if policy.closes_at is ClosesAt.EVIDENCED and Flag.ONGOING not in row.state.flags:
        return False
    return row.standing in (Standing.EVIDENCED, Standing.EMBEDDED) and not row.state.facts.is_signed_off
