"""At every width no line is longer than the terminal, whatever stands in the records."""

import re
from pathlib import Path

import pytest
from rich.cells import cell_len

from scrtrack.model.words import Standing
from tests.bench.generate import generate
from tests.command import REGISTER, run

AS_OF = ("--as-of", "2026-11-22")
CODES = re.compile(r"\x1b\[[0-9;]*m")
LONG_ID = "SAFEGUARDING-CHILDREN-BOARD-OF-A-COUNTY-WITH-VERY-LONG-NAMES-0"
TEXTS = [
    "漢字かな交じり文で書かれた長い記録" * 4,
    "👨\u200d👩\u200d👧 family 👍🏽 flag 🇬🇧 " * 6,
    "e\u0301a\u0308o\u0302" * 40,
    "x" * 300,
    "one\ttwo\t\tthree " * 8,
    "[bold]not markup[/bold] [/x] [link=https://x.test]y[/link] :smile: " * 3,
    "\u202e[CHILD]\u202c told \u200e " * 5,
    "a\u00a0b\u00adc\u200bd\u3000e " * 12,
]
PAGES = [
    ("status",), ("status", "--by", "agency"), ("status", "--by", "lead"), ("status", "--by", "case"),
    ("status", "--flag", "quiet"), ("status", "--standing", "undated", "--lead", "x" * 90),
    ("validate", "--all"), ("validate",),
]  # fmt: skip


def quoted(text: str) -> str:
    return '"' + "".join(c if c.isprintable() else f"\\U{ord(c):08x}" for c in text) + '"'


def write_hostile(root: Path) -> Path:
    case = f"case-{'of-a-long-name-' * 4}z"[:64].rstrip("-")
    (root / case).mkdir(parents=True)
    legend = "".join(f"  {s}: {{label: {quoted((TEXTS[n % 3])[:64])}}}\n" for n, s in enumerate(Standing))
    agencies = "".join(
        f"  - {{id: {'agency-' * 9}{n}, name: {quoted(text)}}}\n" for n, text in enumerate(TEXTS)
    )
    board = f"format: 1\nboard: {quoted(TEXTS[0] + TEXTS[3])}\nagencies:\n{agencies}legend:\n{legend}"
    (root / "board.yaml").write_text(board, encoding="utf-8")
    (root / case / "case.yaml").write_text(
        f"id: {case}\ntitle: {quoted(TEXTS[1])}\nreview: scr\nknown_until: 2026-01-01\n", encoding="utf-8"
    )
    for n, text in enumerate(TEXTS):
        name, words = (f"{LONG_ID}{n}" if n % 2 else f"Z-CSC-0{n}"), quoted(text)
        dates = (
            "due: 2026-01-01",
            "due: 2026-12-01",
            "completed: {date: 2026-01-01}",
            f"timescale: {words}",
        )[n % 4]
        action = f"{{id: 1, action: {words}, lead: {words}, {dates}, updates: [{{date: 2026-01-01, by: {words}, note: {words}}}]}}"
        (root / case / f"{name}.yaml").write_text(
            f"id: {name}\ncase: {case}\nagency: {'agency-' * 9}{n}\nnumber: {words}\nrecommendation: {words}\n"
            f"actions: [{action if n != 5 else ''}]\n",
            encoding="utf-8",
        )
    escape = "\x1b[31m" * 20
    (root / case / "Z-OV-01.yaml").write_text(
        f"wrong{'y' * 70}: {quoted(TEXTS[0] + escape)}\n", encoding="utf-8"
    )
    (root / case / "Z-OV-02.yaml").write_text(f"{'漢' * 90}: {TEXTS[1]}: {TEXTS[2]}\n", encoding="utf-8")
    return root


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_hostile(tmp_path_factory.mktemp("hostile") / "recommendations")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("made") / "recommendations"
    generate(80, folder)
    return folder


def too_long(width: int, *arguments: str, encoding: str = "utf-8") -> list[str]:
    ran = run(*arguments, terminal=width, encoding=encoding)
    assert ran.code in (0, 1, 3), ran.err  # 3: no action matches
    return [line for line in ran.out.splitlines() if cell_len(CODES.sub("", line)) > width]


@pytest.mark.parametrize("page", PAGES, ids=" ".join)
@pytest.mark.parametrize("encoding", ["utf-8", "cp1252", "ascii"])
@pytest.mark.parametrize("width", [60, 80, 121, 240])
def test_hostile_records_fit(hostile: Path, width: int, encoding: str, page: tuple[str, ...]) -> None:
    assert too_long(width, *page, *AS_OF, "--register", str(hostile), encoding=encoding) == []


@pytest.mark.parametrize("encoding", ["utf-8", "ascii"])
@pytest.mark.parametrize("width", [60, 80])
def test_hostile_records_fit_in_full(hostile: Path, width: int, encoding: str) -> None:
    for path in hostile.glob("*/*S*-0[0-7].yaml"):
        assert too_long(width, "show", path.stem, *AS_OF, "--register", str(hostile), encoding=encoding) == []


@pytest.mark.parametrize("width", [60, 67, 74, 80, 93, 100, 120, 160, 240])
def test_the_demonstration_fits(width: int) -> None:
    found = [line for page in PAGES for line in too_long(width, *page, *AS_OF, "--color", "always")]
    assert found == []


@pytest.mark.parametrize("width", [60, 80, 120, 240])
def test_a_made_up_register_fits(made: Path, width: int) -> None:
    found = [line for page in PAGES for line in too_long(width, *page, *AS_OF, "--register", str(made))]
    assert found == []


@pytest.mark.parametrize("width", [60, 80, 120])
def test_every_record_of_the_demonstration_fits(width: int) -> None:
    ids = [path.stem for path in REGISTER.glob("*/[BZ]*.yaml")]
    assert [line for id_ in ids for line in too_long(width, "show", id_, *AS_OF)] == []


@pytest.mark.parametrize("width", [60, 80, 100, 200])
def test_the_manual_and_readings_fit(width: int) -> None:
    assert too_long(width, "explain") == []
    assert too_long(width, "explain", "DUE302") == []
    assert too_long(width, "timescale", "--", *TEXTS) == []
