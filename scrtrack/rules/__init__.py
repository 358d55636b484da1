"""What may be wrong with a register: pure functions in families, each its own manual page."""
