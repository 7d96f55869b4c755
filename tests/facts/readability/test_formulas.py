"""Formulas against worked examples that others published, and against textstat where both count alike. (But for the
automated readability index, where textstat takes full stops and commas for letters.)"""

import pytest
from textstat import textstat

from auditor.facts.readability import formulas
from auditor.facts.readability.counts import Counts, count
from auditor.facts.readability.formulas import FORMULAS, ease_of
from auditor.model import Block
from auditor.text import sentences


def counts(**given: int) -> Counts:
    return Counts()._replace(**given)


@pytest.mark.parametrize(
    ("words", "in_sentences", "spoken", "expected"),
    [(150, 10, 225, 64.71), (200, 10, 240, 85.02), (100, 4, 160, 206.835 - 25.375 - 135.36)],
)
def test_flesch_gives_what_calculators_publish(words: int, in_sentences: int, spoken: int, expected: float) -> None:
    found = formulas.flesch(counts(words=words, sentences=in_sentences, syllables=spoken))

    assert expected == pytest.approx(found, abs=0.01)


def test_gunnings_own_example_before_and_after() -> None:
    """A sentence of 69 words with 13 hard ones has a fog index of 35, rewritten in three sentences 11."""
    before = formulas.gunning_fog(counts(words=69, sentences=1, complex_words=13))
    after = formulas.gunning_fog(counts(words=48, sentences=3, complex_words=5))

    assert (round(before), round(after)) == (35, 11)


def test_coleman_and_liaus_own_abstract_is_grade_14_5() -> None:
    """5 sentences, 119 words, 639 letters and figures."""
    found = formulas.coleman_liau(counts(words=119, sentences=5, letters=639))

    assert found == pytest.approx(14.5, abs=0.05)


def test_smog_of_thirty_sentences_is_three_and_the_root_of_the_long_words() -> None:
    """McLaughlin's short form: the square root of the polysyllables, and three."""
    for polysyllables in (16, 49, 100):
        found = formulas.smog(counts(sentences=30, words=600, polysyllables=polysyllables))

        assert found == pytest.approx(polysyllables**0.5 + 3, abs=0.6)


def test_lix_is_sentence_length_and_share_of_long_words() -> None:
    assert formulas.lix(counts(words=120, sentences=10, long_words=30)) == pytest.approx(12 + 25)


def test_a_text_of_one_word_sentences_is_as_easy_as_each_formula_goes() -> None:
    easy = counts(words=10, sentences=10, syllables=10, letters=30, monosyllables=10)

    assert formulas.flesch(easy) == pytest.approx(206.835 - 1.015 - 84.6)
    assert formulas.amstad(easy) == pytest.approx(180 - 1 - 58.5)
    assert formulas.fernandez_huerta(easy) == pytest.approx(206.84 - 60 - 1.02)
    assert formulas.szigriszt_pazos(easy) == pytest.approx(206.835 - 62.3 - 1)
    assert formulas.kandel_moles(easy) == pytest.approx(207 - 1.015 - 73.6)
    assert formulas.vacca(easy) == pytest.approx(206 - 65 - 1)
    assert formulas.gulpease(easy) == pytest.approx(89 + 300 - 30)
    assert formulas.douma(easy) == pytest.approx(206.84 - 0.93 - 77)
    assert formulas.martins(easy) == pytest.approx(248.835 - 1.015 - 84.6)
    assert formulas.oborneva(easy) == pytest.approx(206.835 - 1.3 - 60.1)
    assert formulas.fog_pl(easy) == pytest.approx(0.4)
    assert formulas.pisarek(easy) == pytest.approx(0.5)
    assert formulas.wiener_sachtextformel(easy) == pytest.approx(0.1672 - 3.27 - 0.875)
    assert formulas.dale_chall(easy) == pytest.approx(0.0496 + 3.6365)
    assert formulas.automated_readability_index(easy) == pytest.approx(4.71 * 3 + 0.5 - 21.43)


PLAIN = (
    "The boat left the town at noon and went down the river. A man in a red hat sat at the back with a small dog. "
    "Nobody spoke until the bridge came into view. Several children ran along the water and waved to the captain. "
    "Everybody waved back because the morning was beautiful. The dog jumped up and barked at the animals. "
    "After a long afternoon the boat returned to the city with a cargo of apples and potatoes."
)
"""Without abbreviations, figures or hyphens, and with words of one pronunciation: here both count alike. (But for the
automated readability index, where textstat takes full stops and commas for letters.)"""


@pytest.mark.parametrize(
    ("name", "theirs"),
    [
        ("flesch", textstat.flesch_reading_ease),
        ("flesch_kincaid", textstat.flesch_kincaid_grade),
        ("coleman_liau", textstat.coleman_liau_index),
        ("lix", textstat.lix),
    ],
)
def test_textstat_agrees_where_both_count_alike(name: str, theirs) -> None:  # type: ignore[no-untyped-def] # as untyped as textstat
    total = Counts()
    for sentence in sentences([Block("paragraph", PLAIN, 1)], "en"):
        total = total.plus(count(sentence.words, "en"))
    ours = getattr(formulas, name)(total)

    assert ours == pytest.approx(theirs(PLAIN), abs=0.35), "textstat takes the first of two pronunciations"


def test_every_language_of_the_brief_has_its_own_formula() -> None:
    known = [
        ease_of(language) for language in ("de", "en", "es", "fr", "it", "nl", "pl", "pt", "ru", "sv", "da", "nb", "fi")
    ]

    assert None not in known
    assert len(set(known)) == 10


def test_every_formula_names_who_published_it_and_when() -> None:
    every = FORMULAS.values()

    assert all(formula.source[-4:].isdigit() or "19" in formula.source for formula in every)
    assert all("19" in (formula.value.__doc__ or "") or "20" in (formula.value.__doc__ or "") for formula in every)
