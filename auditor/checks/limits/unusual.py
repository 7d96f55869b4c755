"""A measure's name in, whether the article is unusual by it out.

Somebody who is told seven things about their sentences does none of them. So a measure speaks only where few real
articles are as bad, and the page is worse than the site's others. It does not matter what the other measures say: one
that waited for its turn would take points when the change before it was made.
"""

from auditor.check import Skip
from auditor.model import Facts, Harm, HarmName


def unusual(facts: Facts, name: HarmName, as_bad: float) -> Harm | Skip | None:
    """The harm where it is unusual; why it was not judged; None where the article is as others are."""
    found = facts.readability
    if found.unfit:
        return Skip(found.unfit)
    harm = found.harm(name)
    if harm is None or harm.as_bad > as_bad or harm.value <= facts.site.usual_harm(name):
        return None
    return harm
