"""The articles of a site in, what is usual there out: what all of them do is one cause, and no fault of each page."""

from collections.abc import Iterable

from auditor.model import HarmName, Readability

FEWEST = 10
"""Below that many articles there is no habit to speak of."""


def usual_harms(articles: Iterable[Readability]) -> tuple[tuple[HarmName, float], ...]:
    """The median of each harm over the articles whose sentences can be judged, by name; those alone that ten have."""
    values: dict[HarmName, list[float]] = {}
    for found in articles:
        if not found.unfit:
            for harm in found.harms:
                values.setdefault(harm.name, []).append(harm.value)
    if not any(len(each) >= FEWEST for each in values.values()):
        return ()
    from statistics import median  # brings fractions and decimals along, which one draft need not wait for

    return tuple((name, median(each)) for name, each in sorted(values.items()) if len(each) >= FEWEST)
