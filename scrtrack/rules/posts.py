"""The words of posts: whether a lead names one, and whether it surely names two."""

import re
from functools import lru_cache
from itertools import chain

from scrtrack.timescale.rows import any_of

_NOUNS = (
    "manager", "director", "officer", "nurse", "doctor", "midwife", "lead", "leader", "inspector", "superintendent",
    "sergeant", "constable", "commander", "commissioner", "headteacher", "head teacher", "head", "chair", "chairperson",
    "chief executive", "supervisor", "coordinator", "co-ordinator", "adviser", "advisor", "consultant", "matron",
    "paediatrician", "psychologist", "psychiatrist", "social worker", "health visitor", "solicitor", "gp",
)  # fmt: skip
_ALSO_POSTS = (
    "principal", "teacher", "practitioner", "professional", "worker", "analyst", "trainer", "governor", "therapist",
    "clinician", "guardian", "champion", "specialist", "administrator", "secretary", "deputy", "captain", "senco",
    "general practitioner", "planner", "strategist", "councillor", "clerk", "registrar", "auditor", "president",
)  # fmt: skip
# Read with their capitals: in small letters they are words or parts of words.
_SHORT = r"(?-i:DCI|DCS|DCC|ACC|DSU|DI|DS|HoS|AD|TM|SM|IRO|CEO|GP)"
_A_POST = re.compile(rf"\b(?:{any_of(_NOUNS + _ALSO_POSTS)}|{_SHORT})\b", re.IGNORECASE)
# A noun behind which another follows ("Nurse Training") is no post; an area of work may follow.
_POST = (
    rf"(?:{any_of(_NOUNS)}|{_SHORT})"
    r"(?=$|\s*[,(:;/&+–-]|\s(?:and|or|plus|of|for|at|in|with|to|from|within|on|safeguarding|child(?:ren)?|looked|health|adults?"
    r"|reporting|(?-i:[A-Z]{2,6}))\b)"
)
_MODIFIERS = r"(?:(?!(?:and|or|of|for|to|with|by)\b)[\w'’.-]+ ){0,4}"
_FULL = re.compile(rf"(?:the |an? |our )?{_MODIFIERS}(?P<post>{_POST})", re.IGNORECASE)
_ALONE = re.compile(
    r"(?:the |an? )?(?:head ?teacher|chair|inspector|superintendent|sergeant|commissioner|doctor|nurse|midwife|matron"
    rf"|{_SHORT})\b",
    re.IGNORECASE,
)
_JOINER = re.compile(
    r"\s*(?P<break>[;\n])\s*|\s+(?P<word>and/or|and|or|plus|&|\+)\s+|\s+(?P<wide>/)\s+|(?<=\w)(?P<slash>/)(?=\w)",
    re.IGNORECASE,
)
# Who only helps, or is told, leads nothing.
_HELPED = re.compile(
    r"\b(?:reporting to|accountable to|supported by|support from|assisted by|overseen by|led by|on behalf of|via"
    r"|through|with|including|liais\w+|working)\b",
    re.IGNORECASE,
)
# Titles that one person often bears beside another: each is looked for on either side of an "and".
_SECOND_TITLE = re.compile(
    r"\b(?:designated safeguarding lead|designated teacher|dsl|senco|caldicott|siro|principal social worker|psw"
    r"|deputy chief \w+|deputy head\w*|(?:data protection|monitoring|accountable|section 151) officer|company secretary"
    r"|vice[- ]principal|director of infection\w*|prevent lead)\b",
    re.IGNORECASE,
)
_CLINICIAN = (
    r"\b(?:consultant|paediatrician|gp|general practitioner|midwife|matron|health visitor|psychiatrist)\b"
)
# "Consultant Paediatrician and Designated Doctor" is one person: what stands before, and what behind.
_ONE_PERSON = (
    (rf"{_CLINICIAN}", r"(?:the )?(?:named|designated|lead|clinical)\b"),
    (
        r"\b(?:inspector|superintendent|commander|DCI|DSU|DI)\b",
        r"(?:the )?head of (?:public protection|crime|investigat\w+|vulnerab\w+|cid|command|safeguarding|intelligence|major)\b",
    ),
    (
        r"\b(?:chief nurse|nursing officer|director of nursing|medical director|chief executive)\b",
        (
            r"(?:the )?(?:deputy chief|chief (?:executive|operating|nurs\w+|medical|finance|officer)|medical director)\b"
            r"|(?:the )?director of (?:infection|quality|midwifery|therap\w+|governance|patient\w*)\b"
        ),
    ),
    (
        r"",
        r"(?:the )?chair of (?:the )?(?:[\w-]+ ){0,5}(?:panel|sub-?group|group|committee|cdop|board|partnership)\b",
    ),
)
_PROFESSIONS = {"nurse", "doctor", "midwife", "gp", "social worker", "health visitor"}
_BARE = re.compile(
    r"(?:the |an? )?(?:social worker|health visitor|head ?teacher|gp|nurse|midwife|doctor)", re.IGNORECASE
)
_OF_SOME_KIND = re.compile(r"(?:student|newly qualified|trainee|volunteer|patient) \w+", re.IGNORECASE)
_LONGEST = 300


