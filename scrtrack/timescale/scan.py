"""The words with the dates in them found, and all that was understood marked."""

from dataclasses import dataclass
from functools import cache
from re import Match, Pattern

from scrtrack.timescale.dates import Flaw, Span, read_date
from scrtrack.timescale.forms import FORMS, LABEL, Form, Shape
from scrtrack.timescale.marks import Mark
from scrtrack.timescale.phrases import mark_phrases
from scrtrack.timescale.reading import Precision
from scrtrack.timescale.rows import compiled, find, without

_COUNTED = frozenset({Shape.NUMBER, Shape.YEAR, Shape.PAIR})
_FAR = 24  # a label stands no farther before its number


@dataclass(frozen=True, slots=True)
class Sentence:
    """The words, and the dates that were found in them."""

    folded: str
    marked: str  # the folded words, with what was understood replaced by its mark
    spans: tuple[Span, ...]
    flaws: tuple[Flaw, ...]

    @property
    def narrowest(self) -> Span:
        """Of the dates read, the one that the words name most closely."""
        return min(self.spans, key=lambda span: list(Precision).index(span.precision))

    def has(self, mark: Mark) -> bool:
        """Whether anything that looks like a date has this flaw."""
        return any(flaw.mark is mark for flaw in self.flaws)


def scan(folded: str) -> Sentence:
    """The folded words with the dates in them read."""
    alone = _date_alone(folded)
    if alone is not None:
        return alone
    text = mark_phrases(folded)
    marked: list[str] = []
    found: list[Span | Flaw] = []
    position = 0
    while position < len(text):
        written = form_at(text, position)
        if written is None:
            end = _word_end(text, position)
            marked.append(text[position:end])
        else:
            part = read_date(written[0].shape, written[1])
            end = written[1].end()
            found.append(part)
            marked.append(part.mark)
        position = end
    joined = without(r"\bthe (?=D)", " ".join("".join(marked).split()))
    spans = tuple(part for part in found if isinstance(part, Span))
    return Sentence(folded, joined, spans, tuple(part for part in found if isinstance(part, Flaw)))


def form_at(text: str, start: int) -> tuple[Form, Match[str]] | None:
    """The form of date that starts there, if any does, and what of the text it takes."""
    if not text[start].isalnum():
        return None
    for form, pattern in _forms():
        match = pattern.match(text, start)
        if match is None:
            continue
        guarded = text[start].isdigit() and form.shape not in _COUNTED
        if guarded and find(LABEL, text[max(0, start - _FAR) : start]):
            continue
        return form, match
    return None


@cache
def _forms() -> tuple[tuple[Form, Pattern[str]], ...]:
    return tuple((form, compiled(form.pattern)) for form in FORMS)


def _word_end(text: str, start: int) -> int:
    word = compiled(r"[a-z]+").match(text, start)
    return word.end() if word else start + 1


def _date_alone(folded: str) -> Sentence | None:
    """A date with nothing beside it but `by`, as most are: there are no phrases to look for."""
    lead = "by " if folded.startswith("by ") else ""
    written = form_at(folded, len(lead)) if len(folded) > len(lead) else None
    if written is None or written[1].end() != len(folded):
        return None
    part = read_date(written[0].shape, written[1])
    return Sentence(folded, f"{lead}{part.mark}", (part,), ()) if isinstance(part, Span) else None
