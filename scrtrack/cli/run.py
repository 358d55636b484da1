"""Run one command, and turn whatever happens into words and an exit code."""

import contextlib
import os
import signal
import sys
import threading
import traceback
from collections.abc import Iterator
from types import FrameType

import click

from scrtrack.cli.app import COMPLETE, NotForClickError, app
from scrtrack.cli.outcome import COULD_NOT, SOUND, STOPPED, USED_WRONGLY
from scrtrack.cli.streams import drop, finish, say
from scrtrack.cli.wrong_use import wrong_use_lines
from scrtrack.errors import ScrtrackError, UsageError


def run() -> int:
    """The exit code of the command on the command line."""
    _prepare_signals()
    # No plugin of pydantic's is wanted, and looking for them reads every installed package.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    with _streams():
        return _code_and_flushed()


def _code_and_flushed() -> int:
    try:
        code = _exit_code()
        finish()
    except OSError as error:
        return no_output(error)
    except KeyboardInterrupt:
        return STOPPED
    return code


def _exit_code() -> int:
    try:
        return _command_code()
    except SystemExit as leaving:  # told to stop
        return leaving.code if isinstance(leaving.code, int) else USED_WRONGLY
    except click.ClickException as error:
        for line in wrong_use_lines(error):
            say(line)
        return USED_WRONGLY
    except ScrtrackError as error:
        say(f"scrtrack: {error.message}")
        if error.hint:
            say(f"  What to do: {error.hint}.")
        return USED_WRONGLY if isinstance(error, UsageError) else COULD_NOT
    except OSError:
        raise
    except RecursionError:
        say("scrtrack: a file nests too deeply to be read")
        return COULD_NOT
    except Exception as error:
        return _fault(error)


def _command_code() -> int:
    """What the command leaves with; after its help, or the version, nothing is wrong."""
    if os.environ.get(COMPLETE):
        from scrtrack.cli.completing import answer

        return answer()
    try:
        return int(app.main(prog_name="scrtrack", complete_var="", standalone_mode=False) or SOUND)
    except NotForClickError as stopped:
        raise stopped.cause from None


def _fault(error: Exception) -> int:
    """A fault in the program; its own words may hold text about children, so only its kind and place are told."""
    if os.environ.get("SCRTRACK_DEBUG"):
        traceback.print_exc()
    frame = traceback.extract_tb(error.__traceback__)[-1]
    place = f"{type(error).__name__}, {os.path.basename(frame.filename)}:{frame.lineno}"  # noqa: PTH119
    say(f"scrtrack: a fault in the program itself ({place})")
    say("  What to do: nothing was changed; please report this line, without any text of your records.")
    return COULD_NOT


def no_output(error: OSError) -> int:
    """Say that what was asked for could not be written."""
    say(f"scrtrack: the output could not be written ({error.strerror or type(error).__name__})")
    say("  What to do: free some room on the disk, or send the output elsewhere.")
    drop(sys.stdout)
    return COULD_NOT


@contextlib.contextmanager
def _streams() -> Iterator[None]:
    """Streams that never stop the program: a code page that lacks a character shows an escape for it."""
    with contextlib.ExitStack() as stack:
        for stream, redirect in (
            (sys.stdout, contextlib.redirect_stdout),
            (sys.stderr, contextlib.redirect_stderr),
        ):
            if stream is None:  # closed before we began
                nowhere = stack.enter_context(open(os.devnull, "w", encoding="utf-8"))
                stack.enter_context(redirect(nowhere))
            elif hasattr(stream, "reconfigure"):
                stream.reconfigure(errors="backslashreplace")
        yield


def _prepare_signals() -> None:
    """Being told to stop is an ordinary end: what is half written is cleaned away."""
    if threading.current_thread() is not threading.main_thread():
        return
    for name in ("SIGTERM", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), _leave)


def _leave(number: int, frame: FrameType | None) -> None:
    # Once is enough: a second word must not disturb the cleaning.
    signal.signal(number, signal.SIG_IGN)
    raise SystemExit(128 + number)
