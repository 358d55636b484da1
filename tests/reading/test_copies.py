"""The names that copies bear, and which file each says it is a copy of."""

import pytest

from scrtrack.reading.copies import is_kept_while_open, looks_like_yaml, original_file, original_folder

COPIES = [
    "x (1).yaml", "x(2).yaml", "x[1].yaml", "x 2.yaml", "x_2.yaml", "x (1) (1).yaml",
    "x - Copy.yaml", "x - Copy (2).yaml", "x - Copy - Copy.yaml", "x – Copy.yaml", "x copy.yaml", "x copy 2.yaml",
    "Copy of x.yaml", "copy of x.yaml", "Copy (2) of x.yaml", "Copy of Copy of x.yaml", "Backup of x.yaml",
    "x_backup.yaml", "x.backup.yaml", "x_old.yaml", "x old.yaml", "x_copy.yaml", "x - Kopie.yaml",
    "x (Board Officer's conflicted copy 2026-11-02).yaml", "x (conflicted copy 2026-11-02 101112).yaml",
    "x (Case Conflict).yaml", "x_conflict.yaml", "x.sync-conflict-20261102-101112-ABCDEFG.yaml",
    "x (version 1).yaml", "x_v2.yaml", "x 2026-11-02.yaml", "x_20261102_1012.yaml", "x_BASE_4711.yaml",
    "x.yaml~", "x.yaml.bak", "x.yaml.bak2", "x.yaml.orig", "x.yaml.old", "x.yaml.save", "x.yaml.1", "x.yaml (1)",
    "x.yaml - Copy", "x.yaml_backup", "x.yaml.rej", "x.orig", "x.bak", "x~", "x (1).yml", "x - Copy.yaml.txt",
    "~$x.yaml", ".x.yaml.swp", "#x.yaml#",
]  # fmt: skip


@pytest.mark.parametrize("name", COPIES)
@pytest.mark.parametrize("stem", ["M-CSC-01", "case", "board", "2027-01-14"])
def test_a_copy_says_of_what(name: str, stem: str) -> None:
    assert original_file(name.replace("x", stem, 1)) == f"{stem}.yaml"


@pytest.mark.parametrize(
    "name",
    [
        "M-CSC-01.yaml",
        "M-CSC-01-A.yaml",
        "M-CSC-01.yml",
        "M-CSC-01.yaml.txt",
        "M-CSC-01.yaml.yaml",
        "2027-01-14.yaml",
        "case.yaml",
        "case-DESKTOP-4F2.yaml",
        "COPY-01.yaml",
        "M-CSC-01 final.yaml",
        "M-CSC-01.pdf",
        "M-CSC-01 (1).pdf",
        "Copy",
        "(1).yaml",
        "._M-CSC-01.yaml",
        ".hidden.yaml",
    ],
)
def test_another_name_says_nothing(name: str) -> None:
    assert original_file(name) is None


@pytest.mark.parametrize(
    "name", ["x - Copy", "x (1)", "Copy of x", "x_old", "x.bak", "x 2", "x (2) - Copy", "x_2026-11-02"]
)
def test_a_copied_folder_says_of_what(name: str) -> None:
    assert original_folder(name.replace("x", "child-m", 1)) == "child-m"


@pytest.mark.parametrize("name", ["child-m", "child-2", "child-m-copy", "rounds", "2027-01-14"])
def test_another_folder_says_nothing(name: str) -> None:
    assert original_folder(name) is None


def test_what_a_program_keeps_beside_an_open_file() -> None:
    names = ["~$x.yaml", "#x.yaml#", ".x.yaml.swp", "x.yaml~", ".x.yaml", "#x.yaml"]
    assert [is_kept_while_open(name) for name in names] == [True, True, True, False, False, False]


def test_endings_that_stand_for_yaml() -> None:
    names = ["x.yaml", "x.YML", "x.yaml.txt", "x.yaml.bak", "x.txt", "yaml"]
    assert [looks_like_yaml(name) for name in names] == [True, True, True, False, False, False]
