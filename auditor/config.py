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
from auditor.gate.places import Folder
from auditor.model import KeyphraseOrigin, Level
from auditor.model.facts.searched import SearchedQuery
from auditor.model.record import record
from auditor.model.suppression import Suppression
from auditor.own_checks import OwnChecks
from auditor.site.source_files import SourceFiles
from auditor.site_check import SiteCheck

FILE_NAME = "auditor.toml"
SCHEMA_FILE = "auditor.schema.json"
"""What ``auditor init`` writes beside it, for editors."""
PYPROJECT = "pyproject.toml"
"""Its table ``[tool.auditor]`` holds where there is no auditor.toml beside it."""


NAMED = 3
"""Things that a note names, of however many there are."""


@record
class Section:
    """A part of a site with settings of its own."""

    path: str
    """Pattern such as ``/kids/*`` on the address's path, or on the file's path below the settings file's folder."""
    audience: str | float | None = None
    """None for the site's own."""
    checks: "tuple[Check, ...] | None" = None
    """Those that run here, with their thresholds; None where they are the site's."""
    levels: Mapping[str, Level] | None = None
    keyphrases: tuple[str, ...] = ()
    """For pages of the section that the table of keyphrases does not name, best first."""
    content: str | None = None
    """CSS selector of the article's text here; None for the site's own."""
    said: frozenset[str] = frozenset()
    """Names of the settings that it changes, such as ``checks.title-length.most``."""


@record
class Config:
    """What a run is to do. The defaults are what a newcomer gets."""

    audience: str | float = "general"
    """Whom the texts are for: a name of AUDIENCES, or the reading ease to ask for."""
    sections: tuple[Section, ...] = ()
    """The first that a page belongs to holds for it."""
    file: str = field(default="", compare=False)
    """The settings file; empty for none."""
    folder: Folder = field(default=Folder(), compare=False)
    """The file's, below which patterns of paths are meant."""
    said: frozenset[str] = field(default=frozenset(), compare=False)
    """Names of the settings that it changes, such as ``audit.audience`` and ``checks.title-length.most``."""
    pin: str = ""
    """The set of checks to which the settings hold, such as ``2026.1``; empty for all that there are."""
    content: str = ""
    """CSS selector of the article's text, for a site whose text is not found by itself."""
    all_pages: bool = False
    """Whether pages that are no articles are audited too."""
    min_confidence: Share = 0.25
    """Below it (0 to 1) a page counts as not readable, and is not scored."""
    keyphrases: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Address or path to its keyphrases, best first."""
    asked: tuple[str, ...] = ()
    """Keyphrases that the command line names for every page of the run, best first; the table's are not used then."""
    keyphrase_rows: Mapping[str, int] = field(default_factory=dict)
    """How many rows of the table name an address or path; one, where it is not said."""
    keyphrase_file: str = ""
    searched: Mapping[str, tuple[SearchedQuery, ...]] = field(default_factory=dict)
    """By ``repr`` of an address's key, the queries of Search Console that bring people there, most clicks first."""
    notes: tuple[str, ...] = ()
    """What of the settings is not used or was guessed, each in one line."""
    drafts: Mapping[str, str] = field(default_factory=dict)
    """Patterns of the files that pages are made from, each with the address of their pages: ``/blog/:slug/``; empty
    where front matter or the file's name says it."""
    source_files: SourceFiles = SourceFiles()
    """Which file a page is made from, by those patterns; the commands that need it look at the files."""
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

    @property
    def known_ids(self) -> frozenset[str]:
        """Of all checks that there are, whether they run or not."""
        return frozenset(
            (*(check.rule.id for check in CHECKS), *(each.rule.id for each in SITE_CHECKS), *self.rule_ids())
        )

    def rule_ids(self) -> tuple[str, ...]:
        """Of all checks that run."""
        return tuple(rule.id for rule in self.rules())

    def rules(self) -> tuple[Rule, ...]:
        """Of all checks that run, those across pages last."""
        return (*(check.rule for check in self.checks), *(check.rule for check in self.site_checks))

    def suppressions_of(self, source: str, url: str) -> tuple[Suppression, ...]:
        """Those of the configuration that are about a page."""
        if not self.suppressions:
            return ()
        places = {*self._places(source, url), *self._places(source, "")}
        return tuple(
            one for pattern, one in self.suppressions if any(fnmatch.fnmatch(place, pattern) for place in places)
        )

    def keyphrases_of(self, source: str, url: str) -> tuple[str, ...]:
        """Keyphrases given for a page, known by its source or its address, with or without the host."""
        if self.asked:
            return self.asked
        for key in _page_keys(source, url):
            if found := self.keyphrases.get(key):
                return found
        section = self.section_of(source, url)
        return section.keyphrases if section else ()

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
        section = self.section_of(source, url)
        audience = self.audience if section is None or section.audience is None else section.audience
        checks = self.checks if section is None or section.checks is None else section.checks
        minimum = AUDIENCES[audience] if isinstance(audience, str) else float(audience)
        if minimum == AUDIENCES["general"]:
            return checks
        return tuple(
            replace(check, **{check.rule.by_audience: minimum}) if check.rule.by_audience else check  # type: ignore[type-var]
            for check in checks
        )

    def levels_for(self, source: str, url: str) -> Mapping[str, Level]:
        """The levels that are set for this page's findings, by check."""
        section = self.section_of(source, url)
        return self.levels if section is None or section.levels is None else section.levels

    def content_of(self, source: str, url: str) -> str:
        """The CSS selector of this page's text; empty where it is found by itself."""
        section = self.section_of(source, url)
        return self.content if section is None or section.content is None else section.content

    @property
    def selectors(self) -> tuple[str, ...]:
        """The CSS selectors of the site's and of all sections' texts."""
        named = (self.content, *(section.content or "" for section in self.sections))
        return tuple(selector for selector in dict.fromkeys(named) if selector)

    def section_of(self, source: str, url: str) -> Section | None:
        """The first section that the page belongs to."""
        if not self.sections:
            return None
        places = self._places(source, url)
        return next((part for part in self.sections if any(fnmatch.fnmatch(at, part.path) for at in places)), None)

    def _places(self, source: str, url: str) -> tuple[str, ...]:
        """What patterns are compared with: the path of its address, else that of its file."""
        if url:
            return (urlsplit(url).path,)
        path = self.folder.path_of(source)
        return tuple(dict.fromkeys((source, path, f"/{path}")))


def page_key(name: str) -> str:
    """A page's name in the table of keyphrases: without ``./`` before it or a slash behind it."""
    return name.removeprefix("./").rstrip("/") or "/"


def _page_keys(source: str, url: str) -> Iterator[str]:
    return (page_key(name) for name in (source, url, urlsplit(url).path if url else "") if name)


def few(names: Sequence[str], of: int, what: str) -> str:
    """Three names and how many there are more: ``/a, /b, /c and 7 more pages``."""
    more = of - len(names[:NAMED])
    return ", ".join(names[:NAMED]) + (f" and {more:,} more {what}{'' if more == 1 else 's'}" if more > 0 else "")
