"""The names that a settings file may hold, table by table; those of checks and of fetching are their fields."""

from typing import Final

TABLES: Final = ("audit", "section", "drafts", "fetch", "checks", "suppress")
AUDIT: Final = ("audience", "checks", "content", "all_pages", "min_confidence", "keyphrases")
SECTION: Final = ("path", "audience", "keyphrases", "content", "checks")
SUPPRESS: Final = ("path", "check", "reason", "until")
CHECK_LISTS: Final = ("on", "off", "from")
"""Names in the table of checks that are no checks."""
