"""The register on a day, with what was asked for and what is not known: one value that every command shows."""
