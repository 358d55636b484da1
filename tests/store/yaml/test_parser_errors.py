"""What cannot be parsed: one problem, where somebody has to look, in words for somebody who knows no YAML."""

from pathlib import Path

import pytest

from tests.store.registers import ACTION, HEAD, fault, loaded_with, text_of

QUOTE = "a quotation mark is opened here and never closed: close it"
COLON = "a colon is missing after a key, or a text goes on at the margin: add the colon, or indent the text"
SECOND = "this text holds a second colon: put the text in quotes"
TOO_FAR = (
    "this text holds a second colon, or stands too far in, or the line above is wrongly indented"
    " or lacks its hyphen: put the text in quotes, or line the two up"
)
CURLY = '; curly quotation marks do not count: type straight ones (")'
SIGN = "a text begins with a sign that YAML keeps for itself: put the text in quotes"
HYPHEN = "a hyphen begins the text: put the text in quotes, or each entry of a list on a line of its own"
BACKSLASH = "a backslash in a text in double quotes means something else: use single quotes"
AFTER_QUOTE = "text follows a closing quotation mark: put the whole text in quotes of the other kind"
NODE = "a bracket, comma or colon stands where a text is meant: put the text in quotes"
UNCLOSED = "a bracket is opened and not closed: close it, or put the text in quotes"
LEFT = "this line stands too far to the left for the list above: line it up with its neighbours"
PERCENT = "a line that begins with % is an instruction to the program: delete it"
TAB = "has a tab where a line is indented: use spaces, two for each step"
SPACE = "has {} where a blank is meant: delete it, and type an ordinary space where one is meant"
SECOND_DOCUMENT = "has a second document (--- or ...) here: put each record in a file of its own"


@pytest.mark.parametrize(
    "written", ["a\t", "see http://example.org", "10:30", "a, b", "it's", 'a "b" c', "a]"]
)
def test_signs_inside_a_text_need_no_quotes(tmp_path: Path, written: str) -> None:
    expected = written.split("\t")[0]
    assert text_of(loaded_with(tmp_path, f"{HEAD}recommendation: {written}\n")) == expected


@pytest.mark.parametrize(
    ("lines", "line", "column", "hint"),
    [
        ("recommendation: do: this\n", 4, 19, SECOND),
        ("recommendation: é€😀: b: c\n", 4, 20, SECOND),
        ("recommendation: b\n aim: c\n", 5, 5, TOO_FAR),
        ("recommendation: b\nactions:\n  id: 1\n    action: b\n", 7, 11, TOO_FAR),
        ("recommendation: b\nactions:\n- id: 1\n    action: b\n", 7, 11, TOO_FAR),
        ("recommendation: “do: this”\n", 4, 20, SECOND + CURLY),
        ("recommendation: ‘do: this’\n", 4, 20, SECOND + CURLY),
        ("recommendation: “do\n  so: this”\n", 5, 5, TOO_FAR + CURLY),
        ("aim: “that”\nrecommendation: do: this\n", 5, 19, SECOND),
        ("recommendation: the child’s: view\n", 4, 28, SECOND),
        ('recommendation: "do: this”\naim: b\n', 4, 17, QUOTE + CURLY),
        ("aim: x # note\nrecommendation: a: b\n", 5, 18, SECOND),
        (
            "recommendation: [redacted] was told\n",
            4,
            28,
            "text follows a closing bracket: put the whole text in quotes",
        ),
        ("recommendation: 'x' was y\n", 4, 21, AFTER_QUOTE),
        ("recommendation: 'the child's view'\naim: z\n", 4, 28, AFTER_QUOTE),
        ('recommendation: "x was y\naim: z\n', 4, 17, QUOTE),
        ("recommendation: 'x was y\naim: z\n", 4, 17, QUOTE),
        ('recommendation: "x\n---\naim: z\n', 4, 17, QUOTE),
        ('recommendation: "C:\\docs"\n', 4, 20, BACKSLASH),
        ('recommendation: "a\\ud800b"\n', 4, 21, BACKSLASH),
        ('recommendation: "a\\xzz"\n', 4, 21, BACKSLASH),
        ("recommendation: @x\n", 4, 17, SIGN),
        ("recommendation: `x\n", 4, 17, SIGN),
        ("recommendation: %x\n", 4, 17, SIGN),
        ("recommendation: - x\n", 4, 17, HYPHEN),
        ("recommendation b\n", 4, 1, COLON),
        ("recommendation: b\nmore text here\n", 5, 1, COLON),
        ("recommendation:b\n", 4, 15, "a blank is missing after the colon: type one"),
        ("recommendation: b\nactions:\n  - id: 1\n   action: b\n", 7, 4, LEFT),
        ("recommendation: b\nsource: {file: x\naim: y\n", 5, 9, UNCLOSED),
        ("recommendation: b\nrepeats: [A-B\n", 5, 10, UNCLOSED),
        ("recommendation: b\nsource: {: c}\n", 5, 10, NODE),
        (
            "recommendation: | text\n  b\n",
            4,
            19,
            "the line after | or > does not fit: leave nothing else after the sign",
        ),
        (
            "recommendation: !e!x b\n",
            4,
            17,
            "the text begins with !, which YAML keeps for itself: put the text in quotes",
        ),
    ],
)
def test_a_line_that_is_no_yaml_is_explained(
    tmp_path: Path, lines: str, line: int, column: int, hint: str
) -> None:
    assert fault(tmp_path, HEAD + lines) == ("FILE105", line, column, f"cannot be read here: {hint}")


