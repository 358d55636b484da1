"""The thematic tool as a workbook."""
