"""Run one command, and turn whatever happens into words and an exit code."""

import os
import sys
from typing import Any

from scrtrack.cli.outcome import COULD_NOT, USED_WRONGLY
from scrtrack.errors import ScrtrackError, UsageError


def run() -> int:
    """The exit code of the command on the command line."""
    _prepare_streams()
    # No plugin of pydantic's is wanted, and looking for them reads every installed package.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    from scrtrack.cli.app import app

    try:
        code = _exit_code(app)
        sys.stdout.flush()
    except BrokenPipeError:
        # The reader, such as `head`, has had enough; Python would complain again on leaving.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    return code


def _exit_code(app: Any) -> int:
    try:
        app(standalone_mode=True)
    except SystemExit as leaving:
        return leaving.code if isinstance(leaving.code, int) else USED_WRONGLY
    except ScrtrackError as error:
        _say(f"scrtrack: {error.message}")
        if error.hint:
            _say(f"  What to do: {error.hint}.")
        return USED_WRONGLY if isinstance(error, UsageError) else COULD_NOT
    except BrokenPipeError:
        raise
    except RecursionError:
        _say("scrtrack: a file nests too deeply to be read")
        return COULD_NOT
    except Exception as error:
        # An exception's own words may hold text about children: only its kind and place are told.
        import traceback

        if os.environ.get("SCRTRACK_DEBUG"):
            traceback.print_exc()
        frame = traceback.extract_tb(error.__traceback__)[-1]
        place = f"{type(error).__name__}, {os.path.basename(frame.filename)}:{frame.lineno}"  # noqa: PTH119
        _say(f"scrtrack: a fault in the program itself ({place})")
        _say("  What to do: nothing was changed; please report this line, without any text of your records.")
        return COULD_NOT
    return 0


def _say(line: str) -> None:
    print(line, file=sys.stderr)  # noqa: T201


def _prepare_streams() -> None:
    """A code page that lacks a character shows an escape for it, rather than stopping the program."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")
