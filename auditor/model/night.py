"""What a run leaves for later ones: of the run a line, of each page what a comparison asks for."""

from auditor.model.finding import Area, Level
from auditor.model.freshness import Since
from auditor.model.record import record
from auditor.model.score import Score


@record
class SeenFinding:
    """A finding as it is remembered."""

    check: str
    level: Level
    title: str
    message: str
    fingerprint: str


@record
class PageState:
    """A page as a run left it. Two runs between which nothing changed leave equal ones."""

    identity: str
    source: str
    url: str
    title: str
    score: float | None
    """None for a page that is no article."""
    areas: tuple[tuple[Area, float | None], ...]
    words: int
    text: str
    """Digest of the article's text alone: the same text at another address is a page that moved."""
    since: Since
    findings: tuple[SeenFinding, ...] = ()


@record
class RunSummary:
    """One run of a site, in a line."""

    number: int
    """In its store; later runs have higher ones."""
    source: str
    started: str
    """UTC, ISO 8601."""
    version: str
    articles: int
    """Pages with a score."""
    pages: int
    unread: int
    score: Score
    levels: tuple[tuple[Level, int], ...]
    """Findings of each level, gravest first; those across pages included."""
    words: int
    """Of the middle article."""
    checks: tuple[str, ...]
    """Ids of all checks that ran: what a check finds that is new itself is no change of a page."""
    limited: bool = False
    """Whether some addresses were known and not asked for, so that no page can be said to be new or gone."""
    site_findings: tuple[SeenFinding, ...] = ()
