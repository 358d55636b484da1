"""What the house promises of itself: small files, plain pages, no clock below the commands, a true README."""

import ast
import re
import statistics
from pathlib import Path

import pytest

from scrtrack.cli.app import COMMANDS
from tests.command import REPOSITORY

MODULES = sorted((REPOSITORY / "scrtrack").rglob("*.py"))
WITH_CODE = [module for module in MODULES if module.name != "__init__.py"]
PAGES = [
    REPOSITORY / "README.md",
    REPOSITORY / "CONTRIBUTING.md",
    *sorted((REPOSITORY / "docs").glob("*.md")),
    *sorted((REPOSITORY / "scrtrack" / "docs").glob("*.md")),
]


def names(paths: list[Path]) -> list[str]:
    return [path.relative_to(REPOSITORY).as_posix() for path in paths]


@pytest.mark.parametrize("module", MODULES, ids=names(MODULES))
def test_modules_are_short(module: Path) -> None:
    assert len(module.read_text(encoding="utf-8").splitlines()) <= 250


def functions(module: Path) -> list[ast.FunctionDef]:
    tree = ast.parse(module.read_text(encoding="utf-8"))
    return [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]


def length(function: ast.FunctionDef) -> int:
    return (function.end_lineno or 0) - function.lineno + 1


@pytest.mark.parametrize("module", MODULES, ids=names(MODULES))
def test_functions_are_short(module: Path) -> None:
    assert [function.name for function in functions(module) if length(function) > 40] == []


def test_most_files_and_functions_are_much_shorter() -> None:
    files = [len(module.read_text(encoding="utf-8").splitlines()) for module in WITH_CODE]
    assert 60 <= statistics.median(files) <= 100
    assert statistics.median(length(f) for module in MODULES for f in functions(module)) <= 10


@pytest.mark.parametrize("module", WITH_CODE, ids=names(WITH_CODE))
def test_every_module_has_its_test_file(module: Path) -> None:
    place = module.relative_to(REPOSITORY / "scrtrack")
    assert (REPOSITORY / "tests" / place.parent / f"test_{place.stem.strip('_')}.py").is_file()


def nodes_of(module: Path) -> list[ast.AST]:
    return list(ast.walk(ast.parse(module.read_text(encoding="utf-8"))))


def private_names(module: Path) -> list[str]:
    """Names of other libraries that begin with an underscore: imported from, or reached into."""
    found = []
    for node in nodes_of(module):
        if isinstance(node, ast.ImportFrom) and not (node.module or "").startswith("scrtrack"):
            parts = [*(node.module or "").split("."), *(alias.name for alias in node.names)]
            found += [part for part in parts if part.startswith("_") and part != "__future__"]
        elif isinstance(node, ast.Import):
            found += [a.name for a in node.names if any(p.startswith("_") for p in a.name.split("."))]
        elif isinstance(node, ast.Attribute) and node.attr.startswith("_"):
            owner = node.value.id if isinstance(node.value, ast.Name) else ""
            found += [f"{owner}.{node.attr}"] if (owner, node.attr) not in OURS_OR_DOCUMENTED else []
    return sorted(set(found))


# Python documents these, underscore and all.
OURS_OR_DOCUMENTED = {("os", "_exit")}
_OF_OUR_OWN_CLASS = ("self.", "cls.")


@pytest.mark.parametrize("module", MODULES, ids=names(MODULES))
def test_no_private_name_of_another_library(module: Path) -> None:
    found = [n for n in private_names(module) if not n.startswith(_OF_OUR_OWN_CLASS)]
    # Two underscores before and behind make a name of the language, not a private one.
    assert [name for name in found if not name.endswith("__")] == []


@pytest.mark.parametrize("module", MODULES, ids=names(MODULES))
def test_no_module_global_is_changed_at_run_time(module: Path) -> None:
    nodes = nodes_of(module)
    tree = ast.parse(module.read_text(encoding="utf-8"))
    made = {
        t.id
        for node in tree.body
        if isinstance(node, ast.Assign)
        for t in node.targets
        if isinstance(t, ast.Name)
    }
    made |= {
        node.target.id
        for node in tree.body
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name)
    }
    changed = [node.func.value.id for node in nodes if isinstance(node, ast.Call)
               and isinstance(node.func, ast.Attribute) and isinstance(node.func.value, ast.Name)
               and node.func.attr in {"append", "add", "update", "setdefault", "extend", "clear", "pop"}]  # fmt: skip
    assert [node for node in nodes if isinstance(node, ast.Global)] == []
    assert [name for name in changed if name in made and name.isupper()] == []
    assert [
        node for node in nodes if isinstance(node, ast.Call) and ast.unparse(node.func) == "setattr"
    ] == []


