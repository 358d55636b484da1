"""The board's own actions by what they can be counted by, in the order in which a group would read the table."""

from collections.abc import Callable, Iterable
from enum import StrEnum
from typing import assert_never

from scrtrack.model.answered import decision_on
from scrtrack.model.recommendation import Recommendation
from scrtrack.position.ages import Age, age_of
from scrtrack.position.digest import ActionRow, group
from scrtrack.position.position import Position
from scrtrack.wording.labels import NO_PRIORITY, NO_RESPONSE, NO_THEME, PRIORITIES, RESPONSES

NO_LEAD = "No lead officer"
NOT_PAST = "First date not past"
NO_DATE = "No date"
NOT_OPEN = "Done or withdrawn"
# What has no age stands after what has.
_AGES = (*(age.capitalize() for age in Age), NOT_PAST, NO_DATE, NOT_OPEN)


class By(StrEnum):
    """What actions can be counted by."""

    AGENCY = "agency"
    THEME = "theme"
    CASE = "case"
    LEAD = "lead"
    STANDING = "standing"
    RESPONSE = "response"
    PRIORITY = "priority"
    AGE = "age"


def grouped(shown: Position, by: By) -> dict[str, list[ActionRow]]:
    """The board's own actions by something: in the board's order, or in that of a closed list; leads by their words."""
    key, order = _key_and_order(shown, by)
    groups = group(shown.digest.own, key)
    ranks = {name: place for place, name in enumerate(order)}
    return {
        name: groups[name] for name in sorted(groups, key=lambda name: (ranks.get(name, len(ranks)), name))
    }


def aged(shown: Position) -> dict[Age, list[ActionRow]]:
    """The board's own actions that are not done and past their first date, by how long; every age, empty ones too."""
    ages: dict[Age, list[ActionRow]] = {age: [] for age in Age}
    for row in shown.digest.own:
        age = age_of(row, shown.as_of)
        if age is not None:
            ages[age].append(row)
    return ages


def _key_and_order(shown: Position, by: By) -> tuple[Callable[[ActionRow], str], Iterable[str]]:
    index = shown.index
    match by:
        case By.AGENCY:
            return lambda row: index.agency_name(row.agency), [a.name for a in index.agencies.values()]
        case By.THEME:
            names = [theme.name for theme in index.themes.values()]
            return lambda row: index.theme_name(row.theme) if row.theme else NO_THEME, names
        case By.CASE:
            return lambda row: index.case_title(row.case), [case.title for case in index.cases.values()]
        case By.LEAD:
            return lambda row: row.action.lead or NO_LEAD, []
        case By.STANDING:
            marks = shown.policy.legend
            return lambda row: marks[row.standing].label, [mark.label for mark in marks.values()]
        case By.RESPONSE:
            labels = [RESPONSES[decision].label for decision in RESPONSES]
            return lambda row: _response(row.recommendation, shown), labels
        case By.PRIORITY:
            return lambda row: _priority(row.recommendation), PRIORITIES.values()
        case By.AGE:
            return lambda row: _age(row, shown), _AGES
        case _:
            assert_never(by)


def _response(record: Recommendation, shown: Position) -> str:
    decision = decision_on(record, shown.as_of)
    return RESPONSES[decision].label if decision is not None else NO_RESPONSE


def _priority(record: Recommendation) -> str:
    return PRIORITIES[record.priority] if record.priority is not None else NO_PRIORITY


def _age(row: ActionRow, shown: Position) -> str:
    age = age_of(row, shown.as_of)
    if age is not None:
        return age.capitalize()
    facts = row.state.facts
    if facts.completed is not None or facts.withdrawn is not None:
        return NOT_OPEN
    return NO_DATE if row.state.first_due is None else NOT_PAST
