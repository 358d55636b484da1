"""The words of an action that only reminds people, and what makes one do more than that."""

import re

# Somebody reminds: at the start, or after a subject or another step.
_STEP = r"(?:^|[.;:]\s+|\b(?:to|will|should|must|and|then|be|are|is)\s+)"
_PEOPLE = (
    r"(?:all|every|each|everyone|colleagues|staff|gps|nurses|midwives|officers|schools|health visitors"
    r"|[a-z ]*(?:teams|workers|managers))\b"
)
# To be told of each child or event is a step of the work; to be made aware of a policy is not.
_TOLD_EACH_TIME = (
    r"(?! (?:of|about) (?:each|every|any|when|children who|all (?:new |open )?(?:children|cases|referrals|incidents"
    r"|attendances|births|pregnancies|missing))\b| (?:when|whenever|within|before|if|that an?|at the time|immediately"
    r"|(?:on )?the same day)\b)"
)
_THINGS = r"(?:badges?|passes|laptops?|phones?|devices?|keys?|cards?|licen[cs]es?|contracts?|equipment|alarms?|kits?|tablets?)"
_WEAK = re.compile(
    rf"{_STEP}(?P<verb>remind(?:s|ing)?\b(?! me\b)|reminded\b"
    rf"|re-?issu(?:e|es|ed|ing)\b(?! (?:[\w-]+ ){{0,5}}?{_THINGS}\b)|re-?circulat(?:e|es|ed|ing)\b"
    r"|rais(?:e|es|ing|ed) (?:(?!and\b)[a-z]+ )?awareness\b|awareness (?:to be|is|will be) raised\b"
    rf"|(?:made |make (?:[a-z]+ ){{1,3}})aware\b{_TOLD_EACH_TIME})"
    r"|(?P<letter>(?:send|issue|circulate|e-?mail)(?:s|ing)? (?:an? |out |another |further )*(?:\w+ )?reminders? to"
    rf" {_PEOPLE}|reminders? (?:to be|will be|are) (?:sent|issued|circulated|e-?mailed)(?: out)? to {_PEOPLE})"
    r"|^(?:all )?(?:staff|practitioners|gps|workers|managers|schools|teams|officers|nurses) (?P<told>reminded)\b",
    re.IGNORECASE,
)
# Looking for these first spares the pattern most texts.
_HINTS = ("remind", "re-issu", "reissu", "circulat", "aware")
# An action that also tests what changed does more than remind.
_TESTS = re.compile(
    r"\b(?:re-?)?audit(?:s|ed|ing)?\b|\b(?:dip[- ]?)?samp(?:le|les|led|ling)\b|\bsurvey"
    r"|\b(?:and|then|followed by) (?:then )?(?:an? )?(?:test|evaluate|evaluation|measure|check|quiz)"
    r" (?:of |whether|that|how|if|what|understanding|the (?:effect|difference|change)|in supervision|with|on|after)",
    re.IGNORECASE,
)
# What a system does by itself is a change of the work: what reminds, or how it is set up to.
_SYSTEM_WORDS = (
    r"\b(?:systems?|softwares?|apps?|alerts?|alarms?|flags?|prompts?|pop-?ups?|dashboards?|calendars?|workflows?|trackers?"
    r"|portals?|databases?|texts?|sms|electronic(?:ally)?|automatic(?:ally)?|automated?|computers?|screens?|fields?"
    r"|templates?|forms?|checklists?|records?|(?-i:ICT?|IT)|liquidlogic|mosaic|systmone|system one|emis|lcs|ics|rio|niche|athena"
    r"|carefirst|care first|framework-?i|paris|lorenzo|cerner|epr|carenotes|cpoms|arbor|sims|outlook|diary|diaries|spreadsheets?"
    r"|bring-forward|timers?|watermarks?|barcodes?|e-?forms?)\b"
)
# What is built into the work: a step, a question, a check. "Add a question to remind workers to ask."
_SET_UP = re.compile(
    r"^\W*(?:add|insert|put|introduce|build|create|design|include|place|attach)\b"
    r"|\b(?:set(?:ting)? up|configur\w+|program(?:me|med|ming)?|enabl\w+|install\w*|switch\w* on|turn\w* on)\b",
    re.IGNORECASE,
)
_SYSTEM = re.compile(_SYSTEM_WORDS, re.IGNORECASE)
_REMINDS = re.compile(
    r"(?:^|.*\b)(?:to|will|should|must) (?:remind|send|issue|circulate|e-?mail)", re.IGNORECASE
)
_REMINDED_BY = re.compile(
    rf".{{0,60}}\breminded (?:of [\w ]+ )?by (?:an? |the )?(?:\w+ )?{_SYSTEM_WORDS}", re.IGNORECASE
)
# What only carries words to people, whoever sets it up.
_CARRIES_WORDS = re.compile(
    r"\b(?:newsletters?|bulletins?|briefings?|letters?|memos?|e-?mails?|leaflets?|posters?|notices?|circulars?|messages?"
    r"|communications?|campaigns?|sessions?|events?|meetings?|training|workshops?|guidance|intranet|reminders?|articles?"
    r"|toolkits?|screensavers?|screen savers?|lanyards?|stickers?|videos?|podcasts?|forums?|blogs?)\b",
    re.IGNORECASE,
)
_BY_ITSELF = re.compile(
    r"\bremind[^.;]*\b(?:automatic\w*|(?:is|are|falls?|comes?|becomes?) (?:over)?due|\d+ (?:working )?(?:days?|hours?)"
    r" (?:before|after|ahead)|(?:a|one|two) (?:days?|weeks?) (?:before|ahead)|about to expire|expires)\b",
    re.IGNORECASE,
)
# Families who are told of their own appointment or right: a service, and no way to teach staff.
_OF_THEIR_OWN = re.compile(
    r"\bremind(?:ed|ing)? (?:the |all |each |every |young )*(?:famil(?:y|ies)|parents?|mothers?|fathers?|carers?|children"
    r"|child|people|patients?|women|them|clients?|tenants?)\b[^.;]*\b(?:appointments?|their (?:own )?(?:rights?|visits?|choices?"
    r"|dates?|medication)|the (?:day|night) before|(?:at|before|after) (?:each|every))\b",
    re.IGNORECASE,
)


def weak_words(action: str) -> str | None:
    """The words of an action that only reminds people."""
    text = action.casefold()
    if not any(hint in text for hint in _HINTS) or _TESTS.search(action):
        return None
    for found in _WEAK.finditer(action):
        if not _does_more(action, found):
            return found["verb"] or found["letter"] or found["told"]
    return None


def _does_more(action: str, found: re.Match[str]) -> bool:
    """Whether what reminds is a system, or families are told of what is theirs."""
    if "remind" not in found.group().casefold():
        return False
    start, end = _sentence(action, found)
    if _BY_ITSELF.search(action[start:end]) or _OF_THEIR_OWN.search(action[start:end]):
        return True
    reminds = _REMINDS.match(action[start : found.end()])
    before = action[start : found.start()]
    if reminds is None or _CARRIES_WORDS.search(before):
        return _REMINDED_BY.match(action[found.start() : end]) is not None
    return _SET_UP.search(before) is not None or _SYSTEM.search(before) is not None


def _sentence(action: str, found: re.Match[str]) -> tuple[int, int]:
    """Where the sentence with these words begins and ends."""
    start = max(action.rfind(mark, 0, found.start()) for mark in (". ", "; ", "\n"))
    ends = [end for mark in (". ", "; ", "\n") if (end := action.find(mark, found.end())) >= 0]
    return start + 1, min(ends, default=len(action))
