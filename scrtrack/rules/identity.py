"""Ids and the names of files and folders: each once, and the same in both."""

import re
import unicodedata
from collections.abc import Container, Iterable, Iterator

from scrtrack.diagnostic import Fault, Severity
from scrtrack.model.address import Address
from scrtrack.model.recommendation import Recommendation
from scrtrack.model.register import Filed, Register
from scrtrack.model.values import RESERVED_NAMES
from scrtrack.rules.check import check
from scrtrack.rules.context import Context
from scrtrack.rules.nearest import meant
from scrtrack.wording import one_line

_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_LONGEST = 64


def _stem(path: str) -> str:
    return path.rpartition("/")[2].removesuffix(".yaml")


def _folder(path: str) -> str:
    return path.partition("/")[0]


def _copies(held: Iterable[tuple[str, str, int]]) -> Iterator[tuple[str, str, str]]:
    """Of file, id and how little the file's name fits: the copies, their id, and the file that keeps it."""
    triples = list(held)
    if len({key for _, key, _ in triples}) == len(triples):
        return
    keeps: dict[str, str] = {}
    # The one whose name fits best keeps it; of several, the first.
    for file, key, _ in sorted(triples, key=lambda triple: (triple[2], triple[0])):
        original = keeps.setdefault(key, file)
        if original != file:
            yield file, key, original


def _copied_records(register: Register) -> Iterator[tuple[str, str, str]]:
    return _copies((filed.file, filed.record.id, _misfit(filed)) for filed in register.recommendations)


def _misfit(filed: Filed[Recommendation]) -> int:
    """0 where the file has the record's id for its name and lies in its case's folder."""
    return 2 * (_stem(filed.file) != filed.record.id) + (_folder(filed.file) != filed.record.case)


def _copied_cases(register: Register) -> Iterator[tuple[str, str, str]]:
    return _copies(
        (filed.file, filed.record.id, _folder(filed.file) != filed.record.id) for filed in register.cases
    )


@check("REF201", Severity.ERROR)
def misnamed_file(register: Register, context: Context) -> Iterator[Fault]:
    """A file's or folder's name is not the id in it.

    Why: people and programs find a record by its file's name.
    Put it right: rename the file to the id and `.yaml`, or correct the id.
    Breaks it: `id: Z-CSC-05` in a file called `Z-CSC-5.yaml`.
    """
    # A copy has its original's id: that is said of it, and its name is no second fault.
    copies = {file for file, _, _ in (*_copied_records(register), *_copied_cases(register))}
    for filed in register.recommendations:
        key = filed.record.id
        if _stem(filed.file) != key and filed.file not in copies:
            message = (
                f"{key} stands in {_stem(filed.file)}.yaml: rename the file to {key}.yaml, or correct the id"
            )
            yield Fault(Address(filed.file, ("id",)), message, key)
    for case in register.cases:
        key, folder = case.record.id, _folder(case.file)
        if folder != key and case.file not in copies:
            message = f"{key} is the id of the case in the folder {folder}: make the two the same"
            yield Fault(Address(case.file, ("id",)), message, key)
    for held in register.rounds:
        meeting = held.record.meeting
        if _stem(held.file) != meeting.isoformat():
            message = (
                f"the round of {meeting} stands in {_stem(held.file)}.yaml: rename the file to {meeting}.yaml"
            )
            yield Fault(Address(held.file, ("meeting",)), f"{message}, or correct the meeting")


@check("REF202", Severity.ERROR)
def duplicate_id(register: Register, context: Context) -> Iterator[Fault]:
    """Two records have one id.

    Why: an update could go to the wrong action.
    Put it right: give one of them another id, or delete the copy.
    Breaks it: a copy of `Z-CSC-05.yaml` under another name, with the same `id`.
    """
    for file, key, original in _copied_records(register):
        message = f"{key} is also the id in {original}: give one of them another, or delete the copy"
        yield Fault(Address(file, ("id",)), message, key)
    for filed in register.recommendations:
        numbers = [action.id for action in filed.record.actions]
        for place in _repeated(numbers):
            full = f"{filed.record.id}.{numbers[place]}"
            message = f"{full} appears twice: give one of the two actions the next free number"
            yield Fault(Address(filed.file, ("actions", place, "id")), message, full)
    for kind, ids in (
        ("themes", [theme.id for theme in register.board.themes]),
        ("agencies", [agency.id for agency in register.board.agencies]),
    ):
        for place in _repeated(ids):
            message = f"{ids[place]} appears twice in `{kind}`: give one of them another id, or delete it"
            yield Fault(Address("board.yaml", (kind, place, "id")), message)


