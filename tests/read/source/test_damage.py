"""A text that was damaged on its way is said to be."""

import pytest

from auditor.model import Article, Page
from auditor.read import read
from auditor.read.source.damage import decoding

GERMAN = "Die Bäckerin öffnet früh, und süße Brötchen kühlen draußen. "
FRENCH = "La boulangère a préparé des crêpes l’été dernier – à côté du café. "
RUSSIAN = "Пекарь открывает рано, и свежие булки остывают у окна – каждый день. "
PORTUGUESE = "NÃO HÁ PÃO NA ESTAÇÃO, DISSE O CAPITÃO. AMANHÃ: MAÇÃS. SÃO 25 °C. Â tarde. "


@pytest.mark.parametrize("text", [GERMAN, FRENCH, RUSSIAN, PORTUGUESE, "Rye bread – as it should be. ", ""])
def test_a_sound_text_is_not_suspect(text: str) -> None:
    assert not decoding(text * 5).suspect


@pytest.mark.parametrize("text", [GERMAN, FRENCH, "It’s rye bread – and it’s good. "])
def test_utf_8_that_was_read_as_windows_1252_is(text: str) -> None:
    found = decoding((text * 5).encode().decode("windows-1252", "replace"))

    assert found.suspect
    assert "read in a wrong encoding" in found.reason


def test_utf_8_that_was_read_as_windows_1251_is() -> None:
    assert decoding((RUSSIAN * 5).encode().decode("windows-1251", "replace")).suspect


def test_lost_characters_are_counted() -> None:
    found = decoding("Die B\ufffdckerin \ufffdffnet fr\ufffdh.")

    assert (found.damaged, found.suspect) == (3, True)
    assert found.reason == "3 characters are lost (\ufffd)"


def test_a_single_lost_character_in_a_long_text_is_said_and_makes_nothing_suspect() -> None:
    found = decoding("Rye bread is dark. " * 100 + "\ufffd")

    assert (found.damaged, found.suspect) == (1, False)


def test_two_lost_characters_in_a_long_text_without_spaces_make_nothing_suspect() -> None:
    found = decoding("黑麦面包颜色深，味道酸，可以保存很久。" * 40 + "\ufffd\ufffd")

    assert (found.damaged, found.suspect) == (2, False)


def test_an_article_knows_it_and_the_reader_is_not_sure_of_it() -> None:
    broken = (f"<p>{GERMAN * 3}</p>" * 4).encode().decode("windows-1252", "replace")
    page = f'<html lang="de"><meta charset="utf-8"><title>Brot</title><article><h1>Brot</h1>{broken}</article></html>'
    found = read(Page("a.html", page.encode()))

    assert isinstance(found, Article)
    assert found.decoding.suspect
    assert found.confidence < 0.3
