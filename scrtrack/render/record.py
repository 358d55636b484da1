"""One recommendation in full, as it stands on a date: dates, deferrals, the evidence ladder, history."""

from collections.abc import Iterator
from datetime import date

from scrtrack.model.action import Action
from scrtrack.model.answered import without_action
from scrtrack.model.case import Case
from scrtrack.model.facts import FactKind
from scrtrack.model.index import Index
from scrtrack.model.recommendation import Elsewhere, Recommendation
from scrtrack.model.words import EvidenceKind
from scrtrack.render.history import history_of
from scrtrack.render.parts import (
    BLANK,
    Column,
    Fit,
    Line,
    Part,
    Span,
    Table,
    heading,
    label_of,
    line,
    shape_of,
)
from scrtrack.standing.facts_on import Known
from scrtrack.standing.policy import Policy
from scrtrack.standing.state import State, state
from scrtrack.wording.dates import long_date
from scrtrack.wording.labels import EVIDENCE_RUNGS, FLAGS, MADE_BY, WITHOUT_ACTION
from scrtrack.wording.responses import response_words
from scrtrack.wording.sentences import known_until_sentence
from scrtrack.wording.text import one_line, plural, times

_FACTS = (Column(at_least=15), Column(fit=Fit.WRAPPED, least=20))


def record(
    index: Index, shown: Recommendation, only: int | None, as_of: date, policy: Policy
) -> Iterator[Part]:
    """A recommendation with all its actions, or with one."""
    yield heading(f"{shown.id}: as of {long_date(as_of)}")
    yield _facts(_recommendation_facts(index, shown, as_of), indent=0)
    case = index.case_of(shown)
    last = case.known_before(as_of) if case is not None else None
    if last is not None:
        yield from (BLANK, line(known_until_sentence(index.case_title(shown.case), last), hang=2))
    if note := _note(index, shown, as_of):
        yield from (BLANK, line(note, hang=2))
    for action in shown.actions:
        if only in (None, action.id) and _has_plan(case, as_of):
            yield BLANK
            yield from _whole_action(index, shown, action, as_of, policy)


def _has_plan(case: Case | None, as_of: date) -> bool:
    return case is None or (case.has_begun(as_of) and case.plan_is_agreed(as_of))


def _note(index: Index, shown: Recommendation, as_of: date) -> str:
    """Why there is no action, or none yet; empty where there is one."""
    case = index.case_of(shown)
    if case is not None and case.decided is not None and not case.has_begun(as_of):
        return f"Not there yet on {long_date(as_of)}: the review was decided on later ({long_date(case.decided)})."
    why = without_action(shown, index, as_of)
    if why is not None:
        return f"Without action: {WITHOUT_ACTION[why]}."
    if not shown.actions:
        return "No action of its own: see above."
    if case is not None and case.plan is not None and not case.plan_is_agreed(as_of):
        return (
            f"No action yet on {long_date(as_of)}: the plan was agreed later ({long_date(case.plan.agreed)})."
        )
    return ""


def _whole_action(
    index: Index, shown: Recommendation, action: Action, as_of: date, policy: Policy
) -> Iterator[Part]:
    full_id = f"{shown.id}.{action.id}"
    if action.added is not None and not action.is_there(as_of):
        later = f"  Not in the plan yet on {long_date(as_of)}: added later ({long_date(action.added)})."
        yield Line((Span(full_id, bold=True), Span(later)), hang=2)
        return
    derived = state(shown, action, index.case_of(shown), as_of, policy)
    yield from _action(index, full_id, action, derived, policy)
    yield from _ladder(derived.facts)
    yield from _history(action, as_of)


def _recommendation_facts(index: Index, record: Recommendation, as_of: date) -> list[tuple[str, str]]:
    source = record.source
    return [
        ("Case", _case(index, record)),
        ("Number", record.number or ""),
        ("Made by", MADE_BY[record.made_by] if record.made_by is not None else ""),
        ("Agency", _agency(index, record.agency)),
        ("Theme", _theme(index, record.theme)),
        ("Priority", record.priority or ""),
        ("Scope", record.scope or ""),
        ("Recommendation", record.recommendation),
        ("Response", response_words(record, as_of)),
        ("Aim", record.aim or ""),
        ("Measure", record.measure or ""),
        ("Repeats", "; ".join(_elsewhere(earlier) for earlier in record.repeats)),
        ("Met by", ", ".join(record.met_by)),
        ("Source", ", ".join(part for part in (source.file, source.place) if part) if source else ""),
        *(
            ("Amended", f"{long_date(a.date)}, {a.what} (was: {a.was or 'nothing'}) by {a.by}: {a.reason}")
            for a in record.amendments
        ),
    ]


