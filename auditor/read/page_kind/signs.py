"""A page as read in, what is measured of it to tell articles from other pages out; the opinion is in ``page_kind``."""

import re
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from lxml.html import HtmlElement

from auditor.model import Block, Node
from auditor.read.layout import BIT, Layout, Run, count_words
from auditor.read.metadata import Head
from auditor.read.page_kind.addresses import address_signs
from auditor.read.page_kind.headings import PageHeadings, page_of
from auditor.read.page_kind.speakers import own_words, posts
from auditor.read.page_kind.themes import theme_signs
from auditor.read.page_kind.titles import title_signs
from auditor.read.tree import Elements
from auditor.text.dates import find_date
from auditor.text.late_pattern import late_pattern

_PROSE = 20
"""Words from which a block is prose and no label."""
_LONG = 40
"""Words from which a block is a paragraph of a text, and no blurb."""
_SHORT = 12
"""Words of a line at the most, for a date or a price in it to be what the line is about."""
_LABEL = 4
"""Words of a link at the most, for the same words on several links to be a label: "Read more", "Add to cart"."""
_NEAR = 5
"""Lines after the headline in which its date stands."""
_SHORTEST_HEADLINE = 5
"""Letters of a line at the least, for a title to repeat it by intention."""
_HEADLINE_BEGINS = 15
"""Letters that title and line begin with alike, where a byline follows in the same line."""
_FIRST_LINES = 100
"""Lines of a page in which its headline stands."""
_NO_HEADLINE = 20
"""Lines of a page without a headline in which its date stands."""
_MOST_LINES = 1_500
"""Lines of a page that are looked at."""
_DIGIT = re.compile(r"\d")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_PRICE = late_pattern(r"[$€£¥₹₽₩]\s?\d|\d\s?(?:[€£₽₹₩]|zł|kr\b|Kč|円|元|USD|EUR|lei\b|TL\b|ر\.س)")
_OF_A_PRICE = (*"$€£¥₹₽₩元円", "zł", "kr", "Kč", "USD", "EUR", "lei", "TL", "ر.س")
# An excerpt's end, as themes write it; not the three dots that end a sentence in the middle of a text.
_CUT = ("…", "...", "[…]", "[...]", "…]", "… »", "…»")
_USER = late_pattern(
    r"/(?:users?|u|members?|profiles?|people)/|memberlist|showuser|member\.php|[?&]u=\d|action=profile"
)
_OF_A_USER = (
    "/user",
    "/u/",
    "/member",
    "/profile",
    "/people/",
    "memberlist",
    "showuser",
    "member.php",
    "u=",
    "=profile",
)
_BOXES = ("shop", "advert")
_START = frozenset({"home"})
_SHOWN = frozenset({"time", "byline"})


class Signs(NamedTuple):
    """What the signs look at. Words are counted as for telling prose from labels."""

    address: frozenset[str]
    """As in ``page_addresses``."""
    theme: frozenset[str]
    """As in ``page_themes``."""
    title: frozenset[str]
    """As in ``page_titles``."""
    types: Mapping[str, int]
    """Items of structured data by type."""
    og_type: str
    published: bool
    """Whether ``article:published_time`` is given."""
    has_author: bool
    """Whether a byline or markup of this page names one; a meta tag that all pages share is no sign."""
    has_date: bool
    """Whether markup or byline give a date of publication."""
    dated_headline: bool
    """Whether a date stands beside the headline."""
    h1_in_title: bool
    headline: int
    """Words of its longest H1."""
    articles: int
    """``article`` elements that stand in no other."""
    largest_article: float
    """Share that the largest of them has of the words in all."""
    times: int
    """``time`` elements of the page."""
    linked_headings: int
    """Different pages of the site that headings outside of navigation lead to, each heading being one link."""
    under_links: float
    """Share of the page's words that stand under such headings."""
    same_labels: int
    """The most links to different pages that share one short text."""
    cut: int
    """Texts that end in three dots."""
    prose_lines: int
    dated_lines: int
    """Short lines with a year in them."""
    prices: int
    """Short lines with a price in them."""
    users: int
    """Different users of a community that links lead to."""
    asks: int
    """Forms, buttons and links that look like one."""
    words: int
    """Words of the text as read."""
    prose: int
    """Words in its blocks of twenty words or more."""
    long: int
    """Words in its blocks of forty words or more."""
    own: int
    """How often it says "we" and "our"."""
    posts: int
    """Posts of people that hold as much as the text, as in ``page_speakers``."""
    boxes: frozenset[str]
    """What boxes of the page are named for: ``shop``, ``advert``."""
    linked: int
    """Words of the links in it."""
    code: int
    """Words of code in it."""
    headings: int
    blocks: int
    on_page: int
    """Words of the whole page."""


