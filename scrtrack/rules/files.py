"""Files: what the loader finds in them. The functions here are the manual; the finding is done on reading."""

from collections.abc import Iterator

from scrtrack.diagnostic import Fault, Severity
from scrtrack.model.address import Address
from scrtrack.model.register import Register
from scrtrack.rules.check import check
from scrtrack.rules.context import Context


def _found(context: Context, code: str) -> Iterator[Fault]:
    for found in context.found_by_loader.get(code, ()):
        yield Fault(Address(found.location.file), found.message, found.id, found.location)


@check("FILE101", Severity.ERROR)
def unreadable(register: Register, context: Context) -> Iterator[Fault]:
    """A file or folder cannot be opened, or is not what its name says.

    Why: nothing in it is counted.
    Put it right: close the program that holds it, ask for the right to read it, or move what is in the folder.
    Breaks it: a folder called `Z-CSC-05.yaml`.
    """
    return _found(context, "FILE101")


@check("FILE102", Severity.ERROR)
def wrong_encoding(register: Register, context: Context) -> Iterator[Fault]:
    """A file is not saved as UTF-8.

    Why: accents, dashes and quotation marks would be read as something else.
    Put it right: open it and save it again with the encoding UTF-8; then check the characters named.
    Breaks it: a file saved by an old editor as Windows-1252, with a pound sign in it.
    """
    return _found(context, "FILE102")


@check("FILE103", Severity.ERROR)
def hidden_character(register: Register, context: Context) -> Iterator[Fault]:
    """A file holds a character that cannot be seen.

    Why: it came by copying, and programs read it in different ways.
    Put it right: delete the character at the place named, and type the text again.
    Breaks it: a text copied from a PDF with a NUL or a line separator in it.
    """
    return _found(context, "FILE103")


@check("FILE104", Severity.ERROR)
def too_large(register: Register, context: Context) -> Iterator[Fault]:
    """A file is larger than 1 MB.

    Why: no record is so large: something was pasted into it that belongs elsewhere.
    Put it right: keep the document elsewhere and give its reference.
    Breaks it: the whole report pasted into `recommendation:`.
    """
    return _found(context, "FILE104")


@check("FILE105", Severity.ERROR)
def not_yaml(register: Register, context: Context) -> Iterator[Fault]:
    """A line cannot be read as YAML.

    Why: nothing in the file is counted until it is put right.
    Put it right: look at the line named, and the one above it: quotes, colons and indents; put the text in quotes.
    Breaks it: `action: Review: then report`, with a second colon in it.
    """
    return _found(context, "FILE105")


@check("FILE106", Severity.ERROR)
def too_clever(register: Register, context: Context) -> Iterator[Fault]:
    """A file uses a part of YAML that records do not need.

    Why: anchors, tags, merges and second documents hide text from a reader, and can stop a program.
    Put it right: write the text out, or put it in quotes where the sign belongs to it.
    Breaks it: `lead: *lead1`.
    """
    return _found(context, "FILE106")


@check("FILE107", Severity.ERROR)
def empty_file(register: Register, context: Context) -> Iterator[Fault]:
    """A file is empty, or holds no keys.

    Why: it looks like a record, and is none.
    Put it right: fill it in, or delete it.
    Breaks it: a file with nothing but a comment.
    """
    return _found(context, "FILE107")


@check("FILE108", Severity.ERROR)
def duplicate_key(register: Register, context: Context) -> Iterator[Fault]:
    """A key appears twice in one place.

    Why: one of the two would be lost without a word.
    Put it right: keep one; where both matter, join their texts.
    Breaks it: two lines `due:` in one action.
    """
    return _found(context, "FILE108")


@check("FILE109", Severity.ERROR)
def merge_conflict(register: Register, context: Context) -> Iterator[Fault]:
    """A file holds the marks of a merge conflict.

    Why: two people changed it, and nobody has decided which text holds.
    Put it right: decide, then delete the lines that begin with <<<<<<<, ======= and >>>>>>>.
    Breaks it: `<<<<<<< HEAD` at the start of a line.
    """
    return _found(context, "FILE109")


@check("FILE110", Severity.ERROR)
def no_break_space(register: Register, context: Context) -> Iterator[Fault]:
    """A no-break space stands where a line is indented, or in a key.

    Why: it looks like a space and is none: the line would be taken for something else.
    Put it right: delete the space and type it again.
    Breaks it: an indent copied from a web page or from Word.
    """
    return _found(context, "FILE110")


@check("FILE111", Severity.ERROR)
def lost_text(register: Register, context: Context) -> Iterator[Fault]:
    """Text after # was taken for a comment.

    Why: the end of the text would be lost without a word.
    Put it right: put the whole text in quotes; or, for a comment, two blanks before the # and one after it.
    Breaks it: `action: Complete action #3 of the plan`.
    """
    return _found(context, "FILE111")


@check("FILE112", Severity.ERROR)
def unknown_key(register: Register, context: Context) -> Iterator[Fault]:
    """A key is not one that belongs there.

    Why: what it holds would be counted nowhere.
    Put it right: use the key that is named as the nearest.
    Breaks it: `timescales:` instead of `timescale:`.
    """
    return _found(context, "FILE112")


@check("FILE113", Severity.ERROR)
def missing_key(register: Register, context: Context) -> Iterator[Fault]:
    """A key that every such record needs is missing.

    Why: without it the record cannot be placed.
    Put it right: add it.
    Breaks it: a recommendation without `agency:`.
    """
    return _found(context, "FILE113")


@check("FILE114", Severity.ERROR)
def wrong_value(register: Register, context: Context) -> Iterator[Fault]:
    """A value is not of the kind that is meant there.

    Why: it could only be guessed at.
    Put it right: write it as the message says.
    Breaks it: `due: 31/03/2026`.
    """
    return _found(context, "FILE114")


@check("FILE115", Severity.ERROR)
def impossible_date(register: Register, context: Context) -> Iterator[Fault]:
    """A date names a day that does not exist.

    Why: a wrong date is worse than none, and it is never repaired.
    Put it right: ask which day is meant.
    Breaks it: `due: 2015-02-31`.
    """
    return _found(context, "FILE115")


@check("FILE116", Severity.ERROR)
def a_link(register: Register, context: Context) -> Iterator[Fault]:
    """A link stands where a file or folder is meant.

    Why: it could lead out of the register, to something nobody checks.
    Put it right: put the file itself there.
    Breaks it: a shortcut to another folder's `case.yaml`.
    """
    return _found(context, "FILE116")


@check("FILE117", Severity.ERROR)
def out_of_place(register: Register, context: Context) -> Iterator[Fault]:
    """A YAML file lies where no record is looked for.

    Why: it would never be read.
    Put it right: move it into its case's folder; its name ends in .yaml.
    Breaks it: `Z-CSC-05.yml`, or a record beside the cases' folders.
    """
    return _found(context, "FILE117")


@check("FILE118", Severity.ERROR)
def no_board(register: Register, context: Context) -> Iterator[Fault]:
    """There is no board.yaml.

    Why: themes, agencies, meetings and windows are not known.
    Put it right: write one, with `format: 1` and `board:` and the board's name.
    Breaks it: a register folder with cases and no `board.yaml`.
    """
    return _found(context, "FILE118")


CHECKS = (
    unreadable,
    wrong_encoding,
    hidden_character,
    too_large,
    not_yaml,
    too_clever,
    empty_file,
    duplicate_key,
    merge_conflict,
    no_break_space,
    lost_text,
    unknown_key,
    missing_key,
    wrong_value,
    impossible_date,
    a_link,
    out_of_place,
    no_board,
)
