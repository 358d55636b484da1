"""Characters that cannot be seen: made visible wherever a text is shown, and called by their names."""

import json
import sys
import unicodedata

import pytest

from scrtrack.wording.unseen import escaped, name_of, shown, unseen_in, visible, with_article, without_unseen

EVERY = [chr(number) for number in range(sys.maxunicode + 1)]
UNSEEN = [c for c in EVERY if unicodedata.category(c) in ("Cc", "Cf", "Zl", "Zp") and c not in "\n\t"]
# What Unicode calls letters or marks, and shows as nothing.
BLANK_LETTERS = "\u034f\u115f\u1160\u17b4\u17b5\u180b\u180f\u2065\u3164\ufe00\uffa0\U000e0100\U000e01ef"


class TestVisible:
    @pytest.mark.parametrize(
        "text",
        ["", "Write guidance", "a\n\tb", "a  b ", "Größe – 5 ≥ 3", "子ども", "it’s", "a\u00a0b", "❤️ ☎︎"],
    )
    def test_what_can_be_seen_is_left_alone(self, text: str) -> None:
        assert visible(text) == text

    @pytest.mark.parametrize(
        ("text", "shown"),
        [
            ("\x00", "<U+0000>"),
            ("\x1b[2J", "<U+001B>[2J"),
            ("\x7f\x9f", "<U+007F><U+009F>"),
            ("\r", "<U+000D>"),
            ("\u200e\u200f", "<U+200E><U+200F>"),
            ("told \u202e[CHILD]", "told <U+202E>[CHILD]"),
            ("\u2066\u2069", "<U+2066><U+2069>"),
            ("\ufefftext", "<U+FEFF>text"),
            ("a\u061cb", "a<U+061C>b"),
            ("due\u00ad", "due<U+00AD>"),
            ("a\u200bb\u200cc\u200dd", "a<U+200B>b<U+200C>c<U+200D>d"),
            ("\u2028\u2029", "<U+2028><U+2029>"),
            ("\u180e\u2060\u206f", "<U+180E><U+2060><U+206F>"),
            ("\U000e0041\U000e007f", "<U+E0041><U+E007F>"),
        ],
    )
    def test_what_a_terminal_would_act_on_or_nobody_sees_is_shown(self, text: str, shown: str) -> None:
        assert visible(text) == shown

    def test_nothing_that_unicode_calls_unseen_is_forgotten(self) -> None:
        assert [c for c in [*UNSEEN, *BLANK_LETTERS] if visible(c) != f"<U+{ord(c):04X}>"] == []

    def test_no_letter_sign_or_space_is_taken_for_one(self) -> None:
        others = [c for c in EVERY if unicodedata.category(c)[0] in "LNPS" or unicodedata.category(c) == "Zs"]
        assert [c for c in others if visible(c) != c and c not in BLANK_LETTERS] == []

    def test_a_picture_joined_of_several_is_one(self) -> None:
        family = "\U0001f469\u200d\U0001f467 \U0001f9d1\U0001f3fd\u200d\u2695\ufe0f"
        assert visible(family) == family
        assert visible("\U0001f469\u200d") == "\U0001f469<U+200D>"

    def test_one_that_was_found_elsewhere_is_shown_alike(self) -> None:
        assert shown("\ud800") == "<U+D800>"

    def test_some_may_be_kept(self) -> None:
        assert visible("a\r\nb\x07", keep="\r") == "a\r\nb<U+0007>"


class TestEscaped:
    @pytest.mark.parametrize("text", ["a\u061cb", "a\U000e0041", "\x7f\u200d", "Größe – 子ども", "\n\x00"])
    def test_it_is_the_same_json(self, text: str) -> None:
        written = escaped(json.dumps([text], ensure_ascii=False, indent=2))
        assert json.loads(written) == [text]
        assert visible(written) == written

    def test_what_can_be_seen_is_left_alone(self) -> None:
        assert escaped('["Größe – 子ども"]') == '["Größe – 子ども"]'
        assert escaped('["a\u061cb\U000e0041"]') == '["a\\u061cb\\udb40\\udc41"]'


@pytest.mark.parametrize(
    ("text", "found", "rest"),
    [
        ("2027-03-31", "", "2027-03-31"),
        ("2027-03-31\u00a0", "\u00a0", "2027-03-31"),
        ("\u202f2027\u200b-03-31\u00ad\ufeff", "\u202f\u200b\u00ad\ufeff", "2027-03-31"),
        ("31 March", "", "31 March"),
        ("\u2007\u2003\u3000csc\u061c", "\u2007\u2003\u3000\u061c", "csc"),
    ],
)
def test_what_stands_unseen_in_a_text(text: str, found: str, rest: str) -> None:
    assert (unseen_in(text), without_unseen(text)) == (found, rest)


@pytest.mark.parametrize(
    ("character", "name"),
    [
        ("\u00a0", "a no-break space"),
        ("\u202f", "a narrow no-break space"),
        ("\u2007", "a figure space"),
        ("\u200b", "a zero-width space"),
        ("\u00ad", "a soft hyphen"),
        ("\ufeff", "a zero width no-break space"),
        ("\u3000", "an ideographic space"),
        ("\u061c", "an arabic letter mark"),
        ("\x1b", "an escape"),
        ("\x07", "a control character"),
    ],
)
def test_each_has_a_name(character: str, name: str) -> None:
    assert with_article(character) == name
    assert name.endswith(name_of(character))
