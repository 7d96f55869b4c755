"""The tree is as browsers show it: inert templates, shadow roots, ruby, headings by role."""

import pytest

from auditor.model import Article, Page
from auditor.read import read

P = "<p>A clean chain lasts for years, so wipe it after each wet ride and give it a drop of oil at home.</p>"


def article(body: str, head: str = "") -> Article:
    page = (
        f'<!doctype html><html lang="en"><head><title>Chains</title>{head}</head><body><main><article>{body}</article>'
    )
    found = read(Page("a.html", f"{page}</main></body></html>".encode()))
    assert isinstance(found, Article)
    return found


INERT = {
    "JSON-LD": '<script type="application/ld+json">{"@context":"https://schema.org","@type":"FAQPage"}</script>',
    "microdata": '<div itemscope itemtype="https://schema.org/FAQPage"><p itemprop="name">x</p></div>',
    "RDFa": '<div vocab="https://schema.org/" typeof="FAQPage"><p property="name">x</p></div>',
    "a link": '<a href="/inert">inert</a>',
    "a heading": "<h2>Inert</h2>",
    "a canonical": '<link rel="canonical" href="https://inert.example/">',
    "a meta tag": '<meta name="robots" content="noindex">',
    "a picture": '<img src="inert.jpg">',
    "a question": f"<h3>What is inert here?</h3>{P}",
    "another template": "<template><h2>Inert</h2></template><a href='/inert'>x</a>",
}


@pytest.mark.parametrize("what", INERT)
def test_what_is_in_a_template_is_nowhere(what: str) -> None:
    without = article(f"<h1>Chains</h1>{P * 3}{P}")
    found = article(f"<h1>Chains</h1>{P * 3}<template>{INERT[what]}</template>{P}")

    assert (found.text, found.nodes, found.links, found.images) == (without.text, (), (), ())
    assert [heading.text for heading in found.headings] == ["Chains"]
    assert (found.canonicals, found.robots, found.faq) == ((), (), ())


def test_a_template_in_the_head_is_inert_too() -> None:
    found = article(f"<h1>Chains</h1>{P * 3}", "<template><meta name=robots content=noindex></template>")

    assert found.robots == ()


@pytest.mark.parametrize("mode", ["open", "closed", " OPEN "])
def test_a_declarative_shadow_root_is_shown_with_its_slots_filled(mode: str) -> None:
    found = article(
        f'<bike-post><template shadowrootmode="{mode}"><h1>Chains</h1><slot name="lead">No lead.</slot>'
        f"{P * 3}<slot></slot>"
        "<slot name='end'><p>That is the end of this article about chains.</p></slot></template>"
        "<p slot='lead'>The lead stands first though it was written last.</p><p>And here are words for any slot "
        "at all.</p>"
        "<p slot='nowhere'>Nobody sees these words, which no slot takes.</p></bike-post>"
    )  # fmt: skip
    texts = [block.text for block in found.blocks]

    assert texts[0 if found.blocks[0].kind != "heading" else 1] == "The lead stands first though it was written last."
    assert texts[-2:] == ["And here are words for any slot at all.", "That is the end of this article about chains."]
    assert "Nobody" not in found.page_text
    assert [(heading.level, heading.text) for heading in found.headings] == [(1, "Chains")]


def test_a_template_within_a_shadow_root_is_inert_and_a_root_within_it_is_not() -> None:
    found = article(
        f"<a-b><template shadowrootmode=open><h1>Chains</h1>{P * 3}<template><h2>Inert</h2></template>"
        f"<c-d><template shadowrootmode=open><h2>Inner</h2>{P}</template></c-d></template></a-b>"
    )

    assert [heading.text for heading in found.headings] == ["Chains", "Inner"]


@pytest.mark.parametrize(
    "ruby",
    [
        "<ruby>東<rt>ひがし</rt>口<rt>ぐち</rt></ruby>",
        "<ruby>東<rp>(</rp><rt>ひがし</rt><rp>)</rp>口<rp>(</rp><rt>ぐち</rt><rp>)</rp></ruby>",
        "<ruby>東<rt>ひがし<rt>x</ruby>口",
        "<ruby><rb>東<rb>口<rt>ひがし<rt>ぐち</ruby>",
        "<ruby>東口<rtc><rt>ひがし</rt><rt>ぐち</rt></rtc></ruby>",
        "<RUBY>東口<RT>ひがしぐち</RT></RUBY>",
    ],
)
def test_ruby_annotations_are_no_words(ruby: str) -> None:
    found = article(f"<h1>{ruby}</h1><p>{ruby}へ行く。</p>{P * 3}")

    assert found.blocks[0 if found.blocks[0].kind != "heading" else 1].text == "東口へ行く。"
    assert found.headings[0].text == "東口"


@pytest.mark.parametrize(
    ("markup", "level"),
    [
        ('<div role="heading" aria-level="3">Oil</div>', 3),
        ('<div role="heading">Oil</div>', 2),
        ('<p role="HEADING" aria-level="2"><b>Oil</b></p>', 2),
        ('<div role="heading" aria-level="9">Oil</div>', 6),
        ('<div role="heading" aria-level="none">Oil</div>', 2),
        ('<h2 aria-level="4">Oil</h2>', 4),
        ('<h3 role="heading" aria-level="2">Oil</h3>', 2),
        ('<h3 aria-level="x">Oil</h3>', 3),
    ],
)
def test_headings_have_the_level_that_aria_says(markup: str, level: int) -> None:
    found = article(f"<h1>Chains</h1>{P * 3}{markup}{P}")

    assert [(heading.level, heading.text) for heading in found.headings] == [(1, "Chains"), (level, "Oil")]


@pytest.mark.parametrize("role", ["presentation", "none"])
def test_a_heading_that_only_looks_like_one_is_none(role: str) -> None:
    found = article(f"<h1>Chains</h1>{P * 3}<h2 role={role}>Oil</h2>{P}")

    assert [heading.text for heading in found.headings] == ["Chains"]


def test_an_h1_by_role_is_the_pages_h1() -> None:
    assert [h1.text for h1 in article(f"<div role=heading aria-level=1>Chains</div>{P * 3}").page_h1s] == ["Chains"]


def test_an_h1_for_screen_readers_is_an_h1_where_there_is_no_other_and_no_text() -> None:
    hidden = '<h1 class="visually-hidden">Chains</h1>'

    assert [h1.text for h1 in article(f"{hidden}{P * 3}").page_h1s] == ["Chains"]
    assert [h1.text for h1 in article(f"{hidden}<h1>Shown</h1>{P * 3}").page_h1s] == ["Shown"]
    assert "Chains" not in article(f"{hidden}{P * 3}").text


@pytest.mark.parametrize(
    "tool",
    [
        '<span class="mw-editsection"><span>[</span><a href="/w?action=edit">edit</a><span>]</span></span>',
        '<a class="headerlink" href="#oil" title="Link to this heading">¶</a>',
        '<a class="header-anchor" href="#oil">#</a>',
    ],
)
def test_what_is_to_be_clicked_in_a_heading_is_none_of_its_words(tool: str) -> None:
    read_page = article(f'<h1>Chains</h1>{P}<h2 id="oil">Which oil? {tool}</h2>{P}{P}')

    assert [heading.text for heading in read_page.headings] == ["Chains", "Which oil?"]


def test_a_link_in_a_heading_that_says_something_is_a_part_of_it() -> None:
    page = article(f'<h1>Chains</h1>{P}<h2>Which <a class="permalink" href="#oil">C</a> oil?</h2>{P}')

    assert [heading.text for heading in page.headings] == ["Chains", "Which C oil?"]
