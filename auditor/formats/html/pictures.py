"""Numbers of a site -> its pictures: shapes in units of their own that the page stretches, each with its table."""

import json
from array import array
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from auditor.formats.html.addresses import host, link
from auditor.formats.html.bands import band_of
from auditor.formats.html.sections import section_at, section_of
from auditor.formats.phrasing import title_of, whole
from auditor.model import PageAudit, Report
from auditor.model.night import RunSummary
from auditor.model.record import record

_MOST_DOTS: Final = 2_000
_MOST_SECTIONS: Final = 12
_MOST_TEXTS: Final = 50_000
"""Different headings and keyphrases that are counted."""
_MOST_SHARED: Final = 25
"""Keyphrases and headings that are named."""
_MOST_RIVALS: Final = 12
_LONGEST: Final = 120
_STEPS: Final = (300, 600, 1000, 1500, 2500)
"""Words at which the table of lengths begins a new row."""
_EASE: Final = (30, 50, 60, 70)
_LEAST_RUNS: Final = 2


@record
class Column:
    """One of the columns of the distribution of scores."""

    low: int
    high: int
    on: int
    height: float
    """0 to 100 of the tallest."""
    band: str


@record
class Rival:
    source: str
    title: str
    score: float | None


@record
class SharedPhrase:
    """A keyphrase of several articles."""

    text: str
    on: int
    rivals: tuple[Rival, ...]


@record
class Linked:
    """Links from the articles of one section."""

    section: str
    to: tuple[int, ...]
    """To each section, in the order of the rows."""
    received: int
    """From other sections."""


@record
class Level:
    level: int
    headings: int
    articles: int


@record
class Pictures:
    nights: tuple[RunSummary, ...]
    night_path: str
    scores: tuple[Column, ...]
    dots: str
    """Stretched over 100 by 100: words from left to right, reading ease upwards."""
    most_words: int
    lengths: tuple[tuple[str, tuple[int, ...]], ...]
    """Articles of a length, by how easy they are to read."""
    eases: tuple[str, ...]
    phrases: tuple[SharedPhrase, ...]
    links: tuple[Linked, ...]
    levels: tuple[Level, ...]
    headings: tuple[tuple[str, int], ...]
    """Headings of several articles, and how many have each."""
    articles: int


class Gathered:
    """What pictures need of each page, taken as the pages go by."""

    def __init__(self) -> None:
        self.scores, self.words, self.ease = array("d"), array("d"), array("d")
        self.sections: Counter[str] = Counter()
        self.links: Counter[tuple[str, str]] = Counter()
        self.headings: Counter[str] = Counter()
        self.levels: Counter[int] = Counter()
        self.with_level: Counter[int] = Counter()
        self.phrases: dict[str, list[Rival]] = {}
        self.uses: Counter[str] = Counter()
        self.articles = 0

    def take(self, page: PageAudit, outline: str) -> None:
        """``page`` may be a brief; ``outline`` is that of ``outline_of``."""
        levels, texts, sections = json.loads(outline)
        article = page.facts.article
        self.articles += 1
        if page.score.total is not None:
            self.scores.append(page.score.total)
        ease = page.facts.readability.reading_ease.value
        if ease is not None:
            self.words.append(page.facts.words)
            self.ease.append(ease)
        section = section_of(article)
        self.sections[section] += 1
        for target in sections:
            self.links[section, target] += 1
        self.levels.update(levels)
        self.with_level.update(set(levels))
        for text in texts:
            if text in self.headings or len(self.headings) < _MOST_TEXTS:
                self.headings[text] += 1
        phrase = page.facts.main_keyphrase
        if phrase is not None:
            self._phrase(phrase.text, Rival(page.source, title_of(article), page.score.total))

    def _phrase(self, text: str, rival: Rival) -> None:
        key = " ".join(text.casefold().split())[:_LONGEST]
        if not key or (key not in self.phrases and len(self.phrases) >= _MOST_TEXTS):
            return
        self.uses[key] += 1
        rivals = self.phrases.setdefault(key, [])
        if len(rivals) < _MOST_RIVALS:
            rivals.append(rival)


