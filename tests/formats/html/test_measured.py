"""The rows behind a page's findings say what was measured, and what was not and why."""

import pytest

from auditor.formats.html import measured
from auditor.model import (
    Article,
    Date,
    Facts,
    FaqFacts,
    FaqMatch,
    Image,
    Keyphrase,
    Link,
    MarkedQuestion,
    Measure,
    Node,
    Question,
    Readability,
    Report,
    Sentence,
    Word,
)


@pytest.fixture
def facts(single: Report) -> Facts:
    return single.pages[0].facts


def test_the_main_keyphrase_is_the_first_unless_it_is_only_related(facts: Facts) -> None:
    related = Facts(Article("x"), keyphrases=(Keyphrase("tea", "related", "used often"),))

    main = measured.main_keyphrase(facts)
    assert main is not None
    assert main.text == "loose leaf tea"
    assert measured.main_keyphrase(related) is None
    assert measured.main_keyphrase(Facts(Article("x"))) is None


def test_a_keyphrase_shows_where_it_came_from_and_where_it_stands(facts: Facts) -> None:
    main, beside = measured.keyphrase_rows(facts)

    assert (main.origin, main.uses) == ("inferred from title, H1 and slug", 5)
    assert main.spread.path.count("M") == 5
    assert (beside.origin, beside.spread.path) == ("related, used often", "")


def test_every_use_of_the_main_keyphrase_is_shown_in_its_place(facts: Facts) -> None:
    uses = measured.use_rows(facts)

    assert [use.form for use in uses] == ["Loose leaf tea"] * 4 + ["loose leaf tea"]
    assert [use.line for use in uses] == [20, 23, 29, 32, 44]
    assert [use.exact for use in uses] == [False] * 4 + [True]
    assert uses[2].before == "Start with water at eighty degrees. "
    assert measured.use_rows(Facts(Article("x"))) == ()


def test_a_measure_shows_its_range_its_source_or_why_it_is_missing(facts: Facts) -> None:
    ease, grade, smog = measured.measure_rows(facts)

    assert ease == ("Flesch reading ease", "71.3", "66.0 to 76.5", "Flesch, 1948")
    assert grade == ("Flesch-Kincaid grade", "7.2", "", "Kincaid and others, 1975")
    assert smog == ("SMOG grade", "not measured", "", "SMOG needs 30 sentences; this text has 14")


def test_a_measure_of_another_language_keeps_its_own_name() -> None:
    named = Readability(
        reading_ease=Measure("wiener_sachtextformel", 8.1), measures=(Measure("Flesch (Amstad)", 60.0),)
    )

    assert [row.name for row in measured.measure_rows(Facts(Article("x"), readability=named))] == [
        "Wiener sachtextformel", "Flesch (Amstad)",
    ]  # fmt: skip


def test_counts_are_shares_of_the_sentences_or_not_measured(facts: Facts) -> None:
    counts = dict(measured.counts(facts))

    assert counts["Sentences over 20 words"] == "2 (7 %)"
    assert counts["Sentences in the passive"] == "not measured in this language"
    assert dict(measured.counts(Facts(Article("x"))))["Words in a sentence"] == "–"


def test_lengths_are_of_prose_alone_where_prose_is_known() -> None:
    words = tuple(Word("w", 0, 1) for _ in range(30))
    sentences = (Sentence(0, 0, 1, words[:1]), Sentence(1, 0, 1, words), Sentence(2, 0, 1, words[:2]))
    prose = Readability(prose_sentences=(1, 2))

    assert measured.sentence_lengths(Facts(Article("x"), sentences, readability=prose)).width == 2
    assert measured.sentence_lengths(Facts(Article("x"), sentences)).width == 3


def test_the_outline_has_each_heading_with_the_words_under_it(facts: Facts) -> None:
    assert [(row.level, row.text, row.own_words) for row in measured.outline(facts)][-2:] == [
        (2, "Keeping", 60), (2, "Related products", 0),
    ]  # fmt: skip


def test_a_question_shows_both_sides_and_the_words_that_differ() -> None:
    faq = FaqFacts(
        visible=(Question("Why?", "Eighty.", 23),),
        marked_up=(
            MarkedQuestion("Why?", "Ninety.", "microdata", 11),
            MarkedQuestion("Where?", "", "json-ld", 12, problems=("no text",)),
        ),
        matches=(
            FaqMatch("differs", 0, 0, "to [-80-]{+90+} degrees {+x"),
            FaqMatch("marked up only", -1, 1),
            FaqMatch("shown only", 0, -1),
        ),
    )
    differs, marked, shown = measured.faq_rows(Facts(Article("x"), faq=faq))

    assert (differs.shown_line, differs.marked_line, differs.syntax) == (23, 11, "microdata")
    assert differs.difference == (
        ("same", "to "), ("shown", "80"), ("marked up", "90"), ("same", " degrees "), ("marked up", "x"),
    )  # fmt: skip
    assert (marked.question, marked.shown_line, marked.problems) == ("Where?", None, ("no text",))
    assert (shown.question, shown.marked_line) == ("Why?", None)


def test_structured_data_is_told_in_few_words() -> None:
    properties = {
        "@id": "#a", "headline": "Tea", "author": {"@type": ["Person"], "name": "Ines"}, "image": ["a", "b"],
        "words": 12, "empty": [], "deep": {"@type": "A", "name": {"x": 1}}, "long": "x" * 500, "nested": [["a"], "b"],
    }  # fmt: skip
    (row,) = measured.node_rows(Article("x", nodes=(Node(("BlogPosting", "Article"), properties, "json-ld", 4),)))
    shown = dict(row.properties)

    assert (row.types, row.syntax, row.line) == ("BlogPosting, Article", "JSON-LD", 4)
    assert "@id" not in shown
    assert shown["author"] == "Person Ines"
    assert shown["image"] == "2 values, the first: a"
    assert (shown["words"], shown["empty"], shown["deep"]) == ("12", "", "A")
    assert len(shown["long"]) == 120


def test_the_page_says_what_it_declares_and_what_is_missing() -> None:
    article = Article(
        "x", url="https://a.example/", dates=(Date("modified", "", "", "byline"),),
        links=(Link("https://a.example/b", "b", 1), Link("https://b.example/", "c", 1), Link("#d", "d", 1)),
        images=(Image("a", None, 1), Image("b", " ", 1), Image("c", "A cup", 1)),
    )  # fmt: skip
    told = dict(measured.page_facts(article))

    assert told["Links in the text"] == ("2 links within the site", "1 link to others")
    assert told["Images"] == ("3 images", "1 without alt", "1 with an empty alt, as decoration")
    assert told["Dates"] == ("modified: a label with nothing behind it (byline)",)
    assert told["Language"] == ("not known", "not declared")
    assert told["Read as the article"] == ("100 % sure",)
    assert "Canonical" not in told
