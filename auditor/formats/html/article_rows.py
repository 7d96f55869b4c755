"""Briefs of judged pages -> the rows of a table of articles, and what that can be filtered by."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Final

from auditor.formats.html.addresses import within
from auditor.formats.html.bands import BANDS, band_of
from auditor.formats.html.sections import authors_of, section_of
from auditor.formats.phrasing import AREA_NAMES, LEVEL_NAMES, capital, title_of
from auditor.model import AREAS, LEVELS, Area, Keyphrase, Level, PageAudit, Report
from auditor.model.record import record

MOST_ROWS: Final = 50_000
"""Rows that a browser shows at once within a few seconds."""
WORST_ROWS: Final = 10_000
"""Of a table that would have more, those that are shown."""
GROUP: Final = 100
"""Rows of one ``tbody``: a browser lays out those groups alone that can be seen."""
_MOST_CHOICES: Final = 500
"""Of one filter; rows of the others are found by their words."""


@record
class Row:
    """One article in a table of articles."""

    name: str
    title: str
    address: str
    """Without the host where that is the site's own."""
    authors: tuple[str, ...]
    audit: PageAudit
    areas: tuple[float | None, ...]
    keyphrase: Keyphrase | None
    levels: Mapping[Level, int]
    tokens: str
    """What filters look for: each choice that the row belongs to, as a word."""


@record
class Choice:
    token: str
    name: str
    """In the address of the page; the same from run to run."""
    label: str
    on: int | None = None


@record
class Filter:
    name: str
    label: str
    choices: tuple[Choice, ...]


@record
class Table:
    """A table of articles as a page prints it."""

    rows: "Rows"
    filters: tuple[Filter, ...]
    of: int
    """Articles that there are; the table has the worst of them where they are too many."""


class Rows:
    """A row for every page, in their order. They are many, so each is made when it is asked for."""

    def __init__(
        self, pages: Iterable[PageAudit], count: int, names: Mapping[str, str], site: str, tokens: "_Tokens"
    ) -> None:
        self._pages, self._names, self._site, self._tokens = pages, names, site, tokens
        self._count = count if count <= MOST_ROWS else WORST_ROWS

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[Row]:
        return (self._row(page) for page in islice(iter(self._pages), self._count))

    def groups(self) -> Iterator[tuple[Row, ...]]:
        """The rows by the hundred."""
        return _by_group(iter(self))

    def _row(self, page: PageAudit) -> Row:
        article = page.facts.article
        areas: dict[Area, float | None] = dict(page.score.areas)
        counts = Counter(finding.level for finding in page.findings)
        return Row(
            name=self._names[page.source],
            title=title_of(article),
            address=within(article.url or article.source, self._site),
            authors=authors_of(article),
            audit=page,
            areas=tuple(areas.get(area) for area in AREAS),
            keyphrase=page.facts.main_keyphrase,
            levels={level: counts[level] for level in LEVELS},
            tokens=" ".join(self._tokens.of(page)),
        )


def _by_group(rows: Iterator[Row]) -> Iterator[tuple[Row, ...]]:
    while group := tuple(islice(rows, GROUP)):
        yield group


def table_of(
    report: Report, pages: Iterable[PageAudit], count: int, names: Mapping[str, str], titles: Mapping[str, str]
) -> Table:
    """``pages`` are briefs in the order of the table, read once for its filters and once for its rows; ``titles``
    says what the checks that found something are called, worth most first."""
    tokens = _Tokens(report, pages, titles)
    return Table(Rows(pages, count, names, report.source, tokens), tokens.filters(), count)


class _Tokens:
    """Which words stand for which choices."""

    def __init__(self, report: Report, pages: Iterable[PageAudit], titles: Mapping[str, str]) -> None:
        self._areas = {rule.id: rule.area for rule in report.rules}
        self._titles = titles
        self._checks: Counter[str] = Counter()
        sections: Counter[str] = Counter()
        languages: Counter[str] = Counter()
        authors: Counter[str] = Counter()
        for page in pages:
            article = page.facts.article
            self._checks.update({finding.check for finding in page.findings})
            sections[section_of(article)] += 1
            languages[article.language] += 1
            authors.update(authors_of(article))
        self._check = {check: f"c{at}" for at, check in enumerate(titles)}
        self._section = _numbered("s", sections)
        self._language = _numbered("l", languages)
        self._author = _numbered("a", authors)
        self._counts = {"section": sections, "language": languages, "author": authors}
        changes = report.changes
        self._since = changes is not None
        self._came = {new.page.source for new in changes.came} if changes else set()
        self._new = {page.page.source for page in changes.pages if page.new} if changes else set()

    def of(self, page: PageAudit) -> Iterator[str]:
        article = page.facts.article
        levels = {finding.level for finding in page.findings}
        yield from (level for level in LEVELS if level in levels)
        checks = dict.fromkeys(finding.check for finding in page.findings)
        areas = {self._areas[check] for check in checks if check in self._areas}
        yield from (f"A{at}" for at, area in enumerate(AREAS) if area in areas)
        yield from (self._check[check] for check in checks if check in self._check)
        if band := band_of(page.score.total):
            yield band.name
        known = (self._section.get(section_of(article)), self._language.get(article.language))
        yield from filter(None, known)
        yield from filter(None, map(self._author.get, authors_of(article)))
        if page.source in self._new:
            yield "new"
        if page.source in self._came:
            yield "came"

    def filters(self) -> tuple[Filter, ...]:
        """Those that tell rows apart."""
        bands = tuple(
            Choice(band.name, band.name, f"{capital(band.word)}, {_range(at)}") for at, band in enumerate(BANDS)
        )
        checks = (
            Choice(token, check, self._titles[check], self._checks[check])
            for check, token in self._check.items()
            if self._checks[check]
        )
        made = [
            Filter("level", "Level", tuple(Choice(level, level, f"{LEVEL_NAMES[level]}s") for level in LEVELS)),
            Filter("area", "Area", tuple(Choice(f"A{at}", area, AREA_NAMES[area]) for at, area in enumerate(AREAS))),
            Filter("check", "Check", tuple(checks)),
            Filter("score", "Score", bands),
            Filter("section", "Section", self._named("section", self._section)),
            Filter("language", "Language", self._named("language", self._language)),
            Filter("author", "Author", self._named("author", self._author)),
        ]
        if self._since:
            since = (Choice("new", "findings", "New findings"), Choice("came", "articles", "New articles"))
            made.append(Filter("new", "New", since))
        needs = {"section": 2, "language": 2}
        return tuple(each for each in made if len(each.choices) >= needs.get(each.name, 1))

    def _named(self, name: str, tokens: Mapping[str, str]) -> tuple[Choice, ...]:
        return tuple(
            Choice(token, value, value or "not known", self._counts[name][value])
            for value, token in sorted(tokens.items())
        )


def _numbered(letter: str, counts: Counter[str]) -> dict[str, str]:
    """A token for the commonest of them; among those as common, by name."""
    common: Sequence[tuple[str, int]] = sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:_MOST_CHOICES]
    return {value: f"{letter}{at}" for at, (value, _) in enumerate(common)}


def _range(at: int) -> str:
    floor = BANDS[at].floor
    return f"{floor} to {BANDS[at - 1].floor - 1}" if at else f"{floor} and more"
