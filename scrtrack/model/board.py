"""The board: its themes, agencies, meetings, windows and legend."""

from typing import Literal

from pydantic import Field

from scrtrack.model.record import record
from scrtrack.model.values import NEXT_MEETING, AnyId, Day, Horizon, Number, RecordDate, Slug, Text
from scrtrack.model.words import ClosesAt, Colour, OverdueAgainst, RuleLevel, Standing


@record
class Theme:
    """One sheet of the thematic tool."""

    id: Slug
    """Short, lower case, with hyphens."""
    name: Text
    """As printed."""


@record
class Agency:
    """An agency that answers for actions."""

    id: Slug
    """Short, lower case, with hyphens."""
    name: Text
    """As printed."""
    aliases: tuple[Text, ...] = ()
    """Other spellings that plans use."""
    contact: Text | None = None
    """A post, never a person."""
    until: RecordDate | None = None
    """The last day it existed."""
    succeeded_by: Slug | None = None
    """The agency that took over from it."""
    outside: bool = False
    """true where it is not the board's to chase."""


@record
class ReviewKind:
    """A kind of review that a case can have had."""

    id: Slug
    """Short, lower case, with hyphens."""
    name: Text
    """As printed."""


@record
class LegendEntry:
    """How this board shows a standing."""

    colour: Colour | None = None
    """red, amber, yellow, green, blue, purple, grey or white."""
    label: Text | None = None
    """The board's word for it."""


@record
class RuleException:
    """One diagnostic excused, with a reason."""

    code: Text
    """The rule's code."""
    id: AnyId
    """The recommendation or action it is excused for."""
    reason: Text
    """Why."""
    until: RecordDate | None = None
    """The last day it is excused."""


def default_themes() -> tuple[Theme, ...]:
    """The seven themes of Durham's tool, in its order."""
    names = (
        "Communication",
        "Management",
        "Performance Management",
        "Practice",
        "Procedures",
        "Recording",
        "Training",
    )
    return tuple(Theme(id=name.lower().replace(" ", "-"), name=name) for name in names)


def default_reviews() -> tuple[ReviewKind, ...]:
    """The kinds of review whose recommendations boards follow up."""
    return tuple(
        ReviewKind(id=key, name=name)
        for key, name in (
            ("scr", "Serious Case Review"),
            ("lcspr", "Local Child Safeguarding Practice Review"),
            ("rapid-review", "Rapid Review"),
            ("learning-review", "Learning Review"),
            ("sar", "Safeguarding Adults Review"),
            ("dhr", "Domestic Homicide Review"),
            ("dardr", "Domestic Abuse Related Death Review"),
            ("mhhr", "Mental Health Homicide Review"),
            ("susr", "Single Unified Safeguarding Review"),
            ("pfd", "Prevention of Future Deaths Report"),
            ("jtai", "Joint Targeted Area Inspection"),
            ("inspection", "Inspection"),
            ("audit", "Audit"),
        )
    )


@record
class Board:
    """The board's own file: what holds for the whole register."""

    format: Literal["1"] = "1"
    """The version of these files."""
    board: Text
    """The board's name."""
    themes: tuple[Theme, ...] = Field(default_factory=default_themes)
    """In the order of the sheets."""
    agencies: tuple[Agency, ...] = ()
    """Everybody who answers for actions."""
    reviews: tuple[ReviewKind, ...] = Field(default_factory=default_reviews)
    """The kinds of review; left out, those that are usual."""
    meetings: tuple[Day, ...] = ()
    """The monitoring group's meetings."""
    request_days: Number = 30
    """Returns are asked for this many days before a meeting."""
    return_days: Number = 14
    """Returns are wanted back this many days before a meeting."""
    due_soon: Horizon = NEXT_MEETING
    """next-meeting, or a number of days."""
    overdue_against: OverdueAgainst = OverdueAgainst.AGREED
    """agreed: past the date that holds; first: past the date first agreed, however often it was put off."""
    quiet_days: Number = 120
    """An active action of which nothing is heard for longer has gone quiet."""
    embed_days: Number = 90
    """A test this many days after completion shows that a change has lasted."""
    retest_days: Number = 365
    """A test is to be repeated after this many days."""
    closes_at: ClosesAt = ClosesAt.SIGNED_OFF
    """What leaves the active tool: evidenced, signed-off or embedded."""
    legend: dict[Standing, LegendEntry] = Field(default_factory=dict)
    """Colours and words of the standings, printed on every report."""
    rules: dict[Text, RuleLevel] = Field(default_factory=dict)
    """How seriously each rule is taken: ignore, note, warning or error."""
    exceptions: tuple[RuleException, ...] = ()
    """Single diagnostics excused, with a reason and an end."""
