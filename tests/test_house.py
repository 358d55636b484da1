"""What the house promises of itself: small files, plain pages, no clock below the commands, a true README."""

import ast
import re
from pathlib import Path

import pytest

from scrtrack.cli.app import COMMANDS
from tests.command import REPOSITORY

MODULES = sorted((REPOSITORY / "scrtrack").rglob("*.py"))
PAGES = [
    REPOSITORY / "README.md",
    REPOSITORY / "CONTRIBUTING.md",
    *sorted((REPOSITORY / "docs").glob("*.md")),
]


def names(paths: list[Path]) -> list[str]:
    return [path.relative_to(REPOSITORY).as_posix() for path in paths]


@pytest.mark.parametrize("module", MODULES, ids=names(MODULES))
def test_modules_are_short(module: Path) -> None:
    assert len(module.read_text(encoding="utf-8").splitlines()) <= 250


@pytest.mark.parametrize("module", MODULES, ids=names(MODULES))
def test_functions_are_short(module: Path) -> None:
    tree = ast.parse(module.read_text(encoding="utf-8"))
    functions = [node for node in ast.walk(tree) if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))]
    long = [f.name for f in functions if (f.end_lineno or 0) - f.lineno + 1 > 40]
    assert long == []


@pytest.mark.parametrize("page", PAGES, ids=names(PAGES))
def test_links_in_pages_lead_somewhere(page: Path) -> None:
    links = re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8"))
    assert [link for link in links if not (page.parent / link).exists()] == []


def test_the_readme_names_every_command() -> None:
    text = (REPOSITORY / "README.md").read_text(encoding="utf-8")
    assert [name for name in COMMANDS if f"| `scrtrack {name}" not in text] == []


def test_every_dependency_has_a_reason() -> None:
    import tomllib

    project = tomllib.loads((REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = project["dependencies"] + [
        name for extra in project["optional-dependencies"].values() for name in extra
    ]
    reasons = (REPOSITORY / "CONTRIBUTING.md").read_text(encoding="utf-8").lower()
    plain = {
        re.split(r"[<>=;\s]", name)[0].lower().replace("_", "-").removeprefix("types-") for name in wanted
    }
    assert [name for name in sorted(plain) if name not in reasons] == []


def test_the_package_does_not_know_where_its_makers_keep_their_notes() -> None:
    ours = [*MODULES, *PAGES, REPOSITORY / "Makefile", REPOSITORY / "pyproject.toml"]
    assert [path.name for path in ours if "../shared" in path.read_text(encoding="utf-8")] == []
