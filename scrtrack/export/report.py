"""What an exporter has to say about the file it wrote."""

from dataclasses import dataclass

from scrtrack.export.sheet_names import Mended


@dataclass(frozen=True, slots=True)
class Cut:
    """A text that a cell cannot hold whole."""

    id: str
    heading: str
    characters: int
    """How many it has in all."""


@dataclass(frozen=True, slots=True)
class Written:
    """What is in a file."""

    words: str
    """Such as `30 actions on 7 theme sheets`."""
    cut: tuple[Cut, ...] = ()
    mended: tuple[Mended, ...] = ()
