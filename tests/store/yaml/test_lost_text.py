"""Text lost behind a #, and what is rightly a comment."""

from pathlib import Path

import pytest

from scrtrack.disk.tree import Folder
from scrtrack.store.load import load
from tests.store.registers import ACTION, BOARD, CASE, HEAD, Told, build, fault, loaded_with, told

OWN_LINE = "a comment goes on a line of its own, above"
END = (
    "`{}` may have lost its end: what follows # is taken for a comment; put the whole text in quotes; "
    + OWN_LINE
)
TEXT = (
    "`{}` may have lost its text: what follows # is taken for a comment; put the whole text in quotes; "
    + OWN_LINE
)
QUOTED = (
    "`{}` may have lost its end: what follows # is taken for a comment; take it into the quotes; " + OWN_LINE
)
BROKEN_OFF = "cannot be read here: the text after # was taken for a comment; put the whole text in quotes"
UPDATE = ACTION + "    updates:\n"
LIST = "learning:\n"


def told_of(folder: Path, **files: str) -> list[tuple[str, int, int]]:
    """File, line and column of each lost text in a register with these files; there must be no other problem."""
    problems = load(Folder(build(folder, **files))).problems
    assert {problem.code for problem in problems} <= {"FILE111"}
    return [(p.file.rpartition("/")[2], p.location.line, p.location.column) for p in problems]


class TestComments:
    @pytest.mark.parametrize(
        "lines",
        [
            "recommendation: b#c\n",
            "recommendation: 'action #3'\n",
            "recommendation: >-\n  Do action #3\n",
            "recommendation: |\n  # 3 and\n  #4\n",
            "recommendation: |  # as printed\n  Do it\n",
            "# a comment\n#another\nrecommendation: b\n",
            "recommendation: b\n# above a key\naim: c\n#4 at the end\n",
            "recommendation: |\n  b\n\n# above a key\naim: c\n",
            "recommendation: b\nactions: # none yet\n  - {id: 1, action: c}\n",
            "recommendation: b\nactions:\n  # the first\n  - {id: 1, action: c} # one\n  # the second\n  - {id: 2, action: d}\n",
            ACTION + "    # by the plan\n    lead: c\n    #lead: d\n  # no more\n",
            UPDATE + "      - date: 2026-01-01\n        by: c\n        note: d\n      # next\n      - {date: 2026-02-01, by: c, note: d}\n",
            UPDATE + "      - {date: 2026-01-01,\n        # the post\n        by: c,\n        # said\n        note: d}\n",
        ],
    )  # fmt: skip
    def test_one_on_a_line_of_its_own_loses_nothing(self, tmp_path: Path, lines: str) -> None:
        assert told(loaded_with(tmp_path, HEAD + lines)) == []

    @pytest.mark.parametrize(
        "comment", [" # note", "  # note", " #note", "\t#3", "  #", "\n      # note", "\n      #3"]
    )
    @pytest.mark.parametrize(
        "key", ["due: 2026-01-31", "review_on: 2026-02", "agency: csc", "theme: practice"]
    )
    def test_behind_a_date_or_an_id_it_loses_nothing(self, tmp_path: Path, key: str, comment: str) -> None:
        assert told(loaded_with(tmp_path, f"{HEAD}{ACTION}    {key}{comment}\n    lead: c\n")) == []

    @pytest.mark.parametrize("blanks", [" ", "  "])
    def test_behind_numbers_closed_words_and_brackets_it_loses_nothing(
        self, tmp_path: Path, blanks: str
    ) -> None:
        record = f"{HEAD}priority: high{blanks}# by the board\n{ACTION}    with: [police]{blanks}# too\n"
        board = f"format: 1{blanks}# as it is\nboard: Demo\nquiet_days: 90{blanks}# a quarter\ncloses_at: signed-off{blanks}#4\n"
        case = CASE.replace("scr", f"scr{blanks}#4") + f"learning: [a, b]{blanks}# two\n"
        files = {"demo/A-BAD-01.yaml": record, "board.yaml": board, "demo/case.yaml": case}
        assert told_of(tmp_path, **files) == []

    @pytest.mark.parametrize("words", ["2026-09", "2026-09-30", "A-OK-01.1", "DUE304"])
    def test_behind_a_text_that_is_a_date_an_id_or_a_code_a_note_is_one(
        self, tmp_path: Path, words: str
    ) -> None:
        body = HEAD + ACTION + "    timescale: {} {}\n"
        assert told(loaded_with(tmp_path, body.format(words, "# the month alone"))) == []
        assert fault_codes(tmp_path, body.format(words, "#3")) == ["FILE111"]


def fault_codes(folder: Path, body: str) -> list[str]:
    return [found[0] for found in told(loaded_with(folder, body))]


