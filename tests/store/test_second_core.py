"""Two cores give what one gives: the same records, the same problems."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from scrtrack.store.second_core import WORTH_IT, can_help
from tests.command import REGISTER

LOAD = """
import sys
from pathlib import Path
from scrtrack.disk.tree import Folder
from scrtrack.store import second_core
from scrtrack.store.load import load
second_core.WORTH_IT = int(sys.argv[2])
second_core._cores = lambda: 2
assert second_core.can_help(55) is (int(sys.argv[2]) <= 55)
if len(sys.argv) > 3:
    def die(*_): second_core.os._exit(7)
    second_core._work = die
loaded = load(Folder(Path(sys.argv[1])))
for filed in loaded.index.register.recommendations:
    record = filed.record
    print(filed.file, record.id, record.recommendation, [(a.id, str(a.due), a.action) for a in record.actions])
print(loaded.problems, loaded.unread)
"""

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="processes cannot be forked here")


def read(register: Path, *arguments: str) -> str:
    command = [sys.executable, "-c", LOAD, str(register), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


@pytest.fixture
def register(tmp_path: Path) -> Path:
    """A register with faults in both halves."""
    shutil.copytree(REGISTER, tmp_path / "r")
    for path in ("child-b1/B1-CCG-01.yaml", "example-z/Z-POL-01.yaml"):
        (tmp_path / "r" / path).write_text("id: [\n")
    with (tmp_path / "r" / "example-z" / "Z-SCH-01.yaml").open("a") as file:
        file.write("aim: see action #3\nmesure: x\n")
    return tmp_path / "r"


def test_the_same_comes_out(register: Path) -> None:
    assert read(register, "2") == read(register, "1000")


def test_the_same_comes_out_where_the_second_process_dies(register: Path) -> None:
    assert read(register, "2", "die") == read(register, "1000")


def test_few_files_need_no_help() -> None:
    assert not can_help(WORTH_IT - 1)
