"""Measure scrtrack against programs that do parts of its job: `make bench-peers`."""

import argparse
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

if __name__ == "__main__":  # run as a file, too, from any folder
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.bench.bench import HERE, ours, register, workplace
from tests.bench.measure import ENVIRONMENT, Command, Measured, Row, interleaved, markdown, times_faster

REPOSITORY = HERE.parent.parent
SCHEMA = REPOSITORY / "schemas" / "recommendation.schema.json"
_BIN = "Scripts" if sys.platform == "win32" else "bin"


class Peers:
    """The programs of the peers' environment, and the folder where they work."""

    def __init__(self, environment: Path, folder: Path, size: int) -> None:
        self._programs = environment.absolute() / _BIN
        self._folder = folder
        self.register = register(folder, size)
        self._tree = folder / f"doorstop-{size}"

    def python(self, script: str, *words: str) -> Command:
        """A script of this folder, run by the peers' Python."""
        return Command([str(self._programs / "python"), str(HERE / script), *words])

    def check_jsonschema(self) -> Command:
        """Every recommendation against our schema."""
        files = sorted(path.relative_to(self.register) for path in self.register.glob("*/C*.yaml"))
        words = [str(self._programs / "check-jsonschema"), "--schemafile", str(SCHEMA), *map(str, files)]
        return Command(words, self.register)

    def doorstop(self, *words: str) -> Command:
        """One of doorstop's commands, on as many items as there are recommendations."""
        if not self._tree.exists():
            making = self._tree.with_suffix(".making")
            making.mkdir()
            _prepare(self.python("doorstop_tree.py", str(self.register), str(making)), making)
            making.rename(self._tree)
        return Command([str(self._programs / "doorstop"), *words], self._tree)

    def openpyxl(self, book: Path) -> Command:
        """The cells of a workbook of ours, written again."""
        cells = self._folder / "cells.json"
        _prepare(self.python("write_cells.py", "read", str(book), str(cells)), None)
        return self.python("write_cells.py", "write", str(cells), str(self._folder / "openpyxl.xlsx"))


def _prepare(command: Command, folder: Path | None) -> None:
    """Run what is not measured; raises OSError where it fails."""
    done = subprocess.run(command.words, cwd=folder, env=ENVIRONMENT, check=False, stdout=subprocess.DEVNULL)
    if done.returncode != 0:
        raise OSError(done.returncode, "what it works on could not be made")


def _against(
    names: tuple[str, str, float | None],
    mine: Command,
    make_theirs: Callable[[], Command],
    rounds: int,
    *,
    is_slow: bool = False,
) -> Row:
    what, peer, goal = names
    print(what, peer, file=sys.stderr)  # noqa: T201
    try:
        theirs = make_theirs()
    except OSError as error:
        failed = Measured(failure=f"cannot run: {error.strerror}")
        return times_faster(f"{what} / {peer}", Measured(failure="–"), failed, goal)
    rounds = max(rounds // 2, 1) if is_slow else rounds
    found = interleaved({"ours": mine, "theirs": theirs}, rounds, warm_up=not is_slow)
    return times_faster(f"{what} / {peer}", found["ours"], found["theirs"], goal)


def measure(peers: Peers, folder: Path, rounds: int) -> list[Row]:
    """A row a peer; the slow ones in fewer rounds."""
    size = len(list(peers.register.glob("*/C*.yaml")))
    book = folder / "ours.xlsx"
    validate, export = ours("validate", on=peers.register), ours("export", "-o", str(book), on=peers.register)
    check, write = f"`validate` of {size:,}", f"`export -o x.xlsx` of {size:,}"
    load = peers.python("load_only.py", str(peers.register))
    sheet = str(folder / "doorstop.xlsx")
    return [
        _against(
            (check, "check-jsonschema, same files", 12),
            validate,
            peers.check_jsonschema,
            rounds,
            is_slow=True,
        ),
        _against((check, "`doorstop -F`, as many items", 3), validate, lambda: peers.doorstop("-F"), rounds),
        _against((check, "CSafeLoader alone, same files", 0.8), validate, lambda: load, rounds),
        _against(
            (write, "`doorstop export --xlsx`", 2),
            export,
            lambda: peers.doorstop("export", "--xlsx", "REC", sheet),
            rounds,
        ),
        _against(
            (write, "openpyxl, the same cells alone", None), export, lambda: peers.openpyxl(book), rounds
        ),
    ]


def main() -> None:
    """Measure, and print the table."""
    parser = argparse.ArgumentParser(description="Measure scrtrack against its peers.")
    parser.add_argument("--size", type=int, default=10000, help="how many recommendations")
    parser.add_argument("--rounds", type=int, default=5, help="of check-jsonschema half as many")
    parser.add_argument("--peers", type=Path, default=REPOSITORY / ".venv-peers", metavar="DIR")
    parser.add_argument("--keep", type=Path, metavar="DIR", help="keep the registers here")
    given = parser.parse_args()
    with workplace(given.keep) as folder:
        rows = measure(Peers(given.peers, folder, given.size), folder, given.rounds)
    print(markdown(rows, "peer", "times faster"))  # noqa: T201


if __name__ == "__main__":
    main()
