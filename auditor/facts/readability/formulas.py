"""Formulas of readability: each a function of counts, with who published it."""

from collections.abc import Callable, Mapping
from math import sqrt
from typing import NamedTuple

from auditor.facts.readability.counts import Counts
from auditor.text.languages import language as record_of


def _sentence_length(counts: Counts) -> float:
    return counts.words / counts.sentences


def _word_length(counts: Counts) -> float:
    return counts.syllables / counts.words


def _percent(part: int, counts: Counts) -> float:
    return 100 * part / counts.words


def flesch(counts: Counts) -> float:
    """Flesch, "A New Readability Yardstick", Journal of Applied Psychology 32, 1948. 0 (hard) to 100 (easy)."""
    return 206.835 - 1.015 * _sentence_length(counts) - 84.6 * _word_length(counts)


def amstad(counts: Counts) -> float:
    """Flesch's formula for German: Amstad, "Wie verständlich sind unsere Zeitungen?", Zürich 1978."""
    return 180 - _sentence_length(counts) - 58.5 * _word_length(counts)


def fernandez_huerta(counts: Counts) -> float:
    """For Spanish: Fernández Huerta, "Medidas sencillas de lecturabilidad", Consigna 214, 1959.

    The second term is words in a sentence: Law, "Error in the Fernandez Huerta Readability Formula", 2011.
    """
    return 206.84 - 60 * _word_length(counts) - 1.02 * _sentence_length(counts)


def szigriszt_pazos(counts: Counts) -> float:
    """Perspicuity of Spanish: Szigriszt Pazos, "Sistemas predictivos de legibilidad del mensaje escrito", 1993."""
    return 206.835 - 62.3 * _word_length(counts) - _sentence_length(counts)


def kandel_moles(counts: Counts) -> float:
    """For French: Kandel and Moles, "Application de l'indice de Flesch à la langue française", 1958."""
    return 207 - 1.015 * _sentence_length(counts) - 73.6 * _word_length(counts)


def vacca(counts: Counts) -> float:
    """For Italian: Franchina and Vacca, 1972, which later trials found more reliable than their version of 1986."""
    return 206 - 65 * _word_length(counts) - _sentence_length(counts)


def gulpease(counts: Counts) -> float:
    """Italian without syllables: Lucisano and Piemontese, "GULPEASE", Scuola e città 3, 1988. 0 to 100 (easy)."""
    return 89 + (300 * counts.sentences - 10 * counts.letters) / counts.words


def douma(counts: Counts) -> float:
    """For Dutch: Douma, "De leesbaarheid van landbouwbladen", Wageningen 1960."""
    return 206.84 - 0.93 * _sentence_length(counts) - 77 * _word_length(counts)


def martins(counts: Counts) -> float:
    """For Portuguese: Martins, Ghiraldelo, Nunes and Oliveira, "Readability formulas applied to textbooks in Brazilian
    Portuguese", São Carlos 1996: Flesch's, raised by 42 points."""
    return 248.835 - 1.015 * _sentence_length(counts) - 84.6 * _word_length(counts)


def oborneva(counts: Counts) -> float:
    """For Russian: Oborneva, dissertation on the automated rating of texts, Moscow 2006."""
    return 206.835 - 1.3 * _sentence_length(counts) - 60.1 * _word_length(counts)


def flesch_kincaid(counts: Counts) -> float:
    """School grade: Kincaid, Fishburne, Rogers and Chissom, Naval Technical Training, report 8-75, 1975."""
    return 0.39 * _sentence_length(counts) + 11.8 * _word_length(counts) - 15.59


def gunning_fog(counts: Counts) -> float:
    """School grade: Gunning, "The Technique of Clear Writing", 1952."""
    return 0.4 * (_sentence_length(counts) + _percent(counts.complex_words, counts))


def smog(counts: Counts) -> float:
    """School grade: McLaughlin, "SMOG Grading: a New Readability Formula", Journal of Reading 12, 1969."""
    return 1.0430 * sqrt(counts.polysyllables * 30 / counts.sentences) + 3.1291


def coleman_liau(counts: Counts) -> float:
    """School grade: Coleman and Liau, "A Computer Readability Formula Designed for Machine Scoring", 1975."""
    return 0.0588 * _percent(counts.letters, counts) - 0.296 * _percent(counts.sentences, counts) - 15.8


