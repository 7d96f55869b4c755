"""The workbook, read back by another library."""

import io
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from auditor.formats import registry
from auditor.formats.rows import clean
from auditor.formats.xlsx import LONGEST_CELL, Sheet, fitting
from auditor.model import Report

openpyxl = pytest.importorskip("openpyxl")
xlsxwriter = pytest.importorskip("xlsxwriter")


def opened(report: Report) -> Any:
    (_, parts), = registry.named("xlsx").files(report)  # fmt: skip
    return openpyxl.load_workbook(io.BytesIO(b"".join(part for part in parts if isinstance(part, bytes))))


def test_each_table_is_a_sheet_with_a_frozen_header_and_a_filter(rich: Report) -> None:
    book = opened(rich)

    assert book.sheetnames == ["Articles", "Findings", "Causes", "Keyphrases", "FAQ", "Links"]
    for sheet in book:
        assert sheet.freeze_panes == "A2"
        assert sheet.auto_filter.ref.startswith("A1:")
    assert book["Findings"].max_row == 1 + sum(len(page.findings) for page in rich.pages)
    assert all(isinstance(row[8].value, int | float | None) for row in book["Articles"].iter_rows(min_row=2))


def test_hostile_text_is_text(rich: Report, hostile: str) -> None:
    book = opened(rich)

    assert clean(hostile) in [row[6].value for row in book["Findings"].iter_rows()]
    assert {cell.data_type for sheet in book for row in sheet.iter_rows() for cell in row} <= {"s", "n", "inlineStr"}
    assert not any(cell.hyperlink for sheet in book for row in sheet.iter_rows() for cell in row)


def test_a_full_sheet_says_what_did_not_fit(tmp_path: Path) -> None:
    with xlsxwriter.Workbook(str(tmp_path / "a.xlsx"), {"constant_memory": True}) as book:
        sheet = Sheet(book, "A", ("B",), None, most=4)
        sheet.add([("=1",), ("2",), ("3",), ("4",)])
        sheet.close()

    rows = [row[0].value for row in openpyxl.load_workbook(tmp_path / "a.xlsx")["A"].iter_rows()]

    assert rows[:3] == ["B", "=1", "2"]
    assert rows[3].startswith("2 more rows did not fit")


def test_a_long_text_is_cut_at_the_size_of_a_cell() -> None:
    assert fitting("a" * LONGEST_CELL) == "a" * LONGEST_CELL
    cut = fitting("😀" * LONGEST_CELL)
    assert cut.endswith("😀…")
    assert len(cut.encode("utf-16-le")) // 2 <= LONGEST_CELL


def test_without_the_library_one_line_says_how_to_install_it(tmp_path: Path) -> None:
    program = (
        "import sys; sys.modules['xlsxwriter'] = None; sys.argv = ['auditor', 'audit', 'a.html', '--format', 'xlsx'];"
        "from auditor.cli import run; run()"
    )

    done = subprocess.run([sys.executable, "-c", program], cwd=tmp_path, capture_output=True, text=True, check=False)

    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "pip install 'auditor[xlsx]'" in done.stderr
    assert not list(tmp_path.iterdir())
