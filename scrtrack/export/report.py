"""What an exporter has to say about the file it wrote."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Cut:
    """A text that a cell cannot hold whole."""

    id: str
    heading: str
    characters: int
    """How many it has in all, as Excel counts: characters beyond the first 65,536 are two."""


@dataclass(frozen=True, slots=True)
class Mended:
    """A theme's name that could not be a sheet's as it stands."""

    name: str
    sheet: str


@dataclass(frozen=True, slots=True)
class Written:
    """What is in a file."""

    words: str
    """Such as `30 actions on 7 theme sheets`."""
    cut: tuple[Cut, ...] = ()
    mended: tuple[Mended, ...] = ()
