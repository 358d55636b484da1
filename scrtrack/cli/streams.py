"""Say a line on standard output or beside it; a reader that has left, such as `head`, changes no exit code."""

import errno
import os
import sys
from typing import TextIO

from scrtrack.wording.text import harmless


def put(line: str) -> bool:
    """Write a line to standard output; False where nobody reads it any more."""
    return _written(line, sys.stdout)


def say(line: str) -> None:
    """Write a line beside the output."""
    _written(harmless(line), sys.stderr)


def finish() -> None:
    """Hand over what is still waiting; raises OSError where it cannot be written and somebody reads."""
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except OSError as error:
            if not reader_has_left(error):
                raise
            drop(stream)


def reader_has_left(error: OSError) -> bool:
    """Whether nobody reads any more, as Windows puts it too."""
    return isinstance(error, BrokenPipeError) or (os.name == "nt" and error.errno == errno.EINVAL)


def drop(stream: TextIO) -> None:
    """Let nothing more of a stream be written: Python would complain of what is left on leaving."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)


def _written(line: str, stream: TextIO) -> bool:
    try:
        print(line, file=stream)
    except OSError as error:
        if not reader_has_left(error):
            raise
        drop(stream)
        return False
    return True
