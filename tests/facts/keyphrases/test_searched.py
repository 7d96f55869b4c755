"""Queries that bring people to a page are its keyphrases: one for all forms, never the site's own name."""

from auditor.facts.keyphrases import searched_phrases
from auditor.model.facts.searched import SearchedQuery


def query(text: str, clicks: int) -> SearchedQuery:
    return SearchedQuery(text, clicks, 10 * clicks)


def test_forms_and_orders_of_one_query_are_one_keyphrase_as_it_is_typed_most() -> None:
    queries = [
        query("rye starters", 9),
        query("starter rye", 8),
        query("the rye starter", 3),
        query("feed starter", 12),
    ]

    assert searched_phrases(queries, "en") == ("rye starters", "feed starter")


def test_forms_are_those_of_the_language() -> None:
    queries = [query("fahrradketten pflegen", 5), query("fahrradkette pflegen", 6)]

    assert searched_phrases(queries, "de") == ("fahrradkette pflegen",)


def test_what_brings_few_and_the_name_of_the_site_are_no_keyphrases() -> None:
    queries = [
        query("loaf and crust", 90),
        query("loafandcrust.example", 9),
        query("site:x.example", 9),
        query("rye", 2),
    ]

    assert searched_phrases(queries, "en", "https://www.loaf-and-crust.example/rye") == ()
    assert searched_phrases([*queries, query("rye", 1)], "en", "https://loaf-and-crust.example/rye") == ("rye",)


def test_of_many_queries_those_with_at_least_half_of_the_first_ones_clicks_are_taken() -> None:
    queries = [query("rye bread", 40), query("dense crumb", 20), query("oven steam", 19)]

    assert searched_phrases(queries, "en") == ("rye bread", "dense crumb")
