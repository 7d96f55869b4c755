"""Facts -> the rows of the tables that stand behind a page's findings: numbers with their names, nothing judged."""

import re
from collections.abc import Iterator, Sequence
from typing import Any, Final, Literal, NamedTuple

from auditor.formats.html.addresses import host
from auditor.formats.html.marked_text import excerpt
from auditor.formats.html.strips import Bars, Ticks, bars, ticks
from auditor.formats.phrasing import counted, decimal
from auditor.model import Article, Facts, FaqMatch, Keyphrase, Measure, Node

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


_SYNTAX_NAMES: Final = {"json-ld": "JSON-LD", "microdata": "microdata", "rdfa": "RDFa"}

# The brackets around what differs between a shown and a marked-up answer, each by itself: no pair is looked for, so
# that an open one costs nothing.
_BRACKETS: Final = re.compile(r"(\[-|-\]|\{\+|\+\})")


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


class Change(NamedTuple):
    """A run of words that the shown and the marked-up answer share, or that only one of them has."""

    kind: Literal["same", "shown", "marked up"]
    words: str


class FaqRow(NamedTuple):
    state: str
    question: str
    shown_line: int | None
    marked_line: int | None
    syntax: str
    difference: tuple[Change, ...]
    problems: tuple[str, ...]


class NodeRow(NamedTuple):
    types: str
    syntax: str
    line: int
    properties: tuple[tuple[str, str], ...]


def main_keyphrase(facts: Facts) -> Keyphrase | None:
    """The one that the page is about, unless all that is known are phrases beside it."""
    first = facts.keyphrases[0] if facts.keyphrases else None
    return first if first is not None and first.role != "related" else None


def keyphrase_rows(facts: Facts) -> tuple[KeyphraseRow, ...]:
    return tuple(
        KeyphraseRow(
            keyphrase,
            keyphrase.origin if keyphrase.role in keyphrase.origin else f"{keyphrase.role}, {keyphrase.origin}",
            len(keyphrase.uses),
            ticks([use.sentence for use in keyphrase.uses], len(facts.sentences)),
        )
        for keyphrase in facts.keyphrases
    )


def use_rows(facts: Facts) -> tuple[UseRow, ...]:
    """Every use of the main keyphrase in order, so that nobody has to believe a count."""
    main = main_keyphrase(facts)
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
        ("Runs of sentences that begin alike", _share(_length(found.starts), 0)),
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


def faq_rows(facts: Facts) -> tuple[FaqRow, ...]:
    return tuple(_faq_row(facts, match) for match in facts.faq.matches)


def _faq_row(facts: Facts, match: FaqMatch) -> FaqRow:
    visible = facts.faq.visible[match.visible] if match.visible >= 0 else None
    marked = facts.faq.marked_up[match.marked] if match.marked >= 0 else None
    return FaqRow(
        state=match.state,
        question=visible.question if visible else marked.question if marked else "",
        shown_line=visible.line if visible else None,
        marked_line=marked.line if marked else None,
        syntax=_SYNTAX_NAMES[marked.syntax] if marked else "",
        difference=tuple(_changes(match.difference)),
        problems=marked.problems if marked else (),
    )


def _changes(difference: str) -> Iterator[Change]:
    kind: Literal["same", "shown", "marked up"] = "same"
    for piece in _BRACKETS.split(difference):
        if piece in {"[-", "{+"}:
            kind = "shown" if piece == "[-" else "marked up"
        elif piece in {"-]", "+}"}:
            kind = "same"
        elif piece:
            yield Change(kind, piece)


def node_rows(article: Article) -> tuple[NodeRow, ...]:
    return tuple(
        NodeRow(
            ", ".join(node.types) or "no type",
            _SYNTAX_NAMES[node.syntax],
            node.line,
            _properties(node),
        )
        for node in article.nodes
    )


def _properties(node: Node) -> tuple[tuple[str, str], ...]:
    named = [(name, value) for name, value in node.properties.items() if not name.startswith("@")]
    return tuple((name, _brief(value)) for name, value in named[:24])


def _brief(value: Any) -> str:
    """A JSON value in a few words; nested items by their type and name."""
    if isinstance(value, dict):
        types = value.get("@type", "")
        kind = ", ".join(map(str, types)) if isinstance(types, list) else str(types)
        name = value.get("name") or value.get("headline") or value.get("@id") or ""
        return _cut(f"{kind} {name}".strip() if isinstance(name, str) else kind)
    if isinstance(value, list):
        first = _brief(value[0]) if value and not isinstance(value[0], list) else ""
        return first if len(value) == 1 else f"{counted(len(value), 'value')}, the first: {first}" if first else ""
    return _cut(str(value))


def _cut(words: str, most: int = 120) -> str:
    return words if len(words) <= most else words[: most - 1] + "…"


def page_facts(article: Article) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """What the page says of itself and how it came, as labels with one or more lines."""
    rows: list[tuple[str, Sequence[str]]] = [
        ("Read as the article", _confidence(article)),
        ("Language", _language(article)),
        ("Encoding", [article.encoding]),
        ("Canonical", [canonical.text for canonical in article.canonicals]),
        ("Robots", [f"{robots.text} ({'header' if not robots.line else 'meta'})" for robots in article.robots]),
        ("Authors", [f"{author.name} ({author.origin})" for author in article.authors]),
        (
            "Dates",
            [f"{date.kind}: {date.text or 'a label with nothing behind it'} ({date.origin})" for date in article.dates],
        ),
        ("Redirected from", article.redirects),
        ("Time to answer", [] if article.seconds is None else [f"{article.seconds:.2f} s"]),
        ("Links in the text", _links(article)),
        ("Images", _images(article)),
    ]
    return tuple((label, tuple(line for line in lines if line)) for label, lines in rows if any(lines))


def _confidence(article: Article) -> list[str]:
    return [f"{100 * article.confidence:.0f} % sure", *article.article_reasons]


def _language(article: Article) -> list[str]:
    return [
        f"read as {article.language}" if article.language else "not known",
        f"declared: {article.declared_language.text}" if article.declared_language.text else "not declared",
        f"detected: {article.detected_language}" if article.detected_language else "",
    ]


def _links(article: Article) -> list[str]:
    here = host(article.url)
    outbound = sum(bool(host(link.href)) and host(link.href) != here for link in article.links)
    if not article.links:
        return ["none"]
    return [
        f"{counted(len(article.links) - outbound, 'link')} within the site",
        f"{counted(outbound, 'link')} to others",
    ]


def _images(article: Article) -> list[str]:
    if not article.images:
        return ["none"]
    missing = sum(image.alt is None for image in article.images)
    empty = sum(image.alt is not None and not image.alt.strip() for image in article.images)
    return [
        counted(len(article.images), "image"),
        f"{missing} without alt" if missing else "",
        f"{empty} with an empty alt, as decoration" if empty else "",
    ]
