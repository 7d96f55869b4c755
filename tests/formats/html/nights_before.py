"""Runs before a report's own, as its store would give them: what they found on some pages together."""

from collections.abc import Sequence

from auditor.model.changes import PastPages, PastScore
from auditor.model.night import RunSummary


class Nights:
    def __init__(self, *past: PastPages) -> None:
        self.runs: list[RunSummary] = []
        self.past = past
        self.asked: list[list[str]] = []

    def of_page(self, _: str) -> list[PastScore]:
        return []

    def of_pages(self, identities: Sequence[str]) -> Sequence[PastPages]:
        self.asked.append(list(identities))
        return self.past
