"""Report -> how much each page weighs by the people who see it in the results of the search; alike without figures."""

from collections.abc import Iterable

from auditor.model import Report


class Readers:
    """A page that is shown as often as the mean scored page weighs 1."""

    def __init__(self, report: Report) -> None:
        found = report.search.pages if report.search else ()
        self._shown = {page.source: page.impressions for page in found}
        scored = [page.source for page in report.briefs() if page.score.total is not None] if self._shown else []
        self._mean = sum(self._shown.get(source, 0) for source in scored) / max(1, len(scored))

    @property
    def known(self) -> bool:
        """Whether an export says of any scored page how often it was shown."""
        return self._mean > 0

    def impressions(self, sources: Iterable[str]) -> int | None:
        """Of these pages together; None where nothing is known."""
        return sum(self._shown.get(source, 0) for source in sources) if self.known else None

    def weight(self, source: str) -> float:
        return self._shown.get(source, 0) / self._mean if self.known else 1.0

    def mean_weight(self, sources: Iterable[str]) -> float:
        weights = list(map(self.weight, sources))
        return sum(weights) / max(1, len(weights))
