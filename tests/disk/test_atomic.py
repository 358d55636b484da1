"""Files written whole or not at all."""

import errno
from pathlib import Path

import pytest

from scrtrack.disk.atomic import check_place, replacing, write_texts
from scrtrack.errors import ScrtrackError, UsageError


def test_a_file_outside_the_register_may_be_written(tmp_path: Path) -> None:
    check_place(tmp_path / "tool.xlsx", tmp_path / "recommendations")


@pytest.mark.parametrize("inside", ["tool.xlsx", "case-z/tool.xlsx", "../recommendations/tool.xlsx"])
def test_a_file_inside_the_register_is_refused(tmp_path: Path, inside: str) -> None:
    register = tmp_path / "recommendations"
    (register / "case-z").mkdir(parents=True)
    with pytest.raises(UsageError, match="inside the register"):
        check_place(register / inside, register)


def test_a_link_into_the_register_is_refused(tmp_path: Path) -> None:
    register = tmp_path / "recommendations"
    register.mkdir()
    (tmp_path / "door").symlink_to(register)
    (tmp_path / "tool.xlsx").symlink_to(register / "board.yaml")
    for target in (tmp_path / "door" / "tool.xlsx", tmp_path / "tool.xlsx"):
        with pytest.raises(UsageError, match="inside the register"):
            check_place(target, register)


def test_a_name_that_is_too_long_is_said(tmp_path: Path) -> None:
    with pytest.raises(ScrtrackError, match="is too long for the name of a file"):
        check_place(tmp_path / f"{'x' * 300}.xlsx", tmp_path / "recommendations")


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(ScrtrackError, match="there is no folder"):
        check_place(tmp_path / "missing" / "tool.xlsx", tmp_path / "recommendations")


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="is a folder"):
        check_place(tmp_path, tmp_path / "recommendations")


def _write(target: Path, content: bytes = b"new") -> None:
    with replacing(target) as stream:
        stream.write(content)


def test_a_file_is_written_and_nothing_else_is_left(tmp_path: Path) -> None:
    _write(tmp_path / "tool.csv")
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"tool.csv": b"new"}


def test_a_file_that_was_there_is_replaced_whole_and_keeps_its_rights(tmp_path: Path) -> None:
    target = tmp_path / "tool.csv"
    target.write_bytes(b"a much longer old file")
    target.chmod(0o640)
    _write(target)
    assert (target.read_bytes(), target.stat().st_mode & 0o777) == (b"new", 0o640)


def _break_off(target: Path, fault: OSError) -> None:
    with replacing(target) as stream:
        stream.write(b"half")
        raise fault


@pytest.mark.parametrize(
    "fault, words",
    [
        (OSError(errno.ENOSPC, "No space left on device"), "there is no room to write"),
        (PermissionError(errno.EACCES, "Permission denied"), "cannot be written"),
        (OSError(errno.EROFS, "Read-only file system"), "cannot be written"),
        (OSError(errno.ENAMETOOLONG, "File name too long"), "is too long for the name of a file"),
        (OSError(errno.EIO, "Input/output error"), "could not be written: Input/output error"),
    ],
)
def test_a_fault_leaves_the_old_file_and_nothing_else(tmp_path: Path, fault: OSError, words: str) -> None:
    target = tmp_path / "tool.csv"
    target.write_bytes(b"old")
    with pytest.raises(ScrtrackError, match=words):
        _break_off(target, fault)
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"tool.csv": b"old"}


def test_a_bug_leaves_the_old_file_too(tmp_path: Path) -> None:
    with pytest.raises(KeyError), replacing(tmp_path / "tool.csv"):
        raise KeyError
    assert not list(tmp_path.iterdir())


def test_a_file_that_excel_holds_open_is_explained(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def held(_self: Path, _target: Path) -> Path:
        raise PermissionError(errno.EACCES, "in use")

    monkeypatch.setattr(Path, "replace", held)
    with pytest.raises(ScrtrackError) as caught:
        _write(tmp_path / "tool.xlsx")
    assert caught.value.hint == "close it if Excel holds it open, or choose a folder you may write to"


def test_a_link_is_followed_to_its_file(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "tool.csv").symlink_to(tmp_path / "real" / "tool.csv")
    _write(tmp_path / "tool.csv")
    assert ((tmp_path / "tool.csv").is_symlink(), (tmp_path / "real" / "tool.csv").read_bytes()) == (
        True,
        b"new",
    )


def test_a_text_is_written_as_utf_8_and_its_folders_are_made(tmp_path: Path) -> None:
    write_texts({tmp_path / "a" / "b" / "c.json": "é\n"})
    assert (tmp_path / "a" / "b" / "c.json").read_bytes() == "é\n".encode()


def test_several_texts_are_written_together(tmp_path: Path) -> None:
    write_texts({tmp_path / "a" / "1": "one", tmp_path / "a" / "2": "two", tmp_path / "b" / "3": "three"})
    assert {path.name: path.read_text() for path in tmp_path.rglob("?") if path.is_file()} == {
        "1": "one",
        "2": "two",
        "3": "three",
    }


class TestAllOrNothing:
    def test_where_one_cannot_be_written_the_others_are_not(self, tmp_path: Path) -> None:
        (tmp_path / "old").write_text("old")
        (tmp_path / "taken").mkdir()
        with pytest.raises(ScrtrackError):
            write_texts({tmp_path / "old": "new", tmp_path / "a" / "b": "new", tmp_path / "taken": "new"})
        assert sorted(path.name for path in tmp_path.rglob("*")) == ["old", "taken"]
        assert (tmp_path / "old").read_text() == "old"

    def test_where_a_folder_cannot_be_made_nothing_is_written(self, tmp_path: Path) -> None:
        (tmp_path / "file").write_text("here")
        with pytest.raises(ScrtrackError, match="could not be written"):
            write_texts({tmp_path / "a" / "b": "new", tmp_path / "file" / "c": "new"})
        assert [path.name for path in tmp_path.iterdir()] == ["file"]

    def test_what_was_replaced_already_is_put_back(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        (tmp_path / "first").write_text("old")
        replaced: list[str] = []
        replace = Path.replace

        def fail_at_the_second(self: Path, target: Path) -> Path:
            replaced.append(target.name)
            if len(replaced) == 2:
                raise OSError(errno.EIO, "Input/output error")
            return replace(self, target)

        monkeypatch.setattr(Path, "replace", fail_at_the_second)
        with pytest.raises(ScrtrackError, match="Input/output error"):
            write_texts({tmp_path / "second": "new", tmp_path / "first": "new"})
        assert [(path.name, path.read_text()) for path in tmp_path.iterdir()] == [("first", "old")]