def _case(index: Index, record: Recommendation) -> str:
    case, title = index.case_of(record), index.case_title(record.case)
    return f"{title}, {index.review_name(case.review)}" if case is not None else title


def _action(index: Index, full_id: str, action: Action, derived: State, policy: Policy) -> Iterator[Part]:
    mark = policy.legend[derived.standing]
    label = Span(f" {label_of(mark)}", colour=mark.colour)
    other = derived.facts.replaced_by
    late = Span(f": replaced by {other}" if other is not None else _lateness(derived))
    yield Line((Span(full_id, bold=True), Span("  "), shape_of(mark), label, late), hang=2)
    for flag in derived.flags:
        name, meaning = FLAGS[flag]
        yield line(f"  {name}: {meaning.format(quiet=policy.quiet_days)}", hang=4)
    facts = [
        ("Action", action.action),
        ("Agency", _agency(index, action.agency) if action.agency else ""),
        ("With", ", ".join(_agency(index, agency) for agency in action.with_)),
        ("Theme", _theme(index, action.theme) if action.theme else ""),
        ("Lead officer", action.lead or "none named"),
        ("Timescale", action.timescale or "none given"),
        ("Added", long_date(action.added) if action.added else ""),
        ("Due", _due(derived)),
        ("Evidence wanted", action.evidence_wanted or ""),
        ("Look again on", long_date(action.review_on) if action.review_on else ""),
    ]
    yield _facts(facts, indent=2)


def _lateness(derived: State) -> str:
    late = f", {plural(derived.days_late or 0, 'day')} late" if derived.days_late else ""
    if derived.days_late_first and derived.days_late != derived.days_late_first:
        late += f", {plural(derived.days_late_first, 'day')} against the first date"
    return late


def _due(derived: State) -> str:
    if derived.due is None:
        return "no date"
    if derived.due == derived.first_due or derived.first_due is None:
        return long_date(derived.due)
    how = f"put off {times(derived.deferrals)}" if derived.deferrals else "given anew when reopened"
    return f"{long_date(derived.due)} (first {long_date(derived.first_due)}; {how})"


def _ladder(facts: Known) -> Iterator[Line]:
    """The rungs of evidence known on the day, and which of them the board had seen."""
    shown = [fact.entry for fact in facts.of_kind(FactKind.SHOWN)]
    if not shown:
        return
    yield line("  Evidence ladder")
    for kind in EvidenceKind:
        on_rung = [evidence for evidence in shown if evidence.kind is kind]
        seen = sum(facts.knows(FactKind.SEEN, evidence) for evidence in on_rung)
        offered = len(on_rung) - seen
        counts = [f"{seen} seen"] * bool(seen) + [f"{offered} offered, not seen yet"] * bool(offered)
        rung = f"    [{'x' if seen else ' '}] {EVIDENCE_RUNGS[kind]}: {', '.join(counts) or 'none'}"
        yield line(rung, hang=8)


def _history(action: Action, as_of: date) -> Iterator[Line]:
    entries = history_of(action, as_of)
    if not entries:
        return
    yield line("  History")
    for entry in entries:
        later = " (after this day)" if entry.since > as_of else ""
        yield line("    " + one_line(f"{long_date(entry.moment)}{later}: {entry.words}"), hang=6)


def _facts(facts: list[tuple[str, str]], indent: int) -> Table:
    return Table(_FACTS, [(name, one_line(text)) for name, text in facts if text], indent=indent, gap=1)


def _agency(index: Index, key: str) -> str:
    return f"{index.agency_name(key)} ({key})" if key in index.agencies else key


def _theme(index: Index, key: str | None) -> str:
    return index.theme_name(key) if key is not None else "not decided yet"


def _elsewhere(earlier: str | Elsewhere) -> str:
    if isinstance(earlier, str):
        return earlier
    return one_line(f"{earlier.review}, {earlier.number}" if earlier.number else earlier.review)
