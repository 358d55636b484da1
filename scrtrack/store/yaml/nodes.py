"""From text to plain values, every scalar kept as text, and back from a key to its line and column."""

import re
from functools import lru_cache
from typing import Any, TypeAlias

import yaml
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from scrtrack.diagnostic import Location
from scrtrack.errors import ScrtrackError
from scrtrack.model.address import Address, Key, Numbered
from scrtrack.reading.file_rules import CONTROL, DUPLICATE_KEY, EMPTY, NO_BREAK_SPACE, TOO_CLEVER
from scrtrack.store.refused import Refused
from scrtrack.store.yaml.source import DELETE, HIDDEN, Source, character_name
from scrtrack.wording.unseen import unseen_in, with_article

if not yaml.__with_libyaml__:  # its wheels all have it
    raise ScrtrackError(
        "PyYAML was installed without its C parser",
        "install it again: python -m pip install --force-reinstall --only-binary :all: PyYAML",
    )

Value: TypeAlias = "str | list[Value] | dict[str, Value]"
DEEPEST = 32
# Only where one of these stands can a file nest deeply or hold an anchor; the parser's events are then
# walked first, since composing 30,000 brackets kills the process and nodes do not show anchors.
_DEEP = re.compile(r"^[ \-?:]{65}", re.MULTILINE)
_ANCHOR = re.compile(r"(?:^|[\s\[{,:])[&*][0-9A-Za-z_-]", re.MULTILINE)
_LONE_TAG = re.compile(r"(?:^|[\s\[{,])!(?=[\s,\]}]|$)", re.MULTILINE)
_NOTHING = frozenset(("", "~", "null", "Null", "NULL"))


class _Composer(yaml.CBaseLoader):
    """PyYAML's C parser with every guess about types taken out: the schema types the text.

    The parser asks these three of every node. `"".format` takes anything and answers with an empty text, so the
    tag of a node without one is empty; a function of our own would cost a tenth of all reading.
    """

    resolve = descend_resolver = ascend_resolver = "".format  # type: ignore[assignment]


def compose(source: Source) -> MappingNode:
    """The nodes of one document, a mapping at its top; raises Refused."""
    start = Location(source.file)
    try:
        if _needs_checking(source.text):
            _check_events(source)
        root = _Composer(source.text).get_single_node()
    except yaml.YAMLError as error:
        # Most registers have no such fault, and need not wait until these words are loaded.
        from scrtrack.store.yaml.parser_errors import parser_refusal

        raise parser_refusal(source, error) from None
    except UnicodeEncodeError:
        raise Refused(CONTROL, start, "has half a character: type the text again") from None
    if root is None or (isinstance(root, ScalarNode) and _is_nothing(root)):
        raise Refused(EMPTY, start, "is empty: fill it in, or delete the file")
    if not isinstance(root, MappingNode):
        what = "a list" if isinstance(root, SequenceNode) else "a text"
        message = f"begins with {what}: a record begins with a key and a colon, such as `id: ...`"
        raise Refused(EMPTY, start_of(root, source.file), message)
    return root


def _needs_checking(text: str) -> bool:
    if ("&" in text or "*" in text) and _ANCHOR.search(text):
        return True
    if "!" in text and _LONE_TAG.search(text):
        return True
    return text.count("[") + text.count("{") > 2 * DEEPEST or _DEEP.search(text) is not None


def _check_events(source: Source) -> None:
    """Refuse deep nesting, and anchors and lone tags, which nodes do not show, by the parser's events alone."""
    parser = _Composer(source.text)
    depth = 0
    while event := parser.get_event():
        place = start_of(event, source.file)
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            message = (
                "has a YAML anchor or alias (& or * before a word) here: write the text out,"
                " or put it in quotes if the sign belongs to it"
            )
            raise Refused(TOO_CLEVER, place, message)
        if getattr(event, "tag", None) == "!":
            raise _tag_refusal("!", place)
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
            if depth > DEEPEST:
                message = "nests brackets or lists too deeply here: no record needs that; put texts in quotes"
                raise Refused(TOO_CLEVER, place, message)
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1


def plain_values(root: MappingNode, file: str) -> dict[str, Value]:
    """The document as dictionaries, lists and text; raises Refused."""
    return _mapping(root, file)


def _value(node: Node, file: str) -> Value:
    if node.tag:
        raise _tag_refusal(node.tag, start_of(node, file))
    if type(node) is ScalarNode:
        return _scalar(node, file)
    if type(node) is MappingNode:
        return _mapping(node, file)
    return [
        _mapping(child, file, is_entry=True) if type(child) is MappingNode else _value(child, file)
        for child in node.value
    ]