@pytest.mark.parametrize(("first", "column"), [("%YAML 9.2\n", 1), ("%FOO\n", 5)])
def test_an_instruction_that_is_unknown_is_explained(tmp_path: Path, first: str, column: int) -> None:
    found = fault(tmp_path, f"{first}---\n{HEAD}recommendation: b\n")
    assert found == ("FILE105", 1, column, f"cannot be read here: {PERCENT}")


@pytest.mark.parametrize("prefix", ["", "\ufeff"])
@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
def test_line_ends_and_a_byte_order_mark_do_not_shift_a_place(tmp_path: Path, prefix: str, ends: str) -> None:
    body = prefix + (HEAD + "recommendation: é: b: c\naim: d\n").replace("\n", ends)
    assert fault(tmp_path, body)[:3] == ("FILE105", 4, 18)


@pytest.mark.parametrize("prefix", ["", "\ufeff"])
def test_a_byte_order_mark_does_not_shift_the_first_line(tmp_path: Path, prefix: str) -> None:
    assert fault(tmp_path, prefix + "id: @x\n")[:3] == ("FILE105", 1, 5)


@pytest.mark.parametrize(
    ("lines", "line"),
    [
        ("recommendation: a\nactions:\n\t- id: 1\n\t  action: b\n", 6),
        ("recommendation: a\nactions:\n  - id: 1\n\taction: b\n", 7),
        ("recommendation: a\n\tb\n", 5),
        ("recommendation: a\n\taim: b\n", 5),
    ],
)
def test_a_tab_that_indents_is_named(tmp_path: Path, lines: str, line: int) -> None:
    found = fault(tmp_path, HEAD + lines)
    assert (found[0], found[1], found[3]) == ("FILE105", line, TAB)


def test_a_file_of_tabs_alone_is_named(tmp_path: Path) -> None:
    assert fault(tmp_path, "\t\n") == ("FILE105", 1, 1, TAB)


@pytest.mark.parametrize(
    ("space", "what"),
    [
        ("\u00a0", "a no-break space"),
        ("\u2007", "a figure space"),
        ("\u202f", "a narrow no-break space"),
    ],
)
def test_a_no_break_space_after_a_colon_is_named(tmp_path: Path, space: str, what: str) -> None:
    assert fault(tmp_path, f"{HEAD}recommendation:{space}a\n") == ("FILE110", 4, 16, SPACE.format(what))


def test_a_no_break_space_is_told_in_its_own_line(tmp_path: Path) -> None:
    body = HEAD + ACTION + "\u00a0\u00a0  lead: Head\n    timescale: March\n"
    assert fault(tmp_path, body) == ("FILE110", 8, 1, SPACE.format("a no-break space"))


@pytest.mark.parametrize(
    ("between", "line"), [("---\n", 5), ("--- # next\n", 5), ("...\n---\n", 6), ("...\n", 6)]
)
def test_a_second_document_is_refused(tmp_path: Path, between: str, line: int) -> None:
    body = HEAD + "recommendation: b\n" + between + HEAD + "recommendation: c\n"
    assert fault(tmp_path, body) == ("FILE106", line, 1, SECOND_DOCUMENT)


def test_a_document_mark_with_nothing_after_it_is_a_second_document(tmp_path: Path) -> None:
    assert fault(tmp_path, HEAD + "recommendation: b\n---\n")[:2] == ("FILE106", 5)


def test_a_comment_on_the_line_before_is_not_blamed(tmp_path: Path) -> None:
    body = HEAD + ACTION + "    due: 2026-01-01 # agreed\n    lead: @head\n"
    assert fault(tmp_path, body) == ("FILE105", 9, 11, f"cannot be read here: {SIGN}")
