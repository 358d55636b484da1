"""Which files are read, and what is said of those that lie where they cannot be."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from scrtrack.disk.tree import Folder
from scrtrack.store.layout import layout
from scrtrack.store.load import load
from tests.store.registers import BOARD, CASE, GOOD, HEAD, build, told

RECORD = HEAD + "recommendation: b\n"
LINK = "is a link, which could lead out of the register: put the file or folder itself here"
FOLDER = "is a folder where a file is meant: move what is in it, and delete it"
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
        ("demo/sub/x.yaml", BELOW),
        ("demo/sub/deeper/x.yml", BELOW),
        ("x.yaml", BESIDE),
        ("x.yml", BESIDE),
    ],
)
def test_a_record_out_of_place_is_told(tmp_path: Path, path: str, message: str) -> None:
    assert _refused(build(tmp_path, **{path: RECORD})) == [("FILE117", path, message)]


BOARD_NAMES = ["board.yml", "Board.yaml", "BOARD.YAML", "board.yaml.txt", "board.yaml.yaml", "board.json", "board",
               "board.txt", "boards.yaml", "durham.yaml"]  # fmt: skip


@pytest.mark.parametrize("name", BOARD_NAMES)
def test_a_board_file_by_another_name_is_told_once(tmp_path: Path, name: str) -> None:
    root = build(tmp_path, **{"board.yaml": None, name: BOARD})
    assert _refused(root) == [("FILE117", name, f"would not be read: rename {name} to board.yaml")]


def test_of_two_that_may_be_the_boards_each_is_told(tmp_path: Path) -> None:
    root = build(tmp_path, **{"board.yaml": None, "board.yml": BOARD, "Board.yaml": BOARD})
    advice = "compare them, rename the one to keep to board.yaml, and delete the rest"
    assert _refused(root) == [
        ("FILE117", "Board.yaml", f"may be meant for board.yaml, as board.yml may be: {advice}"),
        ("FILE117", "board.yml", f"may be meant for board.yaml, as Board.yaml may be: {advice}"),
    ]


COMPARE = "compare the two, and delete one (only {} is read)"


@pytest.mark.parametrize("name", ["board (1).yaml", "Copy of board.yaml", "board.yaml~", "board.yaml.bak"])
def test_a_copy_of_the_board_is_told(tmp_path: Path, name: str) -> None:
    message = f"is a copy of board.yaml: {COMPARE.format('board.yaml')}"
    assert _refused(build(tmp_path, **{name: BOARD})) == [("FILE119", name, message)]


@pytest.mark.parametrize("name", ["board.yml", "Board.yaml", "board-DESKTOP-4F2.yaml", "durham.yaml"])
def test_a_copy_of_the_board_by_another_name_is_told(tmp_path: Path, name: str) -> None:
    message = f"is a copy of board.yaml by another name: {COMPARE.format('board.yaml')}"
    assert _refused(build(tmp_path, **{name: BOARD})) == [("FILE119", name, message)]


@pytest.mark.parametrize("name", ["board.json", "board.txt", "board"])
def test_beside_the_board_what_is_no_yaml_is_nobodys_business(tmp_path: Path, name: str) -> None:
    assert _refused(build(tmp_path, **{name: BOARD})) == []


def test_a_copy_of_a_board_that_is_not_there(tmp_path: Path) -> None:
    root = build(tmp_path, **{"board.yaml": None, "board (1).yaml": BOARD})
    message = (
        "looks like a copy of board.yaml, which is not here: rename it to board.yaml if it is the one to keep"
    )
    assert _refused(root) == [("FILE117", "board (1).yaml", message)]


@pytest.mark.parametrize("folder", ["Rounds", "ROUNDS", "round"])
@pytest.mark.parametrize("name", ["2027-01-14.yaml", "readme.md"])
def test_rounds_by_another_name_are_told_once(tmp_path: Path, folder: str, name: str) -> None:
    root = build(tmp_path, **{f"{folder}/{name}": "meeting: 2027-01-14\n"})
    assert _refused(root) == [("FILE117", folder, f"would not be read: rename the folder {folder} to rounds")]


def test_rounds_by_another_name_beside_rounds(tmp_path: Path) -> None:
    files = {
        "rounds/2027-01-14.yaml": "meeting: 2027-01-14\n",
        "Round/2027-04-14.yaml": "meeting: 2027-04-14\n",
    }
    message = "would not be read beside rounds: move what is in it into rounds, and delete it"
    assert _refused(build(tmp_path, **files)) == [("FILE117", "Round", message)]


def test_a_case_may_be_called_round(tmp_path: Path) -> None:
    files = {"round/case.yaml": CASE.replace("demo", "round"), "round/R-01.yaml": RECORD}
    assert layout(Folder(build(tmp_path, **files))).folders == ["demo", "round"]


def test_a_register_within_a_register_is_told_once(tmp_path: Path) -> None:
    inner = {f"old/{path}": text for path, text in (("board.yaml", BOARD), ("demo/case.yaml", CASE))}
    (found,) = _refused(build(tmp_path, **inner))
    assert found[:2] == ("FILE117", "old")
    assert found[2].startswith("holds a board.yaml and folders of cases, as a register does")


def test_a_register_within_a_folder_that_has_no_board_is_not_to_be_deleted(tmp_path: Path) -> None:
    files = {"old/board.yaml": BOARD, "old/demo/case.yaml": CASE, "board.yaml": None}
    root = build(tmp_path, **files)
    (found,) = _refused(root)
    use = f"if it is the register, use --register {root}/old; if it is a copy, move it out of this one"
    assert found[2] == f"holds a board.yaml, which is missing here, and folders of cases: {use}"


@pytest.mark.parametrize("folder", ["demo - Copy", "demo (1)", "Copy of demo", "demo-LAPTOP12", "demo_old"])
def test_a_copy_of_a_cases_folder_is_told_once(tmp_path: Path, folder: str) -> None:
    root = build(tmp_path, **{f"{folder}/case.yaml": CASE, f"{folder}/A-OK-01.yaml": GOOD})
    message = f"is a copy of the folder demo: {COMPARE.format('demo')}"
    assert _refused(root) == [("FILE119", folder, message)]


def test_what_only_the_copy_of_a_folder_holds_is_named_and_not_counted(tmp_path: Path) -> None:
    loaded = load(Folder(build(tmp_path, **{"demo (1)/case.yaml": CASE, "demo (1)/A-NEW-02.yaml": RECORD})))
    (found,) = loaded.problems
    assert found.message.endswith("; in the copy alone: A-NEW-02.yaml")
    assert loaded.unread == ("demo (1)", "demo (1)/A-NEW-02.yaml")


def test_a_folder_made_from_a_copy_for_another_case_is_no_copy(tmp_path: Path) -> None:
    files = {
        "demo (1)/case.yaml": CASE.replace("demo", "child-n"),
        "demo-2/case.yaml": CASE.replace("demo", "demo-2"),
    }
    assert layout(Folder(build(tmp_path, **files))).folders == ["demo", "demo (1)", "demo-2"]


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
