"""Facts as the text of a record: laid out as a person would, short things on one line, long ones folded."""

from typing import Any

WIDTH = 105
_QUOTED = frozenset("-?:,[]{}#&*!|>'\"%@`")


def yaml_text(facts: dict[str, Any]) -> str:
    """A record's text."""
    lines: list[str] = []
    _mapping(facts, "", lines)
    return "\n".join(lines) + "\n"


def _mapping(facts: dict[str, Any], indent: str, lines: list[str]) -> None:
    for key, value in facts.items():
        if isinstance(value, str):
            _text(f"{indent}{key}:", value, indent, lines)
        elif isinstance(value, dict):
            _nested(key, value, indent, lines)
        elif isinstance(value, list):
            _list(key, value, indent, lines)
        else:
            lines.append(f"{indent}{key}: {value}")


def _text(head: str, value: str, indent: str, lines: list[str]) -> None:
    if len(head) + len(value) < WIDTH:
        lines.append(f"{head} {_scalar(value)}")
        return
    lines.append(f"{head} >-")
    indent += "  "
    room = WIDTH - len(indent)
    while len(value) > room:
        cut = value.rfind(" ", 0, room)
        lines.append(indent + value[:cut])
        value = value[cut + 1 :]
    lines.append(indent + value)


def _nested(key: str, facts: dict[str, Any], indent: str, lines: list[str]) -> None:
    flow = _flow(facts)
    if flow and len(indent) + len(key) + len(flow) < WIDTH:
        lines.append(f"{indent}{key}: {flow}")
    else:
        lines.append(f"{indent}{key}:")
        _mapping(facts, indent + "  ", lines)


def _list(key: str, values: list[Any], indent: str, lines: list[str]) -> None:
    if not values:
        return
    if isinstance(values[0], str):
        lines.append(f"{indent}{key}: [{', '.join(values)}]")
        return
    lines.append(f"{indent}{key}:")
    for facts in values:
        start = len(lines)
        _mapping(facts, indent + "    ", lines)
        lines[start] = f"{indent}  - {lines[start].lstrip()}"


def _flow(facts: dict[str, Any]) -> str:
    """The facts on one line, or nothing where one of them is not plain."""
    parts: list[str] = []
    for key, value in facts.items():
        if not isinstance(value, str):
            return ""
        quoted = "," in value or value[0] in _QUOTED
        parts.append(f'{key}: "{value}"' if quoted else f"{key}: {value}")
    return "{" + ", ".join(parts) + "}"


def _scalar(value: str) -> str:
    # A number as printed in a plan, such as 5., is text, and so is a time.
    return f'"{value}"' if value[0] in _QUOTED or value.endswith((".", ":")) else value
