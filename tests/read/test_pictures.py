"""Which pictures belong to an article: those that a reader would miss, with the address and alt that they have."""

import pytest

from auditor.model import Article, Image, Link, Page
from auditor.read import read

SENTENCE = (
    "<p>A bicycle chain wants a clean cloth and a little oil, and whoever wipes it after a wet ride keeps it.</p>"
)
GIF = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"


def article(inside: str) -> Article:
    html = f"""<!doctype html><html lang="en"><title>Chains</title><article><h1>Chains</h1>
    {SENTENCE * 4}{inside}{SENTENCE * 4}</article></html>"""
    found = read(Page("a.html", html.encode(), path="a.html"))
    assert isinstance(found, Article)
    return found


def pictures(inside: str) -> tuple[Image, ...]:
    return article(inside).images


@pytest.mark.parametrize(
    "html",
    [
        '<p><img src="/chain.jpg"></p>',
        '<p><img src="/chain.jpg" alt="A chain" width="40" height="300"></p>',
        '<p><img src="/iconic-bridge.jpg" alt=""></p>',
        '<p><img src="/alibaba-logo-on-a-tower.jpg"></p>',
        '<p><img src="/logo.svg" alt="The first logo of the firm, drawn in 1911"></p>',
        '<p><img src="/icons/gears.png" width="512" height="400"></p>',
        '<p class="icons-and-text">Oil it.<img src="/chain.jpg"></p>',
        '<div class="block-image"><figure><img src="/chain.jpg"><figcaption>A chain</figcaption></figure></div>',
        f'<p><img src="{GIF}" alt="A chain"></p>',
    ],
)
def test_a_picture_that_shows_something_is_the_articles(html: str) -> None:
    assert len(pictures(html)) == 1


@pytest.mark.parametrize(
    "html",
    [
        '<p>Oil it. <img src="/arrow.png" width="16" height="16" alt="arrow"></p>',
        '<p>Oil it. <img src="/arrow.png" style="width: 20px; height:20px"></p>',
        '<p><img src="/a.gif" width="1" height="300"></p>',
        '<p><img class="wp-smiley" src="/s.png" alt=":)"></p>',
        '<p><span class="post-icon"><img src="/s.png"></span></p>',
        '<p><img id="site-logo" src="/s.png" alt="The Chain"></p>',
        '<p><img src="https://secure.gravatar.example/avatar/12?s=80" width="80" height="80" alt="Ann"></p>',
        '<p><img src="/theme/icons/clock.svg"></p>',
        '<p><img src="/theme/spacer.gif" width="400" height="20"></p>',
        '<p><img src="https://www.facebook.com/tr?id=1&amp;ev=PageView"></p>',
        f'<p><img src="{GIF}"></p>',
    ],
)
def test_an_icon_a_logo_a_portrait_and_a_counter_are_decoration(html: str) -> None:
    assert pictures(html) == ()


@pytest.mark.parametrize("attributes", ['role="presentation"', 'role="none"', 'role="presentation" alt="A chain"'])
def test_a_picture_that_the_markup_calls_decoration_has_an_empty_alt(attributes: str) -> None:
    (image,) = pictures(f'<p><img src="/chain.jpg" {attributes}></p>')

    assert image.alt == ""


@pytest.mark.parametrize(
    "html",
    [
        f'<img src="{GIF}" data-src="/chain.jpg">',
        f'<img src="{GIF}" data-lazy-srcset="/chain.jpg 800w, /small.jpg 300w">',
        '<img srcset="/chain.jpg, /large.jpg 2x">',
        f'<picture><source srcset="/chain.jpg 1x"><img src="{GIF}"></picture>',
    ],
)
def test_a_picture_that_a_script_loads_later_has_its_later_address(html: str) -> None:
    (image,) = pictures(f"<p>{html}</p>")

    assert image.src == "/chain.jpg"


def test_a_picture_between_headline_and_text_is_the_articles_with_a_standfirst_or_caption_beside_it() -> None:
    html = f"""<!doctype html><html lang="en"><title>Chains</title><body><header><a href="/"><img src="/top.jpg"></a>
    </header><article><header><h1>Chains</h1><figure><img src="/chain.jpg"><figcaption>A chain, oiled.</figcaption>
    </figure></header><div>{SENTENCE * 8}</div></article></html>"""
    found = read(Page("a.html", html.encode(), path="a.html"))
    assert isinstance(found, Article)

    assert [image.src for image in found.images] == ["/chain.jpg"]


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ('<a href="/x"><img src="/chain.jpg" alt="A chain"></a>', "A chain"),
        ('<a href="/x" aria-label="More on chains"><img src="/chain.jpg"></a>', "More on chains"),
        ('<a href="/x" title="More on chains"><img src="/chain.jpg"></a>', "More on chains"),
        ('<a href="/x"><img src="/chain.jpg"></a>', ""),
        ('<a href="/x"><img src="/arrow.png" width="16" height="16"></a>', ""),
    ],
)
def test_a_link_around_a_picture_is_called_as_the_picture_or_as_its_label(html: str, text: str) -> None:
    links = [link for link in article(f"<p>{html}</p>").links if link.href == "/x"]

    assert [link.text for link in links] == [text]
    assert all(isinstance(link, Link) and link.block == -1 for link in links)