def names_a_post(lead: str) -> bool:
    """Whether a single post is among the words."""
    return _A_POST.search(lead) is not None


@lru_cache(maxsize=16384)
def are_two(lead: str) -> bool:
    """Whether the words surely name two posts, of which one would have to answer."""
    if len(lead) > _LONGEST:
        return False
    return any(_joins_two(lead[: joiner.start()], joiner, lead[joiner.end() :]) for joiner in _joiners(lead))


def _joiners(lead: str) -> list[re.Match[str]]:
    # What stands in brackets says more of the post before it.
    inside = list(chain.from_iterable(range(*found.span()) for found in re.finditer(r"\([^)]*\)", lead)))
    return [joiner for joiner in _JOINER.finditer(lead) if joiner.start() not in inside]


def _joins_two(before: str, joiner: re.Match[str], behind: str) -> bool:
    before = re.split(r"[;\n]", before)[-1].strip()
    first, second = _FULL.match(before), _FULL.match(behind)
    if first is None or second is None or _HELPED.search(before):
        return False
    if joiner["break"]:
        return True
    if _is_one_word(second, behind) and not _ALONE.match(behind):
        return False
    if (_is_one_word(first, before) or _BARE.fullmatch(before)) and _says_of_whom(second):
        return False
    if joiner["slash"] and _is_another_title(first, before, second):
        return False
    return not (joiner["word"] and _is_one_person(before, behind))


def _is_another_title(first: re.Match[str], before: str, second: re.Match[str]) -> bool:
    """Whether it is as in "Team Leader/Team Manager": the same post by another name."""
    begins = [post.group().split()[0].casefold() for post in (first, second)]
    nouns = {post["post"].casefold() for post in (first, second)}
    return begins[0] == begins[1] and " of " not in f" {before} " and not nouns <= _PROFESSIONS


def _is_one_word(post: re.Match[str], text: str) -> bool:
    return " " not in post.group() and not text[post.end() :].startswith(" ")


def _says_of_whom(post: re.Match[str]) -> bool:
    """Whether it is one as "Midwife Manager" is: "Nurse and Midwife Manager" is one post."""
    noun = _A_POST.search(post.group())
    is_of_another = noun is not None and noun.end() < len(post.group())
    return is_of_another or _OF_SOME_KIND.fullmatch(post.group()) is not None


def _is_one_person(before: str, behind: str) -> bool:
    if _SECOND_TITLE.search(before) or _SECOND_TITLE.search(behind):
        return True
    return any(
        re.search(one, before, re.IGNORECASE) and re.match(other, behind, re.IGNORECASE)
        for one, other in _ONE_PERSON
    )


def is_same_post(one: str | None, other: str | None) -> bool:
    """Whether both name one post in the same words, small letters or capitals; blanks say nothing."""
    if one is None or other is None:
        return False
    return one == other or " ".join(one.split()).casefold() == " ".join(other.split()).casefold()
