"""What an article is about, as somebody who writes for searchers would name it."""

from collections.abc import Callable

import pytest

from auditor.facts.keyphrases.keyphrases import keyphrases
from auditor.model import Article, Sentence

Made = Callable[..., tuple[Article, tuple[Sentence, ...]]]


def inferred(of: tuple[Article, tuple[Sentence, ...]], rarity: Callable[[str], float] | None = None) -> list[str]:
    return [phrase.text for phrase in keyphrases(*of, rarity=rarity)]


CASES = {
    "a piece of a phrase is not the phrase": (
        "Does an electric kettle save energy?",
        "An electric kettle boils a litre. The electric kettle switches itself off. Buy an electric kettle with a lid.",
        "electric kettle",
    ),
    "a verb beside the phrase does not belong to it": (
        "Will a Sourdough Starter Survive the Fridge?",
        "A sourdough starter sleeps there. Feed your sourdough starter before. A sourdough starter smells sour.",
        "sourdough starter",
    ),
    "numbers and years in front do not belong to it": (
        "7 Garden Trends for 2026",
        "Garden trends come and go. We asked who sets garden trends. Three garden trends stay.",
        "garden trends",
    ),
    "function words may stand within": (
        "The cost of living explained",
        "The cost of living rises. Everybody feels the cost of living. What the cost of living means is simple.",
        "cost of living",
    ),
    "a name keeps its capitals": (
        "Lake Constance by bike",
        "Cycling on Lake Constance takes time. Hotels on Lake Constance are full. Boats of Lake Constance take bikes.",
        "Lake Constance",
    ),
    "a single word will do where nothing longer is repeated": (
        "Bitcoin, again",
        "The price of bitcoin fell. Nobody knows why bitcoin fell. Some people sold their bitcoin at once.",
        "bitcoin",
    ),
    "weak words at the end are left out": (
        "How steam engines work",
        "Steam engines work with pressure. Steam engines work day and night. Steam engines work until they rust.",
        "steam engines",
    ),
    "tips are not the topic": (
        "Tips for compost heaps",
        "Tips for compost heaps are cheap. We give tips for compost heaps. Compost heaps steam.",
        "compost heaps",
    ),
}


@pytest.mark.parametrize(("title", "text", "phrase"), CASES.values(), ids=CASES)
def test_the_first_phrase_is_what_the_article_is_about(made: Made, title: str, text: str, phrase: str) -> None:
    assert inferred(made(f"# {title}\n{text}", title=title))[0] == phrase


@pytest.mark.parametrize(
    ("language", "title", "text", "phrase"),
    [
        (
            "de",
            "Den richtigen Rucksack für die Hüttentour finden",
            "Ein Rucksack für die Hüttentour ist leicht. Der Rucksack sitzt gut. Packen Sie den Rucksack zuletzt.",
            "Rucksack",
        ),
        (
            "es",
            "Cómo elegir una olla a presión",
            "Una olla a presión ahorra tiempo. La olla a presión silba. Lave la olla a presión a mano.",
            "olla a presión",
        ),
        (
            "fr",
            "Bien choisir son vélo électrique",
            "Un vélo électrique pèse lourd. Le vélo électrique se recharge vite. Un vélo électrique coûte cher.",
            "vélo électrique",
        ),
    ],
)
def test_other_languages_have_keyphrases_too(made: Made, language: str, title: str, text: str, phrase: str) -> None:
    assert inferred(made(f"# {title}\n{text}", title=title, language=language))[0] == phrase


def test_the_site_s_and_the_author_s_names_are_no_keyphrases(made: Made) -> None:
    text = "# Rye bread\nRye bread keeps. Rye bread is dark. " + "Ida Holm bakes for Crumb Weekly. " * 9
    of = made(text, title="Rye bread - Crumb Weekly", authors=("Ida Holm",), site="Crumb Weekly")

    assert "rye bread" in inferred(of)[0].lower()
    assert not {"Ida Holm", "Crumb Weekly"} & set(inferred(of))


def test_a_phrase_on_every_page_of_the_site_gives_way_to_a_rare_one(made: Made) -> None:
    text = "# Baking with rye flour and a Dutch oven\n" + "Rye flour is heavy, and a Dutch oven is too. " * 4
    common_flour = inferred(made(text), lambda phrase: 0.0 if "flour" in phrase else 1.0)
    common_oven = inferred(made(text), lambda phrase: 0.0 if "oven" in phrase else 1.0)

    assert (common_flour[0], common_oven[0]) == ("Dutch oven", "rye flour")


def test_what_the_text_never_uses_is_no_keyphrase(made: Made) -> None:
    assert inferred(made("# Proofing basket care\nKeep it dry.", title="Proofing basket care")) == []


def test_related_phrases_say_something_new(made: Made) -> None:
    text = "Rye bread keeps. A rye bread crust is dark. Rye flour is grey. Rye flour is cheap. Rye flour, rye bread."
    phrases = inferred(made(f"# Rye bread and rye flour\n{text}", title="Rye bread and rye flour"))

    assert len(phrases) == len({frozenset(phrase.lower().split()) for phrase in phrases})
