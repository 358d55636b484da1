"""What happened to an action, in words."""

from scrtrack.model.facts import FactKind
from scrtrack.rules.happened import WHAT_HAPPENED

OF_OTHERS = {
    FactKind.ADDED,
    FactKind.REVIEW_DECIDED,
    FactKind.REVIEW_COMPLETED,
    FactKind.REVIEW_PUBLISHED,
    FactKind.PLAN_AGREED,
    FactKind.TRANSFERRED,
    FactKind.REQUESTS_SENT,
    FactKind.RETURNED,
}


def test_every_kind_of_an_action_or_recommendation_has_words() -> None:
    assert set(FactKind) - set(WHAT_HAPPENED) == OF_OTHERS
