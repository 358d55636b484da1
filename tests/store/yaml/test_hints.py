"""What the parser's complaints mean: the words of each, and what the lines themselves give away.

That the parser says these words, and of which lines, is tested in test_parser_errors.py.
"""

import pytest

from scrtrack.reading.file_rules import NO_BREAK_SPACE, NOT_YAML, TOO_CLEVER
from scrtrack.store.yaml.hints import hint_for, sentence, unseen_place, unseen_sign
from scrtrack.store.yaml.source import NO_BREAK

OTHERWISE = "this line does not fit what stands above: line it up, or put the text in quotes"
CURLY = '; curly quotation marks do not count: type straight ones (")'
COLON = "mapping values are not allowed in this context"


def meaning(line: str, said: str) -> str:
    """What is said of a line that is no YAML."""
    rule, message = hint_for(["id: A-OK-01", line], said)
    assert rule is NOT_YAML
    return message.removeprefix("cannot be read here: ")


def test_a_complaint_that_nobody_knows_is_still_answered() -> None:
    assert hint_for([], "") == (NOT_YAML, f"cannot be read here: {OTHERWISE}")
    assert meaning("aim: b", "something new") == OTHERWISE


class TestWordsOfTheParser:
    @pytest.mark.parametrize(
        ("said", "begins"),
        [
            (COLON, "this text holds a second colon"),
            ("found unknown directive name", "a line that begins with %"),
            ("found incompatible YAML document", "a line that begins with %"),
            ("found unexpected end of stream", "a quotation mark is opened here"),
            ("found unexpected document indicator", "a quotation mark is opened here"),
            ("found unknown escape character", "a backslash in a text"),
            ("did not find expected hexdecimal number", "a backslash in a text"),
            ("block sequence entries are not allowed in this context", "a hyphen begins the text"),
            ("while scanning a block scalar", "the line after | or >"),
            ("found character that cannot start any token", "a text begins with a sign"),
            ("could not find expected ':'", "a colon is missing after a key"),
            ("did not find expected '-' indicator", "this line stands too far to the left"),
            ("did not find expected ',' or ']'", "a bracket is opened and not closed"),
            ("did not find expected <document start>", "a line stands outside everything else"),
            ("did not find expected node content", "a bracket, comma or colon stands"),
            ("while scanning an anchor", "the text begins with &"),
            ("while scanning an alias", "the text begins with *"),
            ("while parsing a tag", "the text begins with !"),
        ],
    )
    def test_each_has_a_meaning(self, said: str, begins: str) -> None:
        assert meaning("aim: b", said).startswith(begins)

    @pytest.mark.parametrize("sign", list("&*!%@`"))
    def test_otherwise_the_sign_that_a_text_begins_with_is_named(self, sign: str) -> None:
        expected = f"the text begins with {sign}, which YAML keeps for itself: put the text in quotes"
        assert meaning(f"  - aim: {sign}b", "something new") == expected


class TestWhatTheLineGivesAway:
    KEY = "did not find expected key"

    @pytest.mark.parametrize(
        ("line", "expected"),
        [
            ("aim: 'x' was y", "text follows a closing quotation mark: put the whole text in quotes of the other kind"),
            ('aim: "x" was y', "text follows a closing quotation mark: put the whole text in quotes of the other kind"),
            ("aim: [x] was y", "text follows a closing bracket: put the whole text in quotes"),
            ("aim: {x} was y", "text follows a closing bracket: put the whole text in quotes"),
            ("aim: x", OTHERWISE),
        ],
    )  # fmt: skip
    def test_a_key_that_was_expected(self, line: str, expected: str) -> None:
        assert meaning(line, self.KEY) == expected

    def test_a_blank_that_is_missing_after_the_colon(self) -> None:
        said = "could not find expected ':'"
        assert meaning("aim:b", said) == "a blank is missing after the colon: type one"
        assert meaning("aim b", said).startswith("a colon is missing after a key")


