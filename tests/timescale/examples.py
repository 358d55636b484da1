"""How the tables are walked: every row has an example, and the whole of it is read as the row says."""

from datetime import date
from types import ModuleType

from scrtrack.timescale.folding import fold
from scrtrack.timescale.read import read_timescale
from scrtrack.timescale.reading import Kind
from scrtrack.timescale.rows import Example, Sign, Signs, Words
from scrtrack.timescale.scan import Sentence, scan


def sentence_of(example: Example) -> Sentence:
    return scan(fold(example.text))


def read_as_stated(example: Example) -> bool:
    reading = read_timescale(example.text)
    if isinstance(example.reads, date):
        return (reading.kind, reading.due) == (Kind.DATED, example.reads)
    suggests = example.suggests or reading.suggests
    return (reading.kind, reading.due, reading.suggests) == (example.reads, None, suggests)


def sign_rows(module: ModuleType) -> list[Sign]:
    """Every row of every table of signs in the module."""
    return [row for value in vars(module).values() if isinstance(value, Signs) for row in value.rows]


def word_rows(module: ModuleType) -> list[tuple[str, Words]]:
    """Every row of every table of words, with the table's name."""
    tables = {name: value for name, value in vars(module).items() if isinstance(value, tuple)}
    return [(name, row) for name, rows in tables.items() for row in rows if isinstance(row, Words)]


def name_of(row: object) -> str:
    return str(getattr(row, "what", getattr(row, "why", row)))
