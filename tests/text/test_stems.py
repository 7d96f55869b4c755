"""Forms of one word have one stem."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.text import has_stems, stem

FAMILIES = {
    "en": ["massager massagers massager's Massagers’", "machine machines", "run runs running", "café cafes CAFÉS"],
    "de": ["Haus Häuser Hauses", "Maschine Maschinen"],
    "es": ["máquina máquinas maquinas"],
    "fr": ["huile huiles l’huile d'huile", "machine machines"],
    "it": ["macchina macchine l’macchina"],
    "nl": ["machine machines"],
    "pt": ["máquina máquinas"],
    "ru": ["машина машины машину машиной"],
    "sv": ["maskin maskiner"],
}


@pytest.mark.parametrize(
    ("language", "forms"), [(language, forms) for language, lists in FAMILIES.items() for forms in lists]
)
def test_forms_of_one_word_have_one_stem(language: str, forms: str) -> None:
    assert len({stem(form, language) for form in forms.split()}) == 1


def test_a_language_without_a_stemmer_has_exact_forms_only() -> None:
    assert not has_stems("ja")
    assert not has_stems("")
    assert stem("Über", "xx") == "uber"


def test_stemming_in_many_threads_gives_what_it_gives_in_one() -> None:
    forms = [f"machine{number}ing{ending}" for number in range(200) for ending in ("s", "ry", "ly", "", "'s")]
    with ThreadPoolExecutor(4) as pool:
        together = list(pool.map(lambda form: stem(form, "en"), forms))

    assert [stem(form, "en") for form in forms] == together


def test_half_a_character_has_a_stem_too() -> None:
    assert stem("ab\ud800", "en") == "ab\ud800"


@given(st.text(), st.sampled_from(["en", "fr", "ru", "tr", ""]))
def test_any_text_has_a_stem(text: str, language: str) -> None:
    assert isinstance(stem(text, language), str)


@pytest.mark.parametrize(
    ("language", "pairs"),
    [
        (
            "en",
            (
                "women woman, men man, policemen policeman, children child, children's child, "
                "grandchildren grandchild, "
                "knives knife, wives wife, loaves loaf, bookshelves bookshelf, leaves leaf, halves half, feet foot, "
                "teeth tooth, geese goose, mice mouse, dice die, oxen ox, people person, analyses analysis, "
                "crises crisis, "
                "criteria criterion, phenomena phenomenon, bacteria bacterium, quizzes quiz, buses bus, lenses lens, "
                "cacti cactus, fungi fungus, indices index, matrices matrix, formulae formula, larvae larva, "
                "bought buying, baked bakes, written writes, women’s woman"
            ),
        ),
        ("de", "Themen Thema, Museen Museum, Firmen Firma, Risiken Risiko, Kakteen Kaktus"),
        ("fr", "chevaux cheval, journaux journal, travaux travail"),
        ("it", "uomini uomo, uova uovo, dita dito"),
    ],
)
def test_irregular_forms_have_the_stem_of_their_word(language: str, pairs: str) -> None:
    apart = [pair for pair in pairs.split(", ") if len({stem(word, language) for word in pair.split()}) != 1]

    assert apart == []


@pytest.mark.parametrize(
    "pair", ["specimen spec", "abdomen abdo", "omen oman", "women wom", "data date", "saw see", "media medium"]
)
def test_words_that_only_look_alike_keep_their_own(pair: str) -> None:
    assert len({stem(word, "en") for word in pair.split()}) == 2
