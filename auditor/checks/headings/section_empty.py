"""Finds headings with nothing under them."""

import sys
from collections import Counter
from collections.abc import Iterator
from typing import ClassVar

from auditor.check import Problem, Rule, Skip, Verdict
from auditor.model import Article, Facts, Heading, LeftOutKind
from auditor.model.record import record
from auditor.text.dates import find_date
from auditor.wording import short

DEEPEST = 6
"""The lowest level that HTML has."""
FEWEST_LETTERS = 3
"""Letters of a heading that can promise anything: "94" and "0 %" are numbers made large."""
FEWEST_WORDS_OF_SENTENCE = 5
"""Words of a heading with a full stop that says what it has to say itself."""


_AROUND: frozenset[LeftOutKind] = frozenset(
    {"header", "footer", "article footer", "navigation", "sidebar", "newsletter", "after the text", "comments", "count",
     "headline", "share buttons", "author box", "details", "date"}
)  # fmt: skip
"""Parts around an article and never within it. Where one of them comes after the last heading, the article is over."""
_NO_CONTENT: frozenset[LeftOutKind] = frozenset(
    {"consent", "hidden", "dialog", "promotion", "advertisement", "button", "before the text"}
)
"""Parts that may be anywhere and fill no section. Folded answers and the like do: a click opens them."""


@record
class SectionEmpty:
    rule: ClassVar[Rule] = Rule(
        id="section-empty",
        area="headings",
        title="Empty section",
        why="A heading is a promise. With no text, picture or subsection before the next one, readers think that "
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
        if not any(section.heading >= 0 for section in facts.headings.sections):
            yield Skip("the article has no headings")
            return
        headings = facts.article.headings
        empty = [
            section.heading for section in facts.headings.sections if section.heading >= 0 and not section.has_content
        ]
        said = Counter(headings[number].text for number in empty)
        linked = frozenset(link.block for link in facts.article.links if link.href)
        for number in empty:
            heading = headings[number]
            if heading.filled or heading.block in linked or not _promises(heading, facts.article):
                continue
            below = next((headings[later] for later in range(number + 1, len(headings)) if headings[later].text), None)
            if _has_more_on_the_page(heading, below, facts.article):
                continue
            if below is not None and below.level == 1 < heading.level:
                # A line above the title that says which part of the site or the page this is.
                continue
            if heading.text.endswith(":"):
                # "Follow:" before a row of icons, which the reader does not see, or an announcement of what follows.
                continue
            lower = ""
            if below is not None and below.level == heading.level < DEEPEST:
                lower = f", or make “{below.text}” an H{heading.level + 1} if it belongs under it"
            is_label = said[heading.text] > 1
            end = "the next heading" if below is not None else "the end of the article"
            yield Problem(
                f"there is nothing under the H{heading.level} {short(heading.text)} before {end}",
                quote=heading.text,
                line=heading.line,
                fix="Make it plain text: a label that is repeated is not a heading."
                if is_label
                else f"Write the section “{heading.text}”, or delete its heading{lower}.",
                level="note" if is_label else "warning",
            )


def _has_more_on_the_page(heading: Heading, below: Heading | None, article: Article) -> bool:
    """Whether something stands there that was not taken for text, such as a list of links: readers see it all the same.

    What belongs to the page around the article (a footer, a box about the author) does not fill a section, nor does
    what stands behind it where no further heading follows.
    """
    later = [part for part in article.left_out if heading.line <= part.line]
    around = [part.line for part in later if part.kind in _AROUND]
    end = below.line if below else min(around, default=sys.maxsize)
    return any(part.line <= end and part.kind not in _AROUND and part.kind not in _NO_CONTENT for part in later)


def _promises(heading: Heading, article: Article) -> bool:
    """Whether a heading announces a section: a number, a byline, a date or a sentence in its tags does not."""
    text = heading.text
    if sum(letter.isalpha() for letter in text) < FEWEST_LETTERS or find_date(text):
        return False
    if text.endswith((".", "!", "→", "»")) and len(text.split()) >= FEWEST_WORDS_OF_SENTENCE:
        return False
    return not any(author.name and author.name in text for author in article.authors)
