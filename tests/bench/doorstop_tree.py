"""Make a doorstop tree of a register, one item a recommendation, reviewed and committed: its steady state.

Run by the Python of the peers. Doorstop's first run on new items writes each and calls `git add` for it,
which takes minutes; here the items are reviewed through its own code, and git is called once.
"""

import subprocess
import sys
from pathlib import Path
from typing import Any

import yaml

_CONFIG = {"settings": {"digits": 6, "prefix": "REC", "sep": "-"}}


def make(register: Path, tree: Path) -> int:
    """Write the tree, and say how many items it has."""
    from doorstop.core import builder  # type: ignore[import-not-found]
    from doorstop.core.vcs.git import WorkingCopy  # type: ignore[import-not-found]

    # Doorstop calls git in the current folder, once an item: not here, and never in another repository.
    WorkingCopy.call = lambda *words, **options: ""
    document = tree / "rec"
    document.mkdir(parents=True)
    _git(tree, "init", "--quiet")
    _write(document / ".doorstop.yml", _CONFIG)
    paths = sorted(path for path in register.glob("*/*.yaml") if path.stem.isupper() and "-" in path.stem)
    for number, path in enumerate(paths, 1):
        facts = yaml.load(path.read_bytes(), yaml.CSafeLoader)
        _write(document / f"REC-{number:06}.yml", _item(facts, number))
    for item in builder.build(cwd=str(tree), root=str(tree)).documents[0].items:
        item.review()
    _git(tree, "add", "--all")
    _git(tree, "-c", "user.name=bench", "-c", "user.email=bench@invalid", "commit", "--quiet", "-m", "Items")
    return len(paths)


def _item(facts: dict[str, Any], number: int) -> dict[str, Any]:
    """The texts of a recommendation and its actions as one item."""
    texts = [facts["recommendation"], facts.get("aim", ""), facts.get("measure", "")]
    texts += [action["action"] for action in facts.get("actions", [])]
    return {
        "active": True,
        "derived": False,
        "header": facts["id"],
        "level": f"{1 + number // 40}.{1 + number % 40}",
        "links": [],
        "normative": True,
        "ref": "",
        "reviewed": None,
        "text": "\n\n".join(text for text in texts if text) + "\n",
    }


def _write(path: Path, facts: dict[str, Any]) -> None:
    path.write_text(yaml.dump(facts, Dumper=yaml.CSafeDumper), encoding="utf-8")


def _git(folder: Path, *words: str) -> None:
    subprocess.run(["git", "-C", str(folder), *words], check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    print(make(Path(sys.argv[1]), Path(sys.argv[2])))  # noqa: T201
