"""Finds pages with several H1."""

from collections.abc import Iterator
from typing import ClassVar

from auditor.check import Problem, Rule, Verdict
from auditor.model import Facts
from auditor.model.record import record
from auditor.text import fold


@record
class H1Multiple:
    rule: ClassVar[Rule] = Rule(
        id="h1-multiple",
        area="headings",
        title="More than one H1",
        why="HTML allows several H1s, and search engines cope with them; but a single one says clearly what the page "
        "is about, and people who listen to the page hear several titles otherwise.",
        fix="Keep the H1 that names the article. Make the others H2, or plain text if they are a logo or a slogan.",
        basis="w3c",
        source="https://www.w3.org/WAI/tutorials/page-structure/headings/",
        checked="2026-11-22",
        level="note",
        weight=2,
        good="<h1>A loaf for every weekday morning</h1><p>Mix the dough.</p><h2>Baking</h2><p>Heat the oven.</p>",
        bad="<h1>A loaf for every weekday morning</h1><p>Mix the dough.</p><h1>Baking</h1><p>Heat the oven.</p>",
    )

    at_most: int = 1
    """H1 with different words on one page; one said twice is mostly one for phones and one for desktops."""

    def judge(self, facts: Facts) -> Iterator[Verdict]:
        article = facts.article
        shown = [(h1.text, h1.line) for h1 in article.page_h1s if h1.text] or [
            (heading.text, heading.line) for heading in article.headings if heading.level == 1 and heading.text
        ]
        shown = list({fold(text): (text, line) for text, line in reversed(shown)}.values())[::-1]
        if len(shown) <= self.at_most:
            return
        text, line = shown[self.at_most]
        yield Problem(
            f"the page has {len(shown)} H1s, at most {self.at_most}",
            quote=text,
            line=line,
            about_page=True,
            evidence=tuple(f"“{each}” in line {where}" if where else f"“{each}”" for each, where in shown),
        )
