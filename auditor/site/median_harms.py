"""The articles of a site in, what is usual there out: what all of them do is one cause, and no fault of each page."""

from collections.abc import Iterable

from auditor.model import HarmName

FEWEST = 10
"""Below that many articles there is no habit to speak of."""


def usual_harms(articles: Iterable[Iterable[tuple[HarmName, float]]]) -> tuple[tuple[HarmName, float], ...]:
    """The harms of each article in, by name; the median of each out, by name; those alone that ten articles have."""
    values: dict[HarmName, list[float]] = {}
    for harms in articles:
        for name, value in harms:
            values.setdefault(name, []).append(value)
    if not any(len(each) >= FEWEST for each in values.values()):
        return ()
    from statistics import median  # brings fractions and decimals along, which one draft need not wait for

    return tuple((name, median(each)) for name, each in sorted(values.items()) if len(each) >= FEWEST)
