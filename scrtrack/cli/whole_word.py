"""The value of an option behind an equals sign: these shells replace the whole word, and so its beginning stays."""

from click.shell_completion import CompletionItem, ShellComplete


class WholeWord(ShellComplete):
    """What goes before a shell's own class; bash takes a word apart at the sign itself."""

    def get_completions(self, args: list[str], incomplete: str) -> list[CompletionItem[str]]:
        """The words that fit, each with the option before it where it was begun so: `--case=ex`."""
        found = super().get_completions(args, incomplete)
        option, sign, _ = incomplete.partition("=")
        if not sign or not option.startswith("-"):
            return found
        return [CompletionItem(f"{option}={item.value}", item.type, item.help) for item in found]
