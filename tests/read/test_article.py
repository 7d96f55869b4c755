"""A page as its reader sees it: what is text, what a page says of itself, and what cannot be read."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.model import Article, Page, Unread
from auditor.read import read

PARAGRAPH = (
    "<p>A bicycle chain wants a clean cloth and a little oil, and whoever wipes it after a wet ride keeps it.</p>"
)
PAGE = f"""<!doctype html><html lang="en"><head><title>How to oil a chain</title></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/mend">Mend</a></li></ul></nav>
<main><article><h1>How to oil a chain</h1>{PARAGRAPH * 5}<h2></h2><h2>Tools</h2><ul><li>A cloth.</li></ul>{PARAGRAPH}
<section class="related"><h2>Related products</h2></section></article></main>
<div class="extra"><p>Words of the box.</p></div>
<footer><p>All rights are reserved by the people who own this page and its footer.</p></footer></body></html>"""


def article(html: str | bytes, selector: str = "", content_type: str = "") -> Article:
    body = html.encode() if isinstance(html, str) else html
    found = read(Page("a.html", body, path="a.html", content_type=content_type), selector=selector)
    assert isinstance(found, Article), found
    return found


def test_menus_and_footers_are_no_text_and_are_named_with_the_reason() -> None:
    found = article(PAGE)

    assert "Home" not in found.text
    assert "reserved" not in found.text
    assert {part.reason for part in found.left_out} >= {"in the page's footer"}


def test_a_part_that_was_left_out_is_shown_by_its_beginning_cut_at_a_word_and_by_where_it_is() -> None:
    menu = " ".join(f"<a href='/{number}'>Workshop {number}</a>" for number in range(30))
    foot = "<footer><p>Filed under chains and oil by the bench</p></footer>"
    tags = "<aside><p>Chains</p><p>Oil and wax</p></aside>"
    found = article(PAGE.replace("<nav>", f"<nav>{menu}").replace("</article>", f"{foot}{tags}</article>")).left_out
    reasons = {part.text: part.reason for part in found}

    (first,) = (part.text for part in found if part.text.startswith("Workshop 0"))
    assert reasons[first] == "in a menu"
    assert first.endswith(" …")
    assert len(first) <= 120
    assert reasons["Filed under chains and oil by the bench"] == "in the article's footer"
    assert reasons["Chains …"] == "in a box beside the text"


def test_headings_are_read_with_their_levels_the_empty_one_and_the_empty_section_too() -> None:
    found = article(PAGE)

    assert [(heading.level, heading.text) for heading in found.headings] == [
        (1, "How to oil a chain"),
        (2, ""),
        (2, "Tools"),
        (2, "Related products"),
    ]


def test_a_selector_names_the_text_where_guessing_would_not() -> None:
    assert article(PAGE, selector=".extra").text == "Words of the box."


def test_a_selector_that_names_nothing_leaves_it_to_guessing() -> None:
    assert article(PAGE, selector=".no-such-thing").text == article(PAGE).text


def test_a_page_without_body_tags_is_read_all_the_same() -> None:
    found = article(f"<!doctype html><html lang=en><title>T</title><main><h1>T</h1>{PARAGRAPH * 4}</main></html>")

    assert found.text.count("bicycle chain") == 4


def test_hidden_text_is_no_text() -> None:
    hidden = '<p hidden>Secret words one.</p><p style="display:none">Secret words two.</p>'

    found = article(PAGE.replace("<h2></h2>", hidden))

    assert "Secret" not in found.text


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-16", "windows-1252", "iso-8859-15", "koi8-r", "shift_jis", "gb18030"]
)
def test_text_in_the_encoding_that_the_header_names_is_read(encoding: str) -> None:
    words = {"koi8-r": "Цепь велосипеда", "shift_jis": "自転車の鎖", "gb18030": "自行车链条"}.get(
        encoding, "Café, Straße"
    )
    html = PAGE.replace("How to oil a chain", words)

    found = article(html.encode(encoding), content_type=f"text/html; charset={encoding}")

    assert found.title.text == words


@pytest.mark.parametrize(
    "body",
    [b"", b" \n\t ", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"],
    ids=["empty", "blank", "pdf", "png"],
)
def test_what_is_no_page_is_unread_or_no_article(body: bytes) -> None:
    found = read(Page("a.html", body, path="a.html"))

    assert isinstance(found, Unread) or not found.is_article


def test_thirty_thousand_nested_tags_are_read() -> None:
    found = read(Page("a.html", b"<div>" * 30_000 + b"text" + b"</div>" * 30_000))

    assert isinstance(found, Unread) or not found.is_article


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=400))
def test_any_bytes_are_read_or_told(body: bytes) -> None:
    assert isinstance(read(Page("a.html", body)), Article | Unread)


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_a_page_that_is_cut_and_spliced_anywhere_is_read(data: st.DataObject) -> None:
    cuts = sorted(data.draw(st.lists(st.integers(0, len(PAGE)), min_size=2, max_size=6)))
    spliced = PAGE[: cuts[0]] + PAGE[cuts[-1] :] + "".join(PAGE[a:b] for a, b in pairwise(cuts))

    assert isinstance(read(Page("a.html", spliced.encode())), Article | Unread)
