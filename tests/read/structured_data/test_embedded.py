"""Microdata and RDFa as read from pages, and as a second reader reads them."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.model import Node
from auditor.read.structured_data.items import structured_data
from auditor.read.tree.parse import parse

QUESTION = """<div itemscope itemtype="https://schema.org/Question" itemprop="mainEntity">
<h3 itemprop="name">Why does it <em>rise</em>?</h3>
<div itemprop="acceptedAnswer" itemscope itemtype="https://schema.org/Answer">
<div itemprop="text"><p>Yeast.</p><p>Time.</p></div></div>
</div>"""


def nodes(body: str) -> tuple[Node, ...]:
    source = f'<!doctype html><html lang="en"><body>\n{body}\n</body></html>'
    root = parse(source)
    assert root is not None
    return structured_data(root, "https://loaf.example/starter", source)[0]


def plain(value: Any) -> Any:
    """Without the marks that only our own reading has."""
    if isinstance(value, dict):
        return {key: plain(part) for key, part in value.items() if key != "@line"}
    return [plain(part) for part in value] if isinstance(value, list) else value


def test_items_nest_and_keep_the_line_of_a_question() -> None:
    (page,) = nodes(f'<main itemscope itemtype="http://schema.org/FAQPage">\n<p>x</p>\n{QUESTION}</main>')

    assert (page.types, page.syntax, page.line) == (("FAQPage",), "microdata", 2)
    assert page.properties["mainEntity"]["@line"] == 4
    assert plain(page.properties["mainEntity"]) == {
        "@type": "Question",
        "name": "Why does it rise?",
        "acceptedAnswer": {"@type": "Answer", "text": "Yeast.\nTime."},
    }


@pytest.mark.parametrize(
    ("element", "value"),
    [
        ('<meta itemprop="p" content=" a  b ">', "a b"),
        ('<a itemprop="p" href="/x">y</a>', "/x"),
        ('<a itemprop="name" href="/x">y</a>', "y"),
        ('<link itemprop="p" href="https://schema.org/InStock">', "https://schema.org/InStock"),
        ('<img itemprop="p" src="a.png">', "a.png"),
        ('<time itemprop="p" datetime="2026-03-05">March</time>', "2026-03-05"),
        ('<time itemprop="p">March</time>', "March"),
        ('<data itemprop="p" value="7">seven</data>', "7"),
        ('<object itemprop="p" data="a.svg"></object>', "a.svg"),
        ('<span itemprop="p">a<script>b</script> c</span>', "a c"),
        ('<span itemprop="p" content="told">shown</span>', "told"),
        ('<b itemprop="p">one</b><b itemprop="p">two</b>', ["one", "two"]),
    ],
)
def test_a_value_is_what_its_element_says(element: str, value: object) -> None:
    (node,) = nodes(f'<div itemscope itemtype="https://schema.org/Thing">{element}</div>')

    assert node.properties["name" if '"name"' in element else "p"] == value


def test_items_of_other_vocabularies_are_left_out() -> None:
    assert nodes('<div itemscope itemtype="http://data-vocabulary.org/Person"><i itemprop="name">x</i></div>') == ()
    assert nodes('<div typeof="foaf:Person"><i property="foaf:name">x</i></div>') == ()


def test_an_item_within_another_without_a_property_stands_for_itself() -> None:
    loose = QUESTION.replace('itemprop="mainEntity"', "")

    found = nodes(f'<div itemscope itemtype="https://schema.org/WebPage">{loose}</div>')

    assert [node.types[0] for node in found] == ["WebPage", "Question"]


def test_itemref_reaches_what_stands_elsewhere() -> None:
    (node, *_) = nodes(
        '<div itemscope itemtype="https://schema.org/Article" itemref="a b"></div>'
        '<div id="a"><i itemprop="headline">x</i></div><p id="b" itemprop="author">Ann</p>'
    )

    assert (node.properties["headline"], node.properties["author"]) == ("x", "Ann")


def test_items_that_refer_to_each_other_in_a_circle_end() -> None:
    circle = "".join(
        f'<div id="i{at}" itemprop="part" itemscope itemtype="https://schema.org/Thing" itemref="{refs}"></div>'
        for at, refs in enumerate(("i0 i1 i2", "i0 i2", "i0 i1"))
    )

    found = nodes(f'<div itemscope itemtype="https://schema.org/Article" itemref="i0 i1 i2"></div>{circle}')

    assert json.dumps([dict(node.properties) for node in found])


def test_rdfa_lite_is_read() -> None:
    (page,) = nodes(
        '<div vocab="https://schema.org/" typeof="FAQPage"><div property="mainEntity" typeof="Question" resource="#q">'
        '<h3 property="name">Why?</h3><div property="acceptedAnswer" typeof="Answer"><p property="text">Yeast.</p>'
        "</div></div></div>"
    )

    assert page.syntax == "rdfa"
    assert plain(page.properties["mainEntity"]) == {
        "@type": "Question",
        "@id": "https://loaf.example/starter#q",
        "name": "Why?",
        "acceptedAnswer": {"@type": "Answer", "text": "Yeast."},
    }


def test_rdfa_with_prefixes_and_other_vocabularies_beside_is_read() -> None:
    (node,) = nodes(
        '<article typeof="schema:Article sioc:Item"><h1 property="schema:headline dc:title" content="Starter">x</h1>'
        '<span rel="schema:author" typeof="schema:Person"><i property="schema:name foaf:name">Ann</i></span></article>'
    )

    assert node.types == ("Article",)
    assert (node.properties["headline"], node.properties["author"]["name"]) == ("Starter", "Ann")


def test_a_second_reader_reads_the_same_from_microdata() -> None:
    extruct = pytest.importorskip("extruct", reason="extruct, the second opinion, is not installed")
    body = f"""<main itemscope itemtype="https://schema.org/FAQPage"><meta itemprop="inLanguage" content="en">{QUESTION}
    <div itemprop="author" itemscope itemtype="https://schema.org/Person"><b itemprop="name">Ann</b>
    <img itemprop="image" src="https://loaf.example/ann.png"></div></main>"""

    def theirs(value: Any) -> Any:
        if isinstance(value, dict):
            own = {key: theirs(part) for key, part in value.get("properties", {}).items()}
            return {"@type": value["type"].rsplit("/", 1)[-1]} | own
        return [theirs(part) for part in value] if isinstance(value, list) else "".join(value.split())

    def folded(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: folded(part) for key, part in value.items()}
        return "".join(value.split()) if isinstance(value, str) else value

    (other,) = extruct.extract(body, syntaxes=["microdata"], base_url="https://loaf.example/")["microdata"]
    (own,) = nodes(body)

    assert folded(plain(dict(own.properties))) == theirs(other)


TAGS = st.lists(
    st.sampled_from(
        [
            "<div itemscope>",
            '<div itemscope itemtype="https://schema.org/Question" itemprop="a b">',
            '<p itemprop="name">',
            "x",
            '<i itemprop="">',
            '<div id="a" itemref="a b" itemscope itemtype="https://schema.org/FAQPage">',
            "</div>",
            "</p>",
            '<b id="b" itemprop="mainEntity" itemscope itemref="a">',
            '<div typeof="Question" property="a">',
            '<i property="schema:name">',
            '<div vocab="https://schema.org/" typeof="FAQPage" resource="#a">',
            '<i property="x" resource="#a"></i>',
            "<table><tr>",
        ]
    ),
    max_size=30,
)


@given(TAGS)
def test_whatever_is_nested_the_items_are_plain_values(tags: list[str]) -> None:
    assert json.dumps([dict(node.properties) for node in nodes("".join(tags))], allow_nan=False)
