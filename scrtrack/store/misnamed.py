"""Records in files whose names say nothing of them: a text that a program named by itself, or a document."""

from collections.abc import Iterator, Sequence

from scrtrack.diagnostic import Diagnostic, Location
from scrtrack.reading.file_rules import OUT_OF_PLACE
from scrtrack.reading.kinds import Opening, document, may_be_text, opening_of, stands_for_a_record
from scrtrack.reading.names import ROUNDS, is_day, is_record, without_endings
from scrtrack.store.copied import copy_of
from scrtrack.store.found import Found
from scrtrack.store.shelf import Shelf

_LOOKED_AT = 8 * 1024
_MOST = 200
"""A folder may hold any number of notes and figures: of very many, only the first are looked into."""


def misnamed(found: Found) -> Iterator[Diagnostic]:
    """What to say of records in files that nothing is read from, now that it is known what is read."""
    told = {problem.file for problem in found.problems} if found.others else set()
    others = [(here, name) for here, name in found.others if here.path(name) not in told and _counts(here)]
    texts = [(here, name) for here, name in others if may_be_text(name)][:_MOST]
    holders = [(here, name, opening) for here, name in texts if (opening := _opening(here, name)) is not None]
    documents = [(here, name) for here, name in others if here.folder in found.folders and document(name)]
    if not holders and not documents:
        return
    read = {path.rpartition("/")[2]: path for path in [*found.rounds, *found.recommendations]}
    yield from _texts(holders, read)
    yield from _documents(documents, read)


def _counts(here: Shelf) -> bool:
    """Whether records are looked for in a folder: below a case's, only files of YAML are told of."""
    return "/" not in here.folder


def _opening(here: Shelf, name: str) -> Opening | None:
    text = here.text(name, _LOOKED_AT)
    return opening_of(text) if text is not None else None


def _texts(holders: Sequence[tuple[Shelf, str, Opening]], read: dict[str, str]) -> Iterator[Diagnostic]:
    names: dict[str, list[str]] = {}
    for here, name, opening in holders:
        if proper := _proper(name, opening):
            names.setdefault(here.path(proper), []).append(name)
    for here, name, opening in holders:
        path, proper = here.path(name), _proper(name, opening)
        original = here.path(proper) if proper in here.names else read.get(proper)
        if original is not None:
            shown = proper if proper in here.names else original
            yield copy_of(path, original, shown)
        else:
            others = [other for other in names.get(here.path(proper), []) if other != name]
            message = f"{_held(opening, others)}: {_what_to_do(here, name, proper, opening, others)}"
            yield OUT_OF_PLACE.at(Location(path), message, _record(proper))


def _proper(name: str, opening: Opening) -> str:
    """What the file is to be called: after the id or the day in it, else after its own; empty where by neither."""
    for said in (opening.key, without_endings(name)):
        if is_day(said) if opening.is_round else is_record(said):
            return f"{said.upper()}.yaml"
    return ""


def _held(opening: Opening, others: Sequence[str]) -> str:
    what = "a round" if opening.is_round else "a recommendation"
    also = f", as {', '.join(others)} does," if others else ""
    return f"holds {what}{also} and is not read"


def _what_to_do(here: Shelf, name: str, proper: str, opening: Opening, others: Sequence[str]) -> str:
    called = proper or f"the {'day of its meeting' if opening.is_round else 'id in it'}, with .yaml behind it"
    if not here.folder:
        into = ROUNDS if opening.is_round else opening.case
        place = f"the folder {into}" if here.has_folder(into) else "its case's folder"
        return f"move it into {place}, and call it {called}"
    if others:
        return f"compare them, rename the one to keep to {called}, and delete the rest"
    blank = " (there is a blank in its name)" if name != proper and name.strip() == proper else ""
    return f"rename {name} to {called}{blank}"


def _documents(documents: Sequence[tuple[Shelf, str]], read: dict[str, str]) -> Iterator[Diagnostic]:
    beside: dict[str, frozenset[str]] = {}
    for here, name in documents:
        if here.folder not in beside:
            stems = (without_endings(other) for other in here.names if other.endswith(".yaml"))
            beside[here.folder] = frozenset(stem.upper() for stem in stems if is_record(stem))
        given = document(name)
        proper = f"{given.stem.upper()}.yaml" if given is not None else ""
        if given is not None and proper not in read and stands_for_a_record(given, beside[here.folder]):
            yield OUT_OF_PLACE.at(Location(here.path(name)), given.words(proper), _record(proper))


def _record(proper: str) -> str | None:
    stem = proper.removesuffix(".yaml")
    return stem if is_record(stem) else None
