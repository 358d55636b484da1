"""The field's words for what is derived: one row a standing, a flag, a rung of evidence."""

from collections.abc import Mapping
from typing import NamedTuple

from scrtrack.model.index import Repeated
from scrtrack.model.words import (
    AnsweredOtherwise,
    ClosesAt,
    Colour,
    Decision,
    EvidenceKind,
    Finding,
    Flag,
    MadeBy,
    Priority,
    Standing,
    ToDecide,
    WithoutAction,
)


class StandingLabel(NamedTuple):
    """How a standing is shown: its words, its shape, and last its colour."""

    label: str
    meaning: str
    short: str
    """For the heading of a narrow column."""
    shape: str
    plain_shape: str
    """The shape where only ASCII can be shown."""
    colour: Colour
    chased: bool = False
    """Whether `status` lists its actions without being asked."""


class FlagLabel(NamedTuple):
    """How a flag is shown."""

    label: str
    meaning: str


class DecisionLabel(NamedTuple):
    """What waits for the group."""

    heading: str
    what_to_do: str
    keys: str
    """What is written into the record when it is done."""


STANDINGS: Mapping[Standing, StandingLabel] = {
    Standing.OVERDUE: StandingLabel(
        "Overdue", "not done, and past the date now agreed", "Over", "▲", "!!", Colour.RED, chased=True
    ),
    Standing.UNEVIDENCED: StandingLabel(
        "Unevidenced",
        "said to be done; the board has seen nothing that shows it",
        "Unevid",
        "◇",
        "??",
        Colour.PURPLE,
        chased=True,
    ),
    Standing.DUE_SOON: StandingLabel(
        "Due soon", "not done, and due by {soon}", "Soon", "■", "> ", Colour.AMBER, chased=True
    ),
    Standing.UNDATED: StandingLabel(
        "Undated", "not done, and no date to hold it to", "Undated", "○", "--", Colour.YELLOW, chased=True
    ),
    Standing.NOT_YET_DUE: StandingLabel(
        "Not yet due", "not done, and due after {soon}", "Later", "□", ". ", Colour.WHITE
    ),
    Standing.EVIDENCED: StandingLabel(
        "Evidenced", "done, and the board has seen what shows it", "Evid", "◆", "+ ", Colour.GREEN
    ),
    Standing.SIGNED_OFF: StandingLabel(
        "Signed off", "done, shown, and signed off by the board", "Signed", "●", "* ", Colour.GREEN
    ),
    Standing.EMBEDDED: StandingLabel(
        "Embedded", "done, and a later test shows that the change lasts", "Embed", "★", "**", Colour.BLUE
    ),
    Standing.WITHDRAWN: StandingLabel("Withdrawn", "no longer to be done", "Withdr", "×", "x ", Colour.GREY),
}

FLAGS: Mapping[Flag, FlagLabel] = {
    Flag.CHALLENGED: FlagLabel(
        "Challenged", "somebody was asked to account for it, and has not answered yet"
    ),
    Flag.DEFERRED: FlagLabel("Deferred", "put off with agreement"),
    Flag.EVIDENCE_OFFERED: FlagLabel("Evidence offered", "the board has not looked at it yet"),
    Flag.EXTENSION_ASKED: FlagLabel("Extension asked", "a later date is asked for; the group is to decide"),
    Flag.IMPACT_UNTESTED: FlagLabel(
        "Impact untested", "shown to be done; nothing shows what difference it made"
    ),
    Flag.LATE_AGAINST_FIRST_DATE: FlagLabel("Late against first date", "past the date first agreed"),
    Flag.NOT_IMPROVED: FlagLabel("Not improved", "the latest test shows no improvement, and nothing follows"),
    Flag.ONGOING: FlagLabel("Ongoing", "its words say that it goes on"),
    Flag.PAST_ITS_WORDS: FlagLabel(
        "Past its words", "undated, and every date that its words give or suggest is past"
    ),
    Flag.QUIET: FlagLabel("Quiet", "nothing said, offered, seen or decided for longer than {quiet} days"),
    Flag.REOPENED: FlagLabel("Reopened", "was said to be done, and was not"),
    Flag.REVIEW_DUE: FlagLabel("Review due", "the day to look at it again is past"),
    Flag.SIGNED_OFF_UNEVIDENCED: FlagLabel("Signed off, unevidenced", "signed off, and nothing shows it"),
}

WITHOUT_ACTION: Mapping[WithoutAction, str] = {
    WithoutAction.NONE_GIVEN: "nobody has said yet what is to be done about this",
    WithoutAction.ALL_WITHDRAWN: "what was to be done is withdrawn, and nothing is put in its place",
    WithoutAction.MET_BY_WITHDRAWN: "what was to answer it is withdrawn, and nothing is put in its place",
    WithoutAction.MET_BY_UNKNOWN: "what is to answer it is not among the actions that could be read",
    WithoutAction.REPLY_OWED: "whether it is accepted is still to be said",
}
"""Why nothing answers a recommendation."""

