"""The schemas of what comes out as JSON: a row a key, and the key stands wherever its table is used.

Keys are added, never changed or taken away: every key here must be there, and others may stand beside it, so that what
reads a later version's JSON with an earlier schema finds nothing wrong. A new key is one row: `Key(schema, words)`.
"""

from collections.abc import Mapping

from scrtrack.model.index import Repeated
from scrtrack.model.words import AnsweredOtherwise, Flag, Standing, ToDecide, WithoutAction
from scrtrack.position.digest import Apart
from scrtrack.store.schema.output_action import ACTION
from scrtrack.store.schema.output_keys import (
    COUNT,
    DAY,
    DAY_OR_NULL,
    IDS,
    TEXT,
    TEXT_OR_NULL,
    TRUTH,
    Key,
    each_of,
    list_of,
    object_of,
)
from scrtrack.store.schema.values import Schema
from scrtrack.wording.labels import TO_DECIDE, WITHOUT_ACTION
from scrtrack.wording.meanings import MEANINGS

COUNTS = each_of(Standing, COUNT, MEANINGS[Standing])
APART = each_of(Apart, COUNTS)

_WHAT_WAITS = {kind: f"{row.heading}." for kind, row in TO_DECIDE.items()}
_ANSWERED_OTHERWISE = Key(
    list_of(
        object_of(
            {
                "id": Key(TEXT, "Its id."),
                "case": Key(TEXT, "The id of its case."),
                "agency": Key(TEXT, "The id of its agency."),
                "number": Key(TEXT_OR_NULL, "Its number as printed."),
                "recommendation": Key(TEXT, "What is recommended."),
                "answer": Key({"type": "string", "enum": list(AnsweredOtherwise)}, "How it is answered."),
                "date": Key(DAY_OR_NULL, "When it was decided."),
                "by": Key(TEXT_OR_NULL, "Who decided."),
                "reason": Key(TEXT_OR_NULL, "Why."),
                "due": Key(DAY_OR_NULL, "The day by which a reply is or was owed."),
                "met_by": Key(IDS, "The actions of other recommendations that answer it."),
                "apart": Key(
                    {"type": ["string", "null"], "enum": [*Apart, None]},
                    "Why it is not the board's to chase; null where it is.",
                ),
            }
        )
    ),
    "Those not accepted, accepted in part or in principle, met by another, or to which a reply is owed.",
)
_RETURNS = Key(
    {
        **object_of(
            {
                "meeting": Key(DAY, "The meeting that it is for."),
                "wanted": Key(DAY_OR_NULL, "When returns were wanted back."),
                "asked": Key(COUNT, "How many agencies were asked."),
                "not_answered": Key(
                    list_of(
                        object_of(
                            {
                                "agency": Key(TEXT, "Its id."),
                                "asked": Key(
                                    COUNT, "How many actions and recommendations it was asked about."
                                ),
                                "rounds": Key(COUNT, "For how many rounds in a row it has not answered."),
                                "last_answered": Key(DAY_OR_NULL, "When its last return was taken in."),
                            }
                        )
                    ),
                    "The agencies that have not answered.",
                ),
            }
        ),
        "type": ["object", "null"],
    },
    "How the last quarterly round stands; null where none is out.",
)
_BOTH: Mapping[str, Key] = {
    "format": Key({"const": 1}, "Which form this is."),
    "as_of": Key(DAY, "The day it answers for."),
    "board": Key(TEXT, "The board's name."),
    "counts": Key(COUNTS, "The board's own actions by standing, zeros too."),
    "apart": Key(APART, "Actions counted apart, by why and standing."),
    "returns": _RETURNS,
    "known_until": Key(
        {"type": "object", "additionalProperties": DAY}, "Cases of which nothing is known after a day."
    ),
    "unread": Key(IDS, "Files of which no record could be made."),
    "faults": Key(COUNT, "How many faults the files have; where it is not 0 the counts cannot be trusted."),
    "repeated_ids": Key(
        {
            "type": "object",
            "properties": {str(kind): IDS for kind in Repeated},
            "additionalProperties": IDS,
        },
        "Ids that two records of a kind share.",
    ),
}
"""What both begin with."""

