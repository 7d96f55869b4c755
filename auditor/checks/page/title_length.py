"""Finds titles that a result would cut, and titles that the CMS has cut already."""

from collections.abc import Iterator
from typing import ClassVar

from auditor.check import Problem, Rule, Share, Skip, Verdict, extent_beyond
from auditor.checks.limits.tolerance import is_over
from auditor.facts.title import fitting, has_known_width
from auditor.facts.trust import is_news
from auditor.model import Facts
from auditor.model.record import record
from auditor.wording import short


@record
class TitleLength:
    rule: ClassVar[Rule] = Rule(
        id="title-length",
        area="page",
        title="Title cut off",
        why="A search result cuts off the end of a title that is wider than its line. Search engines set no limit and "
        "read the whole title, but searchers decide by what they see.",
        fix="Put what people search for first, and leave out what a search result does not need.",
        basis="house style",
        source="https://developers.google.com/search/docs/appearance/title-link",
        checked="2026-11-22",
        level="note",
        weight=2,
        good='<!doctype html><html lang="en"><head><title>How to proof dough overnight</title></head><body><main>'
        "<article><h1>How to proof dough overnight</h1><p>Mix it in the evening.</p></article></main></body></html>",
        bad='<!doctype html><html lang="en"><head><title>How to proof dough overnight in the fridge, on the counter '
        "or in a cold cellar, and what to do when it has risen too much</title></head><body><main><article>"
        "<h1>Proofing dough overnight</h1><p>Mix it in the evening.</p></article></main></body></html>",
    )

    at_most: int = 600
    """Pixels in 20 px Arial, about the width of a result on a desktop. The site's name at the end does not count."""
    width: Share = 0.15
    """Share of that by which a title may be wider: of such a one a result loses no more than a word or two."""
    width_of_news: Share = 0.3
    """The same for a news article: a headline has to say what happened, and readers of news see it in other places."""

    def judge(self, facts: Facts) -> Iterator[Verdict]:
        title = facts.article.title
        if not title.text:
            yield Skip("the page has no title")
            return
        own = facts.own_title or title.text
        if not has_known_width(own):
            yield Skip("we do not know how wide the letters of this script are")
            return
        width = self.width_of_news if is_news(facts.article) else self.width
        if facts.title_cut:
            yield Problem(
                f"the title ends in mid-sentence; the H1 goes on with {short(facts.title_cut)}",
                quote=title.text,
                line=title.line,
                fix="Write a complete title, or set up the CMS to use the whole headline.",
                key="cut",
            )
        elif is_over(facts.own_title_width, self.at_most, width):
            shown = fitting(own, self.at_most)
            yield Problem(
                f"the title is {facts.own_title_width:,.0f} pixels wide, at most {self.at_most} are shown",
                quote=title.text,
                line=title.line,
                evidence=(f"shown: “{shown} …”", f"cut off: “{own[len(shown) :].strip()}”"),
                fix=f"Cut about {len(own) - len(shown):,} characters, and put what people search for first.",
                about_page=True,
                extent=extent_beyond(facts.own_title_width, self.at_most),
            )
