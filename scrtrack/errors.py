"""What stops the program from doing its job."""


class ScrtrackError(Exception):
    """The job could not be done; says what happened and what to do next."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


class UsageError(ScrtrackError):
    """The command was typed in a way that makes no sense."""
