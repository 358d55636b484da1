"""The thematic tool as a file: a workbook, CSV, JSON or Markdown."""
