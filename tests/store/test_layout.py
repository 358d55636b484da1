"""Which files are read, and what is said of those that lie where they cannot be."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from scrtrack.disk.tree import Folder
from scrtrack.store.layout import layout, may_hold_recommendations
from scrtrack.store.load import load
from tests.store.registers import BOARD, CASE, GOOD, HEAD, build, told

RECORD = HEAD + "recommendation: b\n"
LINK = "is a link, which could lead out of the register: put the file or folder itself here"
FOLDER = "is a folder where a file is meant: move what is in it, and delete it"
ENDING = "would not be read: rename it so that it ends in .yaml, in small letters"
BELOW = "lies in a folder below a case's folder: move it up into the case's folder"
BESIDE = "lies beside the cases' folders: move it into its case's folder"
NO_NAME = "has a character in its name that cannot be shown: rename it with plain letters and digits"

needs_links = pytest.mark.skipif(os.name == "nt", reason="links need a privilege on Windows")


def _refused(root: Path) -> list[tuple[str, str, str]]:
    """Code, file and message of what was refused; the good record must have been read."""
    loaded = load(Folder(root))
    told(loaded)
    assert {d.location.file for d in loaded.problems} == set(loaded.unread)
    return [(d.code, d.location.file, d.message) for d in loaded.problems]


def test_a_register_is_a_board_cases_and_rounds(tmp_path: Path) -> None:
    found = layout(Folder(build(tmp_path, **{"rounds/2027-01-14.yaml": "meeting: 2027-01-14\n"})))
    assert (found.board, found.cases, found.folders) == (True, ["demo/case.yaml"], ["demo"])
    assert (found.recommendations, found.rounds) == (["demo/A-OK-01.yaml"], ["rounds/2027-01-14.yaml"])
    assert found.problems == []


@pytest.mark.parametrize(
    "path",
    [
        "README.md",
        ".hidden.yaml",
        ".git/x.yaml",
        "demo/.A.yaml.swp",
        "demo/.x.yaml",
        "demo/evidence/a.pdf",
        "demo/a.docx",
    ],
)
def test_other_files_are_nobodys_business(tmp_path: Path, path: str) -> None:
    assert _refused(build(tmp_path, **{path: "x"})) == []


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("demo/x.yml", ENDING),
        ("demo/x.YAML", ENDING),
        ("demo/x.yaml.txt", ENDING),
        ("demo/sub/x.yaml", BELOW),
        ("demo/sub/deeper/x.yml", BELOW),
        ("x.yaml", BESIDE),
        ("x.yml", BESIDE),
    ],
)
def test_a_record_out_of_place_is_told(tmp_path: Path, path: str, message: str) -> None:
    assert _refused(build(tmp_path, **{path: RECORD})) == [("FILE117", path, message)]


@pytest.mark.parametrize("name", ["case.yml", "Case.YAML"])
def test_a_case_file_by_another_name_is_told(tmp_path: Path, name: str) -> None:
    path = f"demo/{name}"
    message = ENDING if name == "case.yml" else "would not be read: rename it case.yaml, in small letters"
    assert _refused(build(tmp_path, **{"demo/case.yaml": None, path: CASE})) == [("FILE117", path, message)]


@pytest.mark.parametrize("name", ["board.yml", "Board.yaml", "board.yaml.txt"])
def test_a_board_file_by_another_name_is_told_once(tmp_path: Path, name: str) -> None:
    root = build(tmp_path, **{"board.yaml": None, name: BOARD})
    assert _refused(root) == [("FILE117", name, "would not be read: rename it board.yaml")]


@pytest.mark.parametrize("path", ["x.yaml", "x.yml", "demo/x.yaml", "board.yaml", "demo/case.yaml"])
def test_a_folder_where_a_file_is_meant_is_told_once(tmp_path: Path, path: str) -> None:
    root = build(tmp_path, **{path: None})
    (root / path).mkdir()
    assert _refused(root) == [("FILE101", path, FOLDER)]


def _to(target: str) -> Callable[[Path, str], None]:
    return lambda root, path: (root / path).symlink_to(root / target)


@needs_links
@pytest.mark.parametrize(
    "path", ["demo/x.yaml", "x.yaml", "board.yaml", "demo/case.yaml", "rounds/2027-01-14.yaml"]
)
@pytest.mark.parametrize("target", ["../outside.yaml", "demo/A-OK-01.yaml", "nowhere.yaml", "../register"])
def test_a_link_to_a_file_is_not_followed(tmp_path: Path, path: str, target: str) -> None:
    (tmp_path / "outside.yaml").write_text(RECORD)
    root = build(tmp_path, **{path: None})
    (root / path).parent.mkdir(exist_ok=True)
    (root / path).symlink_to(root / target)
    assert _refused(root) == [("FILE116", path, LINK)]


@needs_links
@pytest.mark.parametrize("target", ["..", "demo", ".", "other"])
def test_a_link_to_a_folder_is_not_followed(tmp_path: Path, target: str) -> None:
    root = build(tmp_path)
    (root / "other").symlink_to(root / target)
    assert _refused(root) == [("FILE116", "other", LINK)]


@needs_links
def test_a_link_to_itself_as_a_record_is_told(tmp_path: Path) -> None:
    root = build(tmp_path)
    (root / "x.yaml").symlink_to(root / "x.yaml")
    assert _refused(root) == [("FILE116", "x.yaml", LINK)]


@needs_links
def test_a_linked_folder_within_a_case_holds_no_records(tmp_path: Path) -> None:
    root = build(tmp_path)
    (root / "demo" / "up").symlink_to(root)
    assert _refused(root) == []


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no such files here")
@pytest.mark.parametrize("path", ["demo/x.yaml", "board.yaml", "x.yaml"])
def test_a_pipe_is_told_and_not_waited_for(tmp_path: Path, path: str) -> None:
    root = build(tmp_path, **{path: None})
    os.mkfifo(root / path)
    assert _refused(root) == [("FILE101", path, "is no ordinary file: put a text file here, or delete it")]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
@pytest.mark.parametrize(
    ("name", "shown"),
    [(b"\x1b[31mx.yaml", "\ufffd[31mx.yaml"), (b"a\nb.yaml", "a\ufffdb.yaml"), (b"\xff.yaml", "\ufffd.yaml")],
)
def test_a_name_that_cannot_be_shown_is_told(tmp_path: Path, name: bytes, shown: str) -> None:
    root = build(tmp_path)
    try:
        Path(os.fsdecode(os.fsencode(root) + b"/demo/" + name)).write_text(RECORD)
    except OSError:
        pytest.skip("this file system refuses such names")
    assert _refused(root) == [("FILE117", f"demo/{shown}", NO_NAME)]


def _closed(path: Path) -> Path:
    path.chmod(0)
    return path


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may open everything")
def test_a_folder_that_may_not_be_opened_is_told(tmp_path: Path) -> None:
    root = build(tmp_path, **{"other/case.yaml": CASE})
    closed = _closed(root / "other")
    refused = _refused(root)
    closed.chmod(0o755)
    message = "is a folder that cannot be opened (Permission denied): check that you may read it"
    assert refused == [("FILE101", "other", message)]


def test_a_register_that_is_gone_cannot_be_laid_out(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        layout(Folder(tmp_path / "gone"))


def test_a_record_far_down_is_still_told(tmp_path: Path) -> None:
    path = "demo/" + "d/" * 60 + "x.yaml"
    assert _refused(build(tmp_path, **{path: RECORD})) == [("FILE117", path, BELOW)]


def test_two_good_records_with_one_name_in_two_cases_are_both_read(tmp_path: Path) -> None:
    loaded = load(Folder(build(tmp_path, **{"other/A-OK-01.yaml": GOOD})))
    assert [filed.file for filed in loaded.index.register.recommendations] == [
        "demo/A-OK-01.yaml",
        "other/A-OK-01.yaml",
    ]


@pytest.mark.parametrize(
    ("path", "may"),
    [
        ("z/Z-1.yaml", True),
        ("z", True),
        ("Z-1.yaml", True),
        ("board.yaml", False),
        ("Board.yml", False),
        ("z/case.yaml", False),
        ("z/Case.yaml", False),
        ("rounds/2027-01-14.yaml", False),
    ],
)
def test_where_a_recommendation_could_stand(path: str, may: bool) -> None:
    assert may_hold_recommendations(path) is may
