"""All titles of a run in, the parts of them that are their site's out: "… | Apache Flink"."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from urllib.parse import urlsplit

from auditor.facts.title import affixes
from auditor.model import Article
from auditor.model.record import replace

FEWEST = 3
"""Pages that share a part, at least; two may be a pair on one subject."""
AT_END = 0.1
AT_START = 0.3
"""Share of a site's pages that share a part: at the end the name of a section will do, at the beginning a series of
articles looks like one."""


def shared_affixes(pages: Iterable[tuple[str, str]]) -> Mapping[str, tuple[str, ...]]:
    """Address and title of each page in, the parts that titles share out, by host."""
    by_host: dict[str, set[str]] = defaultdict(set)
    for url, title in pages:
        by_host[_host(url)].add(title)
    return {host: shared for host, titles in by_host.items() if (shared := _shared(titles))}


def with_affixes(article: Article, shared: Mapping[str, tuple[str, ...]]) -> Article:
    """The article that knows those of its host."""
    affixes = shared.get(_host(article.url))
    return replace(article, title_affixes=affixes) if affixes else article


def _shared(different: set[str]) -> tuple[str, ...]:
    """Keys of the parts that the titles share. Pages that have one title and nothing else in common count once."""
    first: Counter[str] = Counter()
    later: Counter[str] = Counter()
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
