"""Standing and flags of an action worked out once more, from the plain values of a file, as the contract words them.

Nothing here is taken from the program. One reopening at most, since a second adds no rule.
"""

from calendar import monthrange
from datetime import date, timedelta
from typing import Any

Facts = dict[str, Any]
NOT_YET = date.max


def begins(text: str | None, after: str | None = None) -> date:
    """The day from which a fact is known."""
    if text is None:
        return NOT_YET
    if len(text) == 10:
        return date.fromisoformat(text)
    first = date.fromisoformat(text + "-01")
    follows = begins(after) if after else first
    return follows if first <= follows <= ends(text) else first


def ends(text: str) -> date:
    """The last day of a deadline."""
    if len(text) == 10:
        return date.fromisoformat(text)
    first = date.fromisoformat(text + "-01")
    return first.replace(day=monthrange(first.year, first.month)[1])


class Plainly:
    """One action on one day; `added` are the days on which other actions were added to its recommendation."""

    def __init__(self, facts: Facts, on: date, added: list[str], begun: str, board: dict[str, str]) -> None:
        self.facts, self.on, self.closes_at = facts, on, board["closes_at"]
        self.against = board.get("overdue_against", "agreed")
        self.others, self.begun = [begins(day) for day in added], begins(begun)
        self.reopening: Facts | None = next(iter(facts.get("reopened", [])), None)
        undone = (self.reopening or {}).get("undoes", {})
        self.reopened = max(
            begins((self.reopening or {}).get("date"), entry["date"])
            for entry in undone.values() or [{"date": "2000-01-01"}]
        )
        is_undone = self.reopening is not None and self.reopened > on
        held = undone if is_undone else facts
        after = None if is_undone or self.reopening is None else self.reopening["date"]
        self.done = begins(held.get("completed", {}).get("date"), after)
        self.done_text = held.get("completed", {}).get("date")
        self.signed_text = held.get("signed_off", {}).get("date")
        self.signed = begins(self.signed_text, None if self.done == NOT_YET else self.done.isoformat())
        self.moves: list[tuple[date, int, date]] = []
        for entry in facts.get("deferrals", []):
            if (agreed := begins(entry.get("agreed"), entry["asked"])) <= on:
                self.moves.append((agreed, 1, ends(entry["to"])))
        if self.reopening is not None and self.reopened <= on and "to" in self.reopening:
            self.moves.append((self.reopened, 0, ends(self.reopening["to"])))

    @property
    def dues(self) -> list[date]:
        first = [ends(self.facts["due"])] if "due" in self.facts else []
        return first + [to for _, _, to in sorted(self.moves)]

    def evidence(self, *, seen: bool) -> list[Facts]:
        found = []
        for entry in self.facts.get("evidence", []):
            is_old = self.reopened <= self.on and begins(entry["date"]) <= self.reopened
            was_seen = begins(entry.get("seen"), entry["date"]) <= self.on
            if begins(entry["date"]) <= self.on and was_seen is seen and not (is_old and seen):
                found.append(entry)
        return found

    @property
    def test(self) -> Facts | None:
        """The latest test seen; of one day the worse."""
        tests = [entry for entry in self.evidence(seen=True) if entry["kind"] == "audit"]
        worse = ["improved", "no-change", "worse"]
        return max(tests, key=lambda t: (begins(t["date"]), worse.index(t["finding"])), default=None)

    @property
    def is_signed_off(self) -> bool:
        if self.signed > self.on or self.done > self.on:
            return False
        return ends(self.signed_text) >= self.done

    @property
    def standing(self) -> str:
        """The first that holds."""
        dues = self.dues
        if self.done <= self.on:
            if not self.evidence(seen=True):
                return "unevidenced"
            test = self.test
            if test and test["finding"] == "improved":
                tested = begins(test["date"])
                if self.done + timedelta(90) <= tested and self.on <= tested + timedelta(365):
                    return "embedded"
            return "signed-off" if self.is_signed_off else "evidenced"
        if not dues:
            return "undated"
        if dues[-1] < self.on or (self.against == "first" and dues[0] < self.on):
            return "overdue"
        return "due-soon" if dues[-1] <= self.on + timedelta(92) else "not-yet-due"

    @property
    def heard(self) -> list[date]:
        """Every day on which something was said, offered, seen or decided."""
        days = [begins(entry["date"]) for entry in self.facts.get("updates", [])]
        for entry in self.facts.get("deferrals", []):
            days.append(begins(entry["asked"]))
            days += [begins(entry.get(key), entry["asked"]) for key in ("agreed", "refused")]
        for entry in self.facts.get("challenges", []):
            days += [begins(entry["date"]), begins(entry.get("answered"), entry["date"])]
        for entry in self.facts.get("evidence", []):
            days += [begins(entry["date"]), begins(entry.get("seen"), entry["date"])]
        undone = (self.reopening or {}).get("undoes", {})
        done = undone.get("completed", {}).get("date")
        days += [self.done, self.signed, self.reopened if self.reopening else NOT_YET, begins(done)]
        days.append(begins(undone.get("signed_off", {}).get("date"), done))
        return [day for day in days if day <= self.on]

    @property
    def flags(self) -> set[str]:
        """Every flag but those of words and of reviews."""
        seen, test, dues, stop = self.evidence(seen=True), self.test, self.dues, min(self.done, self.on)
        deferrals, challenges = self.facts.get("deferrals", []), self.facts.get("challenges", [])
        decided = [
            begins(entry.get("agreed") or entry.get("refused"), entry["asked"]) <= self.on
            for entry in deferrals
            if begins(entry["asked"]) <= self.on
        ]
        answered = [
            begins(entry.get("answered"), entry["date"]) <= self.on
            for entry in challenges
            if begins(entry["date"]) <= self.on
        ]
        follows = test and any(begins(test["date"]) < day <= self.on for day in self.others)
        held = {
            "challenged": not all(answered),
            "deferred": any(begins(e.get("agreed"), e["asked"]) <= self.on for e in deferrals),
            "evidence-offered": bool(self.evidence(seen=False)),
            "extension-asked": not all(decided),
            "impact-untested": bool(seen) and test is None,
            "late-against-first-date": bool(dues) and dues[0] < stop,
            "not-improved": test is not None and test["finding"] != "improved" and not follows,
            "reopened": self.reopening is not None and self.reopened <= self.on,
            "signed-off-unevidenced": self.signed <= self.on and not seen,
        }
        found = {flag for flag, holds in held.items() if holds}
        silent = self.on - max([self.begun, *self.heard]) > timedelta(120)
        return found | ({"quiet"} if self.is_active(found) and silent else set())

    def is_active(self, flags: set[str]) -> bool:
        """Short of where the board closes an action, or flagged so that somebody has to look at it."""
        closing = ["evidenced", "signed-off", "embedded"]
        reached = self.standing in closing[closing.index(self.closes_at) :]
        if self.closes_at != "evidenced":
            reached = reached and self.is_signed_off
        return not reached or bool(flags & {"not-improved", "evidence-offered", "extension-asked"})
