"""The names of months, weekdays, numbers and quarters, with the ways in which they are misspelt."""

from collections.abc import Mapping

from scrtrack.timescale.rows import any_of


def _numbered(names: str, start: int) -> dict[str, int]:
    return {name: number for number, same in enumerate(names.split("|"), start) for name in same.split()}


MONTHS: Mapping[str, int] = _numbered(
    """january jan janurary januray janury | february feb febuary feburary februrary febraury | march mar
    | april apr apirl aprill | may | june jun | july jul | august aug agust augst
    | september sept sep septmber septemeber setember sepember sepetember | october oct ocotber octber ocober
    | november nov novemeber novmber novemebr | december dec decemeber decmber decemebr""",
    1,
)
WEEKDAYS: Mapping[str, int] = _numbered(
    """monday mon | tuesday tues tue | wednesday weds wed | thursday thurs thur thu | friday fri
    | saturday sat | sunday sun""",
    0,
)
NUMBERS: Mapping[str, int] = _numbered(
    "a an one | two | three | four | five | six | seven | eight | nine | ten | eleven | twelve", 1
) | {"eighteen": 18, "twenty four": 24, "twenty-four": 24}
QUARTERS: Mapping[str, int] = _numbered("one first | two second | three third | four fourth", 1)
DAY_WORDS: Mapping[str, int] = _numbered(
    "first | second | third | fourth | fifth | sixth | seventh | eighth | ninth | tenth | eleventh | twelfth"
    " | thirteenth | fourteenth | fifteenth | sixteenth | seventeenth | eighteenth | nineteenth | twentieth",
    1,
) | {
    "thirtieth": 30,
    "thirty first": 31,
    **{
        f"twenty {unit}": day
        for day, unit in enumerate(
            ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"], 21
        )
    },
}
ORDINALS: Mapping[int, str] = {1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd", 31: "st"}
SEASON_MONTHS: Mapping[str, tuple[int, ...]] = {
    "spring": (1, 2, 3, 4, 5),
    "summer": (4, 5, 6, 7, 8),
    "autumn": (9, 10, 11, 12),
    "winter": (12, 1, 2),
}

# The names as parts of patterns.
DAY_WORD = any_of(name.replace(" ", "[ -]") for name in DAY_WORDS)
MONTH, WEEKDAY, SEASON = any_of(MONTHS), any_of(WEEKDAYS), any_of(SEASON_MONTHS)
COUNT = rf"(?:{any_of(NUMBERS)}|\d{{1,3}})"
UNIT = r"(?:hours?|hrs?|days?|weeks?|wks?|fortnights?|months?|mths?|quarters?|terms?|years?|yrs?)"


def number(value: str, names: Mapping[str, int]) -> int:
    """The number in figures or in words; 0 where it is neither."""
    return int(value) if value.isdigit() else names.get(value, 0)


MEETING = r"(?:lscb|board|panel|committee|(?:sub)?group|meeting|conference|executive)"
