"""Boxes and the page's headline in, streams of teasers that follow the article out.

Portals set a list of their other stories below an article, each with its title as a link and an excerpt as long as a
paragraph: more text than a short article has. What tells it from a list of the article's own is that every title leads
to another page of the site.
"""

from collections import Counter
from collections.abc import Sequence
from urllib.parse import urlsplit

from auditor.read.layout import Box, Run

_FEWEST = 4
"""Entries with a title that is a link."""
_SHARE = 0.5
"""What they are of all entries at the least; advertisements stand among them."""
_ABOVE = 30
"""Words in sentences between the headline and the stream: else the page is a list, and the stream what it is about."""
_EXCERPT = 100
"""Words in sentences of an entry, the one in the middle by length: more is no excerpt."""
_SECOND_LEVEL = 3
"""Letters of names such as "co" and "com" below which sites are registered."""
_LISTS = frozenset({"ul", "ol"})
_ENTRIES = frozenset({"li", "article"})


def streams(boxes: Sequence[Box], runs: Sequence[Run], headline: int) -> list[Box]:
    """The outermost lists of teasers below the text that the headline heads."""
    found: list[Box] = []
    if headline < 0 or boxes[0].titles < _FEWEST:
        return found
    above = 0
    read = headline + 1
    own: frozenset[str | None] = frozenset()
    for box in boxes:
        if box.first_run <= headline or box.titles < _FEWEST or (found and box.index <= found[-1].last):
            continue
        above += sum(run.words for run in runs[read : box.first_run] if run.is_prose)
        read = max(read, box.first_run)
        if above >= _ABOVE and (teasers := _teasers(box, boxes)):
            own = own or _own_sites(runs)
            if _lead_elsewhere_on_the_site(teasers, runs, own):
                found.append(box)
    return found


def _teasers(box: Box, boxes: Sequence[Box]) -> list[Box]:
    """The entries with a title, where a list is made of such entries; else none."""
    within = [one for one in boxes[box.index + 1 : box.last + 1] if one.parent is box and one.words]
    entries = [one for one in within if one.tag in _ENTRIES]
    if any(one.prose for one in within if one.tag not in _ENTRIES) or not (
        box.tag in _LISTS or all(one.tag == "article" for one in entries)
    ):
        return []
    teasers = [one for one in entries if one.titles == 1]
    if len(teasers) < max(_FEWEST, _SHARE * len(entries)):
        return []
    excerpts = sorted(one.prose for one in teasers)
    return teasers if excerpts[len(excerpts) // 2] <= _EXCERPT else []


def _own_sites(runs: Sequence[Run]) -> frozenset[str | None]:
    """The site that most links with a host lead to, and the one of links without."""
    sites = Counter(_site(anchor[2].get("href") or "") for run in runs for anchor in run.anchors)
    del sites[""], sites[None]
    return frozenset({"", *(site for site, _ in sites.most_common(1))})


def _lead_elsewhere_on_the_site(teasers: Sequence[Box], runs: Sequence[Run], own: frozenset[str | None]) -> bool:
    """Whether nearly all titles are links to pages of the site, each to another: not to shops, nor within the page."""
    pages = set()
    for box in teasers:
        title = next((run for run in runs[box.first_run : box.last_run + 1] if run.box.level and run.anchors), None)
        href = (title.anchors[0][2].get("href") or "") if title is not None else ""
        if href and href[0] != "#" and _site(href) in own:
            pages.add(href)
    return len(pages) >= max(_FEWEST, 0.8 * len(teasers))


def _site(href: str) -> str | None:
    """The host's last names, which sections of a portal share; empty for an address without a host, None for one that
    leads to no page."""
    try:
        parts = urlsplit(href.strip())
    except ValueError:
        return None
    if parts.scheme not in ("", "http", "https"):
        return None
    names = parts.netloc.lower().split(".")
    return ".".join(names[-3:] if len(names) > 2 and len(names[-2]) <= _SECOND_LEVEL else names[-2:])
