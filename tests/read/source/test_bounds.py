"""What a page may hold before it is cut or refused: nothing that a person made comes near it."""

import pytest

from auditor.model import Article, Page, Unread
from auditor.read import read
from auditor.read.page_links import page_links
from auditor.read.source.bounds import MOST_ATTRIBUTES, MOST_CHARACTERS, MOST_OF_A_TAG, MOST_TAGS, MOST_WORDS, bounded
from auditor.read.tree.parse import parse

PARAGRAPH = "<p>Stir the flour into the milk with a fork, and let the batter rest for as long as the pan takes.</p>\n"
FEW = f'<html lang="en"><body><h1>Pancakes</h1>{PARAGRAPH * 8}</body></html>'


def outcome(html: str) -> Article | Unread:
    return read(Page("a.html", html.encode(), content_type="text/html; charset=utf-8"))


def bare(count: int) -> str:
    return " ".join(f"a{number}" for number in range(count))


@pytest.mark.parametrize(
    "attributes",
    [
        bare(40_000),
        bare(40_000).replace(" ", "\n"),
        bare(40_000).replace(" ", "/"),
        " ".join(f"a{number}='>'" for number in range(40_000)),
        " ".join(f'a{number} = "<b>"' for number in range(40_000)),
        'title=">" ' + bare(40_000),
        " ".join(f"a{number}=1" for number in range(40_000)),
    ],
    ids=["bare", "a line each", "slashes", "brackets in them", "tags in them", "a bracket before", "values"],
)
def test_of_a_tag_with_too_many_attributes_the_first_ones_are_kept(attributes: str) -> None:
    source = f"<html><body>\n<p {attributes}>Stir.</p>\n<p id=after>Rest.</p></body></html>"

    root = parse(bounded(source).text)

    assert root is not None
    crowded, after = root.iter("p")
    assert len(crowded.attrib) == MOST_OF_A_TAG
    assert (crowded.text, after.text) == ("Stir.", "Rest.")
    assert after.sourceline == min(source[: source.index("<p id=after>")].count("\n") + 1, 65535)


def test_a_page_within_bounds_is_left_as_it_is() -> None:
    tag = f"<p {bare(MOST_OF_A_TAG)}>Stir.</p>"
    code = f"<script>{'if (a > b) c = <p d e f = g>; ' * 2_000}</script><!-- <p {bare(12_000)} -->"
    source = f"<html><body>{tag}{code}{'x = y ' * 12_000}</body></html>"

    assert bounded(source) == (source, "")


@pytest.mark.parametrize("body", ["<b></b>", "<p>Stir.", "<br>", '<a href="/x">x</a>'])
def test_a_page_with_too_many_tags_is_refused_with_its_measure(body: str) -> None:
    refused = outcome(f"<html><body>{body * (MOST_TAGS + 1)}</body></html>")

    assert isinstance(refused, Unread)
    assert refused.url == "a.html"
    assert refused.reason.startswith("too large to be judged: it has 50,0")
    assert refused.reason.endswith(" tags, at most 50,000 are read; divide it into several pages or leave it out")


def test_tags_in_scripts_and_comments_are_not_counted() -> None:
    inert = "<b></b>" * MOST_TAGS

    for code in (f"<script>{inert}</script>", f"<style>{inert}</style>", f"<!-- {inert} -->"):
        assert isinstance(outcome(FEW.replace("</body>", code * 5 + "</body>")), Article)


def test_a_page_with_too_many_attributes_is_refused() -> None:
    tag = f"<p {' '.join(f'a{number}=1' for number in range(900))}>Stir.</p>"

    refused = outcome(f"<html><body>{tag * (MOST_ATTRIBUTES // 900 + 1)}</body></html>")

    assert isinstance(refused, Unread)
    assert "attributes, at most 200,000 are read" in refused.reason


def test_a_page_that_shows_too_many_words_is_refused() -> None:
    sentences = "Stir the batter well. " * (MOST_WORDS // 4)

    refused = outcome(f"<html><body><p>{sentences}Rest now.</p></body></html>")

    assert refused == Unread(
        "a.html",
        "too large to be judged: it shows 100,002 words, at most 100,000 are judged; divide it into several pages or"
        " leave it out",
    )
    assert isinstance(outcome(f"<html><body><p>{sentences}</p></body></html>"), Article)


def test_a_page_that_shows_too_many_characters_is_refused() -> None:
    refused = outcome(f"<html><body><p>{'x' * (MOST_CHARACTERS + 1)}</p></body></html>")

    assert isinstance(refused, Unread)
    assert "it shows 1,000,001 characters of text, at most 1,000,000 are judged" in refused.reason


def test_a_script_of_megabytes_is_no_text() -> None:
    script = "<script>let a = 1, b = a < 2;\n</script>".replace("let", "let x = 'flour';" * 100_000)

    read_page = outcome(FEW.replace("</body>", f"{script}<p>Serve.</p></body>"))

    assert isinstance(read_page, Article)
    assert "flour'" not in read_page.page_text


def test_a_crawl_follows_the_links_of_a_page_with_a_crowded_tag() -> None:
    body = f"<p {bare(40_000)}>x</p><a href='/é'>x</a>".encode()

    links = page_links(Page("http://a.example/", body, url="http://a.example/", content_type="text/html"))

    assert links == ("http://a.example/é",)
