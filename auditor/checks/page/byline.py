"""Finds articles whose author is not named, or not alike in text and markup."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import ClassVar

from auditor.check import Problem, Rule, Skip, Verdict
from auditor.facts.trust import ACCOUNTS, is_person
from auditor.model import ARTICLE_TYPES, Article, Author, Facts
from auditor.text import fold
from auditor.text.late_pattern import late_pattern
from auditor.wording import listed

_SHOWN = frozenset({"byline", "rel-author"})
_WORD = re.compile(r"\w+")
# Words by which pages name who wrote them, and a name behind them, in places where no byline was looked for: then
# nobody can say that there is none. Must not match "powered by" or "by hand".
_MAY_BE_NAMED = late_pattern(
    r"(?:\b(?:[Ww]ritten|[Pp]osted|[Pp]ublished|[Rr]eported|[Ww]ords|[Tt]ext) by|\bBy:?|\bBY|\b[Aa]uthors?:?|\bVon:?"
    r"|\bPar|\bPor|\bDi|\bDoor|\bAv|\bAutor(?:in|e|a)?:?|\bAuteur:?|\bАвтор:?|著者|執筆者?|作者|撰文|글)\s*[:：]?\s*"
    r"(?:[A-ZÀ-ÝА-Я][\w.'’-]+|[\u3040-\u9fff\uac00-\ud7af]{2,})"
)
_DRAFTS = (".md", ".markdown", ".mdx")


@dataclass(frozen=True, slots=True)
class Byline:
    rule: ClassVar[Rule] = Rule(
        id="byline",
        area="page",
        title="Author missing or inconsistent",
        why="Readers want to know who is speaking. Google's questions on helpful content ask for a byline where "
        "readers expect one, and its guide to Article markup asks for the same name there. It is not a ranking factor.",
        fix="Name the author under the title and, in the same words, in the article's markup.",
        basis="google",
        source="https://developers.google.com/search/docs/fundamentals/creating-helpful-content",
        checked="2026-11-22",
        level="note",
        weight=3,
        good='<!doctype html><html lang="en"><head><title>Proofing dough</title><script type="application/ld+json">'
        '{"@context":"https://schema.org","@type":"BlogPosting","headline":"Proofing dough",'
        '"author":{"@type":"Person","name":"Ines Roth"}}</script></head><body><main><article>'
        "<h1>Proofing dough</h1><p>By Ines Roth</p><p>Mix it in the evening.</p></article></main></body></html>",
        bad='<!doctype html><html lang="en"><head><title>Proofing dough</title></head><body><main><article>'
        "<h1>Proofing dough</h1><p>Mix it in the evening.</p></article></main></body></html>",
    )

    def judge(self, facts: Facts) -> Iterator[Verdict]:
        article = facts.article
        shown = [author for author in article.authors if author.origin in _SHOWN]
        named = [author for author in article.authors if author.origin not in _SHOWN]
        marked = [author for author in named if is_person(author.name)]
        if not shown and not marked:
            if article.path.lower().endswith(_DRAFTS):
                yield Skip("a draft: the site's template names the author")
                return
            account = next((author for author in named if author.name.casefold() in ACCOUNTS), None)
            if account:
                yield _account(account)
                return
            if named:
                yield Skip(f"the markup names {_names(named)}, which may be a pen name")
                return
            if _MAY_BE_NAMED.search(article.page_text):
                yield Skip("the page may name its author in a place that we cannot read")
                return
            if _sells(article):
                yield Skip("a page that sells something: nobody looks for its author")
                return
            yield Problem(
                "neither the page nor its markup names an author",
                about_page=True,
                title="No author named",
                cause="no author",
            )
            return
        account = next((author for author in (*shown, *marked) if author.name.casefold() in ACCOUNTS), None)
        if account is not None:
            yield _account(account)
        elif not named:
            if not any(ARTICLE_TYPES & set(node.types) for node in article.nodes):
                # One cause: article-markup says that the markup is missing and offers it, the author in it.
                return
            yield Problem(
                f"the page names {_names(shown)}, but its markup names no author",
                quote=shown[0].name,
                line=shown[0].line,
                fix=f"Name {_names(shown)} as author in the article's JSON-LD.",
                about_page=True,
                title="Author missing in the markup",
                cause="not marked up",
            )
        elif not shown and marked and not _are_in_text(marked, article) and not _MAY_BE_NAMED.search(article.page_text):
            yield Problem(
                f"the markup names {_names(marked)}, but the page shows no author",
                quote=marked[0].name,
                line=marked[0].line,
                fix=f"Show {_names(marked)} under the title.",
                about_page=True,
                title="Author not shown",
                cause="not shown",
            )
        elif shown and not _agree(shown, named) and not _are_in_text(named, article):
            yield Problem(
                f"the page names {_names(shown)}, but its markup names {_names(named)}",
                quote=named[0].name,
                line=named[0].line,
                fix=f"If {_names(shown)} wrote it, put that name into the markup; otherwise correct the page.",
                about_page=True,
                title="Page and markup name different authors",
            )


def _sells(article: Article) -> bool:
    return article.extra.get("og:type", "").startswith("product") or any(
        "Product" in node.types for node in article.nodes
    )


def _account(author: Author) -> Problem:
    return Problem(
        f"the author is called “{author.name}”, which is an account and not a person",
        quote=author.name,
        line=author.line,
        fix="Give the account the name of the person who wrote the article.",
        about_page=True,
        title="Author is an account, not a person",
        cause=author.name,
    )


def _names(authors: Sequence[Author]) -> str:
    return listed(list(dict.fromkeys(author.name for author in authors[:3])))


def _agree(shown: Sequence[Author], marked: Sequence[Author]) -> bool:
    """Whether some name shown and some name marked up share all words of the shorter one: "Grace", "Grace Hill"."""
    return any(
        one <= other or other <= one
        for one in (set(_WORD.findall(fold(author.name))) for author in shown)
        for other in (set(_WORD.findall(fold(author.name))) for author in marked)
    )


def _are_in_text(authors: Sequence[Author], article: Article) -> bool:
    """Whether the page shows one of the names anywhere, in a place where no byline was looked for."""
    text = fold(article.page_text)
    return any(fold(author.name) in text for author in authors)
