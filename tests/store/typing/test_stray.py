"""A key that does not belong where it stands: what is known of it from the first."""

from scrtrack.model.case import Case
from scrtrack.store.typing.stray import Meant, Stray


def test_a_stray_key_stands_behind_no_text_and_stands_for_no_other() -> None:
    assert Stray("a", "b", (), {}, Case).behind is None
    assert Meant("delete it") == ("delete it", None, (), False)
