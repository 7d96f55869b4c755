"""Items of structured data as read from pages: bare names, references followed, lines of the source."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.model import Node, SyntaxProblem
from auditor.read.structured_data.items import structured_data
from auditor.read.tree.parse import parse

URL = "https://loaf.example/starter"
CONTEXT = {"@context": "https://schema.org"}


def read(body: str, lang: str = "en") -> tuple[tuple[Node, ...], tuple[SyntaxProblem, ...]]:
    source = f'<!doctype html>\n<html lang="{lang}">\n<body>\n{body}\n</body></html>'
    root = parse(source)
    assert root is not None
    return structured_data(root, URL, source)


def block(data: Any) -> str:
    return f'<script type="application/ld+json">{data if isinstance(data, str) else json.dumps(data)}</script>'


def nodes(*data: Any, lang: str = "en") -> tuple[Node, ...]:
    return read("\n".join(map(block, data)), lang)[0]


@pytest.mark.parametrize(
    ("types", "expected"),
    [
        ("FAQPage", ("FAQPage",)),
        (["WebPage", "FAQPage"], ("WebPage", "FAQPage")),
        ("https://schema.org/FAQPage", ("FAQPage",)),
        ("http://www.schema.org/FAQPage", ("FAQPage",)),
        ("schema:FAQPage", ("FAQPage",)),
        (" FAQPage ", ("FAQPage",)),
        ("foaf:Person", ("foaf:Person",)),
        (["FAQPage", 7, None, ""], ("FAQPage",)),
    ],
)
def test_types_are_bare_names(types: Any, expected: tuple[str, ...]) -> None:
    (node,) = nodes(CONTEXT | {"@type": types, "name": "x"})

    assert expected == node.types


def test_items_stand_in_the_order_of_the_page_whatever_holds_them() -> None:
    found = nodes(
        [CONTEXT | {"@type": "A"}, CONTEXT | {"@type": "B"}],
        CONTEXT | {"@graph": [{"@type": "C"}, [{"@type": "D"}], {"@graph": [{"@type": "E"}]}]},
        CONTEXT | {"@type": "F", "@included": [{"@type": "G"}]},
    )

    assert list("ABCDEFG") == [node.types[0] for node in found]


def test_a_reference_is_followed_into_another_block() -> None:
    found = nodes(
        CONTEXT | {"@type": "Article", "author": {"@id": "#ann"}},
        CONTEXT | {"@type": "Person", "@id": "https://loaf.example/starter#ann", "name": "Ann"},
    )

    assert found[0].properties["author"]["name"] == "Ann"


def test_a_reference_keeps_what_it_says_itself() -> None:
    found = nodes(
        CONTEXT | {"@type": "Article", "author": {"@id": "#ann", "name": "Ann B."}},
        CONTEXT | {"@type": "Person", "@id": "#ann", "name": "Ann", "jobTitle": "Baker"},
    )

    assert {"@type": "Person", "@id": f"{URL}#ann", "name": "Ann B.", "jobTitle": "Baker"} == {
        key: value for key, value in found[0].properties["author"].items() if key != "@context"
    }


def test_a_cycle_of_references_ends() -> None:
    (page, question) = nodes(
        CONTEXT
        | {
            "@graph": [
                {"@type": "FAQPage", "@id": "#f", "mainEntity": [{"@id": "#q"}, {"@id": "#f"}]},
                {"@type": "Question", "@id": "#q", "name": "Why?", "isPartOf": {"@id": "#f"}},
            ]
        }
    )

    assert page.properties["mainEntity"][0]["name"] == "Why?"
    assert json.dumps([dict(page.properties), dict(question.properties)])


def test_an_item_in_two_pieces_is_one() -> None:
    found = nodes(
        CONTEXT | {"@type": "FAQPage", "@id": "#f", "name": "Starter"},
        CONTEXT | {"@type": "FAQPage", "@id": "#f", "mainEntity": {"@type": "Question", "name": "Why?"}},
    )

    assert len(found) == 1
    assert found[0].properties["name"] == "Starter"
    assert found[0].properties["mainEntity"]["name"] == "Why?"


def test_two_pages_of_one_name_that_say_different_things_stay_two() -> None:
    one, other = (
        {"@type": "FAQPage", "@id": "#f", "mainEntity": {"@type": "Question", "name": n}} for n in ("A?", "B?")
    )

    assert len(nodes(CONTEXT | one, CONTEXT | other)) == 2


def test_a_faq_page_is_listed_wherever_it_is_nested_and_another_post_is_not() -> None:
    found = nodes(
        CONTEXT
        | {
            "@type": "Blog",
            "blogPost": [{"@type": "BlogPosting", "headline": "Another"}],
            "about": {"@type": "FAQPage", "name": "x"},
        },
        CONTEXT | {"@type": "WebPage", "mainEntity": {"@type": "BlogPosting", "headline": "This"}},
    )

    assert [node.types[0] for node in found] == ["Blog", "FAQPage", "WebPage", "BlogPosting"]


def test_values_in_the_language_of_the_page_are_chosen() -> None:
    item = CONTEXT | {
        "@type": "Question",
        "name": [{"@value": "Warum?", "@language": "de"}, {"@value": "Why?", "@language": "en"}],
        "text": {"@value": "plain"},
    }

    (german,) = nodes(item, lang="de-AT")
    (french,) = nodes(item, lang="fr")

    assert (german.properties["name"], german.properties["text"]) == (["Warum?"], "plain")
    assert french.properties["name"] == ["Warum?", "Why?"]


def test_names_of_the_page_s_own_context_are_understood() -> None:
    (node,) = nodes(
        {
            "@context": {"id": "@id", "type": "@type", "so": "https://schema.org/", "title": {"@id": "so:headline"},
                         "heading": "https://schema.org/headline"},
            "type": "so:Article",
            "heading": "Starter",
            "so:author": {"type": "so:Person", "so:name": "Ann"},
        }
    )  # fmt: skip

    assert node.types == ("Article",)
    assert node.properties["headline"] == "Starter"
    assert node.properties["author"] == {"@type": "Person", "name": "Ann"}


def test_half_a_surrogate_pair_does_no_harm() -> None:
    (node,) = nodes('{"@context": "https://schema.org", "@type": "Article", "headline": "a \\ud83d b \\ud83d\\ude00"}')

    assert node.properties["headline"] == "a \ufffd b \U0001f600"


def test_a_node_knows_its_line_and_a_question_its_own() -> None:
    faq = CONTEXT | {
        "@type": "FAQPage",
        "mainEntity": [{"@type": "Question", "name": name} for name in ('Say "why"?', "Wie, über alles?", "And/or?")],
    }
    body = "<p>x</p>\n" + block("\n" + json.dumps(faq, indent=1))
    source = body.split("\n")

    (node,) = read(body)[0]

    assert node.line == 6
    assert [4 + index for index, line in enumerate(source) if '"name"' in line] == [
        question["@line"] for question in node.properties["mainEntity"]
    ]


def test_a_problem_knows_line_and_column_of_the_source() -> None:
    _, (comma, comment) = read(
        '<p>x</p>\n<script type="application/ld+json">{\n "a": [1,\n  2 ,],\n "b": 1 // no\n}</script>'
    )

    assert (comma.line, comma.column, comma.quote, comma.recovered) == (7, 5, "2 ,],", True)
    assert (comment.line, comment.column, comment.kind) == (8, 9, "comment")


def test_a_problem_in_the_first_line_of_a_block_counts_from_the_source_s_line() -> None:
    _, (problem,) = read('<i></i><script type="application/ld+json">{"a": 1,}</script>')

    assert (4, len('<i></i><script type="application/ld+json">{"a": 1') + 1) == (problem.line, problem.column)


def test_a_block_twice_on_a_page_is_found_twice() -> None:
    _, problems = read(block('{"a": 1,}') + "\n\n" + block('{"a": 1,}'))

    assert [problem.line for problem in problems] == [4, 6]


@pytest.mark.parametrize(
    "data", ["null", "1", '"x"', "[]", "{}", "[[[]]]", '{"@graph": 1}', '{"@type": {}}', '{"@id": []}']
)
def test_json_that_holds_no_item_gives_none(data: str) -> None:
    assert read(block(data)) == ((), ())


def test_deep_nesting_is_cut_off() -> None:
    deep = '{"a":' * 900 + '{"@type": "X"}' + "}" * 900

    found, problems = read(block('{"@context": "https://schema.org", "@type": "Article", "about": ' + deep + "}"))

    assert [node.types[0] for node in found] == ["Article"]
    assert problems == ()


ITEMS = st.recursive(
    st.none()
    | st.booleans()
    | st.floats()
    | st.text(max_size=6)
    | st.sampled_from(["#a", "#b", "FAQPage", "http://["]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["@id", "@type", "@graph", "@context", "@value", "@list", "@language", "mainEntity", "name", "x"]
            ),
            inner,
            max_size=5,
        )
    ),
    max_leaves=20,
)


@given(st.lists(ITEMS, max_size=3))
def test_whatever_a_block_holds_its_items_are_plain_values(blocks: list[Any]) -> None:
    found, _ = read("".join(block(json.dumps(data)) for data in blocks))

    for node in found:
        assert node.types
        assert json.dumps(dict(node.properties), allow_nan=False).encode()
