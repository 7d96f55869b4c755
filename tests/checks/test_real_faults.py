"""Faults that real sites have are found: they lie in a folder beside the project, and are not part of it."""

import gzip
import json
import tarfile
from collections.abc import Callable
from pathlib import Path

import pytest

from auditor.audit import audit
from auditor.check import run
from auditor.checks import CHECKS
from auditor.checks.page.dates import Dates
from auditor.config import Config
from auditor.facts import measure
from auditor.model import Article, Finding, Page
from auditor.read import read

SITES = Path(__file__).parents[3] / "shared" / "sites"

pytestmark = [
    pytest.mark.skipif(not (SITES / "truth.json").is_file(), reason="the real sites are not here"),
    pytest.mark.long,
]

Found = Callable[[str, str, str], list[tuple[str, Finding]]]


@pytest.fixture
def found(tmp_path: Path) -> Found:
    """Findings of one check on the pages of a site whose path begins so, each with its page's path."""

    def on(name: str, check: str, below: str) -> list[tuple[str, Finding]]:
        with tarfile.open(SITES / f"{name}.tar.xz") as tar:
            tar.extractall(tmp_path, filter="data")
        origin = json.loads((SITES / "truth.json").read_text(encoding="utf-8"))[name]["origins"][0]
        pages = []
        for file in sorted((tmp_path / name).rglob("*.html")):
            path = "/" + file.relative_to(tmp_path / name).as_posix().removesuffix("index.html")
            if path.startswith(below):
                pages.append(Page(origin + path, file.read_bytes(), url=origin + path))
        config = Config(checks=tuple(each for each in CHECKS if each.rule.id == check))
        report = audit(pages, config, source=origin, started="2026-11-28T08:00:00Z", version="0")
        return [(page.source.removeprefix(origin), finding) for page in report.pages for finding in page.findings]

    return on


def test_the_canonicals_that_lack_a_slash_after_the_host_are_found_on_42_pages(found: Found) -> None:
    wrong = found("pepese", "canonical", "/")

    assert len({page for page, _ in wrong}) == 42
    assert {finding.title for _, finding in wrong} == {"Canonical names another page"}


def test_two_canonicals_are_found(found: Found) -> None:
    wrong = [finding for _, finding in found("flink", "canonical", "/2018/0")]

    assert [finding.title for finding in wrong] == ["More than one canonical"] * 2
    assert all("in the body" in finding.evidence[1] for finding in wrong)


def test_english_pages_in_the_chinese_folder_are_found(found: Found) -> None:
    wrong = found("flink", "language", "/zh/")
    pages = {page for page, finding in wrong if "but the text is in English" in finding.message}

    assert {"/zh/what-is-flink/roadmap/", "/zh/how-to-contribute/code-style-and-quality-java/"} <= pages
    assert len(pages) >= 8


def test_alternative_texts_that_are_file_names_are_found(found: Found) -> None:
    wrong = [finding for _, finding in found("noiselabs", "alt-text", "/2018/")]

    assert {"ghost-docker", "no-results-found-for-docker"} <= {finding.quote for finding in wrong}
    assert all(finding.message.endswith("is a file name") for finding in wrong)


@pytest.mark.parametrize(
    ("name", "title", "days"),
    [
        ("wcxb-1821", "Two dates in the markup", ("3 April 2018", "19 December 2025")),
        ("wcxb-0278", "Two dates in the markup", ("2 October 2023", "6 December 2024")),
    ],
)
def test_dates_of_publication_that_disagree_are_found(name: str, title: str, days: tuple[str, str]) -> None:
    file = SITES.parent / "eval" / "pages" / f"{name}.html.gz"
    article = read(Page(name, gzip.decompress(file.read_bytes()), path=f"{name}.html"))
    assert isinstance(article, Article)
    findings = run(Dates(), measure(article))

    assert isinstance(findings, tuple)
    assert [finding.title for finding in findings if all(day in finding.message for day in days)] == [title]
