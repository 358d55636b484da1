"""Run one command, and turn whatever happens into words and an exit code."""

import os
import signal
import sys
import threading
from types import FrameType
from typing import Any

from scrtrack.cli.outcome import COULD_NOT, SOUND, USED_WRONGLY
from scrtrack.errors import ScrtrackError, UsageError

_STOPPED = 130


def run() -> int:
    """The exit code of the command on the command line."""
    _prepare_streams()
    _prepare_signals()
    # No plugin of pydantic's is wanted, and looking for them reads every installed package.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    from scrtrack.cli.app import app

    try:
        code = _exit_code(app)
        sys.stdout.flush()
    except BrokenPipeError:
        code = _reader_left()
    except OSError as error:
        code = _no_output(error)
    except KeyboardInterrupt:
        _say("scrtrack: stopped; nothing was left half done")
        code = _STOPPED
    return code


def _exit_code(app: Any) -> int:
    try:
        app(standalone_mode=True)
    except SystemExit as leaving:
        # The command line's library meets a reader that has left with 1, which here means that something was found.
        if type(sys.stdout).__name__ == "PacifyFlushWrapper":
            return SOUND
        return leaving.code if isinstance(leaving.code, int) else USED_WRONGLY
    except ScrtrackError as error:
        _say(f"scrtrack: {error.message}")
        if error.hint:
            _say(f"  What to do: {error.hint}.")
        return USED_WRONGLY if isinstance(error, UsageError) else COULD_NOT
    except OSError:
        raise
    except RecursionError:
        _say("scrtrack: a file nests too deeply to be read")
        return COULD_NOT
    except Exception as error:
        return _fault(error)
    return SOUND


def _fault(error: Exception) -> int:
    """A fault in the program; its own words may hold text about children, so only its kind and place are told."""
    import traceback

    if os.environ.get("SCRTRACK_DEBUG"):
        traceback.print_exc()
    frame = traceback.extract_tb(error.__traceback__)[-1]
    place = f"{type(error).__name__}, {os.path.basename(frame.filename)}:{frame.lineno}"  # noqa: PTH119
    _say(f"scrtrack: a fault in the program itself ({place})")
    _say("  What to do: nothing was changed; please report this line, without any text of your records.")
    return COULD_NOT


def _reader_left() -> int:
    """The reader, such as `head`, has had enough; Python would complain again on leaving."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return SOUND


def _no_output(error: OSError) -> int:
    _say(f"scrtrack: the output could not be written ({error.strerror or type(error).__name__})")
    _say("  What to do: free some room on the disk, or send the output elsewhere.")
    return _reader_left() or COULD_NOT


def _say(line: str) -> None:
    print(line, file=sys.stderr)  # noqa: T201


def _prepare_streams() -> None:
    """A code page that lacks a character shows an escape for it, rather than stopping the program."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:  # closed before we began
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115
        reconfigure = getattr(getattr(sys, name), "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")


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
