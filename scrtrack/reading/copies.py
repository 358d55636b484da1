"""The names that copies bear: what Explorer, OneDrive, other drives, editors and people add to a file's name."""

import re

YAML_ENDINGS = (".yaml", ".yml", ".yaml.txt", ".yml.txt")
"""Editors on Windows add .txt without showing it."""

_WORDS = (
    r"cop(?:y|ies|ie)|kopie|back[ -]?up|bak|old|orig|original|previous|prev|saved?|duplicate"
    r"|(?:case )?conflict(?:ed)?(?: copy)?|version|autosaved?|recovered|temp|tmp"
)
# ~$x.yaml, #x.yaml#, .x.yaml.swp
_OPEN = re.compile(r"~\$|#(?=.+#$)|\.(?=.+\.sw[a-p]$)")
_COPY_OF = re.compile(r"(?:(?:copy|backup|duplicate)(?: \(\d+\)| \d+)? of )+", re.IGNORECASE)
# x.yaml~, x.yaml.bak, x.yaml (1)
_BEHIND = rf"(?:[~#]|[ ._-]+(?:(?:{_WORDS})\d{{0,3}}|sw[a-p]|rej|mine|theirs|r?\d{{1,6}})| ?\(\d{{1,3}}\))*"
_WITH_ENDING = re.compile(rf"(.+?)(?:\.ya?ml)+(?:\.txt)?({_BEHIND})", re.IGNORECASE)
_WITHOUT_ENDING = re.compile(
    r"(.+)(~|\.(?:bak|backup|old|orig|original|save|tmp|sw[a-p]|rej))", re.IGNORECASE
)
_MARKS = (
    # x.sync-conflict-20261102-101112-ABCDEFG, x_BASE_4711
    re.compile(r"\.sync-conflict-[\w-]+$|[._](?:BACKUP|BASE|LOCAL|REMOTE)_\d+$"),
    # x (1), x[2], x 2, x_2
    re.compile(r" ?[(\[]\d{1,3}[)\]]$|[ _]\d{1,2}$"),
    # x - Copy, x - Copy (2), x copy 2, x_backup
    re.compile(rf"(?: *[-–] +| +|[_.]+)(?:{_WORDS})(?:[ _]?\(?\d{{1,3}}\)?)?$", re.IGNORECASE),
    # x (Board Officer's conflicted copy 2026-11-02)
    re.compile(rf" ?\([^()]*\b(?:{_WORDS})\b[^()]*\)$", re.IGNORECASE),
    # x_v2, x 2026-11-02, x_20261102_1012
    re.compile(r"[ _.]v(?:ersion)?[ _.]?\d{1,2}$|[ _.]+\d{4}-?\d\d-?\d\d(?:[ _T-]?\d{4,6})?$", re.IGNORECASE),
)
_PLAIN = re.compile(r"[A-Za-z0-9-]+(?:\.yaml)?")


def original_file(name: str) -> str | None:
    """The file that a name says it is a copy of, by a mark that no record's name can have; None where by none."""
    if _PLAIN.fullmatch(name):
        return None
    rest = _COPY_OF.sub("", _OPEN.sub("", name, count=1), count=1)
    found = _WITH_ENDING.fullmatch(rest) or _WITHOUT_ENDING.fullmatch(rest)
    stem, behind = found.groups() if found is not None else (rest, "")
    shorter = original_folder(stem)
    return f"{shorter or stem}.yaml" if shorter or behind or rest != name else None


def original_folder(name: str) -> str | None:
    """The folder that a name says it is a copy of; None where it says so not."""
    stem = _COPY_OF.sub("", name, count=1)
    while shorter := next((mark.sub("", stem) for mark in _MARKS if mark.search(stem)), ""):
        stem = shorter
    return stem if stem != name else None


def is_kept_while_open(name: str) -> bool:
    """Whether a program keeps a file of this name beside one that is open in it."""
    return _OPEN.match(name) is not None


def looks_like_yaml(name: str) -> bool:
    """Whether a file's name ends as one of YAML does, or was meant to."""
    return name.lower().endswith(YAML_ENDINGS)
