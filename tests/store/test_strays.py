"""Files where nothing is read: copies of what is, or records to be moved."""

from pathlib import Path

import pytest

from scrtrack.disk.tree import Folder
from scrtrack.store.load import load
from tests.store.registers import CASE, GOOD, HEAD, build

ROUND = "meeting: 2027-01-14\n"
RECORD = HEAD + "recommendation: b\n"


def said(folder: Path, path: str, text: str, **more: str) -> tuple[str, str]:
    """Code and message of the one problem, which is about a file."""
    (found,) = load(Folder(build(folder, **{path: text, **more}))).problems
    assert found.file == path
    return found.code, found.message


@pytest.mark.parametrize(
    ("path", "text", "message"),
    [
        (
            "demo/sub/x.yaml",
            RECORD,
            "lies in a folder below a case's folder: move it up into the case's folder",
        ),
        ("A-BAD-01.yaml", RECORD, "lies beside the cases' folders: move it into its case's folder"),
        (
            "case.yaml",
            CASE.replace("demo", "other"),
            "lies beside the cases' folders: move it into its case's folder",
        ),
        ("2027-01-14.yaml", ROUND, "lies beside the folders: move it into the folder rounds"),
        (
            "rounds/A-BAD-01.yaml",
            RECORD,
            "lies in rounds, where no such file is read: move it into its case's folder",
        ),
        (
            "rounds/case.yaml",
            CASE.replace("demo", "other"),
            "lies in rounds, where no such file is read: move it into its case's folder",
        ),
        ("rounds/old/2027-01-14.yaml", ROUND, "lies in a folder below rounds: move it up into rounds"),
    ],
)
def test_a_record_out_of_place_is_to_be_moved(tmp_path: Path, path: str, text: str, message: str) -> None:
    assert said(tmp_path, path, text) == ("FILE117", message)


@pytest.mark.parametrize(
    ("path", "original"),
    [
        ("demo/old/A-OK-01.yaml", "demo/A-OK-01.yaml"),
        ("demo/old/A-OK-01 (1).yml", "demo/A-OK-01.yaml"),
        ("demo/old/case.yaml", "demo/case.yaml"),
        ("A-OK-01.yaml", "demo/A-OK-01.yaml"),
        ("rounds/A-OK-01.yaml", "demo/A-OK-01.yaml"),
        ("rounds/case.yaml", "demo/case.yaml"),
        ("A-OK-01.yaml.bak", "demo/A-OK-01.yaml"),
        ("case.yaml", "demo/case.yaml"),
        ("2027-04-14.yaml", "rounds/2027-04-14.yaml"),
    ],
)
def test_a_copy_elsewhere_is_never_to_be_moved(tmp_path: Path, path: str, original: str) -> None:
    text = CASE if "case" in path else GOOD
    message = f"is a copy of {original}: compare the two, and delete one (only {original} is read)"
    meeting = {"rounds/2027-04-14.yaml": "meeting: 2027-04-14\n"}
    assert said(tmp_path, path, text, **meeting) == ("FILE119", message)


def test_of_two_cases_a_copy_is_of_its_own(tmp_path: Path) -> None:
    other = {
        "other/case.yaml": CASE.replace("demo", "other"),
        "other/A-OK-01.yaml": GOOD.replace("demo", "other"),
    }
    assert said(tmp_path, "other/old/A-OK-01.yaml", GOOD, **other)[1].startswith(
        "is a copy of other/A-OK-01.yaml"
    )
