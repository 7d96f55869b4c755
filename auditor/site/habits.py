"""What is usual on a site: the facts of its articles in, one at a time, the middle of them out."""

from collections.abc import Iterable
from dataclasses import replace

from auditor.model import Facts, Habit, Site
from auditor.site.length_norm import length_norm
from auditor.site.median_harms import usual_harms


def habit_of(facts: Facts) -> Habit | None:
    """What the article adds to it; None for what is none."""
    if not facts.article.is_article:
        return None
    found = facts.readability
    harms = () if found.unfit else tuple((harm.name, harm.value) for harm in found.harms)
    fresh = facts.freshness
    return Habit(
        facts.article.identity, facts.words, harms,
        lastmod_moved=fresh.lastmod_untrue or fresh.lastmod_moved, lastmod_untrue=fresh.lastmod_untrue,
    )  # fmt: skip


def with_habits(site: Site, habits: Iterable[Habit]) -> Site:
    """The site that knows what is usual there."""
    held = list(habits)
    norm = length_norm([habit.words for habit in held])
    return replace(
        site, length=norm.median if norm else None, length_spread=norm.spread if norm else None,
        harms=usual_harms(habit.harms for habit in held),
        lastmod_moved=sum(habit.lastmod_moved for habit in held),
        lastmod_untrue=sum(habit.lastmod_untrue for habit in held),
    )  # fmt: skip
