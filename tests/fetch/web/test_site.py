"""A site is read by its sitemaps, or by its links, and says so when little was found."""

import gzip
import time
from typing import Any

from auditor.fetch import fetch
from auditor.model import Page, Unread


def urlset(*addresses: str) -> str:
    urls = "".join(f"<url><loc>{address}</loc><lastmod>2026-01-02</lastmod></url>" for address in addresses)
    return f"<?xml version='1.0'?><urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>{urls}</urlset>"


def paths(outcomes: list[Page | Unread]) -> list[str]:
    return ["/" + outcome.url.split("/", 3)[3] for outcome in outcomes if isinstance(outcome, Page)]


def reasons(outcomes: list[Page | Unread]) -> list[str]:
    return [outcome.reason for outcome in outcomes if isinstance(outcome, Unread)]


def test_robots_txt_names_the_sitemaps(site: Any, fetched: Any) -> None:
    site.reply("/robots.txt", f"Sitemap: {site.url('/one.xml')}\nSitemap: /two.xml.gz\n")
    site.reply("/one.xml", urlset(site.url("/a"), site.url("/b")), Content_Type="application/xml")
    site.reply("/two.xml.gz", gzip.compress(urlset(site.url("/c")).encode()), Content_Type="application/gzip")
    for path in ("/", "/a", "/b", "/c"):
        site.page(path)

    outcomes = fetched(site.url())

    assert paths(outcomes) == ["/a", "/b", "/c", "/"]
    assert [page.listed_modified for page in outcomes] == ["2026-01-02"] * 3 + [""]
    assert reasons(outcomes) == []


def test_sitemap_xml_is_found_without_being_named(site: Any, fetched: Any) -> None:
    site.reply("/sitemap.xml", urlset(site.url("/a")))
    site.page("/a", "/b")

    assert paths(fetched(site.url())) == ["/a"]


def test_a_sitemap_by_its_address(site: Any, fetched: Any) -> None:
    index = f"<sitemapindex><sitemap><loc>{site.url('/1.xml')}</loc></sitemap></sitemapindex>"
    site.reply("/map.xml", gzip.compress(index.encode()), Content_Encoding="gzip")
    site.reply("/1.xml", urlset(site.url("/a")))
    site.page("/a")

    assert paths(fetched(site.url("/map.xml"))) == ["/a"]


def test_a_sitemap_on_the_disk(site: Any, fetched: Any, tmp_path: Any) -> None:
    (tmp_path / "map.xml.gz").write_bytes(gzip.compress(urlset(site.url("/a"), "https://other.example/").encode()))
    site.page("/a")

    outcomes = fetched(f"{tmp_path}/map.xml.gz")

    assert paths(outcomes) == ["/a"]
    assert "another site" in reasons(outcomes)[0]


def test_a_broken_sitemap_gives_what_it_can(site: Any, fetched: Any) -> None:
    site.reply("/robots.txt", "Sitemap: /map.xml\nSitemap: https://other.example/map.xml\n")
    site.reply("/map.xml", urlset(site.url("/a")).replace("</urlset>", "<url>&"))
    site.page("/a")

    outcomes = fetched(site.url())

    assert paths(outcomes) == ["/a"]
    assert ["XML is broken" in reasons(outcomes)[0], "on another site" in reasons(outcomes)[1]] == [True, True]


def test_what_a_stale_sitemap_lacks_is_found_by_links(site: Any, fetched: Any) -> None:
    site.reply("/sitemap.xml", urlset(site.url("/old"), site.url("/older")))
    site.page("/", "/old", "/new")
    site.page("/old", "/newer", "/gone")
    for path in ("/older", "/new", "/newer"):
        site.page(path)

    outcomes = fetched(site.url())

    assert paths(outcomes) == ["/old", "/older", "/", "/newer", "/new"]
    (reason,) = reasons(outcomes)
    assert f"(linked from {site.url('/old')})" in reason
    pages = {page.url: page for page in outcomes if isinstance(page, Page)}
    assert pages[site.url("/old")].links == (site.url("/newer"), site.url("/gone"))


