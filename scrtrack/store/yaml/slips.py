"""Slips at the beginning of a line, of which the parser complains a line or an entry later."""

import re
from collections.abc import Iterator
from functools import cache

from scrtrack.reading.file_rules import NOT_YAML
from scrtrack.store.fields import RECORD_TYPES, homes
from scrtrack.store.yaml.known_keys import is_key
from scrtrack.store.yaml.stopped import Cause, Stopped

AFTER_HYPHEN = "a blank is missing after the hyphen: type one"
AFTER_COLON = "a blank is missing after the colon: type one"
ANOTHER_SIGN = "an entry of a list begins with a hyphen (-): type one here in place of {}"
NO_HYPHEN = "an entry of a list begins with a hyphen (-): put one before this key, in line with the others"
ROUND = "round brackets hold no keys: type { and } in their place"
TEXT_AND_LIST = "the list of `{}` stands on the lines below: leave nothing behind its colon"
NOT_FOLDED = "the text begins with {}, which YAML keeps for itself: put the text in quotes"
_SIGNS = "\u2010-\u2015\u2212\u2022\u00b7\u25cf\u25cb\u25aa\u25e6\uf0b7*+~"
# Each finds a key behind the slip, so that words of a text are not taken for one.
_GLUED_HYPHEN = re.compile(r"[ \t]*(?P<slip>)-(?P<key>[a-z_]+):(?:\s|$)")
_GLUED_COLON = re.compile(r"[ \t]*(?:-[ \t]+)*(?P<key>[a-z_]+)(?P<slip>):\S")
_OTHER_SIGN = re.compile(
    rf"[ \t]*(?P<slip>)(?P<sign>[{_SIGNS}]|[0-9]{{1,2}}[.)])[ \t]*(?P<key>[a-z_]+):(?:\s|$)"
)
_ROUND = re.compile(r"[ \t]*(?:-[ \t]+)*(?:[\w-]+:[ \t]+)?(?P<slip>)\([ \t]*(?P<key>[a-z_]+):\s.*\)[ \t]*$")
_KEY_ALONE = re.compile(r"[ \t]*(?:-[ \t]+)*(?P<key>[a-z_]+):[ \t]*(?:#.*)?$")
_KEY_AND_TEXT = re.compile(r"[ \t]*(?:-[ \t]+)*(?P<key>[a-z_]+):[ \t]+(?P<slip>)[^\s#\"'|>\[{]")
_KEY = re.compile(r"[ \t]*(?P<key>[a-z_]+):(?:\s|$)")
_ENTRY = re.compile(r"[ \t]*-[ \t]+\S")
_FOLDED = re.compile(r"[ \t]*(?:-[ \t]+)*(?:[\w-]+:[ \t]+)?([|>])[^\s].*|.*?:[ \t]+([|>])[ \t]+[^\s#]")
_LINE = re.compile(r"[^\r\n]*")


def slip_of(stopped: Stopped) -> Cause | None:
    """A slip in the lines between the last text that was read and the place where the parser stopped."""
    if (found := _unfolded(stopped) or _no_hyphen(stopped)) is not None:
        return found
    for begins in _lines(stopped):
        line = stopped.line_at(begins)
        if (found := _in_line(line, begins) or _text_and_list(stopped, line, begins)) is not None:
            return found
    return None


def _lines(stopped: Stopped) -> Iterator[int]:
    """Where the lines begin from the last text to the stop."""
    last = stopped.last
    begins = stopped.line_start(last.start_mark.index if last is not None else stopped.stop)
    yield begins
    if (stop := stopped.line_start(stopped.stop)) != begins:
        yield stop


def _in_line(line: str, begins: int) -> Cause | None:
    for slip, meaning in (
        (_GLUED_HYPHEN, AFTER_HYPHEN),
        (_GLUED_COLON, AFTER_COLON),
        (_OTHER_SIGN, ANOTHER_SIGN),
        (_ROUND, ROUND),
    ):
        found = slip.match(line)
        if found is not None and is_key(found["key"]):
            return Cause(begins + found.start("slip"), NOT_YAML, _named(meaning, found))
    return None


def _named(meaning: str, found: "re.Match[str]") -> str:
    sign = found.groupdict().get("sign")
    return meaning.format(sign) if sign is not None else meaning


def _text_and_list(stopped: Stopped, line: str, begins: int) -> Cause | None:
    """A word behind the key of a list that follows on the next lines."""
    found = _KEY_AND_TEXT.match(line)
    if found is None or found["key"] not in _lists() or stopped.line_start(stopped.stop) == begins:
        return None
    if not _ENTRY.match(stopped.line_at(stopped.stop)):
        return None
    return Cause(begins + found.start("slip"), NOT_YAML, TEXT_AND_LIST.format(found["key"]))


def _no_hyphen(stopped: Stopped) -> Cause | None:
    """The first entry of a list without its hyphen, of which the parser complains at the second."""
    stop = stopped.line_start(stopped.stop)
    if "block mapping" not in stopped.said or not _ENTRY.match(stopped.line_at(stop)):
        return None
    edge, first = _indent(stopped.line_at(stop)), None
    while stop > 0:
        stop = stopped.line_start(stop - 1 - (stopped.text[stop - 2 : stop] == "\r\n"))
        line = stopped.line_at(stop)
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        if _indent(line) < edge or (_indent(line) == edge and _KEY_ALONE.match(line)):
            above = _KEY_ALONE.match(line)
            key = _KEY.match(stopped.line_at(first)) if first is not None else None
            if above is None or above["key"] not in _lists() or key is None or first is None:
                return None
            return Cause(first + key.start("key"), NOT_YAML, NO_HYPHEN)
        first = stop
    return None


def _unfolded(stopped: Stopped) -> Cause | None:
    """A text that begins with the sign of a text of several lines, and has none below it."""
    if "block scalar" not in stopped.said:
        return None
    begins = stopped.line_start(stopped.stop)
    line = stopped.line_at(begins)
    found = _FOLDED.match(line)
    if found is None:
        return None
    behind = stopped.text[stopped.line_end(begins) :].lstrip("\r\n")
    below = _LINE.match(behind)
    if below is not None and below.group().strip() and _indent(below.group()) > _key_indent(line):
        return None
    sign = found.lastindex or 1
    return Cause(begins + found.start(sign), NOT_YAML, NOT_FOLDED.format(found[sign]))


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" \t"))


def _key_indent(line: str) -> int:
    return len(line) - len(line.lstrip(" \t-"))


@cache
def _lists() -> frozenset[str]:
    """The keys of lists whose entries have keys of their own."""
    places = (place for record_type in RECORD_TYPES for some in homes(record_type).values() for place in some)
    return frozenset(str(place[-2]) for place in places if place[-1:] == (0,))
