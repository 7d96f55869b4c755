"""Labels of authors, roles and dates in a text."""

import pytest

from auditor.read.bylines.words import labels


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Published on 3 May", [("published", "Published on ")]),
        ("PUBLISHED: 3 May", [("published", "PUBLISHED:")]),
        ("Photos by Ann, text by Tom", [("role", "Photos by "), ("by", "text by ")]),
        ("Fact-checked by Ann", [("role", "Fact-checked by ")]),
        ("Foto's: Ann", [("role", "Foto's:")]),
        ("发布于 2026", [("published", "发布于 ")]),
        ("نُشر في 2026", [("published", "نُشر في ")]),
        ("unpublished", []),
        ("published-ish", []),
        ("Byte by byte", [("by", "by ")]),
    ],
)  # fmt: skip
def test_labels_are_whole_words_and_the_longest_that_fits(text: str, found: list[tuple[str, str]]) -> None:
    assert [(label.kind, label.text) for label in labels("en").found(text)] == found


def test_a_label_knows_its_place_behind_letters_that_grow_when_they_are_small() -> None:
    (label,) = labels("en").found("İSTANBUL: published on 3 May")
    assert (label.start, label.end) == (10, 23)


def test_a_word_that_announces_an_author_in_one_language_does_so_there_only() -> None:
    assert not list(labels("en").found("Por Ana"))
    assert [label.kind for label in labels("es").found("Por Ana")] == ["by"]
    assert [label.kind for label in labels("*").found("Por Ana")] == ["by"]


@pytest.mark.parametrize(("text", "is_all"), [("Published on", True), ("Published:", True), ("Published 3", False)])
def test_a_line_may_be_a_label_and_nothing_else(text: str, *, is_all: bool) -> None:
    assert labels("en").is_all(text) is is_all


def test_the_first_label_is_taken_out_wherever_it_is() -> None:
    assert labels("en").without_first("By Ann, photos by Tom") == "Ann, photos by Tom"
    assert labels("en").at_start("Ann, photos by Tom") is None
