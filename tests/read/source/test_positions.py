"""From a block's characters to line and column of the source, whatever the source is made of."""

import gzip
import html
import random
import time
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.model import Article, Finding, Page, Span
from auditor.read import read
from auditor.read.source.decode import decode
from auditor.read.source.positions import Place, Positions, letters, located

PAGES = Path(__file__).parents[3] / "../shared/eval/pages"

KETTLE = (
    "A kettle of water boils in four minutes on a gas stove.",
    "Pour it over the leaves while it still sings.",
    "Green tea asks for less heat than black tea does.",
)


def page_of(body: str, title: str = "How to boil water") -> str:
    return f"<!doctype html><html lang=en><head><title>{title}</title></head><body>{body}</body></html>"


def article_of(source: str) -> Article:
    found = read(Page("page.html", source.encode(), path="page.html"), markup=True)
    assert isinstance(found, Article)
    return found


def at(source: str, place: Place | None, size: int = 12) -> str:
    assert place is not None
    line = source.split("\n")[place.line - 1]
    return line[place.column - 1 : place.column - 1 + size]


@pytest.mark.parametrize(
    ("source", "words", "begins"),
    [
        ("<p>Tea &amp; cake</p>", "cake", "cake</p>"),
        ("<p>Tea &amp; cake</p>", "& cake", "&amp; cake"),
        ("<p>Caf&eacute;s open</p>", "és open", "&eacute;s op"),
        ("<p>So <b>much</b> tea</p>", "much tea", "much</b> tea"),
        ("<p>Tea\n  and\tcake</p>", "and cake", "and\tcake</p>"),
        ("<!-- cake first --><p>Tea, cake</p>", "cake", "cake</p>"),
        ("<script>cake()</script><p>Tea, cake</p>", "cake", "cake</p>"),
        ("<style>.cake{}</style><p>Tea, cake</p>", "cake", "cake</p>"),
        ("<img alt='A cake &amp; tea'><p>Tea</p>", "cake & tea", "cake &amp; t"),
        ('<p title="a > b">Tea, cake</p>', "cake", "cake</p>"),
        ("<p class='a'id='b'>Tea, cake</p>", "cake", "cake</p>"),
        ("<p it's>Tea, cake</p>", "cake", "cake</p>"),
        ("<p>1 < 2 and cake</p>", "cake", "cake</p>"),
        ("<p>so\u00adft cake</p>", "soft cake", "so\u00adft cake"),
    ],
)
def test_words_are_found_where_they_are_written(source: str, words: str, begins: str) -> None:
    assert at(source, Positions(source).words(words, 1)).startswith(begins[:12])


def test_words_that_are_not_there_have_no_place() -> None:
    assert Positions("<p>Tea</p>").words("coffee", 1) is None
    assert Positions("").words("coffee", 1) is None


def test_a_script_or_a_broken_tag_is_where_words_are_found_last() -> None:
    scripted = "<script>cake</script><p>Tea, then cake"
    assert at(scripted, Positions(scripted).words("cake", 1)) == "cake"
    assert Positions(scripted).words("cake", 1) == (1, scripted.rindex("cake") + 1)
    assert at("<p>Tea</p><p title='cake", Positions("<p>Tea</p><p title='cake").words("cake", 1)) == "cake"
    assert at('<html lang="en"><p>Often', Positions('<html lang="en"><p>Often').words("en", 1)) == 'en"><p>Often'


def test_a_heading_is_not_taken_for_the_link_to_it() -> None:
    source = page_of(
        "<nav><a href=#more>Boiling water</a></nav><main><h1>How to boil water</h1>"
        f"<p>{KETTLE[0]}</p><p>{KETTLE[1]} See Boiling water.</p>"
        f"<h2 id=more>Boiling water</h2><p>{KETTLE[2]}</p></main>"
    )
    article = article_of(source)
    number = next(n for n, block in enumerate(article.blocks) if block.text == "Boiling water")
    positions = Positions(source)
    place = positions.letter(positions.blocks(article.blocks)[number])

    assert source[: place.column - 1].endswith("<h2 id=more>") if place else False


