"""Exit codes, the same everywhere."""

SOUND = 0
FOUND = 1
USED_WRONGLY = 2
COULD_NOT = 3
