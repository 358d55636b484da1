"""What `status` gathers for its page."""

import pytest

from scrtrack.cli.status_page import By
from tests.command import run

AS_OF = ("--as-of", "2026-11-22")


@pytest.mark.parametrize("by", list(By))
def test_counts_by_something_sum_to_the_whole(by: By) -> None:
    lines = run("status", "--by", by, *AS_OF).out.splitlines()
    total = next(line for line in lines if line.lstrip().startswith("Total"))
    assert total.split()[1:] == ["27", "4", "4", "7", "2", "2", "4", "2", "1", "53"]
