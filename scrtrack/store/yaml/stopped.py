"""A text that the parser could not read to its end, and what it had read until it stopped."""

from itertools import pairwise
from typing import NamedTuple

import yaml

from scrtrack.diagnostic import Rule

QUOTES = ("'", '"')
_OPENING = (yaml.FlowMappingStartToken, yaml.FlowSequenceStartToken)
_CLOSING = (yaml.FlowMappingEndToken, yaml.FlowSequenceEndToken)


class Cause(NamedTuple):
    """What is most likely wrong, and where in the text somebody has to look."""

    place: int
    rule: Rule
    meaning: str


class Stopped(NamedTuple):
    """Where the parser stopped, what it said, and the signs and texts that it had read."""

    text: str
    stop: int
    """Of the sign or text that it could make nothing of."""
    said: str
    tokens: tuple[yaml.Token, ...]
    """Those that take up room, in order."""

    @property
    def last(self) -> "yaml.Token | None":
        """What stands before the place where it stopped."""
        return self.tokens[-1] if self.tokens else None

    @property
    def opened(self) -> int | None:
        """The index of the outermost bracket that is still open."""
        brackets = self._open_brackets()
        return self.tokens[brackets[0]].start_mark.index if brackets else None

    @property
    def keys_in_brackets(self) -> frozenset[str]:
        """The keys that stand in the innermost bracket that is still open."""
        brackets = self._open_brackets()
        inside = self.tokens[brackets[-1] + 1 :] if brackets else ()
        return frozenset(
            token.value
            for token, sign in pairwise(inside)
            if isinstance(token, yaml.ScalarToken) and isinstance(sign, yaml.ValueToken)
        )

    def _open_brackets(self) -> list[int]:
        """Where in the tokens the brackets stand that are still open, the outermost first."""
        brackets: list[int] = []
        for place, token in enumerate(self.tokens):
            if isinstance(token, _OPENING):
                brackets.append(place)
            elif isinstance(token, _CLOSING) and brackets:
                brackets.pop()
        return brackets

    def line_at(self, index: int) -> str:
        """The line that a place lies in."""
        return self.text[self.line_start(index) : self.line_end(index)]

    def line_start(self, index: int) -> int:
        """Where the line of a place begins."""
        return max(self.text.rfind("\n", 0, index), self.text.rfind("\r", 0, index)) + 1

    def line_end(self, index: int) -> int:
        """Where the line of a place ends."""
        ends = [found for sign in "\r\n" if (found := self.text.find(sign, index)) >= 0]
        return min(ends, default=len(self.text))


def stopped(text: str, error: yaml.YAMLError, said: str) -> Stopped | None:
    """What a complaint tells, if it tells where it is about."""
    mark = getattr(error, "problem_mark", None)
    if "simple key" in said:  # the parser sees at the end of a line that its beginning was no key
        mark = getattr(error, "context_mark", None) or mark
    if mark is None:
        return None
    return Stopped(text, mark.index, said, tuple(_tokens(text, mark.index)))


def _tokens(text: str, until: int) -> "list[yaml.Token]":
    found: list[yaml.Token] = []
    scanner = yaml.CBaseLoader(text)
    try:
        while (token := scanner.get_token()) is not None and token.start_mark.index < until:
            if token.start_mark.index < token.end_mark.index:
                found.append(token)
    except yaml.YAMLError:
        pass
    return found