def outline_of(page: PageAudit) -> str:
    """The levels of a page's headings, the texts of those below the first level, and the section of each page of its
    site that it links to, as JSON: what is kept with a page, as the pictures of every report need it."""
    article = page.facts.article
    here = host(article.url or article.source)
    texts = {" ".join(heading.text.split()) for heading in article.headings if heading.level > 1}
    targets = {each.href for each in article.links}
    return json.dumps(
        [
            [heading.level for heading in article.headings if heading.text],
            sorted(text for text in texts if text and len(text) <= _LONGEST),
            sorted(section_at(target) for target in targets if here and host(target) == here and link(target)),
        ]
    )


def pictures(report: Report, gathered: Gathered) -> Pictures:
    nights = tuple(run for run in report.history.runs if run.score.total is not None) if report.history else ()
    nights = nights if len(nights) >= _LEAST_RUNS else ()
    top = max(gathered.words, default=0)
    shared = [(text, on) for text, on in gathered.uses.items() if on > 1]
    headings = sorted(
        ((text, on) for text, on in gathered.headings.items() if on > 1), key=lambda one: (-one[1], one[0])
    )
    return Pictures(
        nights=nights,
        night_path=_line([run.score.total or 0.0 for run in nights]),
        scores=_columns(gathered.scores),
        dots=_dots(gathered.words, gathered.ease, top),
        most_words=int(top),
        lengths=_lengths(gathered),
        eases=_named(_EASE, ""),
        phrases=tuple(
            SharedPhrase(text, on, tuple(gathered.phrases[text]))
            for text, on in sorted(shared, key=lambda one: (-one[1], one[0]))[:_MOST_SHARED]
        ),
        links=_linked(gathered),
        levels=tuple(
            Level(level, gathered.levels[level], gathered.with_level[level]) for level in sorted(gathered.levels)
        ),
        headings=tuple(headings[:_MOST_SHARED]),
        articles=gathered.articles,
    )


def _line(scores: Sequence[float]) -> str:
    step = 100 / max(1, len(scores) - 1)
    return "M" + " ".join(f"{at * step:.2f},{100 - score:.1f}" for at, score in enumerate(scores)) if scores else ""


def _columns(scores: Sequence[float]) -> tuple[Column, ...]:
    """One a five points; a hundred is of the last."""
    on = Counter(min(19, int(whole(score)) // 5) for score in scores)
    tallest = max(on.values(), default=1)
    return tuple(
        Column(at * 5, 100 if at == 19 else at * 5 + 4, on[at], 100 * on[at] / tallest, _band(at * 5))
        for at in range(20)
    )


def _band(score: int) -> str:
    band = band_of(score)
    return band.name if band else ""


def _dots(words: Sequence[float], ease: Sequence[float], top: float) -> str:
    """A stroke without length for each article, which a round end makes a dot; of very many, every so many."""
    step = max(1, -(-len(words) // _MOST_DOTS))
    return "".join(
        f"M{100 * words[at] / max(1, top):.1f} {100 - min(100, max(0, ease[at])):.1f}h0"
        for at in range(0, len(words), step)
    )


def _lengths(gathered: Gathered) -> tuple[tuple[str, tuple[int, ...]], ...]:
    on = Counter(
        (_step(words, _STEPS), _step(ease, _EASE)) for words, ease in zip(gathered.words, gathered.ease, strict=True)
    )
    names = _named(_STEPS, " words")
    return tuple((name, tuple(on[row, at] for at in range(len(_EASE) + 1))) for row, name in enumerate(names))


def _step(value: float, steps: Sequence[int]) -> int:
    return sum(value >= step for step in steps)


def _named(steps: Sequence[int], unit: str) -> tuple[str, ...]:
    between = [f"{low:,} to {high - 1:,}{unit}" for low, high in pairwise(steps)]
    return (f"under {steps[0]:,}{unit}", *between, f"{steps[-1]:,}{unit} and more")


def _linked(gathered: Gathered) -> tuple[Linked, ...]:
    """The largest sections, if there are several."""
    named = [name for name, _ in sorted(gathered.sections.items(), key=lambda one: (-one[1], one[0]))[:_MOST_SECTIONS]]
    if len(named) == 1 or not gathered.links:
        return ()
    received: Counter[str] = Counter()
    for (source, target), links in gathered.links.items():
        if source != target:
            received[target] += links
    return tuple(Linked(name, tuple(gathered.links[name, other] for other in named), received[name]) for name in named)
