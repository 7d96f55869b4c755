"""Rows of exports find the audited page that they mean, and are weighed by the site's own figures."""

from auditor.model import Article, Facts, PageAudit
from auditor.search_console import Export, Figures, joined

HOST = "https://loaf.example"


def page(path: str) -> PageAudit:
    return PageAudit(Facts(Article(source=f"{HOST}{path}", url=f"{HOST}{path}", is_article=True)))


def at(clicks: int, impressions: int, position: float = 4.0) -> Figures:
    return Figures(clicks, impressions, position * impressions, impressions)


def export(pages: dict[str, Figures], pairs: dict[tuple[str, str], Figures] | None = None) -> Export:
    return Export("e.zip", pages, pairs or {}, "2026-03-01", "2026-03-31")


def test_ways_of_writing_one_address_are_one_page() -> None:
    ways = ("http://loaf.example/rye", "https://www.loaf.example/rye/", "https://loaf.example/rye#salt")

    found = joined([export({way: at(1, 10, place) for place, way in enumerate(ways, 1)})], [page("/rye")])

    (row,) = found.pages
    assert (row.source, row.clicks, row.impressions, row.position) == (f"{HOST}/rye", 3, 30, 2.0)
    assert found.unmatched_count == 0


def test_an_address_that_two_files_claim_is_the_address_of_none() -> None:
    files = [
        PageAudit(Facts(Article(source=name, path=name, url=f"{HOST}{path}", is_article=True)))
        for name, path in (("a.html", "/rye"), ("b.html", "/rye"), ("c.html", "/oats"))
    ]

    found = joined([export({f"{HOST}/rye": at(1, 50), f"{HOST}/oats": at(1, 40)})], files)

    assert [row.source for row in found.pages] == ["c.html"]
    assert found.unmatched == (f"{HOST}/rye",)


def test_rows_of_no_audited_page_are_counted_and_the_most_shown_are_listed() -> None:
    rows = {f"{HOST}/old/{number}": at(0, number) for number in range(1, 31)}

    found = joined([export({**rows, f"{HOST}/rye": at(1, 5)})], [page("/rye")])

    assert found.unmatched_count == 30
    assert found.unmatched[:2] == (f"{HOST}/old/30", f"{HOST}/old/29")
    assert len(found.unmatched) == 20


def test_many_see_it_and_few_click_is_measured_by_pages_at_the_same_positions() -> None:
    rows = {f"{HOST}/{number}": at(10, 100) for number in range(7)} | {f"{HOST}/far": at(1, 900, 30)}
    rows[f"{HOST}/passed-by"] = at(20, 1_000)

    found = joined([export(rows)], [page(path.removeprefix(HOST)) for path in rows])

    by_source = {row.source.removeprefix(HOST): row for row in found.pages}
    assert [path for path, row in by_source.items() if row.few_click] == ["/passed-by"]
    assert by_source["/passed-by"].usual_rate == 0.1
    assert by_source["/passed-by"].rate == 0.02
    assert by_source["/far"].usual_rate is None, "nothing to compare with at position 30"


def test_a_low_rate_that_chance_can_make_and_a_page_that_few_see_are_not_called_low() -> None:
    rows = {f"{HOST}/{number}": at(2, 20) for number in range(7)}

    by_chance = joined([export(rows | {f"{HOST}/x": at(0, 22)})], [page("/x"), page("/1")])
    seen = {f"{HOST}/{number}": at(40, 400) for number in range(7)}
    little_seen = joined([export(seen | {f"{HOST}/x": at(0, 200)})], [page("/x"), *map(page, ("/1", "/2", "/3"))])

    assert [row.few_click for row in (*by_chance.pages, *little_seen.pages) if row.few_click] == []


def test_pages_that_share_a_query_have_a_tenth_of_its_impressions_each() -> None:
    pairs = {
        (f"{HOST}/rye", "rye bread"): at(9, 80),
        (f"{HOST}/rye#salt", "rye bread"): at(0, 10),
        (f"{HOST}/rye-again", "rye bread"): at(1, 50),
        (f"{HOST}/aside", "rye bread"): at(0, 9),
        (f"{HOST}/rye", "rye"): at(5, 95),
        (f"{HOST}/aside", "rye"): at(0, 5),
        (f"{HOST}/gone", "rye"): at(0, 50),
    }

    found = joined([export({f"{HOST}/rye": at(9, 99)}, pairs)], map(page, ("/rye", "/rye-again", "/aside")))

    (one,) = found.shared
    assert (one.query, one.impressions) == ("rye bread", 149)
    assert [(shown.source, shown.impressions) for shown in one.pages] == [
        (f"{HOST}/rye", 90),
        (f"{HOST}/rye-again", 50),
    ]
    assert found.has_queries


def test_an_export_without_queries_says_so() -> None:
    assert not joined([export({f"{HOST}/rye": at(1, 5)})], [page("/rye")]).has_queries
