"""Whether a page may ask a marked-up question in other words: only where it surely does not is it an error."""

import pytest

from auditor.facts.faq.asked import AskingLines


@pytest.mark.parametrize(
    ("question", "line"),
    [
        ("How does the sourdough ripen?", "How sourdough ripens"),
        ("When can I freeze the bread?", "Freezing bread"),
        ("Wie lange hält sich ein Roggenbrot?", "So lange halten Roggenbrote"),
    ],
)
def test_a_line_with_most_of_its_words_may_ask_it(question: str, line: str) -> None:
    language = "de" if "Brot" in line or "brot" in line else "en"

    assert AskingLines(f"Bread at home\n{line}", language).may_ask(question)


@pytest.mark.parametrize(
    ("question", "line"),
    [
        ("Is rye bread on sale this week?", "Is rye bread safer than wheat bread for a sore stomach?"),
        ("Which flour is best?", "How long does a loaf keep?"),
        ("How does the sourdough ripen?", "Sourdough ripens while you sleep, " + "and the kitchen stays warm " * 10),
    ],
)
def test_the_name_of_the_subject_or_a_long_text_does_not_ask_it(question: str, line: str) -> None:
    assert not AskingLines(f"Bread at home\n{line}", "en").may_ask(question)


def test_where_words_cannot_be_told_apart_nothing_is_sure() -> None:
    assert AskingLines("パンの作り方", "ja").may_ask("ライ麦パンは今週安いですか")
    assert AskingLines("Bread at home", "en").may_ask("Is it?")
