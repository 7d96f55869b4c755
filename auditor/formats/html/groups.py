"""A report -> pages to hand over: one for each section of the site, and one for each author."""

import hashlib
import re
import unicodedata
from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final, Literal, overload

from auditor.formats.changes import MOST, changes
from auditor.formats.html.article_rows import Table, table_of
from auditor.formats.html.bands import Band, band_of
from auditor.formats.html.burn_down import BurnDown, burn_down
from auditor.formats.html.first_changes import Proposed, proposed
from auditor.formats.html.sections import authors_of, section_of
from auditor.formats.html.to_do import ToDo, to_do
from auditor.formats.ranking import Ranked
from auditor.model import AREAS, LEVELS, Level, PageAudit, Report, Score
from auditor.model.record import record
from auditor.model.report import Pages

MOST_GROUPS: Final = 200
"""Pages of a kind; beyond, the smallest groups have none."""
_LONGEST: Final = 60
_NOT_PLAIN: Final = re.compile(r"[^a-z0-9]+")

Kind = Literal["section", "author"]


@record
class Group:
    kind: Kind
    name: str
    file: str
    """Below ``groups/``, without the extension."""
    positions: Sequence[int]
    """Of its pages in the report, lowest score first."""
    score: float | None
    """The mean of its pages."""
    levels: Mapping[Level, int]

    @property
    def band(self) -> Band | None:
        return band_of(self.score)


@record
class GroupView:
    group: Group
    score: Score
    most: tuple[Proposed, ...]
    tasks: tuple[ToDo, ...]
    burn: BurnDown | None
    """None where no earlier run saw its pages."""
    table: Table


class _Chosen(Pages):
    """Some pages of a report, as briefs."""

    def __init__(self, report: Report, positions: Sequence[int]) -> None:
        self._report, self._positions = report, positions

    def __len__(self) -> int:
        return len(self._positions)

    def __iter__(self) -> Iterator[PageAudit]:
        return self.briefs()

    def briefs(self) -> Iterator[PageAudit]:
        return map(self._report.brief, self._positions)

    def brief(self, position: int) -> PageAudit:
        return self._report.brief(self._positions[position])

    @overload
    def __getitem__(self, position: int) -> PageAudit: ...
    @overload
    def __getitem__(self, position: slice) -> Sequence[PageAudit]: ...
    def __getitem__(self, position: int | slice) -> PageAudit | Sequence[PageAudit]:
        if isinstance(position, slice):
            return [self._report.pages[at] for at in self._positions[position]]
        return self._report.pages[self._positions[position]]


def groups_of(pages: Ranked) -> tuple[Group, ...]:
    """Sections, if there are several, and authors, the largest first. A page of two authors is in both groups."""
    found: dict[tuple[Kind, str], _Sum] = {}
    for position, page in zip(pages.positions, pages, strict=True):
        article = page.facts.article
        found.setdefault(("section", section_of(article)), _Sum()).add(position, page)
        for author in authors_of(article):
            found.setdefault(("author", author), _Sum()).add(position, page)
    sections = _largest(found, "section")
    kept = [*(sections if len(sections) > 1 else ()), *_largest(found, "author")]
    files = _files([key for key, _ in kept])
    return tuple(
        Group(kind, name, file, each.positions, each.mean(), {level: each.levels[level] for level in LEVELS})
        for ((kind, name), each), file in zip(kept, files, strict=True)
    )


def group_view(report: Report, group: Group, names: Mapping[str, str]) -> GroupView:
    """``names`` are those of the files of pages, by source."""
    chosen = _Chosen(report, group.positions)
    part = replace(report, pages=chosen, site_findings=(), shared_causes=())
    ordered = changes(part)
    titles = {change.rule.id: change.rule.title for change in ordered}
    names_of_checks = {rule.id: rule.title for rule in report.rules}
    at = {page.source: position for position, page in enumerate(chosen.briefs())}
    return GroupView(
        group,
        Score(group.score, tuple((area, _mean(chosen.briefs(), area)) for area in AREAS)),
        proposed(part, ordered[:MOST], at),
        to_do(chosen.briefs(), names_of_checks),
        burn_down(report, chosen.briefs()),
        table_of(part, chosen, len(chosen), names, titles),
    )


class _Sum:
    """The pages of one group, added up."""

    def __init__(self) -> None:
        self.positions = array("q")
        self.levels: Counter[Level] = Counter()
        self.total, self.scored = 0.0, 0

    def add(self, position: int, page: PageAudit) -> None:
        self.positions.append(position)
        self.levels.update(finding.level for finding in page.findings)
        if page.score.total is not None:
            self.total += page.score.total
            self.scored += 1

    def mean(self) -> float | None:
        return self.total / self.scored if self.scored else None


def _largest(found: Mapping[tuple[Kind, str], _Sum], kind: Kind) -> list[tuple[tuple[Kind, str], _Sum]]:
    of_kind = [item for item in found.items() if item[0][0] == kind]
    return sorted(of_kind, key=lambda item: (-len(item[1].positions), item[0]))[:MOST_GROUPS]


def _files(keys: Sequence[tuple[Kind, str]]) -> Iterator[str]:
    """Readable names; where letters were dropped or two would be one, with a digest."""
    plain = [_plain(name) for _, name in keys]
    uses = Counter((kind, slug) for (kind, _), slug in zip(keys, plain, strict=True))
    for (kind, name), slug in zip(keys, plain, strict=True):
        letters = sum(unicodedata.category(letter)[0] in "LN" for letter in name)
        complete = len(slug.replace("-", "")) == letters and uses[kind, slug] == 1 and len(slug) <= _LONGEST
        digest = hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:8]
        yield f"{kind}-{slug or 'top'}" if complete else f"{kind}-{slug[:_LONGEST]}-{digest}"


def _plain(name: str) -> str:
    folded = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return _NOT_PLAIN.sub("-", folded).strip("-")


def _mean(pages: Iterable[PageAudit], area: str) -> float | None:
    values = [value for page in pages for name, value in page.score.areas if name == area and value is not None]
    return sum(values) / len(values) if values else None