def test_what_a_sitemap_lists_goes_before_what_is_linked(site: Any, fetched: Any) -> None:
    site.reply("/sitemap.xml", urlset(*(site.url(f"/{number}") for number in range(12))))
    for number in range(12):
        site.page(f"/{number}", *(f"/{number}/{part}" for part in range(12)))
        for part in range(12):
            site.page(f"/{number}/{part}")
    site.page("/")

    outcomes = fetched(site.url(), max_pages=15, concurrency=4)

    assert paths(outcomes) == [*(f"/{number}" for number in range(12)), "/", "/0/0", "/0/1"]
    assert "only the first 15 addresses" in reasons(outcomes)[0]


def test_links_are_left_alone_where_only_the_sitemap_is_wanted(site: Any, fetched: Any) -> None:
    site.reply("/sitemap.xml", urlset(site.url("/a")))
    site.page("/", "/b")
    site.page("/a", "/b")

    assert paths(fetched(site.url(), sitemap_only=True)) == ["/a"]
    assert site.paths == ["/sitemap.xml", "/a"]


def test_a_site_without_sitemap_is_read_by_links_whatever_was_wanted(site: Any, fetched: Any) -> None:
    site.page("/", "/a")
    site.page("/a")

    assert paths(fetched(site.url(), sitemap_only=True)) == ["/", "/a"]


def test_sitemap_only_is_an_option_and_a_setting(site: Any, command: Any, tmp_path: Any) -> None:
    site.reply("/sitemap.xml", urlset(site.url("/a")))
    site.page("/", "/b")
    site.page("/a", "/b")
    site.page("/b")

    command("audit", site.url(), "--out", "one", "--delay", "0")
    assert "/b" in site.paths
    site.hits.clear()
    command("audit", site.url(), "--out", "two", "--delay", "0", "--sitemap-only")
    assert site.paths == ["/sitemap.xml", "/a"]
    site.hits.clear()
    (tmp_path / "auditor.toml").write_text("[fetch]\nsitemap_only = true\ndelay = 0\n")
    command("audit", site.url(), "--out", "three")
    assert site.paths == ["/sitemap.xml", "/a"]


def test_a_folder_without_a_page_of_its_own_is_no_fault(site: Any, fetched: Any) -> None:
    site.reply("/sitemap.xml", urlset(site.url("/blog/b")))
    site.page("/blog/b")

    outcomes = fetched(site.url("/blog/"), mode="site")

    assert paths(outcomes) == ["/blog/b"]
    assert reasons(outcomes) == []


def test_a_site_without_sitemap_is_crawled_breadth_first(site: Any, fetched: Any) -> None:
    site.page("/", "/a", "b#part", "/a", "/paper.pdf", "https://other.example/", "mailto:me@e.example", "?q=1")
    site.page("/a", "/a/deep")
    site.page("/b", "/", "/b/deep", "/gone")
    for path in ("/a/deep", "/b/deep", "/?q=1"):
        site.page(path, "/")

    outcomes = fetched(site.url())

    assert paths(outcomes) == ["/", "/a", "/b", "/?q=1", "/a/deep", "/b/deep"]
    assert any(f"linked from {site.url('/b')}" in reason for reason in reasons(outcomes))
    assert sorted(site.paths) == sorted([*{*site.paths}, "/paper.pdf"])  # which is asked for twice, as it is missing


def test_of_a_linked_file_is_asked_whether_it_is_there_and_no_more(site: Any, fetched: Any) -> None:
    site.page("/", "/a", "/there.pdf", "/gone.csv", "/gone.png", "/feed.xml", "https://other.example/gone.pdf")
    site.page("/a", "/gone.csv", "/there.pdf")
    site.reply("/there.pdf", "%PDF", Content_Type="application/pdf")

    outcomes = fetched(site.url(), max_pages=2)

    assert paths(outcomes) == ["/", "/a"]
    assert [(one.url, one.status, one.settled) for one in outcomes if isinstance(one, Unread)] == [
        (site.url("/gone.csv"), 404, True)
    ]
    assert f"linked from {site.url('/')}" in reasons(outcomes)[0]
    of_files = [(hit.method, hit.path) for hit in site.hits if "." in hit.path and hit.path != "/robots.txt"]
    assert sorted(of_files) == [
        ("GET", "/gone.csv"), ("GET", "/sitemap.xml"), ("HEAD", "/gone.csv"), ("HEAD", "/there.pdf")
    ]  # fmt: skip


