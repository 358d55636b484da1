"""The forms in which `validate` writes its diagnostics: one row each."""

from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum

from scrtrack.render.diagnostics.github import github_lines
from scrtrack.render.diagnostics.json import json_lines
from scrtrack.render.diagnostics.page import DiagnosticsPage
from scrtrack.render.diagnostics.text import text_lines
from scrtrack.render.screen import Screen


class Format(StrEnum):
    """How to write the diagnostics."""

    TEXT = "text"
    JSON = "json"
    GITHUB = "github"


FORMATS: Mapping[Format, Callable[[DiagnosticsPage, Screen], Iterator[str]]] = {
    Format.TEXT: text_lines,
    Format.JSON: json_lines,
    Format.GITHUB: github_lines,
}
