"""How much of `status` a terminal shows."""

MOST_ROWS = 40
"""How many rows of a table a terminal shows, unless they were asked for by name."""
