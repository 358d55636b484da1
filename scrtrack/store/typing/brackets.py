"""Keys that are none: a comma, a colon without its blank, or a date before a colon made them of a text."""

import re
from collections.abc import Sequence

from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from scrtrack.store.fields import text_keys
from scrtrack.store.typing.dates import date_meant
from scrtrack.store.typing.examples import Keys
from scrtrack.store.typing.stray import Meant, Stray

_GLUED = re.compile(r"([a-z_]+):\S")


def text_before(root: Node, keys: Keys, allowed: Sequence[str]) -> str | None:
    """The key of the text before a key that does not belong there, where both stand in one pair of curly brackets."""
    node = _node_at(root, keys[:-1])
    if not isinstance(node, MappingNode) or not node.flow_style:
        return None
    before: str | None = None
    for key, value in node.value:
        if key.value == keys[-1]:
            return before
        if key.value in allowed:
            is_text = isinstance(value, ScalarNode) and not value.style and value.value != ""
            before = key.value if is_text and key.value in text_keys() else None
    return None


def _glued(key: str, allowed: Sequence[str]) -> str | None:
    """The key that is meant by one that lacks the blank after its colon, and so took its value into itself."""
    found = _GLUED.match(key)
    return found.group(1) if found is not None and found.group(1) in allowed else None


def made_by_a_sign(stray: Stray, allowed: Sequence[str], missing: Sequence[str]) -> Meant | None:
    """What was meant by a key that is none: a comma or a colon made it of a text."""
    without_blank = [key for name in stray.beside if (key := _glued(name, allowed)) is not None]
    if stray.value == "" and (key := _glued(stray.key, allowed)) is not None:
        names = ", ".join(f"`{name}:`" for name in without_blank)
        return Meant(
            f"a blank is missing after the colon of {names}: type one",
            key,
            tuple(without_blank),
            is_of_several=True,
        )
    if stray.value == "" and stray.behind is not None:
        quotes = f"put the whole text of `{stray.behind}` in quotes"
        example = f'such as `{stray.behind}: "One thing, and another"`'
        return Meant(f"a comma ends a text inside {{ }}: {quotes}, {example}", is_of_several=True)
    if "date" in missing and (day := date_meant(stray.key)) is not None:
        rest = [f"`{key}:`" for key in missing if key != "date"]
        below = f", and {' and '.join(rest)} on lines below it" if rest else ""
        return Meant(f"write `date: {day}`{below}", "date", tuple(missing))
    return None


def _node_at(root: Node, keys: Keys) -> Node | None:
    node: Node | None = root
    for key in keys:
        if isinstance(node, MappingNode):
            node = next((value for name, value in node.value if name.value == key), None)
        elif isinstance(node, SequenceNode) and isinstance(key, int):
            node = node.value[key]
        else:
            return None
    return node
