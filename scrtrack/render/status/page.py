"""What `status` has to show, whatever the form."""

from dataclasses import dataclass
from datetime import date

from scrtrack.digest import Digest
from scrtrack.model.words import Flag, Standing
from scrtrack.policy import Policy

MOST_ROWS = 40
"""How many rows of a table a terminal shows, unless they were asked for by name."""


@dataclass(frozen=True, slots=True)
class StatusPage:
    """What `status` has to show."""

    digest: Digest
    policy: Policy
    unread: tuple[str, ...]
    """Files of which no record could be made."""
    faults: int
    """How many faults the files have in all."""
    known_until: dict[str, date]
    """Cases of which nothing is known after a day."""
    repeated: tuple[str, ...] = ()
    """Ids that two recommendations share."""
    selection: str = ""
    """What was asked for, in words; empty for everything."""
    listed: tuple[Standing, ...] = ()
    """Standings asked for by name: these are listed, and nothing else."""
    flags: tuple[Flag, ...] = ()
    """Flags asked for by name: what carries them is listed."""
