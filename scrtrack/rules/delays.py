"""The words of an update that say that something is not done, and those that only sound so."""

import re

_DONE = r"(?:completed?|done|started|begun|finished|in place|implemented|achieved|delivered|signed off)"
_STILL_TO_DO = rf"(?:outstanding|incomplete|unfinished|to be {_DONE}|being {_DONE})"
_NOT_DONE = re.compile(
    rf"\bnot (?:yet |been |fully |all |quite )*{_DONE}\b"
    r"(?! (?:by|until|before|because|late|early|without|school|nursery|work|treatment))"
    rf"|\b(?:still|remains?) {_STILL_TO_DO}\b|\bare (?:outstanding|incomplete|unfinished|to be {_DONE})\b"
    r"|\bhas slipped\b(?! (?:out|through|away|into|from))|\bhas been delayed\b|\bbehind schedule\b"
    r"|\b(?:is|are|been put) on hold\b"
    rf"|\byet to (?:be {_DONE}|start|begin)\b(?! (?:school|nursery|work|treatment))"
    rf"|\bhas(?:n't|n’t) (?:yet )?(?:been )?{_DONE}\b",
    re.IGNORECASE,
)
# None of it, or of such as would be: what stands before the words in their clause.
_NONE = re.compile(
    r"\b(?:no|none|nothing|never|nobody|whether|if|where|why|those|reasons?|how many|the number of|fewer)\b[^.;]*$"
    r"|\bwhen(?:ever)?\b[^,.;]*$"
    r"|\b(?:that|which|who|any(?: \w+){1,2})(?: (?:is|are|was|were|has|have|had|they|it|that|which))*\s*$"
    # Of a child or a family, and not of the work.
    r"|\b(?:child|baby|mother|father|parents?|family|patient|pupil|discharge|hearing|court|trial)(?: \w+)?\s*$",
    re.IGNORECASE,
)
# What a sample or a sum found, and what became of it: an outcome, told after the work was done.
_FOUND = re.compile(
    r"\b(?:fell|fallen|dropped|reduced|decreased|down) (?:by|from|to)\b"
    r"|\b(?:in|of) (?:only |just )?(?:\d+|one|two|three|four|five|six|no) (?:of|out of) (?:the )?(?:\d+|\w+)"
    r" (?:sampled |audited |case )?(?:files?|records?|cases?|samples?|plans?|forms?|assessments?|visits?|children)\b"
    r"|\b(?:one|\d+) (?:files?|records?|cases?|forms?|plans?|visits?) (?:of|in|out of) \d+"
    r"|\b(?:found|showed|shows|identified)\b[^.;]*\b(?:files?|records?|cases?|forms?)\b"
    r"|\b(?:files?|records?|forms?|referrals?|plans?|visits?|assessments?|chronolog(?:y|ies)|cases)\b[^.;]*\b(?:were|was|are"
    r"|is|have been|has been) (?:now |all |then |since |followed |put |sent |chased|corrected|returned|escalated|reported"
    r"|flagged|identified|listed|read|looked|picked|brought|rejected|tracked|discussed|reviewed|checked|re-?done"
    r"|completed since)",
    re.IGNORECASE,
)
# What comes round again is being done, or is to be done, for ever.
_GOES_ON = re.compile(r"\b(?:still being|are to be)\b", re.IGNORECASE)
_AGAIN = re.compile(
    r"\b(?:each|every|weekly|monthly|quarterly|termly|yearly|annual(?:ly)?|regular(?:ly)?|new starters)\b",
    re.IGNORECASE,
)
_PRAISE = re.compile(r"\b(?:ofsted|inspect\w*|rated|rating|judged|graded|praised?)\b", re.IGNORECASE)


def words_of_delay(note: str) -> str | None:
    """The words in a note that say that something is not done."""
    for said in _NOT_DONE.finditer(note):
        start, end = _sentence(note, said)
        is_praise = "outstanding" in said.group().casefold() and _PRAISE.search(note, start, end)
        goes_on = _GOES_ON.match(said.group()) and _AGAIN.search(note, start, end)
        if not (
            is_praise
            or goes_on
            or _NONE.search(note[start : said.start()])
            or _FOUND.search(note, start, end)
        ):
            return said.group()
    return None


def _sentence(note: str, said: re.Match[str]) -> tuple[int, int]:
    before, behind = note[: said.start()], note[said.end() :]
    start = max(before.rfind(mark) for mark in ".;\n") + 1
    ends = [behind.find(mark) for mark in ".;\n" if mark in behind]
    return start, said.end() + min(ends, default=len(behind))
