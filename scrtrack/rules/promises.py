"""Whether the words of evidence are a promise, or nothing that could be looked up."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from scrtrack.model.evidence import Evidence
from scrtrack.model.values import PartialDate
from scrtrack.rules.planned import DATE, is_to_come, names_a_later_day
from scrtrack.wording.dates import long_date
from scrtrack.wording.text import one_line


class Promise(NamedTuple):
    """Where evidence promises, and what is to be said of it."""

    key: str
    what: str
    advice: str = "move it to `evidence_wanted`, and ask for the thing itself"
    against: str | None = None
    """The key of the date that its words are held against, where they name a later one."""


# What comes of work, and so is there only once the work is done.
_RESULT = (
    r"(?:(?:re-?)?audits?|reports?|reviews?|surveys?|samples?|minutes|results?|findings|outcomes?|data|figures"
    r"|evidence|training|courses?|sessions?|workshops?|briefings?|certificates?|evaluations?|notes|feedback)"
)
# What can be there and speak of what is to come: a form is to be completed, a policy says what will be done.
_PAPER = (
    r"(?:cop(?:y|ies)|details?|confirmation|responses?|documents?|letters?|polic(?:y|ies)|procedures?|guidance|protocols?"
    r"|templates?|plans?|pathways?|strateg(?:y|ies)|leaflets?|booklets?|posters?|guides?|it|this|these)"
)
_THING = f"(?:{_RESULT}|{_PAPER})"
_MONTH = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*"
_WHEN = (
    rf"(?:{DATE}|(?:next|later|early|mid|late|soon|shortly|this (?:term|year|month)|the (?:new|coming|end|next)|end of|spring"
    rf"|summer|autumn|winter|{_MONTH}|20\d\d|q[1-4]|\d{{1,2}}(?:st|nd|rd|th)?|due course)\b)"
)
_NEAR = r"(?:(?!(?:of|on|about|for|with|in|was|were|had|has|have)\b)\w+ ){0,2}"
_OF_EACH = r"(?! (?:at|by|for|in|within|before|after|when|where|if|with) (?:the |a |an )?(?:each|every|all|any|\d+ \w+ of|new)\b)"
_DONE = (
    r"(?:completed|provided|written|developed|carried out|undertaken|sent|done|held|arranged|produced|agreed|updated|revised"
    r"|finalised|delivered|conducted|commissioned|published|repeated|presented|approved"
    r"|ratified|launched|issued|circulated|submitted|collected|collated)"
)
_ENDS = rf"(?=\W*$|[.,;:)]| (?:(?:by|in|for|on|at|during|before|from|to|until) )?(?:the )?{_WHEN})"
_DO = (
    r"(?:be (?!able|asked|seen|told)|have|show|follow|take place|go|start|begin|happen|commence|complete|carry|send"
    r"|provide|produce|write|deliver|audit|hold|run|collect|arrange|include|contain|cover|demonstrate|confirm)"
)
_SHARED = r"(?:reported|presented|shared|tabled|rolled out|introduced|supplied|provided)"
_AWAITED = r"(?:awaited|pending|outstanding)"
_MADE = r"(?:drafted|developed|written|revised|updated|prepared|finalised|produced|designed|collected|arranged|organised)"
_SET = r"(?:planned|scheduled|booked|timetabled|arranged|expected|anticipated)"
_DUE = (
    rf"^(?!the next|next)(?:[\w'’-]+ ){{0,4}}{_RESULT} (?:is |are )?due (?:(?:in|on|by|at) )?(?:the )?"
    rf"(?:(?:end of )?{DATE}|{_WHEN}(?=\W*$|[.,;]| (?:\w+ )?20\d\d))"
)
_COMING = "|".join(
    (
        rf"\b{_THING} {_NEAR}to follow\b(?! (?:when|where|if|for|at)\b)",
        rf"\b{_THING} {_NEAR}(?:(?:is|are) (?:still )?{_AWAITED}\b|(?:still )?{_AWAITED}(?=\W*$|[.,;:)]| (?:from|until)\b))",
        rf"\b{_THING} (?:is |are )?(?:currently |now |still )?(?:being {_MADE}\b|(?:in|under) (?:development|preparation)\b)",
        rf"^\W*(?:[\w'’-]+ ){{0,3}}{_RESULT} (?:planned|scheduled|booked)\W*$|^\W*planned (?:[\w'’-]+ )?{_RESULT}\W*$",
        rf"\b{_RESULT} {_NEAR}(?:is |are )?(?:still )?to be {_DONE}\b{_OF_EACH}(?! within\b)",
        rf"\b{_PAPER} {_NEAR}(?:is |are )?(?:still )?to be {_DONE}\b(?!,){_ENDS}",
        r"^\W*(?:[\w'’-]+ ){0,2}(?:audit|sample|survey) of (?:[\w'’-]+ ){1,4}to be (?:carried out|undertaken|conducted)\b",
        rf"\b(?:{_RESULT}|lists?|registers?) {_NEAR}to be {_SHARED}(?=\W*$| (?:to|at|in|by|with) [\w ]*\b{_WHEN})",
        rf"\b(?:forms?|tools?|systems?|programmes?) to be (?:introduced|developed|launched|rolled out|designed|agreed){_ENDS}",
        rf"^\W*(?:minutes|notes|attendance)\b.*\bto be held (?:on |in |at )?{_WHEN}",
        r"^\W*to be (?:\w+ed|held|sent|done|written|shown|undertaken|given)\b(?=\W*$| (?:out|up|at|by|in|to|with|from)\b)",
        r"^\W*awaiting (?:sign[- ]?off|approval|confirmation|ratification|agreement|publication|feedback|a? ?response)\b",
        rf"\bawaiting (?:the |a |an |final )*{_THING}\b",
        r"(?:^|[,;:(-] ?|\b(?:dates?|details|time|venue|it|this|is|are|still) )to be (?:confirmed|arranged|agreed|advised)\b",
        r"\bto be evidenced (?:by|through|in|with)\b|^\W*(?:will|shall) be\b",
        rf"\b{_RESULT} (?:is|are|being) (?:now |also |currently |already |still )?(?:being )?planned{_ENDS}",
        r"\b(?:training|courses?|sessions?|workshops?|briefings?|audits?) (?:is|are|being) planned for (?:all|every|each)\b",
        rf"\b{_THING} {_NEAR}(?:is |are )?{_SET} (?:(?:for|in|on|by) )?{_WHEN}|(?:^|\b(?:is|are|now) )planned for {_WHEN}",
        r"\b(?:we|they) (?:plan|intend|aim|hope) to\b(?![^.;]*\b(?:said|say|says|told)\b)",
        rf"\bforthcoming {_THING}\b|\b(?:is|are) forthcoming\b",
        _DUE,
        r"^\W*(?:awaited|to follow|forthcoming|pending|planned)\b\W*$|[,;:(-] ?(?:to follow|awaited|pending)\b(?=\W*$|[;,.])",
    )
)
# What is done at each visit is a rule of the work, and no promise of evidence.
_AS_A_RULE = r"(?!(?: ?\w+){0,2} (?:at|before|after|when|if|where) (?:the |a |an )?(?:each|every|any)\b)"
_WILL = rf"\b(?:will|shall) (?:then |now |also |next )?{_DO}\b{_AS_A_RULE}|\bgoing to be\b"
_COMES = re.compile(_COMING, re.IGNORECASE)
_WILL_COME = re.compile(_WILL, re.IGNORECASE)
# "The report will follow" promises; "the policy says that children will be seen" tells what it holds.
_SHOWS_WILL = re.compile(
    rf"^(?:the |an? |this |our |further )*(?:\w+ )?{_THING} (?:\w+ )?(?:{_WILL})", re.IGNORECASE
)
_SAYS = re.compile(
    r"\b(?:policy|procedure|protocol|guidance|pathway|template|letter|minutes|plan|agreement|standard|contract|leaflet)s?"
    r"(?: now)? (?:says?|states?|sets?|requires?|tells?|explains?|promises?)\b",
    re.IGNORECASE,
)
# None of it; those who wait; what people said; a question that the thing answers.
_SPARED = re.compile(
    r"\b(?:no|none|nothing|without|fewer|whether|what|who|how|where|which|when)\b[^.;]*$"
    r"|\b(?:children|famil(?:y|ies)|parents?|patients?|people|those|cases|list|number)(?: \w+){0,2} *$"
    r"|\b(?:said|say|says|told|think|feel|felt)\b[^.;]*$",
    re.IGNORECASE,
)
# A title speaks to its reader: what stands before "will".
_IN_A_TITLE = re.compile(
    r"\b(?:what|who|when|how|where|which|why|you|your|i|my|we say)\b"
    r"|\b(?:leaflet|booklet|poster|film|video|guide|song|slides?|animation|comic|cards?|website|web ?page|book|pack"
    r"|factsheet|charter|pledge|standard|letter|template|contract|agreement|policy|procedure|protocol|pathway)\b"
    r"(?: (?!(?:for|on|about|to|of|in|with|and|is|has)\b)\w|[^.;]*:)",
    re.IGNORECASE,
)
_EDITION = re.compile(r"\b(?:version|v\.? ?\d|\w+ edition|issue \d|isbn|reprint\w*)", re.IGNORECASE)
_QUOTED = re.compile(r"[\"“][^\"”]*[\"”]|(?<!\w)[‘'][^‘’']*[’'](?!\w)")
# Every promise holds one of these; looking for them first spares the patterns most texts.
_HINTS = (
    "will", "shall", "to follow", "await", "pending", "outstanding", "to be", "planned", "plan to", "forthcoming",
    "going to", "intend to", "aim to", "hope to", "due ", "scheduled", "booked", "timetabled", "arranged", "expected",
    "anticipated", "being ", "in development", "under development", "in preparation", "under preparation",
)  # fmt: skip
_HERE = r"(?:attach(?:ed|ment|ments)|above|below|enclos(?:ed|ure)|e-?mail|previous|comments?|file|notes?)"
_EMPTY = re.compile(
    r"(?:n/?[ak]|not (?:applicable|known)|none|nil|t\.?b\.?[acdi]\.?|unknown|ditto|x{2,}|yes|no|done|ok|completed?"
    r"|in place|evidence|evidenced"
    rf"|(?:please )?see (?:the )?{_HERE}(?: (?:document|file|e-?mail|report|above|below))?|{_HERE}|as above"
    r"|various|as discussed|verbal(?:ly)?|available(?: on request)?|[\W_]+)[.!]?",
    re.IGNORECASE,
)


def promise_of(evidence: Evidence) -> Promise | None:
    """What evidence promises, or names before its day, and under which key."""
    found = promise_in(evidence.reference, evidence.shows, evidence.date)
    if found is not None:
        return Promise(found[0], f'evidence that says "{one_line(found[1])}" is a promise')
    later = names_a_later_day(evidence.reference, evidence.date)
    if later is None:
        return None
    dates = f"evidence dated {long_date(evidence.date)} names what is of {long_date(later)}, which was still to come"
    return Promise(
        "reference",
        dates,
        "correct the date that is wrong, or ask for the thing itself once it is there",
        "date",
    )


def promise_in(reference: str, shows: str | None, day: PartialDate | None = None) -> tuple[str, str] | None:
    """The key whose words are a promise, and those words; a day named in them is held against the evidence's."""
    text = reference.casefold() if shows is None else f"{reference}\n{shows}".casefold()
    if not any(hint in text for hint in _HINTS):
        return None
    said = next(_promises(_QUOTED.sub(" ", reference), day), None)
    if said is not None:
        return "reference", said
    if shows is None or _SAYS.search(shows):
        return None
    said = next(_coming(_QUOTED.sub(" ", shows), day), None)
    will = _SHOWS_WILL.search(shows)
    if said is None and will is not None:
        said = will.group()
    return ("shows", said) if said is not None else None


def _promises(reference: str, day: PartialDate | None) -> Iterator[str]:
    for found in _WILL_COME.finditer(reference):
        before = re.split(r"[.;\n]", reference[: found.start()])[-1]
        if not _IN_A_TITLE.search(before) and not _EDITION.search(reference, found.end()):
            yield found.group()
    yield from _coming(reference, day)


def _coming(text: str, day: PartialDate | None) -> Iterator[str]:
    for found in _COMES.finditer(text):
        if not _SPARED.search(text[: found.start()]) and is_to_come(
            text[found.start() : found.end() + 20], day
        ):
            yield found.group()


def is_empty(reference: str) -> bool:
    """Whether a reference names nothing that could be looked up."""
    return _EMPTY.fullmatch(reference) is not None
