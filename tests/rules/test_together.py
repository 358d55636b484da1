"""All rules together: sorted, whatever the order; skipped where a file is missing; the clock in few rules alone."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from random import Random
from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scrtrack.diagnostic import Severity
from scrtrack.disk.tree import Folder
from scrtrack.model.index import index_of
from scrtrack.model.register import Register
from scrtrack.reading.loaded import Loaded
from scrtrack.store.load import load
from scrtrack.store.places import Places
from tests.command import REGISTER, REPOSITORY
from tests.command import run as run_command
from tests.rules.asked import Outcome, run
from tests.rules.test_examples import BROKEN, code_of, register_of

ASK_THE_CLOCK = {"EVI409", "DUE314", "REF215", "UPD509"}
# What would rest on a fact that is still to come is asked once it has come.
WAIT_FOR_FACTS = {"DUE319", "EVI401", "EVI406", "EVI408", "UPD502"}
VALIDATE = ("validate", "--as-of", "2026-11-22")
PILE = ["DUE302-a-day-apart", "DUE308-no-reason", "DUE313-ongoing", "REF201-other-name", "REF212-two-cases"]


class Pile(NamedTuple):
    """A register with its tree."""

    loaded: Loaded
    tree: Folder


def read(root: Path) -> Pile:
    return Pile(load(Folder(root)), Folder(root))


def outcome(pile: Pile, as_of: str = "2026-11-22", register: Register | None = None) -> Outcome:
    loaded = pile.loaded if register is None else replace(pile.loaded, index=index_of(register))
    return run(loaded, as_of, Places(pile.tree).locate)


@pytest.fixture(scope="module")
def pile(tmp_path_factory: pytest.TempPathFactory) -> Pile:
    """Several broken examples in one register, and this repository's own beside them."""
    folder = tmp_path_factory.mktemp("pile")
    shutil.copytree(REPOSITORY / "tests" / "records" / "base", folder / "r")
    for name in PILE:
        example = REPOSITORY / "tests" / "records" / "broken" / name
        shutil.copytree(example, folder / "r", dirs_exist_ok=True, ignore=lambda *_: {"expected.txt"})
    for case in ("child-b1", "example-z"):
        shutil.copytree(REGISTER / case, folder / "r" / case)
    return read(folder / "r")


class TestOrder:
    def test_sorted_by_file_and_place(self, pile: Pile) -> None:
        found = outcome(pile).diagnostics
        assert list(found) == sorted(found, key=lambda one: one.sort_key)
        assert len({one.code for one in found}) > 8

    @settings(max_examples=20, deadline=None)
    @given(seed=st.integers(0, 10_000))
    def test_the_order_of_the_files_does_not_matter(self, pile: Pile, seed: int) -> None:
        held, shuffle = pile.loaded.index.register, Random(seed)
        mixed = replace(
            held,
            recommendations=tuple(shuffle.sample(held.recommendations, len(held.recommendations))),
            cases=tuple(shuffle.sample(held.cases, len(held.cases))),
        )
        assert outcome(pile, register=mixed) == outcome(pile)


@pytest.mark.parametrize("name", BROKEN)
def test_every_place_lies_inside_its_file(name: str, tmp_path: Path) -> None:
    root = register_of("broken", name, tmp_path) / "recommendations"
    for found in outcome(read(root)).diagnostics:
        path, place = root / found.location.file, found.location
        raw = path.read_bytes() if path.is_file() else b""
        lines = raw.decode("utf-8", errors="replace").split("\n")
        assert 1 <= place.line <= len(lines)
        assert 1 <= place.column <= len(lines[place.line - 1]) + 1


class TestClock:
    @settings(max_examples=25, deadline=None)
    @given(
        one=st.dates(date(2014, 1, 1), date(2040, 1, 1)), other=st.dates(date(2014, 1, 1), date(2040, 1, 1))
    )
    def test_two_days_differ_in_these_rules_alone(self, pile: Pile, one: date, other: date) -> None:
        def timeless(day: date) -> list[object]:
            found = outcome(pile, day.isoformat()).diagnostics
            return [
                diagnostic for diagnostic in found if diagnostic.code not in ASK_THE_CLOCK | WAIT_FOR_FACTS
            ]

        assert timeless(one) == timeless(other)

    @pytest.mark.parametrize("name", BROKEN)
    def test_nothing_else_comes_or_goes_with_time(self, name: str, tmp_path: Path) -> None:
        loaded = read(register_of("broken", name, tmp_path) / "recommendations")
        early, late = (
            [
                found
                for found in outcome(loaded, day).diagnostics
                if found.code not in ASK_THE_CLOCK | WAIT_FOR_FACTS
            ]
            for day in ("2001-01-01", "2099-12-31")
        )
        assert early == late

    @pytest.mark.parametrize("name", [name for name in BROKEN if code_of(name) in WAIT_FOR_FACTS])
    def test_what_rests_on_a_fact_to_come_waits_for_it(self, name: str, tmp_path: Path) -> None:
        loaded = read(register_of("broken", name, tmp_path) / "recommendations")
        early, late = (
            {found.code for found in outcome(loaded, day).diagnostics} for day in ("2001-01-01", "2099-12-31")
        )
        assert (code_of(name) in early, "EVI409" in early, code_of(name) in late) == (False, True, True)

    @settings(max_examples=15, deadline=None)
    @given(day=st.dates(date(2014, 1, 1), date(2040, 1, 1)))
    def test_none_of_them_is_an_error(self, pile: Pile, day: date) -> None:
        found = outcome(pile, day.isoformat()).diagnostics
        assert [
            one
            for one in found
            if one.code in ASK_THE_CLOCK | WAIT_FOR_FACTS and one.severity is Severity.ERROR
        ] == []


