"""What kept a text from being read, blamed where somebody has to look: quotation marks, comments, second colons."""

from pathlib import Path

import pytest

from tests.store.registers import ACTION, HEAD, fault

OPENED = "a quotation mark is opened here and never closed: close it"
APOSTROPHE = (
    "an apostrophe closes the quotation mark that opens here: put the whole text in quotes of the other kind"
)
BEHIND = "text follows a closing quotation mark: put the whole text in quotes of the other kind"
BRACKET = "text follows a closing bracket: put the whole text in quotes"
COLON = "this text holds a second colon: put the text in quotes"
HASH = "the text after # was taken for a comment; put the whole text in quotes"
UPDATES = ACTION + "    updates:\n"


def blamed(folder: Path, lines: str) -> tuple[int, int, str]:
    """Line, column and meaning of what is said of a record that goes on with these lines."""
    code, line, column, message = fault(folder, HEAD + lines)
    assert code in ("FILE105", "FILE111")
    return line, column, message.removeprefix("cannot be read here: ")


class TestQuotes:
    @pytest.mark.parametrize("mark", ['"', "'"])
    @pytest.mark.parametrize(
        ("lines", "line", "column"),
        [
            ("recommendation: b\nactions:\n  - id: 1\n    action: `Train\n    lead: Head\n    timescale: `Now`\n", 7, 13),
            (UPDATES + "      - {date: 2026-12-01, by: Head, note: `Agreed}\n      - {date: 2026-12-02, by: Head, note: `b`}\n", 9, 44),
            (UPDATES + "      - {date: 2026-12-01,\n         note: `Agreed,\n         by: `Head`}\n", 10, 16),
            (UPDATES + "      - {date: 2026-12-01, note: `Agreed, by: `Head`}\n", 9, 34),
            ("recommendation: `Train all\n  teams and more\n\naim: `b`\n", 4, 17),
            ("recommendation: `Train\naim: ``\nmeasure: b\n", 4, 17),
            ("recommendation: `Train\naim: b\n", 4, 17),
            ("learning:\n  - `One thing\n  - Two `things`\n", 5, 5),
            ("learning:\n  - `One thing\n  - `Two things`\n", 5, 5),
            ("learning: [`a, `b`, `c`]\n", 4, 12),
            ("recommendation: `\naim: b\nmeasure: `c`\n", 4, 17),
        ],
    )  # fmt: skip
    def test_one_that_is_not_closed_is_blamed_where_it_opens(
        self, tmp_path: Path, lines: str, line: int, column: int, mark: str
    ) -> None:
        assert blamed(tmp_path, lines.replace("`", mark)) == (line, column, OPENED)

    @pytest.mark.parametrize(
        ("lines", "line", "column"),
        [
            (ACTION + "    lead: 'Children's Services\n    due: 2027-03-31\n", 8, 11),
            (UPDATES + "      - {date: 2026-12-01, by: 'Children's Services, note: b}\n", 9, 32),
            ("learning:\n  - 'Children's Services\n  - b\n", 5, 5),
            ("learning: ['Children's Services, b]\n", 4, 12),
        ],
    )
    def test_one_that_an_apostrophe_closes_is_blamed_where_it_opens(
        self, tmp_path: Path, lines: str, line: int, column: int
    ) -> None:
        assert blamed(tmp_path, lines) == (line, column, APOSTROPHE)

    def test_one_that_goes_on_to_an_apostrophe_below_is_not_closed(self, tmp_path: Path) -> None:
        lines = (
            ACTION
            + "    lead: 'Head of Service\n    due: 2027-03-31\n    timescale: By the child's birthday\n"
        )
        assert blamed(tmp_path, lines) == (8, 11, OPENED)

    @pytest.mark.parametrize(
        ("lines", "line", "column"),
        [
            ("recommendation: 'the child's view'\n", 4, 28),
            ("recommendation: 'x' was y\n", 4, 21),
            ('recommendation: "x" or "y"\n', 4, 21),
            ("source: {file: 'Head's plan', place: b}\n", 4, 22),
            ("source: {file: 'Head' of Service}\n", 4, 23),
            ("learning:\n  - 'x' was y\n", 5, 9),
            ('recommendation: "Train\n  the "new" teams"\n', 5, 8),
        ],
    )
    def test_text_behind_one_that_is_closed_is_blamed_itself(
        self, tmp_path: Path, lines: str, line: int, column: int
    ) -> None:
        assert blamed(tmp_path, lines) == (line, column, BEHIND)

    def test_a_long_text_in_quotes_is_not_blamed_for_what_stands_below(self, tmp_path: Path) -> None:
        lines = (
            'recommendation: "Agencies should do as\n  follows: train staff;\n  - and others"\naim: b: c\n'
        )
        assert blamed(tmp_path, lines) == (7, 7, COLON)

    @pytest.mark.parametrize(
        ("lines", "column"), [("learning:\n  - [redacted] was told\n", 16), ("learning:\n  - {a: b} c\n", 12)]
    )
    def test_text_behind_a_closing_bracket_is_blamed_itself(
        self, tmp_path: Path, lines: str, column: int
    ) -> None:
        assert blamed(tmp_path, lines) == (5, column, BRACKET)


