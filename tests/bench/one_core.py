"""Run a command with one process alone, to measure what the second one is worth: `one_core.py validate ...`."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from scrtrack.__main__ import main
from scrtrack.store import second_core

if __name__ == "__main__":
    second_core.WORTH_IT = sys.maxsize
    main()
