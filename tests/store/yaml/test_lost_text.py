"""Text lost behind ` #`, and what is rightly a comment."""

from pathlib import Path

import pytest

from tests.store.registers import ACTION, HEAD, fault, loaded_with, told

QUOTES = "put the whole text in quotes, or two blanks before a comment and one after the #"
END = "`{}` may have lost its end: what follows # is taken for a comment; " + QUOTES
TEXT = "`{}` may have lost its text: what follows # is taken for a comment; " + QUOTES
BROKEN_OFF = "cannot be read here: the text after # was taken for a comment; put the whole text in quotes"


@pytest.mark.parametrize(
    "lines",
    [
        "recommendation: Do action  # a note\n",
        "recommendation: Do action\t# a note\n",
        "recommendation: b#c\n",
        "recommendation: 'action #3'\n",
        'recommendation: "action #3" # note\n',
        "recommendation: >-\n  Do action #3\n",
        "# a comment\n#another\nrecommendation: b\n",
        "recommendation: b\npriority: high # note\n",
        "recommendation: b\ntheme: practice # note\n",
        ACTION + "    due: 2026-01-01 # note\n    review_on: 2026-02 # note\n",
        ACTION + "    timescale: 2026-09 # the month alone\n",
        ACTION + "    lead:\n      # the post\n      Head of Service\n",
        "recommendation: b\nactions: # none yet\n  - {id: 1, action: c}\n",
    ],
)
def test_comments_lose_nothing(tmp_path: Path, lines: str) -> None:
    assert told(loaded_with(tmp_path, HEAD + lines)) == []


@pytest.mark.parametrize(
    ("lines", "line", "column", "key"),
    [
        ("recommendation: Do action #3 now\n", 4, 27, "recommendation"),
        ("recommendation: Do action # 3 now\n", 4, 27, "recommendation"),
        ("recommendation: Do action  #3 now\n", 4, 28, "recommendation"),
        ("recommendation: é€😀 #3\n", 4, 21, "recommendation"),
        ("recommendation: Do\n  action #3 now\n", 5, 10, "recommendation"),
        ("recommendation: b\nnumber: 23.2 #v\n", 5, 14, "number"),
        (ACTION + "    lead: Team #5\n", 8, 16, "lead"),
        ("recommendation: b\nsource: {file: a,\n  place: row #3\n  }\n", 6, 14, "place"),
    ],
)
def test_a_text_cut_off_at_a_hash_is_told_and_still_read(
    tmp_path: Path, lines: str, line: int, column: int, key: str
) -> None:
    loaded = loaded_with(tmp_path, HEAD + lines)
    assert told(loaded) == [("FILE111", line, column, END.format(key))]
    assert loaded.unread == ()
    assert loaded.problems[0].id == "A-BAD-01"


@pytest.mark.parametrize(
    ("lines", "line", "key"),
    [
        ("recommendation: #3 is to be done\n", 4, "recommendation"),
        ("recommendation: b\naim: #3 is done\n", 5, "aim"),
        ("recommendation: b\naim:  #3 is done\n", 5, "aim"),
        ("recommendation: b\naim: # 3 is done\n", 5, "aim"),
        ("recommendation: b\nsource: {file: x, place: #3\n  }\n", 5, "place"),
    ],
)
def test_a_text_that_is_all_behind_its_hash_is_one_problem(
    tmp_path: Path, lines: str, line: int, key: str
) -> None:
    code, found, _, message = fault(tmp_path, HEAD + lines)
    assert (code, found, message) == ("FILE111", line, TEXT.format(key))


def test_a_text_that_goes_on_after_its_lost_beginning_is_told(tmp_path: Path) -> None:
    loaded = loaded_with(tmp_path, HEAD + "recommendation: b\naim: #3 is done\n  and more\n")
    assert told(loaded) == [("FILE111", 5, 1, TEXT.format("aim"))]


def test_an_empty_text_with_a_comment_behind_it_is_empty(tmp_path: Path) -> None:
    message = "`aim` is empty: give it a value (in quotes if it begins with #), or delete the line"
    assert fault(tmp_path, HEAD + "recommendation: b\naim:  # to be written\n") == ("FILE114", 5, 1, message)


@pytest.mark.parametrize(
    ("lines", "line", "column"),
    [
        ("recommendation: Do\n  action #3 now\n  and then\n", 6, 3),
        ("recommendation: Do\n  action  # 3 now\n  and then\n", 6, 3),
        ("recommendation: Do action #3\n  and then\n", 5, 3),
        ("recommendation: b\nsource: {file: a #3, place: x}\n", 5, 9),
        ("recommendation: b\nrepeats: [A-B #3]\naim: c\n", 5, 10),
    ],
)
def test_a_comment_that_breaks_the_record_is_named_as_the_cause(
    tmp_path: Path, lines: str, line: int, column: int
) -> None:
    assert fault(tmp_path, HEAD + lines) == ("FILE111", line, column, BROKEN_OFF)


def test_every_lost_text_of_a_file_is_told(tmp_path: Path) -> None:
    loaded = loaded_with(tmp_path, HEAD + ACTION.replace("action: b", "action: b #1") + "    lead: c #2\n")
    assert [found[:3] for found in told(loaded)] == [("FILE111", 7, 15), ("FILE111", 8, 13)]


def test_curly_quotes_are_said_to_be_none(tmp_path: Path) -> None:
    (found,) = told(loaded_with(tmp_path, f"{HEAD}recommendation: “see #3 of the plan”\n"))
    assert found[0] == "FILE111"
    assert found[3].endswith('; curly quotation marks do not count: type straight ones (")')
