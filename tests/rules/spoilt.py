"""Broken examples that git or an editor would spoil: made here, by code, in a register's folder."""

from collections.abc import Callable, Mapping
from pathlib import Path

RECORD = """id: A-CSC-03
case: example-a
agency: csc
theme: training
recommendation: Managers must know how long each visit has been overdue.
measure: {measure}
"""
NAME = "example-a/A-CSC-03.yaml"


def _folder(register: Path) -> None:
    (register / NAME).mkdir()


def _link(register: Path) -> None:
    (register / NAME).symlink_to("A-CSC-02.yaml")


def _no_board(register: Path) -> None:
    (register / "board.yaml").unlink()


def _holding(content: bytes) -> Callable[[Path], None]:
    def write(register: Path) -> None:
        (register / NAME).write_bytes(content)

    return write


def _measured(measure: str) -> str:
    return RECORD.format(measure=measure)


SPOILT: Mapping[str, Callable[[Path], None]] = {
    "FILE101": _folder,
    "FILE102": _holding(_measured("£20 a visit").encode("cp1252")),
    "FILE103": _holding(_measured("Fewer\x00 visits are late.").encode()),
    "FILE104": _holding(_measured("The whole report. " * 65_536).encode()),
    "FILE109": _holding(
        (_measured("Fewer are late.") + "<<<<<<< HEAD\naim: A\n=======\naim: B\n>>>>>>> b\n").encode()
    ),
    "FILE110": _holding(
        (_measured("Fewer are late.") + "actions:\n  - id: 1\n\u00a0   action: Act\n").encode()
    ),
    "FILE116": _link,
    "FILE118": _no_board,
}