def test_a_file_of_which_a_host_says_nothing_by_its_head_is_no_missing_one(site: Any, fetched: Any, play: Any) -> None:
    site.page("/", *(f"/{status}.pdf" for status in (401, 403, 404, 405, 410, 500, 501)), "/moved.pdf", "/a")
    site.page("/a")
    for status in (401, 403, 405, 410, 500):
        site.reply(f"/{status}.pdf", status=status)
    for status in (404, 501):  # as hosts answer that know of nothing but GET
        site.play(f"/{status}.pdf", play("", status), play("%PDF", Content_Type="application/pdf"))
    site.redirect("/moved.pdf", "https://other.example/moved.pdf")

    told = {one.url: one.status for one in fetched(site.url(), retries=0) if isinstance(one, Unread)}

    assert told == {site.url("/410.pdf"): 410}


def test_files_are_asked_about_as_far_as_the_settings_want(site: Any, fetched: Any) -> None:
    site.page("/", "/a", *(f"/{number}.pdf" for number in range(5)))
    site.page("/a")

    outcomes = fetched(site.url(), max_files=2)

    assert {path for path in site.paths if path.endswith(".pdf")} == {"/0.pdf", "/1.pdf"}
    assert "whether 3 linked files more are there was not asked (max_files)" in reasons(outcomes)[-1]
    assert paths(fetched(site.url(), max_files=0)) == ["/", "/a"]


def test_a_file_that_robots_txt_closes_is_left_alone(site: Any, fetched: Any) -> None:
    site.reply("/robots.txt", "User-agent: *\nDisallow: /files/")
    site.page("/", "/a", "/files/a.pdf")
    site.page("/a")

    assert reasons(fetched(site.url())) == []
    assert "/files/a.pdf" not in site.paths


def test_a_page_that_any_address_answers_is_no_sitemap(site: Any, fetched: Any) -> None:
    site.page("/sitemap.xml", text="This page is not here.")
    site.page("/", "/a")
    site.page("/a")

    outcomes = fetched(site.url())

    assert paths(outcomes) == ["/", "/a"]
    assert reasons(outcomes) == []


def test_the_order_is_the_same_however_fast_the_pages_are(site: Any, fetched: Any, play: Any) -> None:
    def slowly(seconds: float, path: str) -> Any:
        html = play(f'<!doctype html><title>{path}</title><p>x<a href="{path}/x">')

        def play_slowly(handler: Any) -> None:
            time.sleep(seconds)
            html(handler)

        return play_slowly

    site.page("/", *(f"/{number}" for number in range(8)))
    for number in range(8):
        site.play(f"/{number}", slowly((8 - number) * 0.02, f"/{number}"))

    assert paths(fetched(site.url(), concurrency=4, max_pages=9)) == ["/", *(f"/{number}" for number in range(8))]


def test_a_crawl_ends_at_its_limit_and_says_so(site: Any, fetched: Any) -> None:
    for number in range(30):
        site.page(f"/{number or ''}", f"/{number * 2 + 1}", f"/{number * 2 + 2}")

    outcomes = fetched(site.url(), max_pages=5)

    assert paths(outcomes) == ["/", "/1", "/2", "/3", "/4"]
    assert "only the first 5 addresses" in reasons(outcomes)[0]


def test_a_sitemap_without_end_ends_at_the_limit(site: Any, fetched: Any) -> None:
    site.reply("/sitemap.xml", urlset(*(site.url(f"/{number}") for number in range(50_000))))
    for number in range(20):
        site.page(f"/{number}")

    outcomes = fetched(site.url(), max_pages=20)

    assert len(paths(outcomes)) == 20
    assert "only the first 20 addresses" in reasons(outcomes)[0]


def test_a_site_of_one_page_raises_an_alarm(site: Any, fetched: Any) -> None:
    site.page("/", "/app.js", text="Loading …")

    outcomes = fetched(site.url())

    assert paths(outcomes) == ["/"]
    assert "only one page of the site was found" in reasons(outcomes)[0]


def test_links_that_robots_txt_forbids_are_counted(site: Any, fetched: Any) -> None:
    site.reply("/robots.txt", "User-agent: *\nDisallow: /p\n")
    site.page("/", "/a", *(f"/p/{number}" for number in range(5)))
    site.page("/a")

    outcomes = fetched(site.url())

    assert paths(outcomes) == ["/", "/a"]
    (reason,) = reasons(outcomes)
    assert reason.startswith("5 linked addresses were not read, because robots.txt forbids it")
    assert reason.endswith(", …)")


