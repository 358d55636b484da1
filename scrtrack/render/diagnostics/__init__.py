"""What `validate` found: for people, and for other programs."""
