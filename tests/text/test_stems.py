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
