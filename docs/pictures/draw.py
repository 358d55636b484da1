"""Draw the README's pictures from the real outputs; needs LibreOffice (soffice) and pdftoppm."""

import os
import pty
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from rich.console import Console
from rich.text import Text

HERE = Path(__file__).parent
REPOSITORY = HERE.parent.parent
AS_OF = ("--as-of", "2026-11-22")
COLUMNS = 110
# Rich's own page names a font on the web; the reader's own fonts do as well, and nothing is fetched.
SVG = """<svg class="rich-terminal" viewBox="0 0 {width} {height}" xmlns="http://www.w3.org/2000/svg">
<style>
.{unique_id}-matrix {{ font-family: "DejaVu Sans Mono", Consolas, Menlo, monospace; font-size: {char_height}px;
line-height: {line_height}px; }}
{styles}
</style>
<defs><clipPath id="{unique_id}-clip-terminal">
<rect x="0" y="0" width="{terminal_width}" height="{terminal_height}" /></clipPath>{lines}</defs>
{chrome}
<g transform="translate({terminal_x}, {terminal_y})" clip-path="url(#{unique_id}-clip-terminal)">
{backgrounds}<g class="{unique_id}-matrix">{matrix}</g></g></svg>
"""


def seen_on_a_terminal(*arguments: str) -> str:
    """What a command shows on a terminal of 110 columns."""
    ours, theirs = pty.openpty()
    environment = os.environ | {
        "COLUMNS": str(COLUMNS),
        "TERM": "xterm-256color",
        "PYTHONIOENCODING": "utf-8",
    }
    environment.pop("NO_COLOR", None)
    command = [sys.executable, "-m", "scrtrack", *arguments]
    with subprocess.Popen(command, stdout=theirs, cwd=REPOSITORY, env=environment) as running:
        os.close(theirs)
        parts = []
        try:
            while part := os.read(ours, 65536):
                parts.append(part)
        except OSError:  # the terminal closes with its last program
            pass
        running.wait()
    return b"".join(parts).decode().replace("\r\n", "\n")


def draw_status(target: Path) -> None:
    """`status` over the invented example, as an SVG."""
    command = "scrtrack status --case example-z --as-of 2026-11-22"
    text = seen_on_a_terminal(*command.split()[1:])
    console = Console(width=COLUMNS, record=True, file=open(os.devnull, "w"), force_terminal=True)  # noqa: SIM115
    console.print(Text.from_ansi(text), soft_wrap=True)
    console.save_svg(str(target), title=command, code_format=SVG, unique_id="status")


def draw_sheet(target: Path) -> None:
    """The first page of a theme's sheet, as a PNG."""
    with tempfile.TemporaryDirectory() as folder:
        workbook = Path(folder) / "tool.xlsx"
        export = [
            sys.executable,
            "-m",
            "scrtrack",
            "export",
            "-o",
            str(workbook),
            "--case",
            "example-z",
            *AS_OF,
        ]
        subprocess.run(export, cwd=REPOSITORY, check=True)
        profile = f"-env:UserInstallation=file://{folder}/profile"
        subprocess.run(
            ["soffice", "--headless", profile, "--convert-to", "pdf", "--outdir", folder, str(workbook)],
            check=True,
            stdout=subprocess.DEVNULL,
        )
        page = _page_of(Path(folder) / "tool.pdf", "▲ Overdue")
        subprocess.run(
            [
                "pdftoppm",
                "-r",
                "90",
                "-png",
                "-singlefile",
                "-f",
                page,
                "-l",
                page,
                f"{folder}/tool.pdf",
                f"{folder}/page",
            ],
            check=True,
        )
        shutil.copyfile(f"{folder}/page.png", target)


def _page_of(pdf: Path, words: str) -> str:
    text = subprocess.run(
        ["pdftotext", "-layout", str(pdf), "-"], capture_output=True, text=True, check=True
    ).stdout
    pages = text.split("\f")
    # The cover has charts and counts of the same words, but no progress.
    wanted = ("PROGRESS EVIDENCE", words)
    return str(
        next((n for n, page in enumerate(pages, 1) if all(w in " ".join(page.split()) for w in wanted)), 2)
    )


if __name__ == "__main__":
    draw_status(HERE / "status.svg")
    draw_sheet(HERE / "sheet.png")
