"""Measure scrtrack against Python itself and against only loading the files: `make bench`."""

import argparse
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path
from statistics import median

if __name__ == "__main__":  # run as a file, too, from any folder
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.bench.measure import (
    Command,
    Measured,
    Row,
    at_most,
    interleaved,
    markdown,
    memory,
    program,
    times_faster,
)

HERE = Path(__file__).parent
# About 1,000, 10,000 and 25,000 actions; the active ones stand on two sheets.
_GROWTH = (900, 9000, 22000)


@contextmanager
def workplace(keep: Path | None) -> Iterator[Path]:
    """A folder for registers: a temporary one, or the one to keep."""
    if keep is not None:
        keep.mkdir(parents=True, exist_ok=True)
        yield keep.resolve()
        return
    with tempfile.TemporaryDirectory(prefix="scrtrack-bench-") as folder:
        yield Path(folder)


def register(folder: Path, recommendations: int) -> Path:
    """A register of a size, made in a process of its own (this one has to stay small)."""
    place = folder / f"register-{recommendations}"
    if not place.exists():
        words = [sys.executable, str(HERE / "generate.py"), str(recommendations), str(place)]
        subprocess.run(words, check=True, stdout=subprocess.DEVNULL)
    return place


def ours(*words: str, on: Path | None = None) -> Command:
    """One of our commands, on a register."""
    return Command([*program(), *words, *(["--register", str(on)] if on else [])])


def _start_up(folder: Path, rounds: int) -> list[Row]:
    found = interleaved(
        {
            "pass": Command([sys.executable, "-c", "pass"]),
            "version": ours("--version"),
            "help": ours("--help"),
            "status": ours("status", on=register(folder, 1000)),
        },
        rounds,
    )
    bare = found["pass"]
    return [
        at_most("`--version` / `python -c pass`", found["version"], bare, 2),
        at_most("`--help` / `python -c pass`", found["help"], bare, 6),
        at_most("`status` of 1,000 / `python -c pass`", found["status"], bare, 28),
    ]


def _large(folder: Path, size: int, rounds: int) -> list[Row]:
    place = register(folder, size)
    found = interleaved(
        {
            "load": Command([sys.executable, str(HERE / "load_only.py"), str(place)]),
            "validate": ours("validate", on=place),
            "alone": Command(
                [sys.executable, str(HERE / "one_core.py"), "validate", "--register", str(place)]
            ),
            "status": ours("status", on=place),
            "export": ours("export", "-o", str(folder / "large.xlsx"), on=place),
        },
        rounds,
    )
    return [
        at_most(f"`validate` of {size:,} / only loading the files", found["validate"], found["load"], 1.25),
        times_faster(
            f"`validate` of {size:,} / the same with one process", found["validate"], found["alone"], 1.3
        ),
        memory(f"`validate` of {size:,}, peak memory", found["validate"], 100),
        memory(f"`status` of {size:,}, peak memory", found["status"], 100),
        memory(f"`export -o x.xlsx` of {size:,}, peak memory", found["export"], 250),
    ]


def _growth(folder: Path, sizes: tuple[int, ...], rounds: int) -> list[Row]:
    """The time of a workbook's row, as the workbook grows."""
    books = [folder / f"growth-{size}.xlsx" for size in sizes]
    commands = {
        book.name: ours("export", "-o", str(book), on=register(folder, size))
        for book, size in zip(books, sizes, strict=True)
    }
    found = interleaved(commands, rounds)
    measured = [(found[book.name], _rows(book)) for book in books]
    return [_a_row(*larger, *smaller) for smaller, larger in pairwise(measured)]


def _a_row(larger: Measured, rows: int, smaller: Measured, fewer: int) -> Row:
    what = f"`.xlsx`, time of one of {rows:,} rows / one of {fewer:,}"
    if larger.failure or smaller.failure:
        return Row(what, larger.milliseconds, smaller.milliseconds, "–", "at most 1", None)
    times = [(a / rows, b / fewer) for a, b in zip(larger.seconds, smaller.seconds, strict=True)]
    ratio = median(a / b for a, b in times)
    ours_ms, other_ms = (median(column) * 1000 for column in zip(*times, strict=True))
    return Row(what, f"{ours_ms:.3f}", f"{other_ms:.3f}", f"{ratio:.2f}", "at most 1", round(ratio, 2) <= 1)


def _rows(book: Path) -> int:
    """How many rows a workbook's sheets have, read in pieces."""
    if not book.exists():
        return 0
    number = 0
    with zipfile.ZipFile(book) as archive:
        for name in archive.namelist():
            if name.startswith("xl/worksheets/sheet"):
                with archive.open(name) as sheet:
                    rest = b""
                    while piece := sheet.read(65536):
                        number += (rest + piece).count(b"<row ")
                        rest = piece[-4:]
    return number


def main() -> int:
    """Measure, and print the table."""
    parser = argparse.ArgumentParser(description="Measure scrtrack.")
    parser.add_argument("--rounds", type=int, default=7, help="of the small commands three times as many")
    parser.add_argument("--quick", action="store_true", help="small registers, few rounds: does it run?")
    parser.add_argument("--check", action="store_true", help="leave with 1 where a goal is not met")
    parser.add_argument("--keep", type=Path, metavar="DIR", help="keep the registers here")
    given = parser.parse_args()
    size, sizes, rounds = (500, (50, 200), 2) if given.quick else (10000, _GROWTH, given.rounds)
    with workplace(given.keep) as folder:
        rows = _start_up(folder, rounds * 3)
        rows += _large(folder, size, rounds)
        rows += _growth(folder, sizes, max(rounds // 2, 1))
    print(markdown(rows, "other", "ratio"))  # noqa: T201
    return int(given.check and any(row.met is False for row in rows))


if __name__ == "__main__":
    sys.exit(main())
