"""What the names of a register's files and folders are, and which other names were meant for one of them."""

import re
from collections.abc import Collection

from scrtrack.reading.copies import original_file

BOARD = "board.yaml"
CASE = "case.yaml"
ROUNDS = "rounds"

_ENDINGS = re.compile(r"(?:\.(?:ya?ml|yalm|ymal|txt))+$", re.IGNORECASE)
_SPELT = r"{word}s?(?:[. ]*(?:ya?ml|yalm|ymal|txt|json))*\.?"
# Of what is read; an ending that no record has is only taken for one where the name is a record's beyond doubt.
_RECORD = re.compile(r"[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*-[0-9]+[A-Z]?", re.IGNORECASE)
_USUAL = re.compile(r"(?!CASE\.|CASES\.|BOARDS?\.)[A-Z0-9]+(?:-[A-Z0-9]+)*\.yaml")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_OTHER_ENDING = re.compile(r"(?:\.(?:txt|json|yalm|ymal|yam))?", re.IGNORECASE)


def is_usual(name: str) -> bool:
    """Whether a file is called as recommendations and rounds are: nearly every one is."""
    return _USUAL.fullmatch(name) is not None


def is_longer_than_another(name: str, names: Collection[str]) -> bool:
    """Whether a usual name is another's with something behind a hyphen, as OneDrive makes of a copy."""
    part, hyphen, _ = name.rpartition("-")
    while hyphen:
        if f"{part}.yaml" in names:
            return True
        part, hyphen, _ = part.rpartition("-")
    return False


def is_meant_for(name: str, wanted: str) -> bool:
    """Whether a file's name is `board.yaml` or `case.yaml` in other letters or with another ending."""
    word = wanted.removesuffix(".yaml")
    return name != wanted and re.fullmatch(_SPELT.format(word=word), name, re.IGNORECASE) is not None


def is_meant_for_rounds(folder: str) -> bool:
    """Whether a folder's name is `rounds` in other letters."""
    return folder != ROUNDS and folder.strip(" .").casefold() in ("round", "rounds")


def is_day(stem: str) -> bool:
    """Whether a name without its ending is a day, as a round's is."""
    return _DAY.fullmatch(stem) is not None


def is_record(stem: str) -> bool:
    """Whether a name without its ending is surely a recommendation's id."""
    return _RECORD.fullmatch(stem) is not None


def is_record_or_day(stem: str) -> bool:
    """Whether a name without its ending is surely that of a recommendation or a round."""
    return is_record(stem) or is_day(stem)


def is_kept_of_a_record(name: str, original: str) -> bool:
    """Whether a file that no record is read from was kept of one: not by an editor while it is open."""
    return name[0] not in ".~#" and is_record_or_day(original.removesuffix(".yaml"))


def without_endings(name: str) -> str:
    """A file's name without all that stands for YAML behind it."""
    return _ENDINGS.sub("", name)


def lacks_its_ending(name: str) -> bool:
    """Whether a file is called as a record or a round is, and ends as no file does that is read."""
    stem, dot, ending = name.partition(".")
    return is_record_or_day(stem) and _OTHER_ENDING.fullmatch(dot + ending) is not None


def may_hold_recommendations(path: str) -> bool:
    """Whether a recommendation could stand in a file or folder, by its name: in a board, a case or a round none does."""
    folder, _, name = path.rpartition("/")
    original = original_file(name)
    is_board_s_or_case_s = any(
        wanted in (name, original) or is_meant_for(name, wanted) for wanted in (BOARD, CASE)
    )
    return not (is_board_s_or_case_s or ROUNDS in (folder, name) or is_meant_for_rounds(path))
