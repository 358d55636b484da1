"""The verdict on the words of a timescale: what sort they are, and what to ask."""

import re
from datetime import date

from scrtrack import timescale_sentences as words
from scrtrack.timescale_dates import IMPOSSIBLE, Sentence
from scrtrack.timescale_reading import Kind, Offset, Precision
from scrtrack.timescale_words import RECURRENCE, compiled, find

Verdict = tuple[Kind, str]
_RELATIVE = "It counts from something else: work out the date and have it agreed."
_CONDITIONAL = "It hangs on something else: ask for a date as well."
_ONGOING = "It goes on, with no end: ask for a date to review it."
_AT_ONCE = "At once, with no date to keep to: ask for a date."
_LOOKED_AT = "The date is when it is looked at again, not when it is due: keep it as the day to review it."
_PART = "The date may be for a part of the work only: ask when all of it is due."
_BESIDE = "The words or marks beside the date may change it: ask."
_AGREEING = "The date is still to be agreed: ask for one."
_NO_TIMESCALE = "No timescale is given: ask for a date."
_NO_DAY = "A term or a feast gives no day: ask which is meant."
_FIRST = {
    Kind.IMMEDIATE: (r"(?<!not )\bI\b", _AT_ONCE),
    Kind.ONGOING: (r"\bG\b", _ONGOING),
    Kind.STARTED: (words.STARTED, "It has begun: ask when it is to be finished."),
    Kind.REFERENCE: (words.REFERENCE, "It points somewhere else: give the date from there."),
}


def judge(sentence: Sentence, offset: Offset | None) -> Verdict:
    """The kind of timescale, and a note; a date stands only where nothing speaks against it."""
    if any(flaw.mark == "X" for flaw in sentence.flaws):
        return Kind.INVALID, IMPOSSIBLE.note
    marked = sentence.marked
    done = _done(marked)
    if done is not None:
        return done
    review = find(words.REVIEW, marked) if len(sentence.spans) + len(sentence.flaws) <= 1 else None
    if review:
        return (Kind.IMMEDIATE if review["at_once"] else Kind.ONGOING), _LOOKED_AT
    condition = find(words.CONDITION, marked)
    if sentence.spans:
        after = condition and condition[0] in ("after", "until") and marked.startswith(" D", condition.end())
        return _dated(sentence) if after or not condition else (Kind.CONDITIONAL, _CONDITIONAL)
    if offset is not None or (find(words.ANCHORED, marked) and not sentence.flaws):
        return Kind.RELATIVE, _RELATIVE
    return (Kind.CONDITIONAL, _CONDITIONAL) if condition else _undated(sentence)


def none_note(folded: str) -> str:
    """What to ask where there is no timescale: a date that is still to come is no empty cell."""
    return _AGREEING if find(words.AGREEING, folded) else _NO_TIMESCALE


def _done(marked: str) -> Verdict | None:
    left = compiled(words.TO_BE_DONE).sub(" ", marked)
    already = find(words.ALREADY, left)
    left = left if already else compiled(words.DONE_BY).sub(" ", left)
    claim, dated = find(words.DONE, left), "D" in left
    if not claim:
        return None
    if find(words.HEDGED, marked) or find(words.PART, marked):
        return (Kind.UNCLEAR, "It may be done in part: ask what is left, and by when.") if dated else None
    if find(words.CONDITION, marked) and not compiled(words.LEADS).match(left):
        return None
    if dated and not already and (find(words.BY_DATE, left) or "in place" in left):
        return Kind.UNCLEAR, "It may be done already or by that date: ask which is meant."
    return Kind.DONE, "It is said to be done already: record the completion, with its date."


def _dated(sentence: Sentence) -> Verdict:
    marked = sentence.marked
    if len({span.due for span in sentence.spans}) > 1:
        return Kind.UNCLEAR, "There are several dates: ask which is the one to keep to."
    started = find(words.STARTED, marked) and not find(words.HEDGED, marked)
    finished = find(words.START_BREAK, marked) or find(words.EXPLAINED, marked)
    if find(words.FROM_DATE, marked):
        return Kind.RELATIVE, _RELATIVE
    if find(words.FROM, marked) or (started and not finished):
        return Kind.STARTED, "It says when the work starts: ask when it is to be finished."
    if sentence.flaws:
        return Kind.UNCLEAR, sentence.flaws[0].note
    doubt = _doubt(sentence)
    return (Kind.UNCLEAR, doubt) if doubt else (Kind.DATED, "")


