"""Letters of a source have their places, though only stretches are kept."""

import re
from bisect import bisect_left

from hypothesis import given
from hypothesis import strategies as st

from auditor.read.source import PlacedLetters

SEEN = re.compile(r"[^\W_]+")


@given(st.lists(st.tuples(st.text("ab é_-\n", max_size=40), st.sampled_from(["", "&", "12"])), max_size=8))
def test_each_letter_is_where_it_was_seen(pieces: list[tuple[str, str]]) -> None:
    source = "".join(text + sign for text, sign in pieces)
    found, wanted, places, at = PlacedLetters(source, SEEN), "", [], 0
    for text, sign in pieces:
        found.add(at, at + len(text))
        seen = [at + number for number, letter in enumerate(text) if SEEN.match(letter)]
        at += len(text)
        shown = "and" if sign else ""
        found.add_shown(shown, at)
        wanted += "".join(source[place] for place in seen) + shown
        places += [*seen, *([at] * len(shown))]
        at += len(sign)

    assert (found.text, len(found)) == (wanted, len(places))
    assert [found.place(number) for number in range(len(found))] == places
    for begins in (0, *(newline.end() for newline in re.finditer("\n", source))):
        assert found.before_line(begins) == bisect_left(places, begins)


def test_a_line_without_end_is_no_slower_to_ask() -> None:
    source = "word " * 40_000
    found = PlacedLetters(source, SEEN)
    found.add(0, len(source))

    assert [found.place(number) for number in (0, 5, 159_999)] == [0, 6, 199_998]
