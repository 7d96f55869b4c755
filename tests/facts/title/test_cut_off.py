"""Titles and descriptions that break off: what was cut off them, and what was not."""

import pytest

from auditor.facts.title.cut_off import breaks_off, cut_off
from auditor.facts.title.own_title import own_title
from auditor.facts.title.width import fitting, has_known_width, title_width
from auditor.model import Article, Heading, Meta

WHOLE = "Rye dough is sticky, so wet your hands before you shape it. Then let it rest."


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("Rye dough is sticky, so wet", "your hands before you shape it. Then let it rest."),
        ("rye dough is  sticky, so wet …", "your hands before you shape it. Then let it rest."),
        ("Rye dough is sticky, so we", "t your hands before you shape it. Then let it rest."),
        ("Rye dough is sticky, so wet your hands before you shape it.", ""),
        ("Rye dough is sticky, so wet your hands before you shape it. ...", ""),
        (WHOLE, ""),
        (WHOLE.rstrip("."), ""),
        ("Wheat dough is smooth and likes to be folded", ""),
        ("Rye dough", ""),
    ],
)
def test_the_words_that_were_cut_off_are_found(text: str, rest: str) -> None:
    assert cut_off(text, [WHOLE]) == rest


def test_a_whole_that_goes_on_for_long_is_shown_by_its_beginning() -> None:
    assert cut_off("Rye dough is sticky, so wet", ["Rye dough is sticky, so wet " + "your hands " * 30]).endswith(" …")


@pytest.mark.parametrize(("text", "breaks"), [("So wet your…", True), ("So wet [...]", True), ("It rests. […]", False)])
def test_an_ellipsis_behind_a_whole_sentence_breaks_nothing_off(text: str, breaks: bool) -> None:  # noqa: FBT001 - a table
    assert breaks_off(text) is breaks


def test_a_title_ends_where_its_h1_ends() -> None:
    headings = (Heading(1, "Rye bread for beginners", 3, -1),)

    assert own_title(
        Article("x", title=Meta("Rye bread for beginners | Bread, bread and rye bread"), headings=headings)
    ) == ("Rye bread for beginners")
    assert own_title(Article("x", title=Meta("Rye bread for beginners"))) == "Rye bread for beginners"


def test_what_fits_is_whole_words_with_room_for_the_dots() -> None:
    text = "How to bake rye bread at home"

    assert fitting(text, 600) == text
    assert fitting(text, title_width("How to bake rye ...")) == "How to bake rye"
    assert title_width(fitting(text, 150) + " ...") <= 150
    assert fitting("Wwwwwwwwwwwwwwwwww", 100) != ""


@pytest.mark.parametrize(
    ("text", "known"), [("Bread", True), ("Хлеб", True), ("パン", True), ("خبز", False), ("रोटी", False)]
)
def test_widths_are_known_for_some_scripts(text: str, known: bool) -> None:  # noqa: FBT001 - a table
    assert has_known_width(text) is known