RESPONSES: Mapping[Decision, FlagLabel] = {
    Decision.ACCEPTED: FlagLabel("Accepted", "to be done as it is recommended"),
    Decision.IN_PRINCIPLE: FlagLabel(
        "Accepted in principle", "its aim is shared; how it is met is left open"
    ),
    Decision.IN_PART: FlagLabel("Accepted in part", "some of it is to be done, and some not"),
    Decision.NOT_ACCEPTED: FlagLabel("Not accepted", "it is not to be done"),
}
"""What was decided about a recommendation."""

MADE_BY: Mapping[MadeBy, str] = {
    MadeBy.IMR: "agency's management review (IMR)",
    MadeBy.OVERVIEW: "overview report",
    MadeBy.BOARD: "board",
    MadeBy.NATIONAL: "national body",
}
"""Who made a recommendation."""

PRIORITIES: Mapping[Priority, str] = {
    Priority.HIGH: "High",
    Priority.MEDIUM: "Medium",
    Priority.LOW: "Low",
}

NO_RESPONSE = "No response recorded"
NO_PRIORITY = "No priority"

OTHERWISE: Mapping[AnsweredOtherwise, str] = {
    AnsweredOtherwise.NOT_ACCEPTED: "Not accepted",
    AnsweredOtherwise.IN_PART: "Accepted in part",
    AnsweredOtherwise.IN_PRINCIPLE: "Accepted in principle",
    AnsweredOtherwise.MET_BY_ANOTHER: "Met by another",
    AnsweredOtherwise.REPLY_OWED: "Reply owed",
}
"""How a recommendation is answered otherwise."""

TO_DECIDE: Mapping[ToDecide, DecisionLabel] = {
    ToDecide.EXTENSIONS_ASKED: DecisionLabel(
        "Extensions asked for",
        "agree or refuse each; until then the old date holds",
        "`agreed:` and `agreed_by:`, or `refused:` and `refused_by:`",
    ),
    ToDecide.EVIDENCE_OFFERED: DecisionLabel(
        "Evidence offered, not looked at yet",
        "look at it; until then it shows nothing",
        "`seen:` and `seen_by:`",
    ),
    ToDecide.NOT_SIGNED_OFF: DecisionLabel(
        "Evidenced, not signed off",
        "sign it off, or reopen it",
        "`signed_off:`, or `reopened:`",
    ),
    ToDecide.NOT_IMPROVED: DecisionLabel(
        "Tests that show no improvement",
        "reopen the action, add another, or have it tested again",
        "`reopened:`, or an action with `added:`, or an entry of `evidence:` with `seen:`",
    ),
    ToDecide.REVIEWS_DUE: DecisionLabel(
        "Reviews and re-tests that are due",
        "look at it again; where it was tested, have it tested again",
        "an entry of `updates:`; for a re-test one of `evidence:` with `seen:`",
    ),
    ToDecide.SIGNED_OFF_UNEVIDENCED: DecisionLabel(
        "Sign-offs that nothing shows",
        "ask for what shows it, or take the sign-off back",
        "an entry of `evidence:` with `seen:`, or `reopened:`",
    ),
    ToDecide.WITHOUT_ACTION: DecisionLabel(
        "Recommendations without action",
        "decide who answers it, or that it is not accepted",
        "`actions:`, `met_by:` or `response:`",
    ),
    ToDecide.CHALLENGES_OPEN: DecisionLabel(
        "Challenges without answer",
        "ask again, and record the answer",
        "`answered:` and `answer:`",
    ),
}
"""What waits for the group: what it is called, what is to be done, and where that is written down."""

CLOSING_WORDS: Mapping[ClosesAt, str] = {
    ClosesAt.EVIDENCED: "An action is closed once the board has seen what shows it.",
    ClosesAt.SIGNED_OFF: "An action is closed once it is shown and the board has signed it off; until then it is active,"
    " even where it is embedded.",
    ClosesAt.EMBEDDED: "An action is closed once a later test shows that the change lasts and the board has signed it off.",
}

EVIDENCE_RUNGS: Mapping[EvidenceKind, str] = {
    EvidenceKind.DOCUMENT: "a document exists",
    EvidenceKind.TRAINING: "staff were trained",
    EvidenceKind.AUDIT: "an audit looked at whether it is used",
    EvidenceKind.RE_AUDIT: "a re-audit looked at whether it lasts",
    EvidenceKind.OUTCOME: "outcomes for children were looked at",
}

FINDING_WORDS: Mapping[Finding, str] = {
    Finding.IMPROVED: "improved",
    Finding.NO_CHANGE: "no change",
    Finding.WORSE: "worse",
}

REPEATED_WORDS: Mapping[Repeated, tuple[str, str]] = {
    Repeated.CASE: ("Two cases have one id, and one is taken for the other", "id"),
    Repeated.RECOMMENDATION: ("Two recommendations have one id, and count twice", "id"),
    Repeated.ACTION: ("Two actions have one number, and count twice", "number"),
    Repeated.AGENCY: ("Two agencies have one id, and one is taken for the other", "id"),
    Repeated.THEME: ("Two themes have one id, and one is taken for the other", "id"),
    Repeated.REVIEW: ("Two kinds of review have one id, and one is taken for the other", "id"),
}
"""What is to be said of ids that two of a kind share, and what one of them needs anew."""

NO_THEME = "No theme yet"
"""Where the theme of an action is not decided."""