class TestSecondDocument:
    @pytest.mark.parametrize(
        ("lines", "said"),
        [(["---"], "expected a single document in the stream"), (["...", "id: b"], "something new")],
    )
    def test_by_the_complaint_or_by_the_mark_above(self, lines: list[str], said: str) -> None:
        message = "has a second document (--- or ...) here: put each record in a file of its own"
        assert hint_for(lines, said) == (TOO_CLEVER, message)


class TestSpaces:
    MESSAGE = "has {} where a blank is meant: delete it, and type an ordinary space where one is meant"
    TAB = "has a tab where a line is indented: use spaces, two for each step"

    @pytest.mark.parametrize(
        ("line", "what"),
        [
            ("\u00a0 aim: b", "a no-break space"),
            (" \t\u2007aim: b", "a figure space"),
            ("  - aim:\u202fb", "a narrow no-break space"),
            ("aim:\u200bb", "a zero-width space"),
            ("  -\u00a0aim: b", "a no-break space"),
            ("  - \u00adaim: b", "a soft hyphen"),
        ],
    )
    def test_one_that_is_no_blank_in_this_line_or_the_one_above_is_named(self, line: str, what: str) -> None:
        assert hint_for([line], COLON) == (NO_BREAK_SPACE, self.MESSAGE.format(what))
        assert hint_for([line, "aim: b"], COLON) == (NO_BREAK_SPACE, self.MESSAGE.format(what))

    def test_within_a_text_or_further_up_it_is_not_blamed(self) -> None:
        assert hint_for(["aim: a\u00a0b: c"], COLON)[0] is NOT_YAML
        assert hint_for(["\u00a0 aim: b", "id: x", "aim: b"], COLON)[0] is NOT_YAML

    def test_a_tab_that_indents(self) -> None:
        assert hint_for(["  \taim: b"], COLON) == (NOT_YAML, self.TAB)
        assert hint_for(["aim: b\tc: d"], COLON)[1] != self.TAB

    def test_the_class_holds_no_blank_tab_or_letter(self) -> None:
        assert not set(NO_BREAK) & set(" \t\nabz")


def test_what_the_eye_sees_is_no_unseen_sign() -> None:
    assert unseen_sign(["aim: b: c"], COLON) is None
    assert unseen_sign(["\taim: b"], COLON) == (NOT_YAML, TestSpaces.TAB)


def test_a_sentence_for_a_meaning() -> None:
    assert sentence("close it", ["aim: “b"]) == "cannot be read here: close it"
    assert sentence("put it in quotes", ["aim: “b"]) == f"cannot be read here: put it in quotes{CURLY}"


class TestCurly:
    @pytest.mark.parametrize("lines", [["aim: “do: this”"], ["aim: “do", "  so: this”"]])
    def test_a_text_in_curly_marks_is_told_so(self, lines: list[str]) -> None:
        assert hint_for(lines, COLON)[1].endswith(CURLY)

    @pytest.mark.parametrize("lines", [["aim: do: this"], ["aim: “that”", "lead: do: this"], ["aim: the child’s: view"]])  # fmt: skip
    def test_another_is_not(self, lines: list[str]) -> None:
        assert not hint_for(lines, COLON)[1].endswith(CURLY)

    def test_nor_where_the_advice_speaks_of_no_quotation_marks(self) -> None:
        message = hint_for(["aim“ b”"], "could not find expected ':'")[1]
        assert "quot" not in message
        assert not message.endswith(CURLY)


@pytest.mark.parametrize(
    ("lines", "place"),
    [
        (["id: a", "\u00a0 aim: b"], (2, 1)),
        (["id: a", "aim:\u00a0b", "lead: c"], (2, 5)),
        (["\u00a0 aim: b", "id: a", "lead: c"], None),
        ([], None),
    ],
)
def test_where_a_space_is_none(lines: list[str], place: tuple[int, int] | None) -> None:
    assert unseen_place(lines) == place
