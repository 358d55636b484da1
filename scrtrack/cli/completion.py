"""`scrtrack completion`: the script by which a shell completes words, and where it goes."""

import sys
from enum import StrEnum

import click
from click.shell_completion import get_completion_class

from scrtrack.cli.app import COMPLETE, app
from scrtrack.cli.command import Argument, Command, Words
from scrtrack.cli.completing import offer_shells
from scrtrack.cli.outcome import SOUND
from scrtrack.cli.streams import say
from scrtrack.cli.write import write_lines


class Shell(StrEnum):
    """A program in which commands are typed."""

    POWERSHELL = "powershell"
    BASH = "bash"
    ZSH = "zsh"
    FISH = "fish"


SWITCHED_ON = {
    Shell.POWERSHELL: "scrtrack completion powershell | Out-String | Invoke-Expression",
    Shell.BASH: 'eval "$(scrtrack completion bash)"',
    Shell.ZSH: 'eval "$(scrtrack completion zsh)"',
    Shell.FISH: "scrtrack completion fish | source",
}
"""The line that switches it on, in the window where it is typed."""
KEPT_IN = {
    Shell.POWERSHELL: "the file that $PROFILE names",
    Shell.BASH: "~/.bashrc",
    Shell.ZSH: "~/.zshrc, below compinit",
    Shell.FISH: "~/.config/fish/config.fish",
}
"""The file in which that line stands, for every window to come."""


@click.command(
    cls=Command,
    examples=[
        ("scrtrack completion", "how to switch it on"),
        *((f"scrtrack completion {shell}", f"the script for {shell}") for shell in Shell),
    ],
)
@click.argument(
    "shell",
    cls=Argument,
    required=False,
    type=Words(Shell),
    metavar="SHELL",
    kind="|".join(Shell),
    about="Write its script; without it, how to switch it on.",
)
def completion(shell: Shell | None) -> int:
    """Have the Tab key complete ids, agencies and options."""
    if shell is None:
        write_lines(line for one in Shell for line in _how(one))
        return SOUND
    offer_shells()
    kind = get_completion_class(shell)
    assert kind is not None
    write_lines(kind(app, {}, "scrtrack", COMPLETE).source().splitlines())
    if sys.stdout.isatty():
        for line in _how(shell):
            say(line)
    return SOUND


def _how(shell: Shell) -> list[str]:
    return [
        f"{shell}: type this line; for every window to come, add it to {KEPT_IN[shell]}",
        f"  {SWITCHED_ON[shell]}",
    ]