def _doubt(sentence: Sentence) -> str | None:
    marked = sentence.marked
    explained = find(words.EXPLAINED, marked)
    rest = marked
    if explained:
        rest = ("by D" if explained["ie"] else "D") + marked[explained.end() :]
        doubt = _doubt_before(explained["before"], sentence.spans[0].due, said=bool(explained["ie"]))
        if doubt:
            return doubt
    elif find(words.START_BREAK, marked):
        rest = compiled(words.STARTED).sub("", marked)
    stop = next((w for w in re.findall(r"[A-Za-z']+", rest) if w in words.SOFT or _is_hard(w)), None)
    if stop:
        return (
            _BESIDE if stop.endswith("n't") or stop == "L" else f"The word “{stop}” may change the date: ask."
        )
    if any(find(pattern, rest) for pattern in (words.SYMBOL, words.DIRECT, words.SANDWICH, words.COUNTING)):
        return _BESIDE
    if find(words.PART_BY, marked):
        return _PART
    if "T" in marked and sentence.spans[0].precision is not Precision.DAY:
        return "A time of day is given and no day: ask which is meant."
    stranger = _stranger(rest if find(words.BY_DATE, rest) else marked)
    if stranger:
        return f"The word “{stranger}” may change the date: ask."
    claims = compiled(words.TO_BE).sub("", compiled(words.DONE_BY).sub("", marked))
    if not find(words.BY_DATE, rest) and any(_is_past(w) for w in re.findall(r"[A-Za-z]+", claims)):
        return "It may be what was done, or what is to do: ask which the date is for."
    return None


def _doubt_before(before: str, due: date, *, said: bool) -> str | None:
    """What speaks against a date that the words before it explain; said is for "that is" and the like."""
    if not _agrees(before, due) or (
        not said and any(find(one, before) for one in (words.ANCHORED, words.REFERENCE, words.TITLE))
    ):
        return "The date and the words beside it do not agree: ask which is meant."
    stop = next((w for w in re.findall(r"[A-Za-z']+", before) if _is_hard(w)), None)
    return f"The word “{stop}” may change the date: ask." if stop else None


def _stranger(marked: str) -> str | None:
    """A word that tells of an event or a state, beside a date that nothing says is the one to keep to."""
    if find(words.BY_PLAIN, marked):
        return None
    left = re.findall(r"[a-z']+", compiled(words.WORKED).sub(" ", marked))
    if marked.startswith("by "):
        return None
    doubted = words.EVENT if find(words.CUE, marked) else words.EVENT | words.INSPECTORS | words.NOT_THE_WORK
    return next((word for word in left if word in doubted), None)


def _is_hard(word: str) -> bool:
    return word in words.HARD or word.endswith("n't")


def _is_past(word: str) -> bool:
    return word in words.PAST or word == "C" or (word.endswith("ed") and word not in words.NOT_PAST)


def _agrees(before: str, due: date) -> bool:
    if re.search(r"\b(?:financial|fiscal)\b", before):
        return due.month == 3
    if "academic year" in before:
        return due.month in ((9,) if re.search(r"\b(?:new|next|start|beginning)\b", before) else (7, 8))
    if "calendar year" in before:
        return due.month == 12
    if "quarter" in before:
        return due.month % 3 == 0
    return all(due.month in months for name, months in words.SEASON_MONTHS.items() if name in before)


def _undated(sentence: Sentence) -> Verdict:
    marked, folded = sentence.marked, sentence.folded
    named = any(flaw.mark == "U" for flaw in sentence.flaws)
    if compiled(words.TO_CONFIRM).match(folded) and not sentence.flaws:
        return Kind.NONE, none_note(folded)
    if find(RECURRENCE, folded) and not re.search(r"\b(?:19|20)\d\d\b", folded):
        return Kind.ONGOING, _ONGOING
    if find(words.RELATIVE, marked) and not named:
        return Kind.RELATIVE, _RELATIVE
    first = [
        (m.start(), kind, note)
        for kind, (pattern, note) in _FIRST.items()
        if (m := find(pattern, marked)) and not (kind is Kind.STARTED and find(words.TO_START, marked))
    ]
    if first and (not named or min(first)[1] in (Kind.REFERENCE, Kind.STARTED)):
        return min(first)[1:]
    if find(words.TERM_OR_FEAST, folded):
        return Kind.UNCLEAR, _NO_DAY
    note = sentence.flaws[0].note if sentence.flaws else "No date can be known from the words: ask for one."
    return Kind.UNCLEAR, note
