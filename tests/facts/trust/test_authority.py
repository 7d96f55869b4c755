"""Sentences that lean on an authority, and sentences in which somebody with a name speaks."""

import pytest

from auditor.facts.trust import Phrases, find, names_speaker, speakers

TEXT = (
    "Rye bread keeps for a week.",
    "Studies clearly show that it is good for you.",
    "According to experts, nobody eats enough of it.",
    "A leading nutritionist says the same.",
    "Jane Hill, a baker in Leeds, says that it is the water.",
)


def test_a_part_of_a_text_has_the_phrase_that_it_has_alone() -> None:
    phrases = Phrases(" ".join(TEXT), "en")

    for part in TEXT:
        one, other = phrases.first_in(part), find(part, "en")
        assert (one and one[0]) == (other and other[0])
    assert [bool(phrases.first_in(part)) for part in TEXT] == [False, True, True, True, False]


def test_a_text_without_the_words_of_any_phrase_can_have_none() -> None:
    assert not Phrases(TEXT[0], "en")
    assert Phrases(TEXT[1], "en")


def test_one_person_without_a_name_is_asked_for_only_where_the_subject_is_grave() -> None:
    assert Phrases(TEXT[3], "en", persons=True).first_in(TEXT[3])
    assert not Phrases(TEXT[3], "en", persons=False)


@pytest.mark.parametrize(
    ("text", "speaks"),
    [
        (TEXT[4], True),
        ("“It is the water,” says Dr. Jane Hill of the mill.", True),
        ("„Es liegt am Wasser“, erklärt Anna Meier.", True),
        ("C'est l'eau, dit Jeanne Moulin.", True),
        ("It keeps for seven days Jane Hill would not have waited.", False),
        ("He wrote essays Jane Hill has read.", False),
        ("The baker says that it is the water.", False),
    ],
)
def test_a_speaker_has_two_names_and_a_verb_of_saying(text: str, speaks: bool) -> None:  # noqa: FBT001 - a case
    assert names_speaker(text) is speaks


def test_speakers_are_counted_as_far_as_is_asked() -> None:
    sentences = [TEXT[0], TEXT[4], TEXT[4], TEXT[1], TEXT[4]]

    assert speakers(sentences, 9) == 3
    assert speakers(sentences, 2) == 2
    assert speakers(sentences[:1], 2) == 0
