"""A page of Markdown on a terminal, through rich: what is to be copied is neither broken nor framed."""

import io
import re
from collections.abc import Iterator

from rich.console import Console, ConsoleOptions, RenderResult
from rich.markdown import CodeBlock, Markdown
from rich.text import Text
from rich.theme import Theme

from scrtrack.render.screen import Screen

_WIDEST = 100
_INDENT = "    "  # how far in Markdown has lines that are to be copied
_SHOWN_INDENT = "  "
_WORD = re.compile(r"`([^`\n]+)`")
# No background of its own: nobody knows whether the terminal's is light or dark.
_LOOKS = Theme({"markdown.code": "bold", "markdown.h1": "bold", "markdown.h2": "bold", "markdown.h3": "bold"})


class _Copied(CodeBlock):
    """Lines to be copied: a break in one of them would be copied too."""

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        for line in str(self.text).rstrip().split("\n"):
            yield Text(f"{_SHOWN_INDENT}{line}".rstrip(), no_wrap=True, overflow="ignore")


class _Page(Markdown):
    elements = {**Markdown.elements, "code_block": _Copied, "fence": _Copied}


def terminal_page(page: str, screen: Screen, width: int) -> Iterator[str]:
    """The lines of a page on a terminal so wide."""
    console = Console(
        file=io.StringIO(),
        width=min(width, _WIDEST),
        force_terminal=True,
        color_system="standard" if screen.colour else None,
        no_color=not screen.colour,
        legacy_windows=False,
        theme=_LOOKS,
    )
    with console.capture() as captured:
        console.print(_Page(page if screen.colour else _marked(page), hyperlinks=False), crop=False)
    yield from (line.rstrip() for line in captured.get().splitlines())


def _marked(page: str) -> str:
    """The page with its marks around words to be typed: where nothing can be bold, they are all that shows them."""
    lines = page.split("\n")
    return "\n".join(text if text.startswith(_INDENT) else _WORD.sub(r"`` `\1` ``", text) for text in lines)