@pytest.mark.parametrize(
    ("lines", "line", "column", "key"),
    [
        ("recommendation: Do action #3 now\n", 4, 27, "recommendation"),
        ("recommendation: Do action # 3 now\n", 4, 27, "recommendation"),
        ("recommendation: Do action  #3 now\n", 4, 28, "recommendation"),
        ("recommendation: Do action  # a note\n", 4, 28, "recommendation"),
        ("recommendation: Do action\t# a note\n", 4, 27, "recommendation"),
        ("recommendation: é€😀 #3\n", 4, 21, "recommendation"),
        ("recommendation: Do\n  action #3 now\n", 5, 10, "recommendation"),
        ("recommendation: Do\n  action\n  #3 now\n", 6, 3, "recommendation"),
        ("recommendation: Do\n\n  # 3 now\naim: b\n", 6, 3, "recommendation"),
        ("recommendation: |\n    Do\n  #3 now\naim: b\n", 6, 3, "recommendation"),
        ("recommendation: b\nnumber: 23.2 #v\n", 5, 14, "number"),
        (ACTION + "    lead: Team #5\n", 8, 16, "lead"),
        (ACTION + "    lead: Team\n      \t#5\n", 9, 8, "lead"),
        ("recommendation: b\nsource: {file: a,\n  place: row #3\n  }\n", 6, 14, "place"),
        ("recommendation: b\nsource: {file: a,\n  place: row\n#3\n  }\n", 7, 1, "place"),
        ("recommendation: b\nsource: {file: a, #3\n  place: row}\n", 5, 19, "file"),
        (UPDATE + "      - date: 2026-01-01\n        by: Team #2\n        note: d\n", 10, 18, "by"),
        ("recommendation: b\nrepeats:\n  - {review: Child Q #2\n    }\n", 6, 22, "review"),
    ],
)  # fmt: skip
def test_a_text_cut_off_at_a_hash_is_told_and_still_read(
    tmp_path: Path, lines: str, line: int, column: int, key: str
) -> None:
    loaded = loaded_with(tmp_path, HEAD + lines)
    assert told(loaded) == [("FILE111", line, column, END.format(key))]
    assert loaded.unread == ()
    assert loaded.problems[0].id == "A-BAD-01"


@pytest.mark.parametrize("between", [" ", "  ", "\t", ""])
@pytest.mark.parametrize("quoted", ["'Head'", '"Head"'])
def test_behind_a_closing_quote_nothing_can_be_told_from_a_comment(
    tmp_path: Path, quoted: str, between: str
) -> None:
    body = f"{HEAD}{ACTION}    lead: {quoted}{between}#2 team\n"
    assert told(loaded_with(tmp_path, body)) == [("FILE111", 8, 17 + len(between), QUOTED.format("lead"))]


@pytest.mark.parametrize(
    ("lines", "line", "column", "key"),
    [
        ("recommendation: #3 is to be done\n", 4, 17, "recommendation"),
        ("recommendation: b\naim: #3 is done\n", 5, 6, "aim"),
        ("recommendation: b\naim:  #3 is done\n", 5, 7, "aim"),
        ("recommendation: b\naim: # 3 is done\n", 5, 6, "aim"),
        ("recommendation: b\naim:  # to be written\n", 5, 7, "aim"),
        ("recommendation: b\naim:\n  #3 is done\n", 6, 3, "aim"),
        ("recommendation: b\nsource: {file: x, place: #3\n  }\n", 5, 26, "place"),
    ],
)
def test_a_text_that_is_all_behind_its_hash_is_one_problem(
    tmp_path: Path, lines: str, line: int, column: int, key: str
) -> None:
    assert fault(tmp_path, HEAD + lines) == ("FILE111", line, column, TEXT.format(key))


@pytest.mark.parametrize(
    ("lines", "line", "column"),
    [
        ("aim: #3 is done\n  and more\n", 5, 6),
        ("aim:\n  #3 and #4 are\n  to be completed\n", 6, 3),
        ("aim:\n  # the aim\n  Calls are answered\n", 6, 3),
        ("aim: #3\n  'Calls are answered'\n", 5, 6),
    ],
)
def test_a_text_that_goes_on_after_its_lost_beginning_is_told(
    tmp_path: Path, lines: str, line: int, column: int
) -> None:
    loaded = loaded_with(tmp_path, HEAD + "recommendation: b\n" + lines)
    assert told(loaded) == [("FILE111", line, column, TEXT.format("aim"))]


def test_a_key_with_nothing_behind_it_is_empty(tmp_path: Path) -> None:
    message = "`aim` is empty: give it a value (in quotes if it begins with #), or delete the line"
    assert fault(tmp_path, HEAD + "recommendation: b\naim:\n# c\n") == ("FILE114", 5, 1, message)


