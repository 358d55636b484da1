"""Why a file gives no record; raised and caught inside the store alone."""

from scrtrack.diagnostic import Diagnostic, Location, Rule


class Refused(Exception):  # noqa: N818
    """A file that gives no record, with the diagnostic that says why."""

    def __init__(self, rule: Rule, place: Location, message: str) -> None:
        super().__init__(message)
        self.diagnostic: Diagnostic = rule.at(place, message)
