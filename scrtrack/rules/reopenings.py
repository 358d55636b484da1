"""Reopenings: in order, and what each undid is undone in the open, of a day that it can have been."""

from collections.abc import Iterator
from datetime import date

from scrtrack.diagnostic import Diagnostic, Related, Severity
from scrtrack.model.action import Action, Completion, Reopening, SignOff
from scrtrack.model.facts import FactKind, out_of_order
from scrtrack.model.register import Register
from scrtrack.model.values import PartialDate
from scrtrack.rules.engine.check import check, told_of_record
from scrtrack.rules.engine.context import Context
from scrtrack.wording.dates import long_date, on_date


@check("EVI411", Severity.ERROR, told_of_record("EVI412"))
def not_undone(register: Register, context: Context) -> Iterator[Diagnostic]:
    """An action was reopened, and the completion or sign-off that this undid still stands.

    Why: it would be counted as done, though it is to be done again.
    Put it right: move what was undone into the reopening, under `undoes:`; or correct the date that is wrong.
    Breaks it: `completed: {date: 2026-03-01}` beside a reopening of May 2026.
    """
    for placed in context.actions:
        reopened = [entry.date for entry in placed.action.reopened]
        last = max(reopened, key=lambda moment: moment.first, default=None)
        key, undone = _still_stands(placed.action, last.first) if last is not None else ("", None)
        if undone is not None and last is not None:
            what = "completion" if key == "completed" else "sign-off"
            message = f"{placed.id} was reopened {on_date(last)}, but its earlier {what} still stands"
            later = (
                Related(placed.address.at("reopened", place, "date"), "reopened")
                for place, moment in enumerate(reopened)
                if undone.last < moment.first
            )
            address = placed.address.key(key)
            yield not_undone.at(address, f"{message}: move it under `undoes:`", placed.id, *later)


def _still_stands(action: Action, reopened: date) -> tuple[str, PartialDate | None]:
    """The key and date of a completion or sign-off from before the last reopening."""
    for key, entry in (("completed", action.completed), ("signed_off", action.signed_off)):
        if entry is not None and entry.date.last < reopened:
            return key, entry.date
    return "", None


@check("EVI412", Severity.ERROR)
def reopenings_out_of_order(register: Register, context: Context) -> Iterator[Diagnostic]:
    """Reopenings do not stand in the order of their dates.

    Why: the last one says what still counts and when the action is due; out of order, the wrong one could.
    Put it right: move the older entry up, or correct its date.
    Breaks it: a reopening of March below one of June.
    """
    for placed, facts in context.facts:
        for fact, above in out_of_order(facts, FactKind.REOPENED):
            older = f"{placed.id}: this reopening is older than the one above it ({long_date(above.when)})"
            address, other = (
                placed.address.at(*fact.keys),
                Related(placed.address.at(*above.keys), "above it"),
            )
            advice = "put the older one first, or correct the date"
            yield reopenings_out_of_order.at(address, f"{older}: {advice}", placed.id, other)


@check("EVI418", Severity.ERROR, told_of_record("EVI412"))
def undone_out_of_place(register: Register, context: Context) -> Iterator[Diagnostic]:
    """A reopening undoes what came after it, or what the reopening above it had undone already.

    Why: on the days between, the action would be counted as done when it was not, or the other way round.
    Put it right: correct the date that is wrong, or keep what was undone under the reopening that undid it.
    Breaks it: a reopening of May 2026 whose `undoes` holds a completion of June 2026.
    """
    for placed in context.actions:
        for place, entry in enumerate(placed.action.reopened):
            above = placed.action.reopened[place - 1] if place else None
            for key, done in _undone(entry):
                wrong = _wrong_day(done.date, entry, above)
                if wrong is None:
                    continue
                what = "completion" if key == "completed" else "sign-off"
                message = f"{placed.id}: this reopening undoes a {what} of {long_date(done.date)}, {wrong}"
                here = placed.address.at("reopened", place)
                others = [here.at("undoes", other, "date") for other, _ in _undone(entry) if other != key]
                yield undone_out_of_place.at(
                    here.at("undoes", key, "date"),
                    message,
                    placed.id,
                    *(Related(address, "of the same reopening") for address in (here.at("date"), *others)),
                )
                break


def _undone(entry: Reopening) -> Iterator[tuple[str, Completion | SignOff]]:
    """What a reopening undid, with its key."""
    if entry.undoes is not None and entry.undoes.completed is not None:
        yield "completed", entry.undoes.completed
    if entry.undoes is not None and entry.undoes.signed_off is not None:
        yield "signed_off", entry.undoes.signed_off


def _wrong_day(done: PartialDate, entry: Reopening, above: Reopening | None) -> str | None:
    """Why it cannot be this reopening that undid what was done on a day, and what to do."""
    if done.first > entry.date.last:
        return f"and is itself older ({long_date(entry.date)}): correct the date that is wrong"
    if above is not None and done.last < above.date.first:
        older = f"which is from before the reopening above it ({long_date(above.date)})"
        return f"{older}: keep it under the one that undid it, or correct the date"
    return None


@check("EVI419", Severity.WARNING, told_of_record("EVI411", "EVI412", "EVI418"))
def undoes_nothing(register: Register, context: Context) -> Iterator[Diagnostic]:
    """A reopening does not say which completion it undid.

    Why: for the days before it the register would say that the action was never done.
    Put it right: add `undoes:` with the completion, and the sign-off if there was one, each with its day.
    Breaks it: a reopening without `undoes:` of an action without `completed:`.
    """
    for placed in context.live:
        for place, entry in enumerate(placed.action.reopened):
            if entry.undoes is None or entry.undoes.completed is None:
                message = f"{placed.id} was reopened {on_date(entry.date)}, and it is not said which completion that undid"
                yield undoes_nothing.at(
                    placed.address.at("reopened", place, "date"),
                    f"{message}: add it under `undoes:`, with its day",
                    placed.id,
                )


CHECKS = (not_undone, reopenings_out_of_order, undone_out_of_place, undoes_nothing)
