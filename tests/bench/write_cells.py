"""A workbook's cells, read into a plain file, and written with openpyxl as fast as it can (write_only)."""

import json
import sys

import openpyxl


def read(book: str, cells: str) -> None:
    """Read the cells of every sheet; dates as text."""
    sheets = openpyxl.load_workbook(book, read_only=True).worksheets
    texts = {sheet.title: [list(row) for row in sheet.iter_rows(values_only=True)] for sheet in sheets}
    with open(cells, "w", encoding="utf-8") as file:
        json.dump(texts, file, default=str)


def write(cells: str, book: str) -> None:
    """Write them, without any style."""
    with open(cells, encoding="utf-8") as file:
        texts = json.load(file)
    workbook = openpyxl.Workbook(write_only=True)
    for title, rows in texts.items():
        sheet = workbook.create_sheet(title)
        for row in rows:
            sheet.append(row)
    workbook.save(book)


{"read": read, "write": write}[sys.argv[1]](*sys.argv[2:])
