"""What the index and an article's page show, and that finding and place lead to each other."""

from dataclasses import replace
from typing import Any, cast

import lxml.html
import pytest
from lxml.html import HtmlElement

from auditor.formats.html import render
from auditor.model import Report, Unread


@pytest.fixture(scope="module")
def pages(rich: Report) -> dict[str, HtmlElement]:
    return {name: lxml.html.document_fromstring(text) for name, text in render(rich) if name.endswith(".html")}


def found(element: HtmlElement, path: str, **names: str) -> list[Any]:
    return cast("list[Any]", element.xpath(path, **names))


def words(element: HtmlElement) -> str:
    return " ".join(str(element.text_content()).split())


def article(pages: dict[str, HtmlElement]) -> HtmlElement:
    return pages["pages/blog-loose-leaf-tea.html"]


def test_the_index_has_a_row_for_each_article_worst_first(rich: Report, pages: dict[str, HtmlElement]) -> None:
    rows = found(pages["index.html"], "//table[@class='articles']/tbody/tr")
    scores = [str(row.xpath("string(td[1])")) for row in rows]
    known = [float(score) for score in scores if score != "–"]

    assert len(rows) == sum(page.facts.article.is_article for page in rich.pages)
    assert sorted(known) == known
    assert scores[-1] == "–"
    cells = [words(cell) for cell in rows[0]]
    assert cells[:3] == ["Loose leaf tea without bitterness /blog/loose-leaf-tea.html Ines Marlow", "81", "76"]
    assert cells[9].startswith("loose leaf tea 2.2 %")


def test_the_index_says_what_is_worth_most_and_where(pages: dict[str, HtmlElement]) -> None:
    changes = found(pages["index.html"], "//ol[@class='changes']/li")

    assert len(changes) == 5
    assert "Keyphrase used too often Warning Keywords · 8 texts · 8 findings on 8 of 12 articles" in words(changes[0])
    assert len(found(changes[0], ".//ul[@class='worst']//a")) == 8
    assert "Loose leaf tea without bitterness Keyphrase density is 2.2 %, at most 3 %" in words(changes[0])


def test_the_index_tells_what_was_not_judged_and_why(pages: dict[str, HtmlElement]) -> None:
    index = pages["index.html"]

    others = words(index.get_element_by_id("others"))
    assert "Product pages · 2 pages" in others
    assert "eleven prices and no paragraph; og:type says product" in others
    assert "The host answered 404" in words(index.get_element_by_id("unread"))
    unjudged = words(index.get_element_by_id("unjudged"))
    assert "Checks that broke These are faults of the audit" in unjudged
    assert "9 articles the text has 40 words, at least 100 (the numbers differ from page to page)" in unjudged


def test_pages_that_could_not_be_read_for_one_reason_stand_together(empty: Report) -> None:
    reasons = ["It is a PDF."] + ["The host never answered."] * 5
    unread = tuple(Unread(f"https://kettle.example/{number}", reason) for number, reason in enumerate(reasons))
    page = lxml.html.document_fromstring(dict(render(replace(empty, unread=unread)))["index.html"])
    causes = found(page, "//section[@id='unread']//ul[@class='pages']/li")

    assert ["2 more pages" in words(cause) for cause in causes] == [True, False]
    assert [len(found(cause, ".//a")) for cause in causes] == [5, 1]
    assert words(causes[0]).endswith("The host never answered.")


def test_the_text_on_an_articles_page_is_the_articles_text(single: Report) -> None:
    read = single.pages[0].facts.article
    page = lxml.html.document_fromstring(dict(render(single))["pages/blog-loose-leaf-tea.html"])
    for extra in found(page, "//a[contains(@class, 'ref')] | //span[@class='gutter'] | //span[@class='tag']"):
        extra.drop_tree()
    shown = found(page, "//div[@class='text']//*[self::p or self::li or self::td or self::blockquote or self::code]")

    assert [words(element) for element in shown] == [" ".join(block.text.split()) for block in read.blocks]


