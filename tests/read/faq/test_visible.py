"""Questions that a page shows: the seed article, and pages built to break a reader."""

from pathlib import Path
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.model import Article, Block, Page
from auditor.read import read
from auditor.read.faq.visible import visible_faq
from auditor.read.tree.parse import parse

SEED = Path(__file__).parents[3] / "../shared/seed"

PIECES = st.lists(
    st.sampled_from(
        [
            "<h2>FAQ</h2>",
            "<h3>Why does it rise?</h3>",
            "<h3>",
            "</h3>",
            "<details>",
            "<summary>Can I freeze it?</summary>",
            "</details>",
            "<dl><dt>Is it rye?</dt>",
            "<dd>Yes.</dd>",
            "</dl>",
            "<p><strong>Is it wheat?</strong>",
            "<div class='faq-question'>What now?</div>",
            "<div class='faq-answer'>This.</div>",
            "<button aria-expanded='false' aria-controls='a'>Which one?</button>",
            "<div id='a'>That.</div>",
            "<section class='faq'>",
            "</section>",
            "<nav>",
            "</nav>",
            "<p>Words.</p>",
            "Loose words? ",
            "<table><tr><td>",
            "</table>",
            "<ol><li>Who?<p>Ann.</p>",
            "<h1>",
            "<script>",
            "</script>",
        ]
    ),
    max_size=40,
)


def article(body: str) -> Article:
    found = read(Page("x", f"<!doctype html><html lang=en><body><main>{body}</main></body></html>".encode()))
    assert isinstance(found, Article), found
    return found


@pytest.mark.skipif(not SEED.is_dir(), reason="the seed article is not there")
@pytest.mark.parametrize("name", ["article.html", "article-with-faq-markup.html"])
def test_the_seed_article_shows_three_questions(name: str) -> None:
    found = read(Page(name, (SEED / name).read_bytes()))

    assert isinstance(found, Article)
    assert [question.question for question in found.faq] == [
        "How can I massage my lower back pain safely?",
        "Why does my stomach hurt after a waist massage?",
        "Are KLCOSY massagers safer than manual therapy?",
    ]
    assert found.faq[2].answer.endswith("used safely and appropriately for your condition.")
    assert [found.blocks[question.block].text for question in found.faq] == [one.question for one in found.faq]


def test_the_paragraph_after_the_section_belongs_to_no_answer() -> None:
    found = article(
        "<h1>Starter</h1><p>Flour.</p><section><h2>FAQ</h2><h3>Why?</h3><h3>Is it rye?</h3><p>Yes.</p>"
        "<h3>Does it keep?</h3><p>A week.</p></section><p>Bake well.</p>"
    )

    assert [(question.question, question.answer) for question in found.faq] == [
        ("Is it rye?", "Yes."),
        ("Does it keep?", "A week."),
    ]


def test_a_question_outside_of_the_article_has_no_block() -> None:
    root = parse("<body><h2>FAQ</h2><details><summary>Why does it rise?</summary>Yeast.</details></body>")
    assert root is not None

    (question,) = visible_faq(root, ())

    assert (question.question, question.answer, question.block) == ("Why does it rise?", "Yeast.", -1)


def test_the_tree_is_left_as_it_was() -> None:
    source = (
        "<body><h2>FAQ</h2><details><summary>Why does it rise?</summary>Yeast <b>and</b> time.</details> end</body>"
    )
    root, again = parse(source), parse(source)
    assert root is not None
    assert again is not None

    visible_faq(root, [(Block("heading", "FAQ", 1, 2), root.find(".//h2"))])

    assert root.xpath("string()") == again.xpath("string()")
    assert len(list(root.iter())) == len(list(again.iter()))


@given(PIECES)
def test_whatever_is_nested_each_question_has_words_and_an_answer(pieces: list[str]) -> None:
    for question in article("".join(pieces)).faq:
        assert question.question
        assert question.answer
        assert "<script" not in question.answer_html


@pytest.mark.parametrize(
    "piece",
    [
        "<h3>What is it now?</h3><p>Answer.</p>",
        "<details><summary>What is it now?</summary><p>Answer.</p></details>",
        "<details><summary>What is it now?</summary>",
        "<div><h3>What is it now?</h3>",
        "<p><strong>What is it now?</strong> Because.</p>",
        "<button aria-expanded=false aria-controls=none>What is it now?</button><p>Answer.</p>",
        "<div class='faq'>",
        "<dl><dt>What is it now?",
    ],
)
def test_time_grows_with_length_and_no_faster(piece: str) -> None:
    def seconds(times: int) -> float:
        root = parse("<body><h2>FAQ</h2>" + piece * times)
        assert root is not None
        start = process_time()
        visible_faq(root, ())
        return process_time() - start

    seconds(10)

    assert seconds(2_000) < 50 * seconds(250) + 0.3


_ASKED = (
    "<h2>{}</h2><p>Because the yeast makes gas all night long, and the dough holds it in.</p>"
    "<h2>{}</h2><p>Yes, for two months or so, if you wrap it well and slice it first.</p>"
    "<h2>{}</h2><p>It is, and the longer it stays in the oven the darker it gets.</p>"
)


def test_question_headings_without_a_title_are_a_faq_only_behind_other_sections() -> None:
    asked = _ASKED.format("Why does rye dough rise?", "Can rye bread be frozen?", "Is rye bread dark?")
    section = "<h2>Mixing</h2><p>Put the flour into a bowl.</p>"

    assert len(article(f"<article><h1>Rye</h1><p>Bread.</p>{section}{asked}</article>").faq) == 3
    assert article(f"<article><h1>Rye</h1><p>An announcement.</p>{asked}</article>").faq == ()


def test_lines_below_a_title_are_its_questions_though_a_heading_of_a_box_asks_below_them() -> None:
    lines = "".join(f"<p><b>Which {thing} do I need?</b></p><p>Any {thing} will do.</p>" for thing in ("pan", "lid"))
    box = "<div class='cta'><h3>Would you cook with us?</h3><p>We meet on Sundays, and you may come along.</p></div>"

    found = article(f"<h1>Pans</h1><h2>Frequently asked questions</h2>{lines}{box}").faq

    assert [one.question for one in found] == ["Which pan do I need?", "Which lid do I need?"]
