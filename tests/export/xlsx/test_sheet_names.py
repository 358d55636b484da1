"""Names of sheets: what Excel allows, and what becomes of the rest."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scrtrack.export.report import Mended
from scrtrack.export.xlsx.sheet_names import sheet_names, table_names


def test_a_name_that_excel_allows_is_left_alone() -> None:
    assert sheet_names(["Performance Management", "Voice of the child's world"], ["Cover"]) == (
        ["Performance Management", "Voice of the child's world"],
        [],
    )


@pytest.mark.parametrize(
    "name, sheet",
    [
        ("Communication between all the agencies", "Communication between all the a"),
        ("History", "History (2)"),
        ("master COPY", "master COPY (2)"),
        ("Housing/health: [new]?", "Housing health new"),
        ("'quoted'", "quoted"),
        ("::", "Theme"),
        ("'", "Theme"),
        ("[Safeguarding]: Children's / Adults' *?", "Safeguarding Children's Adults"),
        ("=cmd|' /C calc'!A0", "=cmd|' C calc'!A0"),
        ("Any\ntown", "Any town"),
        ("a\u202eb\u200bc\ufeff", "abc"),
        ("x" * 30 + "👧", "x" * 30),
        ("cover", "cover (2)"),
        ("x" * 40, "x" * 31),
        ("👧" * 20, "👧" * 15),
    ],
)
def test_a_name_that_excel_refuses_is_mended_and_named(name: str, sheet: str) -> None:
    assert sheet_names([name], ["Cover", "Master copy"]) == ([sheet], [Mended(name, sheet)])


def test_names_equal_in_their_first_31_characters_are_told_apart() -> None:
    names = ["Working together across agencies: schools", "Working together across agencies: health"]
    assert sheet_names(names, [])[0] == ["Working together across agencie", "Working together across age (2)"]


def test_names_that_are_taken_by_others_are_told_apart() -> None:
    names = ["History", "history (2)", "No theme yet", "NO THEME YET", "Straße", "STRASSE"]
    assert sheet_names(names, ["No theme yet"])[0] == [
        "History (2)",
        "history (2) (2)",
        "No theme yet (2)",
        "NO THEME YET (3)",
        "Straße",
        "STRASSE (2)",
    ]


@given(st.lists(st.text(max_size=60), max_size=12))
def test_every_name_becomes_one_that_excel_allows(names: list[str]) -> None:
    sheets, _ = sheet_names(names, ["Cover"])
    assert len({sheet.casefold() for sheet in [*sheets, "Cover", "History"]}) == len(sheets) + 2
    for sheet in sheets:
        assert 0 < len(sheet.encode("utf-16-le")) // 2 <= 31
        assert not set(sheet) & set("[]:*?/\\")
        assert sheet[0] != "'" != sheet[-1]


@pytest.mark.parametrize(
    "theme, name",
    [("communication", "Actions_Communication"), ("performance-management", "Actions_PerformanceManagement")],
)
def test_a_table_is_named_after_its_theme(theme: str, name: str) -> None:
    assert table_names("Actions", [theme]) == [name]


def test_no_two_tables_have_one_name_whatever_their_capitals() -> None:
    assert table_names("Actions", ["ab", "a-b", "aB", "a-b-c", "abc"]) == [
        "Actions_Ab",
        "Actions_AB_2",
        "Actions_AB_3",
        "Actions_ABC",
        "Actions_Abc_2",
    ]
