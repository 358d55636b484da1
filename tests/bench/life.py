"""What has happened to an action by a day: its dates, deferrals, progress, evidence and sign-off."""

from datetime import date, timedelta
from typing import Any, NamedTuple

from tests.bench.evidence import shown
from tests.bench.prose import Dice
from tests.bench.timescales import GOES_ON, NO_DATE, Agreed, agreed_between, and_ongoing
from tests.bench.words import LEADS

Facts = dict[str, Any]

TODAY = date(2026, 11, 22)
MEETINGS = tuple(
    date(year, month, day)
    for year in range(2023, 2028)
    for month, day in ((1, 14), (4, 14), (7, 15), (10, 14))
)
LAST_MEETING, NEXT_MEETING = date(2026, 10, 14), date(2027, 1, 14)

# How actions stand, by weight: in a plan of the last year, and in an older one.
YOUNG = (("overdue", 10), ("due-soon", 16), ("not-yet-due", 26), ("undated", 8), ("ongoing", 5),
         ("unevidenced", 10), ("evidenced", 12), ("signed-off", 9), ("embedded", 2), ("withdrawn", 2))  # fmt: skip
OLD = (("overdue", 11), ("due-soon", 3), ("not-yet-due", 4), ("undated", 5), ("ongoing", 5),
       ("unevidenced", 11), ("evidenced", 14), ("signed-off", 30), ("embedded", 12), ("withdrawn", 5))  # fmt: skip


class Plan(NamedTuple):
    """When the plan was agreed, and whether that was in the last year."""

    agreed: date
    is_young: bool


def days(number: int) -> timedelta:
    """So many days."""
    return timedelta(days=number)


def life(dice: Dice, plan: Plan, lead: str) -> Facts:
    """The facts of an action from its timescale on."""
    fate = dice.weighted(YOUNG if plan.is_young else OLD)
    if fate == "undated":
        return {"timescale": dice.one(NO_DATE)} | _updates(dice, plan, lead, TODAY)
    if fate == "ongoing":
        facts = {
            "timescale": dice.one(GOES_ON),
            "review_on": _iso(dice.day(TODAY - days(40), TODAY + days(300))),
        }
        return facts | _updates(dice, plan, lead, TODAY)
    if fate in ("overdue", "due-soon", "not-yet-due"):
        return _not_done(dice, plan, lead, fate)
    if fate == "withdrawn":
        return _withdrawn(dice, plan, lead)
    return _done(dice, plan, lead, fate)


def _not_done(dice: Dice, plan: Plan, lead: str, fate: str) -> Facts:
    first, last = {
        "overdue": (plan.agreed + days(45), TODAY - days(1)),
        "due-soon": (TODAY, NEXT_MEETING),
        "not-yet-due": (NEXT_MEETING + days(1), TODAY + days(540)),
    }[fate]
    now = agreed_between(dice, first, last)
    updates = _updates(dice, plan, lead, TODAY)
    room = min(now.day, TODAY) - days(60) - (plan.agreed + days(45))
    kind = dice.weighted((("plain", 66), ("deferred", 16), ("asked", 6), ("refused", 6), ("reopened", 6)))
    if kind == "deferred" and room > days(0):
        return _deferred(dice, plan, lead, now) | updates
    if kind == "asked" and fate != "overdue":
        entry = _asked(dice, lead, now.day + days(92), dice.day(LAST_MEETING + days(1), TODAY - days(2)))
        return _agreed(now) | {"deferrals": [entry]} | updates
    if kind == "refused":
        entry = _asked(dice, lead, now.day + days(92), min(now.day, TODAY) - days(25))
        decision = {"refused": _iso(min(now.day, TODAY) - days(12)), "refused_by": "Monitoring Group"}
        entry |= decision | {"refused_reason": dice.say("refusal")}
        return _agreed(now) | {"deferrals": [entry]} | updates
    if kind == "reopened" and room > days(120):
        return _reopened(dice, plan, lead, now)
    if dice.chance(0.06):
        now = and_ongoing(dice, now)
        return _agreed(now) | {"review_on": _iso(max(now.day, TODAY) + days(180))} | updates
    return _agreed(now) | updates


