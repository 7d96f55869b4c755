"""How sure a guess at the keyphrase is."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.facts.keyphrases.guess import LIMIT, UNTRIED, Signs, probability
from auditor.facts.keyphrases.keyphrases import keyphrases
from auditor.model import Article, Keyphrase, Sentence

Made = Callable[..., tuple[Article, tuple[Sentence, ...]]]
share = st.floats(0, 1)
signs = st.builds(Signs, *[share] * len(Signs._fields))

TEXT = """# Electric kettles for small kitchens
An electric kettle boils a litre of water in three minutes, and an electric kettle switches itself off.
## What an electric kettle costs
A cheap electric kettle has a lid that sticks. Look for steel.
## Cleaning an electric kettle
Vinegar cleans any electric kettle. Rinse it twice.
"""


def first(of: tuple[Article, tuple[Sentence, ...]], given: tuple[str, ...] = ()) -> Keyphrase:
    return keyphrases(*of, given)[0]


@given(signs, st.sampled_from(["en", "de", "ja", "fr", ""]))
def test_it_is_a_probability_and_modest_in_languages_that_were_not_tried(seen: Signs, language: str) -> None:
    sure = probability(seen, language)

    assert 0 <= sure <= 1
    assert language in {"en", "de", "ja"} or sure <= UNTRIED


@given(signs, st.integers(0, len(Signs._fields) - 1))
def test_nothing_that_speaks_for_a_guess_makes_it_less_sure(seen: Signs, which: int) -> None:
    more = seen._replace(**{Signs._fields[which]: 1.0})

    assert probability(more, "en") >= probability(seen, "en")


def test_a_phrase_that_title_address_headings_and_text_agree_on_is_sure(made: Made) -> None:
    guess = first(made(TEXT, title="Electric kettles for small kitchens", url="https://x.example/electric-kettles"))

    assert (guess.text.lower(), guess.role) == ("electric kettle", "inferred")
    assert LIMIT < guess.probability < 1


def test_one_that_only_the_text_names_is_not(made: Made) -> None:
    text = TEXT.replace("# Electric kettles for small kitchens", "# Seven things to know")
    text = text.replace("## What an electric kettle costs", "## Prices").replace(
        "## Cleaning an electric kettle", "## Care"
    )
    guess = first(made(text, title="Seven things to know"))

    assert guess.text == "electric kettle"
    assert guess.probability < 0.5


def test_a_given_phrase_is_certain(made: Made) -> None:
    assert first(made(TEXT), ("tea",)).probability == 1.0


@pytest.mark.parametrize(
    ("language", "known"), [("zh", False), ("th", False), ("", False), ("xx", False), ("fr", True)]
)
def test_where_nothing_is_known_of_a_language_nothing_is_guessed(made: Made, language: str, *, known: bool) -> None:
    of = made(
        "# vélo électrique\nvélo électrique vélo électrique. Le vélo électrique.", title="vélo", language=language
    )

    assert bool(keyphrases(*of)) is known


def test_arabic_and_hebrew_function_words_make_no_phrase(made: Made) -> None:
    arabic = made("# في هذا\n" + "في هذا من على إلى. " * 5, title="في هذا", language="ar")
    hebrew = made("# של את\n" + "של את על עם לא. " * 5, title="של את", language="he")

    assert (keyphrases(*arabic), keyphrases(*hebrew)) == ((), ())


def test_lists_of_references_and_months_make_no_phrase(made: Made) -> None:
    cited = made("# A study of kelp\n" + "Smith et al found kelp. Jones et al did not. " * 6, title="A study of kelp")
    dated = made("# Il mese\n" + "Settembre arriva a settembre. " * 6, title="Settembre", language="it")

    assert not any("al" in phrase.text.split() for phrase in keyphrases(*cited))
    assert "settembre" not in [phrase.text.lower() for phrase in keyphrases(*dated)]


@pytest.mark.parametrize(
    ("keywords", "role"),
    [
        ("electric kettle", "given"),
        ("electric kettle, kettles", "given"),
        ("tea, coffee, kettles, kitchens", "inferred"),
        ("gas stove", "inferred"),
        ("vinegar", "inferred"),
        ("kettle", "inferred"),
    ],
)
def test_meta_keywords_are_taken_where_they_are_few_and_used(made: Made, keywords: str, role: str) -> None:
    from dataclasses import replace

    article, sentences = made(TEXT, title="Electric kettles for small kitchens")
    found = keyphrases(replace(article, extra={"keywords": keywords}), sentences)

    assert found[0].role == role
    assert found[0].text.lower() == "electric kettle"
