"""What reading a register gives: its records, its problems, and the rules that reading itself looks for."""
