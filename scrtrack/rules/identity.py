"""Ids and the names of files and folders: each once, and the same in both."""

import re
from collections.abc import Container, Iterable, Iterator, Mapping
from typing import TypeVar

from scrtrack.diagnostic import Diagnostic, Related, Severity
from scrtrack.model.address import Address
from scrtrack.model.case import Case
from scrtrack.model.recommendation import Recommendation
from scrtrack.model.register import Filed, Register
from scrtrack.model.values import RESERVED_NAMES
from scrtrack.reading.copies import original_file
from scrtrack.reading.names import is_record
from scrtrack.rules.engine.check import check, told_here, told_in_file
from scrtrack.rules.engine.context import Context
from scrtrack.wording.nearest import meant
from scrtrack.wording.text import one_line, slug_of

_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_LONGEST = 64
_Identified = TypeVar("_Identified", Case, Recommendation)


def _name(path: str) -> str:
    return path.rpartition("/")[2]


def _stem(path: str) -> str:
    return _name(path).removesuffix(".yaml")


def _folder(path: str) -> str:
    return path.partition("/")[0]


def _copies(
    filed: Iterable[Filed[_Identified]], counts: Mapping[str, _Identified]
) -> Iterator[tuple[str, str, str]]:
    """The files of records whose id another keeps: the file, the id, and the file of the one that counts."""
    several = list(filed)
    if len(counts) < len(several):
        keeps = {one.record.id: one.file for one in several if counts[one.record.id] is one.record}
        for one in several:
            if keeps[one.record.id] != one.file:
                yield one.file, one.record.id, keeps[one.record.id]


@check("REF201", Severity.ERROR, told_here("REF202", "REF212"), in_part=True, across=True)
def misnamed_file(register: Register, context: Context) -> Iterator[Diagnostic]:
    """A file's or folder's name is not the id in it.

    Why: people and programs find a record by its file's name.
    Put it right: rename the file to the id and `.yaml`, or correct the id.
    Breaks it: `id: Z-CSC-05` in a file called `Z-CSC-5.yaml`.
    """
    for filed in register.recommendations:
        key = filed.record.id
        if _stem(filed.file) != key:
            message = _misnamed(f"{key} stands in {_name(filed.file)}", f"{key}.yaml", filed.file, "the id")
            yield misnamed_file.at(Address(filed.file, ("id",)), message, key)
    for case in register.cases:
        key, folder = case.record.id, _folder(case.file)
        if folder != key:
            message = f"{key} is the id of the case in the folder {folder}: make the two the same"
            yield misnamed_file.at(Address(case.file, ("id",)), message, key)
    for held in register.rounds:
        meeting = held.record.meeting
        if _stem(held.file) != meeting.isoformat():
            said = f"the round of {meeting} stands in {_name(held.file)}"
            message = _misnamed(said, f"{meeting}.yaml", held.file, "the meeting")
            yield misnamed_file.at(Address(held.file, ("meeting",)), message)


def _misnamed(said: str, proper: str, path: str, fact: str) -> str:
    """What to do about a file's name; the original of what looks like a copy is not here, or this were told of."""
    if original_file(_name(path)) == proper:
        is_copy = f"it looks like a copy of {proper}, which is not here"
        return f"{said}: {is_copy}; rename it to {proper} if it is the one to keep"
    return f"{said}: rename the file to {proper}, or correct {fact}"


@check("REF202", Severity.ERROR, in_part=True, across=True)
def duplicate_id(register: Register, context: Context) -> Iterator[Diagnostic]:
    """Two records have one id.

    Why: an update could go to the wrong action.
    Put it right: give one of them another id, or delete the copy.
    Breaks it: a copy of `Z-CSC-05.yaml` under another name, with the same `id`.
    """
    of = {filed.file: filed.record for filed in register.recommendations}
    for file, key, original in _copies(register.recommendations, context.index.recommendations):
        advice = "give one of them another, or delete the copy"
        if of[file] != of[original] and _is_a_name_of_its_own(file, key, context):
            advice = f"the file is called {_name(file)}: write `id: {_stem(file)}`"
        message = f"{key} is also the id in {original}: {advice}"
        other = Related(Address(original, ("id",)), "the one that counts")
        yield duplicate_id.at(Address(file, ("id",)), message, key, other)
    for placed in context.actions:
        if placed.nth:
            message = f"{placed.id} appears twice: give one of the two actions the next free number"
            yield duplicate_id.at(placed.address.at("id"), message, placed.id)
    for kind, ids in (
        ("themes", [theme.id for theme in register.board.themes]),
        ("reviews", [kind.id for kind in register.board.reviews]),
        ("agencies", [agency.id for agency in register.board.agencies]),
    ):
        for place in _repeated(ids):
            message = f"{ids[place]} appears twice in `{kind}`: give one of them another id, or delete it"
            yield duplicate_id.at(Address("board.yaml", (kind, place, "id")), message)


