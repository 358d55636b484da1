"""How the words of a timescale are read: from the words to a date, or to a question."""
