"""Which id may be meant by one that is not known: never the record's own, nor one that is told of at its file."""

from collections.abc import Collection
from collections.abc import Set as AbstractSet

from scrtrack.model.index import Repeated
from scrtrack.rules.engine.context import Context
from scrtrack.wording.nearest import meant, nearest

_FEW = 50


def lacks(wanted: str, context: Context, misnamed: Collection[str]) -> bool:
    """Whether an id is nowhere, and no file is called after it that says another."""
    return context.lacks(wanted) and wanted.partition(".")[0] not in misnamed


def misnamed_files(context: Context) -> frozenset[str]:
    """The names of files in which an id stands that another record has too: that is told there."""
    shared = context.index.repeated.get(Repeated.RECOMMENDATION, ())
    if not shared:
        return frozenset()
    several = [filed for filed in context.index.register.recommendations if filed.record.id in shared]
    names = ((filed.file.rpartition("/")[2].removesuffix(".yaml"), filed.record.id) for filed in several)
    return frozenset(stem for stem, key in names if stem != key)


def meant_but_for(wanted: str, known: Collection[str], own: AbstractSet[str]) -> str:
    """What to say of an id that is not known, where the record's own cannot be meant."""
    # In a large register the ids are only gone through where the nearest is the record's own.
    if len(known) <= _FEW or nearest(wanted, known) in own:
        known = frozenset(known) - own
    return meant(wanted, known)


def ids_to_ask(agency: str, kind: str, context: Context) -> frozenset[str]:
    """The ids of actions or recommendations that an agency answers for; every one where it is not known."""
    index = context.index
    known = index.actions if kind == "actions" else index.recommendations
    if agency not in index.agencies:
        return frozenset(known)
    if kind == "actions":
        return frozenset(key for key, placed in index.actions.items() if placed.agency == agency)
    return frozenset(
        key
        for key, record in index.recommendations.items()
        if agency in (record.agency, *(action.agency for action in record.actions))
    )
