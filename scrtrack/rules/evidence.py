"""Evidence: what shows that it was done, and whether anything changed."""

from collections.abc import Iterable, Iterator
from datetime import date

from scrtrack.diagnostic import Diagnostic, Related, Severity
from scrtrack.model.action import Action
from scrtrack.model.evidence import Evidence
from scrtrack.model.register import PlacedAction, Register
from scrtrack.model.words import EvidenceKind, Finding
from scrtrack.rules.engine.check import check, told_here, told_of_record
from scrtrack.rules.engine.context import Context
from scrtrack.rules.promises import is_empty, promise_of
from scrtrack.standing.change import latest_test, not_improved
from scrtrack.standing.facts_on import known
from scrtrack.wording.dates import long_date, on_date
from scrtrack.wording.labels import FINDING_WORDS
from scrtrack.wording.text import one_line


def _evidence(actions: Iterable[PlacedAction]) -> Iterator[tuple[PlacedAction, int, Evidence]]:
    for placed in actions:
        for place, evidence in enumerate(placed.action.evidence):
            yield placed, place, evidence


@check("EVI402", Severity.WARNING)
def a_promise(register: Register, context: Context) -> Iterator[Diagnostic]:
    """Evidence is a promise: it says what will be, or names what was still to come on its own date.

    Why: an action shown by a promise is shown by nothing.
    Put it right: move the words to `evidence_wanted`, ask for the thing itself, and record it once it is there.
    Breaks it: `reference: Audit will be carried out in May`.
    """
    for placed, place, evidence in _evidence(context.live):
        promise = promise_of(evidence)
        if promise is not None:
            message = f"{placed.id}: {promise.what}: {promise.advice}"
            entry = placed.address.at("evidence", place)
            date_too = [Related(entry.at(promise.against), "dated before it")] if promise.against else []
            yield a_promise.at(entry.at(promise.key), message, placed.id, *date_too)


@check("EVI403", Severity.WARNING, told_here("EVI402"))
def empty_evidence(register: Register, context: Context) -> Iterator[Diagnostic]:
    """Evidence refers to nothing that could be looked up.

    Why: nobody can find it again.
    Put it right: give a title and a reference, such as "QA-2027-03 dip sample of 20 files".
    Breaks it: `reference: see attached`.
    """
    for placed, place, evidence in _evidence(context.live):
        if is_empty(evidence.reference):
            words = one_line(evidence.reference)
            message = f'{placed.id}: nobody can look up evidence called "{words}": give its title and where it is kept'
            yield empty_evidence.at(placed.address.at("evidence", place, "reference"), message, placed.id)


@check("EVI404", Severity.ERROR)
def no_finding(register: Register, context: Context) -> Iterator[Diagnostic]:
    """An audit, re-audit or outcome has no finding.

    Why: a test that does not say what it found shows no change, good or bad.
    Put it right: add `finding: improved`, `no-change` or `worse`.
    Breaks it: `kind: audit` without `finding:`.
    """
    for placed, place, evidence in _evidence(context.actions):
        if evidence.kind.is_test and evidence.finding is None:
            message = f"{placed.id}: the {evidence.kind} does not say what it found: add `finding:` improved, no-change or worse"
            yield no_finding.at(placed.address.at("evidence", place, "kind"), message, placed.id)


@check("EVI416", Severity.WARNING)
def finding_of_no_test(register: Register, context: Context) -> Iterator[Diagnostic]:
    """A finding stands with a document or with training.

    Why: only what a test found is counted; that nothing changed, or that it got worse, would be passed over.
    Put it right: where it is a test, change `kind` to audit, re-audit or outcome; else move the words to `shows`.
    Breaks it: `kind: document` with `finding: worse`.
    """
    for placed, place, evidence in _evidence(context.live):
        if evidence.finding is not None and not evidence.kind.is_test:
            kind = "a document" if evidence.kind is EvidenceKind.DOCUMENT else "training"
            message = f"{placed.id}: the finding of {kind} is not counted, as it is no test"
            advice = "change `kind` to audit, re-audit or outcome, or move the words to `shows`"
            address = placed.address.at("evidence", place, "finding")
            yield finding_of_no_test.at(address, f"{message}: {advice}", placed.id)


@check("EVI408", Severity.WARNING)
def nothing_follows(register: Register, context: Context) -> Iterator[Diagnostic]:
    """The latest test of what was done shows no improvement, and nothing follows from it.

    Why: the same thing will happen again.
    Put it right: reopen the action; or add an action, with the day on which it was added as `added:`; or test again.
    Breaks it: the last audit has `finding: no-change`, and there is no later test, and no action `added:` since.
    """
    for placed in context.live:
        if placed.action.completed is None or context.is_to_come(placed.action.completed.date):
            continue
        if not _has_disappointing_test(placed.action):
            continue
        facts = known(placed.action, date.max)
        test = latest_test(facts.seen)
        if test is None or context.is_to_come(test.date) or context.is_to_come(test.seen):
            continue
        if not_improved(placed.recommendation, placed.action, facts, date.max):
            words = FINDING_WORDS[test.finding or Finding.NO_CHANGE]
            advice = "reopen it, add an action with `added:`, or test again"
            message = f"{placed.id}: the latest test found {words}, and nothing follows: {advice}"
            address = placed.address.at("evidence", placed.action.evidence.index(test), "finding")
            yield nothing_follows.at(address, message, placed.id)


def _has_disappointing_test(action: Action) -> bool:
    return any(evidence.finding in (Finding.NO_CHANGE, Finding.WORSE) for evidence in action.evidence)


@check("EVI410", Severity.ERROR)
def seen_too_early(register: Register, context: Context) -> Iterator[Diagnostic]:
    """Evidence was seen before it existed.

    Why: one of the two dates is wrong.
    Put it right: correct `date` (of the thing itself) or `seen`.
    Breaks it: `date: 2027-03-30` with `seen: 2027-03-02`.
    """
    for placed, place, evidence in _evidence(context.actions):
        if evidence.seen is not None and evidence.seen.last < evidence.date.first:
            message = f"{placed.id}: evidence of {long_date(evidence.date)} was seen {on_date(evidence.seen)}, before it existed"
            address = placed.address.at("evidence", place, "seen")
            other = Related(placed.address.at("evidence", place, "date"), "the thing itself")
            yield seen_too_early.at(address, f"{message}: correct the date that is wrong", placed.id, other)


@check("EVI417", Severity.ERROR, told_of_record("EVI410"))
def tested_again_too_early(register: Register, context: Context) -> Iterator[Diagnostic]:
    """Evidence is to be tested again before it was there.

    Why: one of the two dates is wrong, and the test would be asked for on the wrong day.
    Put it right: correct `review_by`, or `date` (of the thing itself).
    Breaks it: `date: 2026-06-20` with `review_by: 2026-01-31`.
    """
    for placed, place, evidence in _evidence(context.actions):
        again = evidence.review_by
        if again is not None and again.last < evidence.date.first:
            message = f"{placed.id}: evidence of {long_date(evidence.date)} is to be tested again by {long_date(again)}, before that"
            address = placed.address.at("evidence", place, "review_by")
            other = Related(placed.address.at("evidence", place, "date"), "the thing itself")
            yield tested_again_too_early.at(
                address, f"{message}: correct the date that is wrong", placed.id, other
            )


CHECKS = (
    a_promise,
    empty_evidence,
    no_finding,
    finding_of_no_test,
    nothing_follows,
    seen_too_early,
    tested_again_too_early,
)
