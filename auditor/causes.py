"""Audited pages in, the findings that have one cause out: what most pages of a site lack in the same way, its template
lacks, and what five pages have word for word in the same place of the tree, a template or a widget put there."""

from collections import Counter
from collections.abc import Iterable
from typing import Final

from auditor.model import PageAudit, SharedCause
from auditor.text.digest import digest

SHARE: Final = 0.8
"""Part of the judged pages from which on a finding that comes back has one cause."""
FEWEST: Final = 10
"""Judged pages from which on that says something."""
SAME_PLACE: Final = 5
"""Pages from which on the same words in the same place of the tree are one cause, however many others there are."""
_MOST_PLACES: Final = 200_000
"""Different ones that are counted; of a site with more, those of its first pages."""


def shared_causes(pages: Iterable[PageAudit], most: int | None = None) -> tuple[SharedCause, ...]:
    """Findings of the same check, title and cause on most of the judged pages, or on five in the same place of the
    template; those on most pages first.

    ``most`` is how many pages come at most: what is on none of the first fifth of so many cannot be on most of them,
    and needs no room then.
    """
    judged = 0
    counts: Counter[int] = Counter()
    kinds: dict[int, tuple[str, str]] = {}
    places: Counter[int] = Counter()
    placed: dict[int, tuple[str, str]] = {}
    for page in pages:
        if page.score.total is None:
            continue
        judged += 1
        for check, title, cause in {(each.check, each.title, each.cause) for each in page.findings if each.cause}:
            key = digest(check, title, cause)  # many of them are long quotations, and come on one page alone
            if key in counts or most is None or judged <= (1 - SHARE) * most + 1:
                counts[key] += 1
                kinds.setdefault(key, (check, title))
        for check, title, cause, place in {
            (each.check, each.title, each.cause, each.place) for each in page.findings if each.cause and each.place
        }:
            key = digest(check, title, cause, place)
            if key in places or len(places) < _MOST_PLACES:
                places[key] += 1
                placed.setdefault(key, (check, title))
    on: Counter[tuple[str, str]] = Counter()
    for key, times in places.items():
        if times >= SAME_PLACE:
            on[placed[key]] = max(on[placed[key]], times)
    if judged >= FEWEST:
        for key, times in counts.items():
            if times >= SHARE * judged:
                on[kinds[key]] = max(on[kinds[key]], times)
    return tuple(
        SharedCause(check, title, times, judged)
        for (check, title), times in sorted(on.items(), key=lambda item: (-item[1], item[0]))
    )
