"""Cells in and out, and text measured in points."""
