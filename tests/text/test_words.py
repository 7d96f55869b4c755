"""What counts as a word, script by script."""

import itertools
import re
import sys
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.text import is_address, words
from auditor.text.words import _BEYOND_LATIN, IDEOGRAPHS, SPACELESS, _searched, distinct_words, words_between

EXAMPLES = [
    ("It’s a dog's life, isn't it?", "It’s a dog's life isn't it"),
    ("The dogs’ bowls; the Joneses' car", "The dogs bowls the Joneses car"),
    ("'Twas rock 'n' roll", "Twas rock n roll"),
    ("a multi-functional, well-made tool", "a multi-functional well-made tool"),
    ("- a list - with dashes – here — and there", "a list with dashes here and there"),
    ("this thing—really—works", "this thing really works"),
    ("from 2019–2021 or 10-20", "from 2019–2021 or 10-20"),
    ("$3.50, €1.000,50 and 2,500.", "$3.50 €1.000,50 and 2,500"),
    ("50% of 3/4 at 12:30pm, 24/7", "50% of 3/4 at 12:30pm 24/7"),
    ("and/or bladder/bowel", "and or bladder bowel"),
    ("COVID-19, B2B, H2O, 4K, 3D-printed", "COVID-19 B2B H2O 4K 3D-printed"),
    ("The U.S. and e.g. J.R.R. Tolkien, Ph.D.", "The U.S. and e.g. J.R.R. Tolkien Ph.D."),
    ("AT&T, R&D and M & S", "AT&T R&D and M S"),
    ("Node.js 3.11.2 is out.Next", "Node.js 3.11.2 is out Next"),
    ("Read https://example.com/a-b?c=1&d=(2). Now", "Read https://example.com/a-b?c=1&d=(2 Now"),
    ("www.example.com, or me.too@mail.example.org!", "www.example.com or me.too@mail.example.org"),
    ("#hashtag @name snake_case __dunder__", "hashtag name snake_case dunder"),
    ("Great 😀👍🏽 day 👩‍👩‍👧 ✓ ★", "Great day"),
    ("• bullet … ellipsis... three", "bullet ellipsis three"),
    ("l’huile d'olive, aujourd'hui", "l’huile d'olive aujourd'hui"),
    ("Col·laboració", "Col·laboració"),
    ("cafe\u0301 nai\u0308ve soft\u00adhyphen", "cafe\u0301 nai\u0308ve soft\u00adhyphen"),
    ("Über Äpfel & Öl", "Über Äpfel Öl"),
    ("мой ёж по-русски", "мой ёж по-русски"),
    ("שָׁלוֹם עולם", "שָׁלוֹם עולם"),
    ("مَرْحَبًا بالعالم", "مَرْحَبًا بالعالم"),
    ("नमस्ते दुनिया।", "नमस्ते दुनिया"),
    ("안녕하세요 세계", "안녕하세요 세계"),
    ("今日は東京へ", "今 日 は 東 京 へ"),
    ("我喜欢 Python 3.11 版", "我 喜 欢 Python 3.11 版"),
    ("カタカナ", "カ タ カ ナ"),
    ("ภาษาไทย", "ภา ษา ไท ย"),
    ("", ""),
    ("… — ?!", ""),
]


@pytest.mark.parametrize(("text", "expected"), EXAMPLES)
def test_words_are_what_a_reader_would_count(text: str, expected: str) -> None:
    assert expected.split() == [word.text for word in words(text)]


def test_a_colon_joins_an_ending_in_finnish_and_swedish_only() -> None:
    assert [word.text for word in words("EU:n tv:n", "fi")] == ["EU:n", "tv:n"]
    assert [word.text for word in words("EU:n", "en")] == ["EU", "n"]


@given(st.text())
def test_a_word_knows_its_place(text: str) -> None:
    found = words(text)

    assert all(text[word.start : word.end] == word.text for word in found)
    assert all(one.end <= next_one.start for one, next_one in itertools.pairwise(found))
    assert all(any(map(str.isalnum, word.text)) or not word.text.isascii() for word in found)