class TestColons:
    @pytest.mark.parametrize(
        ("lines", "line", "column"),
        [
            (UPDATES + "      - {date: 2026-12-01, by: Head, note: Form agreed: printed}\n", 9, 55),
            ("recommendation: b\nactions:\n  - {id: 1, action: Train: now, lead: TBC, due: 2027-03-31}\n", 6, 26),
            ("recommendation: Review: then report\n", 4, 23),
            ("recommendation: Review:\n", 4, 23),
            ("recommendation: 'Review': then report\n", 4, 25),
            ("recommendation: Review what was\n  done before: then report\n", 5, 14),
            ("learning:\n  - Listen: to: all\n", 5, 15),
            ("learning: [a: b: c]\n", 4, 16),
            ("source: {file: plan:}\n", 4, 20),
            ("source: {file: 'plan': b}\n", 4, 22),
            ("source:\n  {file: a,\n   place: row: 5}\n", 6, 14),
        ],
    )  # fmt: skip
    def test_a_second_one_is_called_that_where_it_stands(
        self, tmp_path: Path, lines: str, line: int, column: int
    ) -> None:
        assert blamed(tmp_path, lines) == (line, column, COLON)

    @pytest.mark.parametrize(
        ("lines", "line", "column", "key"),
        [
            (UPDATES + "      - {date: 2026-12-01 by: Head, note: b}\n", 9, 29, "by"),
            (UPDATES + "      - {date: 2026-12-01,\n         by: Head\n         note: b}\n", 11, 14, "note"),
        ],
    )
    def test_a_comma_may_be_what_is_missing(
        self, tmp_path: Path, lines: str, line: int, column: int, key: str
    ) -> None:
        assert blamed(tmp_path, lines) == (line, column, f"{COLON}, or a comma before `{key}`")

    @pytest.mark.parametrize(
        ("lines", "line", "column", "begins"),
        [
            ("recommendation: b\n  aim: c\n", 5, 6, "this text holds a second colon, or stands too far in"),
            ("source: {file: x\naim: y\n", 4, 9, "a bracket is opened and not closed"),
            ("source: {: c}\n", 4, 10, "a bracket, comma or colon stands where a text is meant"),
        ],
    )
    def test_what_may_be_something_else_is_not(
        self, tmp_path: Path, lines: str, line: int, column: int, begins: str
    ) -> None:
        found = blamed(tmp_path, lines)
        assert found[:2] == (line, column)
        assert found[2].startswith(begins)


class TestHashes:
    @pytest.mark.parametrize(
        ("lines", "line", "column"),
        [
            ("aim: see # 3\n  of the plan\n", 4, 10),
            ("aim: see\n  # 3\n  of the plan\n", 5, 3),
            ("met_by: [A-1, # 3]\naim: b\n", 4, 15),
            ("source: {file: see # 3\n  of the plan}\n", 4, 20),
        ],
    )
    def test_one_that_broke_a_text_off_is_blamed(
        self, tmp_path: Path, lines: str, line: int, column: int
    ) -> None:
        assert blamed(tmp_path, lines) == (line, column, HASH)

    @pytest.mark.parametrize(
        "lines",
        [
            "aim: see # 3\nof the plan\n",
            "# a note\n  of the plan\n",
            "aim: see#3\n  lead: Head\n",
            "decided: 2026-01-01 # agreed\n  of the plan\n",
            "aim: b # 3\nlead: @head\n",
            "met_by: [A-1\n",
        ],
    )
    def test_not_at_the_margin_alone_behind_a_date_or_elsewhere(self, tmp_path: Path, lines: str) -> None:
        assert blamed(tmp_path, lines)[2] != HASH
