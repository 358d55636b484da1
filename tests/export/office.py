"""LibreOffice, asked from tests: a workbook as pages, and the row heights that it would choose itself."""

import re
import shutil
import subprocess
import zipfile
from collections.abc import Iterator
from pathlib import Path

from openpyxl import load_workbook

IS_THERE = all(map(shutil.which, ["soffice", "pdftotext", "pdfinfo", "pdftohtml"]))
WHY_NOT = "needs LibreOffice and poppler"
_HEIGHT = re.compile(rb' (?:ht="[^"]*"|customHeight="1")(?=[^>]*>)')


def output(*command: str) -> str:
    """What a program says."""
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=300).stdout


def convert(source: Path, kind: str, folder: Path) -> Path:
    """A file, converted into a folder."""
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    output("soffice", "--headless", profile, "--convert-to", kind, "--outdir", str(folder), str(source))
    return folder / f"{source.stem}.{kind}"


def best_heights(workbook: Path, folder: Path) -> Iterator[tuple[str, int, float, float]]:
    """Each row under the headings of each sheet but the cover, with its height and the one that LibreOffice finds best."""
    bare = _bare(workbook, folder)
    flat = convert(bare, "fods", folder)
    # Rows without a height are measured anew when the file is opened, but only in LibreOffice's own format.
    flat.write_text(re.sub(r' style:row-height="[^"]*"', "", flat.read_text()))
    best = load_workbook(convert(flat, "xlsx", folder))
    for sheet in load_workbook(workbook).worksheets[1:]:
        for row, size in sheet.row_dimensions.items():
            measured = best[sheet.title].row_dimensions[row].height
            if row > 1 and size.height is not None and measured is not None:
                yield sheet.title, row, size.height, measured


def _bare(workbook: Path, folder: Path) -> Path:
    """A copy without heights of rows."""
    bare = folder / f"bare-{workbook.name}"
    with zipfile.ZipFile(workbook) as there, zipfile.ZipFile(bare, "w", zipfile.ZIP_DEFLATED) as copy:
        for name in there.namelist():
            content = there.read(name)
            if name.startswith("xl/worksheets/sheet"):
                content = re.sub(rb"<row [^>]*>", lambda row: _HEIGHT.sub(b"", row.group()), content)
            copy.writestr(name, content)
    return bare
