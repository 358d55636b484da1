"""The closed lists of words that records may use, and the names of what is derived from them."""

from enum import StrEnum


class MadeBy(StrEnum):
    """Who made a recommendation."""

    IMR = "imr"
    OVERVIEW = "overview"
    BOARD = "board"
    NATIONAL = "national"


class Priority(StrEnum):
    """How pressing a recommendation is."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class Scope(StrEnum):
    """How far a recommendation reaches."""

    LOCAL = "local"
    REGIONAL = "regional"
    NATIONAL = "national"


class Decision(StrEnum):
    """What the answering agency or board decided about a recommendation."""

    ACCEPTED = "accepted"
    IN_PRINCIPLE = "in-principle"
    IN_PART = "in-part"
    NOT_ACCEPTED = "not-accepted"


class AnsweredOtherwise(StrEnum):
    """How a recommendation is answered otherwise than by accepting it and acting on it, in the order told everywhere."""

    NOT_ACCEPTED = "not-accepted"
    IN_PART = "in-part"
    IN_PRINCIPLE = "in-principle"
    MET_BY_ANOTHER = "met-by-another"
    REPLY_OWED = "reply-owed"


class EvidenceKind(StrEnum):
    """A rung of the evidence ladder."""

    DOCUMENT = "document"
    TRAINING = "training"
    AUDIT = "audit"
    RE_AUDIT = "re-audit"
    OUTCOME = "outcome"

    @property
    def is_test(self) -> bool:
        """Whether this kind tests what changed, rather than showing that something was done."""
        return self is not EvidenceKind.DOCUMENT and self is not EvidenceKind.TRAINING


class Finding(StrEnum):
    """What a test found to have changed for children, best first."""

    IMPROVED = "improved"
    NO_CHANGE = "no-change"
    WORSE = "worse"

    @property
    def badness(self) -> int:
        """0 for improved, 1 for no change, 2 for worse."""
        return list(Finding).index(self)


class Standing(StrEnum):
    """How an action stands on a given date; derived, never stored. In the order of the worst first."""

    OVERDUE = "overdue"
    UNEVIDENCED = "unevidenced"
    DUE_SOON = "due-soon"
    UNDATED = "undated"
    NOT_YET_DUE = "not-yet-due"
    EVIDENCED = "evidenced"
    SIGNED_OFF = "signed-off"
    EMBEDDED = "embedded"
    WITHDRAWN = "withdrawn"


class Flag(StrEnum):
    """What else is to be known of an action, beside its standing."""

    CHALLENGED = "challenged"
    DEFERRED = "deferred"
    EVIDENCE_OFFERED = "evidence-offered"
    EXTENSION_ASKED = "extension-asked"
    IMPACT_UNTESTED = "impact-untested"
    LATE_AGAINST_FIRST_DATE = "late-against-first-date"
    NOT_IMPROVED = "not-improved"
    ONGOING = "ongoing"
    PAST_ITS_WORDS = "past-its-words"
    QUIET = "quiet"
    REOPENED = "reopened"
    REVIEW_DUE = "review-due"
    SIGNED_OFF_UNEVIDENCED = "signed-off-unevidenced"


class WithoutAction(StrEnum):
    """Why nothing answers a recommendation."""

    NONE_GIVEN = "none-given"
    ALL_WITHDRAWN = "all-withdrawn"
    MET_BY_WITHDRAWN = "met-by-withdrawn"
    MET_BY_UNKNOWN = "met-by-unknown"
    REPLY_OWED = "reply-owed"


class ToDecide(StrEnum):
    """What waits for the group, in the order in which it is told everywhere."""

    EXTENSIONS_ASKED = "extensions-asked"
    EVIDENCE_OFFERED = "evidence-offered"
    NOT_SIGNED_OFF = "evidenced-not-signed-off"
    NOT_IMPROVED = "not-improved"
    REVIEWS_DUE = "reviews-due"
    SIGNED_OFF_UNEVIDENCED = "signed-off-unevidenced"
    WITHOUT_ACTION = "without-action"
    CHALLENGES_OPEN = "challenges-unanswered"


class ClosesAt(StrEnum):
    """The standing at which an action leaves the active tool."""

    EVIDENCED = "evidenced"
    SIGNED_OFF = "signed-off"
    EMBEDDED = "embedded"


class OverdueAgainst(StrEnum):
    """The date against which a board counts an action as overdue."""

    AGREED = "agreed"
    FIRST = "first"


class Colour(StrEnum):
    """The colours a board may give a standing in its legend."""

    RED = "red"
    AMBER = "amber"
    YELLOW = "yellow"
    GREEN = "green"
    BLUE = "blue"
    PURPLE = "purple"
    GREY = "grey"
    WHITE = "white"


class RuleLevel(StrEnum):
    """How seriously a board takes a rule."""

    IGNORE = "ignore"
    NOTE = "note"
    WARNING = "warning"
    ERROR = "error"
