"""report.json: others' programs read it."""

import json
from pathlib import Path

import jsonschema
import pytest

from auditor.audit import audit
from auditor.config import Config
from auditor.facts import measure
from auditor.formats.json import inspect_json, render, report_json, report_parts
from auditor.formats.json_text import document
from auditor.model import Article, Page, Report, Unread
from auditor.read import read

DOCS = Path(__file__).parents[2] / "docs"
BODY = """<html lang="en"><head><title>How to keep a starter alive</title></head><body><main><article>
<h1>How to keep a starter alive</h1><p>By Ann Tarn, <time datetime=2024-05-03>3 May 2024</time></p>{}<h2></h2>
<h2>FAQ</h2><h3>How often must I feed it?</h3><p>Once a week is enough when it lives in the fridge.</p>
<h3>Can I freeze it?</h3><p>Yes, for some months; feed it twice before you bake.</p>
<h3>Why does it smell?</h3><p>It is hungry, so feed it and wait for half a day.</p></article></main></body></html>"""
PROSE = "<p>A starter is flour and water that wild yeast has moved into. Feed the starter and it will bake for you.</p>"


@pytest.fixture
def report() -> Report:
    pages: list[Page | Unread] = [
        Page(
            "https://a.example/starter", BODY.format(PROSE * 9).encode(), url="https://a.example/starter", seconds=0.25
        ),
        Page("draft.html", BODY.format(PROSE * 9).encode("utf-16"), path="draft.html"),
        Unread("https://a.example/gone", "The host says 410: the page is gone for good."),
    ]
    return audit(pages, Config(), source="https://a.example/", started="2026-11-22T00:00:00Z", version="1.2.3")


def test_a_report_fits_its_schema(report: Report) -> None:
    schema = json.loads((DOCS / "report.schema.json").read_text(encoding="utf-8"))

    jsonschema.Draft202012Validator(schema).validate(json.loads(render(report)))


def test_an_empty_report_fits_the_schema_too() -> None:
    schema = json.loads((DOCS / "report.schema.json").read_text(encoding="utf-8"))
    empty = audit([], Config(), source="", started="", version="")

    jsonschema.Draft202012Validator(schema).validate(json.loads(render(empty)))
    assert json.loads(render(empty))["score"] is None


def test_pages_that_are_no_articles_say_what_they_are(rich: Report) -> None:
    kinds = {page["page_kind"]: page["article_reasons"] for page in json.loads(render(rich))["pages"]}

    assert kinds["product"] == ["eleven prices and no paragraph", "og:type says product"]
    assert set(kinds) == {"article", "product"}


def test_the_names_that_others_rely_on_are_there(report: Report) -> None:
    data = json.loads(render(report))

    assert set(data) >= {
        "schema_version",
        "version",
        "started",
        "source",
        "score",
        "areas",
        "rules",
        "pages",
        "site_findings",
        "unread",
    }
    page = next(page for page in data["pages"] if page["url"].startswith("https"))
    assert set(page) >= {
        "url", "path", "title", "is_article", "page_kind", "article_reasons", "language", "score", "areas", "words",
        "seconds", "facts", "findings",
        "skipped", "failed",
    }  # fmt: skip
    assert set(page["areas"]) == {"keywords", "readability", "headings", "faq", "page"}
    assert set(page["facts"]["keyphrases"][0]) == {
        "text",
        "role",
        "origin",
        "probability",
        "uses",
        "exact",
        "density",
        "first",
        "places",
    }
    assert set(page["facts"]["readability"]) >= {
        "sentences",
        "words",
        "syllables",
        "flesch_reading_ease",
        "flesch_kincaid_grade",
    }
    assert set(page["findings"][0]) >= {"check", "level", "message", "line", "column", "quote", "fix", "fingerprint"}
    assert page["seconds"] == 0.25
    assert page["facts"]["headings"][0] == {"level": 1, "text": "How to keep a starter alive", "line": 2}
    assert data["unread"] == [
        {"url": "https://a.example/gone", "reason": "The host says 410: the page is gone for good."}
    ]


def test_a_file_has_a_path_and_no_seconds(report: Report) -> None:
    page = next(page for page in json.loads(render(report))["pages"] if page["path"])

    assert (page["path"], page["url"], page["seconds"]) == ("draft.html", "", None)


def test_the_fix_for_unmarked_questions_holds_the_markup_to_paste(report: Report) -> None:
    page = json.loads(render(report))["pages"][0]
    (finding,) = (finding for finding in page["findings"] if finding["check"] == "faq-unmarked")
    markup = finding["fix"][finding["fix"].index("{") : finding["fix"].rindex("}") + 1]

    assert [item["name"] for item in json.loads(markup)["mainEntity"]] == [
        "How often must I feed it?",
        "Can I freeze it?",
        "Why does it smell?",
    ]


def test_what_inspect_prints_fits_its_schema() -> None:
    schema = json.loads((DOCS / "inspect.schema.json").read_text(encoding="utf-8"))
    article = read(Page("a.html", BODY.format(PROSE * 9).encode(), path="a.html"))
    assert isinstance(article, Article)

    line = json.loads(json.dumps(inspect_json(measure(article))))

    jsonschema.Draft202012Validator(schema).validate(line)
    assert [2, "FAQ"] in line["headings"]
    assert len(line["faq"]["visible"]) == 3


def test_page_by_page_the_bytes_are_those_of_the_whole(rich: Report, empty: Report) -> None:
    for report in (rich, empty):
        assert "".join(report_parts(report)) == document(report_json(report), lines=True) + "\n"
        assert len(list(report_parts(report))) == len(report.pages) + 2


VALUES: tuple[object, ...] = (
    {}, [], (), "", 0, -7, 10**40, 1.0, 0.1, 1e-7, 1e22, float("inf"), float("nan"), None, True, False,
    'a "quote" \\ \n\t\x00\x1f é 😀 [{,:', [[], {}, [[]], {"a": {}}], (1, (2, "3")),
    {"a": [1, 2.5, None], "b": {"c": {"d": [True, {"e": "f"}]}}, 'k"ey\n': "v"}, [{"a": 1}, {"b": []}],
)  # fmt: skip


@pytest.mark.parametrize("value", VALUES, ids=repr)
def test_json_in_lines_is_letter_by_letter_what_python_writes(value: object) -> None:
    assert document(value, lines=True) == json.dumps(value, ensure_ascii=False, indent=2)


def test_half_of_a_pair_is_written_in_lines_too() -> None:
    assert document({"a": ["\ud83d"]}, lines=True) == '{\n  "a": [\n    "\\ud83d"\n  ]\n}'


def test_json_in_lines_can_be_further_to_the_right() -> None:
    whole = {"a": [1, "line\nbreak"]}

    assert document(whole, lines=True, margin="\n    ") == json.dumps(whole, indent=2).replace("\n", "\n    ")
