"""References: whether what a record points to is there."""

from collections.abc import Iterator
from typing import NamedTuple

from scrtrack.diagnostic import Diagnostic, Severity
from scrtrack.model.address import Address
from scrtrack.model.answered import without_action
from scrtrack.model.recommendation import Recommendation
from scrtrack.model.register import PlacedAction, Register
from scrtrack.model.words import WithoutAction
from scrtrack.rules.engine.check import Need, check, told_in_file
from scrtrack.rules.engine.context import Context
from scrtrack.wording.labels import WITHOUT_ACTION
from scrtrack.wording.nearest import meant
from scrtrack.wording.spelling import by_spelling, folded


class _Named(NamedTuple):
    """A key of board.yaml, where it is named, and by what."""

    key: str
    address: Address
    by: str
    id: str | None


@check("REF203", Severity.ERROR, Need.AGENCIES, in_part=True)
def unknown_agency(register: Register, context: Context) -> Iterator[Diagnostic]:
    """An agency is named that board.yaml does not list.

    Why: nobody would be asked about the action.
    Put it right: use the agency's id as board.yaml has it, or add the agency there.
    Breaks it: `agency: scs` where board.yaml lists `csc`.
    """
    spellings = by_spelling(register.board.agencies)
    for named in _agencies_named(register, context):
        if named.key not in context.index.agencies:
            alias = spellings.get(folded(named.key))
            hint = f"did you mean {alias}?" if alias else meant(named.key, context.index.agencies)
            message = f"{named.by} names the agency {named.key}, which board.yaml does not list: {hint}"
            yield unknown_agency.at(named.address, message, named.id)


def _agencies_named(register: Register, context: Context) -> Iterator[_Named]:
    for place, agency in enumerate(register.board.agencies):
        if agency.succeeded_by is not None:
            address = Address("board.yaml", ("agencies", place, "succeeded_by"))
            yield _Named(agency.succeeded_by, address, agency.id, None)
    for filed in register.recommendations:
        record = filed.record
        yield _Named(record.agency, Address(filed.file, ("agency",)), record.id, record.id)
    for placed in context.actions:
        if placed.action.agency is not None:
            yield _Named(placed.action.agency, placed.address.at("agency"), placed.id, placed.id)
        for place, other in enumerate(placed.action.with_):
            yield _Named(other, placed.address.at("with", place), placed.id, placed.id)
    for held in register.rounds:
        name = f"the round of {held.record.meeting}"
        for key in held.record.asked:
            yield _Named(key, Address(held.file).key("asked", key), name, None)
        for place, answer in enumerate(held.record.answered):
            yield _Named(answer.agency, Address(held.file, ("answered", place, "agency")), name, None)


@check("REF204", Severity.ERROR, Need.THEMES, in_part=True)
def unknown_theme(register: Register, context: Context) -> Iterator[Diagnostic]:
    """A theme is named that board.yaml does not list.

    Why: the action would be on no sheet of the thematic tool.
    Put it right: use the theme's id as board.yaml has it, or add the theme there.
    Breaks it: `theme: practise` where board.yaml lists `practice`.
    """
    spellings = by_spelling(register.board.themes)
    for named in _themes_named(register, context):
        if named.key not in context.index.themes:
            name = spellings.get(folded(named.key))
            hint = f"did you mean {name}?" if name else meant(named.key, context.index.themes)
            message = f"{named.by} has the theme {named.key}, which board.yaml does not list: {hint}"
            yield unknown_theme.at(named.address, message, named.id)


def _themes_named(register: Register, context: Context) -> Iterator[_Named]:
    for filed in register.recommendations:
        record = filed.record
        if record.theme is not None:
            yield _Named(record.theme, Address(filed.file, ("theme",)), record.id, record.id)
    for placed in context.actions:
        if placed.action.theme is not None:
            yield _Named(placed.action.theme, placed.address.at("theme"), placed.id, placed.id)


