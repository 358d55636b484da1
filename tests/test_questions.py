"""The page of questions: each is asked of the exports of the demonstration, and answers what the page says."""

import re
from pathlib import Path
from typing import NamedTuple

import duckdb
import pytest

from tests.command import REPOSITORY, run

PAGE = (REPOSITORY / "scrtrack" / "docs" / "questions.md").read_text(encoding="utf-8")
BLOCK = re.compile(r"(?:^ {4}.*\n|^\n(?= {4}))+", re.MULTILINE)


class Question(NamedTuple):
    heading: str
    query: str
    answer: str


def blocks(part: str) -> list[str]:
    return [re.sub("^ {4}", "", found, flags=re.MULTILINE).strip() for found in BLOCK.findall(part)]


def questions() -> list[Question]:
    parts = re.split("^## ", PAGE, flags=re.MULTILINE)
    asked = [(part.partition("\n")[0], blocks(part)) for part in parts if "It answers:" in part]
    return [Question(heading, *found) for heading, found in asked]


SETUP = next(block for block in blocks(PAGE) if block.startswith("CREATE VIEW"))
QUESTIONS = questions()


@pytest.fixture(scope="module")
def exports(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("exports")
    register = str(REPOSITORY / "recommendations")
    for name in ("tool.csv", "tool.json"):
        ran = run("export", "--register", register, "--as-of", "2026-11-22", "-o", str(folder / name))
        assert ran.code == 0, ran.err
    return folder


def answer(query: str, folder: Path) -> str:
    """The rows under their headings, a blank or more between the columns."""
    with duckdb.connect() as connection:
        connection.execute(f"SET file_search_path = '{folder}'")
        connection.execute(SETUP)
        found = connection.execute(query)
        heads = [column[0] for column in found.description]
        rows = [heads, *([str(value) for value in row] for row in found.fetchall())]
    widths = [max(len(row[place]) for row in rows) for place in range(len(heads))]
    return "\n".join(
        "  ".join(text.ljust(width) for text, width in zip(row, widths, strict=True)).rstrip() for row in rows
    )


def test_there_are_half_a_dozen_and_more() -> None:
    assert len(QUESTIONS) == 7


@pytest.mark.parametrize("asked", QUESTIONS, ids=[asked.heading for asked in QUESTIONS])
def test_it_answers_what_the_page_says(asked: Question, exports: Path) -> None:
    assert answer(asked.query, exports) == asked.answer


@pytest.mark.parametrize("asked", QUESTIONS, ids=[asked.heading for asked in QUESTIONS])
def test_it_can_be_asked_of_a_register_in_which_nothing_has_happened(asked: Question, tmp_path: Path) -> None:
    base = str(REPOSITORY / "tests" / "records" / "base")
    for name in ("tool.csv", "tool.json"):
        run("export", "--register", base, "--as-of", "2025-12-01", "-o", str(tmp_path / name))
    assert answer(asked.query, tmp_path)
