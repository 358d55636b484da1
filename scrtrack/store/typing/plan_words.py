"""The words of plans for what a register keeps: each key with what others call it, and each closed word too."""

from collections.abc import Mapping
from functools import cache
from typing import Any

from scrtrack.wording.spelling import folded

KEY_WORDS: Mapping[str, str] = {
    "action": "action to take, actions to be taken, action required, actions required, specific action, specific actions,"
    " action text, action point, what, how, how will change be achieved, task, step, activity, to do, description,"
    " details, text, title, name",
    "actions": "action plan, tasks, steps",
    "recommendation": "recommendations, recommendation text, what is the recommendation,"
    " what is the over arching recommendation, over arching recommendation, issue, issues, issue identified,"
    " issues identified, area of concern, title, text, description, summary, name",
    "lead": "lead officer, lead officers, lead person, lead persons, lead name, lead post, lead professional,"
    " lead ownership, ownership, owner, action owner, identified lead, named lead, leadership, responsible,"
    " responsibility, person responsible, responsible person, responsible officer, responsible post, accountable,"
    " accountable officer, who, by whom, post, officer, assigned to, assignee, agency lead",
    "agency": "lead agency, responsible agency, agency name, agency responsible, agencies, organisation, organization,"
    " lead organisation, partner agency",
    "with": "with agencies, other agencies, partners, partner agencies, supporting agencies, joint with, shared with",
    "due": "due date, date due, due by, due on, original due date, first due, original date, agreed date",
    "timescale": "time scale, timeframe, time frame, timeline",
    "review_on": "review date, date of review, next review, review by, to be reviewed",
    "updates": "update, progress, progress to date, progress update, progress so far, progress evidence, progress report,"
    " update on progress, latest update, progress at, comment, comments, commentary, note, notes, remarks, narrative,"
    " key milestones, milestones, key milestones achieved,"
    " key milestones achieved in enacting recommendation, position",
    "evidence_wanted": "expected evidence, evidence expected, evidence required, required evidence, evidence needed,"
    " evidence to be provided, evidence to be submitted, planned evidence, how evidenced, to be evidenced by,"
    " how will this be evidenced, evidence of completion, evidence of achievement, verification",
    "evidence": "evidence seen, evidence provided, evidence received, evidence submitted",
    "aim": "aims, outcome, outcomes, desired outcome, desired outcomes, expected outcome, expected outcomes,"
    " intended outcome, intended outcomes, desired aim, desired aim/outcome, desired aim or outcome, objective,"
    " purpose, goal",
    "measure": "measures, outcome measure, outcome measures, success measure, success measures, success criteria,"
    " success criterion, measure of success, measured by, how measured, impact measure, kpi, how will we know",
    "completed": "completion, completion date, date completed, date of completion, completed date, completed on,"
    " completed by, actual completion date, date of completion and outcome, complete, done, done on, date done,"
    " finished, closed, closed on, date closed",
    "signed_off": "sign off, signoff, signedoff, signed off by, signed off on, sign off date, signed off date,"
    " date signed off, approved, approved by, approved on, verified, verified by, closed, closed on, date closed",
    "deferrals": "deferral, deferred, deferred to, extension, extensions, extended to, extension date, revised date,"
    " revised due date, revised deadline, revised target date, new due date, new deadline, new date",
    "withdrawn": "withdrawal, removed, deleted, cancelled, no longer required",
    "reopened": "reopening, reopen, re opened",
    "challenges": "challenge, challenge log",
    "added": "date added, added on",
    "number": "no, ref, ref no, rec no, recommendation no, recommendation number, recommendation ref, number in plan,"
    " plan number, item, item no",
    "id": "record id, recommendation id, action id, identifier, action no, action number, case id",
    "case": "case id, case name, case review, child",
    "theme": "thematic area, theme name, category, topic",
    "priority": "priority level, priority rating, urgency, importance",
    "scope": "scope of recommendation, level",
    "made_by": "made in, source of recommendation, author, origin, raised by, recommended by",
    "response": "responses, agency response, board response, accepted, management response",
    "met_by": "answered by, covered by, addressed by",
    "repeats": "repeat of, repeated from, previous recommendation, earlier recommendation",
    "amendments": "amendment, amended, changes, history",
    "note": "text, comment, comments, update, progress, notes, what, description, details, question, challenge",
    "date": "on, day, when, dated, date decided, decided on, date agreed, date of update, update date, date of evidence",
    "by": "who, author, from, name, post, owner, officer, lead, by whom, said by, updated by, completed by, agreed by,"
    " signed off by, seen by, raised by",
    "to": "new date, new due date, due, due date, until, deferred to, extended to, revised date, asked to, who, recipient",
    "meeting": "date, meeting date, round, day, id",
    "asked": "date asked, asked on, requested, requested on, date requested, date, requests",
    "asked_by": "requested by, by, who, asked for by",
    "reason": "why, reasons, rationale, because, note, comment, explanation",
    "agreed": "agreed on, date agreed, approved, approved on, decision date, agreed date",
    "agreed_by": "approved by, decided by, agreed with, by",
    "agreed_to": "new date agreed, date given",
    "refused": "refused on, declined, rejected, date refused",
    "answered": "date answered, answered on, returns, returned, replies, responses, answers",
    "answer": "reply, response",
    "kind": "type, evidence type, evidence kind, category, rung",
    "reference": "ref, document, title, name, link, url, file, location, evidence",
    "shows": "what it shows, summary, description, details, note, text, showed, impact",
    "finding": "findings, result, results, outcome, improved, conclusion",
    "seen": "seen on, date seen, viewed, received, verified",
    "seen_by": "viewed by, verified by, received by",
    "review_by": "review date, review on, retest, re test, retest by, next test, next review",
    "decision": "response, decided, outcome, status, accepted",
    "instead": "replaced by, superseded by, in place of",
    "undoes": "undone, undo",
    "what": "field, key, changed, item",
    "was": "before, old, old value, previous, previous value, from",
    "place": "page, table, row, section, where",
    "file": "document, file name, filename, name, title, source",
    "review": "type, kind, review type, type of review, kind of review, case type",
    "title": "name, case name, pseudonym, subject, child, case title",
    "decided": "decision date, date decided, decided on, commissioned",
    "published": "publication date, published on, date published, date of publication, publication",
    "plan": "action plan, plan agreed, action plan agreed, plan date, plan agreed by",
    "transferred": "transfer, transferred to, moved to, moved",
    "known_until": "known to, last known",
    "learning": "key learning, learning points, key learning points, lessons, lessons learnt, lessons learned",
    "source": "source document, document, taken from, imported from",
    "board": "name, title, board name, lscb, partnership",
    "themes": "categories, topics, theme list",
    "reviews": "kinds of review, review kinds, review types, types of review",
    "overdue_against": "overdue from, count overdue against",
    "agencies": "organisations, organizations, partners, members, partner agencies",
    "meetings": "meeting, meeting dates, dates, meeting date, monitoring group",
    "aliases": "alias, other names, other spellings, also known as, aka, known as, short name, abbreviation",
    "name": "title, label, full name, agency name, theme name",
    "contact": "lead, contact name, contact post, post, lead officer, contact person",
    "until": "end, end date, ended, ends, closed, expires, valid until, to, last day",
    "succeeded_by": "successor, replaced by, now, became, superseded by",
    "outside": "external, out of area, not ours",
    "format": "version",
    "colour": "color, rag",
    "label": "name, title, text, word",
    "code": "rule, rule code, diagnostic",
    "sent": "sent on, date sent, sent out, requested",
    "wanted": "due, due date, wanted by, return by, deadline, returns due, wanted back",
    "recommendations": "recommendation, without action",
}
"""Each key, and other words for it: headings of published plans (see the tests), and plain synonyms."""

