"""What answers a recommendation: no circle of withdrawn actions, and nothing to do where it is not accepted."""

from collections.abc import Iterator

from scrtrack.diagnostic import Diagnostic, Related, Severity
from scrtrack.model.address import Address
from scrtrack.model.recommendation import Recommendation
from scrtrack.model.register import PlacedAction, Register
from scrtrack.model.words import Decision
from scrtrack.rules.engine.check import check, told_of_record
from scrtrack.rules.engine.context import Context


@check("REF217", Severity.ERROR, told_of_record("REF208"))
def in_a_circle(register: Register, context: Context) -> Iterator[Diagnostic]:
    """Withdrawn actions name each other as what takes their place.

    Why: each seems to be taken care of by the other, and none of them is done.
    Put it right: correct `instead` where it names the wrong action, or leave it out.
    Breaks it: Z-CSC-05.1 withdrawn with `instead: Z-CSC-05.2`, and that one with `instead: Z-CSC-05.1`.
    """
    told: set[str] = set()
    for placed in context.actions:
        circle = _circle(placed, context)
        if placed.id in circle and placed.id not in told and len(circle) > 1:
            told.update(circle)
            message = f"{placed.id} is withdrawn, and the action in its place leads back to it"
            names = ", ".join(circle)
            others = (context.index.actions[key].address.at("withdrawn", "instead") for key in circle[1:])
            yield in_a_circle.at(
                placed.address.at("withdrawn", "instead"),
                f"{message} ({names}): correct `instead` of one of them, or leave it out",
                placed.id,
                *(Related(address, "in the circle") for address in others),
            )


def _circle(placed: PlacedAction, context: Context) -> list[str]:
    """The actions from one back to itself, each put in the place of the one before; none where they do not lead back."""
    met: list[str] = []
    key: str | None = placed.id
    while key is not None and key not in met:
        met.append(key)
        action = context.index.actions[key].action if key in context.index.actions else None
        key = action.withdrawn.instead if action is not None and action.withdrawn is not None else None
    return met if key == placed.id else []


@check("SMART609", Severity.WARNING)
def not_accepted(register: Register, context: Context) -> Iterator[Diagnostic]:
    """A recommendation is not accepted, and has an action that is to be done; or it is not said why.

    Why: either it is to be done or it is not; and the board has to answer for what it refuses.
    Put it right: correct `decision`, or withdraw the action; add `reason:` to the response.
    Breaks it: `response: {decision: not-accepted, ...}` beside an action that is neither withdrawn nor signed off.
    """
    for filed in register.recommendations:
        record = filed.record
        if record.response is None or record.response.decision is not Decision.NOT_ACCEPTED:
            continue
        if context.is_transferred(record):
            continue
        address = Address(filed.file, ("response", "decision"))
        to_do = _to_do(record)
        if to_do is not None:
            message = f"{record.id} is not accepted, and {to_do} is to be done"
            yield not_accepted.at(
                address, f"{message}: withdraw the action, or correct `decision`", record.id
            )
        if record.response.reason is None:
            message = f"{record.id} is not accepted, and it is not said why: add `reason:` to the response"
            yield not_accepted.at(address, message, record.id)


def _to_do(record: Recommendation) -> str | None:
    """The first action that neither was withdrawn nor signed off."""
    left = (action for action in record.actions if action.withdrawn is None and action.signed_off is None)
    return next((f"{record.id}.{action.id}" for action in left), None)


CHECKS = (in_a_circle, not_accepted)
