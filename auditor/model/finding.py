"""What a check says about a page: a finding, or why it had nothing to judge, or that it broke."""

from typing import Literal, NamedTuple

from auditor.model.record import record

Level = Literal["error", "warning", "note"]
LEVELS: tuple[Level, ...] = ("error", "warning", "note")
"""Gravest first."""

Area = Literal["keywords", "readability", "headings", "faq", "page", "site"]
AREAS: tuple[Area, ...] = ("keywords", "readability", "headings", "faq", "page")
"""The areas that a page is scored in, in the order of the report."""


class Span(NamedTuple):
    """A range of characters within the text of one block of the article."""

    block: int
    start: int
    end: int


class Halfway(NamedTuple):
    """What is left of a finding when half of its places are changed."""

    done: int
    of: int
    """Places to change until the finding is gone."""
    extent: float
    """As ``Finding.extent``, for a page on which so many are done."""


@record
class Finding:
    """One thing to change, complete as a reader needs it: measured number and limit, quote, place, change."""

    check: str
    level: Level
    message: str
    line: int
    """Line of the source; 0 when the finding is about something that is not there."""
    column: int | None
    quote: str
    fix: str
    fingerprint: str
    """Stable when lines move, other text changes or a number in the message changes."""
    spans: tuple[Span, ...] = ()
    evidence: tuple[str, ...] = ()
    """What shows that it is so, one thing a line, in the text's own words."""
    paste: str = ""
    """Text to paste as it is (JSON-LD), where the fix has one."""
    extent: float = 1.0
    """How much of its check's points it takes by itself, 0 to 1."""
    halfway: Halfway | None = None
    """None for a finding that is changed in one go."""
    title: str = ""
    """The finding in a few words, as a heading; findings of one check and one title belong together."""
    cause: str = ""
    """What would tell it from other findings of the check if all pages were one; empty where nothing would."""
    place: str = ""
    """Equal on two pages where it is about the same thing of their template: a block with the same words in the same
    place of the tree, or the same thing outside of the text; empty where that is not known."""
    last: bool = False
    """Whether to make this change after all others, as it copies what they may alter."""
    asks_for: tuple[str, ...] = ()
    """Phrases that the fix would have the page say once more."""
    takes_out: tuple[str, ...] = ()
    """Phrases that the fix would have the page say less often."""
    points: float = 0.0
    """What correcting every finding of this check on this page adds to the page's score."""
    mark: str = ""
    """A fingerprint without the page's name: the same in a copy of the page, and from whichever folder its file is
    named. Two findings of a page never share one."""


@record
class SiteFinding:
    """One thing to change about several pages together."""

    check: str
    level: Level
    title: str
    message: str
    urls: tuple[str, ...]
    """All pages that it is about, by their addresses (or paths), sorted."""
    fix: str
    fingerprint: str
    """Stable when pages join or leave."""
    evidence: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    """The same pages by what they are known by in the report."""


@record
class Skipped:
    check: str
    reason: str


@record
class Failed:
    check: str
    error: str