def _deferred(dice: Dice, plan: Plan, lead: str, now: Agreed) -> Facts:
    """An earlier date, moved to the one of now with agreement; sometimes to less than was asked for."""
    before = agreed_between(dice, plan.agreed + days(45), min(now.day, TODAY) - days(60))
    asked = before.day - days(10 + dice.below(25))
    less = dice.chance(0.2)
    entry = _asked(dice, lead, now.day + days(30) if less else now.day, asked)
    entry |= {"agreed": _iso(asked + days(8)), "agreed_by": "Monitoring Group"}
    entry |= {"agreed_to": _iso(now.day)} if less else {}
    return _agreed(before) | {"deferrals": [entry]}


def _reopened(dice: Dice, plan: Plan, lead: str, now: Agreed) -> Facts:
    before = agreed_between(dice, plan.agreed + days(45), min(now.day, TODAY) - days(100))
    completed = before.day - days(3)
    undoes: Facts = {"completed": {"date": _iso(completed), "by": lead}}
    if dice.chance(0.5):
        undoes["signed_off"] = {"date": _iso(completed + days(20)), "by": "Monitoring Group"}
    entry = {"date": _iso(completed + days(60)), "by": "Monitoring Group", "reason": dice.say("relapse")}
    evidence = shown(dice, "evidenced", completed, completed + days(20))
    facts = _agreed(before) | _updates(dice, plan, lead, completed)
    return facts | {"evidence": evidence, "reopened": [entry | {"to": _iso(now.day), "undoes": undoes}]}


def _withdrawn(dice: Dice, plan: Plan, lead: str) -> Facts:
    now = agreed_between(dice, plan.agreed + days(45), TODAY + days(200))
    day = dice.day(plan.agreed + days(30), TODAY)
    entry = {"date": _iso(day), "by": "Monitoring Group", "reason": dice.say("withdrawal")}
    return _agreed(now) | _updates(dice, plan, lead, day) | {"withdrawn": entry}


def _done(dice: Dice, plan: Plan, lead: str, fate: str) -> Facts:
    # What is embedded was tested three months after it was done.
    latest = TODAY - days(115 if fate == "embedded" else 25)
    now = agreed_between(dice, plan.agreed + days(45), latest)
    completed = min(max(now.day - days(30) + days(dice.below(75)), plan.agreed + days(30)), latest)
    due: Facts = _agreed(now) if dice.chance(0.93) else {"timescale": dice.one(NO_DATE)}
    facts: Facts = due | _updates(dice, plan, lead, completed)
    facts["updates"].append({"date": _iso(completed), "by": lead, "note": dice.say("finished")})
    facts["completed"] = {"date": _iso(completed), "by": dice.one((lead, dice.one(LEADS)))}
    if dice.chance(0.06):
        facts["completed"] = {"date": f"{completed:%Y-%m}"}
    evidence = shown(dice, fate, completed, TODAY)
    facts |= {"evidence": evidence} if evidence else {}
    if fate == "signed-off" or (fate == "embedded" and dice.chance(0.9)):
        seen = date.fromisoformat(evidence[0]["seen"])
        meeting = next((meeting for meeting in MEETINGS if seen <= meeting <= TODAY), None)
        by = "Monitoring Group" if meeting else "Independent Chair"
        facts["signed_off"] = {"date": _iso(meeting or TODAY - days(1)), "by": by}
    return facts


def _updates(dice: Dice, plan: Plan, lead: str, until: date) -> Facts:
    """Progress until a day, oldest first; about one note, as in Example Z."""
    first, last = plan.agreed + days(20), until - days(3)
    number = dice.weighted(((0, 35), (1, 35), (2, 20), (3, 10))) if first < last else 0
    when = sorted(dice.day(first, last) for _ in range(number))
    notes: list[Facts] = []
    for day in when:
        note = dice.say("held_up" if dice.chance(0.2) else "progress")
        entry = {"date": _iso(day), "by": lead, "note": note}
        meeting = next(meeting for meeting in MEETINGS if meeting >= day)
        notes.append(entry | {"round": _iso(meeting)} if dice.chance(0.3) else entry)
    return {"updates": notes}


def _agreed(agreed: Agreed) -> Facts:
    return {"timescale": agreed.words, "due": agreed.due}


def _asked(dice: Dice, lead: str, to: date, asked: date) -> Facts:
    return {"to": _iso(to), "asked": _iso(asked), "asked_by": lead, "reason": dice.say("delay")}


def _iso(day: date) -> str:
    return day.isoformat()
