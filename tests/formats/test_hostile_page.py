"""A page whose every word means harm goes the whole way from its file through every format, and stays text in each."""

import csv
import io
import json
import re
from collections.abc import Iterator
from html import escape
from pathlib import Path
from typing import Any

import lxml.etree
import lxml.html
import pytest

from auditor import audit, check, render, report_files
from auditor.formats.registry import names
from auditor.gate import GateVerdict
from auditor.model import Report

PLACES = ("title", "description", "h1", "heading", "words", "address", "alt", "question", "answer", "author")
FILE = "=cmd(1) '<img src=x onerror=alert(7)>' %0A::error::owned.html"
TEXT = (
    "A bicycle chain wants a clean cloth and a little oil. Wipe it after a wet ride and it will last you for years. "
    "Turn the pedals backwards while you hold the cloth around it. Put one drop on each roller and wipe off the rest. "
)


def said(place: str) -> str:
    """What the page says there: it breaks out of tags, attributes, scripts, terminals, spreadsheets, logs, Markdown."""
    script = f"<script>alert('{place}')</script>"
    return f"=1+1 {place} \"'>{script}](javascript:alert(1)) ::error::{place} {{{{7*7}}}} \x1b[31m"


def page() -> str:
    at = {place: escape(said(place)) for place in PLACES}
    address = "https://shed.example/a?x=%22%3E%3Cscript%3Ealert(1)%3C/script%3E"
    faq = {
        "@context": "https://schema.org", "@type": "FAQPage",
        "mainEntity": [{"@type": "Question", "name": said("question") + "?",
                        "acceptedAnswer": {"@type": "Answer", "text": said("answer")}}],
    }  # fmt: skip
    data = json.dumps(faq).replace("<", "\\u003c")
    return f"""<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{at["title"]}</title>
<meta name="description" content="{at["description"]}"><meta property="og:type" content="article">
<meta name="author" content="{at["author"]}"><link rel="canonical" href="{escape(address)}">
<script type="application/ld+json">{data}</script></head><body><main><article>
<h1>{at["h1"]}</h1><p class="byline">By {at["author"]}</p>{f"<p>{TEXT}</p>" * 6}
<p>{at["words"]} stays on <a href="javascript:alert(2)">{at["words"]}</a>. TODO: lorem ipsum dolor sit amet.</p>
<img src="chain.jpg"><img src="oil.jpg" alt="{at["alt"]}">
<h2>{at["heading"]}</h2><h2></h2><p>{TEXT}</p><h2>{at["question"]}?</h2><p>{at["answer"]}</p>
</article></main></body></html>"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("hostile")
    (made / FILE).write_text(page(), encoding="utf-8")
    return made


@pytest.fixture(scope="module")
def report(folder: Path) -> Report:
    return audit([folder / FILE])


@pytest.fixture(scope="module")
def verdict(folder: Path) -> GateVerdict:
    return check(folder / FILE, fail_on="note")


def files(report: Report, name: str) -> dict[str, str]:
    return {file: "".join(map(str, parts)) for file, parts in report_files(report, name)}


def texts(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        yield from (text for each in (*value, *value.values()) for text in texts(each))
    elif isinstance(value, list):
        yield from (text for each in value for text in texts(each))
    elif isinstance(value, str):
        yield value


def is_harmless(markup: str) -> None:
    tree: Any = lxml.html.document_fromstring(markup)
    scripts = [str(each) for each in tree.xpath("//script/@src | //script[not(@src)]/text()")]
    assert [each for each in scripts if not each.endswith("report.js")] == []
    assert tree.xpath("//img | //iframe | //object | //@*[starts-with(name(), 'on')]") == []
    links = [str(href) for href in tree.xpath("//@href | //@src | //@action")]
    assert [each for each in links if re.match(r"\s*(javascript|data|vbscript):", each, re.IGNORECASE)] == []


def test_the_page_is_judged_and_found_wanting(report: Report, verdict: GateVerdict) -> None:
    assert len(report.pages) == 1
    assert len({finding.check for finding in report.pages[0].findings}) >= 4
    assert not verdict.passed


@pytest.mark.parametrize("name", ["html", "mail"])
def test_in_markup_it_is_shown_and_nothing_of_it_lives(report: Report, name: str) -> None:
    made = {file: text for file, text in files(report, name).items() if file.endswith(".html")}
    for text in made.values():
        is_harmless(text)
    trees: list[Any] = [lxml.html.document_fromstring(text) for text in made.values()]
    shown = " ".join(" ".join(str(tree.text_content()).split()) for tree in trees)
    for place in ("title",) if name == "mail" else PLACES:
        assert place == "address" or f"<script>alert('{place}')</script>" in shown, place
    if name == "html":
        assert "onerror=alert(7)" in shown, "the name of its file"


def test_in_tables_no_cell_is_a_formula(report: Report) -> None:
    for text in files(report, "csv").values():
        cells = [cell for row in csv.reader(io.StringIO(text.lstrip("\ufeff"), newline="")) for cell in row]
        assert not [cell for cell in cells if cell.lstrip().startswith(("=", "+", "@", "\t"))]
        assert not [cell for cell in cells if cell.startswith("-") and not re.fullmatch(r"-[\d.]+", cell)]
        assert any(cell.startswith("'=1+1 title") for cell in cells)


def test_in_the_workbook_no_cell_is_a_formula_or_a_link(report: Report) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    pytest.importorskip("xlsxwriter")
    ((_, parts),) = report_files(report, "xlsx")
    book = openpyxl.load_workbook(io.BytesIO(b"".join(part for part in parts if isinstance(part, bytes))))
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]

    assert {cell.data_type for cell in cells} <= {"s", "n", "inlineStr"}
    assert not [cell for cell in cells if cell.hyperlink]
    for place in ("title", "heading"):
        assert [cell for cell in cells if f"<script>alert('{place}')</script>" in str(cell.value)], place


def test_on_a_terminal_no_control_character_gets_through(report: Report, verdict: GateVerdict) -> None:
    for text in (render(report, "text"), render(verdict, "text")):
        assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]", text)
        assert "<script>" in text


@pytest.mark.parametrize("name", [name for name in names("check") if name not in ("text", "github", "markdown")])
def test_for_programs_it_is_one_valid_file_with_the_words_in_it(verdict: GateVerdict, name: str) -> None:
    text = render(verdict, name)
    if name in ("junit", "checkstyle"):
        tree: Any = lxml.etree.fromstring(text.encode())
        found = [str(each) for each in tree.xpath("//text() | //@*")]
        assert {str(each.tag) for each in tree.iter()} <= {
            "testsuites", "testsuite", "testcase", "failure", "error", "skipped", "checkstyle", "file", "system-out",
            "properties", "property",
        }  # fmt: skip
    elif name == "jsonl":
        found = [each for line in text.splitlines() for each in texts(json.loads(line))]
    else:
        found = list(texts(json.loads(text)))

    assert any("<script>alert('heading')</script>" in each for each in found)
    assert not any(re.search(r"[\x00-\x08\x0b-\x1f]", each) for each in found if name in ("junit", "checkstyle"))


def test_in_a_log_of_github_no_line_is_an_order_of_the_pages(verdict: GateVerdict) -> None:
    lines = render(verdict, "github").splitlines()
    orders = [line for line in lines if line.lstrip().startswith("::")]

    assert orders
    assert all(re.match(r"::(error|warning|notice) (file|title)=", line) for line in orders)
    assert all("::" not in line.split("::")[1] for line in orders)


def test_in_markdown_nothing_of_it_is_markup(verdict: GateVerdict) -> None:
    text = render(verdict, "markdown")

    assert "alert" in text
    assert not re.search(r"(?<!\\)<(script|img)", re.sub(r"`[^`\n]*`", "", text))
    assert not re.search(r"(?<!\\)\]\(javascript:", re.sub(r"`[^`\n]*`", "", text))


def test_its_data_is_whole_in_the_json_of_the_report(report: Report) -> None:
    ((_, text),) = files(report, "json").items()
    found = list(texts(json.loads(text)))

    for place in ("title", "heading"):
        assert any(f"<script>alert('{place}')</script>" in each for each in found), place
