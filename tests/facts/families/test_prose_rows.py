"""Families are those of sentences: code, formulas, figures and tables repeat their words because they must."""

import sys
from collections.abc import Callable
from dataclasses import replace

import pytest

import auditor.facts.families.prose_rows as of_prose
from auditor.facts.families.families import families
from auditor.model import Article, Block, Sentence
from auditor.text import sentences

Made = Callable[..., tuple[Article, tuple[Sentence, ...]]]

CODE = "if [[ $pump_state == 'on' ]]; then pump_state=$(read pump_state); else pump_state=off; fi"
JAVA = "PumpState result = null; try { result = pump.getState(key); } catch (PumpError e) { return null; }"
TEX = r"\mathbf{x} = \sum_{i} \mathbf{w}_i \mathbf{v}_i \quad \mathbf{y} = \mathbf{A} \mathbf{x}"
CENSUS = (
    "There were 2,310 water mills, of which 41.2% were water mills with 2 wheels, 12.9% water mills with 3 wheels and "
    "7.4% water mills with 4 wheels."
)
URDU = "پانی کی چکی کے لیے پانی کی چکی اور پانی کی چکی کا پانی۔"


@pytest.mark.parametrize(
    "text", [CODE, JAVA, TEX, CENSUS, CENSUS.translate(dict(zip(map(ord, "0123456789"), "٠١٢٣٤٥٦٧٨٩", strict=True)))]
)
def test_what_is_no_sentence_makes_no_family(made: Made, text: str) -> None:
    assert families(*made(f"{text}\n" * 8)) == ()


def test_cells_of_a_table_make_no_family() -> None:
    cells = tuple(
        Block("cell", f"Water mill in {town}", 1, group=1, row=1) for town in ("Rye", "Diss", "Frome", "Louth")
    )
    article = Article("x", language="en", blocks=cells)

    assert families(article, sentences(cells, "en")) == ()
    written = tuple(replace(cell, kind="paragraph", group=0, row=0) for cell in cells)
    assert families(replace(article, blocks=written), sentences(written, "en")) != ()


@pytest.mark.parametrize("language", ["ur", "ar", "ja", "zh", "fa", "tr", ""])
def test_a_language_whose_small_words_are_not_known_has_no_families(made: Made, language: str) -> None:
    assert families(*made(f"{URDU}\n" * 5, language=language)) == ()


def test_a_text_in_another_language_than_it_says_has_no_families(made: Made) -> None:
    text = (
        "Kincir air tua itu berputar pelan. Setiap pagi kincir air mengangkat butir gandum ke lantai dua. Petani desa "
        "membawa hasil panen dengan gerobak. Kincir air desa sebelah rusak sejak musim hujan lalu. Anak kecil bermain "
        "dekat kincir air sampai senja. Ibu memanggil mereka pulang makan malam bersama keluarga besar. Kincir air itu "
        "tetap berputar sepanjang malam tanpa henti. Kakek selalu bercerita tentang banjir besar yang pernah "
        "terjadi dulu."
    )

    assert families(*made(text, language="en")) == ()


def test_a_sentence_that_names_a_command_is_a_sentence(made: Made) -> None:
    text = "The water mill reads mill.conf when start_mill() is called. A water mill stops. Our water mill turns."

    assert [(family.name, len(family.uses)) for family in families(*made(text))] == [("water mill", 3)]


def test_a_page_of_nothing_but_its_phrase_is_no_other_language(made: Made) -> None:
    assert families(*made("cheap water mill best water mill buy water mill\n" * 20)) != ()


def test_of_long_blocks_only_the_last_is_kept_in_memory(made: Made) -> None:
    for number in range(5):
        families(*made(f"Water mill {number} turns by the river, and the miller sleeps in it. " * 300))

    assert of_prose._is_plain_and_long.cache_info().currsize == 1
    assert of_prose._is_plain_and_long.cache_info().misses >= 5


def test_every_letter_that_is_a_figure_may_be_one() -> None:
    figures = "".join(letter for letter in map(chr, range(sys.maxunicode + 1)) if letter.isdigit())

    assert len(of_prose._MAY_BE_FIGURE.findall(figures)) == len(figures) > 700
