"""The words of a lead: nobody at all, a post that is vacant, or a crowd."""

import re
from collections.abc import Collection
from functools import lru_cache
from typing import NamedTuple

from scrtrack.rules.posts import names_a_post
from scrtrack.timescale.folding import LONGEST, fold
from scrtrack.timescale.rows import compiled, without


class Row(NamedTuple):
    """One way of saying it, and an example: the example is the row's test."""

    what: str
    pattern: str
    example: str


_DECIDED = (
    r"(?:confirmed|agreed|identified|advised|decided|determined|appointed|allocated|assigned|named|nominated|known|set"
    r"|established|arranged|announced|found|recruited|notified|discussed|clarified|filled|chosen|selected|designated"
    r"|added|provided|inserted|supplied|resolved|finalised|completed|created|given|specified|stated|verified|advertised)"
)
_DECIDE = r"(?:confirm|follow|advise|identify|nominate|decide|agree|appoint|name|allocate|assign|determine|provide|specify)"
# Behind the words, up to the end: by whom, when, on what it depends.
_TAIL = (
    r"(?: ?[-–:,(]? ?(?:by|at|in|on|with|from|once|when|following|after|before|pending|subject|as|shortly|soon|asap"
    r"|later|next|via|through|until|depending|dependent|within|between|and|or|who|post|upon)\b.*)?"
)
# All are looked for in the folded words.
NOBODY: tuple[Row, ...] = (
    Row("in short", rf"\bt[. /]?b[. /]?[acdin]\b\.?{_TAIL}", "T.B.C."),
    Row(
        "still to be decided",
        rf"\b(?:still |yet )*(?:to be|being|will be|must be|needs to be|tb) (?:\w+ly )?{_DECIDED}\b{_TAIL}",
        "To be agreed with the CCG",
    ),
    Row("somebody is to decide", rf"\bto {_DECIDE}\b{_TAIL}", "To follow"),
    Row(
        "not yet",
        rf"\bnot (?:yet |currently |been |as yet |applicable |fully )*(?:known|applicable|sure|clear|in post"
        rf"|in (?:the )?plan|recorded|listed|available|included|shown|{_DECIDED})\b{_TAIL}",
        "Not known",
    ),
    Row(
        "unknown",
        r"\b(?:as yet |currently )*un(?:known|identified|allocated|assigned|named|filled|decided|specified"
        r"|determined|confirmed|appointed|clear|sure)\b",
        "Unallocated",
    ),
    Row(
        "awaited",
        r"^awaiting\b.*|\b(?:awaiting|pending) (?:[a-z]+ ){0,3}?(?:recruitment|appointment|confirmation|decision|agreement"
        r"|restructur\w+|outcome|approval|nomination)\b.*|^pending ?[-–:,(].*"
        r"|\b(?:under (?:discussion|review|consideration))$|\b(?:awaited|pending|outstanding)$",
        "Awaiting appointment",
    ),
    Row("not applicable", r"\bn ?[/.] ?[ak]\b\.?|^n[ak]$", "N/K"),
    Row(
        "no one",
        r"\bno[- ](?:(?:named|identified|specific|single|current|agreed|one) )?(?:lead officer|lead|one|body|officer|post"
        r"|owner|person|name|information)\b(?: (?:yet|given|stated|identified|agreed|named|available|assigned|at present|currently))*",
        "No lead yet",
    ),
    Row(
        "none",
        r"\b(?:none|nobody|nil|null|blank|empty|nothing)\b(?: (?:yet|given|stated|set|identified|agreed|named|return"
        r"|response|reply))*|^no$",
        "None",
    ),
    Row(
        "stands elsewhere",
        r"^(?:the )?(?:same )?as (?:above|below|before|previous(?:ly)?|stated|discussed|agreed|overleaf|per .*"
        r"|(?:for |in )?(?:actions?"
        r"|recs?|recommendations?|no|number|point|item)? ?[\d.]+)\b.*"
        r"|^(?:please )?see (?:(?:the )?(?:\w+ )?(?:above|below|overleaf)|previous"
        r"|plan|notes?|comments?|other|actions?|recs?|recommendations?|attached|report|[\d.]+)\b.*|^ditto\b.*|^(?:do|same)\b\.?$",
        "As above",
    ),
    Row(
        "somebody",
        r"^(?:who(?:m|ever)?|someone|somebody|anyone|anybody|whoever)$|\ba\.? ?n\.? ?other\b",
        "Who",
    ),
    Row(
        "to be recruited",
        r"\b(?:recruiting|recruitment (?:under ?way|in progress|ongoing)|(?:in|under|out to|subject to) recruitment"
        r"|being recruited|out to advert)\b.*",
        "Under recruitment",
    ),
    Row("vacant", r"\bvacan(?:t|cy)\b", "Vacant"),
    Row("crosses", r"\bx{2,}\b|^x$", "XXX"),
    Row(
        "an answer to something else",
        r"^(?:yes|ok|done|ongoing|tick|completed?|in place|open|closed|missing|left(?: blank)?)$",
        "Yes",
    ),
    Row(
        "a form that was not filled in",
        r"^(?:please )?(?:insert|enter|add|type|choose|select|fill in|complete|state|provide)(?: (?:in|an?|the|your|here))*"
        r"(?: (?:lead officer|lead|officer|name|post|text|role|job title|title|details?))?(?: here)?$|\b(?:required|needed)$",
        "[insert lead]",
    ),
)
# What may stand beside it and names nobody either: what a cell is for, whose it would be, and small words.
_BESIDE = (
    r"\b(?:the|an?|new|named|responsible|lead|leads|officers?|post|posts|postholders?|positions?|holders?|owners?|names?|persons?"
    r"|people|individuals?|roles?|titles?|details?|agency|agencies|someone|who|is|are|has|have|still|yet"
    r"|currently|presently|now|each|all|both|every|partners?|from|of|for|in|by|within|and|or|appropriate|relevant|suitable"
    r"|health|police|education|schools?|social care|local authority|la|council|trusts?|nhs|ccg|icb|lscb|lscp|csc|board"
    r"|probation|housing|partnership|gps?|to|be|this|as|action|plan|at|present|time|moment|available|information)\b"
)
_GONE = (
    r"(?:vacant|vacancy|unfilled|not in post|(?:post )?(?:deleted|abolished|disestablished|frozen|no longer exists)|left"
    r"|has left|to be (?:appointed|recruited)|under recruitment|out to advert)"
)
_VACANT = (
    rf"^(?:(?:the |this |current |currently |now )*{_GONE})(?: (?:post|position|role))?\b ?[-:,(]"
    rf"|[-:,;(\[] ?(?:(?:the |this |post |position |role |is |are |now |currently |still )*{_GONE})"
    r"(?:(?: post| position)?\W*$|[,;] .*$)"
    rf"|\b(?:is |currently |now )*(?:vacant|{_GONE})$"
)
_PLURALS = (
    r"(?:staff|workforce|personnel|colleagues|employees|(?:co-?ordin|facilit)ators|[a-z]+(?:managers|workers|leaders)"
    r"|managers|leaders|leads|heads|(?:head)?teachers|head teachers|governors|practitioners|professionals|workers|teams"
    r"|partners|agencies|schools|academies|services|settings|organisations|practices|gps|nurses|doctors|midwives|visitors"
    r"|officers|directors|chairs|members|departments|trusts|hospitals|wards|units|providers|colleges|nurseries|carers"
    r"|supervisors|clinicians|commissioners|parties|signatories|boards|inspectors|sergeants|consultants|areas|localities"
    r"|directorates|representatives|reps|involved|concerned|posts|dsls|iros|(?:social|health) care|[a-z]{3,}(?:ers|ors|ists))"
)
_ONE_EACH = (
    r"(?:manager|head ?teacher|head|lead|leader|professional|practitioner|worker|officer|school|agency|agencies"
    r"|gp practice|board member|team|member|partner"
    r"|organisation|setting|service|department|gp|nurse|doctor|midwife|governor|practice|director|supervisor|ward|unit"
    r"|hospital|trust|provider|college|nursery|area|locality|person|one|of|individual|dsl|chair|inspector|sergeant)"
)
_OF_THEM = (
    r"(?:(?:team|service|line|social|schools?|agency|agencys|ward|senior|front-?line|operational|named|designated"
    r"|safeguarding|single|individual|relevant|health|area|locality|partner|practice|local|primary|secondary|clinical"
    r"|multi-agency|independent|of|the|our|other|member|responsible|nominated|nurse|manager|head)(?:'s|s')? )"
)
_WHERE = r"(?: ?[,;:/&(]| -| (?:and|or|in|of|within|across|who|that|under|from|at|for|to|by|on|with|working|involved|concerned)\b)"
_MANY = (
    r"(?:(?:senior|front[- ]?line|team|service|line|ward|social care|school|practice) )?"
    r"(?:managers|leaders|staff|practitioners|professionals|workers|social workers|teams|partners|agencies)"
)
CROWD: tuple[Row, ...] = (
    Row("all", r"all|all (?:of )?(?:us|you|them|the above)", "All"),
    Row(
        "all of a kind",
        rf"all (?!saints|hallows|souls?\b|ages?\b|nations|stars)(?:of )?(?:[\w'&-]+ ){{0,5}}?{_PLURALS}(?:{_WHERE}.*)?",
        "All team managers",
    ),
    Row(
        "each of a kind",
        rf"(?:each|every|any|both) {_OF_THEM}{{0,4}}?{_ONE_EACH}s?(?:{_WHERE}.*|'s? {_OF_THEM}{{0,3}}{_ONE_EACH})?",
        "Each team manager",
    ),
    Row(
        "everyone",
        r"everyone|everybody|everyone (?:(?:in|at|within) (?:the|our|this|each)|who|involved|concerned)\b.*",
        "Everyone",
    ),
    Row(
        "several",
        rf"(?:various|several|multiple|numerous|many)(?: [\w'-]+){{0,3}}? {_PLURALS}(?:{_WHERE}.*)?|various|several|multiple",
        "Various",
    ),
    Row("a plural", rf"{_MANY}(?: and {_MANY})*", "Senior managers and practitioners"),
)
# One that leads the crowd can be asked.
_LED = r"\b(?:led|co-?ordinated|overseen|chaired|headed|directed) by\b|\blead:"
_NOBODY = "|".join(row.pattern for row in NOBODY)
_CROWD = "|".join(row.pattern for row in CROWD)


