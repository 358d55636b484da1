"""The register as a whole: nothing hides anything else, and reading changes nothing."""

import gc
import json
import re
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scrtrack.disk.tree import Folder
from scrtrack.errors import ScrtrackError
from scrtrack.model.board import default_themes
from scrtrack.store.load import UNKNOWN_BOARD, load
from tests.store.registers import BAD, GOOD, HEAD, build, loaded_with, text_of, told

NO_BOARD = "there is no board.yaml here: write one with `format: 1` and `board:` and the board's name"
BROKEN: dict[str, str | bytes | None] = {
    "board.yaml": "format: 2\nboard: Demo\n",
    "demo/case.yaml": "id: demo\n",
    BAD: HEAD + "recommendation: [\n",
    "demo/A-BAD-02.yaml": b"\xff\xfea\x00",
    "demo/A-BAD-03.yaml": "",
    "rounds/2027-01-14.yaml": "meeting: 2027-01\n",
    "stray.yml": GOOD,
}


def test_a_sound_register_has_no_problem(tmp_path: Path) -> None:
    loaded = load(Folder(build(tmp_path)))
    assert (told(loaded), loaded.unread, loaded.is_trusted, loaded.is_empty) == ([], (), True, False)
    assert (loaded.index.register.board.board, tuple(loaded.index.folders)) == ("Demo", ("demo",))


def test_a_register_with_no_records_is_empty(tmp_path: Path) -> None:
    assert load(Folder(build(tmp_path, **{"demo/A-OK-01.yaml": None}))).is_empty


def test_a_register_with_broken_records_alone_is_not_empty(tmp_path: Path) -> None:
    assert not load(Folder(build(tmp_path, **{"demo/A-OK-01.yaml": ""}))).is_empty


def test_no_folder_is_no_register(tmp_path: Path) -> None:
    with pytest.raises(ScrtrackError) as raised:
        load(Folder(tmp_path / "nowhere"))
    assert raised.value.message == f"there is no register at {tmp_path / 'nowhere'}"
    assert (
        raised.value.hint
        == "go to the folder that holds `recommendations`, or name it with --register FOLDER"
    )


def test_a_file_is_no_register(tmp_path: Path) -> None:
    with pytest.raises(ScrtrackError):
        load(Folder(build(tmp_path) / "board.yaml"))


def test_without_a_board_everything_else_is_read(tmp_path: Path) -> None:
    loaded = load(Folder(build(tmp_path, **{"board.yaml": None})))
    assert told(loaded) == [("FILE118", 1, 1, NO_BOARD)]
    assert (loaded.index.register.board.board, loaded.unread, len(loaded.index.register.cases)) == (
        UNKNOWN_BOARD,
        (),
        1,
    )


@pytest.mark.parametrize("board", [None, "", "format: 1\n"])
def test_without_a_board_that_can_be_read_there_is_none(tmp_path: Path, board: str | None) -> None:
    assert not load(Folder(build(tmp_path, **{"board.yaml": board}))).has_board
    assert load(Folder(build(tmp_path / "sound"))).has_board


@pytest.mark.parametrize("broken", ["", "format: 2\nboard: Demo\n", "- a\n", "format: 1\n", "\x00"])
def test_with_a_broken_board_everything_else_is_read(tmp_path: Path, broken: str) -> None:
    loaded = load(Folder(build(tmp_path, **{"board.yaml": broken})))
    assert len(told(loaded)) == 1
    assert (loaded.index.register.board.themes, loaded.index.register.board.quiet_days) == (
        default_themes(),
        120,
    )
    assert (loaded.unread, len(loaded.index.register.cases)) == (("board.yaml",), 1)


def test_with_a_broken_case_its_records_are_read(tmp_path: Path) -> None:
    loaded = load(Folder(build(tmp_path, **{"demo/case.yaml": "id: demo\ntitle: Demo\nreview: S C R\n"})))
    message = "`review` is S C R: write its id, scr"
    assert told(loaded) == [("FILE114", 3, 9, message)]
    assert (loaded.unread, tuple(loaded.index.folders), loaded.index.register.cases) == (
        ("demo/case.yaml",),
        ("demo",),
        (),
    )


def test_a_case_without_its_file_keeps_its_records(tmp_path: Path) -> None:
    loaded = load(Folder(build(tmp_path, **{"demo/case.yaml": None})))
    assert (told(loaded), tuple(loaded.index.folders)) == ([], ("demo",))


def test_every_broken_file_is_told_and_the_rest_is_read(tmp_path: Path) -> None:
    loaded = load(Folder(build(tmp_path, **BROKEN)))
    places = [(d.code, d.location.file) for d in loaded.problems]
    assert places == [
        ("FILE114", "board.yaml"),
        ("FILE105", "demo/A-BAD-01.yaml"),
        ("FILE102", "demo/A-BAD-02.yaml"),
        ("FILE107", "demo/A-BAD-03.yaml"),
        ("FILE113", "demo/case.yaml"),
        ("FILE113", "demo/case.yaml"),
        ("FILE114", "rounds/2027-01-14.yaml"),
        ("FILE117", "stray.yml"),
    ]
    assert loaded.unread == tuple(sorted(BROKEN))
    assert len(told(loaded)) == 8


