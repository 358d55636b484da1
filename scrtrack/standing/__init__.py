"""What overdue, unevidenced and embedded mean: derived from dated facts, for any day."""
