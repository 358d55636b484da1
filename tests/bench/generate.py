"""Make a register of any size, the same bytes for the same seed: `python tests/bench/generate.py 1000 DIR`.

Everything in it is invented. It is sound: `scrtrack validate` finds no error in it, though, as in life,
actions without a date and evidence that nobody has seen.
"""

import argparse
import sys
from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

if __name__ == "__main__":  # run as a file, too, from any folder
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.bench.life import MEETINGS, TODAY, Plan, life
from tests.bench.prose import Dice
from tests.bench.words import AGENCIES, LEADS, THEMES
from tests.bench.yaml_text import yaml_text

Facts = dict[str, Any]

_SCHEMA = "# yaml-language-server: $schema=../../schemas/{}.schema.json\n"
_OWN = {agency: (prefix, contact) for agency, prefix, _, contact in AGENCIES}
_IDS = tuple(_OWN)
_REVIEWS = (("lcspr", 5), ("scr", 3), ("learning-review", 2), ("sar", 1), ("dhr", 1))


def generate(recommendations: int, folder: Path, seed: int = 1) -> int:
    """Write a register of so many recommendations, and say how many actions it has."""
    folder.mkdir(parents=True, exist_ok=True)
    _write(folder / "board.yaml", yaml_text(_board()))
    left, number, actions = recommendations, 0, 0
    while left:
        number += 1
        # A case does not depend on how many there are: a small register is the beginning of a large one.
        dice = Dice(f"{seed}-{number}")
        size = min(30 + dice.below(21), left)
        actions += _write_case(folder, dice, f"case-{number:04}", f"C{number:04}", size)
        left -= size
    return actions


def _board() -> Facts:
    agencies = [
        {"id": agency, "name": name, "aliases": [prefix], "contact": contact}
        for agency, prefix, name, contact in AGENCIES
    ]
    themes = [{"id": theme, "name": theme.replace("-", " ").title()} for theme in THEMES]
    meetings = [meeting.isoformat() for meeting in MEETINGS]
    board = {"format": 1, "board": "Generated Safeguarding Partnership", "themes": themes}
    return board | {"agencies": agencies, "meetings": meetings, "due_soon": "next-meeting"}


def _write_case(folder: Path, dice: Dice, case: str, prefix: str, size: int) -> int:
    agreed = dice.day(date(2023, 6, 1), date(2026, 6, 30))
    plan = Plan(agreed, is_young=agreed > TODAY - timedelta(365))
    (folder / case).mkdir(exist_ok=True)
    _write(folder / case / "case.yaml", _SCHEMA.format("case") + yaml_text(_case(dice, case, prefix, agreed)))
    actions = 0
    for facts in _recommendations(dice, case, prefix, size, plan):
        path = folder / case / f"{facts['id']}.yaml"
        _write(path, _SCHEMA.format("recommendation") + yaml_text(facts))
        actions += len(facts["actions"])
    return actions


def _case(dice: Dice, case: str, prefix: str, agreed: date) -> Facts:
    return {
        "id": case,
        "title": f"Child {prefix}",
        "review": dice.weighted(_REVIEWS),
        "decided": (agreed - timedelta(300 + dice.below(200))).isoformat(),
        "completed": f"{agreed - timedelta(35):%Y-%m}",
        "published": (agreed + timedelta(dice.below(60))).isoformat(),
        "plan": {"agreed": agreed.isoformat(), "agreed_by": "Monitoring Group"},
        "source": "Overview report, Appendix 1",
    }


def _recommendations(dice: Dice, case: str, prefix: str, size: int, plan: Plan) -> Iterator[Facts]:
    numbers: Counter[str] = Counter()
    earlier: list[str] = []
    for _ in range(size):
        agency = dice.one(_IDS)
        numbers[agency] += 1
        number = numbers[agency]
        facts: Facts = {
            "id": f"{prefix}-{_OWN[agency][0]}-{number:02}",
            "case": case,
            "number": f"{number}.",
            "made_by": "overview" if agency == "lscp" else "imr",
            "agency": agency,
            "theme": dice.one(THEMES),
            "priority": dice.one(("high", "medium", "low")),
        } | _asked_for(dice, plan, earlier)
        facts["source"] = {"file": f"{case}-{agency}-plan.docx", "place": f"table 1, row {number}"}
        facts |= _answered(dice, plan, facts, earlier)
        yield facts
        if facts["actions"]:
            earlier.append(facts["id"])


def _asked_for(dice: Dice, plan: Plan, earlier: list[str]) -> Facts:
    facts: Facts = {"recommendation": dice.say("recommendation") + ".", "aim": dice.say("aim") + "."}
    if dice.chance(0.85):
        facts["measure"] = dice.say("measure") + "."
    if dice.chance(0.6):
        accepted = {"decision": "accepted", "date": plan.agreed.isoformat(), "by": dice.one(LEADS)}
        facts["response"] = accepted
    if earlier and dice.chance(0.03):
        facts["repeats"] = [dice.one(earlier)]
    return facts


def _answered(dice: Dice, plan: Plan, recommendation: Facts, earlier: list[str]) -> Facts:
    """One to three actions; for a few recommendations none."""
    if dice.chance(0.03):
        met = [f"{dice.one(earlier)}.1"] if earlier and dice.chance(0.3) else []
        return {"met_by": met, "actions": []}
    # As many as in Example Z, 24 of 18 recommendations; the plan of Child B1 has fewer, 30 of 37.
    number = dice.weighted(((1, 72), (2, 22), (3, 6)))
    actions = [_action(dice, plan, place, recommendation) for place in range(1, number + 1)]
    facts: Facts = {"actions": actions}
    if dice.chance(0.02):
        amended = {
            "date": (TODAY - timedelta(30)).isoformat(),
            "by": "Board Officer",
            "what": "actions.1.lead",
        }
        was = {"was": dice.one(LEADS), "reason": "Post abolished when the service was restructured"}
        facts = {"amendments": [amended | was]} | facts
    return facts


def _action(dice: Dice, plan: Plan, place: int, recommendation: Facts) -> Facts:
    facts: Facts = {"id": place, "action": dice.say("action") + "."}
    agency = dice.one(_IDS)
    if agency != recommendation["agency"] and dice.chance(0.25):
        facts["agency" if dice.chance(0.4) else "with"] = agency
    if "with" in facts:
        facts["with"] = [agency]
    theme = dice.one(THEMES)
    if theme != recommendation["theme"] and dice.chance(0.12):
        facts["theme"] = theme
    lead = dice.one(LEADS)
    if dice.chance(0.97):
        facts["lead"] = lead
    return facts | life(dice, plan, lead)


def _write(path: Path, text: str) -> None:
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        file.write(text)


def main() -> None:
    """Generate what the command line asks for."""
    parser = argparse.ArgumentParser(description="Make a register of generated recommendations.")
    parser.add_argument("recommendations", type=int)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    print(generate(given.recommendations, given.folder, given.seed))  # noqa: T201


if __name__ == "__main__":
    main()
