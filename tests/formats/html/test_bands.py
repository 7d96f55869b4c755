"""A score has the same word in the table, where the style sheet writes it, and everywhere else."""

import re
from pathlib import Path

import pytest

import auditor.formats.html
from auditor.formats.html.bands import BANDS, band_of, twentieths
from auditor.formats.phrasing import AREA_NAMES
from auditor.model import AREAS

STYLE = (Path(auditor.formats.html.__file__).parent / "assets" / "style.css").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("score", "word"),
    [(100, "very good"), (89.6, "very good"), (89.4, "good"), (74.5, "good"), (74.4, "needs work"), (0, "poor")],
)
def test_the_word_is_that_of_the_score_as_shown(score: float, word: str) -> None:
    band = band_of(score)

    assert band
    assert band.word == word
    assert band_of(None) is None


@pytest.mark.parametrize("score", range(101))
def test_the_style_sheet_writes_the_same_word_beside_the_bar(score: int) -> None:
    bar = twentieths(float(score))
    written = {
        name: word
        for names, word in re.findall(r"nth-child\(2\):is\((.*?)\)::after \{\s*content: \"(.*?)\"", STYLE, re.DOTALL)
        for name in re.findall(r"\.(b\d+)", names)
    }
    band = band_of(float(score))

    assert band
    assert written[bar] == band.word
    assert re.search(rf"\.{bar} \{{\s*--length: {int(bar[1:]) * 5}%", STYLE)


def test_labels_of_cells_on_telephones_are_the_names_of_the_columns() -> None:
    labels = dict(re.findall(r"nth-child\((\d+)\)::before \{\s*content: \"(.*?)\"", STYLE))

    assert [labels[str(at)] for at in range(3, 8)] == [AREA_NAMES[area] for area in AREAS]
    assert len(BANDS) == 4
