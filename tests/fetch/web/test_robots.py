"""robots.txt is obeyed as RFC 9309 has it, and says why something was not asked for."""

import time
from typing import Any

import pytest

from auditor.fetch import FetchSettings
from auditor.fetch.web.robots import LIMIT, read_robots, robots_name
from auditor.model import Page, Unread


def reasons(outcomes: list[Page | Unread]) -> list[str]:
    return [outcome.reason for outcome in outcomes if isinstance(outcome, Unread)]


def test_what_is_forbidden_is_not_asked_for(site: Any, fetched: Any) -> None:
    site.reply("/robots.txt", "User-agent: *\nDisallow: /private\nAllow: /private/but\n")
    for path in ("/a", "/private/b", "/private/but"):
        site.page(path)

    outcomes = fetched(site.url("/a"), site.url("/private/b?x=1"), site.url("/private/but"))

    assert sorted(site.paths) == ["/a", "/private/but"]
    assert reasons(outcomes) == [
        "robots.txt forbids /private/b to 'auditor'; allow it there, or set obey_robots = false for a site of your own"
    ]


def test_rules_for_us_go_before_rules_for_all(site: Any, fetched: Any) -> None:
    site.reply("/robots.txt", "User-agent: *\nDisallow: /\n\nUser-agent: Auditor\nDisallow: /b\n")
    site.page("/a")

    outcomes = fetched(site.url("/a"), site.url("/b"))

    assert [isinstance(outcome, Page) for outcome in outcomes] == [True, False]


def test_it_is_asked_for_once_an_origin(site: Any, fetched: Any) -> None:
    names = [f"{scheme}://e.example/{n}" for n in range(5) for scheme in ("http", "https")]

    fetched(*names, hosts=True)

    assert len(site.hits) - len(site.paths) == 2


@pytest.mark.parametrize("status", [400, 401, 403, 404, 410])
def test_none_allows_everything(status: int, site: Any, fetched: Any) -> None:
    site.reply("/robots.txt", "User-agent: *\nDisallow: /\n", status)
    site.page("/a")

    (outcome,) = fetched(site.url("/a"))

    assert isinstance(outcome, Page)


@pytest.mark.parametrize("status", [500, 503, 429])
def test_a_host_that_cannot_say_forbids_everything(status: int, site: Any, fetched: Any) -> None:
    site.reply("/robots.txt", "", status)
    site.page("/a")

    (reason,) = reasons(fetched(site.url("/a"), site.url("/a"), site.url("/b"))[:1])

    assert "robots.txt of this host could not be read" in reason
    assert site.paths == []


def test_it_may_be_disobeyed_on_a_site_of_ones_own(site: Any, fetched: Any) -> None:
    site.reply("/robots.txt", "User-agent: *\nDisallow: /\n")
    site.page("/a")

    (outcome,) = fetched(site.url("/a"), obey_robots=False)

    assert isinstance(outcome, Page)


def test_redirects_of_it_are_followed_within_the_site(site: Any, fetched: Any) -> None:
    site.redirect("/robots.txt", "/rules")
    site.reply("/rules", "User-agent: *\nDisallow: /a\n")

    (reason,) = reasons(fetched(site.url("/a")))

    assert "robots.txt forbids /a" in reason


@pytest.mark.parametrize(("hops", "pages"), [(5, 0), (6, 1)])
def test_five_redirects_of_it_are_followed_however_few_a_page_may_have(
    hops: int, pages: int, site: Any, fetched: Any
) -> None:
    for number in range(hops):
        site.redirect(f"/{number}" if number else "/robots.txt", f"/{number + 1}")
    site.reply(f"/{hops}", "User-agent: *\nDisallow: /a\n")
    site.page("/a")

    outcomes = fetched(site.url("/a"), max_redirects=0)

    assert [isinstance(outcome, Page) for outcome in outcomes].count(True) == pages


def test_redirects_of_it_lead_to_other_hosts_too(site: Any, fetched: Any) -> None:
    site.redirect("e.example/robots.txt", "https://cdn.example/rules")
    site.reply("cdn.example/rules", "User-agent: *\nDisallow: /a\n")
    site.page("/a")

    (reason,) = reasons(fetched("https://e.example/a", hosts=True))

    assert "robots.txt forbids /a" in reason


