"""Facts -> rows on keyphrases, readability and headings: numbers with their names, nothing judged."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from auditor.formats.html.marked_text import excerpt
from auditor.formats.html.strips import Bars, Ticks, bars, ticks
from auditor.formats.phrasing import decimal
from auditor.model import Facts, Keyphrase, Measure

MOST_USES: Final = 80
"""Uses of a keyphrase that are written out; more than that is a matter for the finding on its density."""

_MEASURE_NAMES: Final = {
    "ari": "Automated readability index",
    "automated_readability_index": "Automated readability index",
    "coleman_liau": "Coleman-Liau index",
    "dale_chall": "Dale-Chall score",
    "flesch_kincaid_grade": "Flesch-Kincaid grade",
    "flesch_reading_ease": "Flesch reading ease",
    "gunning_fog": "Gunning fog index",
    "lix": "LIX",
    "smog": "SMOG grade",
}


class KeyphraseRow(NamedTuple):
    keyphrase: Keyphrase
    origin: str
    """Its role, and where it came from."""
    uses: int
    spread: Ticks


class UseRow(NamedTuple):
    """One use of a keyphrase with the words around it."""

    before: str
    form: str
    after: str
    line: int
    exact: bool


class MeasureRow(NamedTuple):
    name: str
    value: str
    believed: str
    """The range within which a number on a short text may be believed."""
    note: str


class OutlineRow(NamedTuple):
    level: int
    text: str
    line: int
    own_words: int
    words: int


def origin(keyphrase: Keyphrase) -> str:
    """In words: "given, configuration"; "our guess, 84 % sure, from title and H1"."""
    if keyphrase.role == "inferred":
        return f"our guess, {100 * keyphrase.probability:.0f} % sure, from {keyphrase.guessed_from}"
    return f"{keyphrase.role}, {keyphrase.origin_words}"


def keyphrase_rows(facts: Facts) -> tuple[KeyphraseRow, ...]:
    return tuple(
        KeyphraseRow(
            keyphrase,
            origin(keyphrase),
            len(keyphrase.uses),
            ticks([use.sentence for use in keyphrase.uses], len(facts.sentences)),
        )
        for keyphrase in facts.keyphrases
    )


def use_rows(facts: Facts) -> tuple[UseRow, ...]:
    """Every use of the main keyphrase in order, so that nobody has to believe a count."""
    main = facts.main_keyphrase
    blocks = facts.article.blocks
    rows = []
    for use in main.uses[:MOST_USES] if main else ():
        block, start, end = use.span
        before, _, after = excerpt(blocks[block].text, start, end, around=60)
        rows.append(UseRow(before, use.form, after, blocks[block].line, use.exact))
    return tuple(rows)


def measure_rows(facts: Facts) -> tuple[MeasureRow, ...]:
    """Reading ease first."""
    return tuple(
        MeasureRow(
            _name(measure),
            decimal(measure.value) if measure.value is not None else "not measured",
            _range(measure),
            measure.source if measure.value is not None else measure.reason,
        )
        for measure in (facts.readability.reading_ease, *facts.readability.measures)
    )


def _name(measure: Measure) -> str:
    name = measure.name or "flesch_reading_ease"
    return _MEASURE_NAMES.get(name) or name[:1].upper() + name[1:].replace("_", " ")


def _range(measure: Measure) -> str:
    if measure.low is None or measure.high is None:
        return ""
    return f"{decimal(measure.low)} to {decimal(measure.high)}"


def counts(facts: Facts) -> tuple[tuple[str, str], ...]:
    """What was counted over the prose, as labels and numbers."""
    found = facts.readability
    return (
        ("Sentences", f"{found.sentences:,}"),
        ("Words", f"{found.words:,}"),
        ("Syllables", "not counted in this language" if found.syllables is None else f"{found.syllables:,}"),
        ("Words in a sentence", decimal(found.words / found.sentences if found.sentences else None)),
        (f"Sentences over {found.sentence_limit} words", _share(len(found.long_sentences), found.sentences)),
        ("Sentences in the passive", _share(_length(found.passive), found.sentences)),
        ("Sentences with a transition word", _share(_length(found.transitions), found.sentences)),
        ("Sentences in a row that start alike", _share(_length(found.starts), 0)),
    )


def _length(found: Sequence[object] | None) -> int | None:
    return None if found is None else len(found)


def _share(number: int | None, whole: int) -> str:
    if number is None:
        return "not measured in this language"
    return f"{number:,} ({decimal(100 * number / whole, 0)} %)" if whole else f"{number:,}"


def sentence_lengths(facts: Facts) -> Bars:
    """Words in every sentence of prose; all sentences where prose was not told apart."""
    indices = facts.readability.prose_sentences or range(len(facts.sentences))
    lengths = [len(facts.sentences[index].words) for index in indices if index < len(facts.sentences)]
    return bars(lengths, facts.readability.sentence_limit)


def outline(facts: Facts) -> tuple[OutlineRow, ...]:
    sections = {section.heading: section for section in facts.headings.sections}
    rows = []
    for index, heading in enumerate(facts.article.headings):
        section = sections.get(index)
        own, words = (section.own_words, section.words) if section else (0, 0)
        rows.append(OutlineRow(heading.level, heading.text, heading.line, own, words))
    return tuple(rows)