def _is_a_name_of_its_own(file: str, key: str, context: Context) -> bool:
    """Whether a file is called after another id, which no record has: it is hardly a copy."""
    stem = _stem(file)
    return is_record(stem) and not stem.startswith(key) and stem not in context.index.recommendations


def _repeated(keys: list[str]) -> Iterator[int]:
    """The places of keys that stand further up already."""
    if len(set(keys)) < len(keys):
        yield from (place for place, key in enumerate(keys) if key in keys[:place])


@check("REF205", Severity.ERROR, told_in_file("REF202"), in_part=True, across=True)
def wrong_case(register: Register, context: Context) -> Iterator[Diagnostic]:
    """A recommendation names another case than the folder it lies in.

    Why: it would be counted in the wrong review.
    Put it right: move the file into the case's folder, or correct `case`.
    Breaks it: `case: example-y` in a file below `example-z`.
    """
    # Where a case's id is not its folder's name, that is said there and once: either will do here.
    folders = context.index.folders
    known = {*context.index.cases, *folders}
    for filed in register.recommendations:
        key, case, folder = filed.record.id, filed.record.case, _folder(filed.file)
        if case not in (folder, folders.get(folder)):
            message = f"{key} says case {case}, but lies in the folder {folder}"
            advice = "move the file, or correct `case`"
            if case not in known:
                advice = f"there is no such case; {meant(case, known)}"
            yield wrong_case.at(Address(filed.file, ("case",)), f"{message}: {advice}", key)


@check("REF206", Severity.ERROR, across=True)
def no_case_file(register: Register, context: Context) -> Iterator[Diagnostic]:
    """A folder of records has no case.yaml.

    Why: without it the case's title and dates are not known.
    Put it right: write a case.yaml with `id`, `title` and `review`, or delete an empty folder.
    Breaks it: a folder `example-y` with a recommendation in it and no `case.yaml`.
    """
    unread = {_folder(path) for path in context.unread.case_files} | context.unread.files
    for folder, case in context.index.folders.items():
        if case is None and folder not in unread:
            rename, key = _name_for(folder, context.index.folders)
            advice = f"{rename}write one with `id: {key}`, `title:` and `review:`, or delete an empty folder"
            message = f"the folder {one_line(folder)} has no case.yaml: {advice}"
            yield no_case_file.at(Address(f"{folder}/case.yaml"), message, folder)


def _name_for(folder: str, taken: Container[str]) -> tuple[str, str]:
    """What to do about a folder's name before its case can have it for an id, and the id."""
    if _is_slug(folder):
        return "", folder
    name = slug_of(folder)[:_LONGEST].rstrip("-")
    if not _is_slug(name) or name in taken:
        return "rename the folder (small letters, digits, hyphens), and ", "..."
    return f"rename the folder to {name} (small letters, digits, hyphens), and ", name


def _is_slug(name: str) -> bool:
    return len(name) <= _LONGEST and _SLUG.fullmatch(name) is not None and name not in RESERVED_NAMES


@check("REF212", Severity.ERROR, in_part=True, across=True)
def two_cases(register: Register, context: Context) -> Iterator[Diagnostic]:
    """Two cases have one id.

    Why: recommendations would be counted in the wrong review.
    Put it right: give one of them another id and folder.
    Breaks it: `id: example-z` in the case.yaml of two folders.
    """
    for file, key, original in _copies(register.cases, context.index.cases):
        message = f"{key} is also the id in {original}: give one of the two cases another id, the same as its folder"
        other = Related(Address(original, ("id",)), "the one that counts")
        yield two_cases.at(Address(file, ("id",)), message, key, other)


CHECKS = (misnamed_file, duplicate_id, wrong_case, no_case_file, two_cases)
