"""All articles of a run in, those out that know which parts of their titles are the site's: "… | Apache Flink"."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import replace
from urllib.parse import urlsplit

from auditor.facts.headline import affixes
from auditor.model import Article

FEWEST = 3
"""Pages that share a part, at least; two may be a pair on one subject."""
AT_END = 0.1
AT_START = 0.3
"""Share of a site's pages that share a part: at the end the name of a section will do, at the beginning a series of
articles looks like one."""


def with_title_affixes(articles: Iterable[Article]) -> list[Article]:
    """In their order. Sites are told apart by their host; files belong together."""
    held = list(articles)
    by_host: dict[str, list[Article]] = defaultdict(list)
    for article in held:
        by_host[_host(article.url)].append(article)
    shared = {host: _shared([article.title.text for article in pages]) for host, pages in by_host.items()}
    return [
        replace(article, title_affixes=shared[host]) if shared[host := _host(article.url)] else article
        for article in held
    ]


def _shared(titles: list[str]) -> tuple[str, ...]:
    """Keys of the parts that the titles share. Pages that have one title and nothing else in common count once."""
    first: Counter[str] = Counter()
    later: Counter[str] = Counter()
    different = set(titles)
    for title in different:
        parts = affixes(title)
        first.update(parts[:1])
        later.update(set(parts[1:]))
    enough_at_end = max(FEWEST, AT_END * len(different))
    enough_at_start = max(FEWEST, AT_START * len(different))
    return tuple(
        sorted(
            {key for key, pages in later.items() if pages >= enough_at_end}
            | {key for key, pages in first.items() if pages >= enough_at_start}
        )
    )


def _host(url: str) -> str:
    try:
        return urlsplit(url).netloc.lower()
    except ValueError:
        return ""
