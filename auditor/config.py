"""What a run is to do, with the defaults that hold where no auditor.toml says otherwise."""

import fnmatch
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field, replace
from urllib.parse import urlsplit

from auditor.check import Check, Rule, Share
from auditor.check_selection import running
from auditor.checks import CHECKS
from auditor.checks.limits.audiences import AUDIENCES
from auditor.checks.site import SITE_CHECKS
from auditor.fetch.settings import FetchSettings
from auditor.model import KeyphraseOrigin, Level
from auditor.model.record import record
from auditor.model.suppression import Suppression
from auditor.own_checks import OwnChecks
from auditor.site_check import SiteCheck

FILE_NAME = "auditor.toml"
PYPROJECT = "pyproject.toml"
"""Its table ``[tool.auditor]`` holds where there is no auditor.toml beside it."""


NAMED = 3
"""Things that a note names, of however many there are."""


@record
class Section:
    """A part of a site with an audience of its own."""

    path: str
    """Pattern such as ``/kids/*`` on the address's path, or on the file's path."""
    audience: str | float


@record
class Config:
    """What a run is to do. The defaults are what a newcomer gets."""

    audience: str | float = "general"
    """Whom the texts are for: a name of AUDIENCES, or the reading ease to ask for."""
    sections: tuple[Section, ...] = ()
    content: str = ""
    """CSS selector of the article's text, for a site whose text is not found by itself."""
    all_pages: bool = False
    """Whether pages that are no articles are audited too."""
    min_confidence: Share = 0.3
    """Below it (0 to 1) a page counts as not readable, and is not scored."""
    keyphrases: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Address or path to its keyphrases, best first."""
    asked: tuple[str, ...] = ()
    """Keyphrases that the command line names for every page of the run, best first; the table's are not used then."""
    keyphrase_rows: Mapping[str, int] = field(default_factory=dict)
    """How many rows of the table name an address or path; one, where it is not said."""
    keyphrase_file: str = ""
    notes: tuple[str, ...] = ()
    """What of the settings is not used or was guessed, each in one line."""
    fetch: FetchSettings = field(default_factory=FetchSettings)
    own: OwnChecks = field(default_factory=OwnChecks)
    """Modules of the checks of the user's own among ``checks`` and ``site_checks``. Stays before those: see there."""
    checks: tuple[Check, ...] = running(CHECKS)
    site_checks: tuple[SiteCheck, ...] = SITE_CHECKS
    """Those that look at pages together."""
    suppressions: tuple[tuple[str, Suppression], ...] = ()
    """Findings that are to stay, by a pattern of paths."""
    levels: Mapping[str, Level] = field(default_factory=dict)
    """Check id to the level that all its findings shall have."""

    def rule_ids(self) -> tuple[str, ...]:
        """Of all checks that run."""
        return tuple(rule.id for rule in self.rules())

    def rules(self) -> tuple[Rule, ...]:
        """Of all checks that run, those across pages last."""
        return (*(check.rule for check in self.checks), *(check.rule for check in self.site_checks))

    def suppressions_of(self, source: str, url: str) -> tuple[Suppression, ...]:
        """Those of the configuration that are about a page."""
        places = {source, source.removeprefix("./"), urlsplit(url).path if url else source}
        return tuple(
            one for pattern, one in self.suppressions if any(fnmatch.fnmatch(place, pattern) for place in places)
        )

    def keyphrases_of(self, source: str, url: str) -> tuple[str, ...]:
        """Keyphrases given for a page, known by its source or its address, with or without the host."""
        if self.asked:
            return self.asked
        return next((found for key in _page_keys(source, url) if (found := self.keyphrases.get(key))), ())

    @property
    def keyphrase_origin(self) -> KeyphraseOrigin:
        """Where given keyphrases come from."""
        return "command line" if self.asked else "configuration"

    def unmatched_keyphrases(self, pages: Iterable[tuple[str, str]]) -> tuple[str, ...]:
        """A note on the rows of keyphrases that name none of the pages (source, address); none where all do."""
        if not self.keyphrases or self.asked:
            return ()
        met = {key for source, url in pages for key in _page_keys(source, url)}
        names = [key for key in self.keyphrases if key not in met]
        rows = sum(self.keyphrase_rows.get(key, 1) for key in names)
        if not rows:
            return ()
        listed = few(names, len(names), "page")
        file = f"{self.keyphrase_file}: " if self.keyphrase_file else ""
        verb = "row matches" if rows == 1 else "rows match"
        return (f"{file}{rows:,} {verb} no page of this run: {listed}",)

    def checks_for(self, source: str, url: str) -> tuple[Check, ...]:
        """The checks with the thresholds that hold for this page's audience."""
        place = urlsplit(url).path if url else source
        audience = next((part.audience for part in self.sections if fnmatch.fnmatch(place, part.path)), self.audience)
        minimum = AUDIENCES[audience] if isinstance(audience, str) else float(audience)
        if minimum == AUDIENCES["general"]:
            return self.checks
        return tuple(
            replace(check, **{check.rule.by_audience: minimum}) if check.rule.by_audience else check  # type: ignore[type-var]
            for check in self.checks
        )


def page_key(name: str) -> str:
    """A page's name in the table of keyphrases: without ``./`` before it or a slash behind it."""
    return name.removeprefix("./").rstrip("/") or "/"


def _page_keys(source: str, url: str) -> Iterator[str]:
    return (page_key(name) for name in (source, url, urlsplit(url).path if url else "") if name)


def few(names: Sequence[str], of: int, what: str) -> str:
    """Three names and how many there are more: ``/a, /b, /c and 7 more pages``."""
    more = of - len(names[:NAMED])
    return ", ".join(names[:NAMED]) + (f" and {more:,} more {what}{'' if more == 1 else 's'}" if more > 0 else "")
