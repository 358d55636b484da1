"""Whether the words of evidence are a promise, or nothing that could be looked up."""

import re

_THING = (
    r"(?:(?:re-?)?audits?|reports?|reviews?|surveys?|samples?|minutes|results?|findings|outcomes?|data|figures"
    r"|evidence|training|courses?|sessions?|workshops?|briefings?|certificates?|cop(?:y|ies)|details?|confirmation"
    r"|responses?|documents?|letters?|polic(?:y|ies)|procedures?|guidance|protocols?|templates?|plans?|it|this|these)"
)
_MONTH = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*"
_WHEN = rf"(?:next|later|early|mid|late|the (?:new|coming|end)|spring|summer|autumn|winter|{_MONTH}|20\d\d|q[1-4])\b"
_DO = (
    r"(?:be (?!able|asked|seen|told)|have|show|follow|take place|go|start|begin|happen|commence|complete|carry|send"
    r"|provide|produce|write|deliver|audit)"
)
_COMING = (
    rf"\b{_THING} (?:(?!(?:of|on|about|for|with|in)\b)\w+ ){{0,2}}(?:to follow\b(?! (?:when|where|if|for|at)\b)"
    r"|(?:is |are )?(?:still )?(?:awaited|pending|outstanding)\b"
    r"|(?:is |are )?to be (?:completed|provided|written|developed|carried out|undertaken|sent|done|held|arranged)\b"
    r"(?! (?:at|by|for|in) (?:each|every|all|any)\b))"
    rf"|\bawaiting (?:the |a |an |final )*{_THING}\b"
    r"|\bto be (?:confirmed|arranged|agreed|advised)\b"
    rf"|\b(?:is|are|being) planned\b|\bplanned for {_WHEN}|\b(?:we|they) (?:plan|intend|aim|hope) to\b"
    rf"|\bforthcoming {_THING}\b|\b(?:is|are) forthcoming\b"
    r"|^\W*(?:awaited|to follow|forthcoming|pending|planned)\b\W*$|[,;:(-] ?(?:to follow|awaited|pending)\b"
)
_WILL = rf"\b(?:will|shall) (?:then |now |also |next )?{_DO}\b|\bgoing to be\b"
_REFERENCE = re.compile(f"{_WILL}|{_COMING}", re.IGNORECASE)
_SHOWS = re.compile(f"{_COMING}", re.IGNORECASE)
# "The report will follow" promises; "the policy says that children will be seen" tells what it holds.
_SHOWS_WILL = re.compile(
    rf"^(?:the |an? |this |our |further )*(?:\w+ )?{_THING} (?:\w+ )?(?:{_WILL})", re.IGNORECASE
)
_SAYS = re.compile(
    r"\b(?:policy|procedure|protocol|guidance|pathway|template|letter|minutes|plan|agreement|standard)s?"
    r"(?: now)? (?:says?|states?|sets?|requires?)\b",
    re.IGNORECASE,
)
# Every promise holds one of these; looking for them first spares the patterns most texts.
_HINTS = (
    "will",
    "shall",
    "follow",
    "await",
    "pending",
    "outstanding",
    "to be",
    "plan",
    "forthcoming",
    "going",
    "intend",
    "aim",
    "hope",
)
_HERE = r"(?:attach(?:ed|ment|ments)|above|below|enclos(?:ed|ure)|e-?mail|previous|comments?|file|notes?)"
_EMPTY = re.compile(
    r"(?:n/?a|not applicable|none|nil|tb[cad]|unknown|yes|no|done|ok|completed?|in place|evidence|evidenced"
    rf"|(?:please )?see (?:the )?{_HERE}(?: (?:document|file|e-?mail|report|above|below))?|{_HERE}|as above"
    r"|various|as discussed|verbal(?:ly)?|available(?: on request)?|[\W_]+)[.!]?",
    re.IGNORECASE,
)


def promise_in(reference: str, shows: str | None) -> tuple[str, str] | None:
    """The key whose words are a promise, and those words."""
    text = reference.casefold() if shows is None else f"{reference}\n{shows}".casefold()
    if not any(hint in text for hint in _HINTS):
        return None
    found = _REFERENCE.search(reference)
    if found is not None:
        return "reference", found.group()
    if shows is None or _SAYS.search(shows):
        return None
    found = _SHOWS.search(shows) or _SHOWS_WILL.search(shows)
    return ("shows", found.group()) if found is not None else None


def is_empty(reference: str) -> bool:
    """Whether a reference names nothing that could be looked up."""
    return _EMPTY.fullmatch(reference) is not None