def _repeated(keys: list[int] | list[str]) -> Iterator[int]:
    """The places of keys that stand further up already."""
    if len(set(keys)) < len(keys):
        yield from (place for place, key in enumerate(keys) if key in keys[:place])


@check("REF205", Severity.ERROR)
def wrong_case(register: Register, context: Context) -> Iterator[Fault]:
    """A recommendation names another case than the folder it lies in.

    Why: it would be counted in the wrong review.
    Put it right: move the file into the case's folder, or correct `case`.
    Breaks it: `case: example-y` in a file below `example-z`.
    """
    # Where a case's id is not its folder's name, or a file is a copy, that is said there and once.
    ids = {_folder(case.file): case.record.id for case in register.cases}
    copies = {file for file, _, _ in _copied_records(register)}
    for filed in register.recommendations:
        folder = _folder(filed.file)
        if filed.record.case not in (folder, ids.get(folder)) and filed.file not in copies:
            yield _wrong_case(filed.file, filed.record.id, filed.record.case, context)


def _wrong_case(file: str, key: str, case: str, context: Context) -> Fault:
    known = {*context.cases, *context.folders}
    message = f"{key} says case {case}, but lies in the folder {_folder(file)}"
    advice = (
        "move the file, or correct `case`"
        if case in known
        else f"there is no such case; {meant(case, known)}"
    )
    return Fault(Address(file, ("case",)), f"{message}: {advice}", key)


@check("REF206", Severity.ERROR)
def no_case_file(register: Register, context: Context) -> Iterator[Fault]:
    """A folder of records has no case.yaml.

    Why: without it the case's title and dates are not known.
    Put it right: write a case.yaml with `id`, `title` and `review`, or delete an empty folder.
    Breaks it: a folder `example-y` with a recommendation in it and no `case.yaml`.
    """
    there = {_folder(case.file) for case in register.cases}
    unread = {_folder(path) for path in context.unread.case_files} | context.unread.files
    for folder in context.folders:
        if folder not in there and folder not in unread:
            rename, key = _name_for(folder, context.folders)
            advice = f"{rename}write one with `id: {key}`, `title:` and `review:`, or delete an empty folder"
            message = f"the folder {one_line(folder)} has no case.yaml: {advice}"
            yield Fault(Address(f"{folder}/case.yaml"), message, folder)


def _name_for(folder: str, taken: Container[str]) -> tuple[str, str]:
    """What to do about a folder's name before its case can have it for an id, and the id."""
    if _is_slug(folder):
        return "", folder
    ascii_only = unicodedata.normalize("NFKD", folder).encode("ascii", "ignore").decode()
    name = "-".join(re.findall(r"[a-z0-9]+", ascii_only.lower()))[:_LONGEST].rstrip("-")
    if not _is_slug(name) or name in taken:
        return "rename the folder (small letters, digits, hyphens), and ", "..."
    return f"rename the folder to {name} (small letters, digits, hyphens), and ", name


def _is_slug(name: str) -> bool:
    return len(name) <= _LONGEST and _SLUG.fullmatch(name) is not None and name not in RESERVED_NAMES


@check("REF212", Severity.ERROR)
def two_cases(register: Register, context: Context) -> Iterator[Fault]:
    """Two cases have one id.

    Why: recommendations would be counted in the wrong review.
    Put it right: give one of them another id and folder.
    Breaks it: `id: example-z` in the case.yaml of two folders.
    """
    for file, key, original in _copied_cases(register):
        message = f"{key} is also the id in {original}: give one of the two cases another id, the same as its folder"
        yield Fault(Address(file, ("id",)), message, key)


CHECKS = (misnamed_file, duplicate_id, wrong_case, no_case_file, two_cases)
