"""The rows behind a page's findings say what was measured, and what was not and why."""

import pytest

from auditor.formats.html import measured
from auditor.model import (
    Article,
    Facts,
    Keyphrase,
    Measure,
    Readability,
    Report,
    Sentence,
    Word,
)


@pytest.fixture
def facts(single: Report) -> Facts:
    return single.pages[0].facts


def test_the_main_keyphrase_is_the_first_unless_it_is_only_related(facts: Facts) -> None:
    related = Facts(Article("x"), keyphrases=(Keyphrase("tea", "related", "guess", guessed_from="frequency"),))

    main = facts.main_keyphrase
    assert main is not None
    assert main.text == "loose leaf tea"
    assert related.main_keyphrase is None
    assert Facts(Article("x")).main_keyphrase is None


def test_a_keyphrase_shows_where_it_came_from_and_where_it_stands(facts: Facts) -> None:
    main, beside = measured.keyphrase_rows(facts)

    assert (main.origin, main.uses) == ("our guess, 100 % sure, from title, H1 and slug", 5)
    assert main.spread.path.count("M") == 5
    assert (beside.origin, beside.spread.path) == ("related, guessed from frequency", "")


def test_every_use_of_the_main_keyphrase_is_shown_in_its_place(facts: Facts) -> None:
    uses = measured.use_rows(facts)

    assert [use.form for use in uses] == ["Loose leaf tea"] * 4 + ["loose leaf tea"]
    assert [use.line for use in uses] == [20, 23, 29, 32, 44]
    assert [use.exact for use in uses] == [False] * 4 + [True]
    assert uses[2].before == "Start with water at eighty degrees. "
    assert measured.use_rows(Facts(Article("x"))) == ()


def test_a_measure_shows_its_range_its_source_or_why_it_is_missing(facts: Facts) -> None:
    ease, grade, smog = measured.measure_rows(facts)

    assert ease == ("Flesch reading ease", "71.3", "66.0 to 76.5", "Flesch, 1948")
    assert grade == ("Flesch-Kincaid grade", "7.2", "", "Kincaid and others, 1975")
    assert smog == ("SMOG grade", "not measured", "", "SMOG needs 30 sentences; this text has 14")


def test_a_measure_of_another_language_keeps_its_own_name() -> None:
    named = Readability(
        reading_ease=Measure("wiener_sachtextformel", 8.1), measures=(Measure("Flesch (Amstad)", 60.0),)
    )

    assert [row.name for row in measured.measure_rows(Facts(Article("x"), readability=named))] == [
        "Wiener sachtextformel", "Flesch (Amstad)",
    ]  # fmt: skip


def test_counts_are_shares_of_the_sentences_or_not_measured(facts: Facts) -> None:
    counts = dict(measured.counts(facts))

    assert counts["Sentences over 20 words"] == "2 (7 %)"
    assert counts["Sentences in the passive"] == "not measured in this language"
    assert dict(measured.counts(Facts(Article("x"))))["Words in a sentence"] == "–"


def test_lengths_are_of_prose_alone_where_prose_is_known() -> None:
    words = tuple(Word("w", 0, 1) for _ in range(30))
    sentences = (Sentence(0, 0, 1, words[:1]), Sentence(1, 0, 1, words), Sentence(2, 0, 1, words[:2]))
    prose = Readability(prose_sentences=(1, 2))

    assert measured.sentence_lengths(Facts(Article("x"), sentences, readability=prose)).width == 2
    assert measured.sentence_lengths(Facts(Article("x"), sentences)).width == 3


def test_the_outline_has_each_heading_with_the_words_under_it(facts: Facts) -> None:
    assert [(row.level, row.text, row.own_words) for row in measured.outline(facts)][-2:] == [
        (2, "Keeping", 60), (2, "Related products", 0),
    ]  # fmt: skip