def spoil(path: str, content: bytes | None) -> Callable[[Path], None]:
    def change(register: Path) -> None:
        (register / path).unlink() if content is None else (register / path).write_bytes(content)

    return change


class TestWhatCannotBeRead:
    def spoilt(self, folder: Path, *changes: Callable[[Path], None], example: str = "") -> Outcome:
        register = register_of("broken", example, folder) / "recommendations"
        for change in changes:
            change(register)
        return outcome(read(register))

    @pytest.mark.parametrize(
        ("content", "code"),
        [
            (None, "FILE118"),
            (b"", "FILE107"),
            (b"format: 1\nboard: [", "FILE105"),
            (b"format: 2\nboard: B\n", "FILE114"),
        ],
    )
    def test_without_the_board_nothing_fires_on_its_absence(
        self, content: bytes | None, code: str, tmp_path: Path
    ) -> None:
        found = self.spoilt(tmp_path, spoil("board.yaml", content))
        assert [one.code for one in found.diagnostics] == [code]
        assert found.skipped == tuple((one, "board.yaml") for one in ("REF203", "REF204", "REF220", "DUE314"))

    @pytest.mark.parametrize("example", ["FILE105-second-colon", "DUE302-a-day-apart", "EVI404-no-finding"])
    def test_without_the_board_the_rest_is_checked(self, example: str, tmp_path: Path) -> None:
        found = self.spoilt(tmp_path, spoil("board.yaml", None), example=example)
        assert [one.code for one in found.diagnostics] == ["FILE118", code_of(example)][
            :: 1 if "board" < "e" else -1
        ]

    def test_without_a_case_its_dates_are_not_held_against(self, tmp_path: Path) -> None:
        found = self.spoilt(
            tmp_path, spoil("example-a/case.yaml", b"id: ["), example="DUE305-before-the-case"
        )
        assert [one.code for one in found.diagnostics] == ["FILE105"]
        assert found.skipped == tuple(
            (one, "example-a/case.yaml")
            for one in ("DUE305", "DUE306", "DUE307", "DUE319", "DUE318", "SMART607")
        )

    def test_many_cases_are_counted(self, tmp_path: Path) -> None:
        def many(register: Path) -> None:
            for number in range(5):
                (register / f"c{number}").mkdir()
                (register / f"c{number}" / "case.yaml").write_text("id: [", encoding="utf-8")

        assert self.spoilt(tmp_path, many).skipped[0] == ("DUE305", "the case.yaml of 5 cases")

    def test_what_points_to_it_is_left_alone(self, tmp_path: Path) -> None:
        found = self.spoilt(tmp_path, spoil("example-a/A-CSC-01.yaml", b"id: ["))
        assert [(one.code, one.location.file) for one in found.diagnostics] == [
            ("FILE105", "example-a/A-CSC-01.yaml")
        ]

    def test_a_folder_without_case_is_told_once(self, tmp_path: Path) -> None:
        found = self.spoilt(tmp_path, spoil("example-a/case.yaml", None))
        assert [one.code for one in found.diagnostics] == ["REF206"]

    def test_a_case_file_with_another_ending_is_told_once(self, tmp_path: Path) -> None:
        def rename(register: Path) -> None:
            (register / "example-a" / "case.yaml").rename(register / "example-a" / "case.yml")

        assert [one.code for one in self.spoilt(tmp_path, rename).diagnostics] == ["FILE117"]


@pytest.fixture(scope="module")
def swamped(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """10,000 actions of a misspelt agency, each met by something that is not there."""
    folder = tmp_path_factory.mktemp("swamped")
    register = register_of("base", "", folder) / "recommendations"
    for number in range(1000):
        actions = "".join(
            f"  - {{id: {n}, action: Act {n}, lead: Head, agency: scs, due: 2026-12-31}}\n"
            for n in range(1, 11)
        )
        head = (
            f"id: M-{number}\ncase: example-a\nagency: csc\ntheme: training\nrecommendation: Do\nmeasure: m\n"
        )
        text = f"{head}repeats: [M-{number + 5000}]\nactions:\n{actions}"
        (register / "example-a" / f"M-{number}.yaml").write_text(text, encoding="utf-8")
    return folder


class TestVeryMany:
    def test_the_first_of_each_kind_are_shown_and_all_are_counted(self, swamped: Path) -> None:
        lines = run_command(*VALIDATE, cwd=swamped).out.splitlines()
        assert len(lines) < 40
        assert "   10,000  error    REF203" in lines
        assert "    1,000  error    REF207" in lines
        assert "Only the first 3 of each kind are shown; 10,994 more with --all." in lines

    def test_all_are_shown_when_asked_for(self, swamped: Path) -> None:
        out = run_command(*VALIDATE, "--all", cwd=swamped).out
        assert out.count(" error REF203 ") == 10_000
        assert out.count(" error REF207 ") == 1_000