@pytest.mark.parametrize(
    "unit", ["http://", "www.", "a@a.", "a.b-", "a'", "A.", "e\u0301", "\u0301", "1,", "กเ", "-", "中"]
)
def test_time_grows_with_length_and_not_faster(unit: str) -> None:
    text = (unit * 60_000)[:60_000]
    began = time.process_time()

    words(text)

    assert time.process_time() - began < 2, "a hundredth of that on a quiet machine; minutes if it grew with the square"


def test_no_character_that_is_a_word_by_itself_is_taken_for_latin() -> None:
    singles = re.findall(f"[{IDEOGRAPHS}{SPACELESS}]", "".join(map(chr, range(sys.maxunicode + 1))))

    assert len(singles) > 100_000
    assert [char for char in singles if not _BEYOND_LATIN.match(char)] == []


@pytest.mark.parametrize("text", ["é 白い犬", "é สวัสดี", "é\U00020000\U00020001", "“ああ”"])
def test_signs_without_spaces_are_seen_beside_latin(text: str) -> None:
    assert len(words(text)) > len(text.split())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("C++ is fast, C# is new, C is old.", "C++ is fast C# is new C is old"),
        ("(C++), “F#” or C++/C#", "C++ F# or C++ C#"),
        ("An A+ for Disney+ and TV+.", "An A+ for Disney+ and TV+"),
        ("Use .NET, Node.js or .htaccess", "Use .NET Node.js or .htaccess"),
        ("R&D at AT&T on 5G for 18+", "R&D at AT&T on 5G for 18+"),
        ("$100 or €50 or £3.20 or 20%", "$100 or €50 or £3.20 or 20%"),
        ("Press Ctrl+C, a+b, 2+2 = 4", "Press Ctrl C a b 2 2 4"),
        ("the end.Next one … .", "the end Next one"),
        ("Is $ or # or + a word?", "Is or or a word"),
    ],
)
def test_signs_belong_to_the_name_or_price_they_stand_at(text: str, expected: str) -> None:
    assert [word.text for word in words(text, "en")] == expected.split()


def test_a_currency_behind_its_number_is_a_part_of_it() -> None:
    assert [word.text for word in words("Für 50 € oder 20 % mehr", "de")] == ["Für", "50 €", "oder", "20 %", "mehr"]


@pytest.mark.parametrize("word", ["https://loaf.example/a", "www.loaf.example", "a@loaf.example", "index.html",
                                  "src/main.py", "README.md", "auditor.toml"])  # fmt: skip
def test_addresses_and_files_are_known(word: str) -> None:
    assert is_address(word)


@pytest.mark.parametrize("word", ["Node.js", "ASP.NET", "U.S.", "e.g.", "C++", "3.5", "bread", "rye-bread"])
def test_names_with_a_full_stop_are_no_addresses(word: str) -> None:
    assert not is_address(word)


PIECES = st.sampled_from(
    [" ", " ", " ", "\n", "\u00a0", "50", "a", "Ab", "U.S.", ".", ",", "%", "€", "$", "+", "#", "–", "”", "(", ".net",
     ".Net", "C", "7", "@", "www.", "https://", "b.c", "-", "'", ":", "é", "\u0301", "я", "犬", "ไท", "°",
     "/", "x_y", "!"]
)  # fmt: skip


@given(st.lists(PIECES, max_size=14).map("".join), st.integers(0, 20), st.booleans())
def test_text_taken_apart_at_spaces_has_the_words_of_the_whole(text: str, start: int, colon: bool) -> None:  # noqa: FBT001
    start = min(start, len(text))

    found = words_between(text, start, len(text), "fi" if colon else "en")

    assert list(found) == _searched(text, start, len(text), colon=colon)
    assert distinct_words(text, "fi" if colon else "en") == {
        word.text for word in _searched(text, 0, len(text), colon=colon)
    }
