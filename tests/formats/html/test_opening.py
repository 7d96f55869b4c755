"""A report opens on the site's page, or on the article's where there is but one."""

from dataclasses import replace

from auditor.formats.html import opens_on, render
from auditor.model import Report, Unread


def test_a_report_of_one_article_opens_on_its_page_and_others_on_the_sites(single: Report, rich: Report) -> None:
    assert opens_on(single) == "pages/blog-loose-leaf-tea.html"
    assert opens_on(single) in dict(render(single))
    assert opens_on(rich) == "index.html"


def test_what_could_not_be_read_beside_it_is_on_the_sites_page(single: Report, empty: Report) -> None:
    assert opens_on(replace(single, unread=(Unread("https://a.example/", "it does not exist (404)"),))) == "index.html"
    assert opens_on(empty) == "index.html"


def test_a_page_that_is_no_article_is_named_on_the_sites_page(single: Report) -> None:
    page = single.pages[0]
    facts = replace(page.facts, article=replace(page.facts.article, is_article=False))
    unjudged = replace(page, facts=facts, findings=(), score=replace(page.score, total=None))

    assert opens_on(replace(single, pages=[unjudged])) == "index.html"
