"""A key that does not belong where it stands, and what was meant by it."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from scrtrack.store.typing.examples import Keys


class Stray(NamedTuple):
    """A key that does not belong where it stands."""

    key: str
    value: Any
    place: Keys
    """The keys that lead to where it stands."""
    beside: Mapping[str, Any]
    """What stands there with it, itself included."""
    record_type: type
    behind: str | None = None
    """The key whose text a comma ended before it, in curly brackets."""


class Meant(NamedTuple):
    """What was meant by a key."""

    advice: str
    key: str | None = None
    """The key that was meant in the same place, if any."""
    others: tuple[str, ...] = ()
    """Keys of the same place that the advice speaks of too."""
    is_of_several: bool = False
    """Whether the same advice puts right others in the same place."""