_WRITES = {"write_text", "write_bytes", "mkdir", "makedirs", "unlink", "rename", "rmdir", "rmtree", "touch", "chmod",
           "symlink_to", "copyfile", "move", "fsync"}  # fmt: skip


def writing_calls(module: Path) -> list[str]:
    """Calls that make, change or take away files: by name, and by opening one to write."""
    calls = [node for node in nodes_of(module) if isinstance(node, ast.Call)]
    called = [(c, ast.unparse(c.func).rpartition(".")[2]) for c in calls]
    found = [name for _, name in called if name in _WRITES]
    for call, name in called:
        modes = [
            a.value for a in [*call.args, *(k.value for k in call.keywords)] if isinstance(a, ast.Constant)
        ]
        is_write = any(
            isinstance(m, str) and re.fullmatch(r"[rwax]b?\+?b?t?", m) and set(m) & set("wax+") for m in modes
        )
        found += [name] if name in ("open", "fdopen") and is_write else []
    return found


# A pipe to the second process, and nowhere for a stream that was closed before we began.
_NO_FILES = {"scrtrack/store/second_core.py": ["fdopen"], "scrtrack/cli/run.py": ["open"]}


@pytest.mark.parametrize("module", MODULES, ids=names(MODULES))
def test_only_disk_opens_for_writing(module: Path) -> None:
    name = module.relative_to(REPOSITORY).as_posix()
    if not name.startswith("scrtrack/disk/"):
        assert writing_calls(module) == _NO_FILES.get(name, [])


def test_disk_does_open_for_writing() -> None:
    assert "open" in writing_calls(REPOSITORY / "scrtrack" / "disk" / "atomic.py")


@pytest.mark.parametrize("page", PAGES, ids=names(PAGES))
def test_links_in_pages_lead_somewhere(page: Path) -> None:
    links = re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8"))
    assert [link for link in links if not (page.parent / link).exists()] == []


def test_pages_for_users_lie_in_the_program() -> None:
    # What lies outside of it is not installed: `scrtrack help` could not show it.
    assert sorted(path.name for path in (REPOSITORY / "docs").glob("*.md")) == ["README.md", "performance.md"]


def test_the_list_of_pages_names_them_all() -> None:
    text = (REPOSITORY / "docs" / "README.md").read_text(encoding="utf-8")
    pages = [path.name for path in PAGES if path.parent == REPOSITORY / "scrtrack" / "docs"]
    assert [name for name in pages if f"](../scrtrack/docs/{name})" not in text] == []


def test_pages_for_users_lead_to_each_other_alone() -> None:
    links = {path.name: re.findall(r"\]\(([^)]+)\)", path.read_text(encoding="utf-8")) for path in PAGES
             if path.parent == REPOSITORY / "scrtrack" / "docs"}  # fmt: skip
    assert [link for found in links.values() for link in found if link not in links] == []


_NOT_INSTALLED = re.compile(r"docs/|README|CONTRIBUTING|CHANGELOG|`make [a-z]+`|tests/|[a-z]\.md\b")


@pytest.mark.parametrize("module", MODULES, ids=names(MODULES))
def test_no_message_leads_to_a_file_that_is_not_installed(module: Path) -> None:
    nodes = nodes_of(module)
    said = [n.value for n in nodes if isinstance(n, ast.Constant) and isinstance(n.value, str)]
    with_pages = [n for n in nodes if isinstance(n, ast.Module | ast.ClassDef | ast.FunctionDef)]
    pages = {ast.get_docstring(n, clean=False) for n in with_pages} if "rules" not in module.parts else set()
    assert [text for text in said if _NOT_INSTALLED.search(text) and text not in pages] == []


def test_every_command_stands_in_the_table() -> None:
    made = [
        m.stem
        for m in (REPOSITORY / "scrtrack" / "cli").glob("*.py")
        if "@click.command(" in m.read_text("utf-8")
    ]
    assert {f"scrtrack.cli.{name}.{name}" for name in made} == {place for place, _ in COMMANDS.values()}


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
