"""Finds headings with nothing under them."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from auditor.check import Problem, Rule, Skip, Verdict
from auditor.model import Article, Facts
from auditor.read.dates import find_date

FEWEST_LETTERS = 3
"""Letters of a heading that can promise anything: "94" and "0 %" are numbers made large."""


@dataclass(frozen=True, slots=True)
class SectionEmpty:
    rule: ClassVar[Rule] = Rule(
        id="section-empty",
        area="headings",
        title="Heading with nothing under it",
        why="A heading is a promise. With no text, picture or subsection before the next one, readers believe that "
        "something failed to load.",
        fix="Write the section, or delete its heading.",
        basis="house style",
        source="",
        checked="2026-11-22",
        level="warning",
        weight=5,
        good="<h1>Bread</h1><p>Four ways.</p><h2>Rye</h2><h3>Flour</h3><p>Fine or coarse.</p>",
        bad="<h1>Bread</h1><p>Four ways.</p><h2>Rye</h2><p>Dark.</p><h2>Related products</h2>",
    )

    def judge(self, facts: Facts) -> Iterator[Verdict]:
        headings = facts.article.headings
        if not any(section.heading >= 0 for section in facts.headings.sections):
            yield Skip("no headings")
            return
        for section in facts.headings.sections:
            if section.heading < 0 or section.has_content:
                continue
            heading = headings[section.heading]
            if not _promises(heading.text, facts.article):
                continue
            yield Problem(
                f"nothing stands under the H{heading.level} “{heading.text}” before the next heading or the end",
                quote=heading.text,
                line=heading.line,
                fix=f"Fill the section “{heading.text}”, or delete its heading.",
            )


def _promises(text: str, article: Article) -> bool:
    """Whether a heading announces a section: a number, a byline or a date in a heading's tags does not."""
    if sum(letter.isalpha() for letter in text) < FEWEST_LETTERS or find_date(text):
        return False
    return not any(author.name and author.name in text for author in article.authors)
