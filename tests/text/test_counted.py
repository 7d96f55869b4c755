"""Own texts counted by hand, in nine languages, against what the tokeniser counts.

``counted/xx.txt`` holds the texts of one language, three or more: a line that begins with # names the text, each line
after it is one sentence. ``·`` divides a word's syllables, ``°`` stands before a word that has none, ``|`` divides
words that no space divides; a sign without a letter or figure is no word. So every count can be checked by eye.
"""

import re
from pathlib import Path
from typing import NamedTuple

import pytest

from auditor.model import Block
from auditor.text import sentences, syllables


class Counted(NamedTuple):
    language: str
    name: str
    text: str
    sentences: int
    words: int
    syllables: int


def read(path: Path) -> list[Counted]:
    found = []
    for part in re.split(r"^# ", path.read_text("utf-8"), flags=re.MULTILINE)[1:]:
        name, *lines = part.strip().splitlines()
        words = [word for word in re.split(r"[\s|—]+", " ".join(lines)) if re.search(r"[^\W_]", word)]
        text = re.sub("[·|°]", "", " ".join(lines))
        counts = len(lines), len(words), sum(map(spoken, words))
        found.append(Counted(path.stem, name, text, *counts))
    return found


def spoken(word: str) -> int:
    """Syllables as marked; an address or a figure is one."""
    if word.startswith("°") or re.search(r"\d|://|www\.|@\w", word):
        return int(not word.startswith("°"))
    return 1 + word.count("·") + len(re.findall(r"(?<=\w)-(?=\w)", word))


TEXTS = [text for path in sorted((Path(__file__).parent / "counted").glob("*.txt")) for text in read(path)]
each = pytest.mark.parametrize("text", TEXTS, ids=lambda text: f"{text.language}-{text.name}")


def test_there_are_three_texts_a_language_and_six_in_english() -> None:
    by_language = {language: [text for text in TEXTS if text.language == language] for language, *_ in TEXTS}

    assert set(by_language) == {"de", "en", "es", "fr", "it", "nl", "pl", "pt", "ru"}
    assert all(len(texts) >= (6 if language == "en" else 3) for language, texts in by_language.items())
    assert all(100 <= text.words <= 300 for text in TEXTS)


@each
def test_words_are_within_one_percent(text: Counted) -> None:
    found = sentences([Block("paragraph", text.text, 1)], text.language)

    assert text.words == pytest.approx(sum(len(sentence.words) for sentence in found), rel=0.01)


@each
def test_sentences_are_within_one_percent(text: Counted) -> None:
    found = sentences([Block("paragraph", text.text, 1)], text.language)

    assert text.sentences == pytest.approx(len(found), rel=0.01)


@each
def test_syllables_are_within_two_percent(text: Counted) -> None:
    found = sentences([Block("paragraph", text.text, 1)], text.language)
    count = sum(syllables(word.text, text.language) or 0 for sentence in found for word in sentence.words)

    assert text.syllables == pytest.approx(count, rel=0.02)
