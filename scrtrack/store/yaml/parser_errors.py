"""From a YAML parser's complaint to one refusal, at the place where somebody has to look."""

import re
from typing import Any

import yaml

from scrtrack.diagnostic import Location
from scrtrack.reading.file_rules import NO_BREAK_SPACE
from scrtrack.store.refused import Refused
from scrtrack.store.yaml.causes import cause_of
from scrtrack.store.yaml.hints import hint_for, sentence, unseen_place, unseen_sign
from scrtrack.store.yaml.source import Source
from scrtrack.store.yaml.stopped import stopped

_LINE_END = re.compile(r"\r\n|\r|\n")


def parser_refusal(source: Source, error: yaml.YAMLError) -> Refused:
    """The refusal for a complaint about a text."""
    lines = _LINE_END.split(source.text)
    said = f"{getattr(error, 'context', None) or ''} {getattr(error, 'problem', None) or error}"
    mark = _blamed(error, lines)
    line, column = (mark.line + 1, mark.column + 1) if mark is not None else (1, 1)
    if line > len(lines):
        line, column = len(lines), len(lines[-1]) + 1
    place = Location(source.file, line, min(column, len(lines[line - 1]) + 1))
    where = stopped(source.text, error, said) if unseen_sign(lines[:line], said) is None else None
    if where is not None and (cause := cause_of(where)) is not None:
        place = source.at(cause.place)
        return Refused(cause.rule, place, sentence(cause.meaning, lines[: place.line]))
    rule, message = hint_for(lines[:line], said)
    if rule is NO_BREAK_SPACE and (unseen := unseen_place(lines[:line])) is not None:
        place = Location(source.file, *unseen)
    return Refused(rule, place, message)


def _blamed(error: yaml.YAMLError, lines: list[str]) -> Any:
    """Where something was begun, if it was never finished; else where the parser stopped."""
    stopped = getattr(error, "problem_mark", None)
    begun = getattr(error, "context_mark", None)
    if begun is None or stopped is None:
        return stopped or begun
    context = getattr(error, "context", None) or ""
    if context.startswith(("while scanning a simple key", "while scanning an a")):
        return begun
    if "quoted scalar" in context and "unexpected" in (getattr(error, "problem", None) or ""):
        return begun
    if "flow" in context and stopped.line > begun.line and _is_outside(lines, begun.line, stopped.line):
        return begun
    return stopped


def _is_outside(lines: list[str], opened: int, stopped: int) -> bool:
    """Whether a line stands no further in than the one with the opening bracket, so it was never closed."""
    if stopped >= len(lines):
        return True
    return _indent(lines[stopped]) <= _indent(lines[opened])


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))
