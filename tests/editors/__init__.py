"""The register as other programs see it: editors, a formatter, a checker of workbooks. All need Node.js."""
