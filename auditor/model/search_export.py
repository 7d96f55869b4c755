"""What an export of Google's Search Console holds, as it is read and as the store keeps it."""

from dataclasses import field

from auditor.model.record import record


@record
class Figures:
    clicks: int = 0
    impressions: int = 0
    placed: float = 0.0
    """Sum of positions over the impressions whose position is known."""
    placed_impressions: int = 0

    def plus(self, other: "Figures") -> "Figures":
        return Figures(
            self.clicks + other.clicks,
            self.impressions + other.impressions,
            self.placed + other.placed,
            self.placed_impressions + other.placed_impressions,
        )

    @property
    def position(self) -> float | None:
        return self.placed / self.placed_impressions if self.placed_impressions else None


@record
class Export:
    """Days are ISO 8601, addresses and queries as written."""

    name: str
    pages: dict[str, Figures]
    """By address."""
    pairs: dict[tuple[str, str], Figures]
    """By address and query."""
    first: str = ""
    last: str = ""
    """Days of its period; empty where it has no days."""
    notes: tuple[str, ...] = ()
    queries: dict[str, Figures] = field(default_factory=dict)
    """By query, over all pages, from a table that does not say which page was shown."""
    days: dict[str, Figures] = field(default_factory=dict)
    """By day, over all pages, from a table that does not say which."""
    page_days: dict[tuple[str, str], Figures] = field(default_factory=dict)
    """By address and day."""
    pair_days: dict[tuple[str, str, str], Figures] = field(default_factory=dict)
    """By address, query and day."""

    @property
    def is_by_day(self) -> bool:
        """Whether all that it says of pages it says by day."""
        return bool(self.page_days) and self.pages.keys() <= {address for address, _ in self.page_days}


@record
class KeptPeriod:
    """What the store keeps of one export, in numbers."""

    name: str
    first: str
    last: str
    pages: int
    queries: int
    """Different ones, whether a page is named with them or not."""
    days: int
    kept: str
    """When the run that read it began (UTC, ISO 8601)."""
