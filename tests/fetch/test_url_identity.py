"""A page has one address, whatever was added to it to track visitors; what chooses a page stays."""

from typing import Any

import pytest

from auditor.fetch.url_identity import UrlIdentity, same_article
from auditor.model import Page, Unread

HOME = "https://e.example/a"
LONG = " ".join(f"word{number} of a long text" for number in range(80))


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("?utm_source=x&utm_medium=y", ""),
        ("?p=1&utm_source=x&q=2", "?p=1&q=2"),
        ("?FBCLID=1", ""),
        ("?gclid=1&gclid=2", ""),
        ("?ref=x", "?ref=x"),
        ("?source=x", "?source=x"),
        ("?utm=x", "?utm=x"),
        ("?", "?"),
        ("?a=&b", "?a=&b"),
        ("/index.html", "/"),
        ("/b/index.htm?utm_source=x", "/b/"),
        ("/index.html?p=1", "/?p=1"),
        ("/index.php", "/index.php"),
        ("/my-index.html", "/my-index.html"),
    ],
)
def test_what_only_tracks_is_left_out(written: str, plain: str) -> None:
    assert UrlIdentity().plain(HOME + written) == HOME + plain


def test_what_matters_on_a_site_stays_there_and_what_was_merged_comes_back() -> None:
    identity = UrlIdentity()
    one, two = f"{HOME}?utm_id=1", f"{HOME}?utm_id=2"
    assert identity.plain(one) == identity.plain(two) == HOME
    assert identity.is_to_be_found_out(one)
    assert not identity.is_to_be_found_out(two)

    assert identity.found_out(one, same=False) == (one, two)
    assert identity.plain(two) == two
    assert identity.plain("https://other.example/?utm_id=2") == "https://other.example/"


def test_a_counter_makes_no_other_article() -> None:
    assert same_article(f"<p>{LONG}<b>8 read this".encode(), f"<p>{LONG}<b>9 read this".encode())
    assert not same_article(f"<p>{LONG}".encode(), f"<p>{LONG[::-1]}".encode())


def urls(outcomes: list[Page | Unread]) -> list[str]:
    return [outcome.url for outcome in outcomes if isinstance(outcome, Page)]


def test_a_page_is_asked_for_once_under_all_its_tracked_addresses(site: Any, fetched: Any) -> None:
    links = [f"/a?utm_source={number}" for number in range(9)] + ["/b?gclid=1", "/b", "/c?fbclid=2&p=1"]
    site.page("/", *links)
    for path in ("/a", "/a?utm_source=0", "/b", "/b?gclid=1", "/c?p=1", "/c?fbclid=2&p=1"):
        site.reply(path, f"<!doctype html><title>t</title><p>{path.partition('?')[0]} {LONG}")

    outcomes = fetched(site.url())

    assert urls(outcomes) == [site.url(path) for path in ("/", "/a", "/b", "/c?p=1")]
    # Each name is looked at once: utm_*, gclid and fbclid.
    assert sorted(path for path in site.paths if "utm" in path or "clid" in path) == [
        "/a?utm_source=0", "/b?gclid=1", "/c?fbclid=2&p=1",
    ]  # fmt: skip


def test_where_such_a_name_chooses_the_page_all_pages_are_read(site: Any, fetched: Any) -> None:
    paths = [f"/a?utm_id={number}" for number in range(6)]
    site.page("/", *paths)
    site.reply("/a", f"<!doctype html><title>all</title><p>{LONG[::-1]}")
    for path in paths:
        site.reply(
            path, f"<!doctype html><title>{path}</title><p>{path[-1]} {' '.join(LONG.split()[int(path[-1]) :: 7])}"
        )

    assert set(urls(fetched(site.url()))) == {site.url(path) for path in ("/", "/a", *paths)}


def test_an_address_that_works_only_as_it_was_written_is_read_so(site: Any, fetched: Any) -> None:
    site.page("/", "/a?gclid=1")
    site.page("/a?gclid=1")

    outcomes = fetched(site.url())

    assert urls(outcomes) == [site.url("/"), site.url("/a?gclid=1")]
    assert [outcome for outcome in outcomes if isinstance(outcome, Unread)] == []


def test_a_folder_and_its_index_file_are_one_page(site: Any, fetched: Any) -> None:
    site.page("/", "/a/index.html", "/a/", "/b/", "/b/index.html")
    for folder in "ab":
        for path in (f"/{folder}/", f"/{folder}/index.html"):
            site.reply(path, f"<!doctype html><title>t</title><p>{folder} {LONG}")

    assert urls(fetched(site.url())) == [site.url(path) for path in ("/", "/a/", "/b/")]


def test_a_folder_that_shows_something_else_than_its_index_file_is_two_pages(site: Any, fetched: Any) -> None:
    site.page("/", "/a/index.html", "/b/index.html", "/b/")
    for folder in "ab":
        site.reply(f"/{folder}/", f"<!doctype html><title>list</title><p>{folder} {LONG[::-1]}")
        site.reply(f"/{folder}/index.html", f"<!doctype html><title>t</title><p>{folder} {LONG}")

    found = urls(fetched(site.url()))

    assert set(found) >= {site.url(path) for path in ("/", "/a/index.html", "/b/index.html", "/b/")}


def test_an_index_file_without_its_folder_is_read(site: Any, fetched: Any) -> None:
    site.page("/", "/a/index.html", "/b/index.html")
    site.page("/a/index.html")
    site.page("/b/index.html")

    outcomes = fetched(site.url())

    assert urls(outcomes) == [site.url(path) for path in ("/", "/a/index.html", "/b/index.html")]
    assert [outcome for outcome in outcomes if isinstance(outcome, Unread)] == []


def test_what_was_named_is_asked_for_as_it_was_named(site: Any, fetched: Any) -> None:
    site.page("/a?utm_source=x")

    assert urls(fetched(site.url("/a?utm_source=x"))) == [site.url("/a?utm_source=x")]
