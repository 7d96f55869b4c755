"""The HTML of answers: links, lists, emphasis and paragraphs, and nothing that could do harm."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html

from auditor.read.faq.answer_html import LONGEST, answer_html, safe_address
from auditor.read.tree.element_text import parts_text

CASES = {
    "Plain &amp; <b>bold</b>, <a href='/x?a=1&b=2' onclick=x()>link</a>.": (
        'Plain &amp; <strong>bold</strong>, <a href="/x?a=1&amp;b=2">link</a>.'
    ),
    "<p>One.</p><p>Two <i>x</i></p>": "<p>One.</p><p>Two <em>x</em></p>",
    "<p>One only.</p>": "One only.",
    "<ul><li>a<li><p>b</p><p>c</p><ol><li>d</li></ol></li></ul> tail": (
        "<ul><li>a</li><li>b<br>c<ol><li>d</li></ol></li></ul><p>tail</p>"
    ),
    "x <span> y </span>z<script>bad()</script><style>p{}</style>": "x y z",
    "a<br><br>b<br>": "a<br>b",
    "<ul></ul><p></p><b></b>": "",
    "<b>x<p>para</p>y</b>": "<p><strong>x</strong></p><p>para</p><p>y</p>",
    "<h3>H</h3>t<table><tr><td>1<td>2</table>": "<p>H</p><p>t</p><p>1</p><p>2</p>",
    "<button>Copy</button><form>Write</form><nav>Go</nav>t": "t",
    "<a href='javascript:alert(1)'>x</a>": "x",
    "<a href='java\nscript:alert(1)'>x</a>": "x",
    "<a href=' &#1;javascript:alert(1)'>x</a>": "x",
    "<a href='data:text/html,x'>x</a>": "x",
    "<a href='#note'>x</a>": "x",
    "<a href='https://a/\"><img src=x onerror=y>'>q</a>": '<a href="https://a/&quot;&gt;&lt;imgsrc=xonerror=y&gt;">q</a>',
    "&lt;script&gt;alert(1)&lt;/script&gt;": "&lt;script&gt;alert(1)&lt;/script&gt;",
    "<li>loose</li>": "loose",
    "<em>a <em>b</em></em>": "<em>a b</em>",
    "<img src=x onerror=y alt=z>t": "t",
}

ALLOWED = re.compile(r'</?(?:p|ul|ol|li|strong|em)>|<br>|</a>|<a href="[^"<>]*">')


def answer(markup: str) -> str:
    return answer_html((html.fragment_fromstring(markup, create_parent="div"),))


@pytest.mark.parametrize("markup", CASES)
def test_an_answer_keeps_links_lists_and_emphasis(markup: str) -> None:
    assert answer(markup) == CASES[markup]


def test_loose_text_and_elements_make_one_answer() -> None:
    bold = html.fromstring("<b>very</b>")

    assert answer_html(("It is ", bold, " good &", html.fromstring("<p>Yes.</p>"))) == (
        "<p>It is <strong>very</strong> good &amp;</p><p>Yes.</p>"
    )


def test_an_endless_answer_is_cut_off_and_still_well_formed() -> None:
    text = answer("<ul>" + "<li><b>word</b> " * LONGEST + "</ul>")

    assert text.endswith("</ul>")
    assert len(re.sub("<[^>]*>", "", text)) <= LONGEST * 1.5


@pytest.mark.parametrize(
    ("href", "expected"),
    [
        ("/a", "/a"),
        ("a?b:c", "a?b:c"),
        ("mailto:a@b", "mailto:a@b"),
        ("HTTPS://a", "HTTPS://a"),
        ("vbscript:x", ""),
        ("x:y", ""),
    ],
)
def test_only_addresses_that_lead_to_pages_are_safe(href: str, expected: str) -> None:
    assert safe_address(href) == expected


PIECES = st.lists(
    st.sampled_from(
        [
            "<p>",
            "</p>",
            "<ul>",
            "<li>",
            "</ul>",
            "<ol>",
            "</li>",
            "<b>",
            "</b>",
            "<i>",
            "</i>",
            "<br>",
            "<div>",
            "</div>",
            "<a href='/x'>",
            "<a href='javascript:x'>",
            '<a href="&quot;onclick=x">',
            "</a>",
            "<h2>",
            "</h2>",
            "<table><tr><td>",
            "</table>",
            "<script>x</script>",
            "text",
            " more & more ",
            "&lt;b&gt;",
            "\u2028",
            "'\"",
            "<!-- c -->",
        ]
    ),
    max_size=40,
)


@given(PIECES)
def test_nothing_but_the_allowed_tags_comes_out_and_no_word_is_lost(pieces: list[str]) -> None:
    element = html.fragment_fromstring("".join(pieces), create_parent="div")

    made = answer_html((element,))

    rest = ALLOWED.sub("", made)
    assert "<" not in rest
    assert ">" not in rest
    again = html.fragment_fromstring(made, create_parent="div")
    assert re.sub(r"\W", "", again.text_content()) == re.sub(r"\W", "", parts_text((element,)))


@given(PIECES)
def test_made_again_of_itself_an_answer_stays_the_same(pieces: list[str]) -> None:
    once = answer("".join(pieces))

    assert answer(once) == once
