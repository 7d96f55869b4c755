"""What notes say of their site together is what its articles say, in any order, in parts or as a whole."""

from dataclasses import replace
from functools import reduce

from auditor.model import Article, Block, Date, Meta, Note
from auditor.site.article_in_site import in_its_site
from auditor.site.notes import note_of, site_of_notes
from auditor.site.sample import Sample, samples

BOX = Block("paragraph", "Get our letter once a month.", 9, place="div.newsletter > p")


def article(number: int, *, dated: bool = True) -> Article:
    url = f"https://a.example/p{number}"
    return Article(
        url, url=url, title=Meta(f"How to mow lawn {number} | The Garden"), article_odds=1.0,
        blocks=(Block("paragraph", f"Lawn {number} is mown on Friday.", 2, place="p"), BOX),
        dates=(Date("published", "1 May 2026", "2026-05-01", "meta"),) if dated else (),
    )  # fmt: skip


SITE = [article(number) for number in range(20)] + [article(99, dated=False)]


def test_an_article_is_read_as_one_of_the_site_that_all_notes_describe() -> None:
    site = site_of_notes(map(note_of, SITE))

    alone = [in_its_site(article, site) for article in SITE]
    assert all(each.is_article for each in alone[:-1])
    assert {each.title_affixes for each in alone} == {("thegarden",)}
    assert not alone[-1].is_article
    assert BOX not in alone[0].blocks


def test_the_order_and_the_parts_of_the_notes_change_nothing() -> None:
    def folded(articles: list[Article]) -> Sample[Note]:
        return reduce(Sample.merge, samples(map(note_of, articles)), Sample[Note]())

    whole = site_of_notes(folded(SITE))

    assert site_of_notes(folded(SITE[::-1])) == whole
    assert site_of_notes(folded(SITE[7:]).merge(folded(SITE[:7]))) == whole


def test_a_note_is_small_however_long_the_page_is() -> None:
    blocks = tuple(
        Block("paragraph", f"Paragraph {number}. " + "Words and words. " * 200, number) for number in range(100)
    )

    note = note_of(replace(article(1), blocks=blocks))

    assert len(note.blocks) == 800


def test_a_file_whose_address_is_disputed_has_none_on_its_site() -> None:
    draft = Article("a.html", url="https://a.example/a", path="a.html")

    assert in_its_site(draft, site_of_notes([note_of(draft)], frozenset({"a.html"}))).url == ""
