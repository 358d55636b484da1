"""Names and aliases: each leads to one agency, theme, kind of review or case, and to no other."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from scrtrack.diagnostic import Diagnostic, Related, Severity
from scrtrack.model.address import Address
from scrtrack.model.board import ReviewKind, Theme
from scrtrack.model.register import Register
from scrtrack.rules.engine.check import check, told_here
from scrtrack.rules.engine.context import Context
from scrtrack.wording.text import one_line


class _Called(NamedTuple):
    """One thing that an agency, theme, kind of review or case is called."""

    weight: int
    """0 for an id, 1 for a name, 2 for an alias: the lower wins."""
    owner: str
    what: str
    text: str
    address: Address
    id: str | None = None


@check("REF216", Severity.WARNING, told_here("REF202", "REF212"), across=True)
def one_name_for_two(register: Register, context: Context) -> Iterator[Diagnostic]:
    """A name or alias is also that of another agency, theme, kind of review or case, or its id.

    Why: who is asked for by that name is one and not the other; an id wins, then a name, then an alias.
    Put it right: take the alias away, or give one of the two another name.
    Breaks it: `aliases: [Health]` of one agency in board.yaml, where `health` is another's id.
    """
    for kind, called in (
        ("agency", _agencies(register)),
        ("theme", _themes(register)),
        ("kind of review", _reviews(register)),
        ("case", _cases(register)),
    ):
        keeps: dict[str, _Called] = {}
        for one in sorted(called, key=lambda one: one.weight):
            first = keeps.setdefault(_folded(one.text), one)
            if first.owner != one.owner:
                message = f"{_said(kind, one)} {first.what} of {first.owner}{_advice(first, one)}"
                yield one_name_for_two.at(
                    one.address, message, one.id, Related(first.address, "called so too")
                )


def _said(kind: str, one: _Called) -> str:
    # A case's title is its own text, which no message quotes.
    if one.id is not None:
        return f"{one.what} of the {kind} {one.owner} is also"
    return f"`{one_line(one.text)}` is {one.what} of the {kind} {one.owner} and"


def _advice(first: _Called, one: _Called) -> str:
    wins = f", and {('an id', 'a name')[first.weight]} wins" if first.weight < one.weight else ""
    return f"{wins}: {'take the alias away' if one.weight == 2 else f'give one of the two another {one.what.split()[-1]}'}"


def _folded(text: str) -> str:
    return " ".join(text.replace("-", " ").replace("\u2019", "'").split()).casefold()


def _agencies(register: Register) -> Iterator[_Called]:
    for place, agency in enumerate(register.board.agencies):
        address = Address("board.yaml", ("agencies", place))
        yield _Called(0, agency.id, "the id", agency.id, address.at("id"))
        yield _Called(1, agency.id, "the name", agency.name, address.at("name"))
        for nth, alias in enumerate(agency.aliases):
            yield _Called(2, agency.id, "an alias", alias, address.at("aliases", nth))


def _themes(register: Register) -> Iterator[_Called]:
    return _listed("themes", register.board.themes)


def _reviews(register: Register) -> Iterator[_Called]:
    return _listed("reviews", register.board.reviews)


def _listed(key: str, things: Iterable[Theme | ReviewKind]) -> Iterator[_Called]:
    for place, thing in enumerate(things):
        address = Address("board.yaml", (key, place))
        yield _Called(0, thing.id, "the id", thing.id, address.at("id"))
        yield _Called(1, thing.id, "the name", thing.name, address.at("name"))


def _cases(register: Register) -> Iterator[_Called]:
    for filed in register.cases:
        case = filed.record
        yield _Called(0, case.id, "the id", case.id, Address(filed.file, ("id",)), case.id)
        yield _Called(1, case.id, "the title", case.title, Address(filed.file, ("title",)), case.id)


CHECKS = (one_name_for_two,)
