"""Groups of pages that belong together for a check across pages in, its findings out."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from auditor.model import Level, SiteFinding
from auditor.site.clusters import joined
from auditor.site_check import Look, Offer, SiteCheck, judges_keys, once, site_finding


def by_key(check: SiteCheck) -> bool:
    """Whether it makes one finding a key, of one page or more."""
    return judges_keys(check) and check.by_key


def fewest(check: SiteCheck) -> int:
    """Pages that a finding has at the least."""
    return 1 if by_key(check) else 2


def found_by(
    check: SiteCheck, groups: Iterable[Sequence[Offer]], one_page: dict[str, str], look: Look, level: Level | None
) -> Iterator[SiteFinding]:
    """``groups`` are of its ``alike``. ``one_page`` has the identity of a page, and of the one that it is nearly the
    same as; the pages of checks that make one of them are added."""
    keyed = by_key(check)
    clusters = groups if keyed else joined((one for one in groups if len(one) > 1), lambda one: one.identity)
    for cluster in clusters:
        members = once(cluster, {} if keyed else one_page)
        if len(members) < fewest(check) or (problem := check.judge(members, look)) is None:
            continue
        if check.makes_one:
            one_page |= {one.identity: members[0].identity for one in members}
        yield site_finding(check.rule, replace(problem, level=level or problem.level), members)
