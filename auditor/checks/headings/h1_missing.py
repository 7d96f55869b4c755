"""Finds pages without an H1."""

from collections.abc import Iterator
from typing import ClassVar

from auditor.check import Problem, Rule, Skip, Verdict
from auditor.model import Facts, Heading
from auditor.model.record import record

SHORTEST = 8
"""Characters of a heading that can be the title's own words, and not one of them."""


@record
class H1Missing:
    rule: ClassVar[Rule] = Rule(
        id="h1-missing",
        area="headings",
        title="No H1",
        why="People who use a screen reader jump to the H1 to learn where they are, and visitors from a search look "
        "for the title they clicked. Without an H1, both have to guess.",
        fix="Make the article's title an H1.",
        basis="w3c",
        source="https://www.w3.org/WAI/tutorials/page-structure/headings/",
        checked="2026-11-22",
        level="warning",
        weight=6,
        good="<h1>A loaf for every weekday morning</h1><p>Mix the dough on Sunday evening.</p>",
        bad="<h2>A loaf for every weekday morning</h2><p>Mix the dough on Sunday evening.</p>",
    )

    def judge(self, facts: Facts) -> Iterator[Verdict]:
        article = facts.article
        if any(heading.level == 1 and heading.text for heading in article.headings):
            return
        if any(h1.text for h1 in article.page_h1s):
            return
        if article.is_draft and article.title.text:
            yield Skip("a draft: the site's template will make its title the H1")
            return
        first = next((heading for heading in article.headings if heading.text), None)
        yield Problem(
            "the page has no H1",
            line=first.line if first else 0,
            quote=first.text if first else "",
            fix=_fix(facts, first),
            about_page=True,
            cause="no H1",
        )


def _fix(facts: Facts, first: Heading | None) -> str:
    """What to make the H1: the heading that says the title already, else the title."""
    title = facts.article.title.text
    if first and len(first.text) >= SHORTEST and first.text.casefold() in title.casefold():
        return f"Make “{first.text}” in line {first.line} an H1 instead of an H{first.level}."
    own = facts.own_title or title
    return f"Add “{own}” as an H1 above the text." if own else ""
