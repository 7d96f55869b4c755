"""Audited pages in, the findings that have one cause out: what most pages of a site lack in the same way, its template
lacks."""

from collections import Counter
from collections.abc import Iterable
from typing import Final

from auditor.model import PageAudit, SharedCause
from auditor.text.digest import digest

SHARE: Final = 0.8
"""Part of the judged pages from which on a finding that comes back has one cause."""
FEWEST: Final = 10
"""Judged pages from which on that says something."""


def shared_causes(pages: Iterable[PageAudit], most: int | None = None) -> tuple[SharedCause, ...]:
    """Findings of the same check, title and cause on most of the judged pages; those on most pages first.

    ``most`` is how many pages come at most: what is on none of the first fifth of so many cannot be on most of them,
    and needs no room then.
    """
    judged = 0
    counts: Counter[int] = Counter()
    kinds: dict[int, tuple[str, str]] = {}
    for page in pages:
        if page.score.total is None:
            continue
        judged += 1
        for check, title, cause in {(each.check, each.title, each.cause) for each in page.findings if each.cause}:
            key = digest(check, title, cause)  # many of them are long quotations, and come on one page alone
            if key in counts or most is None or judged <= (1 - SHARE) * most + 1:
                counts[key] += 1
                kinds.setdefault(key, (check, title))
    on: Counter[tuple[str, str]] = Counter()
    if judged >= FEWEST:
        for key, times in counts.items():
            if times >= SHARE * judged:
                on[kinds[key]] = max(on[kinds[key]], times)
    return tuple(
        SharedCause(check, title, times, judged)
        for (check, title), times in sorted(on.items(), key=lambda item: (-item[1], item[0]))
    )
