"""A walk through sitemaps ends, stays on its site, and says what it left out."""

from collections.abc import Callable
from io import BytesIO
from typing import BinaryIO

import pytest

from auditor.fetch import FetchSettings
from auditor.fetch.crawl_request import CrawlRequest
from auditor.fetch.failure import Failure
from auditor.fetch.scope import Scope
from auditor.fetch.sitemap_walk import SitemapWalk
from auditor.model import Unread

HOME = "https://e.example"


def urlset(*addresses: str) -> str:
    return "<urlset>" + "".join(f"<url><loc>{address}</loc></url>" for address in addresses) + "</urlset>"


def index(*addresses: str) -> str:
    return "<sitemapindex>" + "".join(f"<sitemap><loc>{a}</loc></sitemap>" for a in addresses) + "</sitemapindex>"


def opener(files: dict[str, str]) -> Callable[[str], BinaryIO | Failure]:
    return lambda address: BytesIO(files[address].encode()) if address in files else Failure("it is not there")


def walk(files: dict[str, str], start: str = f"{HOME}/s.xml", **settings: object) -> list[CrawlRequest | Unread]:
    chosen = FetchSettings(**settings)  # type: ignore[arg-type]
    return list(SitemapWalk("e.example", Scope(chosen), chosen, opener(files)).walk(start))


def addresses(found: list[CrawlRequest | Unread]) -> list[str]:
    return [ask.address for ask in found if isinstance(ask, CrawlRequest)]


def reasons(found: list[CrawlRequest | Unread]) -> dict[str, str]:
    return {unread.url: unread.reason for unread in found if isinstance(unread, Unread)}


def test_an_index_is_followed_and_each_page_knows_its_sitemap() -> None:
    files = {f"{HOME}/s.xml": index(f"{HOME}/1.xml", f"{HOME}/2.xml"), f"{HOME}/1.xml": urlset(f"{HOME}/a")}
    files[f"{HOME}/2.xml"] = (
        "<urlset><url><loc>http://www.e.example/b#x</loc><lastmod>2026-01-02</lastmod></url></urlset>"
    )

    assert walk(files) == [
        CrawlRequest(f"{HOME}/a", "listed", "", f"{HOME}/1.xml"),
        CrawlRequest("http://www.e.example/b", "listed", "2026-01-02", f"{HOME}/2.xml"),
    ]


def test_a_sitemap_that_names_itself_is_read_once_and_told() -> None:
    found = walk({f"{HOME}/s.xml": index(f"{HOME}/s.xml", f"{HOME}/1.xml"), f"{HOME}/1.xml": urlset(f"{HOME}/a")})

    assert addresses(found) == [f"{HOME}/a"]
    assert "lists itself" in reasons(found)[f"{HOME}/s.xml"]


def test_sitemaps_that_name_each_other_are_read_once_and_told() -> None:
    found = walk({f"{HOME}/s.xml": index(f"{HOME}/t.xml"), f"{HOME}/t.xml": index(f"{HOME}/s.xml")})

    assert "lists itself, or one that lists it" in reasons(found)[f"{HOME}/s.xml"]


def test_a_sitemap_listed_twice_is_read_once() -> None:
    found = walk({f"{HOME}/s.xml": index(f"{HOME}/1.xml", f"{HOME}/1.xml"), f"{HOME}/1.xml": urlset(f"{HOME}/a")})

    assert found == [CrawlRequest(f"{HOME}/a", "listed", "", f"{HOME}/1.xml")]


def test_indexes_without_end_are_left() -> None:
    files = {f"{HOME}/{n}.xml": index(f"{HOME}/{n + 1}.xml") for n in range(50)}

    assert "5 indexes deep" in reasons(walk(files, f"{HOME}/0.xml"))[f"{HOME}/6.xml"]


def test_pages_and_sitemaps_of_other_sites_are_refused() -> None:
    files = {f"{HOME}/s.xml": index("https://other.example/1.xml", f"{HOME}/1.xml")}
    files[f"{HOME}/1.xml"] = urlset("https://blog.e.example/", f"{HOME}/a", "file:///etc/passwd")

    found = walk(files)

    assert addresses(found) == [f"{HOME}/a"]
    assert "another site" in reasons(found)["https://other.example/1.xml"]
    assert "another site" in reasons(found)["https://blog.e.example/"]
    assert "not an http or https address" in reasons(found)["file:///etc/passwd"]
    assert f"listed in {HOME}/s.xml" in reasons(found)["file:///etc/passwd"]


