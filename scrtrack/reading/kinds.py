"""Files that are not read: of which kind they are by their endings, and whether their first lines are a record's."""

import re
from dataclasses import fields
from typing import NamedTuple

from scrtrack.model.recommendation import Recommendation
from scrtrack.model.round import Round
from scrtrack.reading.names import is_record

_SAVE = "save its text as {} (plain text, UTF-8)"
_PUT = "put the file itself here, as {}"
_KINDS = {
    "doc docx docm dot dotx": ("a Word document", _SAVE),
    "rtf odt pages": ("a document of a word processor", _SAVE),
    "htm html mht": ("a web page", _SAVE),
    "xls xlsx xlsm ods": ("a workbook", "write its text into {} (plain text, UTF-8)"),
    "pdf": ("a PDF", "write its text into {} (plain text, UTF-8)"),
    "zip": ("a compressed folder", "take {} out of it"),
    "lnk url gdoc": ("a shortcut", _PUT),
}
_DOCUMENTS = {ending: said for endings, said in _KINDS.items() for ending in endings.split()}
_EVIDENCE = {"pdf", "xls", "xlsx", "xlsm", "ods"}
_OTHER_KINDS = (
    "ppt pptx odp msg oft pst 7z gz tar jpg jpeg png gif bmp tif tiff heic webp svg ico mp3 m4a wav mp4 mov avi"
    " exe dll db sqlite ds_store"
)
_NO_TEXT = {*_DOCUMENTS, *_OTHER_KINDS.split()}
_DOCUMENT = re.compile(r"([A-Za-z0-9-]+)(?:\.(?:ya?ml|txt))*\.([A-Za-z]+)", re.IGNORECASE)
# Evidence may be called DIP-2027-03.pdf: an agency stands before the number of an id, and the number is no year.
_SURELY = re.compile(r"[A-Z][A-Z0-9]*(?:-[A-Z]+)+-[0-9]{1,3}[A-Z]?")

_LINES = 40
_KEY = re.compile(r"([a-z_]+)[ \t]*:(?:[ \t]+(.*))?$")
_KEYS = frozenset(field.name for record in (Recommendation, Round) for field in fields(record))


class Document(NamedTuple):
    """A file of another program."""

    stem: str
    ending: str

    def words(self, proper: str) -> str:
        """What it is, and how it becomes a record's file of that name."""
        kind, advice = _DOCUMENTS[self.ending]
        return f"is {kind} and is not read: {advice.format(proper)}"


class Opening(NamedTuple):
    """What the first lines of a text say that it is: a recommendation, or a round."""

    is_round: bool
    key: str
    """The recommendation's id, or the round's meeting."""
    case: str


def may_be_text(name: str) -> bool:
    """Whether a file may be plain text, by its ending."""
    return name.rpartition(".")[2].lower() not in _NO_TEXT


def document(name: str) -> Document | None:
    """The document that is called as a recommendation is; None where it is not, or no such document."""
    found = _DOCUMENT.fullmatch(name)
    if found is None or found[2].lower() not in _DOCUMENTS or not is_record(found[1]):
        return None
    return Document(found[1], found[2].lower())


def stands_for_a_record(given: Document, beside: frozenset[str]) -> bool:
    """Whether it surely holds the recommendation it is called after: not evidence, or a part of one beside it."""
    stem = given.stem.upper()
    parts = stem.split("-")
    if any("-".join(parts[:n]) in beside for n in range(1, len(parts) + 1)) or stem[:-1] in beside:
        return False
    alike = [_series(other) for other in beside if other.rpartition("-")[0] == stem.rpartition("-")[0]]
    if alike:
        return _series(stem) in alike
    if _SURELY.fullmatch(given.stem) is None:
        return False
    # A PDF or a workbook is evidence more often than a record that somebody wrote.
    return not beside or (
        given.ending not in _EVIDENCE and any(other.split("-")[0] == parts[0] for other in beside)
    )


def opening_of(text: str) -> Opening | None:
    """What a text is, where its first line that says anything is a key of a record, and those follow that one needs."""
    said: dict[str, str] = {}
    for line in text.removeprefix("\ufeff").splitlines()[:_LINES]:
        bare = line.rstrip()
        if not bare or bare == "---" or bare.startswith("#"):
            continue
        found = _KEY.match(bare)
        if found is not None and (said or found[1] in _KEYS):
            said.setdefault(found[1], (found[2] or "").partition(" #")[0].strip(" \t\"'"))
        elif not said:
            return None
    if "id" in said and said.keys() & {"case", "recommendation"}:
        return Opening(is_round=False, key=said["id"], case=said.get("case", ""))
    if "meeting" in said and said.keys() & {"asked", "sent", "wanted"}:
        return Opening(is_round=True, key=said["meeting"], case="")
    return None


def _series(record: str) -> tuple[str, int]:
    """An id without its number, and how many digits that has."""
    before, _, number = record.rpartition("-")
    return before, len(number.rstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ"))
