"""What was named and how the crawl went in, why not all of a site was read out."""

from collections.abc import Sequence
from urllib.parse import urlsplit

from auditor.fetch.progress import Progress
from auditor.fetch.settings import FetchSettings
from auditor.fetch.source import recognised

UNKNOWN_OF_A_LIST = "what was named is a list of pages, and perhaps not all of the site"
_LISTS = ("archive", "list", "local sitemap", "sitemap")


def short_of_a_site(names: Sequence[str], settings: FetchSettings, progress: Progress | None) -> str:
    """The end of a sentence; empty where a whole site was read by its links. ``progress`` is the last of the crawl."""
    sources = recognised(names, settings)
    if any(source.kind in _LISTS for source in sources):
        return UNKNOWN_OF_A_LIST
    if len(sources) != 1 or sources[0].kind != "site":
        return "only some pages of a site were read"
    if urlsplit(sources[0].place).path not in ("", "/"):
        return "only one folder of the site was read"
    if settings.sitemap_only:
        return "links were not followed (--sitemap-only)"
    if settings.include or settings.exclude:
        return "the settings leave out pages of the site (include, exclude)"
    if progress is None or progress.limited:
        return "not all pages of the site were read (max_pages)"
    if progress.blocked:
        return "the host stopped the crawl"
    return ""


def asks_of_a_site(names: Sequence[str], settings: FetchSettings) -> bool:
    """Whether a site or a list of its pages was named: of single pages and files nobody expects to hear of others."""
    return any(source.kind in (*_LISTS, "site") for source in recognised(names, settings))
