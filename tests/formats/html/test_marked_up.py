"""Questions with both of their sides, and structured data in few words."""

from auditor.formats.html import marked_up
from auditor.model import Article, Change, Facts, FaqFacts, FaqMatch, MarkedQuestion, Node, Question


def test_a_question_shows_both_sides_and_the_words_that_differ() -> None:
    faq = FaqFacts(
        visible=(Question("Why?", "Eighty.", 23),),
        marked_up=(
            MarkedQuestion("Why?", "Ninety.", "microdata", 11),
            MarkedQuestion("Where?", "", "json-ld", 12, problems=("no name",)),
        ),
        matches=(
            FaqMatch(
                "differs",
                0,
                0,
                (Change("same", "to"), Change("shown", "80"), Change("marked up", "90"), Change("same", "degrees")),
            ),
            FaqMatch("marked up only", -1, 1),
            FaqMatch("shown only", 0, -1),
        ),
    )
    differs, marked, shown = marked_up.faq_rows(Facts(Article("x"), faq=faq))

    assert (differs.shown_line, differs.marked_line, differs.syntax) == (23, 11, "microdata")
    assert differs.difference == (
        ("same", "to"), ("same", " "), ("shown", "80"), ("same", " "), ("marked up", "90"), ("same", " "),
        ("same", "degrees"),
    )  # fmt: skip
    assert (marked.question, marked.shown_line, marked.problems) == ("Where?", None, ("no name",))
    assert (shown.question, shown.marked_line) == ("Why?", None)


def test_structured_data_is_told_in_few_words() -> None:
    properties = {
        "@id": "#a", "headline": "Tea", "author": {"@type": ["Person"], "name": "Ines"}, "image": ["a", "b"],
        "words": 12, "empty": [], "deep": {"@type": "A", "name": {"x": 1}}, "long": "x" * 500, "nested": [["a"], "b"],
    }  # fmt: skip
    (row,) = marked_up.node_rows(Article("x", nodes=(Node(("BlogPosting", "Article"), properties, "json-ld", 4),)))
    shown = dict(row.properties)

    assert (row.types, row.syntax, row.line) == ("BlogPosting, Article", "JSON-LD", 4)
    assert "@id" not in shown
    assert shown["author"] == "Person Ines"
    assert shown["image"] == "2 values, the first: a"
    assert (shown["words"], shown["empty"], shown["deep"]) == ("12", "", "A")
    assert len(shown["long"]) == 120
