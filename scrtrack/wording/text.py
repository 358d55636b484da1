"""Numbers with their nouns, and texts made safe to show."""

import re
import unicodedata
from collections.abc import Sequence

from scrtrack.wording.unseen import visible

# What the logs of GitHub, Azure or TeamCity would act on: `::error` where a line begins, `##[error]` anywhere.
_COMMAND = re.compile(r"^([^\S\n]*):(?=:)|##(?=[A-Za-z]*\[)", re.MULTILINE)

_LINE_ENDS = {0x2028: " ", 0x2029: " "}


def plural(number: int, one: str, many: str = "") -> str:
    """A number with its noun: 1 action, 2 actions."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def times(number: int) -> str:
    """How often: once, twice, 3 times."""
    return {1: "once", 2: "twice"}.get(number, f"{number} times")


def either(words: Sequence[str]) -> str:
    """Words to choose from: csc, police or health."""
    return f"{', '.join(words[:-1])} or {words[-1]}" if len(words) > 1 else "".join(words)


def first_capital(text: str) -> str:
    """A text that begins a cell or a line: its first letter large, the rest as it is."""
    return text[:1].upper() + text[1:]


def by_post(post: str | None) -> str:
    """Who says so, behind what is said; nothing where it is not known."""
    return f" by {post}" if post else ""


def slug_of(name: str) -> str:
    """A name in small letters, digits and single hyphens, as ids of cases, agencies and themes are written."""
    ascii_only = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    return "-".join(re.findall(r"[a-z0-9]+", ascii_only.lower()))


def one_line(text: str) -> str:
    """A text on one line, with nothing in it that a terminal would act on."""
    # Printable is what holds no control or direction character and no line break: nearly every text.
    plain = text.isprintable() and "  " not in text and text == text.strip()
    return visible(text) if plain else " ".join(visible(text.translate(_LINE_ENDS)).split())


def harmless(line: str) -> str:
    """A line that no log of a continuous integration takes for a command."""
    if "::" not in line and "##" not in line:
        return line
    return _COMMAND.sub(lambda found: "# #" if found.group(1) is None else f"{found.group(1)}: ", line)