def test_a_finding_in_a_page_of_one_line_has_a_column_of_its_own() -> None:
    source = page_of(f"<main><h1>How to boil water</h1><p>{KETTLE[0]} {KETTLE[1]}</p><p>{KETTLE[2]}</p></main>")
    article = article_of(source)
    block = next(n for n, each in enumerate(article.blocks) if each.text.startswith("A kettle"))
    start = article.blocks[block].text.index("Pour")
    finding = Finding("x", "note", "m", 1, None, KETTLE[1], "f", "p", spans=(Span(block, start, start + 40),))

    (found,) = located(article, [finding])

    assert found.line == 1
    assert found.column == source.index("Pour") + 1


def test_a_sentence_has_its_own_line_and_not_that_of_its_paragraph() -> None:
    source = page_of(f"\n<main>\n<h1>How to boil water</h1>\n<p>{KETTLE[0]}\n{KETTLE[1]}\n{KETTLE[2]}</p>\n</main>")
    article = article_of(source)
    block = next(n for n, each in enumerate(article.blocks) if each.text.startswith("A kettle"))
    start = article.blocks[block].text.index("Green")
    finding = Finding("x", "note", "m", 4, None, KETTLE[2], "f", "p", spans=(Span(block, start, start + 40),))

    (found,) = located(article, [finding])

    assert (found.line, found.column) == (6, 1)


def test_a_finding_about_what_is_not_there_stays_without_a_place() -> None:
    source = page_of(f"<main><p>{KETTLE[0]}</p></main>")
    finding = Finding("x", "note", "there is no H1", 0, None, "", "f", "p")

    assert located(article_of(source), [finding]) == (finding,)


_TEXTS = ["tea", "kettle", "Wasser", "café", "水", "&", "<", "\u00a0", " ", "\n", "’", "\u200b", "9"]
_MARKUP = ["<b>", "</b>", "<br>", "<!-- tea -->", "<i title='tea > kettle'>", "</i>", "<script>tea</script>"]
_PIECES = st.sampled_from(_TEXTS + _MARKUP)


@given(st.lists(_PIECES, max_size=60), st.randoms(use_true_random=False))
def test_every_letter_of_the_text_is_found_in_order(pieces: list[str], chance: random.Random) -> None:
    markup = {piece for piece in pieces if len(piece) > 1 and piece[0] == "<"}
    source = "".join(
        piece if piece in markup or piece not in "&<" else chance.choice([html.escape(piece), f"&#{ord(piece)};"])
        for piece in pieces
    )
    text = "".join(piece for piece in pieces if piece not in markup)
    positions = Positions(source)
    wanted = letters(text)
    places = [positions.letter(number) for number in range(len(wanted))]

    assert positions.letter(len(wanted)) is None
    for letter, place in zip(wanted, places, strict=True):
        assert html.unescape(at(source, place, 5)).startswith(letter)
    assert all(one < other for one, other in pairwise(place for place in places if place))


@pytest.mark.skipif(not PAGES.is_dir(), reason="the collection of real pages is not here")
def test_the_blocks_of_real_pages_are_found_in_their_source() -> None:
    chosen = sorted(PAGES.iterdir())[::40]
    blocks = lost = 0
    for path in chosen:
        body = gzip.decompress(path.read_bytes())
        article = read(Page(path.name, body))
        if not isinstance(article, Article):
            continue
        source = decode(body, "").text
        positions = Positions(source)
        for block, number in zip(article.blocks, positions.blocks(article.blocks), strict=True):
            blocks += 1
            place = positions.letter(number)
            if len(letters(block.text)) < 3:
                continue
            if place is None:
                lost += 1
            else:
                first = letters(block.text)[0]
                assert html.unescape(at(source, place, 12)).startswith(first)

    assert blocks > 500
    assert lost <= 0.005 * blocks


@pytest.mark.parametrize(
    "part", ["<p title='tea <b> ", "<!-- tea ", "<script>tea ", "<p ", "&", "&amp", "<h2>tea ", "a=b=c ", "<![CDATA[ "]
)
def test_an_odd_source_costs_no_more_than_its_size(part: str) -> None:
    took = []
    for size in (50_000, 200_000):
        source = part * (size // len(part))
        began = time.process_time()
        positions = Positions(source)
        positions.words("coffee", 1)
        took.append(time.process_time() - began)

    assert took[1] < max(12 * took[0], 0.5)
