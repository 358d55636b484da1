"""`scrtrack schema`: write the JSON Schemas, or say whether those that are there are stale."""

from pathlib import Path

import click

from scrtrack.cli.command import Command
from scrtrack.cli.outcome import FOUND, SOUND
from scrtrack.cli.paths import read_path
from scrtrack.cli.streams import say
from scrtrack.cli.write import write_lines
from scrtrack.disk.atomic import write_text
from scrtrack.store.schema.texts import schema_texts


@click.command(cls=Command)
@click.option(
    "-o",
    "--output",
    "folder",
    type=read_path,
    default="schemas",
    show_default=True,
    metavar="DIR",
    help="The folder they are written to.",
)
@click.option("--check", is_flag=True, help="Write nothing; exit with 1 where they are stale.")
def schema(folder: Path, check: bool) -> int:
    """Write the schemas that editors check records with."""
    stale = {name: text for name, text in schema_texts().items() if _text_of(folder / name) != text}
    if check:
        write_lines(f"{folder / name} is stale: run `scrtrack schema`" for name in stale)
        return FOUND if stale else SOUND
    for name, text in stale.items():
        write_text(folder / name, text)
        say(f"wrote {folder / name}")
    if not stale:
        say("the schemas are as they should be; nothing was written")
    return SOUND


def _text_of(path: Path) -> str | None:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return None
