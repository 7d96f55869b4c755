"""Finds canonical links that are missing, in the body, doubled, relative, or name another page or one for several."""

from collections.abc import Iterator, Sequence
from typing import ClassVar

from auditor.check import Problem, Rule, Skip, Verdict
from auditor.facts.links import host_of, is_absolute, same_page, same_path, same_site
from auditor.model import Article, Facts, Meta, SiteFacts
from auditor.model.record import record
from auditor.site.shared_canonicals import canonical_addresses
from auditor.wording import counted

_LONGEST = 200
"""Characters of an address in a message."""


@record
class Canonical:
    rule: ClassVar[Rule] = Rule(
        id="canonical",
        area="page",
        title="Canonical missing or wrong",
        why="The canonical tells search engines which of a page's addresses to list. One that names another page takes "
        "this one out of the results, and so does one that several pages share. Two that disagree are ignored, and so "
        "is one outside the head.",
        fix='Put one <link rel="canonical"> with the page\'s own full address into its head.',
        basis="google",
        source="https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls",
        checked="2026-11-22",
        level="warning",
        weight=6,
        good='<!doctype html><html lang="en"><head><title>A loaf for every weekday</title>'
        '<link rel="canonical" href="https://loaf.example/blog/weekday-loaf"></head><body><main><article>'
        "<h1>A loaf for every weekday</h1><p>Mix the dough on Sunday evening.</p></article></main></body></html>",
        bad='<!doctype html><html lang="en"><head><title>A loaf for every weekday</title>'
        '<link rel="canonical" href="https://loaf.example/"></head><body><main><article>'
        "<h1>A loaf for every weekday</h1><p>Mix the dough on Sunday evening.</p></article></main></body></html>",
    )

    def judge(self, facts: Facts) -> Iterator[Verdict]:
        article = facts.article
        if not article.canonicals and not article.misplaced_canonicals and article.is_draft:
            yield Skip("a draft: the site's template adds the canonical")
            return
        own = article.url if is_absolute(article.source) and is_absolute(article.url) else ""
        named = canonical_addresses(article)
        if not named:
            yield _missing(article, own)
            return
        different = [each for each in named[1:] if not same_page(each.text, named[0].text)]
        if different:
            addresses = list(dict.fromkeys(each.text for each in named))
            yield Problem(
                f"the page has canonicals with {len(addresses):,} different addresses, at most 1",
                evidence=tuple(addresses),
                quote=different[0].text,
                line=different[0].line,
                fix="Keep the one with the page's own address, and find out which plugin or template adds the other.",
                about_page=True,
                title="More than one canonical",
                cause="several",
            )
            return
        written = next(each for each in article.canonicals if each.text)
        ignored = [each for each in article.misplaced_canonicals if not same_page(each.text, named[0].text)]
        if ignored:
            yield Problem(
                "the page has canonicals with 2 different addresses, at most 1",
                quote=ignored[0].text,
                line=ignored[0].line,
                evidence=(f"in the head: {named[0].text}", f"in the body, where it is ignored: {ignored[0].text}"),
                fix="Delete the one in the body. If its address is the right one, write it into the head instead.",
                key="body",
                title="More than one canonical",
            )
        yield from _elsewhere(named[0], own, facts.site) or _relative(written, own)


def _missing(article: Article, own: str) -> Problem:
    fix = f'Put <link rel="canonical" href="{own}"> into its head.' if own else ""
    if article.canonicals:
        return Problem(
            "the canonical has no address",
            line=article.canonicals[0].line,
            fix=fix,
            about_page=True,
            title="Empty canonical",
            cause="empty",
        )
    if article.misplaced_canonicals:
        first = article.misplaced_canonicals[0]
        return Problem(
            "the canonical is in the body of the page, where search engines ignore it",
            quote=first.text,
            line=first.line,
            fix="Move it into the head. If it is there already, look for what ends the head before it: text, or an "
            "element such as div or img.",
            about_page=True,
            title="Canonical outside the head",
            cause="body",
        )
    return Problem(
        "the page has no canonical", fix=fix, level="note", about_page=True, title="No canonical", cause="none"
    )


def _elsewhere(canonical: Meta, own: str, site: SiteFacts) -> tuple[Problem, ...]:
    """One problem where the canonical leads away from this page, or cannot be right for all that name it."""
    if site.canonical_agrees or (own and same_page(canonical.text, own)):
        return ()
    others = _evidence(site.same_canonical_named, site.same_canonical)
    variant = bool(own) and (same_path(canonical.text, own) or _is_variant(canonical, own))
    if own and is_absolute(canonical.text) and (not variant or site.canonical_agrees is False):
        where = "another page" if same_site(canonical.text, own) else f"another site, {host_of(canonical.text)}"
        if site.canonical_agrees is False:
            where += ", which has a different text"
        shared = f"; {counted(site.same_canonical, 'other page does', 'other pages do')} so too" if others else ""
        message = f"the canonical names {where}: {canonical.text[:_LONGEST]}{shared}"
        fix = f"Write {own} into it. Leave it only if results should show {canonical.text} and not this page."
    elif others:
        message = f"{site.same_canonical + 1:,} pages with different texts name the same canonical, at most 1"
        fix = "Give each page a canonical with its own address; look for a template that writes one for all of them."
    else:
        return ()
    return (
        Problem(
            message,
            evidence=others,
            quote=canonical.text,
            line=canonical.line,
            fix=fix,
            about_page=True,
            title="Canonical names another page",
            cause="elsewhere",
        ),
    )


def _relative(canonical: Meta, own: str) -> tuple[Problem, ...]:
    if is_absolute(canonical.text):
        return ()
    return (
        Problem(
            f"the canonical {canonical.text} is not a full address",
            quote=canonical.text,
            line=canonical.line,
            fix=f"Write {own}." if own else "Write it with https:// and the host.",
            level="note",
            about_page=True,
            title="Canonical without the host",
            cause="relative",
        ),
    )


def _evidence(names: Sequence[str], of: int) -> tuple[str, ...]:
    """Other pages with the same canonical, and how many more there are."""
    more = of - len(names)
    return (*(f"also on {name}" for name in names), *((f"and {counted(more, 'more page')}",) if more > 0 else ()))


def _is_variant(canonical: Meta, own: str) -> bool:
    """Whether the page is the AMP, print or mobile form of the one that its canonical names."""
    plain = own.replace("://m.", "://").replace("://amp.", "://")
    for part in ("/amp/", "/amp", "/print", ".amp", "/m/"):
        if part in plain and same_path(canonical.text, plain.replace(part, "/" if part.endswith("/") else "")):
            return True
    return plain != own and same_path(canonical.text, plain)
