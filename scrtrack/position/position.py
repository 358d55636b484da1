"""A position: the register on a day, the part of it that was asked for, and what is not known."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from scrtrack.model.index import Index, Repeated
from scrtrack.model.words import Flag, Standing
from scrtrack.position.digest import Digest, digest
from scrtrack.position.selection import Selection, select
from scrtrack.reading.loaded import Loaded
from scrtrack.standing.policy import Policy, policy_of


@dataclass(frozen=True, slots=True)
class Position:
    """The register on a day: made once, and shown by every command that counts or lists."""

    index: Index
    policy: Policy
    wanted: Selection
    digest: Digest
    """The part that was asked for, counted."""
    left_out: int
    """How many of the board's own actions were not asked for."""
    unread: tuple[str, ...]
    """Files of which no record could be made."""
    faults: int
    """How many faults the files have in all."""
    known_until: Mapping[str, date]
    """Cases of which nothing is known after a day."""

    @property
    def as_of(self) -> date:
        """The day."""
        return self.digest.as_of

    @property
    def selection(self) -> str:
        """What was asked for, in words; empty for everything."""
        return self.wanted.words

    @property
    def listed(self) -> tuple[Standing, ...]:
        """Standings asked for by name: these are listed, and nothing else."""
        return self.wanted.listed

    @property
    def flags(self) -> tuple[Flag, ...]:
        """Flags asked for by name: what carries them is listed."""
        return tuple(flag for flag in Flag if flag in self.wanted.flags)

    @property
    def is_empty(self) -> bool:
        """Whether something was asked for that nothing fits."""
        return bool(self.selection) and not (self.digest.rows or self.digest.recommendations)

    def is_known(self, case: str) -> bool:
        """Whether a case is known up to the day; of others nobody can say how they stand now."""
        return case not in self.known_until

    @property
    def repeated(self) -> Mapping[Repeated, tuple[str, ...]]:
        """Ids that two of a kind share."""
        return self.index.repeated

    @property
    def all_faults(self) -> int:
        """How many faults the files have, an id that two of a kind share among them."""
        return self.faults + sum(len(ids) for ids in self.repeated.values())


def position(loaded: Loaded, as_of: date, wanted: Selection) -> Position:
    """The register on a day, as far as it is asked for."""
    index, policy = loaded.index, policy_of(loaded.index.register.board)
    whole = digest(index, as_of, policy)
    chosen = select(whole, wanted)
    present = {row.case for row in chosen.rows} | {record.case for record in chosen.recommendations}
    return Position(
        index=index,
        policy=policy,
        wanted=wanted,
        digest=chosen,
        left_out=len(whole.own) - len(chosen.own),
        unread=loaded.unread,
        faults=len(loaded.problems),
        known_until={
            key: last
            for key, case in index.cases.items()
            if key in present and (last := case.known_before(as_of)) is not None
        },
    )
