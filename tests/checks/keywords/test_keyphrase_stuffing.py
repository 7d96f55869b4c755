"""Stuffing: what is stuffed is told by its shapes, and what good writers do is left alone."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from auditor.check import run
from auditor.checks.keywords.keyphrase_stuffing import KeyphraseStuffing
from auditor.facts import measure
from auditor.model import Article, Block, Facts, Family, Finding, Page, Readability, Shape, Skipped, Span, Use
from auditor.read import read

TEXTS = Path(__file__).parent / "texts"
SEED = Path(__file__).parents[4] / "shared" / "seed" / "article.html"
STUFFED = sorted(path.name for path in (TEXTS / "stuffed").glob("*.txt"))
CLEAN = sorted(path.name for path in (TEXTS / "clean").glob("*.txt"))

FactsOf = Callable[..., Facts]

SAID = {
    "en-car-insurance.txt": "even if you already have cheap car insurance",
    "en-mattress.txt": "a memory foam mattress or orthopaedic memory foam mattress",
    "en-running-shoes.txt": "and best running shoes for beginners",
    "en-dentist-near-me.txt": "affordable dentist near me",
    "en-garden-hose.txt": "an expandable garden hose or best garden hose",
    "en-project-software.txt": "and unlike some brands of cloud project management software",
    "en-roof-repair-areas.txt": "Roof repair Plano",
    "en-cbd-oil.txt": "buy cbd oil for dogs online",
    "en-water-heater.txt": "tankless water heater repair",
    "en-burr-grinder.txt": "even if you own the best burr coffee grinder on the market",
    "en-pressure-washer.txt": "a light electric pressure washer or best small electric power washer",
    "en-locksmith-towns.txt": "An emergency locksmith Ambleside residents trust is never far away",
    "en-puppy-tags.txt": "best puppy training, puppy training classes, cheap puppy training",
    "en-accounting-recited.txt": "marks of the best accounting software for freelancers",
    "en-yoga-headings.txt": "How to clean cheap yoga mats for beginners",
    "de-matratze.txt": "selbst wenn Sie bereits die beste orthopädische Kaltschaummatratze besitzen",
    "de-zahnzusatz.txt": "selbst wenn Sie die beste Zahnzusatzversicherung haben",
    "es-seguro.txt": "ni un seguro de coche barato",
    "es-fontanero.txt": "incluso si ya tiene un fontanero urgente",
    "fr-serrurier.txt": "un serrurier pas cher ou meilleur serrurier pas cher",
}


def findings(facts: Facts, check: KeyphraseStuffing | None = None) -> tuple[Finding, ...]:
    outcome = run(check or KeyphraseStuffing(), facts)
    assert isinstance(outcome, tuple), outcome
    return outcome


@pytest.mark.parametrize("name", STUFFED)
def test_stuffed_texts_are_found(facts_of: FactsOf, name: str) -> None:
    (first, *_) = findings(facts_of(f"stuffed/{name}"))

    assert first.level == "warning"
    assert any(SAID.get(name, "") in line for line in first.evidence)


@pytest.mark.parametrize("name", CLEAN)
def test_texts_that_repeat_a_phrase_because_they_are_about_it_are_left_alone(facts_of: FactsOf, name: str) -> None:
    assert findings(facts_of(f"clean/{name}")) == ()


def test_there_are_enough_texts_of_both_kinds() -> None:
    assert len(STUFFED) >= 16
    assert len(CLEAN) >= 15
    assert {name[:2] for name in STUFFED} == {name[:2] for name in CLEAN} == {"de", "en", "es", "fr"}


EXAMPLES = {
    "a sentence that is a list of variants": "Cheap rain boots, buy cheap rain boots, cheap rain boots online, best "
    "cheap rain boots, discount cheap rain boots and cheap rain boots for men.",
    "sentence after sentence": "Cheap rain boots are great. Our cheap rain boots are the best cheap rain boots. Buy "
    "cheap rain boots online. Cheap rain boots save money. Everybody needs cheap rain boots.",
    "an order page in three sentences": "We carve walnut pipe racks. Our walnut pipe racks are made by hand. If you "
    "think of buying a walnut pipe rack, please write to our walnut pipe rack makers. No walnut pipe rack leaves dry.",
    "places before a trade": "We work as Dover roofer, Deal roofer, Ramsgate roofer, Margate roofer, Sandwich roofer, "
    "Canterbury roofer and Whitstable roofer.",
    "a search box": "Need a mouse catcher near me? Our mouse catcher near me team does mouse catcher near me work for "
    "all who type mouse catcher near me.",
    "one word in all its trades": "Whether you want a neck warmer, foot warmer, hand warmer, knee warmer, back warmer "
    "or ear warmer, our warmer shop has every warmer.",
}


@pytest.mark.parametrize("text", EXAMPLES.values(), ids=EXAMPLES)
def test_one_stuffed_paragraph_in_a_good_article_is_found(facts_of: FactsOf, text: str) -> None:
    good = (TEXTS / "clean" / "en-heat-pump-faq.txt").read_text(encoding="utf-8")

    assert findings(facts_of(f"{good}\n{text}\n"))


@pytest.mark.skipif(not SEED.exists(), reason="the seed article is not here")
def test_the_seed_article_is_named_with_its_family_pairs_and_ends() -> None:
    article = read(Page(str(SEED), SEED.read_bytes(), path=str(SEED)))
    assert isinstance(article, Article)
    (finding,) = findings(measure(article))

    assert finding.quote == "a dedicated electric back massager or best back massage machine"
    assert finding.message == "12 of 23 uses of “back massager” and its variants read like keyword stuffing, at most 3"
    assert any(
        line.startswith("“…, even if you own the best back massage machine available” – the sentence is complete")
        for line in finding.evidence
    )


def family(*kinds: str, uses: int = 8, words: int = 2, **more: object) -> Family:
    """A family of so many uses, each with so many words, whose first uses have these shapes."""
    phrase = " ".join("abcdefgh"[:words])
    spans = [Span(0, 10 * at, 10 * at + len(phrase)) for at in range(uses)]
    shapes = tuple(Shape(kind, phrase, spans[at], uses=(at,)) for at, kind in enumerate(kinds))  # type: ignore[arg-type]
    made = tuple(Use(span, phrase, exact=False, sentence=0) for span in spans)
    return replace(Family(("a", "b"), ((phrase, uses),), made, name=phrase, promised=2, shapes=shapes), **more)  # type: ignore[arg-type]


def facts(*families: Family, words: int = 1000) -> Facts:
    article = Article("x", blocks=(Block("paragraph", "x" * 2000, 7),))
    return Facts(article, words=words, families=families, readability=Readability(prose_sentences=(0,)))


def test_the_limit_itself_is_allowed() -> None:
    check = KeyphraseStuffing()

    assert findings(facts(family("hung", "hung", "hung", words=3)), check) == ()
    assert len(findings(facts(family("hung", "hung", "hung", "hung", words=3)), check)) == 1


def test_a_long_text_may_have_some_of_everything() -> None:
    forced = family("hung", "hung", "hung", "hung", words=3, uses=12)

    assert findings(facts(forced)) == ()


def test_a_plain_phrase_of_two_words_counts_half() -> None:
    assert findings(facts(family(*["hung"] * 6))) == ()
    assert len(findings(facts(family(*["hung"] * 7)))) == 1


def test_a_name_may_be_said_in_full_as_often_as_it_comes_up() -> None:
    assert findings(facts(family(*["hung"] * 8, words=3, is_name=True))) == ()


def test_one_place_makes_one_finding(facts_of: FactsOf) -> None:
    """The words beside the forced ones ("residents trust") come again as often as they do."""
    assert len(findings(facts_of("stuffed/en-locksmith-towns.txt"))) == 1


def test_a_long_text_may_hang_a_phrase_on_an_end_now_and_then() -> None:
    forced = family("hung", "hung", "hung", "hung", "opening", words=3, uses=8)

    assert findings(facts(forced, words=1601)) == ()
    assert len(findings(facts(forced, words=1600))) == 1


def test_what_nobody_writes_by_chance_counts_in_a_long_text_as_well() -> None:
    for kind in ("pair", "bare", "near me", "recited", "heading"):
        assert len(findings(facts(family(*[kind] * 4, words=3), words=9000))) == 1, kind


def test_sentence_after_sentence_that_begins_with_a_clause_of_the_phrase_is_a_habit() -> None:
    assert findings(facts(family(*["opening"] * 3, words=3, uses=6))) == ()
    assert len(findings(facts(family(*["opening"] * 4, words=3, uses=6)))) == 1


def test_a_sentence_with_changing_names_is_forced_only_if_the_title_sells_its_phrase() -> None:
    same = family(*["doorway"] * 4)

    assert len(findings(facts(same))) == 1
    assert findings(facts(replace(same, promised=1))) == ()


def test_closing_lines_count_half_where_the_title_names_the_phrase() -> None:
    closing = family(*["closing"] * 6, words=3)
    scattered = replace(closing, uses=tuple(replace(use, span=Span(at, 0, 5)) for at, use in enumerate(closing.uses)))

    assert findings(facts(closing)) == ()
    assert findings(facts(replace(scattered, promised=0))) == ()
    assert len(findings(facts(replace(scattered, promised=0, selling=2)))) == 1


def test_every_eighth_word_is_too_much_whatever_its_shape() -> None:
    dense = family(uses=10, words=5, promised=2)

    assert findings(facts(dense, words=400)) == ()
    (finding,) = findings(facts(dense, words=390))

    assert finding.message == "“a b c d e” makes up 12.8 % of all words, at most 12.5 %"
    assert finding.fix == "Say “it” in 1 of the 10 uses, or leave the phrase out there."


def test_a_finding_marks_every_shape_and_every_use() -> None:
    forced = family("hung", "pair", "bare", "hung", words=3, uses=6)
    (finding,) = findings(facts(forced))

    assert [use.span for use in forced.uses] == list(finding.spans)
    assert finding.line == 7


def test_half_of_the_uses_taken_out_leaves_what_a_text_with_as_many_has() -> None:
    (many,) = findings(facts(family(*["hung"] * 10, uses=10, words=3)))
    assert many.halfway
    (half,) = findings(facts(family(*["hung"] * 5, uses=5, words=3)))

    assert many.halfway[:2] == (5, 10)
    assert half.extent == pytest.approx(many.halfway.extent)


def test_a_short_text_is_skipped_with_the_reason() -> None:
    outcome = run(KeyphraseStuffing(), facts(words=99))

    assert outcome == Skipped("keyphrase-stuffing", "the text has 99 words; this check needs 100")
