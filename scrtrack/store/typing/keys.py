"""What to say of a key that does not belong where it stands: which was meant, or where it belongs."""

import re
from collections.abc import Sequence
from typing import Any

from scrtrack.model.board import Board
from scrtrack.model.case import Case
from scrtrack.model.recommendation import Recommendation
from scrtrack.model.round import Round
from scrtrack.store.fields import RECORD_TYPES, homes, is_one_value, keys_at
from scrtrack.store.typing.brackets import made_by_a_sign
from scrtrack.store.typing.dates import is_date
from scrtrack.store.typing.examples import Keys, example_for
from scrtrack.store.typing.own_value import closed_by_either, written_out
from scrtrack.store.typing.plan_words import (
    is_date_or_words,
    is_review,
    is_silence,
    is_standing,
    keys_for,
    known_words,
)
from scrtrack.store.typing.stray import Meant, Stray
from scrtrack.wording.spelling import folded, is_slip, slips
from scrtrack.wording.text import either

_LONGEST = 64
_FEW = 4
_IN_AN_ACTION: Keys = ("actions", 0)
_DATED = re.compile(r"_(?:(?:as_)?(?:at|of|on|to|by)_)?\d[\d_]*(?:st|nd|rd|th)?(?:_[a-z]+)?(?:_\d+)*$")
_FILES = {
    Board: "board.yaml",
    Case: "case.yaml",
    Recommendation: "a recommendation's file",
    Round: "a round's file",
}
_WHOLE = {Board: "board", Case: "case", Recommendation: "recommendation", Round: "round"}
# Short keys that mean something in their own group alone: no other word leads to them from outside.
_OF_THEIR_GROUP = ("to", "by", "date", "until", "what", "was", "place", "name", "id", "label", "code", "file", "note",
                   "asked", "answered", "decision", "contact", "kind", "reason")  # fmt: skip
_STANDING = "how an action stands is worked out and never stored: put what was said into"
_WANTED = "what is to show it is no evidence yet"
_LEFT_OUT = "an agency that has not answered is simply left out of `answered`: delete this"
_LATER = "a later date is asked for in `deferrals`, and the first stays in `due`"


def meant_by(stray: Stray, missing: Sequence[str] = ()) -> Meant:
    """What was meant by a key that does not belong where it stands; `missing` are those that should stand there."""
    allowed = keys_at(stray.record_type, stray.place)
    word = _DATED.sub("", folded(stray.key[:_LONGEST]))
    if (made := made_by_a_sign(stray, allowed, missing)) is not None:
        return made
    if stray.record_type is Round and not stray.place and is_silence(word):
        return Meant(_LEFT_OUT)
    near = _same(word, allowed) or _nearest(word, missing)
    if near is None and _is_several(stray.value):
        near = _nearest(word, [key for key in allowed if key.startswith(word[:3])])
    if near is not None:
        return _near(near, stray)
    return (
        _of_another_level(word, stray, missing)
        or _another_word(word, stray, allowed)
        or _elsewhere([word], stray)
        or _never_stored(word, stray)
        or _elsewhere(_words_elsewhere(word, stray), stray)
        or _slip(word, stray, allowed)
        or _in_another_file(word, stray)
        or _unknown(stray, allowed)
    )


def _near(near: str, stray: Stray) -> Meant:
    if near in stray.beside:
        return Meant(f"`{near}` is there already: keep one, with what you need of the other", near)
    return Meant(f"did you mean `{near}`?", near)


def _unknown(stray: Stray, allowed: Sequence[str]) -> Meant:
    advice = f"delete it, or write one of {', '.join(allowed)}" if allowed else "delete it"
    if stray.behind is not None and " " in stray.key:
        advice = (
            f"if it belongs to the text of `{stray.behind}`, put that whole text in quotes; else {advice}"
        )
    return Meant(advice)


def _same(word: str, allowed: Sequence[str]) -> str | None:
    return next((key for key in allowed if folded(key).replace("_", "") == word.replace("_", "")), None)


def _nearest(word: str, keys: Sequence[str]) -> str | None:
    near = [(slips(word, key), key) for key in keys if len(word) > 2 and is_slip(word, key)]
    return min(near)[1] if near else None


def _is_several(value: Any) -> bool:
    return isinstance(value, list | dict)


def _slip(word: str, stray: Stray, allowed: Sequence[str]) -> Meant | None:
    near = _nearest(word, allowed)
    if near is not None:
        return _near(near, stray)
    other = _nearest(word, known_words())
    if other is None or len(word) <= 4:
        return None
    return _another_word(other, stray, allowed) or _elsewhere(_words_elsewhere(other, stray), stray)


def _words_elsewhere(word: str, stray: Stray) -> list[str]:
    dated = ["due" if is_date(stray.value) else "timescale"] if is_date_or_words(word) else []
    return [key for key in (*keys_for(word), *dated) if key not in _OF_THEIR_GROUP]


