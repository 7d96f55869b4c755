"""Passives that are built of the parts in a language's record, on sentences written and labelled by hand."""

from pathlib import Path

import pytest

from auditor.facts.readability.passive import passive_sentences
from auditor.facts.readability.prose_words import ProseWords
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
    passives = passive_sentences(article, ProseWords(split, range(len(split))))
    return [text[passive.span.start : passive.span.end] for passive in passives or ()]


def test_every_language_with_such_parts_has_thirty_sentences_of_each_kind_and_more() -> None:
    assert sorted(code for code in codes() if isinstance(language(code).passive, Passive)) == LANGUAGES
    for code in LANGUAGES:
        sides = [is_passive for _, is_passive in labelled(code)]
        assert min(sides.count(True), sides.count(False)) >= 30
        assert len({text for text, _ in labelled(code)}) == len(sides)


@pytest.mark.parametrize("code", LANGUAGES)
def test_of_ten_sentences_called_passive_nine_are_and_most_passives_are_found(code: str) -> None:
    called = [(text, is_passive) for text, is_passive in labelled(code) if found(text, code)]
    right = sum(is_passive for _, is_passive in called)

    assert right >= 0.9 * len(called), [text for text, is_passive in called if not is_passive]
    assert right >= 0.85 * sum(is_passive for _, is_passive in labelled(code)), [
        text for text, is_passive in labelled(code) if is_passive and not found(text, code)
    ]


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("it", "La porta è stata subito chiusa dal custode.", "è stata subito chiusa"),
        ("it", "Le regole sono state cambiate.", "state cambiate"),
        ("pt", "A porta foi logo fechada.", "foi logo fechada"),
        ("nl", "Ik weet dat het dak gerepareerd wordt.", "gerepareerd wordt"),
        ("nl", "De wet is door het parlement goedgekeurd.", "is door het parlement goedgekeurd"),
        ("pl", "Most zostanie jutro otwarty.", "zostanie jutro otwarty"),
        ("sv", "Huset byggdes i fjol.", "byggdes"),
        ("da", "I går blev huset malet.", "blev huset malet"),
        ("no", "Motoren er oppfunnet av en tysker.", "er oppfunnet"),
    ],
)
def test_auxiliary_and_participle_are_shown(code: str, text: str, expected: str) -> None:
    assert [span.endswith(expected) or span == expected for span in found(text, code)] == [True]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("it", "Maria si è lavata in fretta."),  # a reflexive verb
        ("it", "Maria è arrivata in fretta."),  # a perfect
        ("it", "Sono sposati da dieci anni."),  # a time, nobody who does it
        ("it", "Questo paesaggio è incantato."),  # how something is, at the end of its clause
        ("pt", "O jardim é florido e calmo."),
        ("nl", "Hij werd lid van een genootschap met een gebouwd clubhuis."),  # a noun follows
        ("nl", "Zij werd lerares en heeft boeken geschreven."),  # another verb's participle
        ("nl", "De jas is gemaakt van wol."),  # nobody who does it
        ("pl", "To była zmiana na lepsze."),
        ("sv", "Det blev nymålade väggar i köket."),
        ("sv", "Vi hoppas det."),  # active in spite of its ending
        ("da", "Han blev formand for opholdet i maj."),  # a noun behind a preposition
        ("da", "De mødes ofte."),
        ("no", "Han ble leder for laget i mai."),
    ],
)
def test_what_looks_like_a_passive_and_is_none_stays_active(code: str, text: str) -> None:
    assert found(text, code) == []
