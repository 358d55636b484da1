"""The quarterly round: which agencies were asked, and which have not answered, for how many rounds."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import NamedTuple

from scrtrack.model.round import Answer, Asked, Round
from scrtrack.position.position import Position


class Waiting(NamedTuple):
    """An agency that was asked for a round and has not answered."""

    agency: str
    asked: int
    """How many actions and recommendations it was asked about."""
    rounds: int
    """For how many rounds in a row it has not answered, this one among them."""
    last: date | None
    """When its last return was taken in; None where none ever was."""


class Returns(NamedTuple):
    """The last round that had gone out by a day."""

    meeting: date
    wanted: date | None
    asked: int
    """How many agencies were asked."""
    waiting: tuple[Waiting, ...]
    """Those that have not answered: the longest silent first, then in the board's order."""


def returns(shown: Position) -> Returns | None:
    """How the last round stands on a day, of the agencies that were asked for; None where none has gone out."""
    sent = [held for held in _rounds(shown) if _sent(held, shown) <= shown.as_of]
    if not sent or shown.wanted.is_about_actions:
        return None
    last = sent[-1]
    if any(last.meeting < meeting < shown.as_of for meeting in shown.policy.meetings):
        return None  # the group has met since: of a round that old nobody waits for an answer
    wanted = {agency: _wanted(last.asked[agency], agency, shown) for agency in _in_order(last, shown)}
    asked = {agency: number for agency, number in wanted.items() if number is not None}
    if not asked:
        return None
    same = [held for held in sent if held.meeting == last.meeting]  # a copied file is no other round
    silent = [agency for agency in asked if not any(_answers(held, agency, shown.as_of) for held in same)]
    waiting = [_waiting(agency, asked[agency], sent, shown.as_of) for agency in silent]
    return Returns(
        meeting=last.meeting,
        wanted=last.wanted.last if last.wanted is not None else None,
        asked=len(asked),
        waiting=tuple(sorted(waiting, key=lambda one: -one.rounds)),
    )


def _rounds(shown: Position) -> list[Round]:
    return sorted((filed.record for filed in shown.index.register.rounds), key=lambda held: held.meeting)


def _sent(held: Round, shown: Position) -> date:
    """The day on which a round went out; where that is not recorded, the day on which the board asks."""
    if held.sent is not None:
        return held.sent.first
    days = shown.index.register.board.request_days
    return held.meeting - timedelta(min(days, (held.meeting - date.min).days))


def _in_order(held: Round, shown: Position) -> Iterator[str]:
    """The agencies that were asked: in the board's order, then what the board does not list."""
    yield from (agency for agency in shown.index.agencies if agency in held.asked)
    yield from (agency for agency in held.asked if agency not in shown.index.agencies)


def _wanted(asked: Asked, agency: str, shown: Position) -> int | None:
    """About how much of what is looked at an agency was asked; None where about none of it."""
    ids, wanted = (*asked.actions, *asked.recommendations), shown.wanted
    if wanted.agencies and agency not in wanted.agencies:
        return None
    if replace(wanted, agencies=frozenset()).is_all:
        return len(ids)
    there = {row.id for row in shown.digest.rows} | {record.id for record in shown.digest.recommendations}
    return sum(key in there for key in ids) or None


def _answers(held: Round, agency: str, as_of: date) -> list[Answer]:
    """Its returns by a day; one of which no row could be taken in is no answer."""
    return [
        answer
        for answer in held.answered
        if answer.agency == agency and answer.date.first <= as_of and (answer.answered or not answer.refused)
    ]


def _waiting(agency: str, asked: int, sent: Sequence[Round], as_of: date) -> Waiting:
    silent = set()  # meetings: two files of one meeting are one round
    for held in reversed(sent):
        if agency in held.asked and _answers(held, agency, as_of):
            break
        if agency in held.asked:
            silent.add(held.meeting)
    answers = [answer.date.first for held in sent for answer in _answers(held, agency, as_of)]
    return Waiting(agency, asked, len(silent), max(answers, default=None))
