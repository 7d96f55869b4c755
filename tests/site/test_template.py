"""What many pages of a site share in the same place is its template, whatever the order of the pages."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.model import Article, Block, Heading, Image, Link, Media, Page, Question
from auditor.read import read
from auditor.site.article_in_site import in_its_site
from auditor.site.notes import note_of, site_of_notes

BOX = Block("paragraph", "Join our readers.", 9, place="div.entry > p")


def in_one_site(articles: Sequence[Article]) -> tuple[Article, ...]:
    """The articles in their order, each as one of a site that has no others."""
    site = site_of_notes(map(note_of, articles))
    return tuple(in_its_site(article, site) for article in articles)


def page(number: int, *blocks: Block, host: str = "a.example") -> Article:
    own = Block("paragraph", f"Thoughts of their own, number {number}, and some more.", 3, place="div.entry > p")
    return Article(f"p{number}", url=f"https://{host}/p{number}", blocks=(own, *blocks))


def texts(article: Article) -> list[str]:
    return [block.text for block in article.blocks]


def test_a_box_on_every_article_is_left_out_and_named() -> None:
    cleaned = in_one_site([page(number, BOX) for number in range(6)])

    assert [len(article.blocks) for article in cleaned] == [1] * 6
    assert cleaned[0].left_out[0].text == BOX.text
    assert "many articles" in cleaned[0].left_out[0].reason


def test_a_sentence_that_two_articles_share_stays() -> None:
    pages = [page(0, BOX), page(1, BOX), *[page(number) for number in range(2, 9)]]

    assert in_one_site(pages) == tuple(pages)


def test_the_same_words_in_different_places_stay() -> None:
    pages = [page(number, Block("paragraph", BOX.text, 9, place=f"div.p{number} > p")) for number in range(8)]

    assert in_one_site(pages) == tuple(pages)


def test_copies_of_one_article_are_no_template() -> None:
    body = [Block("paragraph", f"A sentence of the text that all share, number {part}.", 4) for part in range(9)]
    pages = [page(number, *body) for number in range(8)]

    assert in_one_site(pages) == tuple(pages)


def test_a_single_article_and_a_small_site_are_left_as_they_are() -> None:
    pages = [page(number, BOX) for number in range(4)]

    assert in_one_site(pages) == tuple(pages)
    assert in_one_site([]) == ()


def test_pages_of_other_sites_and_pages_that_are_no_articles_do_not_count() -> None:
    others = [page(number, BOX, host=f"h{number}.example") for number in range(9)]

    assert in_one_site(others) == tuple(others)


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

    cleaned = in_one_site([made(number) for number in range(5)])[4]

    assert texts(cleaned)[1:] == ["H 4"]
    assert cleaned.blocks[cleaned.headings[0].block].text == "H 4"
    assert cleaned.links == ()
    assert [image.block for image in cleaned.images] == [-1, 1]
    assert cleaned.faq == ()


FAQ = Block("heading", "Frequently asked questions", 20, 2, place="div.entry > h2")
ASKED = Block("heading", "How long does it take?", 21, 3, place="div.entry > h3")


def answer(number: int) -> Block:
    return Block(
        "paragraph", f"It takes {number} days on this road, and {number + 1} in the rain.", 22, place="div.entry > p"
    )


@pytest.mark.parametrize("pages", [5, 7, 30])
@pytest.mark.parametrize(
    "shared",
    [
        (FAQ,),
        (FAQ, ASKED),
        (Block("term", "How long does it take?", 21, place="dl > dt"),),
        (Block("paragraph", "How long does it take?", 21, place="div.entry > p.ask"),),
        (Block("heading", "所要時間は？", 21, 3, place="div.entry > h3"),),
        (Block("heading", "Ingredients", 21, 2, place="div.entry > h2"),),
    ],
    ids=["title of the questions", "title and question", "term", "question in bold", "Japanese", "any heading"],
)
def test_what_heads_the_articles_own_text_stays_however_many_share_it(pages: int, shared: tuple[Block, ...]) -> None:
    articles = [page(number, *shared, answer(number), BOX) for number in range(pages)]

    cleaned = in_one_site(articles)

    assert [article.blocks[1:] for article in cleaned] == [(*shared, answer(number)) for number in range(pages)]


@pytest.mark.parametrize("pages", [5, 7, 30])
def test_a_whole_section_that_all_share_goes_with_its_heading(pages: int) -> None:
    call = (
        Block("heading", "Ready to start?", 30, 2, place="div.entry > h2"),
        Block("paragraph", "Thousands of riders read our letter each week.", 31, place="div.entry > p"),
        Block("heading", "About Ann", 32, 3, place="div.entry > h3"),
        Block("paragraph", "Ann has ridden since she was five.", 33, place="div.entry > p"),
    )

    cleaned = in_one_site([page(number, *call) for number in range(pages)])

    assert [len(article.blocks) for article in cleaned] == [1] * pages


def test_a_question_with_the_same_answer_everywhere_goes_with_it_and_one_with_its_own_stays() -> None:
    same = Block("paragraph", "We send it on the day of your order.", 23, place="div.entry > p")
    shipped = Block("heading", "When is it sent?", 22, 3, place="div.entry > h3")
    articles = [page(number, FAQ, ASKED, answer(number), shipped, same) for number in range(8)]

    assert texts(in_one_site(articles)[3])[1:] == [FAQ.text, ASKED.text, answer(3).text]


def test_the_title_of_questions_stays_though_the_first_of_them_is_shared_with_its_answer() -> None:
    same = Block("paragraph", "We send it on the day of your order.", 23, place="div.entry > p")
    shipped = Block("heading", "When is it sent?", 22, 3, place="div.entry > h3")
    articles = [page(number, FAQ, shipped, same, ASKED, answer(number)) for number in range(8)]

    assert texts(in_one_site(articles)[3])[1:] == [FAQ.text, ASKED.text, answer(3).text]


def test_an_answer_of_its_own_keeps_its_question_and_the_sentence_that_all_answers_begin_with() -> None:
    first = Block("paragraph", "That depends on the road.", 22, place="div.entry > p")

    def made(number: int) -> Article:
        own = Question(ASKED.text, f"{first.text}\n{answer(number).text}", 21, block=2)
        return replace(page(number, FAQ, ASKED, first, answer(number), BOX), faq=(own,))

    cleaned = in_one_site([made(number) for number in range(8)])[3]

    assert texts(cleaned)[1:] == [FAQ.text, ASKED.text, first.text, answer(3).text]
    assert [item.question for item in cleaned.faq] == [ASKED.text]


def test_a_box_in_the_middle_of_the_text_does_not_keep_its_heading_for_the_text_after_it() -> None:
    letter = Block("heading", "Get our letter", 20, 3, place="div.entry > h3")
    articles = [page(number, letter, BOX, answer(number)) for number in range(8)]

    assert texts(in_one_site(articles)[3])[1:] == [answer(3).text]


def test_questions_outside_of_the_text_that_all_articles_answer_alike_are_no_questions_of_the_article() -> None:
    def made(number: int) -> Article:
        own = Question("Is it steep?", f"It climbs {number} feet.", 30)
        return replace(page(number), faq=(own, Question("Who are you?", "Two riders.", 31)))

    assert [[item.question for item in article.faq] for article in in_one_site(list(map(made, range(8))))] == [
        ["Is it steep?"]
    ] * 8


def test_the_heading_of_a_form_or_of_a_box_beside_the_text_goes_though_other_text_follows() -> None:
    letter = Block("heading", "Get our letter", 20, 3, place="div.entry > h3")
    related = Block("heading", "You may also like", 24, 3, place="div.related-posts > h3")
    articles = [
        replace(page(number, letter, answer(number), related, answer(number + 50)), media=(Media("form", 21, block=1),))
        for number in range(8)
    ]

    assert texts(in_one_site(articles)[0])[1:] == [answer(0).text, answer(50).text]


def test_a_shared_heading_before_the_next_section_heads_nothing_of_its_own() -> None:
    own = Block("heading", "Roads in rain", 25, 2, place="div.entry > h2")
    articles = [page(number, FAQ, replace(own, text=f"Road {number}"), answer(number)) for number in range(8)]

    assert FAQ.text not in texts(in_one_site(articles)[0])


def test_questions_of_real_pages_keep_their_titles_and_the_letters_box_is_gone() -> None:
    def made(number: int) -> Article:
        town = ("Ulm", "Bath", "Lyon", "Gent", "Turin", "Vigo")[number]
        body = "".join(
            f"<p>The road to {town} climbs for {number + part} miles, and whoever rides it in spring wants a coat, "
            f"as the wind from the hills is cold until {part + 10} in the morning.</p>"
            for part in range(6)
        )
        html = f"""<html lang="en"><head><title>To {town} by bicycle</title></head><body><main><article class="post">
            <h1>To {town} by bicycle</h1>{body}<h2>Frequently asked questions</h2>
            <h3>How long does the ride take?</h3><p>From the station to {town} it takes {number + 2} hours for most.</p>
            <h3>Where can I sleep?</h3><p>The inn at the gate of {town} has {number + 3} rooms for riders.</p>
            <div class="box"><h3>Ride with us</h3><p>We ride on the first Sunday of each month, and everybody who has
            a bicycle and a lamp may come along with us.</p></div></article></main></body></html>"""
        found = read(Page(f"https://ride.example/{town}", html.encode(), url=f"https://ride.example/{town}"))
        assert isinstance(found, Article)
        return found

    for article in in_one_site([made(number) for number in range(6)]):
        assert [heading.text for heading in article.headings][1:] == [
            "Frequently asked questions", "How long does the ride take?", "Where can I sleep?",
        ]  # fmt: skip
        assert "first Sunday" not in article.text
        assert [item.question for item in article.faq] == ["How long does the ride take?", "Where can I sleep?"]


@given(st.permutations(range(9)))
def test_the_order_of_the_pages_changes_nothing(order: list[int]) -> None:
    pages = [page(number, *([BOX] if number % 2 else [])) for number in range(9)]
    expected = dict(zip([article.source for article in pages], in_one_site(pages), strict=True))

    shuffled = in_one_site([pages[number] for number in order])

    assert {article.source: article for article in shuffled} == expected
