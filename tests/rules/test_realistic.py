"""Sixty invented actions as plans and officers write them: nothing is said of any. And the two registers we keep."""

import csv
from collections import Counter

import pytest

from scrtrack.disk.tree import Folder
from scrtrack.store.load import load
from scrtrack.store.places import Places
from tests.command import REPOSITORY
from tests.make import case, recommendation, register
from tests.rules.asked import EVERY_RULE, run

with (REPOSITORY / "tests" / "rules" / "realistic.tsv").open(encoding="utf-8", newline="") as held:
    ROWS = list(csv.DictReader(held, delimiter="\t"))


def test_there_are_sixty() -> None:
    assert len(ROWS) == 60


@pytest.mark.parametrize("row", ROWS, ids=[row["action"][:40] for row in ROWS])
def test_nothing_is_said_of_a_sound_action(row: dict[str, str]) -> None:
    evidence = {"kind": "document", "reference": row["reference"], "shows": row["shows"],
                "date": "2026-07-02", "seen": "2026-07-15"}  # fmt: skip
    action = {
        **{key: row[key] for key in ("action", "lead", "timescale", "due")},
        "id": 1,
        "updates": [{"date": "2026-07-10", "by": row["lead"], "note": row["note"]}],
        "completed": {"date": "2026-07-01"},
        "evidence": [evidence],
        "signed_off": {"date": "2026-07-15", "by": "Monitoring Group"},
    }
    dates = {"decided": "2025-02-03", "completed": "2025-09-30", "published": "2025-11-26"}
    record = recommendation(measure="Samples of files show it", actions=[action])
    assert EVERY_RULE.said(register(record, cases=(case(**dates, plan={"agreed": "2025-11-12"}),))) == []


def test_the_registers_of_this_repository() -> None:
    tree = Folder(REPOSITORY / "recommendations")
    found = run(load(tree), "2026-11-22", Places(tree).locate).diagnostics
    assert Counter(one.code for one in found) == {
        "REF211": 12, "DUE301": 6, "SMART603": 4, "EVI401": 3, "DUE313": 3, "SMART602": 2, "SMART604": 1, "SMART605": 2,
        "EVI406": 1, "EVI408": 1,
    }  # fmt: skip
