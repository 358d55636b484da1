"""What `scrtrack help` knows of."""

import re

import pytest

from scrtrack.cli.topics import page_of, pages, topic_meant
from scrtrack.errors import UsageError
from tests.command import REPOSITORY

FOLDER = REPOSITORY / "scrtrack" / "docs"


def test_every_page_is_a_topic() -> None:
    assert [page.name for page in pages()] == sorted(path.stem for path in FOLDER.glob("*.md"))


def test_a_topic_is_about_what_its_title_says() -> None:
    assert dict(pages())["export"] == "scrtrack export: the thematic tool as a file"


@pytest.mark.parametrize(
    "typed", ["register", "Register", "REGISTER.md", "status json", "status_json", "show"]
)
def test_a_topic_may_be_typed_in_other_letters(typed: str) -> None:
    assert (
        topic_meant(typed) == {"s": "status-json", "r": "register"}[typed[0].lower()]
        if typed != "show"
        else "show"
    )


@pytest.mark.parametrize(
    ("typed", "hint"),
    [
        ("regster", "perhaps register was meant: scrtrack help register; `scrtrack help` lists them all"),
        ("statuss", "perhaps status was meant: scrtrack help status; `scrtrack help` lists them all"),
        ("DUE301", "of a rule, ask: scrtrack explain DUE301"),
        ("xyzzy-plugh", "`scrtrack help` lists the topics"),
    ],
)
def test_an_unknown_one_is_told_what_to_ask(typed: str, hint: str) -> None:
    with pytest.raises(UsageError) as refused:
        topic_meant(typed)
    assert (refused.value.message, refused.value.hint) == (f"there is no topic '{typed}'", hint)


def test_a_command_without_a_page_has_none() -> None:
    assert page_of("show") is None


@pytest.mark.parametrize("topic", [path.stem for path in FOLDER.glob("*.md")])
def test_where_one_page_leads_to_another_the_command_for_it_stands(topic: str) -> None:
    page = page_of(topic)
    assert page is not None
    assert re.findall(r"\]\([^)]*\)", page) == []


def test_a_page_is_otherwise_what_is_written() -> None:
    written = (FOLDER / "status-json.md").read_text(encoding="utf-8")
    assert page_of("status-json") == written
