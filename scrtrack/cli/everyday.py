"""Everyday words for what is called otherwise here: only those that can mean nothing else."""

from collections.abc import Collection

from scrtrack.wording.nearest import nearest

_MEANT = {
    "late": "overdue",
    "behind": "overdue",
    "missed": "overdue",
    "past-due": "overdue",
    "unproven": "unevidenced",
    "soon": "due-soon",
    "no-date": "undated",
    "dateless": "undated",
    "not-due": "not-yet-due",
    "proven": "evidenced",
    "closed": "signed-off",
    "sustained": "embedded",
    "cancelled": "withdrawn",
    "dropped": "withdrawn",
    "postponed": "deferred",
    "silent": "quiet",
    "untested": "impact-untested",
}
# Each of them may mean several: no nearest is named, which would only mislead.
_MANY_MEANT = frozenset(["open", "active", "outstanding", "done", "complete", "completed", "finished"])


def meant_by(typed: str, known: Collection[str]) -> str | None:
    """The known word that was surely or nearly typed; None where there is none."""
    word = "-".join(typed.casefold().replace("_", " ").split())
    if word in _MANY_MEANT:
        return None
    meant = _MEANT.get(word)
    return meant if meant in known else nearest(typed, known)
