"""`scrtrack schema`: write the JSON Schemas, for every register or for one board's, or say which are stale."""

from pathlib import Path

import click

from scrtrack.cli.board_editor import board_files, write_for_board
from scrtrack.cli.command import Argument, Command
from scrtrack.cli.options import at_a_path
from scrtrack.cli.outcome import FOUND, SOUND
from scrtrack.cli.paths import read_path
from scrtrack.cli.streams import say
from scrtrack.cli.write import write_lines
from scrtrack.disk.atomic import write_texts
from scrtrack.errors import UsageError
from scrtrack.store.schema.texts import output_texts, schema_texts

_USUAL = Path("schemas")


@click.command(
    cls=Command,
    examples=[
        ("scrtrack schema recommendations", "for the editor of a board's own register"),
        ("scrtrack schema", "write those of every register to schemas"),
        ("scrtrack schema --check", "only say whether they are stale"),
    ],
)
@click.argument(
    "register",
    cls=Argument,
    type=read_path,
    required=False,
    metavar="DIR",
    about="A register: its editor is told of its own agencies, themes and rules.",
    shell_complete=at_a_path("dir"),
)
@click.option(
    "-o",
    "--output",
    "folder",
    type=read_path,
    metavar="DIR",
    shell_complete=at_a_path("dir"),
    help="The folder the schemas of every register are written to [default: schemas].",
)
@click.option("--check", is_flag=True, help="Write nothing; exit with 1 where they are stale.")
def schema(register: Path | None, folder: Path | None, check: bool) -> int:
    """Write the schemas that editors check records with."""
    if register is not None and folder is not None:
        raise UsageError(
            "-o is for the schemas of every register; those of one lie where its editor looks for them",
            f"leave out -o, or leave out {register}",
        )
    if register is not None:
        wanted, again = board_files(register), f"scrtrack schema {register}"
    else:
        texts = {**schema_texts(), **output_texts()}
        wanted = {(folder or _USUAL) / name: text for name, text in texts.items()}
        again = "scrtrack schema"
    stale = {path: text for path, text in wanted.items() if _text_of(path) != text}
    if check:
        write_lines(f"{path} is stale: run `{again}`" for path in stale)
        return FOUND if stale else SOUND
    if register is not None:
        write_for_board(register, stale)
        return SOUND
    write_texts(stale)
    for path in stale:
        say(f"wrote {path}")
    if not stale:
        say("the schemas are as they should be; nothing was written")
    return SOUND


def _text_of(path: Path) -> str | None:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return None