def test_problems_carry_the_id_of_their_record(tmp_path: Path) -> None:
    assert [d.id for d in loaded_with(tmp_path, HEAD).problems] == ["A-BAD-01"]


def test_the_collector_is_left_as_it_was(tmp_path: Path) -> None:
    root = build(tmp_path)
    load(Folder(root))
    assert gc.isenabled()
    gc.disable()
    try:
        load(Folder(root))
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_a_process_with_a_small_stack_survives_a_heap_of_brackets(tmp_path: Path) -> None:
    files = {f"demo/B-{n}.yaml": sign * 100_000 for n, sign in enumerate(["[", "{", "[{", "- ", "? ", "- ["])}
    program = (
        "import sys, threading; from pathlib import Path; from scrtrack.store.load import load\n"
        "from scrtrack.disk.tree import Folder\n"
        "threading.stack_size(256 * 1024)\n"
        "run = threading.Thread(target=lambda: print(len(load(Folder(Path(sys.argv[1]))).problems)))\n"
        "run.start(); run.join()"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program, build(tmp_path, **files)], capture_output=True, text=True
    )
    assert (ran.returncode, ran.stdout, ran.stderr) == (0, "6\n", "")


def test_reading_never_writes(tmp_path: Path) -> None:
    root = build(tmp_path, **BROKEN)

    def state() -> list[tuple[str, int, bytes]]:
        paths = sorted(root.rglob("*"))
        return [(str(p), p.stat().st_mtime_ns, p.read_bytes() if p.is_file() else b"") for p in paths]

    before = state()
    load(Folder(root))
    assert state() == before


@settings(deadline=None)
@given(st.permutations(sorted(BROKEN)))
def test_problems_do_not_depend_on_the_order_of_files(order: list[str]) -> None:
    with TemporaryDirectory() as one, TemporaryDirectory() as other:
        straight, shuffled = (
            build(Path(one), **BROKEN),
            build(Path(other), **{path: BROKEN[path] for path in order}),
        )
        first, second = load(Folder(straight)), load(Folder(shuffled))
    assert (first.problems, first.unread, first.index.register) == (
        second.problems,
        second.unread,
        second.index.register,
    )


_TEXTS = st.text(st.characters(codec="utf-8"), min_size=1)
_REFUSED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")


@settings(deadline=None)
@given(_TEXTS, st.booleans())
def test_any_text_in_double_quotes_comes_back_unless_it_is_refused(text: str, is_ascii: bool) -> None:
    # JSON writes what lies beyond U+FFFF as two halves, which YAML does not take.
    quoted = json.dumps(text, ensure_ascii=is_ascii and max(text) <= "\uffff")
    with TemporaryDirectory() as folder:
        loaded = loaded_with(Path(folder), f"{HEAD}recommendation: {quoted}\n")
        if _REFUSED.search(text):
            assert [found[0] for found in told(loaded)] == ["FILE103"]
        elif not text.strip():
            assert [found[0] for found in told(loaded)] == ["FILE114"]
        else:
            assert text_of(loaded) == text.strip()


_PIECES = st.sampled_from(
    [
        *"abé😀:-#&*!|>%@`'\"{}[],? \t\n\r\ufeff\u00a0\u2028\\",
        "\r\n",
        "id: ",
        "recommendation: ",
        "\n  - ",
        "---\n",
        "<<: ",
        " #",
    ]
)
_MESSES = st.binary() | st.lists(_PIECES, max_size=40).map(lambda parts: "".join(parts).encode())
_BODIES = _MESSES | st.builds(
    lambda head, mess: head + mess, st.sampled_from([HEAD.encode(), b"\xef\xbb\xbf"]), _MESSES
)


@settings(deadline=None)
@given(_BODIES)
def test_any_bytes_give_problems_that_lie_inside_the_file(body: bytes) -> None:
    with TemporaryDirectory() as folder:
        found = told(loaded_with(Path(folder), body))
    lines = re.split(r"\r\n|\r|\n", body.decode("utf-8", "replace").removeprefix("\ufeff"))
    for code, line, column, message in found:
        assert 1 <= line <= len(lines), (code, message)
        assert 1 <= column <= len(lines[line - 1]) + 1, (code, message)
        assert message.isprintable()


@settings(deadline=None)
@given(
    st.lists(
        st.sampled_from(["recommendation: b", "id: A", "zzz: 1", "aim:", "priority: x", "actions: [x]"]),
        max_size=8,
    )
)
def test_no_problem_is_told_twice(lines: list[str]) -> None:
    with TemporaryDirectory() as folder:
        found = told(loaded_with(Path(folder), "\n".join(lines)))
    assert len(found) == len(set(found))
