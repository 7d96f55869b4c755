"""What the structured data of a page says of its article."""

from typing import Literal, NamedTuple

from auditor.model.record import record

ArticleProperty = Literal["headline", "author", "author's name", "datePublished", "image"]
"""Properties that Google's guide to Article markup names; ``author's name`` is lacking where an author has none."""


class MarkedDate(NamedTuple):
    """A date as the markup writes it."""

    name: Literal["datePublished", "dateModified"]
    text: str
    is_readable: bool
    """Whether programs can read it: a day, or a day with a time, as ISO 8601 writes them."""
    lacks_zone: bool
    """Whether it has a time that may be any in the world."""


@record
class MarkedArticle:
    """The item of type Article, or of a kind of it, that describes the page's own article."""

    type: str
    """As marked up: "BlogPosting"."""
    line: int
    headline: str
    shared: float
    """Words that the headline has in common with the H1 or the title that is most like it, 0 to 1; 1 where it is in
    one of them, or where there is none."""
    shown: str
    """The page's own headline."""
    lacks: tuple[ArticleProperty, ...] = ()
    """Properties that say nothing; no image where the article shows none."""
    dates: tuple[MarkedDate, ...] = ()
    """Those that say anything."""
