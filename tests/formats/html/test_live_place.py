"""A link to a place on the live page: percent-encoded text fragments, of whole words, and of pages of the web alone."""

import pytest

from auditor.formats.html.live_place import live_place

PAGE = "https://tea.example/green"
TEXT = "Warm the pot, well-worn or new, and measure 3 grams of leaves into it."


def place(words: str, text: str = TEXT, page: str = PAGE) -> str:
    start = text.index(words)
    return live_place(page, text, start, start + len(words))


def test_words_are_named_with_the_ones_before_them() -> None:
    assert place("measure 3 grams") == f"{PAGE}#:~:text=or%20new%2C%20and-,measure%203%20grams"
    assert place("Warm") == f"{PAGE}#:~:text=Warm"


def test_what_has_a_meaning_in_the_link_is_encoded() -> None:
    assert place("well-worn").endswith("text=Warm%20the%20pot%2C-,well%2Dworn")
    assert place("a & b", "a & b") == f"{PAGE}#:~:text=a%20%26%20b"


def test_a_place_within_a_word_grows_to_the_word_which_browsers_look_for() -> None:
    assert place("eas").endswith("-,measure")


def test_of_a_long_place_the_ends_are_named() -> None:
    text = " ".join(f"word{n}" for n in range(40))

    assert place(text, text) == (
        f"{PAGE}#:~:text=word0%20word1%20word2%20word3%20word4,word35%20word36%20word37%20word38%20word39"
    )


def test_a_text_without_spaces_is_cut_and_stays_short() -> None:
    text = "茶" * 1000

    assert len(live_place(PAGE, text, 300, 700)) < 3500
    assert live_place(PAGE, text, 0, 2) == f"{PAGE}#:~:text=%E8%8C%B6%E8%8C%B6"


def test_a_fragment_that_the_address_had_gives_way() -> None:
    assert place("Warm", page=f"{PAGE}#top") == f"{PAGE}#:~:text=Warm"


@pytest.mark.parametrize("page", ["", "draft.md", "javascript:alert(1)", "file:///etc/passwd"])
def test_what_is_no_page_of_the_web_has_no_link(page: str) -> None:
    assert place("Warm", page=page) == ""


def test_half_of_a_pair_of_surrogates_breaks_nothing() -> None:
    assert live_place(PAGE, "tea \ud83d cup", 0, 9).startswith(f"{PAGE}#:~:text=tea")
