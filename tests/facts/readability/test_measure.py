"""Readability of whole articles: what is measured, what is not and why, and how far a number may be believed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.facts.readability import readability
from auditor.model import Article, Block, Readability
from auditor.text import sentences

SENTENCES = (
    "Mix the flour with warm water. ", "Let the dough rest for about an hour under a cloth. ",
    "Then you fold it, but not too hard. ", "The oven must be hot before the bread goes in. ", "Wait. ",
)  # fmt: skip


def measured(text: str, language: str = "en") -> Readability:
    article = Article("", language=language, blocks=(Block("paragraph", text.strip(), 1),))
    return readability(article, sentences(article.blocks, language))


def test_an_article_has_all_measures_of_its_language() -> None:
    found = measured("".join(SENTENCES) * 20)

    assert (found.sentences, found.words) == (100, 720)
    assert found.reading_ease.name == "flesch_reading_ease"
    assert found.reading_ease.value is not None
    assert found.reading_ease.source == "Flesch 1948"
    assert [measure.name for measure in found.measures] == [
        "flesch_kincaid_grade", "gunning_fog", "smog", "coleman_liau", "automated_readability_index", "dale_chall",
    ]  # fmt: skip
    assert all(measure.value is not None for measure in found.measures)


@pytest.mark.parametrize(
    ("language", "name", "further"),
    [
        ("de", "flesch_reading_ease_amstad", {"wiener_sachtextformel", "lix"}),
        ("es", "flesch_reading_ease_fernandez_huerta", {"szigriszt_pazos"}),
        ("fr", "flesch_reading_ease_kandel_moles", set()),
        ("it", "flesch_reading_ease_vacca", {"gulpease"}),
        ("nl", "flesch_reading_ease_douma", {"lix"}),
        ("pl", "fog_pl", {"pisarek"}),
        ("pt", "flesch_reading_ease_martins", set()),
        ("ru", "flesch_reading_ease_oborneva", set()),
        ("sv", "lix", set()),
        ("fi", "lix", set()),
    ],
)
def test_every_language_has_its_own_formula(language: str, name: str, further: set[str]) -> None:
    found = measured("Ana lo amo. Eva va al mar con pan. " * 20, language)

    assert (name, True) == (found.reading_ease.name, found.reading_ease.value is not None)
    assert {measure.name for measure in found.measures} == further


@pytest.mark.parametrize(
    ("text", "language", "reason"),
    [
        ("Too short. Much too short.", "en", "needs 100 words in 5 sentences; the text has 5 in 2 sentences"),
        ("word " * 150 + ".", "en", "needs 100 words in 5 sentences; the text has 150 in 1 sentences"),
        ("Bugün hava güzel. " * 50, "tr", 'no formula of reading ease is known here for the language "tr"'),
        ("Bla bla. " * 60, "", "the language of the text is not known"),
        ("", "en", "needs 100 words in 5 sentences; the text has 0 in 0 sentences"),
    ],
)
def test_what_cannot_be_measured_says_why(text: str, language: str, reason: str) -> None:
    ease = measured(text, language).reading_ease

    assert (None, reason) == (ease.value, ease.reason)


def test_smog_is_not_asked_of_fewer_than_thirty_sentences() -> None:
    (smog,) = (measure for measure in measured("".join(SENTENCES) * 5).measures if measure.name == "smog")

    assert (smog.value, smog.reason) == (None, "needs 30 sentences; the text has 25")


def test_a_short_text_has_a_range_around_its_number_and_a_long_one_has_none() -> None:
    short = measured("".join(SENTENCES) * 4).reading_ease
    long = measured("".join(SENTENCES) * 20).reading_ease

    assert short.value is not None
    assert short.low is not None
    assert short.high is not None
    assert short.low < short.value < short.high
    assert (long.low, long.high) == (None, None)


def test_the_range_narrows_as_the_text_grows() -> None:
    shorter, longer = (measured("".join(SENTENCES) * times).reading_ease for times in (4, 14))

    assert (shorter.high or 0) - (shorter.low or 0) > 1.5 * ((longer.high or 0) - (longer.low or 0))


def test_sentences_all_alike_leave_no_doubt() -> None:
    ease = measured("Mix the flour with warm water. " * 20).reading_ease

    assert ease.value == pytest.approx(ease.low)
    assert ease.value == pytest.approx(ease.high)


@pytest.mark.parametrize(
    ("language", "limit"), [("en", 20), ("de", 20), ("es", 25), ("ca", 25), ("ru", 15), ("tr", 15)]
)
def test_a_sentence_is_long_above_the_limit_of_its_language(language: str, limit: int) -> None:
    found = measured("Word " + "word " * (limit - 1) + ". Word " + "word " * limit + ".", language)

    assert (limit, (1,)) == (found.sentence_limit, found.long_sentences)


def test_where_words_are_counted_by_characters_the_limit_is_one_of_characters() -> None:
    found = measured("寒" * 40 + "。" + "寒" * 41 + "。", "ja")

    assert (found.sentence_limit, found.long_sentences) == (40, (1,))


def test_long_words_leave_out_names_and_familiar_words() -> None:
    found = measured("Yesterday Alexander bought potatoes. Hydration facilitates hydration in another Melbourne.")

    assert found.long_words == (("hydration", 2), ("facilitates", 1))


def test_what_is_not_known_of_a_language_is_none_and_not_zero() -> None:
    found = measured("".join(SENTENCES) * 5, "fi")

    assert (found.passive, found.transitions, found.starts, found.long_words) == (None, None, None, None)
    assert measured("Hej du. ", "sv").syllables is None


@given(st.text(max_size=600), st.sampled_from(["en", "de", "es", "fr", "it", "pl", "ru", "sv", "zh", ""]))
def test_any_text_is_measured_or_says_why_not(text: str, language: str) -> None:
    found = measured(text * 3, language)

    assert all((measure.value is None) == bool(measure.reason) for measure in (found.reading_ease, *found.measures))
