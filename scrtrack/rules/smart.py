"""Whether an action can be held to: a lead, a measure, and words that ask for something."""

from collections.abc import Iterator

from scrtrack.diagnostic import Diagnostic, Related, Severity
from scrtrack.model.address import Address
from scrtrack.model.register import PlacedAction, Register
from scrtrack.rules.engine.check import check, told_of_record
from scrtrack.rules.engine.context import Context
from scrtrack.rules.leads import folded_name, is_crowd, is_vacant, names_nobody
from scrtrack.rules.posts import are_two
from scrtrack.rules.reminders import weak_words
from scrtrack.wording.text import one_line


@check("SMART601", Severity.WARNING)
def no_lead(register: Register, context: Context) -> Iterator[Diagnostic]:
    """An action has no lead officer, or words in the place of one.

    Why: what is nobody's is not done.
    Put it right: agree a post and write it as `lead:`, never a person's name; where the plan names a person alone,
    write "post not published".
    Breaks it: an action without `lead:`, or with `lead: TBC`.
    """
    agencies = _agency_names(register)
    for placed in context.live:
        action = placed.action
        if action.completed is not None or action.signed_off is not None:
            continue
        if action.lead is None:
            message = f"{placed.id} has no lead officer: add `lead:` with a post, never a person's name"
            yield no_lead.at(placed.address.at("id"), message, placed.id)
        elif is_vacant(action.lead):
            message = f"{placed.id} has no lead officer: the post is vacant"
            yield no_lead.at(
                placed.address.at("lead"),
                f"{message}: put the post that answers until it is filled",
                placed.id,
            )
        elif names_nobody(action.lead, agencies):
            message = f"{placed.id} has no lead officer: what stands in `lead:` names nobody"
            yield no_lead.at(
                placed.address.at("lead"), f"{message}: put a post there, never a person's name", placed.id
            )


def _agency_names(register: Register) -> frozenset[str]:
    return frozenset(
        folded_name(name)
        for agency in register.board.agencies
        for name in (agency.id, agency.name, *agency.aliases)
    )


@check("SMART602", Severity.NOTE, told_of_record("SMART601"))
def collective_lead(register: Register, context: Context) -> Iterator[Diagnostic]:
    """The lead officer is a crowd, or an agency.

    Why: where all managers lead, nobody can be asked.
    Put it right: name the one post that answers for it.
    Breaks it: `lead: All managers`.
    """
    agencies = _agency_names(register)
    for placed in context.live:
        lead = placed.action.lead
        if lead is None:
            continue
        if is_crowd(lead):
            what = "is nobody in particular"
        elif folded_name(lead) in agencies:
            what = "is an agency, not a post"
        else:
            continue
        message = f'{placed.id}: the lead "{one_line(lead)}" {what}: name the one post that answers for it'
        yield collective_lead.at(placed.address.at("lead"), message, placed.id)


@check("SMART605", Severity.NOTE, told_of_record("SMART601", "SMART602"))
def two_leads(register: Register, context: Context) -> Iterator[Diagnostic]:
    """Two posts lead one action.

    Why: each can leave it to the other; one has to answer.
    Put it right: keep one post as `lead:`; name the other in the action, and its agency, if another, under `with:`.
    Breaks it: `lead: Head of Service and Detective Chief Inspector`.
    """
    for placed in context.live:
        if placed.action.lead is not None and are_two(placed.action.lead):
            message = f"{placed.id} has two leads, and one has to answer: keep one in `lead:`"
            advice = "and name the other in the action (another agency under `with:`)"
            yield two_leads.at(placed.address.at("lead"), f"{message}, {advice}", placed.id)


@check("SMART603", Severity.NOTE)
def no_measure(register: Register, context: Context) -> Iterator[Diagnostic]:
    """A recommendation has actions, and no measure of the difference they make.

    Why: without one the board can only see that something was done, not that anything changed.
    Put it right: add `measure:`, how the board will know what difference it made for children.
    Breaks it: a recommendation with actions and without `measure:`.
    """
    for filed in register.recommendations:
        record = filed.record
        if record.measure is not None or context.is_transferred(record):
            continue
        if any(action.withdrawn is None for action in record.actions):
            message = f"{record.id} does not say how the board will know what changed: add `measure:`"
            yield no_measure.at(Address(filed.file, ("id",)), message, record.id)


@check("SMART604", Severity.NOTE)
def weak_action(register: Register, context: Context) -> Iterator[Diagnostic]:
    """An action only reminds, reissues or raises awareness.

    Why: reminders change little, and wear off.
    Put it right: say what will be different: a step in the form, a check in supervision, a test of the change.
    Breaks it: `action: Remind staff of the procedure`.
    """
    for placed in context.live:
        weak = weak_words(placed.action.action)
        if weak is not None:
            message = f'{placed.id} relies on "{one_line(weak)}": say what will be different afterwards'
            yield weak_action.at(placed.address.at("action"), message, placed.id)


@check("SMART606", Severity.WARNING)
def said_twice(register: Register, context: Context) -> Iterator[Diagnostic]:
    """Two actions of one recommendation say the same, word for word, for one agency.

    Why: one piece of work is counted twice, and an answer to one leaves the other open.
    Put it right: delete the one that nothing was recorded of, or withdraw it; or say in words how the two differ.
    Breaks it: actions 1 and 2 both `action: Audit 20 files`, of one agency.
    """
    first: dict[tuple[int, str, str], PlacedAction] = {}
    for placed in context.live:
        if len(placed.recommendation.actions) == 1:
            continue
        said = (id(placed.recommendation), placed.agency, _as_said(placed.action.action))
        other = first.setdefault(said, placed)
        if other is not placed and other.action.id != placed.action.id and not _is_done_again(other, placed):
            message = f"{placed.id} says the same as {other.id}, word for word"
            yield said_twice.at(
                placed.address.at("action"),
                f"{message}: withdraw one, or say how they differ",
                placed.id,
                Related(other.address.at("action"), "the same words"),
            )


def _as_said(words: str) -> str:
    return " ".join(words.split()).casefold().rstrip(" .;")


def _is_done_again(earlier: PlacedAction, later: PlacedAction) -> bool:
    """Whether one was added once the other was done."""
    done, added = earlier.action.completed, later.action.added
    return done is not None and added is not None and done.date.first <= added.last


CHECKS = (no_lead, collective_lead, no_measure, weak_action, two_leads, said_twice)
