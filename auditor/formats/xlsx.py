"""Report -> one workbook with a sheet a table, written row by row; needs the library xlsxwriter."""

import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Final

from auditor.formats.changes import changes
from auditor.formats.phrasing import AREA_NAMES
from auditor.formats.rows import (
    ARTICLES,
    FAQ,
    FINDINGS,
    KEYPHRASES,
    LINKS,
    Cell,
    Row,
    areas_by_check,
    clean,
    judged,
    site_rows,
)
from auditor.model import Report

MOST_ROWS: Final = 1_048_576
"""Of a sheet, as Excel specifies it."""
LONGEST_CELL: Final = 32_767
"""Characters (UTF-16 units) of a cell, as Excel specifies it."""
_CAUSES: Final = (
    "Change", "Check", "Area", "Level", "Points", "Findings", "Pages", "Same on pages", "Why", "Fix",
)  # fmt: skip
_WIDE: Final = {"Address", "Title", "Message", "Quote", "Evidence", "Fix", "Why", "Answer", "Question", "Leads to"}
_PART: Final = 1 << 16


def report_parts(report: Report) -> Iterator[bytes]:
    """The bytes of the file in parts."""
    import xlsxwriter

    with tempfile.TemporaryDirectory(prefix="auditor-") as folder:
        file = Path(folder) / "report.xlsx"
        options = {
            "constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False,
            "strings_to_numbers": False, "tmpdir": folder,
        }  # fmt: skip
        with xlsxwriter.Workbook(str(file), options) as book:
            _fill(book, report)
        with file.open("rb") as written:
            while part := written.read(_PART):
                yield part


def _fill(book: Any, report: Report) -> None:
    bold = book.add_format({"bold": True})
    articles = Sheet(book, ARTICLES.name, ARTICLES.columns, bold)
    findings = Sheet(book, FINDINGS.name, FINDINGS.columns, bold)
    causes = Sheet(book, "Causes", _CAUSES, bold)
    per_page = (
        (ARTICLES, articles),
        (FINDINGS, findings),
        *((table, Sheet(book, table.name, table.columns, bold)) for table in (KEYPHRASES, FAQ, LINKS)),
    )
    areas = areas_by_check(report)
    for page in judged(report):
        for table, sheet in per_page:
            sheet.add(table.rows(page, areas))
    findings.add(site_rows(report))
    causes.add(_causes(report))
    for sheet in (causes, *(sheet for _, sheet in per_page)):
        sheet.close()


def _causes(report: Report) -> Iterator[Row]:
    """The changes worth most first."""
    for change in changes(report):
        yield (
            change.title, change.rule.id, AREA_NAMES[change.rule.area], change.level, round(change.points, 2),
            change.findings, change.on, change.cause.pages if change.cause else None, change.rule.why,
            change.fix,
        )  # fmt: skip


class Sheet:
    """A sheet that is written from top to bottom, and says in its last row how many rows did not fit."""

    def __init__(self, book: Any, name: str, columns: tuple[str, ...], bold: Any, most: int = MOST_ROWS) -> None:
        self._sheet = book.add_worksheet(name)
        self._columns, self._most, self._next, self._left_out = columns, most, 1, 0
        self._sheet.freeze_panes(1, 0)
        for at, column in enumerate(columns):
            self._sheet.set_column(at, at, 45 if column in _WIDE else max(10, len(column) + 4))
            self._sheet.write_string(0, at, column, bold)

    def add(self, rows: Iterable[Row]) -> None:
        for row in rows:
            if self._next >= self._most - 1:
                self._left_out += 1
                continue
            for at, cell in enumerate(row):
                self._write(at, cell)
            self._next += 1

    def close(self) -> None:
        self._sheet.autofilter(0, 0, max(1, self._next - 1), len(self._columns) - 1)
        if self._left_out:
            self._write(0, f"{self._left_out:,} more rows did not fit into this sheet; --format csv has all findings.")

    def _write(self, at: int, cell: Cell) -> None:
        if isinstance(cell, str):
            if cell:
                self._sheet.write_string(self._next, at, fitting(clean(cell)))
        elif cell is not None:
            self._sheet.write_number(self._next, at, cell)


def fitting(text: str) -> str:
    """The text, cut with an ellipsis where a cell has no room for all of it."""
    units = text.encode("utf-16-le")
    if len(units) <= 2 * LONGEST_CELL:
        return text
    return units[: 2 * (LONGEST_CELL - 1)].decode("utf-16-le", errors="ignore") + "…"
