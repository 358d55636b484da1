"""What a YAML parser's complaint most likely means, in plain words."""

import re

from scrtrack.diagnostic import Rule
from scrtrack.reading.file_rules import NO_BREAK_SPACE, NOT_YAML, TOO_CLEVER
from scrtrack.store.yaml.curly import CURLY_ADVICE, ends_in_curly, is_in_curly
from scrtrack.store.yaml.source import DELETE, NO_BREAK
from scrtrack.wording.unseen import with_article

_TAB_INDENT = re.compile(r"^ *\t")
_NO_BREAK_INDENT = re.compile(rf"^[ \t]*(?:-[ \t]*)*([{NO_BREAK}])|^\s*(?:- +)?[\w-]+:([{NO_BREAK}])")
KEY = re.compile(r"^\s*(?:- +)*[\w-]+\s*:(?:\s|$)")
_GLUED = re.compile(r"^\s*(?:- +)*[a-z_]+:\S")
_VALUE = re.compile(r"^\s*(?:- +)*(?:[\w-]+:)?\s*(\S)")
_SPECIAL = "&*!%@`"
NEVER_CLOSED = "a quotation mark is opened here and never closed: close it"
AFTER_QUOTE = "text follows a closing quotation mark: put the whole text in quotes of the other kind"
AFTER_BRACKET = "text follows a closing bracket: put the whole text in quotes"

# The parser's own words, and ours. The first that is found in its complaint is used.
_MEANINGS = (
    (
        "mapping values are not allowed",
        (
            "this text holds a second colon, or stands too far in, or the line above is wrongly indented"
            " or lacks its hyphen: put the text in quotes, or line the two up"
        ),
    ),
    ("directive", "a line that begins with % is an instruction to the program: delete it"),
    ("incompatible YAML document", "a line that begins with % is an instruction to the program: delete it"),
    ("unexpected end of stream", NEVER_CLOSED),
    ("unexpected document indicator", NEVER_CLOSED),
    ("escape", "a backslash in a text in double quotes means something else: use single quotes"),
    ("hexdecimal", "a backslash in a text in double quotes means something else: use single quotes"),
    (
        "block sequence entries are not allowed",
        "a hyphen begins the text: put the text in quotes, or each entry of a list on a line of its own",
    ),
    ("a block scalar", "the line after | or > does not fit: leave nothing else after the sign"),
    (
        "that cannot start any token",
        "a text begins with a sign that YAML keeps for itself: put the text in quotes",
    ),
    (
        "could not find expected ':'",
        "a colon is missing after a key, or a text goes on at the margin: add the colon, or indent the text",
    ),
    (
        "did not find expected '-' indicator",
        "this line stands too far to the left for the list above: line it up with its neighbours",
    ),
    (
        "did not find expected ',' or",
        "a bracket is opened and not closed: close it, or put the text in quotes",
    ),
    ("expected <document start>", "a line stands outside everything else: indent it, or delete it"),
    (
        "expected node content",
        "a bracket, comma or colon stands where a text is meant: put the text in quotes",
    ),
    ("an anchor", "the text begins with &, which YAML keeps for itself: put the text in quotes"),
    ("an alias", "the text begins with *, which YAML keeps for itself: put the text in quotes"),
    ("tag", "the text begins with !, which YAML keeps for itself: put the text in quotes"),
)
_OTHERWISE = "this line does not fit what stands above: line it up, or put the text in quotes"


def hint_for(lines: list[str], said: str) -> tuple[Rule, str]:
    """The rule and message for a complaint; `lines` end with the one complained of."""
    return unseen_sign(lines, said) or (NOT_YAML, sentence(_meaning(lines[-1] if lines else "", said), lines))


def unseen_sign(lines: list[str], said: str) -> tuple[Rule, str] | None:
    """What the eye does not see at the line complained of: a second document, a space that is none, a tab."""
    nearby = lines[-2:]
    if "single document" in said or (nearby and nearby[0].startswith("...")):
        return (
            TOO_CLEVER,
            "has a second document (--- or ...) here: put each record in a file of its own",
        )
    unseen = next((found for text in nearby if (found := _NO_BREAK_INDENT.match(text))), None)
    if unseen is not None:
        what = with_article(unseen.group(1) or unseen.group(2))
        return NO_BREAK_SPACE, f"has {what} where a blank is meant: {DELETE}"
    if any(_TAB_INDENT.match(text) for text in nearby):
        return NOT_YAML, "has a tab where a line is indented: use spaces, two for each step"
    return None


def unseen_place(lines: list[str]) -> tuple[int, int] | None:
    """The line and column of the space that is none, in the line complained of or the one above it."""
    for number, text in list(enumerate(lines, 1))[-2:]:
        if (found := _NO_BREAK_INDENT.match(text)) is not None:
            return number, found.start(found.lastindex or 1) + 1
    return None


def sentence(meaning: str, lines: list[str]) -> str:
    """What is said of the last of these lines; where quotes are spoken of, curly ones are said to be none."""
    curly = f"; {CURLY_ADVICE}" if "quot" in meaning and _has_curly_quotes(lines[-2:]) else ""
    return f"cannot be read here: {meaning}{curly}"


def _has_curly_quotes(lines: list[str]) -> bool:
    """Whether the text in the last line seems to stand in curly quotes, or one goes on from the line above."""
    texts = [line[found.start(1) :] for line in lines if (found := _VALUE.match(line)) is not None]
    goes_on = len(texts) > 1 and is_in_curly(texts[0]) and not ends_in_curly(texts[0])
    return bool(texts) and (is_in_curly(texts[-1]) or goes_on)


def _meaning(line: str, said: str) -> str:
    begins = _VALUE.match(line)
    sign = begins.group(1) if begins else ""
    if "did not find expected key" in said and sign in ("'", '"'):
        return AFTER_QUOTE
    if "did not find expected key" in said and sign in ("[", "{"):
        return AFTER_BRACKET
    if "expected ':'" in said and _GLUED.match(line):
        return "a blank is missing after the colon: type one"
    found = next((meaning for words, meaning in _MEANINGS if words in said), _OTHERWISE)
    if found is _OTHERWISE and sign and sign in _SPECIAL:
        return f"the text begins with {sign}, which YAML keeps for itself: put the text in quotes"
    return found
