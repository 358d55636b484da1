"""Folding: the words in lower case, single spaces and plain marks, so that a pattern need know one way only."""

import re
import unicodedata

LONGEST = 1000  # no timescale has more characters; what has is not folded
_FOLDING = {
    **dict.fromkeys(map(ord, "‐‑‒–—―−﹣－"), "-"),
    **dict.fromkeys(map(ord, "‘’ʼ`´′‛＇"), "'"),
    **dict.fromkeys(map(ord, "“”„«»″"), '"'),
    **dict.fromkeys(map(ord, "•·●▪◦‣∙"), ";"),
    **dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\ufe0e\ufe0f")),
}
_OVERRIDES = "[\u202a-\u202e\u2066-\u2069]"  # marks that turn the writing round


def fold(text: str) -> str:
    """The text in lower case and single spaces, with plain dashes and quotation marks."""
    text = unicodedata.normalize("NFKC", text.translate(_FOLDING)).translate(_FOLDING).casefold()
    text = "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))
    # A line break behind a figure ends it ("Group 1", then "March 2015"); any other is a space.
    text = re.sub(r"(?<=\d)[^\S\r\n]*[\r\n\v\f\x85\u2028]\s*", " ¶ ", text)
    # A star before a blank marks an item of a list; one that touches the words points to a note.
    return re.sub(r"^(?:\*+ )+", "", " ".join(text.split()))


def is_plain(text: str, folded: str) -> bool:
    """Whether no figure or mark in the text was lost or made up in the folding."""
    if text.isascii():
        return True
    text = text.translate(_FOLDING)
    odd = any(
        not c.isascii() and (c.isnumeric() or unicodedata.category(c)[0] == "M")
        for c in unicodedata.normalize("NFC", text)
    )
    figures = sum(c.isdigit() for c in text)
    return not odd and not re.search(_OVERRIDES, text) and figures == sum(c.isdigit() for c in folded)
