"""Links within the site that lead nowhere or by a detour: one finding a target, with every page that holds it."""

from tests.checks.site.small_site import article, of_check, report_of, start

NAV = '<nav><a href="/">Home</a><a href="/search">Search</a></nav>'


def test_a_broken_link_is_one_finding_with_all_pages_that_hold_it_and_the_words_of_the_link() -> None:
    report, site = report_of(
        {
            "/": start("/a", "/b", "/c"),
            "/a": article("pump", '<p>Read <a href="/gone#part">how it ended</a> first.</p>'),
            "/b": article("lamp", '<p>See <a href="{site}/gone/?utm_source=b">the old page</a>.</p>'),
            "/c": article("bell"),
        }
    )

    (finding,) = of_check(report, "link-broken")

    assert finding.level == "warning"
    assert finding.message == f"2 pages link to {site}/gone, which answers 404"
    assert finding.urls == (f"{site}/a", f"{site}/b")
    assert finding.evidence == (f"“how it ended” on {site}/a", f"“the old page” on {site}/b")


def test_lists_that_show_a_part_of_the_article_are_counted_and_not_named() -> None:
    link = '<p>Read <a href="{site}/gone">how it ended</a> first.</p>'
    lists = {f"/page/{name}": start("/a").replace("<ul>", f"{link}<ul>") for name in ("one", "two")}
    report, site = report_of({"/": start("/a", *lists), "/a": article("pump", link), **lists})

    (finding,) = of_check(report, "link-broken")

    assert finding.message.startswith("3 pages link to")
    assert len(finding.urls) == 3
    assert finding.evidence == (
        f"“how it ended” on {site}/a", "and on 2 pages of other kinds, such as lists that show the same text"
    )  # fmt: skip


def test_a_broken_link_of_lists_alone_names_them() -> None:
    lists = {"/page/one": start("/a", "/gone")}
    report, site = report_of({"/": start("/a", *lists), "/a": article("pump"), **lists})

    (finding,) = of_check(report, "link-broken")

    assert finding.evidence[0].endswith(f"on {site}/page/one")


def test_two_broken_links_of_one_page_are_two_findings_though_their_numbers_alone_differ() -> None:
    report, site = report_of(
        {"/": start("/a"), "/a": article("pump", '<p><a href="/2019/x">One</a> and <a href="/2018/x">two</a></p>'),
         "/2018/x": 410}
    )  # fmt: skip

    found = of_check(report, "link-broken")

    assert {one.message.rpartition("to ")[2] for one in found} == {
        f"{site}/2018/x, which answers 410", f"{site}/2019/x, which answers 404"
    }  # fmt: skip
    assert len({one.fingerprint for one in found}) == 2


def test_a_broken_link_of_the_template_is_one_finding_that_says_where_it_is() -> None:
    pages = {f"/{name}": article(name, around=NAV) for name in ("pump", "lamp", "bell", "lock")}
    report, site = report_of({"/": start(*pages), **pages})

    (finding,) = of_check(report, "link-broken")

    assert finding.message == f"4 pages link to {site}/search, which answers 404"
    assert finding.evidence == ("outside of the text on 4 pages, so probably in the template",)


def test_a_broken_link_to_a_file_is_told_and_files_that_are_there_are_no_pages() -> None:
    links = (
        '<p>The <a href="/figures.csv">figures</a>, the <a href="/plan.pdf">plan</a>, a <a href="/x.png">view</a>.</p>'
    )
    report, site = report_of({"/": start("/a"), "/a": article("pump", links), "/plan.pdf": "%PDF-1.7"})

    (finding,) = of_check(report, "link-broken")

    assert finding.message == f"1 page links to {site}/figures.csv, which answers 404"
    assert finding.evidence == (f"“figures” on {site}/a",)
    assert [page.url for page in report.unread] == [f"{site}/figures.csv"]


def test_what_a_host_keeps_from_strangers_or_cannot_do_now_is_no_broken_link() -> None:
    links = "".join(f'<p>See <a href="/s{status}">this</a>.</p>' for status in (401, 403, 500))
    report, _ = report_of({"/": start("/a"), "/a": article("pump", links), "/s401": 401, "/s403": 403, "/s500": 500},
                          retries=0)  # fmt: skip

    assert of_check(report, "link-broken") == []


def test_what_was_not_asked_for_is_not_said_to_be_broken() -> None:
    outside = '<p><a href="http://other.invalid/gone">out</a> <a href="/gone">in</a></p>'
    report, _ = report_of({"/": start("/a"), "/a": article("pump", outside)}, max_pages=2)

    assert of_check(report, "link-broken") == []


def test_a_link_that_redirects_is_a_note_that_says_where_to() -> None:
    pages = {"/": start("/a", "/b"), "/a": article("pump", '<p>See <a href="/old">the lamp</a>.</p>'),
             "/b": article("lamp")}  # fmt: skip
    report, site = report_of(pages, {"/old": "/b"})

    (finding,) = of_check(report, "link-redirects")

    assert (finding.level, finding.urls) == ("note", (f"{site}/a",))
    assert finding.message == f"1 page links to {site}/old, which redirects to {site}/b"
    assert finding.evidence == (f"“the lamp” on {site}/a",)
    assert len(report.pages) == 3


def test_a_redirect_to_a_page_that_nothing_else_leads_to_is_found_too() -> None:
    pages = {"/": start("/a"), "/a": article("pump", '<p>See <a href="/old">the lamp</a>.</p>'), "/b": article("lamp")}
    report, _ = report_of(pages, {"/old": "/b"})

    assert len(of_check(report, "link-redirects")) == 1


def test_a_slash_at_the_end_is_no_detour() -> None:
    pages = {"/": start("/a", "/b/"), "/a": article("pump", '<p>See <a href="/b">the lamp</a>.</p>'),
             "/b/": article("lamp")}  # fmt: skip
    report, _ = report_of(pages, {"/b": "/b/"})

    assert of_check(report, "link-redirects") == []
