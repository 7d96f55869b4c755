"""A glance sees what a measurement sees, and less."""

from auditor.facts import glance, measure
from auditor.model import Article, Block

ARTICLE = Article(
    "a.html",
    language="en",
    blocks=(
        Block("heading", "Baking rye bread at home", 1, level=1),
        *(
            Block("paragraph", f"This is about rye bread on day {line}. A hot oven is the secret.", line)
            for line in range(2, 30)
        ),
    ),
)


def test_a_glance_and_a_measurement_see_the_same_words_and_keyphrases() -> None:
    seen, measured = glance(ARTICLE), measure(ARTICLE)

    assert (seen.sentences, seen.words, seen.keyphrases, seen.faq) == (
        measured.sentences,
        measured.words,
        measured.keyphrases,
        measured.faq,
    )
    assert seen.keyphrases


def test_only_a_measurement_takes_readability() -> None:
    assert glance(ARTICLE).readability.sentences == 0
    assert measure(ARTICLE).readability.sentences == 56


def test_keyphrases_that_are_given_win() -> None:
    assert measure(ARTICLE, keyphrases=("hot oven",)).keyphrases[0].text == "hot oven"
