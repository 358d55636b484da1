"""Where something stands in the register, by file and key; the store turns it into a line and column."""

from typing import NamedTuple


class Numbered(NamedTuple):
    """An action in its list, by its own number: the address holds wherever in the list it stands."""

    number: int
    nth: int = 0
    """Which of several that have the number by mistake, from 0."""


Key = str | int | Numbered
"""A key; an entry of a list, counted from 0; an action, by its number."""


class Address(NamedTuple):
    """A file of the register and the keys that lead to a place in it."""

    file: str
    """Path below the register's folder, with forward slashes."""
    keys: tuple[Key, ...] = ()
    """Empty for the file as a whole."""
    at_key: bool = False
    """Whether the key itself is meant, rather than its value."""

    def at(self, *keys: Key) -> "Address":
        """The address further down."""
        return Address(self.file, self.keys + keys)

    def key(self, *keys: Key) -> "Address":
        """The address of a key further down, rather than of its value."""
        return Address(self.file, self.keys + keys, at_key=True)

    @property
    def sort_key(self) -> tuple[str, tuple[tuple[int, int, str], ...]]:
        """File, then the keys: the same order for the same addresses."""
        return self.file, tuple(_sortable(key) for key in self.keys)


def _sortable(key: Key) -> tuple[int, int, str]:
    match key:
        case Numbered():
            return key.number, key.nth, ""
        case int():
            return key, 0, ""
        case str():
            return -1, 0, key
