"""`scrtrack schema`, through the real way in."""

from pathlib import Path

from tests.command import run


def test_the_committed_schemas_are_current() -> None:
    assert run("schema", "--check").code == 0


def test_stale_ones_are_named(tmp_path: Path) -> None:
    ran = run("schema", "--check", "-o", str(tmp_path))
    assert ran.code == 1
    assert len(ran.out.splitlines()) == 6


def test_writing_makes_them_current(tmp_path: Path) -> None:
    assert run("schema", "-o", str(tmp_path / "new")).code == 0
    assert run("schema", "--check", "-o", str(tmp_path / "new")).code == 0


def test_nothing_is_written_where_one_cannot_be(tmp_path: Path) -> None:
    (tmp_path / "round.schema.json").mkdir()
    assert run("schema", "-o", str(tmp_path)).code == 3
    assert [path.name for path in tmp_path.iterdir()] == ["round.schema.json"]
