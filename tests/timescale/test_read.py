"""How the words of a timescale are read."""

from calendar import day_name, month_name
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scrtrack.timescale.read import read_timescale, suggested_date
from scrtrack.timescale.reading import Anchor, Kind, Offset, Precision, Timescale
from scrtrack.timescale.recurrence import says_ongoing

OURS = Path(__file__).with_name("timescales.tsv")
PLANS = Path(__file__).parents[3] / "shared" / "plans"
MONTHS = list(month_name)[1:]
DAYS = list(day_name)


def rows(file: Path) -> list[tuple[str, str, str, str]]:
    lines = file.read_text(encoding="utf-8").splitlines()[1:]
    cells = [(*line.split("\t"), "", "", "")[:4] for line in lines if "\t" in line]
    return [(text.replace("\\n", "\n"), reading, due, may_be) for text, reading, due, may_be in cells]


def ordinal(day: int) -> str:
    ending = "th" if 10 < day < 14 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
    return f"{day}{ending}"


def month(day: date) -> str:
    return MONTHS[day.month - 1]


def short(day: date) -> str:
    return month(day)[:3]


DAY_FORMS = (
    lambda d: f"{d.day}/{d.month}/{d.year}",
    lambda d: f"{d.day:02}/{d.month:02}/{d.year}",
    lambda d: f"{d.day:02}/{d.month:02}/{d.year % 100:02}",
    lambda d: f"{d.day:02}.{d.month:02}.{d.year}",
    lambda d: f"{d.day}.{d.month}.{d.year % 100:02}",
    lambda d: f"{d.day:02}-{d.month:02}-{d.year}",
    lambda d: f"{d.day:02} {d.month:02} {d.year}",
    lambda d: d.isoformat(),
    lambda d: f"{d.isoformat()} 00:00:00",
    lambda d: f"{d.day} {month(d)} {d.year}",
    lambda d: f"{d.day} {month(d)} {d.year % 100:02}",
    lambda d: f"{d.day}-{short(d)}-{d.year % 100:02}",
    lambda d: f"{ordinal(d.day)} {month(d)} {d.year}",
    lambda d: f"the {ordinal(d.day)} of {month(d)}, {d.year}",
    lambda d: f"{month(d)} {ordinal(d.day)} {d.year}",
    lambda d: f"{month(d)} {d.day}, {d.year}",
    lambda d: f"{DAYS[d.weekday()]} {ordinal(d.day)}{month(d)} {d.year}",
    lambda d: f"{DAYS[d.weekday()][:3]} {d.day}/{d.month}/{d.year}, 5pm",
    lambda d: f"{d.day} {month(d).upper()} {d.year} ({DAYS[d.weekday()]})",
)
MONTH_FORMS = (
    lambda d: f"{month(d)} {d.year}",
    lambda d: f"{month(d).lower()}, {d.year}",
    lambda d: f"{short(d)}-{d.year % 100:02}",
    lambda d: f"{short(d)} '{d.year % 100:02}",
    lambda d: f"{short(d)} ’{d.year % 100:02}",
    lambda d: f"{d.month:02}/{d.year}",
    lambda d: f"{month(d)}\u00a0–\u00a0{d.year}",
    lambda d: f"end of {month(d)} {d.year}",
)
AROUND = ("{}", "by {}", "By {}.", "({})", " {} ", "no later than {}", "due {}", "To be completed by {}",
          "Immediate – completed by {}", "{} and ongoing", "{} - ongoing", "Audit by {}\n")  # fmt: skip


@pytest.mark.parametrize("text, reading, due, may_be", rows(OURS))
def test_reads_the_phrases_of_the_field(text: str, reading: str, due: str, may_be: str) -> None:
    got = read_timescale(text)
    assert (got.kind.value, str(got.due or "")) == (reading, due), got.note
    assert not may_be or str(got.suggests) == may_be


@pytest.mark.parametrize("file", ["timescales.tsv", "timescales-2.tsv"])
def test_reads_the_published_phrases(file: str) -> None:
    if not (PLANS / file).exists():
        pytest.skip("the published timescales lie outside this repository")
    readings = [(read_timescale(text), due) for text, _, due, _ in rows(PLANS / file)]
    assert [one.text for one, due in readings if str(one.due or due) != due] == []
    assert [one.text for one, due in readings if due not in ("", str(one.due), str(one.suggests))] == []


def test_the_project_keeps_enough_phrases() -> None:
    phrases = [text for text, *_ in rows(OURS)]
    assert len(phrases) >= 200
    assert len(set(phrases)) == len(phrases)
    assert {reading for _, reading, *_ in rows(OURS)} == {kind.value for kind in Kind}


@given(st.dates(date(2005, 1, 1), date(2027, 12, 31)), st.sampled_from(DAY_FORMS), st.sampled_from(AROUND))
def test_a_day_in_every_form_is_read_back(day: date, form, around: str) -> None:  # type: ignore[no-untyped-def]
    reading = read_timescale(around.format(form(day)))
    assert (reading.kind, reading.due, reading.precision) == (Kind.DATED, day, Precision.DAY), reading


@given(st.dates(date(2005, 1, 1), date(2027, 12, 31)), st.sampled_from(MONTH_FORMS), st.sampled_from(AROUND))
def test_a_month_is_its_last_day(day: date, form, around: str) -> None:  # type: ignore[no-untyped-def]
    reading = read_timescale(around.format(form(day)))
    assert reading.due is not None, reading
    assert (reading.due.year, reading.due.month, reading.precision) == (day.year, day.month, Precision.MONTH)
    assert date.fromordinal(reading.due.toordinal() + 1).day == 1


