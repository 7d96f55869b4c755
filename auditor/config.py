"""What a run is to do, with the defaults that hold where no auditor.toml says otherwise."""

import fnmatch
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from urllib.parse import urlsplit

from auditor.check import Check
from auditor.checks import CHECKS
from auditor.checks.readability.reading_ease import AUDIENCES
from auditor.fetch.settings import FetchSettings
from auditor.model import Level

FILE_NAME = "auditor.toml"


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a site with an audience of its own."""

    path: str
    """Pattern such as ``/kids/*`` on the address's path, or on the file's path."""
    audience: str | float


@dataclass(frozen=True, slots=True)
class Config:
    """What a run is to do. The defaults are what a newcomer gets."""

    audience: str | float = "general"
    """Whom the texts are for: a name of AUDIENCES, or the reading ease to ask for."""
    sections: tuple[Section, ...] = ()
    content: str = ""
    """CSS selector of the article's text, for a site whose text is not found by itself."""
    all_pages: bool = False
    """Whether pages that are no articles are audited too."""
    min_confidence: float = 0.3
    """Below it (0 to 1) a page counts as not readable, and is not scored."""
    keyphrases: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Address or path to its keyphrases, best first."""
    fetch: FetchSettings = field(default_factory=FetchSettings)
    checks: tuple[Check, ...] = CHECKS
    levels: Mapping[str, Level] = field(default_factory=dict)
    """Check id to the level that all its findings shall have."""

    def keyphrases_of(self, source: str, url: str) -> tuple[str, ...]:
        """Keyphrases given for a page, known by its source or its address, with or without the host."""
        for name in (source, url, urlsplit(url).path if url else ""):
            if name and (found := self.keyphrases.get(page_key(name))):
                return found
        return ()

    def checks_for(self, source: str, url: str) -> tuple[Check, ...]:
        """The checks with the thresholds that hold for this page's audience."""
        place = urlsplit(url).path if url else source
        audience = next((part.audience for part in self.sections if fnmatch.fnmatch(place, part.path)), self.audience)
        minimum = AUDIENCES[audience] if isinstance(audience, str) else float(audience)
        if minimum == AUDIENCES["general"]:
            return self.checks
        return tuple(
            replace(check, minimum=minimum) if check.rule.id == "reading-ease" else check  # type: ignore[type-var]
            for check in self.checks
        )


def page_key(name: str) -> str:
    """A page's name in the table of keyphrases: without ``./`` before it or a slash behind it."""
    return name.removeprefix("./").rstrip("/") or "/"
