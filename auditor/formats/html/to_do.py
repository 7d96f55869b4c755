"""Articles -> what is to be done in each, to tick off: the part of a page that is handed over."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import Final

from auditor.formats.phrasing import title_of
from auditor.model import Level, PageAudit
from auditor.model.record import record

MOST_ARTICLES: Final = 50
"""Those with the lowest scores; the table has all."""
MOST_CHANGES: Final = 8


@record
class Task:
    title: str
    check: str
    level: Level
    on: int
    """Findings of the kind on the article."""
    points: float


@record
class ToDo:
    source: str
    title: str
    score: float | None
    tasks: tuple[Task, ...]
    """Worth most first."""
    further: int


def to_do(pages: Iterable[PageAudit], titles: Mapping[str, str]) -> tuple[ToDo, ...]:
    """``pages`` may be briefs, lowest score first; ``titles`` says what each check is called."""
    return tuple(islice(_articles(pages, titles), MOST_ARTICLES))


def _articles(pages: Iterable[PageAudit], titles: Mapping[str, str]) -> Iterator[ToDo]:
    for page in pages:
        kinds: dict[tuple[str, str], Task] = {}
        for finding in page.findings:
            key = finding.check, finding.title or titles[finding.check]
            seen = kinds.get(key)
            on = seen.on + 1 if seen else 1
            kinds[key] = Task(key[1], finding.check, seen.level if seen else finding.level, on, finding.points)
        if kinds:
            tasks = tuple(kinds.values())
            yield ToDo(
                page.source, title_of(page.facts.article), page.score.total,
                tasks[:MOST_CHANGES], max(0, len(tasks) - MOST_CHANGES),
            )  # fmt: skip
