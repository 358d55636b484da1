"""How a key looks when it is written right: one example of each shape that newcomers get wrong."""

from collections.abc import Mapping

Keys = tuple[int | str, ...]

# Groups of keys. Texts that may well hold a comma or a colon are shown in quotes, so that they are copied so.
GROUPS: Mapping[str, str] = {
    "completed": "{date: 2026-10-01, by: Head of Service}",
    "signed_off": "{date: 2026-10-14, by: Monitoring Group}",
    "withdrawn": '{date: 2026-10-14, by: Monitoring Group, reason: "Merged with another action"}',
    "undoes": "{completed: {date: 2026-10-01, by: Head of Service}}",
    "response": "{decision: accepted, date: 2026-10-14}",
    "source": '{file: action-plan.docx, place: "Table 2, row 5"}',
    "plan": "{agreed: 2026-01-14, agreed_by: Monitoring Group}",
    "transferred": "{date: 2026-10-01, to: Another Board}",
    "asked": "{city-ccg: {actions: [Z-CSC-05.1]}}",
    "legend": "{overdue: {colour: red, label: Late}}",
    "rules": "{SMART604: note}",
}
# One entry of a list.
ENTRIES: Mapping[str, str] = {
    "actions": '{id: 1, action: "Write guidance, and train staff"}',
    "updates": '{date: 2026-10-01, by: Head of Service, note: "Half of the teams are trained"}',
    "deferrals": '{to: 2027-03-31, asked: 2026-10-01, asked_by: Head of Service, reason: "Two posts are vacant"}',
    "challenges": '{date: 2026-11-02, by: Board Manager, to: Head of Service, note: "What holds it up?"}',
    "evidence": '{kind: document, reference: "Guidance, version 4", date: 2026-10-01}',
    "reopened": '{date: 2026-10-14, by: Monitoring Group, reason: "Not kept up"}',
    "amendments": '{date: 2026-10-01, by: Board Officer, what: actions.1.lead, reason: "Post renamed"}',
    "with": "police",
    "met_by": "Z-CSC-05.1",
    "repeats": "Z-CSC-05",
    "learning": '"What was learnt, in a sentence"',
    "themes": "{id: practice, name: Practice}",
    "reviews": "{id: rapid-review, name: Rapid Review}",
    "agencies": "{id: csc, name: Children's Social Care}",
    "aliases": "CSC",
    "meetings": "2026-10-14",
    "exceptions": '{code: DUE301, id: Z-CSC-05.1, reason: "Agreed without a date"}',
    "answered": "{date: 2026-10-01, agency: city-ccg}",
}
# Below these the keys are anybody's: the whole is shown.
_WHOLE = ("asked", "legend")


def example_for(keys: Keys) -> str:
    """How to write what is meant at a place, after a comma; nothing where there is no example."""
    names = [key for key in keys if isinstance(key, str)]
    if not names:
        return ""
    name = names[0] if names[0] in _WHOLE else names[-1]
    # `completed: ...` is a group in an action, `- ...` an entry of a list.
    if name in GROUPS:
        return f", such as `{name}: {GROUPS[name]}`"
    return f", such as `- {ENTRIES[name]}`" if name in ENTRIES else ""
