"""Characters that cannot be seen, or look like a blank and are none: which they are, and what they are called."""

import re
import unicodedata

BLANKS = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
"""Spaces that are no ordinary one, for a class in a pattern."""
# Everything that Unicode calls control, format or separator of lines, and what it says need not be shown; but not the
# two that only ask for a picture's colour or lack of it (U+FE0E and U+FE0F), nor the zero-width joiner, for which see below.
_NEVER_SEEN = (
    "\u00ad\u034f\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u115f\u1160\u17b4\u17b5\u180b-\u180f"
    "\u200b\u200c\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0d\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff"
    "\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
)
UNSEEN = f"{_NEVER_SEEN}\u200d"
"""Characters that cannot be seen at all, but for control characters, for a class in a pattern."""
_PICTURES = "\u2600-\u27bf\ufe0f\U0001f000-\U0001faff"
# Between two pictures the joiner makes one of them, such as a family: that can be seen.
_LONE_JOINER = f"(?<![{_PICTURES}])\u200d|\u200d(?![{_PICTURES}])"
_TO_SHOW = re.compile(f"[\x00-\x08\x0b-\x1f\x7f-\x9f{_NEVER_SEEN}]|{_LONE_JOINER}")
_TO_DELETE = re.compile(f"[{BLANKS}{UNSEEN}]")
_NAMES = {
    "\x00": "NUL",
    "\x0b": "vertical tab",
    "\x0c": "form feed",
    "\x1b": "escape",
    "\x7f": "delete",
    "\u200b": "zero-width space",
    "\u200c": "zero-width non-joiner",
    "\u200d": "zero-width joiner",
}


def visible(text: str, *, keep: str = "") -> str:
    """A text with control, direction and invisible characters made visible; LF, tabs and what is to be kept stay."""
    if text.isascii() and text.isprintable():
        return text
    return _TO_SHOW.sub(lambda found: found.group() if found.group() in keep else shown(found.group()), text)


def shown(character: str) -> str:
    """What stands for a character that cannot be shown."""
    return f"<U+{ord(character):04X}>"


def escaped(json_text: str) -> str:
    """JSON with escapes for what cannot be seen in its texts: it says the very same."""
    return json_text if json_text.isascii() else _TO_SHOW.sub(_escape, json_text)


def unseen_in(text: str) -> str:
    """The spaces that are no blank and the characters that cannot be seen, in the order in which they stand."""
    return "" if text.isascii() else "".join(_TO_DELETE.findall(text))


def without_unseen(text: str) -> str:
    """A text with all of them deleted."""
    return _TO_DELETE.sub("", text)


def name_of(character: str) -> str:
    """What to call a character that cannot be shown."""
    return _NAMES.get(character) or unicodedata.name(character, "control character").lower()


def with_article(character: str) -> str:
    """The same, after a or an."""
    name = name_of(character)
    return f"{'an' if name[0] in 'aeio' else 'a'} {name}"


def _escape(found: "re.Match[str]") -> str:
    units = found.group().encode("utf-16-be")
    return "".join(f"\\u{units[n]:02x}{units[n + 1]:02x}" for n in range(0, len(units), 2))
