"""Advice that is followed ends the finding: each place taken out makes it smaller, and in the end it is gone."""

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from auditor.check import run
from auditor.checks.keywords.keyphrase_stuffing import KeyphraseStuffing
from auditor.checks.wording.removals import removal_line
from auditor.facts import measure
from auditor.facts.families import Removal, forced_uses, is_forced, is_stuffed, removals
from auditor.model import Article, Facts, Family, Finding, Meta, Page, Span
from auditor.read import read
from auditor.score import page_score

TEXTS = Path(__file__).parent / "texts"
SEED = Path(__file__).parents[4] / "shared" / "seed" / "article.html"
STUFFED = sorted(path.name for path in (TEXTS / "stuffed").glob("*.txt"))
FactsOf = Callable[..., Facts]


def found(facts: Facts) -> tuple[Finding, ...]:
    outcome = run(KeyphraseStuffing(), facts)
    return outcome if isinstance(outcome, tuple) else ()


def todo(facts: Facts, family: Family) -> tuple[Removal, ...]:
    forced = forced_uses(family, facts.words)
    return removals(facts, family, forced.shapes, forced.uses)


def without(facts: Facts, removal: Removal) -> Article:
    """The article as a writer leaves it who does what one line of the evidence says."""
    article = facts.article
    if not removal.spans:
        kind, quote = removal.shape.kind, removal.shape.quote
        if kind == "title":
            return replace(article, title=Meta("A new title", article.title.line))
        if kind == "alt":
            return replace(article, images=tuple(each for each in article.images if each.alt != quote))
        return replace(article, links=tuple(each for each in article.links if each.text != quote))
    return cut(article, removal.spans)


def cut(article: Article, spans: tuple[Span, ...]) -> Article:
    """The article without these words."""
    blocks = list(article.blocks)
    for span in reversed(spans):
        block = blocks[span.block]
        text = block.text[: span.start] + block.text[span.end :]
        blocks[span.block] = replace(block, text=" ".join(text.split()).replace(" .", ".").replace(" ,", ","))
    headings = tuple(
        replace(each, text=blocks[each.block].text) if each.block >= 0 else each for each in article.headings
    )
    return replace(article, blocks=tuple(blocks), headings=headings)


def follow(facts: Facts) -> list[tuple[int, float | None]]:
    """Number of forced places and score, before the first change and after each one, until nothing is found."""
    steps: list[tuple[int, float | None]] = []
    for _ in range(80):
        findings = found(facts)
        forced = [family for family in facts.families if is_forced(family, facts.words)]
        steps.append(
            (
                sum(forced_uses(family, facts.words).number for family in forced),
                page_score([(KeyphraseStuffing.rule, findings)]).total,
            )
        )
        if not findings:
            return steps
        if forced:
            facts = measure(without(facts, todo(facts, forced[0])[0]))
        else:  # too dense, in whatever shape
            facts = measure(cut(facts.article, findings[0].spans[-1:]))
    raise AssertionError(steps)


@pytest.mark.parametrize("name", STUFFED)
def test_who_takes_out_what_is_listed_ends_without_a_finding(facts_of: FactsOf, name: str) -> None:
    steps = follow(facts_of(f"stuffed/{name}"))

    assert len(steps) > 1
    for (before, worse), (after, better) in pairwise(steps):
        assert after <= before  # the first of a pair may be forced in another way as well
        assert better is not None
        assert worse is not None
        assert better >= worse
    assert steps[-1][0] == 0


@pytest.mark.skipif(not SEED.exists(), reason="the seed article is not here")
def test_the_seed_article_ends_without_a_finding() -> None:
    article = read(Page(str(SEED), SEED.read_bytes(), path=str(SEED)))
    assert isinstance(article, Article)
    steps = follow(measure(article))

    assert [number for number, _ in steps] == sorted((number for number, _ in steps), reverse=True)
    assert [score for _, score in steps] == sorted(score or 0 for _, score in steps)


GOOD = (TEXTS / "clean" / "en-heat-pump-faq.txt").read_text(encoding="utf-8")


def one(facts: Facts, text: str) -> Removal:
    """The first place of the family that is named in the text."""
    family = next(family for family in facts.families if family.name == text)
    return todo(facts, family)[0]


def test_an_end_is_cut_with_the_comma_before_it(facts_of: FactsOf) -> None:
    facts = facts_of(
        "A steam cleaner hums. My steam cleaner leaks.\nWipe the tiles from top to bottom each week, even if you own "
        "the best steam cleaner!"
    )
    removal = one(facts, "steam cleaner")

    assert removal.after == "Wipe the tiles from top to bottom each week!"
    assert removal_line(removal) == (
        "“…, even if you own the best steam cleaner” – the sentence is complete without it: “Wipe the tiles from top "
        "to bottom each week!”"
    )


def test_a_beginning_is_cut_and_the_rest_gets_its_capital(facts_of: FactsOf) -> None:
    facts = facts_of(
        "A steam cleaner hums. My steam cleaner leaks.\nWhen looking for the best steam cleaner, read what other "
        "people say of it."
    )

    assert one(facts, "steam cleaner").after == "Read what other people say of it."


def test_of_a_pair_the_first_is_kept(facts_of: FactsOf) -> None:
    facts = facts_of("A steam cleaner hums. My steam cleaner leaks.\nUse a steam cleaner or best steam cleaner today.")

    assert one(facts, "steam cleaner").after == "Use a steam cleaner today."


def test_what_only_its_writer_can_reword_has_no_sentence_after_it(facts_of: FactsOf) -> None:
    facts = facts_of("A steam cleaner hums. My steam cleaner leaks.\nWe sell best steam cleaner models here.")
    removal = one(facts, "steam cleaner")

    assert (removal.before, removal.after) == ("", "")
    assert removal_line(removal) == "“sell best steam cleaner” – nobody writes it like this, without “a” or “the”"


def test_a_stuffed_phrase_and_its_variants_are_not_to_be_asked_for(facts_of: FactsOf) -> None:
    facts = facts_of("stuffed/en-garden-hose.txt")

    assert is_stuffed(facts, "garden hose")
    assert is_stuffed(facts, "Best Expandable Garden Hose")
    assert not is_stuffed(facts, "tomatoes")
    assert not is_stuffed(facts_of(GOOD), "heat pump")
