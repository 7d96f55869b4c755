"""Formulas are one piece of a line, however a renderer wrote them; programs are code."""

import pytest

from auditor.facts import measure
from auditor.model import Article, Page
from auditor.read import read

P = "<p>A clean chain lasts for years, so wipe it after each wet ride and give it a drop of oil at home.</p>"
MATHML = (
    "<math><semantics><mrow><mi>a</mi><mo>=</mo><mn>2</mn></mrow>"
    '<annotation encoding="application/x-tex">a=2</annotation></semantics></math>'
)


def article(body: str) -> Article:
    page = f'<html lang="en"><meta charset="utf-8"><title>Chains</title><main><article><h1>Chains</h1>{P * 3}{body}{P}'
    found = read(Page("a.html", f"{page}</article></main></html>".encode()))
    assert isinstance(found, Article)
    return found


@pytest.mark.parametrize(
    "formula",
    [
        MATHML,
        "<math><mi>a</mi><mo>=</mo><mn>2</mn></math>",
        (
            f'<span class="katex"><span class="katex-mathml">{MATHML}</span>'
            '<span class="katex-html" aria-hidden="true"><span>a</span>=2</span></span>'
        ),
        f"<mjx-container><svg><path/></svg><mjx-assistive-mml>{MATHML}</mjx-assistive-mml></mjx-container>",
        '<span class="MathJax_Preview">a=2</span><span class="MathJax">a=2</span><script type="math/tex">a=2</script>',
        f'<span class="mwe-math-element"><span style="display: none">{MATHML}</span><img src="a.svg" alt="a=2"></span>',
        "\\(a=2\\)",
    ],
)
def test_a_formula_is_there_once_and_none_of_it_is_a_word(formula: str) -> None:
    found = article(f"<p>We know that {formula} holds here.</p>")
    block = next(block for block in found.blocks if "We know" in block.text)

    assert block.text.replace(" ", "") == "Weknowthat\\(a=2\\)holdshere."
    assert found.images == ()
    words = [word.text for one in measure(found).sentences for word in one.words if found.blocks[one.block] is block]
    assert words == ["We", "know", "that", "holds", "here"]


@pytest.mark.parametrize(
    "formula", ["$$x! = 1. Then. y_2$$", "\\[x = 1. Then. y\\]", "\\begin{align} x &= 1. Then. \\end{align}"]
)
def test_a_formula_ends_no_sentence_and_a_section_with_nothing_else_is_not_empty(formula: str) -> None:
    found = article(f"<h2>Proof</h2><p>{formula}</p><p>So {formula} is shown. We are done.</p>")
    facts = measure(found)

    assert any(block.text == formula for block in found.blocks)
    lines = [found.blocks[one.block].text[one.start : one.end] for one in facts.sentences]
    assert lines[-4:-1] == [f"So {formula} is shown.", "We are done.", lines[-2]] or lines[-3:-1] == [
        f"So {formula} is shown.",
        "We are done.",
    ]


def test_prices_of_a_restaurant_are_no_formula() -> None:
    found = article("<p>The bar is $$ and the grill is $$$ today.</p>")
    block = next(number for number, block in enumerate(found.blocks) if "bar" in block.text)

    words = [word.text for one in measure(found).sentences for word in one.words if one.block == block]
    assert words == ["The", "bar", "is", "and", "the", "grill", "is", "today"]


@pytest.mark.parametrize(
    "listing",
    [
        (
            '<div class="highlight"><table><tr><td class="gutter"><pre>1\n2</pre></td>'
            '<td class="code"><pre>a = 1\nb = 2</pre></td></tr></table></div>'
        ),
        (
            '<div class="syntaxhighlighter"><table><tr><td class="gutter"><div class="line">1</div></td><td>'
            '<div class="line">a = 1</div><div class="line">b = 2</div></td></tr></table></div>'
        ),
        '<figure class="highlight"><pre><code>a = 1\nb = 2</code></pre></figure>',
        "<pre>a = 1\nb = 2</pre>",
    ],
)
def test_listings_are_code_and_no_prose(listing: str) -> None:
    found = article(listing)

    assert [block.text for block in found.blocks if block.kind == "code"] == ["a = 1\nb = 2"]
    assert measure(found).words == measure(article("")).words


def test_a_box_that_highlights_a_paragraph_is_no_listing() -> None:
    assert not any(block.kind == "code" for block in article(f'<div class="highlight">{P}</div>').blocks)
