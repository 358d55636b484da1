"""Where a text is broken or cut."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.text import Text

from scrtrack.render.breaks import breaks, broken, cut
from scrtrack.render.parts import Line, Span, line
from scrtrack.render.screen import Screen

SCREEN = Screen(width=60, colour=False)
PLAIN = Screen(width=60, colour=False, encoding="ascii")


def pieces(part: Line, width: int, screen: Screen = SCREEN) -> list[str]:
    return [piece.plain for piece in broken(part, screen, width)]


def cut_to(text: str, width: int, ellipsis: str = "…") -> str:
    return cut(Text(text), width, ellipsis).plain


def test_what_fits_is_not_broken() -> None:
    assert pieces(line("  one two"), 9) == ["  one two"]
    assert pieces(Line(), 9) == [""]


def test_further_lines_hang() -> None:
    assert pieces(line("  one two three " * 2, hang=4), 15) == ["  one two three", "    one two", "    three"]


def test_a_word_longer_than_the_screen_is_broken() -> None:
    assert pieces(line("a xxxxxxxxxxxxxxxxx b", hang=2), 10) == ["a", "  xxxxxxxx", "  xxxxxxxx", "  x b"]


def test_the_first_word_may_be_the_long_one() -> None:
    assert pieces(line("xxxxxxxxxxxxxxxxx", hang=4), 10) == ["xxxxxxxxxx", "    xxxxxx", "    x"]


def test_a_command_is_not_broken_at_its_spaces() -> None:
    ask = Line((Span("Ask: "), Span("scrtrack show Z-1", whole=True)), hang=2)
    assert pieces(ask, 20) == ["Ask:", "  scrtrack show Z-1"]


def test_wide_characters_count_twice() -> None:
    assert pieces(line("漢字漢字"), 5) == ["漢字", "漢字"]
    assert cut_to("漢字漢字漢字", 7) == "漢字漢…"


def test_what_the_encoding_lacks_counts_as_its_escape() -> None:
    assert pieces(line("é é é"), 10, PLAIN) == ["\\xe9 \\xe9", "\\xe9"]


def test_a_cut_is_visible() -> None:
    assert cut_to("Write guidance", 14) == "Write guidance"
    assert cut_to("Write guidance", 10) == "Write gui…"
    assert cut_to("Write guidance", 7) == "Write…"
    assert cut_to("Write guidance", 10, "...") == "Write g..."


@given(
    st.text(alphabet=st.sampled_from("a e\u0301漢👍-"), max_size=60), st.integers(12, 30), st.integers(0, 6)
)
def test_every_piece_fits(text: str, width: int, hang: int) -> None:
    places = [0, *breaks(text, width, hang), len(text)]
    for number, (start, end) in enumerate(pairwise(places)):
        assert cell_len(text[start:end].rstrip()) <= width - hang * bool(number)