FRAGMENT_WORDS = (
    "by until not March 2015 31 31/03/2015 Q2 2018/19 ongoing completed ( ) - , . \n within three months of "
    "publication September '15 Friday every end of the academic financial year ie 5pm see 8.5.1 ASAP "
    "once next Spring ٣ ½ ’ 2015-04-01 9 th 30th started from"
)
FRAGMENTS = st.sampled_from(FRAGMENT_WORDS.split(" "))


@given(st.one_of(st.text(), st.lists(FRAGMENTS, max_size=14).map(" ".join)))
def test_any_text_is_read_and_due_goes_with_dated(text: str) -> None:
    reading = read_timescale(text)
    assert reading.text == text
    assert (reading.due is not None) == (reading.kind is Kind.DATED) == (reading.precision is not None)
    assert reading.offset is None or reading.kind is Kind.RELATIVE
    assert reading.due is None or reading.suggests is None
    assert reading.note.endswith((".", "?"))
    assert says_ongoing(text) == reading.ongoing


@given(
    st.lists(FRAGMENTS, max_size=8).map(" ".join), st.sampled_from(("not", "until", "revised", "tbc", "or"))
)
def test_a_word_of_doubt_never_leaves_a_date(text: str, doubt: str) -> None:
    assert read_timescale(f"{doubt} {text}").kind is not Kind.DATED


@pytest.mark.parametrize("text", [text for text, *_ in rows(OURS)])
def test_plain_words_are_told_apart_without_loss(text: str) -> None:
    assert says_ongoing(text) is says_ongoing(f"{text}\N{ZERO WIDTH SPACE}")  # which is no plain word


def test_a_long_text_is_unclear_at_once() -> None:
    for text in ("March 2015 " * 10_000, "1" * 100_000, "ongoing" + " " * 1_000, "(" * 999 + "D"):
        assert read_timescale(text).kind is Kind.UNCLEAR


@pytest.mark.parametrize(
    "text, ongoing",
    [("September 2015 and ongoing CPD element", True), ("quarterly", True), ("on a six monthly basis", True),
     ("On-going", True), ("On going", True), ("every six months", True), ("Will continue", True),
     ("September 2015", False), ("six months", False), ("not ongoing", False), ("no longer ongoing", False),
     ("Continuing professional development by May 2015", False), ("", False)],
)  # fmt: skip
def test_says_ongoing(text: str, ongoing: bool) -> None:
    assert says_ongoing(text) is ongoing
    assert read_timescale(text).ongoing is ongoing


@pytest.mark.parametrize(
    "text, offset, suggestion",
    [
        ("Six months from publication", Offset(Anchor.PUBLICATION, months=6), date(2015, 2, 28)),
        (
            "within 3 months of publication of the report",
            Offset(Anchor.PUBLICATION, months=3),
            date(2014, 11, 30),
        ),
        ("On publication", Offset(Anchor.PUBLICATION), date(2014, 8, 31)),
        ("within 6 weeks of the plan being agreed", Offset(Anchor.PLAN, days=42), date(2014, 11, 12)),
        ("at the next board meeting", Offset(Anchor.MEETING), None),
        ("within one year of the next LSCB meeting", Offset(Anchor.MEETING, months=12), None),
        ("within 3 months of publication of national guidance", None, None),
        ("within three months", None, None),
        ("at the next team meeting", None, None),
        ("next month", None, None),
    ],
)
def test_suggests_a_date_and_never_sets_it(text: str, offset: Offset | None, suggestion: date | None) -> None:
    anchors = {Anchor.PUBLICATION: date(2014, 8, 31), Anchor.PLAN: date(2014, 10, 1)}
    reading = read_timescale(text)
    assert (reading.kind, reading.due, reading.offset) == (Kind.RELATIVE, None, offset)
    assert suggested_date(reading, anchors) == suggestion


def test_no_suggestion_past_the_calendar_or_for_another_kind() -> None:
    offset = Offset(Anchor.PLAN, months=12)
    late = Timescale("", Kind.RELATIVE, note="", offset=offset)
    dated = Timescale("", Kind.DATED, date(2015, 3, 31), note="", precision=Precision.DAY, offset=offset)
    assert suggested_date(late, {Anchor.PLAN: date(9999, 6, 1)}) is None
    assert suggested_date(dated, {Anchor.PLAN: date(2015, 1, 1)}) is None


@pytest.mark.parametrize(
    "text, note",
    [("Spring term 2026", "A term or a feast gives no day: ask which is meant."),
     ("Easter 2026", "A term or a feast gives no day: ask which is meant."),
     ("half term", "A term or a feast gives no day: ask which is meant."),
     ("Christmas 2015", "A term or a feast gives no day: ask which is meant."),
     ("TBC", "The date is still to be agreed: ask for one."),
     ("to be confirmed", "The date is still to be agreed: ask for one."),
     ("Date TBC by LSCB", "The date is still to be agreed: ask for one."),
     ("", "No timescale is given: ask for a date."),
     ("n/a", "No timescale is given: ask for a date.")],
)  # fmt: skip
def test_a_note_says_what_is_true(text: str, note: str) -> None:
    assert read_timescale(text).note == note
