"""Tables for spreadsheets: read back as they were written, and no cell of them is a formula."""

import csv
import io
from dataclasses import replace

import pytest

from auditor.formats import registry
from auditor.formats.rows import clean
from auditor.model import Report


def read(report: Report) -> dict[str, list[dict[str, str]]]:
    files = {name: "".join(map(str, parts)) for name, parts in registry.named("csv").files(report)}
    assert all(text.startswith("\ufeff") and text.endswith("\r\n") for text in files.values())
    return {name: list(csv.DictReader(io.StringIO(text[1:], newline=""))) for name, text in files.items()}


def saying(report: Report, message: str) -> Report:
    page = report.pages[0]
    return replace(report, pages=(replace(page, findings=(replace(page.findings[0], message=message),)),))


def test_every_judged_article_and_every_finding_has_a_row(rich: Report) -> None:
    files = read(rich)

    assert list(files) == ["articles.csv", "findings.csv"]
    assert len(files["findings.csv"]) == sum(len(page.findings) for page in rich.pages)
    assert len(files["articles.csv"]) == sum(page.facts.article.is_article for page in rich.pages)
    for row in files["articles.csv"]:
        int(row["Words"])
        assert row["Score"] == "" or 0 <= float(row["Score"]) <= 100


def test_hostile_text_is_text(rich: Report, hostile: str) -> None:
    rows = read(rich)["findings.csv"]

    assert clean(hostile) in [row["Message"] for row in rows]


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", " =", "\n+", "\u00a0@", "＝"])
def test_no_cell_is_a_formula(single: Report, start: str) -> None:
    text = f'{start}HYPERLINK("http://a.example","b")'

    assert read(saying(single, text))["findings.csv"][0]["Message"] == "'" + text
    assert read(saying(single, f"x{text}"))["findings.csv"][0]["Message"] == f"x{text}"


def test_rows_come_page_by_page(rich: Report) -> None:
    name, parts = next(registry.named("csv").files(rich))

    assert name == "articles.csv"
    assert len(list(parts)) == 1 + sum(page.facts.article.is_article for page in rich.pages)