def _another_word(word: str, stray: Stray, allowed: Sequence[str]) -> Meant | None:
    """Where the key is another word for one that may stand here."""
    meant = [key for key in keys_for(word) if key in allowed]
    dated = is_date(stray.value)
    if not meant and "due" in allowed and is_date_or_words(word) and (dated or word != "by"):
        meant = ["due" if dated else "timescale"]
    if not meant:
        return None
    is_open = {"completed", "signed_off"} <= {*meant} and not {*meant} & stray.beside.keys()
    if is_open and (either := closed_by_either(word, stray.value)) is not None:
        return Meant(either, "completed")
    key = next((key for key in meant if key not in stray.beside), meant[0])
    is_plain = is_one_value(stray.record_type, (*stray.place, key))
    example = "" if is_plain else example_for((*stray.place, key))
    if key in stray.beside and not example.startswith(", such as `- "):
        return Meant(f"`{key}` says this, and is there already: keep one of the two", key)
    own = None if is_plain else written_out(key, stray.value, word)
    return Meant(own or _write(key, example, stray), key)


def _write(key: str, example: str, stray: Stray) -> str:
    """How to write what is meant in the same place."""
    if key == "deferrals":
        return f"{_LATER}{example}"
    if key == "evidence_wanted":
        return f"{_WANTED}: write `{key}`"
    if key == "timescale":
        return f"write `{key}` for the words agreed, and `due` for the date that they give"
    if example.startswith(", such as `- "):
        return f"write it as an entry of `{key}`{example}"
    return f"write {example.removeprefix(', such as ')}" if example else f"write `{key}`"


def _never_stored(word: str, stray: Stray) -> Meant | None:
    if not is_standing(word) or stray.record_type is not Recommendation:
        return None
    allowed = keys_at(stray.record_type, stray.place)
    if "note" in allowed:
        return Meant(f"{_STANDING} `note`", "note")
    return Meant(
        f"{_STANDING} `updates`{example_for(('updates',))}", "updates" if "updates" in allowed else None
    )


def _of_another_level(word: str, stray: Stray, missing: Sequence[str]) -> Meant | None:
    """What was meant by a key that is right elsewhere, but by what it holds or by what is missing was meant here."""
    if word in ("number", "no", "nr", "item") and "id" in missing and stray.place:
        return Meant("write `id`", "id")
    if word != "review" or stray.record_type is not Recommendation:
        return None
    if stray.place:
        key = next(
            (key for key in ("review_on", "review_by") if key in keys_at(Recommendation, stray.place)), None
        )
        return Meant(f"write `{key}`", key) if key is not None and is_date(stray.value) else None
    if "case" in missing and not is_review(stray.value):
        return Meant("write `case`", "case")
    return Meant(f"it belongs in {_FILES[Case]}")


def _elsewhere(keys: Sequence[str], stray: Stray) -> Meant | None:
    """Where one of the keys belongs in another place of the same file."""
    known = homes(stray.record_type)
    key = next((key for key in keys if key in known), None)
    if key is None or key in keys_at(stray.record_type, stray.place):
        return None
    here = _unnumbered(stray.place)
    below = [home for home in known[key] if home[: len(here)] == here]
    above = [home for home in known[key] if here[: len(home)] == home]
    nearest = _likeliest([home for home in below if _depth(home) == min(_depth(other) for other in below)])
    return Meant(f"it belongs {_where(nearest or above[-1:] or list(known[key]), key, stray)}")


def _likeliest(places: Sequence[Keys]) -> Sequence[Keys]:
    """Of several places an action, if it is one: its `due` is meant, not that of a reply."""
    return [_IN_AN_ACTION] if _IN_AN_ACTION in places else places


def _depth(home: Keys) -> int:
    return sum(isinstance(key, str) for key in home)


def _unnumbered(place: Keys) -> Keys:
    return tuple(0 if isinstance(key, int) else key for key in place)


def _where(places: Sequence[Keys], key: str, stray: Stray) -> str:
    given = "it" if key == folded(stray.key) else f"`{key}`"
    if places[0] == ():
        return f"to the {_WHOLE[stray.record_type]}: write {given} at the left margin"
    if places[0] == _IN_AN_ACTION:
        return f"in an action: write {given} beside `action`"
    called = "" if given == "it" else f", as `{key}`"
    names = [f"`{_name(home)}`" for home in places]
    if len(names) > _FEW:
        return f"in {', '.join(names[:_FEW])} or the like{called}"
    if len(names) > 1:
        return f"in {either(names)}{called}"
    entry = "an entry of " if places[0][-1] == 0 else ""
    example = example_for(places[0])
    return f"in {entry}{names[0]}{called}{example if f'{key}:' in example else ''}"


def _name(home: Keys) -> str:
    return next(str(key) for key in reversed(home) if isinstance(key, str))


def _in_another_file(word: str, stray: Stray) -> Meant | None:
    others = [cls for cls in RECORD_TYPES if cls is not stray.record_type and word in homes(cls)]
    if not others:
        return None
    place = _likeliest(homes(others[0])[word])[0]
    below = f", in `{_name(place)}`" if place else ""
    return Meant(f"it belongs in {_FILES[others[0]]}{below}")
