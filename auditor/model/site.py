"""What the pages of a site know only together; it does not grow with their number."""

from collections.abc import Mapping
from dataclasses import field

from auditor.model.facts import HarmName, SiteFacts
from auditor.model.record import record


@record
class Site:
    """Of the whole site up to some thousand pages, beyond of a sample of that size (``auditor/site/sample.py``)."""

    dated: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    """By host: its articles, and those of them that say when they were published."""
    template: frozenset[int] = frozenset()
    """Keys of the blocks that many articles have in the same place."""
    title_affixes: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """By host: parts that the titles of its pages share."""
    disputed: frozenset[str] = frozenset()
    """Identities of files that claim an address which others with another text claim, too."""
    articles: int = 0
    """Of those whose words were counted."""
    stems: Mapping[str, int] = field(default_factory=dict)
    """For a stem, how many of them have it."""
    length: float | None = None
    """Words of the middle article; None for fewer than ten."""
    length_spread: float | None = None
    """Median distance of all from it."""
    harms: tuple[tuple[HarmName, float], ...] = ()
    """Median of each harm over the articles, where ten or more have it."""
    lastmod_moved: int = 0
    """Pages whose ``lastmod`` moved since their text was first seen, and those of them whose text did not change."""
    lastmod_untrue: int = 0
    failing: Mapping[int, tuple[int, str]] = field(default_factory=dict)
    """By the digest of an address's key: the status with which it answered in this run, where that was no page, and
    where it redirects to."""
    canonicals: Mapping[str, SiteFacts] = field(default_factory=dict)
    """By identity, for those pages alone of whose canonicals the others have something to say."""
