"""What shows that an action was done, and what changed: the evidence of generated actions."""

from datetime import date, timedelta
from typing import Any

from tests.bench.prose import Dice

Facts = dict[str, Any]


def shown(dice: Dice, fate: str, completed: date, today: date) -> list[Facts]:
    """The evidence of an action that is done, as its standing asks for it."""
    if fate == "unevidenced":
        return [_paper(dice, completed, today, seen=False)] if dice.chance(0.4) else []
    rungs = [_paper(dice, completed, today, seen=True)]
    if fate == "embedded":
        # The first test three months after it was done, or late enough that the next is not yet due.
        tested = dice.day(max(completed + timedelta(95), today - timedelta(300)), today - timedelta(12))
        if dice.chance(0.5):
            rungs.append(_test(dice, "audit", completed + timedelta(40), today, improved=True))
        kind = dice.weighted((("re-audit", 2), ("outcome", 1)))
        rungs.append(_test(dice, kind, tested, today, improved=True))
        rungs[-1]["review_by"] = (tested + timedelta(365)).isoformat()
    elif dice.chance(0.45) and completed < today - timedelta(20):
        tested = dice.day(completed + timedelta(5), min(completed + timedelta(85), today - timedelta(9)))
        rungs.append(_test(dice, "audit", tested, today, improved=dice.chance(0.9)))
    if fate == "evidenced" and dice.chance(0.1):
        rungs.append(_paper(dice, today - timedelta(2), today, seen=False))
    return rungs


def _paper(dice: Dice, day: date, today: date, *, seen: bool) -> Facts:
    kind, what, shows = dice.weighted(
        ((("document", "paper", "paper_shows"), 3), (("training", "course", "course_shows"), 1))
    )
    facts = {"kind": kind, "reference": dice.say(what), "date": day.isoformat(), "shows": dice.say(shows)}
    return facts | _seen(dice, day, today) if seen else facts


def _test(dice: Dice, kind: str, day: date, today: date, *, improved: bool) -> Facts:
    reference = f"QA-{day:%Y-%m} {dice.say('check')}"
    facts = {"kind": kind, "reference": reference, "date": day.isoformat()}
    facts |= {"shows": dice.say("better" if improved else "same")}
    return facts | {"finding": "improved" if improved else "no-change"} | _seen(dice, day, today)


def _seen(dice: Dice, day: date, today: date) -> Facts:
    seen = min(day + timedelta(2 + dice.below(20)), today)
    return {"seen": seen.isoformat(), "seen_by": "Board Officer"}
