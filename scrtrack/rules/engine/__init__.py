"""What asks the rules: what a rule is made of, what it may know, and how what it finds is gathered."""
