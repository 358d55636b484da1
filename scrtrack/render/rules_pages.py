"""The manual of the rules, from their own pages."""

from collections.abc import Iterator, Mapping, Sequence

from scrtrack.diagnostic import Rule
from scrtrack.render.screen import Screen

_PARTS = ("Why", "Put it right", "Breaks it")


def parts_of(rule: Rule) -> list[tuple[str, str]]:
    """A page's parts: why, how to put it right, what breaks it; each as one paragraph."""
    parts: list[tuple[str, str]] = []
    for line in rule.page.splitlines()[1:]:
        name, _, rest = line.partition(": ")
        if name in _PARTS:
            parts.append((name, rest.strip()))
        elif line.strip() and parts:
            parts[-1] = (parts[-1][0], f"{parts[-1][1]} {line.strip()}")
    return parts


def page_lines(rule: Rule, screen: Screen) -> Iterator[str]:
    """One rule's page."""
    yield screen.bold(f"{rule.code} ({rule.severity})")
    yield from screen.wrapped(rule.heading)
    yield ""
    for name, text in parts_of(rule):
        yield from screen.wrapped(text, "  ", f"{name}: ")


def list_lines(rules: Sequence[Rule], families: Mapping[str, str], screen: Screen) -> Iterator[str]:
    """Every rule on one line, by family."""
    for prefix, name in families.items():
        yield screen.bold(name)
        for rule in rules:
            if family_of(rule) == prefix:
                yield from screen.wrapped(rule.heading, " " * 22, f"  {rule.code:<9} {rule.severity:<8} ")
        yield ""
    yield "A rule's whole page: scrtrack explain CODE"


def family_of(rule: Rule) -> str:
    """The letters of a rule's code."""
    return rule.code.rstrip("0123456789")


def markdown(rules: Sequence[Rule], families: Mapping[str, str]) -> str:
    """Every page, for docs/rules.md."""
    lines = [
        "# The rules",
        "",
        "Made from the program's own pages by `make docs`; `scrtrack explain CODE` shows the same.",
        "",
        "An **error** means that the record cannot be trusted; a **warning**, that somebody has to act;",
        "a **note**, that it could be better. A board sets a rule's level, or excuses a single diagnostic with",
        "a reason and an end, in `board.yaml` (`rules`, `exceptions`).",
    ]
    for prefix, name in families.items():
        lines += ["", f"## {name}"]
        for rule in rules:
            if family_of(rule) == prefix:
                lines += ["", f"### {rule.code} ({rule.severity})", "", rule.heading, ""]
                lines += [f"- **{part}:** {text}" for part, text in parts_of(rule)]
    return "\n".join(lines) + "\n"
