"""One address to ask for, and how we know of it."""

from dataclasses import field
from typing import Literal

from auditor.model.record import record


@record
class CrawlRequest:
    """``address`` is canonical. ``modified`` is the sitemap's ``lastmod`` as it stands there."""

    address: str
    found: Literal["named", "listed", "linked"]
    modified: str = ""
    by: str = ""
    """The page that links to it first, or the sitemap that lists it; shown to the reader of the report."""
    credentials: tuple[str, str] | None = field(default=None, repr=False)
    """Name and password that stood in the address."""

    written: str = ""
    """As it was linked or listed, where that tells more than ``address``: with parameters that track visitors."""

    @property
    def listed_in(self) -> str:
        """The sitemap that lists it; empty where none does."""
        return self.by if self.found == "listed" else ""

    @property
    def origin(self) -> str:
        """The same in words, to hang on to a sentence; empty for what the user named."""
        if not self.by:
            return ""
        return f" (linked from {self.by})" if self.found == "linked" else f" (listed in {self.by})"
