"""One HTML file for mail: all that it needs is in it, nothing in it runs, and it opens under a strict policy."""

import re
from dataclasses import replace
from typing import Any, cast

import lxml.html
from lxml.html import HtmlElement

from auditor.formats.registry import named
from auditor.model import Report

POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"


def found(element: HtmlElement, path: str) -> list[Any]:
    return cast("list[Any]", element.xpath(path))


def words(element: HtmlElement) -> str:
    return " ".join(str(element.text_content()).split())


def mail(report: Report) -> str:
    parts = named("mail").report_parts(report)
    return "".join(map(str, parts))


def test_the_file_needs_no_other_and_runs_nothing(rich: Report) -> None:
    page = lxml.html.document_fromstring(mail(rich))

    assert found(page, "//script | //link | //img | //iframe | //form | //object | //base") == []
    assert found(page, "//@src | //@style | //@*[starts-with(name(), 'on')]") == []
    assert [href for href in found(page, "//@href") if not re.match(r"https?://|#", str(href))] == []
    (policy,) = found(page, "//meta[@http-equiv='Content-Security-Policy']/@content")
    assert str(policy).startswith(POLICY)


def test_it_says_score_changes_and_worst_articles_with_what_is_wrong_in_each(rich: Report) -> None:
    text = words(lxml.html.document_fromstring(mail(rich)))

    assert "What to change first" in text
    assert "8 texts · medium effort" in text
    assert "Loose leaf tea without bitterness Keyphrase density is 2.2 %, at most 3 %" in text
    assert "Storing tea through the summerhttps://kettle.example/blog/Storing-Tea.html85" in text.replace(" h", "h")


def test_links_lead_to_the_live_pages_and_anchors_to_their_places(rich: Report) -> None:
    page = lxml.html.document_fromstring(mail(rich))
    ids = {str(each) for each in found(page, "//@id")}

    assert "https://kettle.example/blog/loose-leaf-tea.html" in found(page, "//ul[@class='worst']//@href")
    assert {str(href)[1:] for href in found(page, "//@href[starts-with(., '#')]")} <= ids


def test_hostile_text_is_text(rich: Report, hostile: str) -> None:
    made = mail(replace(rich, source=f"https://kettle.example/{hostile}"))

    assert "<img src=x" not in made
    assert "&lt;script&gt;alert(1)" in made


def test_a_report_without_pages_is_a_mail_too(empty: Report) -> None:
    assert "no page was read as an article" in mail(empty)
