"""Audited pages in, the findings that have one cause out: what most pages of a site lack in the same way, its template
lacks."""

from collections import Counter
from collections.abc import Iterable
from typing import Final

from auditor.model import PageAudit, SharedCause

SHARE: Final = 0.8
"""Part of the judged pages from which on a finding that comes back has one cause."""
FEWEST: Final = 10
"""Judged pages from which on that says something."""


def shared_causes(pages: Iterable[PageAudit]) -> tuple[SharedCause, ...]:
    """Findings of the same check, title and cause on most of the judged pages; those on most pages first."""
    judged = [page for page in pages if page.score.total is not None]
    on: Counter[tuple[str, str]] = Counter()
    if len(judged) >= FEWEST:
        counts = Counter(
            key for page in judged for key in {(each.check, each.title, each.cause) for each in page.findings}
        )
        for (check, title, cause), times in counts.items():
            if cause and times >= SHARE * len(judged):
                on[check, title] = max(on[check, title], times)
    return tuple(
        SharedCause(check, title, times, len(judged))
        for (check, title), times in sorted(on.items(), key=lambda item: (-item[1], item[0]))
    )
