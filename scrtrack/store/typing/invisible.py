"""The sentence for a value that would be right but for a character in it that cannot be seen."""

import re
from typing import Any

from pydantic_core import PydanticCustomError

from scrtrack.model.values import NEXT_MEETING, read_date
from scrtrack.wording.unseen import name_of, unseen_in, with_article, without_unseen

_BOOLEANS = ("true", "false")


def invisible_sentence(name: str, kind: str, given: Any, context: dict[str, Any]) -> str | None:
    """What cannot be seen in a value and where it stands, if the value is right without it."""
    found = unseen_in(given) if isinstance(given, str) else ""
    if not found:
        return None
    meant = without_unseen(given).strip()
    if not _is_right(kind, meant, context):
        return None
    others = list(dict.fromkeys(found))
    what = " and ".join(map(with_article, others))
    it = "the space" if len(others) == 1 and name_of(others[0]).endswith("space") else "it"
    delete = it if len(found) == 1 else "them"
    return f"{name} is {meant} with {what} {_where(given)}: delete {delete}"


def _where(given: str) -> str:
    ends = {"before": given[:1], "behind": given[-1:]}
    places = [place for place, character in ends.items() if unseen_in(character)]
    return f"{' and '.join(places) or 'in'} it"


def _is_right(kind: str, meant: str, context: dict[str, Any]) -> bool:
    match kind:
        case "not_a_date":
            return _is_date(meant)
        case "string_pattern_mismatch":
            return re.search(str(context.get("pattern")), meant) is not None
        case "literal_error" | "enum":
            return f"'{meant}'" in str(context.get("expected"))
        case "not_a_number":
            return meant == NEXT_MEETING or re.fullmatch("0|[1-9][0-9]{0,4}", meant) is not None
        case "bool_parsing":
            return meant in _BOOLEANS
        case _:
            return False


def _is_date(text: str) -> bool:
    try:
        read_date(text)
    except PydanticCustomError as error:
        return error.type == "impossible_date"  # which is told next
    return True
