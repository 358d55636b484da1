"""The nouns of the field: frozen records that know nothing of files, screens or the clock."""