def test_a_finding_has_its_quote_why_fix_and_basis(pages: dict[str, HtmlElement]) -> None:
    (alts,) = found(article(pages), "//li[contains(@class, 'finding')][.//h3[.='Images without a text alternative']]")

    shown = words(alts)
    for part in (
        "Warning Page · on 9 of 12 articles", "+4.0 points", "Image 0 of 3 has no alt line 24",
        '<img src="/pot-2.jpg">', "Fix Write what the image shows", "Why Who does not see the image",
        "Basis W3C standard: the source, read 1 November 2026",
    ):  # fmt: skip
        assert part in shown
    assert found(alts, ".//dd//a/@href") == ["https://www.w3.org/WAI/WCAG22/Techniques/general/G141"]


def test_finding_and_place_lead_to_each_other(pages: dict[str, HtmlElement]) -> None:
    page = article(pages)
    (density,) = found(page, "//li[contains(@class, 'finding')][.//h3[.='Keyphrase used too often']]")
    marks = [page.get_element_by_id(href[1:]) for href in found(density, ".//a/@href") if href.startswith("#place")]

    assert [words(mark).lower() for mark in marks] == ["loose leaf tea"] * 5
    back = {reference.get("href") for mark in marks for reference in mark.itersiblings("a")}
    (instance,) = found(density, ".//div[@class='instance']/@id")
    assert "#" + instance in back


def test_what_is_to_be_pasted_stands_there_exactly(single: Report) -> None:
    page = lxml.html.document_fromstring(dict(render(single))["pages/blog-loose-leaf-tea.html"])
    (paste,) = [finding.paste for finding in single.pages[0].findings if finding.paste]

    assert [code.text_content() for code in found(page, "//figure[@class='paste']//code")] == [paste]


def test_each_checks_part_in_the_score_is_shown(rich: Report, pages: dict[str, HtmlElement]) -> None:
    page = article(pages)
    parts = next(audit for audit in rich.pages if "loose-leaf-tea" in audit.source).score.parts

    assert len(found(page, "//details[@class='ledger']//tbody/tr")) == sum(part.lost > 0 for part in parts)
    assert len(found(page, "//p[@class='kept-list']/span")) == sum(part.lost == 0 for part in parts)
    assert len(found(page, "//svg[@class='ruler']//*[@class='lost']")) == sum(part.lost > 0 for part in parts)


def test_pages_lead_to_their_neighbours_and_home(pages: dict[str, HtmlElement]) -> None:
    first = article(pages)

    assert found(first, "//a[@rel='prev']") == []
    assert found(first, "//a[@rel='next']/@href") == ["blog-storing-tea.html"]
    assert "../index.html" in found(first, "//nav//a/@href")


def test_a_page_without_findings_and_a_report_without_pages_say_so(clean: Report, empty: Report) -> None:
    all_well, nothing = dict(render(clean)), dict(render(empty))

    assert "No check found anything to change." in all_well["pages/blog-all-is-well.html"]
    assert "Nothing to change: no check found anything." in all_well["index.html"]
    assert sorted(nothing) == ["index.html", "report.js", "style.css"]
    assert "No page was read as an article." in nothing["index.html"]


def test_a_page_that_nobody_could_judge_says_so(pages: dict[str, HtmlElement]) -> None:
    assert "No check could judge this page." in words(pages["pages/bare.html"])


def test_a_run_that_was_stopped_says_so(rich: Report) -> None:
    assert "Stopped early." in dict(render(replace(rich, interrupted=True)))["index.html"]


def test_evidence_is_a_list_below_the_message(pages: dict[str, HtmlElement]) -> None:
    (list_,) = found(article(pages), "//ul[@class='evidence']")

    assert words(list_) == "34 words: “When the leaves have opened …”"
    assert "sentences are over 20 words" in words(list_.getparent())
