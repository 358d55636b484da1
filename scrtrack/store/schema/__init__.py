"""JSON Schemas: of the register's files, for editors and other checkers, and of what comes out as JSON."""