def test_a_folder_of_a_site_is_read_alone(site: Any, fetched: Any) -> None:
    site.page("/blog/", "/blog/a", "/shop/", "b")
    site.page("/blog/a")
    site.page("/blog/b", "/blog")

    assert paths(fetched(site.url("/blog/"), mode="site")) == ["/blog/", "/blog/a", "/blog/b"]


def test_a_folder_narrows_the_sitemap(site: Any, fetched: Any) -> None:
    site.reply("/sitemap.xml", urlset(site.url("/a"), site.url("/blog/b")))
    site.page("/blog/b")

    assert paths(fetched(site.url("/blog/"), mode="site")) == ["/blog/b"]


def test_a_sitemap_of_another_site_does_not_hide_this_one(site: Any, fetched: Any) -> None:
    site.reply("/sitemap.xml", urlset("https://live.example/a"))
    site.page("/", "/a")
    site.page("/a")

    outcomes = fetched(site.url())

    assert paths(outcomes) == ["/", "/a"]
    assert "another site" in reasons(outcomes)[0]


def test_patterns_that_leave_nothing_say_so(site: Any, fetched: Any) -> None:
    site.reply("/sitemap.xml", urlset(site.url("/a"), site.url("/b")))
    site.page("/", "/a")

    outcomes = fetched(site.url(), include=("/blog/*",))

    assert "none of the 2 pages in its sitemaps is included" in reasons(outcomes)[0]
    assert site.paths == ["/sitemap.xml", "/"]


def test_the_start_page_shows_the_way_even_where_it_is_not_wanted(site: Any, fetched: Any) -> None:
    site.page("/", "/blog/a", "/shop")
    site.page("/blog/a", "/blog/b")
    site.page("/blog/b")

    assert paths(fetched(site.url(), include=("/blog/*",))) == ["/blog/a", "/blog/b"]
    assert "/shop" not in site.paths


def test_a_page_behind_two_addresses_is_read_once(site: Any, fetched: Any) -> None:
    site.page("/", "/old", "/new")
    site.redirect("/old", "/new")
    site.page("/new")

    outcomes = fetched(site.url())

    assert paths(outcomes) == ["/", "/new"]
    assert reasons(outcomes) == []


def test_a_sitemap_that_lists_a_redirect_to_a_page_it_lists_is_told(site: Any, fetched: Any) -> None:
    site.reply("/sitemap.xml", urlset(site.url("/new"), site.url("/old")))
    site.redirect("/old", "/new")
    site.page("/new")

    outcomes = fetched(site.url())

    assert paths(outcomes) == ["/new"]
    assert "which was read already" in reasons(outcomes)[0]


def test_a_site_that_is_not_there_says_so_once(fetched: Any) -> None:
    (reason,) = reasons(fetched("http://127.0.0.1:1/"))

    assert "refuses the connection" in reason


def test_a_site_that_moved_says_where_to(site: Any, fetched: Any) -> None:
    site.redirect("/", "https://new.example/")

    (reason,) = reasons(fetched("https://old.example/", hosts=True))

    assert "another site, https://new.example/" in reason
    assert {hit.host for hit in site.hits} == {"old.example"}


def test_a_link_reader_that_breaks_costs_no_page(site: Any, quick: Any) -> None:
    site.page("/", "/a")

    outcomes = list(fetch([site.url()], quick(), links_of=lambda _: 1 / 0))  # type: ignore[arg-type,return-value]

    assert paths(outcomes) == ["/"]


def test_a_calendar_without_an_end_ends_with_a_word(site: Any, fetched: Any) -> None:
    site.page("/", "/about", "/calendar/1")
    site.page("/about")
    for number in range(60):
        site.page(f"/calendar/{number}", f"/calendar/{number + 1}", f"/calendar/{number + 2}")

    outcomes = fetched(site.url(), trap_limit=10)

    assert len(site.paths) < 20
    assert "/about" in paths(outcomes)
    (reason,) = reasons(outcomes)
    assert "more link to addresses like /calendar/#, alike but for their numbers" in reason


def test_what_a_sitemap_lists_is_no_trap(site: Any, fetched: Any) -> None:
    site.reply("/sitemap.xml", urlset(*(site.url(f"/calendar/{number}") for number in range(30))))
    for number in range(30):
        site.page(f"/calendar/{number}", f"/calendar/{number + 1}")

    assert len(paths(fetched(site.url(), trap_limit=5))) == 30
