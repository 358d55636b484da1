"""References: whether what a record points to is there."""

from collections.abc import Collection, Iterator
from typing import NamedTuple

from scrtrack.diagnostic import Diagnostic, Severity
from scrtrack.model.address import Address
from scrtrack.model.register import PlacedAction, Register
from scrtrack.reading.names import BOARD
from scrtrack.rules.engine.check import Need, check
from scrtrack.rules.engine.context import Context
from scrtrack.rules.engine.ids import ids_to_ask, lacks, meant_but_for, misnamed_files
from scrtrack.wording.nearest import meant
from scrtrack.wording.spelling import by_spelling, folded
from scrtrack.wording.text import either

_FEW = 12


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
            message = (
                f"{named.by} names the agency {named.key}, which board.yaml does not list: {_or_add(hint)}"
            )
            yield unknown_agency.at(named.address, message, named.id)


def _or_add(hint: str, where: str = "there") -> str:
    """A hint, and what to do where it is not what was meant."""
    return f"{hint} If not, add it {where}" if hint.endswith("?") else f"{hint}; or add it {where}"


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
            message = f"{named.by} has the theme {named.key}, which board.yaml does not list: {_or_add(hint)}"
            yield unknown_theme.at(named.address, message, named.id)


def _themes_named(register: Register, context: Context) -> Iterator[_Named]:
    for filed in register.recommendations:
        record = filed.record
        if record.theme is not None:
            yield _Named(record.theme, Address(filed.file, ("theme",)), record.id, record.id)
    for placed in context.actions:
        if placed.action.theme is not None:
            yield _Named(placed.action.theme, placed.address.at("theme"), placed.id, placed.id)


@check("REF220", Severity.ERROR, Need.REVIEWS, in_part=True)
def unknown_review(register: Register, context: Context) -> Iterator[Diagnostic]:
    """A case had a kind of review that board.yaml does not list.

    Why: nobody could tell what kind of review it was, and its cases could not be counted with others of their kind.
    Put it right: use the id of one of the kinds, or add the kind under `reviews:` in board.yaml, beside those in use.
    Breaks it: `review: scrs` where the kinds are the usual ones, among them `scr`.
    """
    spellings = by_spelling(register.board.reviews)
    for case in context.cases:
        wanted = case.record.review
        if wanted not in context.index.reviews:
            name = spellings.get(folded(wanted))
            hint = f"did you mean {name}?" if name else meant(wanted, context.index.reviews)
            said = f"{case.record.id} had a {wanted}, a kind of review that board.yaml does not list"
            message = f"{said}: {_or_add(hint, 'under `reviews:`')}"
            yield unknown_review.at(Address(case.file, ("review",)), message, case.record.id)


@check("REF207", Severity.ERROR, in_part=True)
def unknown_repeat(register: Register, context: Context) -> Iterator[Diagnostic]:
    """`repeats` names a recommendation that this register does not hold, or itself.

    Why: whether the same thing happened again could not be shown.
    Put it right: correct the id; for another board's review write `{review: ..., number: ...}`.
    Breaks it: `repeats: [Y-CSC-70]` where there is only Y-CSC-07.
    """
    misnamed = misnamed_files(context)
    for filed in register.recommendations:
        record = filed.record
        for place, earlier in enumerate(record.repeats):
            if not isinstance(earlier, str):
                continue
            if earlier == record.id:
                message = f"{record.id} is said to repeat itself: name the earlier one"
            elif lacks(earlier, context, misnamed):
                hint = meant_but_for(earlier, context.index.recommendations, {record.id})
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
    misnamed = misnamed_files(context)
    for filed in register.recommendations:
        record = filed.record
        for place, other in enumerate(record.met_by):
            if other.partition(".")[0] == record.id:
                message = f"{record.id} is said to be met by its own action: leave it out"
            elif lacks(other, context, misnamed):
                hint = meant_but_for(
                    other, context.index.actions, {f"{record.id}.{a.id}" for a in record.actions}
                )
                message = f"{record.id} is met by {other}, which this register does not hold: {hint}"
            else:
                continue
            yield unknown_answer.at(Address(filed.file, ("met_by", place)), message, record.id)
    for placed in context.actions:
        wrong = _wrong_replacement(placed, context, misnamed)
        if wrong is not None:
            yield unknown_answer.at(placed.address.at("withdrawn", "instead"), wrong, placed.id)


def _wrong_replacement(placed: PlacedAction, context: Context, misnamed: Collection[str]) -> str | None:
    other = placed.action.withdrawn.instead if placed.action.withdrawn is not None else None
    if other == placed.id:
        return f"{placed.id} is said to be replaced by itself: name the action that takes its place"
    if other is not None and lacks(other, context, misnamed):
        hint = meant_but_for(other, context.index.actions, {placed.id})
        return f"{placed.id} is replaced by {other}, which this register does not hold: {hint}"
    return None


@check("REF209", Severity.ERROR, in_part=True)
def unknown_asked(register: Register, context: Context) -> Iterator[Diagnostic]:
    """A round asks about an action or recommendation that this register does not hold.

    Why: the answer could not be taken in.
    Put it right: correct the id.
    Breaks it: `asked: {csc: {actions: [Z-CSC-99.1]}}` where there is no Z-CSC-99.
    """
    misnamed = misnamed_files(context)
    for held in register.rounds:
        for agency, asked in held.record.asked.items():
            for kind, ids in (("actions", asked.actions), ("recommendations", asked.recommendations)):
                lost = [(place, key) for place, key in enumerate(ids) if lacks(key, context, misnamed)]
                known = ids_to_ask(agency, kind, context) if lost else ()
                for place, key in lost:
                    name = f"the round of {held.record.meeting} asks {agency} about {key}"
                    message = f"{name}, which this register does not hold: {meant(key, known)}"
                    address = Address(held.file, ("asked", agency, kind, place))
                    yield unknown_asked.at(address, message, key)


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
            message = f"{record.id} has no theme yet: add `theme:` with one of {_themes(context)}"
            yield no_theme.at(Address(filed.file, ("id",)), message, record.id)


def _themes(context: Context) -> str:
    """The board's themes, where they are known and few."""
    themes = list(context.index.themes)
    if BOARD in context.unread.files or not 1 < len(themes) <= _FEW:
        return "the themes in board.yaml"
    return either(themes)


CHECKS = (
    unknown_agency,
    unknown_theme,
    unknown_review,
    unknown_repeat,
    unknown_answer,
    unknown_asked,
    no_theme,
)