DATE_OR_WORDS = (
    "deadline, target, target date, target completion date, target and completion date, completion target, by when,"
    " when, target timescale, end date, date, expected completion, expected completion date, date for completion,"
    " planned completion date, to be completed by, complete by, by"
)
"""`due` where a date follows, `timescale` where words do."""

STANDING_WORDS = (
    "status, current status, standing, state, rag, rag status, rag rating, rag rate, progress indicator, traffic light,"
    " rating, colour, color, overdue, days late, percent complete, percentage complete, flag, flags, active, stage"
)
"""What is worked out from the facts and never stored."""

SILENCE_WORDS = (
    "not answered, no answer, unanswered, not returned, no return, not replied, no reply, no response, did not answer,"
    " did not return, did not reply, silent, missing, outstanding, awaited, awaiting, waiting, late, non responders"
)
"""What a round never says of an agency: it is left out."""

UNDECIDED_WORDS = (
    "pending, awaited, awaiting, awaiting reply, awaiting response, reply owed, response owed, owed, outstanding, undecided,"
    " not decided, not decided yet, to be decided, to be confirmed, tbc, tbd, tba, none, none yet, not yet, no response,"
    " no reply, not known, unknown, under consideration, in progress, open, n/a, na"
)
"""What is no decision yet."""

