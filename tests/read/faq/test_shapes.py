"""What is read from small pages, each one shape in which the web shows or marks up questions."""

import json
from functools import cache
from pathlib import Path

import pytest

from auditor.facts.faq.faq_facts import faq_facts
from auditor.model import Article, FaqFacts, Page
from auditor.read import read

PAGES = Path(__file__).parents[1] / "faq_shapes"
EXPECTED = json.loads((PAGES / "expected.json").read_text(encoding="utf-8"))

each_page = pytest.mark.parametrize("name", sorted(EXPECTED))


@cache
def reading(name: str) -> tuple[Article, FaqFacts]:
    article = read(Page(name, (PAGES / f"{name}.html").read_bytes(), url="https://loaf.example/starter"))
    assert isinstance(article, Article), article
    return article, faq_facts(article)


def test_every_page_has_its_reading_and_every_reading_its_page() -> None:
    assert sorted(EXPECTED) == sorted(path.stem for path in PAGES.glob("*.html"))


@each_page
def test_the_questions_that_the_page_shows_are_read_with_their_answers(name: str) -> None:
    article, _ = reading(name)

    assert EXPECTED[name].get("visible", []) == [[one.shape, one.question, one.answer_html] for one in article.faq]


@each_page
def test_the_questions_that_the_page_marks_up_are_read_with_what_they_lack(name: str) -> None:
    _, faq = reading(name)

    assert EXPECTED[name].get("marked_up", []) == [
        [one.syntax, one.question, one.answer, *one.problems] for one in faq.marked_up
    ]
    assert EXPECTED[name].get("pages", []) == [
        [page.type, page.syntax, page.questions, *page.user_signs] for page in faq.question_pages
    ]


@each_page
def test_questions_shown_and_marked_up_are_matched(name: str) -> None:
    _, faq = reading(name)

    assert EXPECTED[name].get("states", []) == [match.state for match in faq.matches]


@each_page
def test_what_strict_readers_refuse_is_named(name: str) -> None:
    article, _ = reading(name)

    assert EXPECTED[name].get("faults", []) == [
        [problem.kind, "read" if problem.recovered else "lost"] for problem in article.syntax_problems
    ]


@each_page
def test_a_question_stands_in_the_block_that_it_names(name: str) -> None:
    article, _ = reading(name)

    for question in article.faq:
        if question.block >= 0:
            assert question.question in article.blocks[question.block].text


@each_page
def test_with_the_markup_of_the_fix_everything_shown_is_marked_up(name: str) -> None:
    article, faq = reading(name)
    source = (PAGES / f"{name}.html").read_text(encoding="utf-8")
    if not article.faq or faq.marked_up:
        return

    mended = read(Page(name, source.replace("</head>", faq.json_ld + "</head>").encode(), url=article.url))

    assert isinstance(mended, Article)
    assert {"both"} == {match.state for match in faq_facts(mended).matches}
    assert len(article.faq) == len(faq_facts(mended).marked_up)