_STATUS: Mapping[str, Key] = {
    **_BOTH,
    "flags": Key(each_of(Flag, COUNT), "The board's own actions by flag, zeros too."),
    "recommendations": Key(
        object_of(
            {
                "total": Key(COUNT, "How many there are."),
                "without_action": Key(IDS, "Ids of those that nothing answers."),
                "answered_otherwise": _ANSWERED_OTHERWISE,
                "without_action_because": Key(
                    {
                        "type": "object",
                        "additionalProperties": {"type": "string", "enum": list(WithoutAction)},
                    },
                    f"For each of these why: {'; '.join(f'{w}, {s}' for w, s in WITHOUT_ACTION.items())}.",
                ),
            }
        ),
        "The recommendations.",
    ),
    "to_decide": Key(each_of(ToDecide, IDS, _WHAT_WAITS), "What waits for the group, in its order."),
    "repeated": Key(IDS, "Ids that two recommendations share."),
    "actions": Key(list_of(object_of(ACTION)), "Every action that was asked for."),
}

_UNANSWERED: Mapping[str, Key] = {
    "id": Key(TEXT, "Its id."),
    "case": Key(TEXT, "The id of its case."),
    "case_title": Key(TEXT_OR_NULL, "The case's title; null where the case is not known."),
    "agency": Key(TEXT, "The id of its agency."),
    "agency_name": Key(TEXT_OR_NULL, "The agency's name; null where the agency is not known."),
    "theme": Key(TEXT_OR_NULL, "The id of its theme."),
    "number": Key(TEXT_OR_NULL, "Its number as printed."),
    "recommendation": Key(TEXT, "What is recommended."),
}
_EXPORTED: Mapping[str, Key] = {
    **ACTION,
    "case_title": _UNANSWERED["case_title"],
    "agency_name": _UNANSWERED["agency_name"],
    "with": Key(IDS, "Ids of other agencies that take part."),
    "timescale_words": Key(TEXT_OR_NULL, "The workbook's cell TIMESCALE."),
    "progress": Key(TEXT_OR_NULL, "The workbook's cell PROGRESS EVIDENCE."),
    "counted": Key(TEXT, "The workbook's cell COUNTED."),
    "on_theme_sheet": Key(TRUTH, "Whether it stands on a theme sheet."),
}
_EXPORT: Mapping[str, Key] = {
    **_BOTH,
    "selection": Key(TEXT, "What was asked for, in words."),
    "themes": Key(
        list_of(object_of({"id": Key(TEXT, "Its id."), "name": Key(TEXT, "Its name.")})),
        "The themes in the board's order.",
    ),
    "recommendations": Key(
        object_of(
            {
                "total": Key(COUNT, "How many there are."),
                "without_action": Key(list_of(object_of(_UNANSWERED)), "Those that nothing answers."),
                "answered_otherwise": _ANSWERED_OTHERWISE,
                "other": Key(
                    list_of(
                        object_of(
                            {"id": Key(TEXT, "Its id."), "why": Key(TEXT, "Why it has none, in words.")}
                        )
                    ),
                    "Those that rightly have no action here.",
                ),
            }
        ),
        "The recommendations.",
    ),
    "actions": Key(
        list_of(object_of(_EXPORTED)), "Every action that was asked for, in the order of the master copy."
    ),
}

OUTPUTS: Mapping[str, Schema] = {
    "status.schema.json": {
        "description": "What `scrtrack status --format json` gives.",
        **object_of(_STATUS),
    },
    "export.schema.json": {"description": "What `scrtrack export -o tool.json` gives.", **object_of(_EXPORT)},
}
"""The names of the files with their schemas."""
