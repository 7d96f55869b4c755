"""Which queries bring people to a page, and which of them another page shares, is said by figures alone."""

import pytest

from auditor.facts.links import address_key
from auditor.model.search_export import Export, Figures
from auditor.search_console import queries_by_page

A, B, C = (f"https://loaf.example/{name}" for name in ("rye", "oats", "far"))
DAYS = [f"2026-03-0{day}" for day in range(1, 8)]


def export(*rows: tuple[str, str, int, list[str]]) -> Export:
    """Address, query, impressions, and the days that have them; no days for none known."""
    pairs = {(address, query): Figures(1, shown) for address, query, shown, _ in rows}
    days = {(address, query, day): Figures(0, shown // len(on)) for address, query, shown, on in rows for day in on}
    return Export("e", {row[0]: Figures(1, row[2]) for row in rows}, pairs, pair_days=days)


def shared(one: Export) -> dict[str, int]:
    """Pages that share a query, and on how many days."""
    return {key: query.days for key, queries in queries_by_page(one).items() for query in queries if query.is_shared}


def key(address: str) -> str:
    return repr(address_key(address))


def test_two_pages_with_a_fifth_of_a_query_share_it_and_a_third_with_less_does_not() -> None:
    rows = export((A, "Rye  bread", 60, []), (f"{B}#x", "rye bread", 30, []), (C, "rye bread", 10, []))

    assert shared(rows) == {key(A): 0, key(B): 0}
    (query,) = queries_by_page(rows)[key(B)]
    assert (query.text, query.impressions, query.of_site) == ("rye bread", 30, 100)


@pytest.mark.parametrize(("on", "days"), [(DAYS[:3], 3), (DAYS[:2], None), (["2026-04-01", "2026-04-02"], None)])
def test_where_days_are_known_both_must_be_shown_on_three_of_them(on: list[str], days: int | None) -> None:
    rows = export((A, "rye bread", 70, DAYS), (B, "rye bread", 70, on))

    assert shared(rows) == ({} if days is None else {key(A): days, key(B): days})


def test_a_query_that_few_see_says_nothing() -> None:
    assert shared(export((A, "rye bread", 24, []), (B, "rye bread", 25, []))) == {}
