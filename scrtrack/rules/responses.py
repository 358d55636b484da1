"""The answer to a recommendation: what was decided, why, and the reply that is still owed."""

from collections.abc import Iterator

from scrtrack.diagnostic import Diagnostic, Severity
from scrtrack.model.address import Address
from scrtrack.model.recommendation import Recommendation, Response
from scrtrack.model.register import Filed, Register
from scrtrack.rules.engine.check import check, told_of_record
from scrtrack.rules.engine.context import Context
from scrtrack.wording.dates import long_date
from scrtrack.wording.text import either


@check("UPD508", Severity.ERROR)
def no_decision(register: Register, context: Context) -> Iterator[Diagnostic]:
    """A response does not say what was decided, and not by when it will be.

    Why: whether the recommendation was accepted nobody could tell.
    Put it right: add `decision:` (accepted, in-principle, in-part or not-accepted); or, while a reply is owed, `due:`
    alone, with the day by which it is to come.
    Breaks it: `response: {date: 2026-10-14, by: Chief Executive}`.
    """
    for filed, response in _answered(register, context):
        given = [key for key in ("date", "by", "reason") if getattr(response, key) is not None]
        if response.decision is not None or (response.due is not None and not given):
            continue
        advice = "say what was decided (`decision:`), or by when it is to be said (`due:`)"
        if response.due is not None:
            advice = f"add `decision:`; while the reply is owed, leave out {either([f'`{key}:`' for key in given])}"
        address = Address(filed.file, ("response", *given[:1]))
        message = f"{filed.record.id} has a response without a decision: {advice}"
        yield no_decision.at(address, message, filed.record.id)


@check("UPD509", Severity.WARNING, told_of_record("UPD508"))
def reply_owed(register: Register, context: Context) -> Iterator[Diagnostic]:
    """The day by which a reply to a recommendation was owed is past, and none is recorded.

    Why: until somebody says whether it is accepted, nobody does anything about it.
    Put it right: ask for the reply, and add `decision:` and `date:` to the response; or correct `due`.
    Breaks it: `response: {due: 2026-09-01}` on a later day.
    """
    for filed, response in _answered(register, context):
        due = response.due
        if response.decision is None and due is not None and due.last < context.as_of:
            message = f"{filed.record.id}: a reply was owed by {long_date(due.last)}, and none is recorded: ask for it"
            yield reply_owed.at(Address(filed.file, ("response", "due")), message, filed.record.id)


def _answered(register: Register, context: Context) -> Iterator[tuple[Filed[Recommendation], Response]]:
    for filed in register.recommendations:
        response = filed.record.response
        if response is not None and not context.is_transferred(filed.record):
            yield filed, response


CHECKS = (no_decision, reply_owed)
