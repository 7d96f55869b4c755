"""What a check across pages is: a key and an opinion. Pages say something under keys; it judges what share one."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import ClassVar, Protocol, TypeGuard

from auditor.check import MOST_EVIDENCE, Rule, fingerprint
from auditor.facts.links import address_key, is_absolute
from auditor.model import Article, Facts, Level, SiteFinding, Unread
from auditor.model.record import record
from auditor.site.shared_canonicals import canonical_addresses

MOST_MEMBERS = 10_000
"""Pages that one finding names; there has never been a site on which more are to be looked at one by one."""

Look = Callable[[str], Facts]
"""The facts of the page of that identity; they are made anew each time."""


@record
class Offer:
    """What one page says under a key."""

    identity: str
    source: str
    url: str
    stands_for: str
    """A key of the address that it names as canonical, else of its own. Pages that stand for one address are one page
    to a search engine: a print form, an old version that names the new one."""
    text: str = ""
    sketch: bytes = b""


@record
class SiteProblem:
    message: str
    key: str
    """What tells it from others of the check, without numbers that change."""
    evidence: tuple[str, ...] = ()
    fix: str = ""
    level: Level | None = None


class SiteCheck(Protocol):
    """One opinion on pages together. Its dataclass fields are its thresholds, which configuration may replace."""

    rule: ClassVar[Rule]
    makes_one: ClassVar[bool]
    """Whether the pages of one of its findings are one page for the checks after it, which then have nothing to add."""

    def offers(self, facts: Facts) -> Iterator[tuple[str, Offer]]:
        """Keys, and what the page says under each."""
        ...

    def alike(self, offers: Sequence[Offer]) -> Iterator[tuple[Offer, ...]]:
        """Of the pages that share a key, those that belong together; groups with a page in common are joined."""
        ...

    def judge(self, members: Sequence[Offer], look: Look) -> SiteProblem | None:
        """What is wrong with pages that belong together."""
        ...


class JudgesKeys(SiteCheck, Protocol):
    """A check across pages that makes one finding a key, of one page or more. For others, groups with a page in common
    are joined, and one page makes none."""

    by_key: ClassVar[bool]


class HearsOfUnread(SiteCheck, Protocol):
    """A check across pages to which addresses that are no pages say something, too."""

    def offers_of_unread(self, unread: Unread) -> Iterator[tuple[str, Offer]]:
        """Keys, and what the address says under each."""
        ...


class AsksForLinks(SiteCheck, Protocol):
    """A check across pages that judges only those to which nothing leads, where the whole site was read."""

    def unlinked(self, offers: Sequence[Offer], by_others: Callable[[Iterable[int]], bool]) -> Sequence[Offer]:
        """Those of the pages to which no other one leads; ``by_others`` takes the keys of a page's addresses."""
        ...


# By the one name that makes the difference: isinstance would look for all of a protocol's names in every class that the
# check inherits from, for each page that is audited alone.


def judges_keys(check: SiteCheck) -> TypeGuard[JudgesKeys]:
    return hasattr(check, "by_key")


def hears_of_unread(check: SiteCheck) -> TypeGuard[HearsOfUnread]:
    return hasattr(check, "offers_of_unread")


def asks_for_links(check: SiteCheck) -> TypeGuard[AsksForLinks]:
    return hasattr(check, "unlinked")


def offer(facts: Facts, *, text: str = "", sketch: bytes = b"") -> Offer:
    article = facts.article
    return Offer(
        article.identity, article.source, article.url or article.source, _stands_for(article), text=text, sketch=sketch
    )


def is_hidden(article: Article) -> bool:
    """Whether the page asks search engines to leave it out: then it competes with no other."""
    return any(
        "noindex" in robots.text.casefold() or robots.text.strip().casefold() == "none" for robots in article.robots
    )


def of_each_address(offers: Sequence[Offer]) -> tuple[Offer, ...]:
    """One page for each address that they stand for, the address's own where it is there."""
    found: dict[str, Offer] = {}
    for one in offers:
        if one.stands_for not in found or one.stands_for == repr(address_key(one.url)):
            found[one.stands_for] = one
    return tuple(found.values())


def said_of_unread(check: SiteCheck, unread: Iterable[Unread]) -> Iterator[tuple[str, Offer]]:
    """What addresses that are no pages say to the check, in their order; nothing where it does not ask."""
    if hears_of_unread(check):
        for one in sorted(unread, key=lambda one: one.url):
            yield from check.offers_of_unread(one)


def once(cluster: Iterable[Offer], one_page: Mapping[str, str]) -> tuple[Offer, ...]:
    """The pages, of those that are nearly the same the first alone."""
    members: dict[str, Offer] = {}
    for one in cluster:
        members.setdefault(one_page.get(one.identity, one.identity), one)
    return tuple(members.values())


def site_finding(rule: Rule, problem: SiteProblem, members: Sequence[Offer]) -> SiteFinding:
    """A complete finding. Its fingerprint knows the site and what the pages share, not how many they are."""
    return SiteFinding(
        check=rule.id,
        level=problem.level or rule.level,
        title=rule.title,
        message=problem.message,
        urls=tuple(sorted(one.url for one in members))[:MOST_MEMBERS],
        sources=tuple(sorted(one.source for one in members))[:MOST_MEMBERS],
        fix=problem.fix or rule.fix,
        fingerprint=fingerprint(rule.id, "", problem.key),
        evidence=problem.evidence[:MOST_EVIDENCE],
    )


def _stands_for(article: Article) -> str:
    named = {repr(address_key(each.text)) for each in canonical_addresses(article) if is_absolute(each.text)}
    if len(named) == 1:
        return named.pop()
    return repr(address_key(article.identity))
