"""Answer a shell that asks how a word goes on: quickly, and with nothing but words, whatever is wrong."""

import contextlib
import io
import os

from click.shell_completion import FishComplete, ZshComplete, add_completion_class

from scrtrack.cli.app import COMPLETE, app
from scrtrack.cli.outcome import FOUND, SOUND
from scrtrack.cli.powershell import PowerShellComplete
from scrtrack.cli.whole_word import WholeWord


class _Zsh(WholeWord, ZshComplete):
    pass


class _Fish(WholeWord, FishComplete):
    pass


def offer_shells() -> None:
    """Let click know of our own classes. Its one for PowerShell is new, and takes the backslashes out of a path."""
    for one in (PowerShellComplete, _Zsh, _Fish):
        add_completion_class(one)


def answer() -> int:
    """Write the words; where they cannot be found there are none, and the line being typed is left alone."""
    offer_shells()
    asked = os.environ[COMPLETE]
    # What a shell wants is a script; whoever asks for that may be told something.
    quiet = (
        contextlib.nullcontext() if asked.endswith("_source") else contextlib.redirect_stderr(io.StringIO())
    )
    with quiet:
        try:
            app.main([], "scrtrack", COMPLETE, standalone_mode=False)
        except SystemExit as leaving:
            return FOUND if leaving.code else SOUND
        except Exception:  # a fault belongs on no line that is being typed
            return SOUND
    return SOUND
