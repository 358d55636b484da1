"""The rules that reading itself looks for: what cannot be read, each with its manual page."""

import inspect

from scrtrack.diagnostic import Rule, Severity


def _rule(code: str, page: str) -> Rule:
    # What cannot be read is counted nowhere: it is always an error.
    return Rule(code, Severity.ERROR, inspect.cleandoc(page))


UNREADABLE = _rule(
    "FILE101",
    """A file or folder cannot be opened, or is not what its name says.

    Why: nothing in it is counted.
    Put it right: close what holds it, ask for the right to read it, move what is in the folder, or make it plain text.
    Breaks it: a folder called `Z-CSC-05.yaml`; a Word document saved under that name.
    """,
)
ENCODING = _rule(
    "FILE102",
    """A file is not saved as UTF-8.

    Why: accents, dashes and quotation marks would be read as something else.
    Put it right: open it and save it again with the encoding UTF-8; then check the characters named.
    Breaks it: a file saved by an old editor as Windows-1252, with a pound sign in it.
    """,
)
CONTROL = _rule(
    "FILE103",
    """A file holds a character that cannot be seen.

    Why: it came by copying, and programs read it in different ways.
    Put it right: delete the character at the place named, and type the text again.
    Breaks it: a text copied from a PDF with a NUL or a line separator in it.
    """,
)
TOO_LARGE = _rule(
    "FILE104",
    """A file is larger than 1 MB.

    Why: no record is so large: something was pasted into it that belongs elsewhere.
    Put it right: keep the document elsewhere and give its reference.
    Breaks it: the whole report pasted into `recommendation:`.
    """,
)
NOT_YAML = _rule(
    "FILE105",
    """A line cannot be read as YAML.

    Why: nothing in the file is counted until it is put right.
    Put it right: look at the line named, and the one above it: quotes, colons and indents; put the text in quotes.
    Breaks it: `action: Review: then report`, with a second colon in it.
    """,
)
TOO_CLEVER = _rule(
    "FILE106",
    """A file uses a part of YAML that records do not need.

    Why: anchors, tags, merges and second documents hide text from a reader, and can stop a program.
    Put it right: write the text out, or put it in quotes where the sign belongs to it.
    Breaks it: `lead: *lead1`.
    """,
)
EMPTY = _rule(
    "FILE107",
    """A file is empty, or holds no keys.

    Why: it looks like a record, and is none.
    Put it right: fill it in, or delete it.
    Breaks it: a file with nothing but a comment.
    """,
)
DUPLICATE_KEY = _rule(
    "FILE108",
    """A key appears twice in one place.

    Why: one of the two would be lost without a word.
    Put it right: keep one; where both matter, join their texts, or give the second entry of a list its hyphen.
    Breaks it: two lines `due:` in one action.
    """,
)
CONFLICT = _rule(
    "FILE109",
    """A file holds the marks of a merge conflict.

    Why: two people changed it, and nobody has decided which text holds.
    Put it right: decide, then delete the lines that begin with <<<<<<<, ======= and >>>>>>>.
    Breaks it: `<<<<<<< HEAD` at the start of a line.
    """,
)
NO_BREAK_SPACE = _rule(
    "FILE110",
    """A no-break space or an unseen character stands where a line is indented, or in a key.

    Why: it looks like a space or like nothing, and is neither: the line would be taken for something else.
    Put it right: delete it, and type an ordinary space where one is meant.
    Breaks it: an indent copied from a web page or from Word.
    """,
)
LOST_TEXT = _rule(
    "FILE111",
    """Text behind a # was taken for a comment.

    Why: a part of the text would be lost without a word.
    Put it right: put the whole text in quotes; or, for a comment, give it a line of its own above the key.
    Breaks it: `action: Complete action #3 of the plan`.
    """,
)
UNKNOWN_KEY = _rule(
    "FILE112",
    """A key is not one that belongs there.

    Why: what it holds would be counted nowhere.
    Put it right: use the key that is named as the nearest.
    Breaks it: `timescales:` instead of `timescale:`.
    """,
)
MISSING_KEY = _rule(
    "FILE113",
    """A key that every such record needs is missing.

    Why: without it the record cannot be placed.
    Put it right: add it.
    Breaks it: a recommendation without `agency:`.
    """,
)
WRONG_VALUE = _rule(
    "FILE114",
    """A value is not of the kind that is meant there.

    Why: it could only be guessed at.
    Put it right: write it as the message says.
    Breaks it: `due: 31/03/2026`.
    """,
)
IMPOSSIBLE_DATE = _rule(
    "FILE115",
    """A date names a day that does not exist.

    Why: a wrong date is worse than none, and it is never repaired.
    Put it right: ask which day is meant.
    Breaks it: `due: 2015-02-31`.
    """,
)
LINK = _rule(
    "FILE116",
    """A link stands where a file or folder is meant.

    Why: it could lead out of the register, to something nobody checks.
    Put it right: put the file itself there.
    Breaks it: a shortcut to another folder's `case.yaml`.
    """,
)
OUT_OF_PLACE = _rule(
    "FILE117",
    """A file or folder has a name, or lies in a place, where no record is looked for.

    Why: it would never be read.
    Put it right: rename or move it as the message says; a record lies in its case's folder, and its name ends in .yaml.
    Breaks it: `Z-CSC-05.yml`, a record in `New Text Document.txt`, a folder `Rounds`, or a record beside the cases' folders.
    """,
)
NO_BOARD = _rule(
    "FILE118",
    """There is no board.yaml.

    Why: themes, agencies, meetings and windows are not known.
    Put it right: write one, with `format: 1` and `board:` and the board's name.
    Breaks it: a register folder with cases and no `board.yaml`.
    """,
)
COPY = _rule(
    "FILE119",
    """A file or folder is a copy of another that lies there too.

    Why: only one of the two is read, and the other may hold the newer answer.
    Put it right: compare the two, put what is newer into the one that is read, and delete the copy.
    Breaks it: `Z-CSC-05 (1).yaml` or `Z-CSC-05 - Copy.yaml` beside `Z-CSC-05.yaml`.
    """,
)

FILE_RULES: tuple[Rule, ...] = (
    UNREADABLE,
    ENCODING,
    CONTROL,
    TOO_LARGE,
    NOT_YAML,
    TOO_CLEVER,
    EMPTY,
    DUPLICATE_KEY,
    CONFLICT,
    NO_BREAK_SPACE,
    LOST_TEXT,
    UNKNOWN_KEY,
    MISSING_KEY,
    WRONG_VALUE,
    IMPOSSIBLE_DATE,
    LINK,
    OUT_OF_PLACE,
    NO_BOARD,
    COPY,
)
READ_ALL_THE_SAME = frozenset({LOST_TEXT, NO_BOARD})
"""A text that may be shortened is checked as it is; where board.yaml is missing, that is said rule by rule."""
