"""What one page tells its site: what the pages of a site know only together is made of these."""

from auditor.model.facts import HarmName
from auditor.model.record import record


@record
class Note:
    """A page as read, in some hundred bytes."""

    identity: str
    """What tells the page from all others (``Article.identity``)."""
    site: str
    """Host of its address; empty for files, which belong together."""
    url: str
    title: str
    is_article: bool
    """By its own signs."""
    odds: float
    """Log odds of that."""
    dated: bool
    """Whether it says when it was published."""
    blocks: bytes = b""
    """Keys of its blocks with their places, sorted, 8 bytes each; without those that are never a template's."""


@record
class Habit:
    """What an article adds to what is usual on its site, once it is measured."""

    identity: str
    words: int
    harms: tuple[tuple[HarmName, float], ...] = ()
    """Each harm by name; none where the text is unfit for it."""
    lastmod_moved: bool = False
    """Whether the sitemap's ``lastmod`` is another one than in the last run."""
    lastmod_untrue: bool = False
    """Whether nothing on the page changed with it."""