@lru_cache(maxsize=16384)
def names_nobody(lead: str, agencies: Collection[str] = ()) -> bool:
    """Whether a lead says that there is none yet, or nothing; an agency beside that is no post."""
    if len(lead) > LONGEST:
        return False
    folded = fold(lead).strip(" .,;:()[]<>\"'*_-/?")
    if not re.search(r"[^\W\d_]", folded):
        return True
    found = compiled(_NOBODY).search(folded)
    rest = without(_NOBODY, folded, " ")
    # What begins so and goes on without a post names none either: "TBC - restructure". A question asks for one: "CSC?"
    is_open = found.start() == 0 if found is not None else "?" in lead
    if is_open and not names_a_post(rest):
        return True
    return (is_open or found is not None) and not _names_something(rest, agencies)


def _names_something(rest: str, agencies: Collection[str]) -> bool:
    for name in sorted(agencies, key=len, reverse=True):
        rest = rest.replace(name, " ")
    # "Manager" says of no post which; "Service Manager" does.
    return without(_BESIDE, rest).strip(" .,;:()[]-/'") not in ("", "manager")


@lru_cache(maxsize=16384)
def is_vacant(lead: str) -> bool:
    """Whether a post is named, and nobody is in it."""
    return len(lead) <= LONGEST and names_a_post(lead) and compiled(_VACANT).search(fold(lead)) is not None


@lru_cache(maxsize=16384)
def folded_name(name: str) -> str:
    """A name as others are held against it."""
    return fold(name)


@lru_cache(maxsize=16384)
def is_crowd(lead: str) -> bool:
    """Whether the words mean many, so that nobody in particular can be asked."""
    if len(lead) > LONGEST:
        return False
    folded = fold(lead).strip(" .")
    return compiled(_CROWD).fullmatch(folded) is not None and not compiled(_LED).search(folded)
