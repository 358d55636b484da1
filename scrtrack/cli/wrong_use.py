"""What is said where a command line is wrong: how it is used, where there is help, what is wrong."""

from collections.abc import Iterator

import click


def wrong_use_lines(error: click.ClickException) -> Iterator[str]:
    """The lines for what click found wrong."""
    context = error.ctx if isinstance(error, click.UsageError) else None
    if isinstance(error, click.exceptions.NoArgsIsHelpError):
        yield error.format_message()
        return
    if context is not None:
        yield context.get_usage()
        yield f"Try '{context.command_path} {context.help_option_names[0]}' for help."
        yield ""
    yield f"Error: {_message(error)}"


def _message(error: click.ClickException) -> str:
    if not isinstance(error, click.NoSuchOption):
        return error.format_message()
    near = ", ".join(sorted(error.possibilities or []))
    return f"No such option: {error.option_name}" + (f" (Possible options: {near})" if near else "")
