"""Finds canonical links that are missing, doubled, relative or name another page."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from auditor.check import Problem, Rule, Skip, Verdict
from auditor.checks.page.addresses import host_of, is_absolute, same_page, same_path, same_site
from auditor.model import Article, Facts, Meta

_DRAFTS = (".md", ".markdown", ".mdx")


@dataclass(frozen=True, slots=True)
class Canonical:
    rule: ClassVar[Rule] = Rule(
        id="canonical",
        area="page",
        title="Canonical missing or naming another page",
        why="The canonical tells search engines under which of its addresses a page shall be listed. One that names "
        "another page takes this one out of the results; two that disagree are both ignored.",
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
        named = [canonical for canonical in article.canonicals if canonical.text]
        if not article.canonicals and article.path.lower().endswith(_DRAFTS):
            yield Skip("a draft: the site's template adds the canonical")
            return
        own = article.url if is_absolute(article.source) and is_absolute(article.url) else ""
        if not named:
            yield _missing(article, own)
            return
        different = [each for each in named[1:] if not same_page(each.text, named[0].text)]
        if different:
            addresses = ", ".join(dict.fromkeys(each.text for each in named))
            yield Problem(
                f"{1 + len(different)} canonicals name different addresses, exactly 1 is right: {addresses}",
                quote=different[0].text,
                line=different[0].line,
                fix="Keep the one with the page's own address and find out which plugin or template adds the other.",
                about_page=True,
            )
            return
        yield from _address(named[0], own)


def _missing(article: Article, own: str) -> Problem:
    return Problem(
        "the canonical names no address" if article.canonicals else "the page has no canonical",
        line=article.canonicals[0].line if article.canonicals else 0,
        fix=f'Put <link rel="canonical" href="{own}"> into its head.' if own else "",
        level="warning" if article.canonicals else "note",
        about_page=True,
    )


def _address(canonical: Meta, own: str) -> Iterator[Problem]:
    if not is_absolute(canonical.text):
        yield Problem(
            f"the canonical is relative ({canonical.text}); a full address cannot be misread",
            quote=canonical.text,
            line=canonical.line,
            fix=f"Write {own}." if own else "Write it with https:// and the host.",
            level="note",
            about_page=True,
        )
    elif own and not (same_page(canonical.text, own) or same_path(canonical.text, own) or _is_variant(canonical, own)):
        where = "another page" if same_site(canonical.text, own) else f"another site ({host_of(canonical.text)})"
        yield Problem(
            f"the canonical names {where}, not {own}",
            quote=canonical.text,
            line=canonical.line,
            fix=f"Write {own}, unless {canonical.text} says the same and shall be listed in this page's stead.",
            about_page=True,
        )


def _is_variant(canonical: Meta, own: str) -> bool:
    """Whether the page is the AMP, print or mobile form of the one that its canonical names."""
    plain = own.replace("://m.", "://").replace("://amp.", "://")
    for part in ("/amp/", "/amp", "/print", ".amp", "/m/"):
        if part in plain and same_path(canonical.text, plain.replace(part, "/" if part.endswith("/") else "")):
            return True
    return plain != own and same_path(canonical.text, plain)
