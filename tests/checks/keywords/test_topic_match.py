"""Whether the text keeps what the title promises."""

from collections.abc import Callable
from pathlib import Path

import pytest

from auditor.check import run
from auditor.checks.keywords.topic_match import TopicMatch
from auditor.facts import measure
from auditor.model import Article, Facts, Finding, Page, Skipped
from auditor.read import read

TEXTS = Path(__file__).parent / "texts"
SEED = Path(__file__).parents[4] / "shared" / "seed" / "article.html"
FactsOf = Callable[..., Facts]

TENTS = """
## Picking a tent

A mountain tent should stand in a storm. Pitch the mountain tent at home first, and look for loose seams. The poles of
a mountain tent carry snow, so count them before you leave. A mountain tent in a hollow floods.

## Where a mountain tent belongs

Choose level ground out of the wind. Turn the low end into the weather, peg the corners first and tighten the lines
last. Keep the stove outside of the mountain tent. In the morning, air the cloth before you pack it, since damp cloth
grows mould within days. Brush off the sand and dry the lines before you roll them up. A drop of oil keeps zips happy.
"""


WORDS = [first + last for first in ("bar", "cor", "dam", "fen", "gol", "hum", "jar", "kel") for last in (
    "bel", "dock", "fin", "gar", "hob", "lan", "mer", "nik", "pol", "rin", "sab", "tev", "wim")]  # fmt: skip
"""Words that nobody knows, a hundred of them."""


def findings(facts: Facts) -> tuple[Finding, ...]:
    outcome = run(TopicMatch(), facts)
    assert isinstance(outcome, tuple), outcome
    return outcome


def of(facts_of: FactsOf, title: str, h1: str, text: str = TENTS) -> tuple[Finding, ...]:
    return findings(facts_of(f"title: {title}\n# {h1}\n{text}"))


@pytest.mark.parametrize(
    "title",
    [
        "How to choose a mountain tent",
        "Mountain tents: what to look for",
        "The mountaineer's tent",
        "Tents for storms and snow",
        "A night on the ridge: our tent, the wind and the weather",
    ],
)
def test_a_text_about_what_its_title_names_is_left_alone(facts_of: FactsOf, title: str) -> None:
    assert of(facts_of, title, title) == ()


@pytest.mark.parametrize("title", ["Espresso machines for small kitchens", "Tax returns for freelancers: a checklist"])
def test_a_text_about_something_else_is_found(facts_of: FactsOf, title: str) -> None:
    (finding,) = of(facts_of, title, title)

    assert finding.level == "warning"
    assert finding.quote == title
    assert finding.message.startswith("the title promises “")
    assert finding.message.endswith("but the text is mostly about “mountain tent” (6 uses)")
    assert finding.evidence[-1] == "“mountain tent”: 6 times in the text, in 1 of 2 subheadings"


def test_a_title_of_two_words_may_be_a_column_s_name(facts_of: FactsOf) -> None:
    assert of(facts_of, "Opening bell 11.18.19", "Opening bell 11.18.19") == ()


def test_words_before_page_numbers_are_no_subject(facts_of: FactsOf) -> None:
    index = (TEXTS / "clean" / "en-seed-catalogue-index.txt").read_text(encoding="utf-8").split("\n\n", 1)[1]

    assert of(facts_of, "Harrow & Sons' autumn list", "Harrow & Sons' autumn list", index) == ()


def test_a_text_of_many_subjects_is_left_alone(facts_of: FactsOf) -> None:
    many = "\n\n".join(
        f"The {word} stood out there in the rain. Nobody ever knew what the {word} was for, or cared." for word in WORDS
    )

    assert of(facts_of, "Espresso machines and no end", "Espresso machines", TENTS + many) == ()


def test_one_word_by_chance_does_not_keep_a_promise(facts_of: FactsOf) -> None:
    text = TENTS + "\nNobody needs espresso up there."

    assert len(of(facts_of, "Espresso machines for small kitchens", "Espresso machines", text)) == 1


def test_the_site_s_name_promises_nothing(facts_of: FactsOf) -> None:
    assert (
        of(facts_of, "How to choose a mountain tent - Espresso Machines Daily", "How to choose a mountain tent") == ()
    )


