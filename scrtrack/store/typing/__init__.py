"""From plain values to records, and plain sentences for what does not fit."""
