"""Words and tables for screens, pipes and other programs."""
