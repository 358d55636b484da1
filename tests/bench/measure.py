"""Whole processes timed by turns, and the table of what was found."""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

AS_OF = "2026-11-22"
ENVIRONMENT = {
    name: value
    for name, value in os.environ.items()
    if not name.startswith(("SCRTRACK_", "GIT_", "COLUMNS", "PYTHONDONTWRITEBYTECODE"))
} | {"SCRTRACK_AS_OF": AS_OF}
_LONGEST_SECONDS = 1800


@dataclass(frozen=True)
class Command:
    """A process to time; one that leaves with another code than 0 was not measured."""

    words: Sequence[str]
    folder: Path | None = None


@dataclass
class Measured:
    """What the rounds of one process took; or why it could not run."""

    seconds: list[float] = field(default_factory=list)
    mebibytes: list[float] = field(default_factory=list)
    failure: str = ""

    @property
    def milliseconds(self) -> str:
        """The median, for the table."""
        return self.failure or f"{median(self.seconds) * 1000:,.0f}"


def interleaved(commands: Mapping[str, Command], rounds: int, *, warm_up: bool = True) -> dict[str, Measured]:
    """Run A B C, A B C, ...; the first round warms up and does not count."""
    found = {name: Measured() for name in commands}
    for number in range(rounds + warm_up):
        for name, command in commands.items():
            if not found[name].failure:
                _run(command, found[name], counts=number >= warm_up)
        print(".", end="", file=sys.stderr, flush=True)  # noqa: T201
    print(file=sys.stderr)  # noqa: T201
    return found


def _run(command: Command, measured: Measured, *, counts: bool) -> None:
    with tempfile.TemporaryFile() as said:
        start = time.perf_counter()
        try:
            process = subprocess.Popen(
                command.words,
                cwd=command.folder,
                env=ENVIRONMENT,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=said,
            )
        except OSError as error:
            measured.failure = f"cannot run: {error.strerror}"
            return
        peak = _wait(process)
        seconds = time.perf_counter() - start
        if process.returncode != 0:
            said.seek(0)
            last = said.read().decode(errors="replace").strip().splitlines()[-1:] or [""]
            measured.failure = f"did not run: exit {process.returncode} {last[0][:60]}".strip()
        elif counts:
            measured.seconds.append(seconds)
            measured.mebibytes.append(peak)


def _wait(process: subprocess.Popen[bytes]) -> float:
    """Wait for the end; the peak of its memory in MiB, 0 where the system does not tell.

    The peak counts from the fork, so this process has to stay smaller than those it measures.
    """
    if sys.platform == "win32":
        process.wait(_LONGEST_SECONDS)
        return 0.0
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return usage.ru_maxrss / (1024 * 1024 if sys.platform == "darwin" else 1024)


@dataclass(frozen=True)
class Row:
    """A line of the table."""

    what: str
    ours: str
    other: str
    ratio: str
    goal: str
    met: bool | None
    """None where there is no goal, or nothing was measured."""

    @property
    def verdict(self) -> str:
        """In words."""
        return "–" if self.met is None else "met" if self.met else "NOT met"


def at_most(what: str, ours: Measured, other: Measured, goal: float) -> Row:
    """Our time as a multiple of another's, a median over rounds; judged as it is shown."""
    if ours.failure or other.failure:
        return Row(what, ours.milliseconds, other.milliseconds, "–", f"at most {goal:g}", None)
    ratio = median(a / b for a, b in zip(ours.seconds, other.seconds, strict=True))
    return Row(
        what,
        ours.milliseconds,
        other.milliseconds,
        f"{ratio:.2f}",
        f"at most {goal:g}",
        round(ratio, 2) <= goal,
    )


def times_faster(what: str, ours: Measured, other: Measured, goal: float | None) -> Row:
    """Another's time as a multiple of ours, a median over rounds."""
    words = "–" if goal is None else f"at least {goal:g}"
    if ours.failure or other.failure:
        return Row(what, ours.milliseconds, other.milliseconds, "–", words, None)
    ratio = median(b / a for a, b in zip(ours.seconds, other.seconds, strict=True))
    met = None if goal is None else round(ratio, 2) >= goal
    return Row(what, ours.milliseconds, other.milliseconds, f"{ratio:.2f}", words, met)


def memory(what: str, ours: Measured, goal: int) -> Row:
    """The largest peak of memory over rounds."""
    if ours.failure or not max(ours.mebibytes):
        return Row(what, ours.failure or "not told", "–", "–", f"under {goal} MiB", None)
    peak = max(ours.mebibytes)
    return Row(what, f"{peak:.0f} MiB", "–", "–", f"under {goal} MiB", peak < goal)


def markdown(rows: Sequence[Row], other: str, ratio: str) -> str:
    """The table."""
    lines = [f"| What | scrtrack, ms | {other}, ms | {ratio} | Goal | |", "|---|--:|--:|--:|---|---|"]
    lines += [f"| {r.what} | {r.ours} | {r.other} | {r.ratio} | {r.goal} | {r.verdict} |" for r in rows]
    return "\n".join(lines)


def program() -> list[str]:
    """Our command as a user types it: the script beside this Python, else the module."""
    script = Path(sys.executable).with_name("scrtrack.exe" if sys.platform == "win32" else "scrtrack")
    return [str(script)] if script.exists() else [sys.executable, "-m", "scrtrack"]
