"""What many pages of a site share in the same place is its template, whatever the order of the pages."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from auditor.model import Article, Block, Heading, Image, Link, Question
from auditor.read.template import without_template

BOX = Block("paragraph", "Join our readers.", 9, place="div.entry > p")


def page(number: int, *blocks: Block, host: str = "a.example") -> Article:
    own = Block("paragraph", f"Thoughts of their own, number {number}, and some more.", 3, place="div.entry > p")
    return Article(f"p{number}", url=f"https://{host}/p{number}", blocks=(own, *blocks))


def texts(article: Article) -> list[str]:
    return [block.text for block in article.blocks]


def test_a_box_on_every_article_is_left_out_and_named() -> None:
    cleaned = without_template([page(number, BOX) for number in range(6)])

    assert [len(article.blocks) for article in cleaned] == [1] * 6
    assert cleaned[0].left_out[0].text == BOX.text
    assert "many articles" in cleaned[0].left_out[0].reason


def test_a_sentence_that_two_articles_share_stays() -> None:
    pages = [page(0, BOX), page(1, BOX), *[page(number) for number in range(2, 9)]]

    assert without_template(pages) == tuple(pages)


def test_the_same_words_in_different_places_stay() -> None:
    pages = [page(number, Block("paragraph", BOX.text, 9, place=f"div.p{number} > p")) for number in range(8)]

    assert without_template(pages) == tuple(pages)


def test_copies_of_one_article_are_no_template() -> None:
    body = [Block("paragraph", f"A sentence of the text that all share, number {part}.", 4) for part in range(9)]
    pages = [page(number, *body) for number in range(8)]

    assert without_template(pages) == tuple(pages)


def test_a_single_article_and_a_small_site_are_left_as_they_are() -> None:
    pages = [page(number, BOX) for number in range(4)]

    assert without_template(pages) == tuple(pages)
    assert without_template([]) == ()


def test_pages_of_other_sites_and_pages_that_are_no_articles_do_not_count() -> None:
    others = [page(number, BOX, host=f"h{number}.example") for number in range(9)]

    assert without_template(others) == tuple(others)


def test_what_points_at_a_block_points_at_the_same_one_afterwards() -> None:
    last = Block("paragraph", "Why? Because of that.", 6, place="p")

    def made(number: int) -> Article:
        article = page(number)
        return replace(
            article,
            blocks=(BOX, article.blocks[0], Block("heading", f"H {number}", 5, 2), last),
            headings=(Heading(2, f"H {number}", 5, 2),),
            links=(Link("/box", "letter", 9, block=0), Link("/x", "that", 6, block=3)),
            images=(Image("a.png", "", 1, block=0), Image("b.png", "", 1, block=2)),
            faq=(Question("Why?", "That.", 6, block=3),),
        )

    cleaned = without_template([made(number) for number in range(5)])[4]

    assert texts(cleaned)[1:] == ["H 4"]
    assert cleaned.blocks[cleaned.headings[0].block].text == "H 4"
    assert cleaned.links == ()
    assert [image.block for image in cleaned.images] == [-1, 1]
    assert cleaned.faq == ()


@given(st.permutations(range(9)))
def test_the_order_of_the_pages_changes_nothing(order: list[int]) -> None:
    pages = [page(number, *([BOX] if number % 2 else [])) for number in range(9)]
    expected = dict(zip([article.source for article in pages], without_template(pages), strict=True))

    shuffled = without_template([pages[number] for number in order])

    assert {article.source: article for article in shuffled} == expected
