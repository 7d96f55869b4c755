"""A sitemap and the pages that it lists: one finding for each kind of fault, with all members."""

from auditor import Config
from auditor.audit import audit
from auditor.model import Page, Unchanged, Unread
from tests.checks.site.small_site import article, of_check, report_of


def test_addresses_that_no_page_answers_are_one_finding() -> None:
    report, site = report_of({"/a": article("pump"), "/gone": 410}, listed=["/a", "/gone", "/nowhere"])

    (finding,) = of_check(report, "sitemap")

    assert finding.message == "the sitemap lists 2 addresses that no page answers"
    assert finding.sources == (f"{site}/gone", f"{site}/nowhere")
    assert finding.level == "warning"


def test_each_kind_is_a_finding_of_its_own() -> None:
    pages = {
        "/a": article("pump"),
        "/hidden": article("lamp", head='<meta name="robots" content="noindex">'),
        "/other": article("bell", head='<link rel="canonical" href="{site}/a">'),
        "/new": article("lock"),
    }
    report, site = report_of(pages, {"/old": "/new"}, listed=["/a", "/hidden", "/other", "/old"])

    assert {one.message: one.sources for one in of_check(report, "sitemap")} == {
        "the sitemap lists 1 address that redirects": (f"{site}/old",),
        "the sitemap lists 1 address that asks search engines to leave it out (noindex)": (f"{site}/hidden",),
        "the sitemap lists 1 address that names another page as canonical": (f"{site}/other",),
    }


def test_a_canonical_of_another_host_is_no_fault_of_the_sitemap() -> None:
    heads = {name: f'<link rel="canonical" href="{to}">' for name, to in
             {"a": "http://x.invalid/a", "b": "{site}b/", "c": "https://www.other.invalid/c"}.items()}  # fmt: skip
    pages = {f"/{name}": article(name * 4, head=head) for name, head in heads.items()}
    report, _ = report_of(pages, listed=list(pages))

    assert of_check(report, "sitemap") == []


def test_a_redirect_to_a_page_that_is_listed_too_is_found() -> None:
    report, site = report_of({"/a": article("pump"), "/b": article("lamp")}, {"/old": "/a"}, ["/a", "/b", "/old"])

    assert [one.sources for one in of_check(report, "sitemap")] == [(f"{site}/old",)]


def test_a_sitemap_that_lists_its_pages_is_right_and_a_host_that_is_down_for_now_is_no_fault_of_it() -> None:
    own = article("pump", head='<link rel="canonical" href="{site}/a/?utm_source=x">')
    report, _ = report_of({"/a": own, "/b": article("lamp"), "/c": 503}, listed=["/a", "/b", "/c"], retries=0)

    assert of_check(report, "sitemap") == []


def pages(*listed: str) -> list[Page | Unread | Unchanged]:
    """Articles a to d and one that is hidden, of which those are listed."""
    made: list[Page | Unread | Unchanged] = []
    for name in ("a", "b", "c", "d", "hidden"):
        head = '<meta name="robots" content="noindex">' if name == "hidden" else ""
        url = f"https://a.example/{name}"
        listing = "https://a.example/sitemap.xml" if name in listed else ""
        made.append(Page(url, article(name, head=head).encode(), url=url, listed_in=listing))
    return made


def test_articles_that_the_sitemap_leaves_out_are_a_note() -> None:
    (finding,) = of_check(audit(pages("a", "b"), Config(), source="", started="", version=""), "sitemap")

    assert (finding.level, finding.message) == ("note", "2 articles are not in the sitemap")
    assert finding.urls == ("https://a.example/c", "https://a.example/d")


def test_without_a_sitemap_nothing_is_left_out_of_it() -> None:
    assert of_check(audit(pages(), Config(), source="", started="", version=""), "sitemap") == []