CLOSED_WORDS: Mapping[str, Mapping[str, str]] = {
    "review": {
        "scr": "serious case review",
        "lcspr": "local child safeguarding practice review, child safeguarding practice review, cspr",
        "rapid-review": "rapid",
        "learning-review": "learning lessons review, lessons learned review, practice learning review, case learning review",
        "sar": "safeguarding adults review, safeguarding adult review",
        "dhr": "domestic homicide review",
        "dardr": "domestic abuse related death review",
        "mhhr": "mental health homicide review",
        "susr": "single unified safeguarding review",
        "pfd": "prevention of future deaths, prevention of future deaths report, regulation 28 report",
        "jtai": "joint targeted area inspection",
    },
    "made_by": {
        "imr": "individual management review, imr author, management review",
        "overview": "overview report, overview author, overview writer, ovr",
        "board": "lscb, safeguarding board, partnership, the board",
        "national": "national panel, government, ofsted",
    },
    "priority": {"high": "urgent, h", "medium": "med, m, normal", "low": "l"},
    "scope": {"local": "locally", "regional": "regionally, region", "national": "nationally"},
    "decision": {
        "accepted": "accept, agreed, agree",
        "in-principle": "accepted in principle, agreed in principle",
        "in-part": "partially accepted, accepted in part, partly accepted, partially, partly, partial",
        "not-accepted": "rejected, declined, refused, not agreed, not accept",
    },
    "kind": {
        "document": "policy, procedure, guidance, minutes, report",
        "training": "course, briefing",
        "audit": "dip sample, case audit, case file audit, file audit",
        "re-audit": "repeat audit, second audit, follow up audit",
        "outcome": "outcomes, outcome data",
    },
    "finding": {
        "improved": "improvement, better",
        "no-change": "no improvement, unchanged, same, the same, not improved",
        "worse": "deteriorated, worsened, declined",
    },
    "closes_at": {"signed-off": "signedoff"},
    "colour": {"grey": "gray", "amber": "orange", "purple": "violet"},
    "rules": {"ignore": "off, none, skip", "note": "info, information", "warning": "warn", "error": "err"},
}
"""For a key of which only a few words may be the value: each word, and others for it."""


@cache
def keys_for(word: str) -> tuple[str, ...]:
    """The keys that a folded word may stand for, wherever they belong."""
    return tuple(key for key, words in KEY_WORDS.items() if word in _listed(words))


@cache
def known_words() -> tuple[str, ...]:
    """Every word that stands for a key, folded."""
    return tuple(dict.fromkeys(word for words in KEY_WORDS.values() for word in _listed(words)))


def is_date_or_words(word: str) -> bool:
    """Whether a folded word heads dates in some plans and words in others."""
    return word in _listed(DATE_OR_WORDS)


def is_standing(word: str) -> bool:
    """Whether a folded word heads what is never stored."""
    return word in _listed(STANDING_WORDS)


def is_silence(word: str) -> bool:
    """Whether a folded word is said of agencies that have not answered."""
    return word in _listed(SILENCE_WORDS)


def is_undecided(given: str) -> bool:
    """Whether a word stands for a decision that is still to come."""
    return folded(given) in _listed(UNDECIDED_WORDS)


def is_review(given: Any) -> bool:
    """Whether a value is a kind of review that is known everywhere."""
    return isinstance(given, str) and closed_word("review", given, list(CLOSED_WORDS["review"])) is not None


def closed_word(key: str, given: str, expected: list[str]) -> str | None:
    """The word of a closed list that was surely meant: written otherwise, or another word for it."""
    wanted = folded(given)
    same = [word for word in expected if folded(word).replace("_", "") == wanted.replace("_", "")]
    others = CLOSED_WORDS.get(key, {})
    named = [word for word in expected if wanted in _listed(others.get(word, ""))]
    return next(iter([*same, *named]), None) if wanted else None


@cache
def _listed(words: str) -> tuple[str, ...]:
    return tuple(folded(word) for word in words.split(",") if word.strip())
