"""The workbook and the tables as LibreOffice reads them: same rows, numbers as numbers, nothing that is computed."""

import csv
import io
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from auditor.formats import registry
from auditor.formats.rows import clean
from auditor.model import Report

OFFICE = shutil.which("soffice") or shutil.which("libreoffice") or ""
pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(not OFFICE, reason="no LibreOffice here; Debian has it as libreoffice-calc-nogui"),
]
openpyxl = pytest.importorskip("openpyxl")
pytest.importorskip("xlsxwriter")
UTF_8 = "76"
EVERY_SHEET = f"csv:Text - txt - csv (StarCalc):44,34,{UTF_8},1,,0,false,true,false,false,false,-1"
"""Commas, quotes around text, cells as they are shown, a file for each sheet."""


@pytest.fixture(scope="module")
def folder(rich: Report, tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("tables")
    for name in ("csv", "xlsx"):
        for file, parts in registry.named(name).files(rich):
            (made / file).write_bytes(b"".join(part.encode() if isinstance(part, str) else part for part in parts))
    return made


def office(folder: Path, *args: str) -> None:
    done = subprocess.run(
        [OFFICE, f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless", "--norestore", *args],
        cwd=folder, capture_output=True, text=True, timeout=180, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "Error" not in done.stderr, done.stderr


def rows_of(sheet: Any) -> list[list[str]]:
    return [["" if cell is None else str(cell) for cell in row] for row in sheet.iter_rows(values_only=True)]


def as_shown(text: str) -> str:
    """A cell's words, whatever white space is between them."""
    return " ".join(text.split())


def test_every_sheet_of_the_workbook_opens_with_the_rows_that_were_written(folder: Path) -> None:
    office(folder, "--convert-to", EVERY_SHEET, "--outdir", "opened", "report.xlsx")
    book = openpyxl.load_workbook(folder / "report.xlsx")

    for name in book.sheetnames:
        text = (folder / "opened" / f"report-{name}.csv").read_text(encoding="utf-8-sig")
        opened = list(csv.reader(io.StringIO(text, newline="")))
        written = rows_of(book[name])
        assert len(opened) == len(written), name
        for mine, theirs in zip(written, opened, strict=True):
            assert as_shown(mine[0]) == as_shown(theirs[0])
            assert as_shown(mine[1]) == as_shown(theirs[1])


@pytest.mark.parametrize("name", ["articles", "findings"])
def test_a_spreadsheet_imports_a_table_with_its_numbers_and_no_formula(
    folder: Path, rich: Report, hostile: str, name: str
) -> None:
    office(
        folder, "--infilter=Text - txt - csv (StarCalc):44,34,76,1", "--convert-to", "xlsx", "--outdir", "imported",
        f"{name}.csv",
    )  # fmt: skip
    sheet = openpyxl.load_workbook(folder / "imported" / f"{name}.xlsx").active
    header, *rows = sheet.iter_rows()
    columns = [cell.value for cell in header]

    assert {cell.data_type for row in rows for cell in row} <= {"s", "n", "inlineStr"}, "a formula would be an f"
    assert not any(cell.hyperlink for row in rows for cell in row)
    if name == "articles":
        scores = [row[columns.index("Score")].value for row in rows]
        assert all(isinstance(score, int | float) for score in scores if score is not None)
        assert len(rows) == sum(page.facts.article.is_article for page in rich.pages)
    else:
        messages = [as_shown(str(row[columns.index("Message")].value)) for row in rows]
        assert as_shown(clean(hostile)) in messages