def test_relative_entries_are_read_and_said_once_over_all_sitemaps() -> None:
    files = {f"{HOME}/s.xml": index(f"{HOME}/x/1.xml", "/x/2.xml")}
    files[f"{HOME}/x/1.xml"] = urlset("/a", "b", "//e.example/c", f"{HOME}/d")
    files[f"{HOME}/x/2.xml"] = urlset("?p=1")

    found = walk(files)

    assert addresses(found) == [f"{HOME}/a", f"{HOME}/x/b", f"{HOME}/c", f"{HOME}/d", f"{HOME}/x/2.xml?p=1"]
    (reason,) = reasons(found).values()
    assert reason.startswith("5 entries of its sitemaps are relative")
    assert "('/a', 'b', '//e.example/c', …; listed in" in reason


def test_broken_entries_are_said_once_over_all_sitemaps() -> None:
    files = {f"{HOME}/s.xml": index(*(f"{HOME}/{number}.xml" for number in range(40)))}
    files |= {f"{HOME}/{number}.xml": urlset(f"{HOME}/{number}", "two words", "http://") for number in range(40)}

    found = walk(files)

    assert len(addresses(found)) == 40
    (reason,) = reasons(found).values()
    assert reason.startswith("80 entries of its sitemaps are not an http or https address")


def test_other_sites_may_be_allowed() -> None:
    found = walk({f"{HOME}/s.xml": urlset("https://other.example/")}, same_site=False)

    assert addresses(found) == ["https://other.example/"]


def test_thousands_of_foreign_pages_are_counted_not_listed() -> None:
    found = walk({f"{HOME}/s.xml": urlset(*(f"https://other.example/{n}" for n in range(3_000)))})

    assert len(found) == 21
    assert "2,980 more entries" in reasons(found)[f"{HOME}/s.xml"]


def test_patterns_choose_among_the_pages() -> None:
    files = {f"{HOME}/s.xml": urlset(*(f"{HOME}/{path}" for path in ("", "blog/a", "blog/b?print=1", "shop/c")))}

    assert addresses(walk(files, include=("/blog/*",), exclude=("*print=*",))) == [f"{HOME}/blog/a"]


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("<html/>", "not a sitemap"),
        ("<urlset/>", "lists no pages"),
        ("", "lists no pages"),
        ("<urlset>", "XML is broken"),
    ],
)
def test_a_sitemap_that_cannot_be_used_says_why(body: str, words: str) -> None:
    assert words in reasons(walk({f"{HOME}/s.xml": body}))[f"{HOME}/s.xml"]


def test_a_missing_sitemap_says_why() -> None:
    assert "cannot be read: it is not there" in reasons(walk({}))[f"{HOME}/s.xml"]


def test_no_password_of_a_sitemap_is_shown() -> None:
    found = walk({f"{HOME}/s.xml": urlset("https://me:word@other.example/")})

    assert list(reasons(found)) == ["https://other.example/"]


def test_faults_of_many_sitemaps_are_named_up_to_a_number_and_counted() -> None:
    files = {f"{HOME}/s.xml": index(*(f"{HOME}/{number}.xml" for number in range(3_000)))}

    found = [ask for ask in walk(files) if isinstance(ask, Unread)]

    assert len(found) == 20 + 1 + 20 + 1  # 1,999 are not there, and after 2,000 none is asked
    assert {"and 1,979 more sitemaps cannot be read"} <= {unread.reason for unread in found}
    assert any("and 981 more sitemaps were not read" in unread.reason for unread in found)


def test_a_fan_out_of_foreign_entries_is_counted_over_all_sitemaps() -> None:
    names = [f"{HOME}/{number}.xml" for number in range(100)]
    foreign = urlset(*(f"https://other.example/{number}" for number in range(100)))

    found = walk({f"{HOME}/s.xml": index(*names)} | dict.fromkeys(names, foreign))

    assert len(found) == 21
    assert "and 9,980 more entries" in str(found[-1])