def test_lines_that_nobody_knows_and_comments_in_group_lines_change_nothing(site: Any, fetched: Any) -> None:
    rules = "User-agent: auditor/1.2 # ours\nHost: e\nNoindex: /b\nClean-param: x\nDisallow: /a # not this\n"
    site.reply("/robots.txt", f"{rules}\nUser-agent: aud\nDisallow: /b\n")
    site.page("/b")

    outcomes = fetched(site.url("/a"), site.url("/b"))

    assert [isinstance(outcome, Page) for outcome in outcomes] == [False, True]


def test_a_silent_host_forbids_everything(site: Any, fetched: Any) -> None:
    def silent(_handler: Any) -> None:
        time.sleep(0.6)

    site.play("/robots.txt", silent)
    site.page("/a")

    (reason,) = reasons(fetched(site.url("/a"), read_timeout=0.2, retries=0))

    assert "robots.txt of this host could not be read" in reason
    assert "/a" not in site.paths


def test_a_redirect_to_a_forbidden_page_is_not_followed(site: Any, fetched: Any) -> None:
    site.reply("/robots.txt", "User-agent: *\nDisallow: /private\n")
    site.redirect("/a", "/private")

    (reason,) = reasons(fetched(site.url("/a")))

    assert "it redirects to" in reason
    assert "robots.txt forbids /private" in reason
    assert site.paths == ["/a"]


def test_crawl_delay_is_kept_up_to_a_limit(site: Any, fetched: Any) -> None:
    site.reply("/robots.txt", "User-agent: *\nCrawl-delay: 300\n")

    fetched(site.url("/a"), site.url("/b"), max_delay=0.3, concurrency=4)

    times = [hit.time for hit in site.hits]
    assert len(times) == 3
    assert all(0.25 < later - sooner < 1.5 for sooner, later in zip(times, times[1:], strict=False))  # noqa: RUF007


def test_what_stands_beyond_the_limit_is_not_read(site: Any, fetched: Any) -> None:
    body = "User-agent: *\nDisallow: /a\n" + "# a\n" * LIMIT + "Disallow: /b\n"
    site.reply("/robots.txt", body)
    site.page("/b")

    outcomes = fetched(site.url("/a"), site.url("/b"))

    assert [isinstance(outcome, Page) for outcome in outcomes] == [False, True]
    assert read_robots(body.encode(), FetchSettings()).forbids("https://e.example/b") == ""


@pytest.mark.parametrize(
    "body",
    [b"", b"\xff\xfe\0\0", b"<html>Not found", b"Disallow", b"\xef\xbb\xbfUser-agent: *\nAllow: /", b"a:" * 200_000],
)
def test_any_bytes_are_some_robots_txt(body: bytes) -> None:
    assert read_robots(body, FetchSettings()).forbids("https://e.example/a") == ""


def test_a_byte_order_mark_hides_no_rule() -> None:
    robots = read_robots(b"\xef\xbb\xbfUser-agent: *\nDisallow: /a", FetchSettings())

    assert "forbids /a" in robots.forbids("https://e.example/a")


@pytest.mark.parametrize(
    ("user_agent", "expected"),
    [
        ("auditor/1.0 (SEO content audit)", "auditor"),
        ("My-Bot", "My-Bot"),
        ("Mozilla/5.0 (compatible; MyBot/2.1; +https://e.example/)", "MyBot"),
    ],
)
def test_the_name_for_robots_is_the_one_before_the_version(user_agent: str, expected: str) -> None:
    assert expected == robots_name(user_agent)


@pytest.mark.parametrize(
    "text",
    [
        "User-agent: auditor\nCrawl-delay: 0\nUser-agent: *\nDisallow: /private\n",
        "User-agent: auditor/1.2\nDisallow: /private\n\nUser-agent: *\nAllow: /\n",
    ],
)
def test_groups_are_divided_as_search_engines_divide_them(text: str, site: Any, fetched: Any) -> None:
    site.reply("/robots.txt", text)
    site.page("/private/a")
    site.page("/b")

    outcomes = fetched(site.url("/private/a"), site.url("/b"))

    assert [isinstance(outcome, Page) for outcome in outcomes] == [False, True]
    assert site.paths == ["/b"]


def test_a_rule_at_the_end_of_a_long_file_counts(site: Any, fetched: Any) -> None:
    filler = "".join(f"Disallow: /old/{number}\n" for number in range(24_000))
    site.reply("/robots.txt", f"User-agent: *\n{filler}Disallow: /private\n")
    assert 450_000 < len(filler) < LIMIT

    (reason,) = reasons(fetched(site.url("/private/a")))

    assert "robots.txt forbids /private/a" in reason
