"""Transition words and sentence starts."""

import pytest

from auditor.facts.readability.prose_words import ProseWords
from auditor.facts.readability.sentence_starts import starts
from auditor.facts.readability.transitions import transitions
from auditor.model import Article, Block, BlockKind
from auditor.text import sentences


def article(*texts: str, language: str = "en", kind: BlockKind = "paragraph") -> Article:
    return Article("", language=language, blocks=tuple(Block(kind, text, 1) for text in texts))


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "However, it rains.", True),
        ("en", "It rains, because it is May.", True),
        ("en", "We left as soon as it rained.", True),
        ("en", "So we left.", True),
        ("en", "It was so cold.", False),
        ("en", "It was in a bag.", False),
        ("en", "In fact it rained.", True),
        ("en", "He is not fond of rain.", False),
        ("de", "Trotzdem regnet es.", True),
        ("de", "Es regnet, weil Mai ist.", True),
        ("de", "Zum Beispiel regnet es.", True),
        ("de", "Es regnet in Köln.", False),
        ("es", "Sin embargo, llueve.", True),
        ("es", "Llueve porque es mayo.", True),
        ("es", "Llueve en Madrid.", False),
        ("fr", "Pourtant il pleut.", True),
        ("fr", "Il pleut, c’est-à-dire partout.", True),
        ("fr", "Il pleut à Lyon.", False),
    ],
)
def test_a_sentence_has_a_transition_word_or_has_none(language: str, text: str, expected: bool) -> None:  # noqa: FBT001 - a table
    found = sentences(article(text, language=language).blocks, language)

    assert transitions(ProseWords(found, range(len(found))), language) == ((0,) if expected else ())


def test_a_language_without_a_list_has_no_answer() -> None:
    assert transitions(ProseWords((), ()), "fi") is None
    assert starts(article("Piove.", language="fi"), (), ()) is None


def runs(given: Article) -> list[tuple[str, int, int]]:
    found = sentences(given.blocks, given.language)
    prose = [index for index, sentence in enumerate(found) if given.blocks[sentence.block].kind != "heading"]
    return [(run.word, run.first, run.last) for run in starts(given, found, prose) or ()]


def test_sentences_running_that_begin_alike_are_a_run() -> None:
    assert runs(article("You mix. You wait. You bake. Then you eat.")) == [("you", 0, 2)]


def test_a_run_goes_on_in_the_next_paragraph() -> None:
    assert runs(article("You mix. You wait.", "You bake.")) == [("you", 0, 2)]


def test_after_an_article_the_next_word_counts_too() -> None:
    assert runs(article("The dough rests. The oven heats. The oven hums.")) == [("the oven", 1, 2)]


def test_a_heading_ends_a_run() -> None:
    given = article("You mix. You wait.")
    given = Article("", language="en", blocks=(*given.blocks, Block("heading", "Baking", 2, 2), *given.blocks))

    assert runs(given) == [("you", 0, 1), ("you", 3, 4)]


def test_items_of_a_list_begin_alike_on_purpose() -> None:
    assert runs(article("Mix the dough.", "Mix the salt.", "Mix all.", kind="list item")) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Das gilt z.B. für Brot."),
        ("de", "Das gilt z. B. für Brot."),
        ("de", "Das gilt z.\u00a0B. für Brot."),
        ("de", "Das gilt z.\u202fB. für Brot."),
        ("de", "Das gilt ab heute, d. h. sofort."),
        ("de", "Das gilt ab heute, d.\u202fh. sofort."),
        ("de", "Das gilt u. a. für Brot."),
        ("en", "Grains, e. g. rye, are good."),
        ("en", "Grains, i.\u00a0e. rye, are good."),
        ("es", "Hay granos, p. ej. centeno."),
        ("fr", "Il y a du pain, p. ex. de seigle."),
    ],
)
def test_abbreviations_with_any_space_in_them_are_transitions(language: str, text: str) -> None:
    found = sentences((Block("paragraph", text, 1),), language)

    assert transitions(ProseWords(found, range(len(found))), language) == (0,)
