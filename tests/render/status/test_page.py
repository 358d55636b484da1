"""What `status` has to show."""

from tests.render.pages import status_page


def test_everything_unless_something_was_asked_for() -> None:
    page = status_page()
    assert (page.selection, page.listed, page.flags, page.repeated) == ("", (), (), ())
