"""Words are offered only where they say the same, and never put in."""

import pytest

from auditor.fix import suggested
from auditor.fix.wordings import split
from tests.fix.broken_pages import page
from tests.fix.conftest import Fixed


@pytest.mark.parametrize(
    ("language", "sentence", "halves"),
    [
        (
            "en",
            "The oil goes onto each roller of the chain, and it creeps into the gaps during the night.",
            (
                "The oil goes onto each roller of the chain.",
                "It creeps into the gaps during the night.",
            ),
        ),
        (
            "en",
            "Thick oil stays on the outside of the chain, but it gathers dust on every ride you take.",
            (
                "Thick oil stays on the outside of the chain.",
                "But it gathers dust on every ride you take.",
            ),
        ),
        (
            "de",
            "Das Öl kommt auf jedes Glied der Kette, und es zieht über Nacht in die Spalten ein.",
            ("Das Öl kommt auf jedes Glied der Kette.", "Es zieht über Nacht in die Spalten ein."),
        ),
    ],
)
def test_a_sentence_is_split_where_a_second_one_was_joined_to_it(
    language: str, sentence: str, halves: tuple[str, str]
) -> None:
    assert split(sentence, language) == halves


@pytest.mark.parametrize(
    "sentence",
    [
        "If the oil is thick and the weather is cold, and it has been for days, the chain will squeak on every ride.",
        "She said that the oil goes onto each roller, and it creeps into the gaps during the night after the ride.",
        "The oil goes onto each roller of the chain, and creeps into the gaps that are between the plates at night.",
        "Oil it, and it will run.",
        "Is the oil good for the chain of a new bicycle, and it does not harm the plates in any way?",
        "“The oil goes onto each roller of the chain, and it creeps into the gaps during the night.”",
    ],
)
def test_a_sentence_whose_halves_hang_together_stays_whole(sentence: str) -> None:
    assert split(sentence, "en") is None


def test_a_language_without_rules_is_left_alone() -> None:
    assert split("Olej trafia na każde ogniwo łańcucha, a on nocą wnika w szczeliny między blaszkami.", "pl") is None


def test_a_plainer_word_is_offered_with_the_writers_own_and_not_put_in(fix: Fixed) -> None:
    wordy = (
        "<p>Prior to the ride, utilise a cloth in order to clean the chain. Subsequent to that, commence with the oil. "
        "In the event that it rains, utilise more of it. A sufficient number of drops will facilitate the work. "
        "Endeavour to terminate it prior to dusk, in order to see each roller. Commence early and utilise the sun.</p>"
    )
    body = page(wordy * 3).encode()
    outcome = fix("a.html", body)
    offered = {(one.before.lower(), one.after.lower()) for one in suggested(outcome.page) if one.before}

    assert outcome.body.count(b"utilise") == body.count(b"utilise")
    assert ("utilise", "use") in offered
