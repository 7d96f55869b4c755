"""Finds headings that skip a level going down."""

from collections.abc import Iterator
from itertools import pairwise
from typing import ClassVar

from auditor.check import Problem, Rule, Skip, Verdict
from auditor.facts.links import lead_elsewhere
from auditor.model import Facts, Heading
from auditor.model.record import record
from auditor.text import fold
from auditor.wording import short

_SHORT = 15
"""Words of a heading, or fewer."""

_OF_BOXES = frozenset(
    (
        "table of contents", "in this article", "in this post", "on this page", "what's inside",
        "what’s inside", "jump to", "share this", "share this post", "share this article", "share", "about the author",
        "author", "subscribe", "newsletter", "read more", "related", "related articles", "related posts", "read next",
        "you may also like", "inhalt", "inhaltsverzeichnis", "auf dieser seite", "in diesem artikel", "mehr zum thema",
        "sommaire", "table des matières", "dans cet article", "à lire aussi", "lire aussi", "índice", "contenido",
        "tabla de contenidos", "en este artículo", "sumário", "neste artigo", "indice", "in questo articolo",
        "inhoud", "inhoudsopgave", "spis treści", "содержание", "目次", "目录", "目錄", "この記事の内容", "목차",
    )
)  # fmt: skip
"""Headings of what stands in a box beside the text, and is no part of its outline."""
_ASKED_FOR = (
    "newsletter",
    "subscribe",
    "sign up",
    "sponsored",
    "abonnier",
    "abonnez",
    "suscríb",
    "suscrib",
    "iscriviti",
)
"""What is in the heading of a box that asks for an address or for money, in a few words."""


@record
class HeadingOrder:
    rule: ClassVar[Rule] = Rule(
        id="heading-order",
        area="headings",
        title="Heading level skipped",
        why="Heading levels show people who listen to the page which part belongs to which. A skipped level sounds as "
        "if something were missing. It is a courtesy to readers: search engines do not ask for it.",
        fix="Put the heading one level below the heading that it belongs to.",
        basis="w3c",
        source="https://www.w3.org/WAI/WCAG22/Techniques/general/G141",
        checked="2026-11-22",
        level="note",
        weight=2,
        good="<h1>Bread</h1><p>Four ways.</p><h2>Rye</h2><p>Dark.</p><h3>Sour</h3><p>Sharp.</p><h2>Wheat</h2>",
        bad="<h1>Bread</h1><p>Four ways.</p><h2>Rye</h2><p>Dark.</p><h4>Sour</h4><p>Sharp.</p>",
    )

    def judge(self, facts: Facts) -> Iterator[Verdict]:
        headings = [heading for heading in facts.article.headings if heading.text]
        if len(headings) < 2:
            yield Skip("the article has fewer than two headings")
            return
        jumps = [(above, heading) for above, heading in pairwise(headings) if heading.level > above.level + 1]
        if not jumps:
            return
        own = facts.article.url
        controls = {
            (link.block, link.text) for link in facts.article.links if link.href.endswith("#") or link.href == own != ""
        }
        of_others = lead_elsewhere(facts.article)
        for above, heading in jumps:
            if (heading.block, heading.text) in controls:
                continue  # it opens a menu beside the article
            if _is_of_box(heading.text) or heading in of_others:
                continue
            if not _is_cut_between(facts, above, heading):
                yield Problem(
                    f"the H{above.level} {short(above.text)} is followed by an H{heading.level}, at most an "
                    f"H{above.level + 1}",
                    quote=heading.text,
                    line=heading.line,
                    fix=f"Make “{heading.text}” an H{above.level + 1}, and move the headings under it up with it.",
                )


def _is_of_box(text: str) -> bool:
    """Whether a heading is that of a box: by its words, or by what it asks its readers for."""
    folded = fold(text)
    return folded.strip(" :") in _OF_BOXES or (
        len(folded.split()) <= _SHORT and any(word in folded for word in _ASKED_FOR)
    )


def _is_cut_between(facts: Facts, above: Heading, heading: Heading) -> bool:
    """Whether something as short as a heading was left out between them, as it is on other articles of the site too:
    then the page may skip no level."""
    return any(
        part.kind == "template" and above.line < part.line < heading.line and part.words <= _SHORT
        for part in facts.article.left_out
    )