def automated_readability_index(counts: Counts) -> float:
    """School grade: Senter and Smith, "Automated Readability Index", AMRL-TR-66-220, 1967."""
    return 4.71 * counts.letters / counts.words + 0.5 * _sentence_length(counts) - 21.43


def dale_chall(counts: Counts) -> float:
    """Dale and Chall, "A Formula for Predicting Readability", Educational Research Bulletin 27, 1948.

    4.9 and less is grade 4, 9 and more is college.
    """
    return 0.1579 * _percent(counts.unfamiliar, counts) + 0.0496 * _sentence_length(counts) + 3.6365


def wiener_sachtextformel(counts: Counts) -> float:
    """School grade, the first of four: Bamberger and Vanecek, "Lesen, Verstehen, Lernen, Schreiben", Wien 1984."""
    return (
        0.1935 * _percent(counts.polysyllables, counts)
        + 0.1672 * _sentence_length(counts)
        + 0.1297 * _percent(counts.long_words, counts)
        - 0.0327 * _percent(counts.monosyllables, counts)
        - 0.875
    )


def lix(counts: Counts) -> float:
    """Björnsson, "Läsbarhet", Stockholm 1968. Up to 24 very easy, 35 to 44 middling, from 55 on very hard."""
    return _sentence_length(counts) + _percent(counts.long_words, counts)


def fog_pl(counts: Counts) -> float:
    """Years of school: Gunning's formula for Polish, where words of four syllables are hard: Pracownia Prostej
    Polszczyzny, Wrocław 2012, after Pisarek and Seretny."""
    return 0.4 * (_sentence_length(counts) + _percent(counts.four_syllables, counts))


def pisarek(counts: Counts) -> float:
    """Years of school, the formula that is not linear: Pisarek, "Jak mierzyć zrozumiałość tekstu?", 1969."""
    return sqrt(_sentence_length(counts) ** 2 + _percent(counts.four_syllables, counts) ** 2) / 2


class Formula(NamedTuple):
    name: str
    value: Callable[[Counts], float]
    source: str
    needs_sentences: int = 5


FORMULAS: Mapping[str, Formula] = {
    formula.name: formula
    for formula in (
        Formula("flesch_reading_ease", flesch, "Flesch 1948"),
        Formula("flesch_reading_ease_amstad", amstad, "Amstad 1978"),
        Formula("flesch_reading_ease_fernandez_huerta", fernandez_huerta, "Fernández Huerta 1959"),
        Formula("flesch_reading_ease_kandel_moles", kandel_moles, "Kandel and Moles 1958"),
        Formula("flesch_reading_ease_vacca", vacca, "Franchina and Vacca 1972"),
        Formula("flesch_reading_ease_douma", douma, "Douma 1960"),
        Formula("flesch_reading_ease_martins", martins, "Martins and others 1996"),
        Formula("flesch_reading_ease_oborneva", oborneva, "Oborneva 2006"),
        Formula("fog_pl", fog_pl, "Pracownia Prostej Polszczyzny 2012, after Gunning 1952"),
        Formula("lix", lix, "Björnsson 1968"),
        Formula("wiener_sachtextformel", wiener_sachtextformel, "Bamberger and Vanecek 1984"),
        Formula("flesch_kincaid_grade", flesch_kincaid, "Kincaid and others 1975"),
        Formula("gunning_fog", gunning_fog, "Gunning 1952"),
        Formula("smog", smog, "McLaughlin 1969", needs_sentences=30),
        Formula("coleman_liau", coleman_liau, "Coleman and Liau 1975"),
        Formula("automated_readability_index", automated_readability_index, "Senter and Smith 1967"),
        Formula("dale_chall", dale_chall, "Dale and Chall 1948"),
        Formula("szigriszt_pazos", szigriszt_pazos, "Szigriszt Pazos 1993"),
        Formula("gulpease", gulpease, "Lucisano and Piemontese 1988"),
        Formula("pisarek", pisarek, "Pisarek 1969"),
    )
}
"""By name; the record of a language names those that were made for it."""


def ease_of(language: str) -> Formula | None:
    """The language's own version of Flesch's reading ease, or the nearest that it has; None where none is known."""
    return FORMULAS.get(record_of(language).ease)


def further_of(language: str) -> tuple[Formula, ...]:
    """What is shown beside it."""
    return tuple(FORMULAS[name] for name in record_of(language).further_formulas.split())
