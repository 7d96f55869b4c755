"""Passives that are built of the parts in a language's record, on sentences written and labelled by hand."""

from pathlib import Path

import pytest

from auditor.facts.readability.passive import passive_sentences
from auditor.model import Article, Block
from auditor.text import sentences
from auditor.text.languages import codes, language
from auditor.text.languages.language import Passive

LABELLED = Path(__file__).parent / "labelled"
LANGUAGES = sorted(path.stem for path in LABELLED.glob("*.txt"))


def labelled(code: str) -> list[tuple[str, bool]]:
    """Sentences of the file, with whether they are passive."""
    passive, _, active = (LABELLED / f"{code}.txt").read_text(encoding="utf-8").partition("active\n")
    passives = passive.removeprefix("passive\n").splitlines()
    return [*((line, True) for line in passives), *((line, False) for line in active.splitlines())]


def found(text: str, code: str) -> list[str]:
    """Auxiliary to participle, of each passive sentence of the text."""
    article = Article("", language=code, blocks=(Block("paragraph", text, 1),))
    split = sentences(article.blocks, code)
    passives = passive_sentences(article, split, range(len(split)))
    return [text[passive.span.start : passive.span.end] for passive in passives or ()]


def test_every_language_with_such_parts_has_thirty_sentences_of_each_kind() -> None:
    assert sorted(code for code in codes() if isinstance(language(code).passive, Passive)) == LANGUAGES
    for code in LANGUAGES:
        sides = [is_passive for _, is_passive in labelled(code)]
        assert (sides.count(True), sides.count(False)) == (30, 30)
        assert len(set(labelled(code))) == 60


@pytest.mark.parametrize("code", LANGUAGES)
def test_of_ten_sentences_called_passive_nine_are_and_most_passives_are_found(code: str) -> None:
    called = [(text, is_passive) for text, is_passive in labelled(code) if found(text, code)]
    right = sum(is_passive for _, is_passive in called)

    assert right >= 0.9 * len(called), [text for text, is_passive in called if not is_passive]
    assert right >= 0.85 * 30, [text for text, is_passive in labelled(code) if is_passive and not found(text, code)]
