"""Finds addresses that a sitemap should not list, and articles that it leaves out."""

from collections.abc import Iterator, Sequence
from typing import ClassVar, Final

from auditor.check import Rule
from auditor.facts.links import address_key, host_of, is_absolute, split
from auditor.model import Facts, Unread
from auditor.model.record import record
from auditor.site.shared_canonicals import canonical_addresses
from auditor.site_check import Look, Offer, SiteProblem, is_hidden, offer

_GONE: Final = (404, 410)
_LISTED, _LEFT_OUT = "listed", "left out"
_KINDS: Final = {
    "missing": ("that no page answers", "Take them out of the sitemap, or bring the pages back."),
    "redirects": ("that redirect", "List the addresses that they lead to."),
    "hidden": ("that ask search engines to leave them out (noindex)", "Take them out of it, or let them be found."),
    "canonical": ("that name another page as canonical", "List the canonical addresses alone."),
}  # fmt: skip


@record
class Sitemap:
    by_key: ClassVar[bool] = True
    makes_one: ClassVar[bool] = False
    rule: ClassVar[Rule] = Rule(
        id="sitemap",
        area="site",
        title="Sitemap and pages do not agree",
        why="Search engines trust a sitemap less whose addresses are no pages, and they find an article late that it"
        " leaves out.",
        fix="Let the system that publishes the pages write the sitemap, of every page that is to be found.",
        basis="google",
        source="https://developers.google.com/search/docs/crawling-indexing/sitemaps/build-sitemap",
        checked="2026-11-28",
        level="warning",
        weight=4,
        good="",
        bad="",
        any_page=True,
    )

    def offers(self, facts: Facts) -> Iterator[tuple[str, Offer]]:
        article = facts.article
        if not is_absolute(article.identity):
            return
        kind = ""
        if article.redirects and all(address_key(one) != address_key(article.url) for one in article.redirects):
            kind = "redirects"
        elif is_hidden(article):
            kind = "hidden"
        elif _names_another(facts):
            kind = "canonical"
        if article.listed_in and kind:
            yield kind, offer(facts, text=kind)
        elif article.listed_in or (article.is_article and not kind):
            said = _LISTED if article.listed_in else _LEFT_OUT
            yield f"{_LEFT_OUT}\0{host_of(article.identity)}", offer(facts, text=said)

    def offers_of_unread(self, unread: Unread) -> Iterator[tuple[str, Offer]]:
        if not unread.listed_in:
            return
        if unread.leads_to and address_key(unread.leads_to) != address_key(unread.url):
            yield "redirects", _of_unread(unread, "redirects")
        elif unread.status in _GONE:
            yield "missing", _of_unread(unread, "missing")

    def alike(self, offers: Sequence[Offer]) -> Iterator[tuple[Offer, ...]]:
        kinds = {one.text for one in offers}
        if kinds <= set(_KINDS):
            yield tuple(offers)
        elif _LISTED in kinds:  # where nothing is listed, nobody looked at a sitemap
            there = {one.stands_for for one in offers if one.text == _LISTED}
            yield tuple({one.stands_for: one for one in offers if one.stands_for not in there}.values())

    def judge(self, members: Sequence[Offer], look: Look) -> SiteProblem | None:
        del look
        kind = members[0].text
        if kind == _LEFT_OUT:
            articles = "1 article is" if len(members) == 1 else f"{len(members):,} articles are"
            return SiteProblem(
                f"{articles} not in the sitemap",
                key=_LEFT_OUT,
                evidence=_urls(members),
                fix="Add them to the sitemap.",
                level="note",
            )
        said, fix = _KINDS[kind]
        addresses = "1 address" if len(members) == 1 else f"{len(members):,} addresses"
        if len(members) == 1:
            said = _of_one(said)
        return SiteProblem(f"the sitemap lists {addresses} {said}", key=kind, evidence=_urls(members), fix=fix)


def _of_one(said: str) -> str:
    for many, one in (("redirect", "redirects"), ("ask ", "asks "), ("leave them", "leave it"), ("name ", "names ")):
        said = said.replace(many, one)
    return said


def _urls(members: Sequence[Offer]) -> tuple[str, ...]:
    return tuple(sorted(one.source for one in members))


def _names_another(facts: Facts) -> bool:
    """Whether its canonical is another page of its own site: one elsewhere is no address that the sitemap may list, and
    mostly one that was put together wrongly, which the check ``canonical`` says."""
    here = facts.article.identity
    texts = [each.text for each in canonical_addresses(facts.article) if is_absolute(each.text)]
    named = {address_key(each) for each in texts}
    return len(named) == 1 and named != {address_key(here)} and _place(texts[0]) == _place(here)


def _place(address: str) -> str:
    """Host and port, where both forms of a site's name are one."""
    parts = split(address)
    netloc = parts.netloc.lower().rpartition("@")[2] if parts else ""
    return netloc.removeprefix("www.").removesuffix(":80").removesuffix(":443")


def _of_unread(unread: Unread, kind: str) -> Offer:
    return Offer(unread.url, unread.url, unread.url, repr(address_key(unread.url)), text=kind)
