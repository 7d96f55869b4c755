"""What a title promises, and how often the text has it."""

from collections.abc import Callable

from auditor.facts.keyphrases.promised_words import promise
from auditor.model import Article, Sentence

Made = Callable[..., tuple[Article, tuple[Sentence, ...]]]


def test_words_that_name_something_are_counted_in_the_text_in_any_form(made: Made) -> None:
    of = made("# A steam cleaner\nTwo steam cleaners. Cleaning with steam.", title="7 tips for steam cleaners in 2026")

    assert promise(*of) == (("steam", 2), ("cleaners", 2))


def test_the_h1_promises_too_and_does_not_keep_its_own_promise(made: Made) -> None:
    assert promise(*made("# Rye bread\nOat flakes.", title="Oat flakes")) == (
        ("Oat", 1),
        ("flakes", 1),
        ("Rye", 0),
        ("bread", 0),
    )


def test_nothing_is_said_of_a_language_whose_function_words_are_not_known(made: Made) -> None:
    assert promise(*made("Nothing.", title="Something else", language="xx")) == ()
