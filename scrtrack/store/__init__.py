"""From files to records, with the place of everything that could not be read."""
