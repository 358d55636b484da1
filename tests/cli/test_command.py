"""How a command is declared: its page of help and its closed words."""

from enum import StrEnum

import click
import pytest

from scrtrack.cli.command import Argument, Command, Words


class Fruit(StrEnum):
    APPLE = "apple"
    PEAR = "pear"


@click.command(cls=Command)
@click.argument("one", cls=Argument, metavar="ONE", about="The first.")
@click.argument("more", cls=Argument, nargs=-1, metavar="MORE", kind="a|b", about="The rest.")
@click.option("--fruit", type=Words(Fruit), default="pear")
def basket(one: str, more: tuple[str, ...], fruit: Fruit) -> tuple[str, tuple[str, ...], Fruit]:
    """Fill a basket."""
    return one, more, fruit


def filled(*words: str) -> object:
    return basket.main(words, "basket", standalone_mode=False)


def test_the_default_is_a_member() -> None:
    assert filled("a") == ("a", (), Fruit.PEAR)


def test_a_word_is_read_as_its_member() -> None:
    assert filled("a", "--fruit", "apple", "b", "c") == ("a", ("b", "c"), Fruit.APPLE)


def test_another_word_is_refused() -> None:
    with pytest.raises(click.BadParameter, match=r"'APPLE' is not known: did you mean apple\? There are: "):
        filled("a", "--fruit", "APPLE")


def test_arguments_stand_in_the_page_of_help() -> None:
    text = basket.get_help(click.Context(basket, info_name="basket"))
    assert text.splitlines()[:8] == [
        "Usage: basket [OPTIONS] {ONE} [MORE]...",
        "",
        "  Fill a basket.",
        "",
        "Arguments:",
        "  ONE         The first.  [required]",
        "  MORE <a|b>  The rest.",
        "",
    ]


def test_a_word_too_many_is_refused() -> None:
    @click.command(cls=Command)
    def nothing() -> None:
        """Do nothing."""

    with pytest.raises(click.UsageError, match=r"Got unexpected extra argument\(s\) \(a b\)"):
        nothing.main(["a", "b"], "nothing", standalone_mode=False)


def test_examples_stand_at_the_end_of_the_page_of_help() -> None:
    @click.command(cls=Command, examples=[("nothing", "do it"), ("nothing " + "at all " * 8, "twice")])
    def nothing() -> None:
        """Do nothing."""

    text = nothing.get_help(click.Context(nothing, info_name="nothing", terminal_width=80))
    assert text.partition("\nExamples:\n")[2].splitlines() == [
        "  nothing                                       do it",
        "  nothing at all at all at all at all at all at all at all at all ",
        "                                                twice",
    ]