def _scalar(node: ScalarNode, file: str) -> str:
    text: str = node.value
    if node.style == '"' and (hidden := HIDDEN.search(text)):
        message = f"has a hidden character in it ({character_name(hidden.group())}): delete it"
        raise Refused(CONTROL, start_of(node, file), message)
    # Not None: a key with nothing behind it is a mistake, even where the key may be left out.
    return "" if not node.style and text in _NOTHING else text


def _is_nothing(node: ScalarNode) -> bool:
    return not node.style and node.value in _NOTHING


def _tag_refusal(tag: str, place: Location) -> Refused:
    shown = _shown(tag.rpartition(":")[2])
    message = f"has a YAML tag ({shown}) here: delete it, or put the text in quotes if the ! belongs to it"
    return Refused(TOO_CLEVER, place, message)


def _mapping(node: MappingNode, file: str, *, is_entry: bool = False) -> dict[str, Value]:
    values: dict[str, Value] = {}
    if node.tag:
        raise _tag_refusal(node.tag, start_of(node, file))
    for key_node, value_node in node.value:
        key = key_node.value
        # Nearly every key is plain: a call for each would be a tenth of this walk.
        if (
            type(key_node) is not ScalarNode
            or key_node.tag
            or key_node.style
            or not key.isascii()
            or key == "<<"
        ):
            key = _key(key_node, file)
        if key in values:
            message = f"`{_shown(key)}` appears twice in one place: keep one, with what you need of the other"
            # An entry that lacks its hyphen begins with what the one above begins with.
            if is_entry and not node.flow_style and key in list(values)[:2]:
                message += "; or put a hyphen before the second, if a new entry begins there"
            raise Refused(DUPLICATE_KEY, start_of(key_node, file), message)
        if type(value_node) is ScalarNode and not value_node.tag and value_node.style != '"':
            text = value_node.value
            values[key] = "" if text in _NOTHING and not value_node.style else text
        else:
            values[key] = _value(value_node, file)
    return values


def _key(node: Node, file: str) -> str:
    if node.tag:
        raise _tag_refusal(node.tag, start_of(node, file))
    if type(node) is not ScalarNode:
        message = "has a bracket or list where a key is meant: put texts that begin with [ or { in quotes"
        raise Refused(TOO_CLEVER, start_of(node, file), message)
    key: str = node.value
    if key == "<<":
        message = "has a YAML merge key (<<) here: write the keys out"
        raise Refused(TOO_CLEVER, start_of(node, file), message)
    if node.style and (hidden := HIDDEN.search(key)):
        message = f"has a hidden character in a key ({character_name(hidden.group())}): type the key again"
        raise Refused(CONTROL, start_of(node, file), message)
    if unseen := unseen_in(key):
        message = f"has {with_article(unseen[0])} in, before or behind a key here: {DELETE}"
        raise Refused(NO_BREAK_SPACE, start_of(node, file), message)
    return key


def _shown(key: str) -> str:
    return key if len(key) <= 40 else key[:39] + "…"


def start_of(node: Node | yaml.Event, file: str) -> Location:
    """Where a node or event begins."""
    mark: Any = node.start_mark
    return Location(file, mark.line + 1, mark.column + 1)


def locate(root: MappingNode, address: Address) -> Location:
    """Line and column of a place; where keys lead nowhere, the deepest place that is there."""
    node: Node = root
    found: Node = root
    for depth, key in enumerate(address.keys, 1):
        match node, key:
            case MappingNode(), str():
                pair = next((pair for pair in node.value if pair[0].value == key), None)
                if pair is None:
                    continue
                node = pair[1]
                is_last = depth == len(address.keys)
                empty = isinstance(node, ScalarNode) and not node.value and not node.style
                found = pair[0] if (address.at_key and is_last) or empty else node
            case SequenceNode(), int() | Numbered():
                entry = _entry(node, key)
                if entry is not None:
                    node = found = entry
            case _:
                continue
    return start_of(found, address.file)


def _entry(node: SequenceNode, key: Key) -> Node | None:
    """The entry of a list at a place, or with a number."""
    if isinstance(key, Numbered):
        numbered = _numbered(node).get(str(key.number), [])
        return numbered[key.nth] if key.nth < len(numbered) else None
    return node.value[key] if isinstance(key, int) and key < len(node.value) else None


@lru_cache(maxsize=1)
def _numbered(node: SequenceNode) -> dict[str | None, list[Node]]:
    """The entries of a list by their numbers; a file's faults are looked up one after the other."""
    found: dict[str | None, list[Node]] = {}
    for entry in node.value:
        found.setdefault(_number(entry), []).append(entry)
    return found


def _number(entry: Node) -> str | None:
    pairs = entry.value if isinstance(entry, MappingNode) else []
    return next((value.value for key, value in pairs if key.value == "id"), None)
