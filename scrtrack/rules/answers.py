"""What answers a recommendation: an action that stands, no circle of withdrawn ones, and none where it is not accepted."""

from collections.abc import Iterator

from scrtrack.diagnostic import Diagnostic, Related, Severity
from scrtrack.model.address import Address
from scrtrack.model.answered import in_its_place, without_action
from scrtrack.model.recommendation import Recommendation
from scrtrack.model.register import PlacedAction, Register
from scrtrack.model.words import Decision, WithoutAction
from scrtrack.rules.engine.check import check, told_in_file, told_of_record
from scrtrack.rules.engine.context import Context
from scrtrack.wording.labels import RESPONSES, WITHOUT_ACTION


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
    chain = list(in_its_place(placed.id, context.index))
    last = chain[-1].action.withdrawn if chain else None
    return [one.id for one in chain] if last is not None and last.instead == placed.id else []


@check("SMART609", Severity.WARNING)
def not_accepted(register: Register, context: Context) -> Iterator[Diagnostic]:
    """A recommendation is not accepted, and has an action that is to be done; or it is not said why it is answered so.

    Why: either it is to be done or it is not; and the board has to answer for what it does not accept, or not wholly.
    Put it right: correct `decision`, or withdraw the action; add `reason:` to the response.
    Breaks it: `response: {decision: not-accepted, ...}` beside an action that is neither withdrawn nor signed off; any
    decision but `accepted` without `reason:`.
    """
    for filed in register.recommendations:
        record = filed.record
        decision = record.response.decision if record.response is not None else None
        if decision is None or decision is Decision.ACCEPTED or context.is_transferred(record):
            continue
        address = Address(filed.file, ("response", "decision"))
        answered = f"{record.id} is {RESPONSES[decision].label.lower()}"
        to_do = _to_do(record) if decision is Decision.NOT_ACCEPTED else None
        if to_do is not None:
            message = f"{answered}, and {to_do} is to be done: withdraw the action, or correct `decision`"
            yield not_accepted.at(address, message, record.id)
        if record.response is not None and record.response.reason is None:
            message = f"{answered}, and it is not said why: add `reason:` to the response"
            yield not_accepted.at(address, message, record.id)


def _to_do(record: Recommendation) -> str | None:
    """The first action that neither was withdrawn nor signed off."""
    left = (action for action in record.actions if action.withdrawn is None and action.signed_off is None)
    return next((f"{record.id}.{action.id}" for action in left), None)


@check("REF211", Severity.WARNING, told_in_file("REF208", "REF217"))
def no_action(register: Register, context: Context) -> Iterator[Diagnostic]:
    """A recommendation has no action that stands: none at all, or only withdrawn ones with nothing in their place.

    Why: a review asked for something, and nobody has said what will be done, or nobody does it any more.
    Put it right: add an action; or name in `met_by:` an action that answers it and stands; or in `instead:` what
    takes the place of one that is withdrawn; or record the decision not to accept it under `response:`.
    Breaks it: a recommendation without `actions:`; one whose only action is `withdrawn`.
    """
    for filed in register.recommendations:
        record = filed.record
        why = without_action(record, context.index)
        if why in (None, WithoutAction.MET_BY_UNKNOWN, WithoutAction.REPLY_OWED):
            continue  # it is told elsewhere: of an id that is nowhere or could not be read; of a reply that is late
        if _is_anothers(record, context) or _replaced_by_unknown(record, context):
            continue
        if why is WithoutAction.NONE_GIVEN:
            message = f"{record.id} has no action: add one, or say in `met_by` or `response` why not"
        else:
            advice = "add an action, or say in `met_by`, `instead` or `response` why not"
            message = f"{record.id} has no action that stands: {WITHOUT_ACTION[why]}; {advice}"
        yield no_action.at(Address(filed.file, ("id",)), message, record.id)


def _is_anothers(record: Recommendation, context: Context) -> bool:
    """Whether it is not the board's to chase."""
    agency = context.index.agencies.get(record.agency)
    return context.is_transferred(record) or (agency is not None and agency.outside)


def _replaced_by_unknown(record: Recommendation, context: Context) -> bool:
    """Whether what takes the place of an action is nowhere, or lies in a file that could not be read."""
    instead = [action.withdrawn.instead for action in record.actions if action.withdrawn is not None]
    return any(other is not None and other not in context.index.actions for other in instead)


CHECKS = (in_a_circle, not_accepted, no_action)
