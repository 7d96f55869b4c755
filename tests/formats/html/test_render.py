"""The report's folder: which files there are, that they hold together, and that nothing crawled comes alive in them."""

import hashlib
import os
import re
import subprocess
import sys
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any, cast

import lxml.html
import pytest
from lxml.html import HtmlElement

from auditor.formats.html import render
from auditor.model import Article, Block, Facts, PageAudit, Report, Unread

CONFTEST = Path(__file__).parents[1] / "conftest.py"


@pytest.fixture(scope="module")
def files(rich: Report) -> dict[str, str]:
    return dict(render(rich))


@pytest.fixture(scope="module")
def pages(files: dict[str, str]) -> dict[str, HtmlElement]:
    return {name: lxml.html.document_fromstring(text) for name, text in files.items() if name.endswith(".html")}


def found(element: HtmlElement, path: str, **names: str) -> list[Any]:
    return cast("list[Any]", element.xpath(path, **names))


def words(element: HtmlElement) -> str:
    return " ".join(str(element.text_content()).split())


def article(pages: dict[str, HtmlElement]) -> HtmlElement:
    return pages["pages/blog-loose-leaf-tea.html"]


def test_there_is_an_index_a_page_an_article_and_one_a_section_and_author(rich: Report) -> None:
    names = [name for name, _ in render(rich)]
    groups = [name for name in names if name.startswith("groups/")]

    assert names[:3] == ["index.html", "style.css", "report.js"]
    articles = sum(page.facts.article.is_article for page in rich.pages)
    assert len(names) == len(set(names)) == 4 + len(groups) + articles
    assert {"groups/section-blog.html", "groups/section-top.html", "groups/author-ines-marlow.html"} <= set(groups)
    assert all(re.fullmatch(r"(?:pages|groups)/[a-z0-9-]+\.html", name) for name in names[3:-1])
    assert names[-1] == "pictures.html"


def test_pages_come_one_at_a_time(rich: Report) -> None:
    assert next(iter(render(rich)))[0] == "index.html"


def test_the_same_report_gives_the_same_bytes_in_every_process(files: dict[str, str]) -> None:
    program = (
        "import hashlib, runpy, sys; from auditor.formats.html import render;"
        f"made = runpy.run_path({str(CONFTEST)!r})['rich_report']();"
        "print(hashlib.sha256(repr(list(render(made))).encode()).hexdigest())"
    )
    expected = hashlib.sha256(repr(list(files.items())).encode()).hexdigest()
    environment = {**os.environ, "PYTHONHASHSEED": "7", "TZ": "Asia/Tokyo", "LC_ALL": "C"}
    made = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=True)

    assert expected == made.stdout.strip()


def test_every_file_can_be_written_as_utf_8(files: dict[str, str]) -> None:
    for text in files.values():
        assert re.findall("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", text) == []
        text.encode("utf-8")


def test_every_link_within_the_report_leads_somewhere(files: dict[str, str], pages: dict[str, HtmlElement]) -> None:
    anchors = {
        name: {element.get("id") for element in page.iter() if element.get("id")} for name, page in pages.items()
    }
    dead = []
    for name, page in pages.items():
        for href in found(page, "//@href | //@src"):
            if href.startswith(("http://", "https://")):
                continue
            path, _, anchor = href.partition("#")
            target = os.path.normpath(os.path.join(os.path.dirname(name), path)) if path else name  # noqa: PTH118, PTH120 - names, not files
            if target not in files or (anchor and anchor not in anchors[target]):
                dead.append((name, href))

    assert dead == []


def test_an_anchor_stands_once_on_its_page(pages: dict[str, HtmlElement]) -> None:
    for page in pages.values():
        ids = found(page, "//@id")

        assert len(ids) == len(set(ids))


def test_nothing_crawled_comes_alive(pages: dict[str, HtmlElement]) -> None:
    for page in pages.values():
        assert [script.get("src") for script in page.iter("script")] in (["report.js"], ["../report.js"])
        assert found(page, "//script[text()] | //img | //iframe | //object | //style | //base") == []
        assert found(page, "//@*[starts-with(name(), 'on')] | //@style") == []
        assert [link for link in found(page, "//@href") if re.match(r"\s*(javascript|data|vbscript|file):", link)] == []


