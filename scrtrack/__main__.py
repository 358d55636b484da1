"""The way in: answers `--version` at once, and everything else through the commands."""

import sys

from scrtrack import __version__


def main() -> None:
    """Run the program and leave with its exit code."""
    if sys.argv[1:] in (["--version"], ["-V"]):
        # Before anything is imported: the question is asked by scripts, often.
        print(f"scrtrack {__version__}")  # noqa: T201
        return
    from scrtrack.cli.run import run

    sys.exit(run())


if __name__ == "__main__":
    main()
