"""Chance that gives the same on every Python, and sentences made with it."""

import re
from collections.abc import Sequence
from datetime import date, timedelta
from functools import cache
from random import Random
from typing import TypeVar

from tests.bench.words import SLOTS

_Choice = TypeVar("_Choice")
_SLOT = re.compile(r"\{(\w+)\}")


class Dice:
    """Choices from one seed; from `random()` alone, which no version of Python changes."""

    def __init__(self, seed: str) -> None:
        self._random = Random(seed).random

    def below(self, end: int) -> int:
        """A whole number from 0, below the end."""
        return int(self._random() * end)

    def chance(self, probability: float) -> bool:
        """Whether it happens."""
        return self._random() < probability

    def one(self, choices: Sequence[_Choice]) -> _Choice:
        """One of them."""
        return choices[int(self._random() * len(choices))]

    def weighted(self, weights: Sequence[tuple[_Choice, int]]) -> _Choice:
        """One of them, by weight."""
        left = self.below(sum(weight for _, weight in weights))
        for choice, weight in weights:
            left -= weight
            if left < 0:
                return choice
        raise AssertionError

    def day(self, first: date, last: date) -> date:
        """A day from the first to the last; the first where there is none."""
        return first + timedelta(days=self.below(max((last - first).days + 1, 1)))

    def say(self, name: str) -> str:
        """A sentence of a kind, beginning with a capital."""
        text = self._fill(name)
        return text[0].upper() + text[1:]

    def _fill(self, name: str) -> str:
        parts = _parts(self.one(SLOTS[name]))
        if len(parts) == 1:
            return parts[0]
        return "".join(self._fill(part) if place % 2 else part for place, part in enumerate(parts))


@cache
def _parts(phrase: str) -> list[str]:
    """Text and slots by turns."""
    return _SLOT.split(phrase)
