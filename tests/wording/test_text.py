"""Numbers with their nouns, and texts made safe to show."""

import pytest

from scrtrack.wording.text import by_post, either, harmless, one_line, plural, slug_of, times


@pytest.mark.parametrize(
    ("number", "words"),
    [(0, "0 actions"), (1, "1 action"), (2, "2 actions"), (1_200, "1,200 actions")],
)
def test_a_number_with_its_noun(number: int, words: str) -> None:
    assert plural(number, "action") == words


@pytest.mark.parametrize(
    ("words", "said"),
    [([], ""), (["csc"], "csc"), (["csc", "police"], "csc or police"), (["a", "b", "c"], "a, b or c")],
)
def test_words_to_choose_from(words: list[str], said: str) -> None:
    assert either(words) == said


def test_a_noun_may_have_a_plural_of_its_own() -> None:
    assert (plural(1, "case", "cases in all"), plural(3, "child", "children")) == ("1 case", "3 children")


@pytest.mark.parametrize(("number", "words"), [(1, "once"), (2, "twice"), (3, "3 times")])
def test_how_often(number: int, words: str) -> None:
    assert times(number) == words


def test_who_says_so() -> None:
    assert (by_post(None), by_post("Chair")) == ("", " by Chair")


class TestHarmless:
    @pytest.mark.parametrize(
        "line",
        ["", "Z-1.1: due 2026-09-30", "C++ std::vector", "# heading", "## [x] and #[y]", "a :: b", ": : x"],
    )
    def test_what_no_log_obeys_is_left_alone(self, line: str) -> None:
        assert harmless(line) == line

    @pytest.mark.parametrize(
        ("line", "said"),
        [
            ("::error::x", ": :error::x"),
            ("  \t::add-mask::x", "  \t: :add-mask::x"),
            (":::x", ": ::x"),
            ("scrtrack: a\n::error::x", "scrtrack: a\n: :error::x"),
            ("a ##[error]x ##[group]y", "a # #[error]x # #[group]y"),
            ("a ##vso[task.setvariable]x", "a # #vso[task.setvariable]x"),
            ("##teamcity[x]", "# #teamcity[x]"),
        ],
    )
    def test_what_a_log_would_obey_is_broken_up(self, line: str, said: str) -> None:
        assert harmless(line) == said


class TestOneLine:
    @pytest.mark.parametrize("text", ["", "Write guidance", "Größe – 5 ≥ 3", "子ども"])
    def test_plain_text_is_left_alone(self, text: str) -> None:
        assert one_line(text) == text

    @pytest.mark.parametrize(
        ("text", "line"),
        [
            ("  a  b ", "a b"),
            ("a\nb", "a b"),
            ("a\r\nb", "a<U+000D> b"),
            ("a\tb", "a b"),
            ("a\u00a0b", "a b"),
            ("a\u2028b", "a b"),
            ("\x1b[31mred", "<U+001B>[31mred"),
            ("a\u061c b", "a<U+061C> b"),
            ("a\u3164b", "a<U+3164>b"),
        ],
    )
    def test_breaks_and_gaps_become_a_space(self, text: str, line: str) -> None:
        assert one_line(text) == line


@pytest.mark.parametrize(
    ("name", "slug"),
    [("Child N", "child-n"), ("Zoë", "zoe"), ("Performance Management", "performance-management"), ("?", "")],
)
def test_a_name_as_an_id(name: str, slug: str) -> None:
    assert slug_of(name) == slug