class TestLists:
    @pytest.mark.parametrize(
        ("lines", "line", "column", "message"),
        [
            (LIST + "  - Listen #1\n  - b\n", 5, 12, END),
            (LIST + "  - Listen\n    #1 of all\n  - b\n", 6, 5, END),
            (LIST + "- 'Listen' #1\n- b\n", 5, 12, QUOTED),
            (LIST + "  - #1 is\n    to listen\n", 5, 5, TEXT),
            (LIST + "  - a\n  # - c\n  - #1 is\n    to listen\n", 7, 5, TEXT),
            ("learning: [a, b #2\n  ]\n", 4, 17, END),
            ("learning: [a, #2\n  b]\n", 4, 15, END),
            ("learning: [ #1\n  b]\n", 4, 13, TEXT),
        ],
    )
    def test_an_entry_that_lost_a_part_is_told(
        self, tmp_path: Path, lines: str, line: int, column: int, message: str
    ) -> None:
        found: list[Told] = told(load(Folder(build(tmp_path, **{"demo/case.yaml": CASE + lines}))))
        assert found == [("FILE111", line, column, message.format("learning"))]

    def test_an_entry_that_is_all_lost_is_one_problem(self, tmp_path: Path) -> None:
        case = CASE + LIST + "  - a\n  - #2\n"
        assert told_of(tmp_path, **{"demo/case.yaml": case}) == [("case.yaml", 6, 5)]

    def test_comments_between_entries_lose_nothing(self, tmp_path: Path) -> None:
        case = CASE + "learning: # what\n  # first\n  - a\n  #- b\n  - c\n# end\n"
        assert told_of(tmp_path, **{"demo/case.yaml": case}) == []


def test_board_case_and_round_lose_nothing_without_a_word(tmp_path: Path) -> None:
    board = (
        BOARD
        + "agencies:\n  - {id: csc, name: Care, aliases: [Social #2\n    ]}\nlegend:\n  overdue: {label: Late #1\n    }\n"
    )
    meeting = "meeting: 2027-01-14\nanswered:\n  - date: 2027-01-02 # a Saturday\n    agency: csc # Care\n    by: Head #2\n"
    files = {"board.yaml": board, "demo/case.yaml": CASE.replace("title: Demo", "title: Demo #1")}
    assert told_of(tmp_path, **files, **{"rounds/2027-01-14.yaml": meeting}) == [
        ("board.yaml", 4, 44),
        ("board.yaml", 7, 25),
        ("case.yaml", 2, 13),
        ("2027-01-14.yaml", 5, 14),
    ]


def test_one_key_may_be_a_date_here_and_a_text_there(tmp_path: Path) -> None:
    lines = "    deferrals:\n      - {to: 2027-01-01 # a Friday\n        , asked: 2026-12-01}\n"
    log = "    challenges:\n      - {date: 2026-11-02, by: c, to: Team #2\n        , note: d}\n"
    assert [found[:3] for found in told(loaded_with(tmp_path, HEAD + ACTION + lines + log))] == [
        ("FILE111", 12, 44)
    ]


def test_every_lost_text_of_a_file_is_told(tmp_path: Path) -> None:
    loaded = loaded_with(
        tmp_path, HEAD + ACTION.replace("action: b", "action: #0\n      b #1") + "    lead: c #2\n"
    )
    assert [found[:3] for found in told(loaded)] == [
        ("FILE111", 7, 13),
        ("FILE111", 8, 9),
        ("FILE111", 9, 13),
    ]


def test_curly_quotes_are_said_to_be_none(tmp_path: Path) -> None:
    (found,) = told(loaded_with(tmp_path, f"{HEAD}recommendation: “see #3 of the plan”\n"))
    assert found[0] == "FILE111"
    assert found[3].endswith('; curly quotation marks do not count: type straight ones (")')


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
def test_line_ends_do_not_shift_a_place(tmp_path: Path, ends: str) -> None:
    body = (HEAD + "recommendation: a\n  #3\n# c\naim: b\n").replace("\n", ends)
    assert [found[:3] for found in told(loaded_with(tmp_path, body))] == [("FILE111", 5, 3)]


@pytest.mark.parametrize(
    ("lines", "line", "column"),
    [
        ("recommendation: Do\n  action #3 now\n  and then\n", 5, 10),
        ("recommendation: Do\n  action  # 3 now\n  and then\n", 5, 11),
        ("recommendation: Do action #3\n  and then\n", 4, 27),
        ("recommendation: Do action\n  #3\n  # or 4\n  and then\n", 5, 3),
        ("recommendation: 'Do action' #3\n  and then\n", 4, 29),
        ("recommendation: b\nsource: {file: a #3, place: x}\n", 5, 18),
        ("recommendation: b\nsource: {file: #3, place: x}\naim: c\n", 5, 16),
        ("recommendation: b\nsource: {file: a #3\n  of it, place: x}\n", 5, 18),
        ("recommendation: b\nrepeats: [A-B #3]\naim: c\n", 5, 15),
        (UPDATE + "      - {date: 2026-01-01, by: 'c' #2, note: d}\n      - {date: 2026-01-01, by: c, note: d}\n", 9, 36),
        (ACTION.replace("    action: b", "    lead: {b #2}\n    action: b"), 7, 14),
    ],
)  # fmt: skip
def test_a_comment_that_breaks_the_record_is_named_as_the_cause(
    tmp_path: Path, lines: str, line: int, column: int
) -> None:
    assert fault(tmp_path, HEAD + lines) == ("FILE111", line, column, BROKEN_OFF)
