"""A finished audit: pages with their findings and scores, and what the report says of the rules it used."""

from dataclasses import dataclass

from auditor.model.facts import Facts
from auditor.model.finding import Area, Failed, Finding, Level, Skipped
from auditor.model.page import Unread


@dataclass(frozen=True, slots=True)
class Part:
    """One check's part in a score."""

    check: str
    area: Area
    possible: float
    """Points of the page's 100 that the check takes at its gravest level."""
    lost: float
    """Points that its findings took."""


@dataclass(frozen=True, slots=True)
class Score:
    """0 to 100, or None where nothing could be judged."""

    total: float | None = None
    areas: tuple[tuple[Area, float | None], ...] = ()
    parts: tuple[Part, ...] = ()


@dataclass(frozen=True, slots=True)
class PageAudit:
    """Everything known of one page. A page that is no article has no score, and findings only of checks that look at
    any page."""

    facts: Facts
    findings: tuple[Finding, ...] = ()
    """Worth most first."""
    skipped: tuple[Skipped, ...] = ()
    failed: tuple[Failed, ...] = ()
    score: Score = Score()

    @property
    def source(self) -> str:
        return self.facts.article.source


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
class SharedCause:
    """Findings that most pages of a site have in the same way: one change in the template, and not one a page."""

    check: str
    title: str
    """That of the findings."""
    pages: int
    """Pages with such a finding."""
    of: int
    """Pages that were judged."""


@dataclass(frozen=True, slots=True)
class Report:
    version: str
    started: str
    """UTC, ISO 8601."""
    source: str
    """What was audited, as the user named it."""
    rules: tuple[RuleSummary, ...]
    pages: tuple[PageAudit, ...]
    unread: tuple[Unread, ...] = ()
    score: Score = Score()
    interrupted: bool = False
    """Whether the run was stopped before all pages were read."""
    shared_causes: tuple[SharedCause, ...] = ()
    """Those on most pages first."""
    notes: tuple[str, ...] = ()
    """What of the settings was not used in this run, or was guessed, each in one line."""
