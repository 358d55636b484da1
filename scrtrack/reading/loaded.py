"""What reading a register gave."""

from dataclasses import dataclass
from typing import NamedTuple

from scrtrack.diagnostic import Diagnostic
from scrtrack.model.index import Index


class Partly(NamedTuple):
    """The register with what is known of records that have faults: for rules about what points to what, alone."""

    whole: Index
    files: frozenset[str]
    """The files among them of which every id is known, the actions' too."""
    board_lists: frozenset[str]
    """Lists of board.yaml in which nothing is wrong, though elsewhere in it something is."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """What reading a register gave."""

    index: Index
    """Every record that could be read."""
    problems: tuple[Diagnostic, ...]
    """What could not be read, and why; sorted."""
    unread: tuple[str, ...]
    """The files of which no record could be made."""
    has_board: bool = True
    """Whether the board's file is there and could be read."""
    partly: Partly | None = None
    """With what is known of records that have faults, where there are such."""

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing here to answer about, readable or not."""
        return not self.index.register.recommendations and not self.unread

    @property
    def is_trusted(self) -> bool:
        """Whether everything could be read, and nothing could be taken for something else."""
        return not self.problems and not self.index.repeated
