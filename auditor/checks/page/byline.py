"""Finds articles whose author is not named, or not alike in text and markup."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import unescape
from typing import ClassVar

from auditor.check import Problem, Rule, Skip, Verdict
from auditor.checks.page.addresses import host_of
from auditor.checks.page.posts import INSTITUTION, STANDING, around_title, in_latin_letters, is_of_institution, is_post
from auditor.facts.trust import ACCOUNTS, is_person
from auditor.model import ARTICLE_TYPES, Article, Author, Facts
from auditor.text import fold
from auditor.text.dates import find_date
from auditor.text.language_tags import primary
from auditor.text.languages import all_signs
from auditor.text.late_pattern import late_pattern
from auditor.wording import listed

_SHOWN = frozenset({"byline", "rel-author"})
_WORD = re.compile(r"\w+")
# Words by which pages name who wrote them, and a name behind them, in places where no byline was looked for: then
# nobody can say that there is none. Must not match "powered by" or "by hand".
_MAY_BE_NAMED = re.compile(
    r"(?:\b(?:[Ww]ritten|[Pp]osted|[Pp]ublished|[Rr]eported|[Ww]ords|[Tt]ext) by|\bBy:?|\bBY|(?m:^by)|\b[Aa]uthors?:?"
    r"|\bVon:?|\bPar|\bPor|\bDi|\bDoor|\bAv|\bAutor(?:in|e|a)?:?|\bAuteur:?|\bАвтор:?|著者|執筆者?|作者|撰文|글)\s*[:：]?\s*"
    r"(?:[A-ZÀ-ÝА-Я][\w.'’-]+|[\u3040-\u9fff\uac00-\ud7af]{2,})"
    r"|(?:来源|來源|稿源|编辑|編輯|责编|责任编辑|记者|記者)\s*[:：]\s*[^\W\d_]{2}|[（(]记者|[가-힣]{2,4} ?기자\b"
    r"|(?m:^)(?:كتب|كتبت|بقلم)[\s:]+\w"
)
# A site that is called after its author: "Grace's Blog". Must not match "The Mill's products".
_OWNED = late_pattern(
    r"\b[A-ZÀ-Ý]\w+['’]s? (?:[A-Z]\w+ )?(?:[Pp]ersonal )?(?:[Bb]log|[Ww]eblog|[Jj]ournal|[Nn]otes|[Hh]omepage)\b"
)
_DRAFTS = (".md", ".markdown", ".mdx")
_LINE_OF_NAME = 150
"""Characters of a line that holds a name and a date and no more."""
# Two or three words with capitals between a line's signs: "Dec. 19, 2025 · Niko Hale on behalf of the project", "Aaron
# Reed | Senior Writer | July 2, 2025". Must not match a date.
_NAME_IN_LINE = late_pattern(
    r"(?:^|[|·•–—/,-]\s*)(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)"
    r"[A-ZÀ-Ý][\w.'’-]+(?: [A-ZÀ-Ý][\w.'’-]*){1,2}(?=\s*(?:[|·•–—/,-]|$| on behalf| for ))"
)
# Who is no single person, though the markup says author: "Editorial Team", "Contributors to the project".
_COLLECTIVE = late_pattern(
    r"\b(?:teams?|staff|contribut(?:or|ors)|editors?|editorial|desk|newsroom|department|center|centre|institute"
    r"|university|agency|association|society|council|company|inc|llc|ltd|gmbh|group|media|studios?|magazine|blog"
    r"|redaktion|redacción|rédaction|redazione|redação)\b",
    re.IGNORECASE,
)


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
            yield _nobody(facts, named)
            return
        account = next((author for author in (*shown, *marked) if author.name.casefold() in ACCOUNTS), None)
        if account is not None:
            yield _account(account)
        elif not named:
            yield from _not_marked_up(article, shown)
        elif not shown:
            yield from _not_shown(article, marked)
        elif (
            not _agree(shown, named)
            and not _are_in_text(named, article)
            and all(_is_single(author.name, article) for author in (*shown, *named))
        ):
            yield Problem(
                f"the page names {_names(shown)}, but its markup names {_names(named)}",
                quote=named[0].name,
                line=named[0].line,
                fix=f"If {_names(shown)} wrote it, put that name into the markup; otherwise correct the page.",
                about_page=True,
                title="Page and markup name different authors",
            )


def _nobody(facts: Facts, named: Sequence[Author]) -> Verdict:
    """No person is named: a problem, or why it is none or cannot be known. ``named`` are accounts and pen names."""
    article = facts.article
    if article.path.lower().endswith(_DRAFTS):
        return Skip("a draft: the site's template names the author")
    account = next((author for author in named if author.name.casefold() in ACCOUNTS), None)
    if account:
        return _account(account)
    language = primary(article.language)
    known = all_signs()[language].bylines.by if language in all_signs() else ""
    if not (known if language else in_latin_letters(article)):
        return Skip("we do not know the words by which this language names authors")
    if named:
        return Skip(f"the markup names {_names(named)}, which may be a pen name")
    if _may_be_named(article):
        return Skip("the page may name its author in a place that we cannot read")
    if _sells(article):
        return Skip("a page that sells something: nobody looks for its author")
    if is_of_institution(article):
        return Skip(INSTITUTION)
    if not is_post(facts):
        return Skip(STANDING)
    return Problem(
        "neither the page nor its markup names an author",
        about_page=True,
        title="No author named",
        cause="no author",
    )


def _not_marked_up(article: Article, shown: Sequence[Author]) -> Iterator[Verdict]:
    """Only where there is markup of an article: where there is none, article-markup offers it, the author in it."""
    is_sure = any(" " in author.name or author.origin == "rel-author" for author in shown)
    if is_sure and any(ARTICLE_TYPES & set(node.types) for node in article.nodes):
        yield Problem(
            f"the page names {_names(shown)}, but its markup names no author",
            quote=shown[0].name,
            line=shown[0].line,
            fix=f"Name {_names(shown)} as author in the article's JSON-LD.",
            about_page=True,
            title="Author missing in the markup",
            cause="not marked up",
        )


def _not_shown(article: Article, marked: Sequence[Author]) -> Iterator[Verdict]:
    if is_of_institution(article):
        yield Skip(INSTITUTION)
    elif not any(_is_single(author.name, article) for author in marked):
        yield Skip(f"the markup names {_names(marked)}, which is no single person")
    elif not _are_in_text(marked, article) and not _may_be_named(article):
        yield Problem(
            f"the markup names {_names(marked)}, but the page shows no author",
            quote=marked[0].name,
            line=marked[0].line,
            fix=f"Show {_names(marked)} under the title.",
            about_page=True,
            title="Author not shown",
            cause="not shown",
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
    return any(fold(form) in text for author in authors for form in _forms(author.name))


def _forms(name: str) -> tuple[str, ...]:
    """The name as it is, and a library's form turned round: "Hill, Jane T." is "Jane Hill" in a text."""
    last, comma, first = unescape(name).partition(",")
    if not comma or " " in last.strip() or not first.strip():
        return (name, unescape(name))
    return name, f"{first.split()[0]} {last.strip()}"


def _is_single(name: str, article: Article) -> bool:
    """Whether the name is one of a person and no newsroom's, company's or office's, nor the site's own."""
    host = host_of(article.url).rpartition(".")[0].rpartition(".")[2]
    names = (article.extra.get("og:site_name", ""), host, *article.title_affixes, *_publishers(article))
    site = {_letters(part) for part in names}
    return _COLLECTIVE.search(name) is None and _letters(name) not in site


def _publishers(article: Article) -> Iterator[str]:
    for node in article.nodes:
        publisher = node.properties.get("publisher")
        name = publisher.get("name") if isinstance(publisher, dict) else publisher
        if isinstance(name, str):
            yield name


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, fold(text)))


def _may_be_named(article: Article) -> bool:
    """Whether the page seems to name somebody where the reader found no name: then nobody can say that it does not."""
    if article.unread_author or any(sign.search(article.page_text) for sign in (_MAY_BE_NAMED, _OWNED)):
        return True
    near = around_title(article)
    return any(
        len(line) <= _LINE_OF_NAME and _NAME_IN_LINE.search(line) and find_date(line, article.language)
        for part in near
        for line in part.splitlines()
    )