def test_a_witty_title_over_a_text_without_one_subject_is_left_alone(facts_of: FactsOf) -> None:
    story = (
        "We left at dawn and nobody spoke. The road was white with dust, and far below us the river went its own way. "
        "My brother carried the bread, I carried the water, and our dog carried nothing but himself. At noon a farmer "
        "let us sit in his barn. He asked where we were going, and my brother said that we would know when we got "
        "there. By evening the hills had turned blue. We counted what was left: a heel of cheese, two onions, one "
        "match. Rain came in the night and we lay awake under the wagon, laughing at first and then no longer. In the "
        "morning the dog was gone, and we found him at the mill, asleep among the sacks, as if he had always lived "
        "there."
    )

    assert of(facts_of, "Sisyphus takes a holiday", "Sisyphus takes a holiday", story) == ()


@pytest.mark.skipif(not SEED.exists(), reason="the seed article is not here")
def test_the_seed_promises_a_massager_and_is_about_foam_rollers() -> None:
    article = read(Page(str(SEED), SEED.read_bytes(), path=str(SEED)))
    assert isinstance(article, Article)
    (finding,) = findings(measure(article))

    assert finding.message == (
        "the title promises “electric back massager”, but the text is mostly about “foam rollers” (13 uses)"
    )


DECORATED = """
title: Does a cordless leaf blower save time in autumn?
# Does a cordless leaf blower save time in autumn?

Compost heaps are the heart of a garden in autumn. Start with twigs, add leaves and grass in turns, and water each
layer. A heap in the shade needs less water. Use a cordless leaf blower or best leaf blower.

## Building the compost heap

Compost heaps want air from below. Lay the twigs crosswise and keep the sides straight. A lid keeps out the rain, unlike
a cordless leaf blower.

## Turning the compost heap

Turn compost heaps after six weeks. The inside should be warm. If it is cold, add grass, especially with a cordless leaf
blower.

## Using what you get

Compost heaps are ready when the worms have left. Sieve the compost and spread it two fingers deep, even if you own the
best cordless leaf blower.
"""


def test_a_phrase_that_only_decorates_the_text_is_no_subject(facts_of: FactsOf) -> None:
    (finding,) = findings(facts_of(DECORATED.replace("in turns", "in turns, as compost heaps want")))

    assert finding.message == (
        "the title promises “cordless leaf blower”, but the text is mostly about “compost heaps” (7 uses)"
    )
    assert finding.evidence == (
        "“cordless leaf blower”: 5 times in the text, 5 stuffed, and in no subheading",
        "“compost heaps”: 7 times in the text, in 2 of 3 subheadings",
    )


def test_a_subject_that_few_of_many_subheadings_name_is_a_part_of_the_text(facts_of: FactsOf) -> None:
    title = "Espresso machines for small kitchens"
    more = "".join(f"\n## {word.capitalize()} and rain\n\nIt rained on the {word}.\n" for word in WORDS[:9])

    assert len(of(facts_of, title, title)) == 1
    assert of(facts_of, title, title, TENTS + more) == ()


def test_a_subject_that_the_title_writes_as_one_word_is_promised(facts_of: FactsOf) -> None:
    title = "Mountaintents: fabric, ridge and seam"

    assert of(facts_of, title, title) == ()


def test_a_phrase_that_a_subheading_names_is_a_subject(facts_of: FactsOf) -> None:
    text = DECORATED.replace("## Using what you get", "## Where the leaf blower comes in")

    assert findings(facts_of(text)) == ()


@pytest.mark.parametrize("name", sorted(path.name for path in (TEXTS / "clean").glob("*.txt")))
def test_articles_whose_title_and_text_agree_are_left_alone(facts_of: FactsOf, name: str) -> None:
    assert findings(facts_of(f"clean/{name}")) == ()


def test_too_little_to_compare_is_skipped_with_the_reason(facts_of: FactsOf) -> None:
    assert run(TopicMatch(), facts_of(f"title: Tents\n# Tents\n{TENTS}")) == Skipped(
        "topic-match", "the title and the H1 have too few words to compare the text with"
    )
    assert run(TopicMatch(), facts_of("title: Espresso machines\n# Espresso machines\n\nA tent.")) == Skipped(
        "topic-match", "the text has 4 words; this check needs 100"
    )
