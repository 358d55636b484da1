"""The manual of the rules, from their own pages."""

from collections.abc import Iterator, Mapping, Sequence

from scrtrack.diagnostic import Rule
from scrtrack.render.parts import BLANK, Column, Fit, Part, Table, heading, line
from scrtrack.wording.text import one_line

_PARTS = ("Why", "Put it right", "Breaks it")
_LISTED = (Column(at_least=9), Column(at_least=8), Column(fit=Fit.WRAPPED, least=20))


def parts_of(rule: Rule) -> list[tuple[str, str]]:
    """A page's parts: why, how to put it right, what breaks it; each as one paragraph."""
    parts: list[tuple[str, str]] = []
    for text in rule.page.splitlines()[1:]:
        name, _, rest = text.partition(": ")
        if name in _PARTS:
            parts.append((name, rest.strip()))
        elif text.strip() and parts:
            parts[-1] = (parts[-1][0], f"{parts[-1][1]} {text.strip()}")
    return parts


def rule_page(rule: Rule) -> Iterator[Part]:
    """One rule's page."""
    yield heading(f"{rule.code} ({rule.severity})")
    yield line(one_line(rule.heading))
    yield BLANK
    for name, text in parts_of(rule):
        yield line(f"{name}: {one_line(text)}", hang=2)


def rules_list(rules: Sequence[Rule], families: Mapping[str, str]) -> Iterator[Part]:
    """Every rule on one line, by family."""
    for prefix, name in families.items():
        yield heading(name)
        own = [rule for rule in rules if rule.family == prefix]
        yield Table(_LISTED, [(rule.code, str(rule.severity), one_line(rule.heading)) for rule in own], gap=1)
        yield BLANK
    yield line("A rule's whole page: scrtrack explain CODE")


def markdown(rules: Sequence[Rule], families: Mapping[str, str]) -> str:
    """Every page, for the topic rules."""
    lines = [
        "# The rules",
        "",
        "`scrtrack explain CODE` shows one of them; this page is made of them all.",
        "",
        "An **error** means that the record cannot be trusted; a **warning**, that somebody has to act;",
        "a **note**, that it could be better. A board sets a rule's level, or excuses a single diagnostic with",
        "a reason and an end, in `board.yaml` (`rules`, `exceptions`).",
    ]
    for prefix, name in families.items():
        lines += ["", f"## {name}"]
        for rule in rules:
            if rule.family == prefix:
                lines += ["", f"### {rule.code} ({rule.severity})", "", rule.heading, ""]
                lines += [f"- **{part}:** {text}" for part, text in parts_of(rule)]
    return "\n".join(lines) + "\n"
