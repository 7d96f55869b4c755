"""What two runs of a site tell apart."""

from collections.abc import Sequence
from typing import NamedTuple, Protocol

from auditor.model.finding import Area
from auditor.model.night import RunSummary, SeenFinding
from auditor.model.record import record
from auditor.model.report import SharedCause


class PageName(NamedTuple):
    source: str
    url: str
    title: str


@record
class Move:
    """A score that moved."""

    before: float
    after: float
    noise: float
    """Points, up to which it moves by itself."""

    @property
    def points(self) -> float:
        """Above 0 where it became better."""
        return self.after - self.before

    @property
    def counts(self) -> bool:
        return abs(self.points) > self.noise


@record
class PageChange:
    """A page that both runs saw, and that changed."""

    page: PageName
    score: Move | None
    """None where either run gave it none."""
    new: tuple[SeenFinding, ...] = ()
    """Gravest first; without those of checks that the earlier run did not have."""
    fixed: tuple[SeenFinding, ...] = ()
    still: int = 0
    text_changed: bool = False


@record
class NewPage:
    """A page that the earlier run did not see."""

    page: PageName
    score: float | None
    findings: tuple[SeenFinding, ...] = ()
    """Gravest first."""


@record
class Changes:
    before: RunSummary
    after: RunSummary
    score: Move | None
    areas: tuple[tuple[Area, Move], ...]
    pages: tuple[PageChange, ...]
    """Those that lost most first."""
    came: tuple[NewPage, ...]
    gone: tuple[PageName, ...]
    moved: tuple[tuple[PageName, PageName], ...]
    """The same text at another address: where it was, where it is."""
    new: int
    """Findings on pages that both runs saw, and on those that came."""
    fixed: int
    still: int
    site_new: tuple[SeenFinding, ...] = ()
    site_fixed: tuple[SeenFinding, ...] = ()
    template: tuple[SharedCause, ...] = ()
    """What the later run found on many pages in the same way: one change in the template."""
    new_checks: tuple[str, ...] = ()
    """Checks that ran in the later run alone; their findings count as neither new nor fixed."""


class MadeChange(NamedTuple):
    """What was changed on a page between two nights."""

    identity: str
    address: str
    after: str
    """Day of the earlier night, ISO 8601."""
    by: str
    """Day of the later one."""
    fixed: tuple[tuple[str, str], ...] = ()
    """Checks whose findings all went away, each with their title."""
    text_changed: bool = False
    title_changed: bool = False


class PastScore(NamedTuple):
    started: str
    score: float | None


class PastPages(NamedTuple):
    """Some pages together, as one run saw them."""

    started: str
    articles: int
    """Those of them that it gave a score."""
    findings: int
    score: float
    """Their mean; 0 where there were none."""


class History(Protocol):
    """The runs of a site up to this one."""

    @property
    def runs(self) -> Sequence[RunSummary]:
        """Oldest first, this one last."""
        ...

    def of_page(self, identity: str) -> Sequence[PastScore]:
        """The page's score in each of them that saw it."""
        ...

    def of_pages(self, identities: Sequence[str]) -> Sequence[PastPages]:
        """What each of them found on these pages together."""
        ...
