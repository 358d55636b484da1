"""What was surely meant by a value that a record cannot hold: the word, id or date as the register writes it."""

import re
from typing import Any

from scrtrack.model.board import Board
from scrtrack.store.typing.dates import date_meant
from scrtrack.store.typing.examples import Keys
from scrtrack.store.typing.missing import listed
from scrtrack.store.typing.plan_words import closed_word, is_undecided
from scrtrack.wording.spelling import by_spelling, folded
from scrtrack.wording.text import slug_of

AGENCY_KEYS = ("agency", "with", "succeeded_by", "asked")
_DASHES = "\u2010-\u2015\u2212"
_AND = re.compile(r"\s*(?:[,;/&+]|\band\b)\s*", re.IGNORECASE)
_WORD = re.compile(r"'([^']*)'")


def meant_instead(
    kind: str, keys: Keys, given: str, context: dict[str, Any], board: Board, folder: str
) -> str | None:
    """What to write instead; None where it is not sure what was meant."""
    names = [key for key in keys if isinstance(key, str)]
    match kind:
        case "enum" | "literal_error":
            key = names[0] if names[0] in ("rules", "legend") and names[-1] != "colour" else names[-1]
            if key == "decision" and is_undecided(given):
                return "leave out `decision`, and write `due:` with the day by which the reply is owed"
            return _write(closed_word(key, given, _WORD.findall(str(context.get("expected")))))
        case "not_a_date":
            return _write(date_meant(given, day_needed="day_needed" in context))
        case "string_pattern_mismatch":
            return _id_instead(names, given, str(context.get("pattern")), board, folder)
        case _:
            return None


def several_agencies(name: str, given: str | list[Any], board: Board) -> str | None:
    """What to do where several agencies stand in the place of one; None where it is not sure that they do."""
    if name != "agency":
        return None
    known = by_spelling(board.agencies)
    parts = given if isinstance(given, list) else [part for part in _AND.split(given) if part]
    ids = [known.get(folded(str(part))) for part in parts]
    if len(ids) < 2 or None in ids:
        return None
    named = " or ".join(map(str, ids))
    return f"one agency answers for it: write {named} alone, and the other under `with:` of each action it takes part in"


def _write(word: str | None) -> str | None:
    return f"write {word}" if word else None


def _id_instead(names: list[str], given: str, pattern: str, board: Board, folder: str) -> str | None:
    name = "agency" if names[0] == "asked" and len(names) == 2 else names[-1]
    if name in AGENCY_KEYS or name in ("theme", "review"):
        named = listed(board, name)
        found = by_spelling(named).get(folded(given)) or closed_word(name, given, [one.id for one in named])
        return f"write its id, {found}" if found else several_agencies(name, given, board)
    if name == "case" or ("a-z" in pattern and names == ["id"]):
        # The id of a case is its folder's name, and no other would do.
        return f"write its id, {folder}" if folder and slug_of(given) == folder else None
    if "a-z" in pattern:
        return _write(slug_of(given))
    proper = re.sub(r"(?:\.(?:ya?ml|docx?))?[.,;: ]*$", "", given, flags=re.IGNORECASE).upper()
    proper = re.sub(rf"[ _/\\{_DASHES}-]+", "-", proper)
    if name == "repeats":
        # It names a whole recommendation, not one of its actions.
        proper = re.sub(r"\.[0-9]+$", "", proper)
    return _write(proper if re.fullmatch(pattern, proper) and re.search(r"-\d", proper) else None)
