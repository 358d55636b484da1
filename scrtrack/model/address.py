"""Where something stands in the register, by file and key; the store turns it into a line and column."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Address:
    """A file of the register and the keys that lead to a place in it."""

    file: str
    """Path below the register's folder, with forward slashes."""
    keys: tuple[str | int, ...] = ()
    """Keys and list indexes (from 0); empty for the file as a whole."""
    at_key: bool = False
    """Whether the key itself is meant, rather than its value."""

    def at(self, *keys: str | int) -> "Address":
        """The address further down."""
        return Address(self.file, self.keys + keys)

    def key(self, *keys: str | int) -> "Address":
        """The address of a key further down, rather than of its value."""
        return Address(self.file, self.keys + keys, at_key=True)
