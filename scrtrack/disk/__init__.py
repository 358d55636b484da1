"""Bytes: trees of files to read from, and the only place that opens a file for writing."""
