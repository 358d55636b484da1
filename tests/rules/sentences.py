"""Words as plans and officers write them, of each kind that a rule judges: those that it is for, and honest ones."""

import csv

from tests.command import REPOSITORY

with (REPOSITORY / "tests" / "rules" / "sentences.tsv").open(encoding="utf-8", newline="") as held:
    _ROWS = list(csv.DictReader(held, delimiter="\t", quoting=csv.QUOTE_NONE))


def sentences(about: str, says: str) -> list[str]:
    """The words about one thing: `hit` for those that a rule is for, `pass` for those it must leave alone."""
    return [row["words"] for row in _ROWS if (row["about"], row["says"]) == (about, says)]
