"""A finished audit: pages with their findings and scores, and what the report says of the rules it used."""

from abc import abstractmethod
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import field
from typing import TYPE_CHECKING

from auditor.model.facts import Facts
from auditor.model.finding import Area, Failed, Finding, Level, SiteFinding, Skipped
from auditor.model.page import Unread
from auditor.model.record import record
from auditor.model.score import Score
from auditor.model.suppression import Suppressed

if TYPE_CHECKING:
    from auditor.model.changes import Changes, History
    from auditor.model.search import Search


@record
class PageAudit:
    """Everything known of one page. A page that is no article has no score, and findings only of checks that look at
    any page."""

    facts: Facts
    findings: tuple[Finding, ...] = ()
    """Worth most first."""
    skipped: tuple[Skipped, ...] = ()
    failed: tuple[Failed, ...] = ()
    score: Score = field(default_factory=Score)
    suppressed: tuple[Suppressed, ...] = ()
    """Findings that the author lets stay: they count nowhere."""

    @property
    def source(self) -> str:
        return self.facts.article.source


class Pages(Sequence[PageAudit]):
    """Pages that lie somewhere else than in memory: each is made anew whenever it is asked for."""

    @abstractmethod
    def briefs(self) -> Iterator[PageAudit]:
        """All pages with what a list of them shows, and nothing else."""

    @abstractmethod
    def brief(self, position: int) -> PageAudit:
        """One of them."""

    def drawn(self, position: int, form: str, draw: Callable[[PageAudit], str]) -> str:
        """What a form of the report makes of the page alone, which may be kept for as long as the page is the same."""
        del form
        return draw(self[position])


@record
class RuleSummary:
    """What a reader of the report needs of a check's rule; ``level`` is its gravest."""

    id: str
    area: Area
    title: str
    why: str
    fix: str
    basis: str
    source: str
    checked: str
    level: Level
    weight: int
    base_rate: float | None = None
    """Share of the real reference articles that it could judge on which the check finds something, 0 to 1; None where
    nobody counted."""


@record
class SharedCause:
    """Findings that most pages of a site have in the same way, or five word for word in one place: one change in the
    template, and not one a page."""

    check: str
    title: str
    """That of the findings."""
    pages: int
    """Pages with such a finding."""
    of: int
    """Pages that were judged."""


@record
class Report:
    version: str
    started: str
    """UTC, ISO 8601."""
    source: str
    """What was audited, as the user named it."""
    rules: tuple[RuleSummary, ...]
    pages: Sequence[PageAudit]
    """In the order of their sources."""
    unread: tuple[Unread, ...] = ()
    score: Score = field(default_factory=Score)
    interrupted: bool = False
    """Whether the run was stopped before all pages were read."""
    site_findings: tuple[SiteFinding, ...] = ()
    """In the order of the checks, and then those about most pages first."""
    failed: tuple[Failed, ...] = ()
    """Checks across pages that broke."""
    shared_causes: tuple[SharedCause, ...] = ()
    """Those on most pages first."""
    notes: tuple[str, ...] = ()
    """What of the settings was not used in this run, or was guessed, each in one line."""
    changes: "Changes | None" = None
    """Since the last run; None for a first one, and where the two cannot be compared."""
    history: "History | None" = None
    """The runs up to this one; None where none is kept."""
    search: "Search | None" = None
    """What exports of Search Console say of the pages; None where none was given."""

    def briefs(self) -> Iterable[PageAudit]:
        """All pages with what a list of them shows; the rest of each may be missing, and its findings say nothing."""
        return self.pages.briefs() if isinstance(self.pages, Pages) else self.pages

    def brief(self, position: int) -> PageAudit:
        """That of the page at the position."""
        return self.pages.brief(position) if isinstance(self.pages, Pages) else self.pages[position]

    def drawn(self, position: int, form: str, draw: Callable[[PageAudit], str]) -> str:
        """What ``form`` makes of the page at the position, with ``draw``; nothing but the page may go into it."""
        if isinstance(self.pages, Pages):
            return self.pages.drawn(position, form, draw)
        return draw(self.pages[position])
