"""The way in: answers `--version` at once, and everything else through the commands."""

import gc
import os
import sys

from scrtrack import __version__


def main() -> None:
    """Run the program and leave with its exit code."""
    if sys.argv[1:] in (["--version"], ["-V"]):
        # Before anything is imported: the question is asked by scripts, often.
        _say_version()
        return
    # One command, then the end: the collector would only walk what is kept, and taking the heap apart on leaving
    # would take longer than many a command. Everything is written and closed by then.
    gc.disable()
    try:
        from scrtrack.cli.run import run

        code = run()
    except KeyboardInterrupt:
        code = 130
    except OSError:  # there is nowhere left to say anything
        code = 3
    os._exit(code)


def _say_version() -> None:
    try:
        print(f"scrtrack {__version__}", flush=True)  # noqa: T201
    except OSError as error:
        os._exit(_unwritten(error))


def _unwritten(error: OSError) -> int:
    """The exit code where the version could not be written: only then is what says so loaded."""
    try:
        from scrtrack.cli.run import no_output
        from scrtrack.cli.streams import reader_has_left

        return 0 if reader_has_left(error) else no_output(error)
    except OSError:
        return 3


if __name__ == "__main__":
    main()