def page_signs(
    elements: Elements,
    nodes: Sequence[Node],
    head: Head,
    shown: Layout,
    blocks: Sequence[Block],
    *,
    kept: Sequence[int],
    answered: bool = True,
) -> Signs:
    """The signs of a page; ``blocks`` is its text as read, from the runs of the numbers in ``kept``.

    ``answered`` is whether its address is where it was found. That of a file is what its canonical says, and drafts
    commonly name the start page there: that alone makes them none.
    """
    # The words of code are counted anew: as a block it has lines.
    counts = [
        (shown.runs[number].words if block.kind != "code" else count_words(block.text), block.kind)
        for number, block in zip(kept, blocks, strict=True)
    ]
    types = Counter(kind for node in nodes for kind in set(node.types))
    lines = shown.runs[:_MOST_LINES]
    hrefs = elements.values["href"]
    numbers = [run.text for run in lines if run.words <= _SHORT and _DIGIT.search(run.text)]
    headings = PageHeadings(lines, head.url)
    articles = _articles(shown)
    headline = headings.h1 if headings.h1 >= 0 else _title_line(lines, head.title.text)
    published = [date for date in head.dates if date.kind == "published" and date.iso and date.is_of_page]
    theme = theme_signs(elements)
    title = _folded(head.title.text)
    return Signs(
        address=address_signs(head.url) - (frozenset() if answered else _START),
        theme=theme | ({"own feed"} if _has_own_feed(theme, head.url) else frozenset()),
        title=title_signs(head.title.text, headings.h1s),
        types=types,
        og_type=head.extra.get("og:type", "").lower(),
        published="article:published_time" in head.extra,
        has_author=any(author.origin != "meta" for author in head.authors) or "article:author" in head.extra,
        has_date=bool(published),
        dated_headline=any(date.origin in _SHOWN for date in published)
        or _has_date_near(lines, headline, head.declared_language.text),
        h1_in_title=any(_folded(h1) in title for h1 in headings.h1s if len(h1) > 2),
        headline=max(map(count_words, headings.h1s), default=0),
        articles=len(articles),
        largest_article=max(articles, default=0) / max(1, sum(articles)),
        times=len(elements.tagged("time")),
        linked_headings=len(headings.pages),
        under_links=headings.under / max(1, headings.words),
        same_labels=_same_labels(lines, hrefs),
        cut=sum(run.is_prose and run.text.endswith(_CUT) for run in lines),
        prose_lines=sum(run.is_prose for run in lines),
        dated_lines=sum(_YEAR.search(text) is not None for text in numbers),
        prices=_count(_PRICE, numbers, _OF_A_PRICE),
        users=_users(lines, hrefs),
        asks=shown.boxes[0].asks,
        words=sum(count for count, _ in counts),
        prose=sum(count for count, kind in counts if count >= _PROSE and kind != "code"),
        long=sum(count for count, kind in counts if count >= _LONG and kind != "code"),
        own=own_words(block.text for block in blocks if block.kind != "code"),
        posts=posts(shown.boxes, shown.runs, kept),
        boxes=frozenset(name for name in _BOXES if shown.said & BIT[name]),
        linked=sum(shown.runs[number].linked for number in kept),
        code=sum(count for count, kind in counts if kind == "code"),
        headings=sum(kind == "heading" for _, kind in counts),
        blocks=len(counts),
        on_page=shown.words,
    )


def _articles(shown: Layout) -> list[int]:
    """Words of each ``article`` that stands in no other."""
    found: list[int] = []
    last = -1
    for box in shown.boxes:
        if box.index > last and (box.tag == "article" or box.role == "article"):
            last = box.last
            if box.words:
                found.append(box.words)
    return found


def _title_line(lines: Sequence[Run], title: str) -> int:
    """Number of the first line that the title repeats or begins with, where a page has no H1; else -1."""
    title = _folded(title)
    for number, run in enumerate(lines[:_FIRST_LINES]):
        if 1 < run.words <= 2 * _SHORT and run.linked < run.words:
            line = _folded(run.text)
            if len(line) >= _SHORTEST_HEADLINE and (line in title or title.startswith(line[:_HEADLINE_BEGINS])):
                return number
    return -1


def _has_date_near(lines: Sequence[Run], h1: int, language: str) -> bool:
    near = lines[max(0, h1 - 2) : h1 + 1 + _NEAR] if h1 >= 0 else lines[:_NO_HEADLINE]
    return any(
        run.words <= 2 * _SHORT and _YEAR.search(run.text) and find_date(run.text, language) is not None for run in near
    )


def _same_labels(lines: Sequence[Run], hrefs: Mapping[HtmlElement, str]) -> int:
    alike: dict[str, list[HtmlElement]] = {}
    for run in lines:
        if run.anchors:
            first, after, element = run.anchors[-1]
            if after - first <= _LABEL:
                pieces = run.pieces
                words = (pieces[first] if after - first == 1 else "".join(pieces[first:after])).split()
                if 0 < len(words) <= _LABEL:
                    label = " ".join(words)
                    if len(label) > 1 and not label.isdigit():
                        alike.setdefault(label, []).append(element)
    several = sorted((links for links in alike.values() if len(links) > 1), key=len, reverse=True)
    most = min(1, len(alike))
    for links in several:
        if len(links) <= most:
            break
        most = max(most, len({hrefs.get(element, "").split("#")[0] for element in links}))
    return most


def _users(lines: Sequence[Run], hrefs: Mapping[HtmlElement, str]) -> int:
    links = {hrefs.get(element, "") for run in lines if run.anchors for _, _, element in run.anchors}
    return _count(_USER, links, _OF_A_USER)


def _count(pattern: re.Pattern[str], texts: Collection[str], words: Sequence[str]) -> int:
    """How many of the texts have the pattern, which none has without one of these words: looked for in all at once."""
    together = "\n".join(texts)
    if not any(word in together for word in words):
        return 0
    return sum(pattern.search(text) is not None for text in texts)


def _has_own_feed(theme: frozenset[str], url: str) -> bool:
    here = page_of(url)
    feeds = (sign.removeprefix("feed ") for sign in theme if sign.startswith("feed "))
    return bool(url) and any(page_of(feed.removesuffix("index.xml")) == here for feed in feeds)


def _folded(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))