def test_hostile_text_is_shown_as_it_is(pages: dict[str, HtmlElement]) -> None:
    named = [page for name, page in pages.items() if "script" in name]

    assert len(named) == 3  # the article, its author and its section
    for page in (*named, pages["index.html"]):
        assert "<script>alert(1)</script>\"'><img src=x" in words(page)
    (page,) = [page for name, page in pages.items() if name.startswith("pages/script")]
    assert "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>{{ 7*7 }}{% raw %}]]>" in words(page)


def test_links_to_the_world_tell_it_nothing(pages: dict[str, HtmlElement]) -> None:
    for page in pages.values():
        for link in found(page, "//a[starts-with(@href, 'http')]"):
            assert link.get("rel") == "noopener noreferrer"
        assert found(page, "//meta[@name='referrer']/@content") == ["no-referrer"]


def test_a_strict_policy_forbids_what_the_report_does_not_need(pages: dict[str, HtmlElement]) -> None:
    for page in pages.values():
        (policy,) = found(page, "//meta[@http-equiv='Content-Security-Policy']/@content")

        assert policy.startswith("default-src 'none';")
        assert "unsafe" not in policy


def test_search_engines_are_told_to_leave_the_report_alone(pages: dict[str, HtmlElement]) -> None:
    for page in pages.values():
        assert found(page, "//meta[@name='robots']/@content") == ["noindex, nofollow"]


def test_every_page_has_one_h1_and_skips_no_level(pages: dict[str, HtmlElement]) -> None:
    for name, page in pages.items():
        levels = [int(heading.tag[1]) for heading in page.iter("h1", "h2", "h3", "h4", "h5", "h6")]

        assert levels.count(1) == 1
        assert levels[0] == 1
        assert all(below <= above + 1 for above, below in pairwise(levels)), name
        assert all(words(heading) for heading in page.iter("h1", "h2", "h3"))


def test_every_field_section_and_chart_has_a_name(pages: dict[str, HtmlElement]) -> None:
    for page in pages.values():
        assert found(page, "//*[self::input or self::select][not(ancestor::label)]") == []
        for section in page.iter("section"):
            (heading,) = found(page, "//*[@id=$name]", name=section.get("aria-labelledby"))
            assert words(heading)
        assert found(page, "//svg[not(@aria-hidden) and not(@aria-label)]") == []
        assert found(page, "//table[not(ancestor::div[contains(@class, 'text')])][not(.//th[@scope='col'])]") == []


def test_crawled_text_finds_its_own_direction(pages: dict[str, HtmlElement]) -> None:
    page = article(pages)

    assert found(page, "//h1/@dir") == ["auto"]
    assert found(page, "//div[@class='text']//*[self::p or self::li or self::td][not(@dir='auto')]") == []
    assert found(page, "//div[@class='text']/@lang") == ["en"]


def test_a_language_that_is_none_is_not_passed_on(pages: dict[str, HtmlElement]) -> None:
    (page,) = [page for name, page in pages.items() if name.startswith("pages/script")]

    assert found(page, "//div[@class='text']/@lang") == [""]


def test_a_password_in_the_address_stays_out_of_the_report(rich: Report) -> None:
    named = replace(rich, source="https://me:secret@kettle.example/")

    assert "secret" not in "".join(text for _, text in render(named))


def test_long_lists_are_folded_and_long_texts_end(empty: Report) -> None:
    unread = tuple(Unread(f"https://kettle.example/{number}", f"No answer in {number} s.") for number in range(60))
    blocks = tuple(Block("paragraph", "tea " * 1000, number) for number in range(200))
    facts = Facts(Article("https://kettle.example/long", blocks=blocks))
    made = dict(render(replace(empty, unread=unread, pages=(PageAudit(facts),))))

    assert "35 more reasons" in made["index.html"]
    assert "left out here for length" in made["pages/long.html"]
    assert len(made["pages/long.html"]) < 450_000
