"""Report -> articles.csv and findings.csv for spreadsheets: RFC 4180, UTF-8 with a byte order mark, page by page."""

import csv
import io
from collections.abc import Iterable, Iterator
from typing import Final

from auditor.formats.rows import ARTICLES, FINDINGS, Cell, Row, Table, areas_by_check, clean, judged, site_rows
from auditor.model import Report

_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
"""What a spreadsheet takes for the beginning of a formula, in full width too (https://owasp.org/www-community/attacks/CSV_Injection)."""


def files_of(report: Report) -> Iterator[tuple[str, Iterable[str]]]:
    """Both files, the text of each in parts."""
    yield "articles.csv", _parts(report, ARTICLES)
    yield "findings.csv", _parts(report, FINDINGS)


def _parts(report: Report, table: Table) -> Iterator[str]:
    yield "\ufeff" + _lines([table.columns])
    areas = areas_by_check(report)
    for page in judged(report):
        yield _lines(table.rows(page, areas))
    if table is FINDINGS:
        yield _lines(site_rows(report))


def _lines(rows: Iterable[Row]) -> str:
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator="\r\n").writerows([_safe(cell) for cell in row] for row in rows)
    return text.getvalue()


def _safe(cell: Cell) -> Cell:
    """Numbers as they are; a text that would be a formula begins with an apostrophe."""
    if not isinstance(cell, str):
        return cell
    text = clean(cell)
    starts = text.startswith(_FORMULA) or text.lstrip().startswith(_FORMULA)
    return f"'{text}" if starts else text
