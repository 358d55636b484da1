"""How every record is declared: frozen, small, and refusing keys it does not know."""

from typing import Any, TypeVar, cast, dataclass_transform

from pydantic import ConfigDict, Field
from pydantic.dataclasses import dataclass

_Class = TypeVar("_Class")
_CONFIG = ConfigDict(extra="forbid", defer_build=True)


@dataclass_transform(frozen_default=True, kw_only_default=True, field_specifiers=(Field,))
def record(cls: type[_Class]) -> type[_Class]:
    """Make a class a record: frozen, keyword-only, with slots, unknown keys refused."""
    # Without repr: a record in an error message would tell what it says about children.
    made: Any = dataclass(frozen=True, slots=True, kw_only=True, repr=False, config=_CONFIG)(cls)
    return cast("type[_Class]", made)
