"""What `scrtrack help` knows of: the pages that lie in the program, and its commands."""

import re
from importlib.resources import files
from typing import NamedTuple

from scrtrack.cli.app import COMMANDS
from scrtrack.errors import UsageError
from scrtrack.wording.nearest import nearest
from scrtrack.wording.text import one_line

_PAGES = files("scrtrack") / "docs"
_ENDING = ".md"
# On GitHub one page leads to another by its file; here there is a command for it.
_LINK = re.compile(r"\[[^\[\]\n]+\]\(([a-z-]+)\.md\)")
_CODE = re.compile(r"([A-Z]{2,6})[\s_-]?([0-9]{3})?")


class Topic(NamedTuple):
    """A page, with what it is about."""

    name: str
    about: str


def pages() -> list[Topic]:
    """Every page, with its title."""
    names = sorted(one.name for one in _PAGES.iterdir() if one.name.endswith(_ENDING))
    return [Topic(name.removesuffix(_ENDING), _title(name)) for name in names]


def page_of(topic: str) -> str | None:
    """The page of a topic as Markdown; None where it has none."""
    if topic not in (page.name for page in pages()):
        return None
    return _LINK.sub(r"`scrtrack help \1`", _text(f"{topic}{_ENDING}"))


def topic_meant(typed: str) -> str:
    """The topic that was typed, in whatever letters; raises UsageError where there is none."""
    known = [page.name for page in pages()] + list(COMMANDS)
    topic = "-".join(typed.casefold().replace("_", " ").split()).removesuffix(_ENDING)
    if topic in known:
        return topic
    raise UsageError(f"there is no topic {one_line(typed)!r}", _hint(typed, topic, known))


def _hint(typed: str, topic: str, known: list[str]) -> str:
    if (near := nearest(topic, known)) is not None:
        return f"perhaps {near} was meant: scrtrack help {near}; `scrtrack help` lists them all"
    if _CODE.fullmatch(typed.strip().upper()) is not None:
        return f"of a rule, ask: scrtrack explain {typed.strip().upper()}"
    return "`scrtrack help` lists the topics"


def _title(name: str) -> str:
    """The first line without its sign."""
    return _text(name).partition("\n")[0].removeprefix("# ").replace("`", "")


def _text(name: str) -> str:
    return (_PAGES / name).read_text(encoding="utf-8")
