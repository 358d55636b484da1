"""What most likely kept a text from being read: a quotation mark, a comment, a second colon, and where it stands."""

import re
from collections.abc import Iterator

import yaml

from scrtrack.reading.file_rules import LOST_TEXT, NOT_YAML
from scrtrack.store.yaml.hints import AFTER_BRACKET, AFTER_QUOTE, KEY, NEVER_CLOSED
from scrtrack.store.yaml.known_keys import is_key, may_stand_beside
from scrtrack.store.yaml.slips import slip_of
from scrtrack.store.yaml.stopped import QUOTES, Cause, Stopped

APOSTROPHE = (
    "an apostrophe closes the quotation mark that opens here: put the whole text in quotes of the other kind"
)
SECOND_COLON = "this text holds a second colon: put the text in quotes"
TAKEN_FOR_COMMENT = "the text after # was taken for a comment; put the whole text in quotes"
_ENDS = (yaml.FlowMappingEndToken, yaml.FlowSequenceEndToken)
# A line that begins with a key or an entry of a list; one within a text in quotes was hardly meant for it.
_ENTRY = re.compile(r"""[ \t]*(?:-[ \t]+)*[{\[ \t]*(["']?)([A-Za-z][\w-]*)\1[ \t]*:(?=\s|$)|[ \t]*-[ \t]""")
_COMMENTS = re.compile(r"(?:[ \t\r\n]++|#[^\r\n]*+)*+")
_HASH = re.compile(r"[ \t\r\n]*+#[^\r\n]*+")
_KEY_AND_TEXT = re.compile(r"""[ \t]*(?:-[ \t]+)*(["']?)[\w-]+\1[ \t]*:[ \t]+\S""")
_LAST_WORD = re.compile(r"(?:^|[ \t])([a-z_]+)[ \t]*$")
_A_DATE = re.compile(r"[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?")


def cause_of(stopped: Stopped) -> Cause | None:
    """The cause that the text itself gives away, if it does."""
    for find in (swallowing_quote, lost_behind_hash, closed_too_early, slip_of, second_colon):
        if (found := find(stopped)) is not None:
            return found
    return None


def swallowing_quote(stopped: Stopped) -> Cause | None:
    """A text in quotes that took whole lines of the record into itself: its first mark has no second."""
    for token in stopped.tokens:
        if _is_quoted(token) and token.start_mark.line < token.end_mark.line and _swallows(stopped, token):
            return Cause(token.start_mark.index, NOT_YAML, NEVER_CLOSED)
    return None


def _is_quoted(token: "yaml.Token | None") -> bool:
    return isinstance(token, yaml.ScalarToken) and token.style in QUOTES


def _swallows(stopped: Stopped, token: yaml.Token) -> bool:
    start = token.start_mark.index
    before = stopped.text[stopped.line_start(start) : start]
    margin, edge = _indent(before), len(before)
    inside = re.split(r"\r\n|\r|\n", stopped.text[start : token.end_mark.index])[1:]
    for line in inside:
        entry = _ENTRY.match(line)
        if entry is not None and (
            _indent(line) <= margin or (_indent(line) < edge and is_key(entry.group(2) or ""))
        ):
            return True
    return False


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" \t"))


def closed_too_early(stopped: Stopped) -> Cause | None:
    """A text that goes on in its line behind a closing quotation mark or bracket."""
    token, index = stopped.last, stopped.stop
    if token is None or index >= len(stopped.text) or stopped.text[index] in ":#":
        return None
    if stopped.text[token.end_mark.index : index].strip(" \t"):
        return None
    if _is_quoted(token):
        return _behind_quote(stopped, token)
    return Cause(index, NOT_YAML, AFTER_BRACKET) if isinstance(token, _ENDS) else None


def _behind_quote(stopped: Stopped, token: yaml.Token) -> Cause:
    text, index, begins = stopped.text, stopped.stop, token.start_mark.index
    mark = text[begins]
    rest = text[index : stopped.line_end(index)]
    is_glued = token.end_mark.index == index and rest[:1].isalpha()
    is_apostrophe = mark == "'" and is_glued and text[index - 2].isalpha()
    if is_apostrophe and mark not in rest:
        return Cause(begins, NOT_YAML, APOSTROPHE)
    if rest.count(mark) % 2 and not is_apostrophe and (is_glued or mark == '"'):
        return Cause(begins, NOT_YAML, NEVER_CLOSED)
    return Cause(index, NOT_YAML, AFTER_QUOTE)


def lost_behind_hash(stopped: Stopped) -> Cause | None:
    """A comment that took a closing bracket with it, or broke off a text that goes on in the next line."""
    opened = stopped.opened
    for index, comment, _ in _comments(stopped):
        if opened is not None and index > opened and re.search(r"[\]}]", comment):
            return Cause(index, LOST_TEXT, TAKEN_FOR_COMMENT)
    last = stopped.last
    if not isinstance(last, yaml.ScalarToken) or _A_DATE.fullmatch(last.value):
        return None
    found = _HASH.match(stopped.text, last.end_mark.index)
    behind = _COMMENTS.match(stopped.text, last.end_mark.index)
    if found is None or behind is None or behind.end() != stopped.stop:
        return None
    begins = stopped.text.index("#", last.end_mark.index)
    line = stopped.line_at(stopped.stop)
    if opened is None and (not line[:1].isspace() or KEY.match(line) or _is_apart(stopped, begins, line)):
        return None
    return Cause(begins, LOST_TEXT, TAKEN_FOR_COMMENT)


def _is_apart(stopped: Stopped, begins: int, line: str) -> bool:
    """Whether a comment has its line to itself, less far in than the line below."""
    before = stopped.text[stopped.line_start(begins) : begins]
    return not before.strip() and len(before) < _indent(line)


def _comments(stopped: Stopped) -> Iterator[tuple[int, str, yaml.Token]]:
    """The first comment behind each sign and text, with its place."""
    for token in stopped.tokens:
        if (found := _HASH.match(stopped.text, token.end_mark.index)) and found.end() <= stopped.stop:
            index = stopped.text.index("#", token.end_mark.index)
            yield index, stopped.text[index : found.end()], token


def second_colon(stopped: Stopped) -> Cause | None:
    """A colon within a text, which begins no value since one has begun already."""
    text, index = stopped.text, stopped.stop
    is_text = isinstance(stopped.last, yaml.ScalarToken) or "plain scalar" in stopped.said
    if text[index : index + 1] != ":" or not is_text:
        return None
    before = text[stopped.line_start(index) : index]
    opened = stopped.opened
    if opened is None:
        # Alone at the beginning of its line it may be a key that stands too far in.
        is_second = _KEY_AND_TEXT.match(before) or _goes_on(stopped, before)
        other = ""
    else:
        is_second = opened >= index - len(before) or _indent(before) > _indent(stopped.line_at(opened))
        other = _or_comma(stopped, before)
    return Cause(index, NOT_YAML, f"{SECOND_COLON}{other}") if is_second else None


def _goes_on(stopped: Stopped, before: str) -> bool:
    """Whether several words before the colon go on with a text from the line above."""
    begins = stopped.last.start_mark.index if stopped.last is not None else stopped.stop
    return begins < stopped.stop - len(before) and len(before.split()) > 1


def _or_comma(stopped: Stopped, before: str) -> str:
    """What else may be meant, where the word before the colon may be a key of the same brackets."""
    found = _LAST_WORD.search(before)
    if found is None or not may_stand_beside(found.group(1), stopped.keys_in_brackets):
        return ""
    return f", or a comma before `{found.group(1)}`"
