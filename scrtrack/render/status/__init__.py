"""`status`: for people, and for other programs."""
