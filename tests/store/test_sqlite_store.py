"""Pages on the shelf: each once, in order, and out again one by one; in a file as in memory."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from auditor.model import Article, Facts, PageAudit, Pages, Score
from auditor.store.memory_store import Memory
from auditor.store.page_store import PageStore
from auditor.store.sqlite_store import RunStore


@pytest.fixture(params=["memory", "file"])
def shelf(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[PageStore]:
    if request.param == "memory":
        yield Memory()
    else:
        with RunStore(tmp_path / "r", source="s", started="", version="1") as store:
            yield store


def put(shelf: PageStore, identity: str, source: str = "") -> bool:
    source = source or identity
    return shelf.keep_article(identity, source, "u", shelf.packing.pack(Article(source)), b"")


def judge(shelf: PageStore, identity: str) -> None:
    number = shelf.number_of(identity)
    source = shelf.packing.unpack(Article, shelf.article(number)).source
    shelf.keep_facts(number, shelf.packing.pack(Facts(Article(source))))
    facts = shelf.packing.unpack(Facts, shelf.facts(number))
    page = PageAudit(facts, score=Score(len(source)))
    shelf.keep_page(number, shelf.packing.pack(page), shelf.packing.pack(page), None)


def test_a_page_that_is_there_is_not_kept_again(shelf: PageStore) -> None:
    assert (put(shelf, "a", "first"), put(shelf, "a", "second"), put(shelf, "b")) == (True, False, True)
    assert list(shelf.names()) == [("a", "first", "u"), ("b", "b", "u")]


def test_pages_come_in_the_order_of_their_sources_whatever_letters_those_have(shelf: PageStore) -> None:
    sources = ["b", "é", "a/b", "\U0001f600", "Z", "\udce9", "\ue000", "a", "a b"]
    for source in sources:
        put(shelf, source)

    in_order = [shelf.packing.unpack(Article, shelf.article(number)).source for number in shelf.order()]
    assert in_order == sorted(sources)


def test_pages_of_one_source_come_as_they_came(shelf: PageStore) -> None:
    for identity in ("z", "a", "m"):
        put(shelf, identity, "same")

    assert list(shelf.order()) == [shelf.number_of(identity) for identity in ("z", "a", "m")]


def test_judged_pages_are_read_as_often_as_they_are_asked_for(shelf: PageStore) -> None:
    for identity in ("c", "a", "b"):
        put(shelf, identity)
    judge(shelf, "c")
    judge(shelf, "a")

    pages = shelf.pages()
    assert [page.source for page in pages] == [page.source for page in pages] == ["a", "c"]
    assert (len(pages), pages[1].source, pages[1].score.total) == (2, "c", 1)
    assert list(shelf.unjudged()) == ["b"]
    if isinstance(pages, Pages):
        assert [page.source for page in pages.briefs()] == ["a", "c"]
        assert [page.source for page in pages[1:]] == [pages.brief(1).source]


def test_offers_of_one_key_come_together_and_a_key_that_one_page_has_is_none(shelf: PageStore) -> None:
    for kind, key, said in (("t", "y", 1), ("t", "x", 2), ("t", "y", 3), ("t", "z", 4), ("u", "x", 5), ("t", "x", 6)):
        shelf.offer(kind, key, shelf.packing.pack(said))

    found = [(key, shelf.packing.unpack(int, packed)) for key, packed in shelf.offers("t")]
    assert found == [("x", 2), ("x", 6), ("y", 1), ("y", 3)]
