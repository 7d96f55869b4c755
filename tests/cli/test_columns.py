"""Each finding of `check` that quotes something says in which line and column of the source it begins."""

import html
import json
from collections import Counter
from pathlib import Path

import pytest

from tests.started import started

PAGES = sorted((Path(__file__).parents[1] / "read" / "pages").glob("*.html"))
REAL = sorted((Path(__file__).parents[2] / "../shared/eval/pages").glob("*.html.gz"))[::40]

OF_ALL_KINDS = (
    "<!doctype html><html lang=english><head><meta charset=utf-8><title>Kettles</title>"
    "<meta name=description content='Tea &amp; pots'><link rel=canonical href='/kettles'></head><body><main><article>"
    "<h1>Which kettle boils water fastest, the steel or the glass one, and does any of it matter to tea at all"
    "</h1><p class=byline>By <a rel=author href=/ann>Ann Tarn</a>, <time>3 May 2024</time></p>"
    + "<p>A kettle with a flat base heats evenly. <a href=https://shop.example/kettle>Click here</a> to see one.</p>"
    * 3
    + "<h4>Caf&eacute;s</h4><p>Steel kettles are boiled by gas and caf&eacute;s were visited by us.</p>"
    "<img src=/IMG_2041.jpg alt='IMG_2041'><img src=/steel-kettle.jpg></article></main></body></html>"
)


def findings(paths: list[Path]) -> list[dict[str, object]]:
    done = started(["check", "--all-pages", "--format", "json", *map(str, paths)], Path.cwd(), timeout=300)
    assert done.returncode in (0, 1, 3), done.stderr
    report = json.loads(done.stdout)
    return [{**finding, "path": page["path"]} for page in report["pages"] for finding in page["findings"]]


def source_at(finding: dict[str, object], lines: list[str]) -> str:
    line, column = finding["line"], finding["column"]
    assert isinstance(line, int)
    assert isinstance(column, int)
    return html.unescape(lines[line - 1][column - 1 :][:200]).replace("\u00a0", " ")


def first_word(finding: dict[str, object]) -> str:
    quote = str(finding["quote"]).lstrip("…. ")
    return quote.split()[0][:3] if quote.split() else ""


def test_a_page_in_one_line_has_a_column_for_every_quote(tmp_path: Path) -> None:
    page = tmp_path / "kettles.html"
    page.write_text(OF_ALL_KINDS, encoding="utf-8")
    lines = OF_ALL_KINDS.split("\n")

    found = [each for each in findings([page]) if each["quote"] and each["line"]]

    assert len({each["check"] for each in found}) >= 5
    assert [each for each in found if not source_at(each, lines).startswith(first_word(each))] == []


@pytest.mark.parametrize("paths", [PAGES, REAL], ids=["own pages", "real pages"])
def test_the_source_begins_there_with_the_first_word_of_the_quote(paths: list[Path]) -> None:
    if not paths:
        pytest.skip("the collection of real pages is not here")
    sources = {str(path): path for path in paths}
    seen: Counter[str] = Counter()
    for finding in findings(paths):
        path = sources[str(finding["path"])]
        body = path.read_bytes()
        if path.suffix == ".gz":
            import gzip

            body = gzip.decompress(body)
        if finding["check"] == "structured-data-syntax" or not finding["quote"] or not finding["line"]:
            continue  # its column is that of the fault, which its quote shows with what surrounds it
        seen["right"] += source_at(finding, body.decode("utf-8", "replace").split("\n")).startswith(first_word(finding))
        seen["all"] += 1

    assert seen["all"] > 10
    assert seen["right"] == seen["all"]
