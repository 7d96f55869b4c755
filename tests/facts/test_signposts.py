"""What parts a text for the eye where no subheading does."""

import pytest

from auditor.facts.signposts import signposts, turns
from auditor.model import Article, Block, Image, Media

ANSWER = "Rye binds more water than wheat does, so a dough of it is stirred and not kneaded, and rests in its tin."


def article(*texts: str, images: tuple[Image, ...] = (), media: tuple[Media, ...] = ()) -> Article:
    made = tuple(Block("paragraph", text, 1) for text in texts)
    return Article("x", language="en", blocks=made, images=images, media=media)


def test_a_short_line_without_a_full_stop_above_a_paragraph_parts_the_text() -> None:
    assert signposts(article(ANSWER, "Why rye wants water", ANSWER)) == {1}


@pytest.mark.parametrize("text", ["Rye wants water.", "Rye wants water,", f"{ANSWER} So"])
def test_a_sentence_above_a_paragraph_parts_nothing(text: str) -> None:
    assert signposts(article(ANSWER, text, ANSWER)) == frozenset()


def test_the_questions_of_an_interview_part_it() -> None:
    asked = ("Why rye?", ANSWER, "Why not wheat?", ANSWER, "And in winter?", ANSWER, "Does it keep?", ANSWER)

    assert signposts(article(*asked)) == {0, 2, 4, 6}
    assert signposts(article(ANSWER, "Why rye?", ANSWER)) == frozenset()


def test_what_speakers_say_in_turn_is_parted() -> None:
    said = tuple(f"{name}: {ANSWER}" for name in ("Ines Roth", "Jon", "Ines Roth", "Jon"))

    assert signposts(article(*said)) == {0, 1, 2, 3}
    assert signposts(article(*said[:2], ANSWER)) == frozenset()


def test_pictures_and_films_part_a_text_and_decoration_does_not() -> None:
    shown = article(
        ANSWER, ANSWER, ANSWER, images=(Image("a.jpg", "A loaf", 1, block=0),), media=(Media("video", 1, 1),)
    )

    assert signposts(shown) == {0, 1}
    assert signposts(article(ANSWER, images=(Image("line.png", "", 1, block=0),))) == frozenset()


def test_a_quotation_behind_a_name_is_what_somebody_said() -> None:
    assert turns(article(ANSWER, f"Liat: „{ANSWER}“")) == {1}
    assert turns(article(ANSWER, f"Liat: {ANSWER}")) == frozenset()
