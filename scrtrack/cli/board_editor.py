"""What `scrtrack schema DIR` writes for the editor of one board: schemas, settings, and what to do next."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from scrtrack.cli.streams import say
from scrtrack.cli.write import write_lines
from scrtrack.disk.atomic import write_texts
from scrtrack.disk.tree import Folder
from scrtrack.errors import ScrtrackError
from scrtrack.model.board import Board
from scrtrack.reading.names import BOARD
from scrtrack.rules.catalogue import RULES
from scrtrack.rules.engine.board import is_always_told
from scrtrack.store.load import load
from scrtrack.store.schema.editor import (
    EXTENSIONS,
    SETTINGS,
    board_schemas,
    extensions,
    json_text,
    missing_from,
    settings,
)
from scrtrack.store.schema.known import Known


def board_files(register: Path) -> dict[Path, str]:
    """The schemas of a register's editor, each with the text that it is to hold."""
    rules = {rule.code: rule.heading for rule in RULES if not is_always_told(rule.code)}
    advice = f"look it up there; after a change of board.yaml run `scrtrack schema {register.resolve().name}`"
    folder = _opened(register)
    found = board_schemas(Known(_board(register), rules, advice))
    return {folder / name: text for name, text in found.items()}


def write_for_board(register: Path, stale: Mapping[Path, str]) -> None:
    """Write what is stale, and settings where there are none; what is there already is only told what it lacks."""
    folder = _opened(register)
    within = Path(os.path.relpath(register.resolve(), folder.resolve())).as_posix()
    wanted = {
        folder / SETTINGS: settings("" if within == "." else within),
        folder / EXTENSIONS: extensions(),
    }
    new = {path: json_text(value) for path, value in wanted.items() if not os.path.lexists(path)}
    write_texts({**stale, **new})
    for path in (*stale, *new):
        say(f"wrote {path}")
    if not stale and not new:
        say("the schemas are as they should be; nothing was written")
    for path, value in wanted.items():
        if path not in new:
            _say_what_to_add(path, value)
    say(
        f"next: open the folder {folder.resolve()} in Visual Studio Code, install the extension that it recommends"
        " (YAML, by Red Hat), and open a record"
    )
    say(f"after a change of agencies, themes or kinds of review: scrtrack schema {register}")


def _say_what_to_add(path: Path, wanted: Mapping[str, Any]) -> None:
    missing = missing_from(_text(path), wanted)
    if missing:
        say(f"{path} is there already, and is left as it is; add to it:")
        write_lines(json_text(missing).splitlines())


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError):
        return ""


def _board(register: Path) -> Board:
    """The board of a register; raises where it is not there, or cannot be read."""
    if not register.is_dir():
        raise ScrtrackError(
            f"there is no folder {register}", f"name the one that holds {BOARD}, such as recommendations"
        )
    loaded = load(Folder(register))
    if loaded.has_board:
        return loaded.index.register.board
    path = register / BOARD
    wrong = next((problem.message for problem in loaded.problems if problem.file == BOARD), None)
    if not path.is_file() or wrong is None:
        within = register / "recommendations"
        near = f"use {within}" if (within / BOARD).is_file() else "name the folder that holds it"
        raise ScrtrackError(f"there is no {BOARD} in {register}", near)
    raise ScrtrackError(
        f"{path}: {wrong}",
        f"put it right (`scrtrack validate --register {register}` says where), and try again",
    )


def _opened(register: Path) -> Path:
    """The folder that is opened in the editor: the one that git keeps, else the one that the register lies in."""
    start = register.resolve()
    for folder in (start, *start.parents):
        if (folder / ".git").exists() and folder != Path.home():
            return Path(os.path.relpath(folder)) if folder.is_relative_to(Path.cwd()) else folder
    above = start.parent
    return Path(os.path.relpath(above)) if above.is_relative_to(Path.cwd()) else above
