"""Curly quotation marks, which Word types and YAML takes for letters."""

_DOUBLE = ("\u201c", "\u201d", "\u201e", "\u201f")
_MARKS = (*_DOUBLE, "\u2018", "\u2019", "\u201a", "\u201b")
CURLY_ADVICE = 'curly quotation marks do not count: type straight ones (")'


def is_in_curly(text: str) -> bool:
    """Whether a text seems to stand in curly quotation marks; one within a word may be an apostrophe."""
    return text.strip().startswith(_MARKS) or text.strip().endswith(_DOUBLE)


def ends_in_curly(text: str) -> bool:
    """Whether a text ends with a curly quotation mark."""
    return text.strip().endswith(_MARKS)
