"""What is said where there is nothing to do it on."""

from pathlib import Path

from tests.command import run


def test_an_empty_register_is_said_and_how_to_begin(tmp_path: Path) -> None:
    (tmp_path / "board.yaml").write_text("format: 1\nboard: Test\n")
    ran = run("status", "--register", str(tmp_path))
    assert ran.code == 3
    assert "holds no recommendations" in ran.err