@check("REF207", Severity.ERROR, in_part=True)
def unknown_repeat(register: Register, context: Context) -> Iterator[Diagnostic]:
    """`repeats` names a recommendation that this register does not hold, or itself.

    Why: whether the same thing happened again could not be shown.
    Put it right: correct the id; for another board's review write `{review: ..., number: ...}`.
    Breaks it: `repeats: [Y-CSC-70]` where there is only Y-CSC-07.
    """
    for filed in register.recommendations:
        record = filed.record
        for place, earlier in enumerate(record.repeats):
            if not isinstance(earlier, str):
                continue
            if earlier == record.id:
                message = f"{record.id} is said to repeat itself: name the earlier one"
            elif context.lacks(earlier):
                hint = meant(earlier, context.index.recommendations)
                message = f"{record.id} repeats {earlier}, which this register does not hold: {hint}"
            else:
                continue
            yield unknown_repeat.at(Address(filed.file, ("repeats", place)), message, record.id)


@check("REF208", Severity.ERROR, in_part=True)
def unknown_answer(register: Register, context: Context) -> Iterator[Diagnostic]:
    """`met_by` or `instead` names an action that this register does not hold.

    Why: the recommendation would seem to be answered, and nothing answers it.
    Put it right: give the full id of an action of another recommendation, such as Z-LSCB-02.1.
    Breaks it: `met_by: [Z-LSCB-02.9]` where that recommendation has one action.
    """
    for filed in register.recommendations:
        record = filed.record
        for place, other in enumerate(record.met_by):
            if other.partition(".")[0] == record.id:
                message = f"{record.id} is said to be met by its own action: leave it out"
            elif context.lacks(other):
                hint = meant(other, context.index.actions)
                message = f"{record.id} is met by {other}, which this register does not hold: {hint}"
            else:
                continue
            yield unknown_answer.at(Address(filed.file, ("met_by", place)), message, record.id)
    for placed in context.actions:
        wrong = _wrong_replacement(placed, context)
        if wrong is not None:
            yield unknown_answer.at(placed.address.at("withdrawn", "instead"), wrong, placed.id)


def _wrong_replacement(placed: PlacedAction, context: Context) -> str | None:
    other = placed.action.withdrawn.instead if placed.action.withdrawn is not None else None
    if other == placed.id:
        return f"{placed.id} is said to be replaced by itself: name the action that takes its place"
    if other is not None and context.lacks(other):
        hint = meant(other, context.index.actions)
        return f"{placed.id} is replaced by {other}, which this register does not hold: {hint}"
    return None


@check("REF209", Severity.ERROR, in_part=True)
def unknown_asked(register: Register, context: Context) -> Iterator[Diagnostic]:
    """A round asks about an action or recommendation that this register does not hold.

    Why: the answer could not be taken in.
    Put it right: correct the id.
    Breaks it: `asked: {csc: {actions: [Z-CSC-99.1]}}` where there is no Z-CSC-99.
    """
    for held in register.rounds:
        for agency, asked in held.record.asked.items():
            for kind, ids, known in (
                ("actions", asked.actions, context.index.actions),
                ("recommendations", asked.recommendations, context.index.recommendations.keys()),
            ):
                for place, key in enumerate(ids):
                    if context.lacks(key):
                        name = f"the round of {held.record.meeting} asks {agency} about {key}"
                        message = f"{name}, which this register does not hold: {meant(key, known)}"
                        yield unknown_asked.at(
                            Address(held.file, ("asked", agency, kind, place)), message, key
                        )


@check("REF210", Severity.ERROR, in_part=True)
def no_theme(register: Register, context: Context) -> Iterator[Diagnostic]:
    """A recommendation or one of its actions has no theme yet.

    Why: it is on no theme's sheet, and no task group works on it.
    Put it right: add `theme:` with one of the themes in board.yaml.
    Breaks it: a recommendation without `theme:` whose actions have none either.
    """
    for filed in register.recommendations:
        record = filed.record
        if record.theme is None and (not record.actions or any(a.theme is None for a in record.actions)):
            message = f"{record.id} has no theme yet: add `theme:` with one of the themes in board.yaml"
            yield no_theme.at(Address(filed.file, ("id",)), message, record.id)


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
        if why is None or why is WithoutAction.MET_BY_UNKNOWN:
            continue  # of an id that is nowhere, or in a file that could not be read, it is told elsewhere
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


CHECKS = (
    unknown_agency,
    unknown_theme,
    unknown_repeat,
    unknown_answer,
    unknown_asked,
    no_theme,
    no_action,
)
