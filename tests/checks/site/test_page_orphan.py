"""An article to which nothing leads is found, and only where the whole site is known."""

import pytest

from auditor import Report
from tests.checks.site.small_site import article, of_check, report_of, start

LOST = "/lost"
NAMES = ("pump", "lamp", "bell", "lock")
PAGES = {"/": start(*(f"/{name}" for name in NAMES)), **{f"/{name}": article(name) for name in NAMES}}
LISTED = (*(f"/{name}" for name in NAMES), LOST)


def why_not(report: Report) -> list[str]:
    return [note for note in report.notes if note.startswith("page-orphan did not run: ")]


def test_an_article_that_the_sitemap_alone_knows_is_found_with_its_title() -> None:
    report, site = report_of({**PAGES, LOST: article("saddle", '<a href="/lost">This page</a>')}, listed=LISTED)

    (finding,) = of_check(report, "page-orphan")

    assert finding.message == "1 article has no link from any other page of the site"
    assert finding.urls == (f"{site}{LOST}",)
    assert finding.evidence == (f"“What the saddle is for”: {site}{LOST}",)
    assert why_not(report) == []


@pytest.mark.parametrize(
    ("path", "body", "redirects"),
    [
        ("/pump", '<p>See <a href="/lost#top">there</a>.</p>', {}),
        ("/pump", '<p>See <a href="{site}/lost/?utm_source=x">there</a>.</p>', {}),
        ("/pump", '<p>See <a href="/old">there</a>.</p>', {"/old": LOST}),
    ],
)
def test_one_link_is_enough_however_it_is_written(path: str, body: str, redirects: dict[str, str]) -> None:
    report, _ = report_of(
        {**PAGES, LOST: article("saddle"), path: article("pump", body), "/lost/": article("saddle")}, redirects, LISTED
    )

    assert of_check(report, "page-orphan") == []
    assert why_not(report) == []


def test_a_link_of_the_template_and_of_a_page_that_is_no_article_counts() -> None:
    around = '<nav><a href="/lost">All about saddles</a></nav>'
    in_template, _ = report_of(
        {**PAGES, LOST: article("saddle"), "/bell": article("bell", around=around)}, listed=LISTED
    )
    in_list, _ = report_of({**PAGES, LOST: article("saddle"), "/": start(*LISTED)}, listed=LISTED)

    assert of_check(in_template, "page-orphan") == of_check(in_list, "page-orphan") == []


def test_a_page_that_search_engines_leave_out_or_that_names_another_is_none() -> None:
    for head in ('<meta name="robots" content="noindex">', '<link rel="canonical" href="{site}/pump">'):
        report, _ = report_of({**PAGES, LOST: article("saddle", head=head)}, listed=LISTED)

        assert of_check(report, "page-orphan") == []


def test_a_limited_crawl_says_that_it_was_not_checked() -> None:
    report, _ = report_of({**PAGES, LOST: article("saddle")}, listed=LISTED, max_pages=3)

    assert of_check(report, "page-orphan") == []
    assert why_not(report) == ["page-orphan did not run: not all pages of the site were read (max_pages)."]


def test_a_page_that_could_not_be_read_may_hold_the_link() -> None:
    report, _ = report_of({**PAGES, LOST: article("saddle"), "/lock": 500}, listed=LISTED, retries=0)

    assert of_check(report, "page-orphan") == []
    assert why_not(report) == ["page-orphan did not run: 1 page of the site could not be read."]


def test_a_page_that_is_gone_holds_no_link() -> None:
    report, _ = report_of({**PAGES, LOST: article("saddle"), "/lock": 404}, listed=LISTED)

    assert len(of_check(report, "page-orphan")) == 1


def test_a_site_whose_links_scripts_write_is_not_judged() -> None:
    report, _ = report_of({**PAGES, "/": start("/pump"), LOST: article("saddle")}, listed=LISTED)

    assert of_check(report, "page-orphan") == []
