"""Finds articles whose author is not named, or not alike in text and markup."""

from collections.abc import Iterator, Sequence
from typing import ClassVar

from auditor.check import Problem, Rule, Skip, Verdict
from auditor.facts.trust import (
    ACCOUNTS,
    INSTITUTION,
    STANDING,
    agree,
    are_in_text,
    in_latin_letters,
    is_full,
    is_of_agency,
    is_of_institution,
    is_person,
    is_post,
    is_single,
    may_name_author,
    names_site_as_author,
)
from auditor.model import ARTICLE_TYPES, Article, Author, Facts
from auditor.model.record import record
from auditor.text.language_tags import primary
from auditor.text.languages import all_signs
from auditor.wording import listed

_SHOWN = frozenset({"byline", "rel-author"})


@record
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
        if not shown and article.is_draft:
            yield Skip("a draft: the site's template names the author")
            return
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
            not agree(shown, named)
            and not are_in_text(named, article)
            and all(is_single(author.name, article) for author in (*shown, *named))
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
    account = next((author for author in named if author.name.casefold() in ACCOUNTS), None)
    if account:
        return _account(account)
    language = primary(article.language)
    known = all_signs()[language].bylines.by if language in all_signs() else ""
    if not (known if language else in_latin_letters(article)):
        return Skip("we do not know the words by which this language names authors")
    if named:
        return Skip(f"the markup names {_names(named)}, which may be a pen name")
    if names_site_as_author(article):
        return Skip("the page names its site as the author")
    if is_of_agency(article):
        return Skip("a report of an agency, which the page names")
    if may_name_author(article):
        return Skip("the page may name its author in a place that we cannot read")
    if article.is_product:
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
    is_sure = any(
        (" " in author.name or author.origin == "rel-author") and is_single(author.name, article) for author in shown
    )
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
    elif not any(is_single(author.name, article) for author in marked):
        yield Skip(f"the markup names {_names(marked)}, which is no single person")
    elif names_site_as_author(article):
        yield Skip("the page names its site as the author")
    elif not any(is_full(author.name) for author in marked):
        yield Skip(f"the markup names {_names(marked)}, which may be an account")
    elif not are_in_text(marked, article) and not may_name_author(article):
        yield Problem(
            f"the markup names {_names(marked)}, but the page shows no author",
            quote=marked[0].name,
            line=marked[0].line,
            fix=f"Show {_names(marked)} under the title.",
            about_page=True,
            title="Author not shown",
            cause="not shown",
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
