"""The names that a user gives, and what each of them stands for; a wrong one is refused before anything starts."""

import zlib
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import field
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

from auditor.fetch.address import canonical, credentials_of, fault_of, is_asset, without_login
from auditor.fetch.archive.library import is_archive
from auditor.fetch.content_sniffing import looks_like_html
from auditor.fetch.decompress import GZIP_MAGIC
from auditor.fetch.feed import is_feed
from auditor.fetch.secrets import shown
from auditor.fetch.settings import FetchSettings
from auditor.fetch.wordpress.recognised import is_export
from auditor.model import DRAFT_ENDINGS
from auditor.model.record import record

Kind = Literal["archive", "export", "file", "folder", "list", "local sitemap", "page", "site", "sitemap"]
PAGE_ENDINGS = (".html", ".htm", ".xhtml", ".html.gz", ".htm.gz", ".xhtml.gz", *DRAFT_ENDINGS)
_SITEMAP_ENDINGS = (".xml", ".xml.gz")
_LIST_ENDINGS = (".txt", ".list")
_FILE_WORDS = frozenset(
    {"htm", "html", "xhtml", "list", "log", "md", "markdown", "php", "rst", "tex", "toml", "yaml", "yml"}
)
"""Endings that a misspelt file has; ``.md`` is also Moldova's, whose sites are rarer than drafts."""
_LOOKED_AT = 8192
"""Bytes of a file, by which it is recognised."""
_NAMED: tuple[Kind, ...] = ("file", "folder", "page")


class SourceError(Exception):
    """A name that stands for nothing that can be read; the message says what and what to do."""


@record
class Source:
    """One name with its meaning. ``place`` is the canonical address, or the path as it was given."""

    kind: Kind
    place: str
    credentials: tuple[str, str] | None = field(default=None, repr=False)
    """Name and password from the address; sent to exactly this scheme, host and port, shown to nobody."""


def recognised(names: Sequence[str], settings: FetchSettings, *, named_only: bool = False) -> tuple[Source, ...]:
    """What each name stands for. Raises SourceError for one that cannot be meant; with ``named_only`` also for
    lists and sitemaps, whose addresses the user did not name.

    Something on the disk goes before an address. Files are told apart by their endings: pages (.html, .htm, .xhtml,
    each also with .gz), drafts (.md, .markdown, .mdx, .docx), lists of addresses (.txt, .list), sitemaps (.xml,
    .xml.gz); any other file counts as a page if it begins like one. A feed is known by its content and is a list of
    articles, as a sitemap is; so is the export of a WordPress site, whose posts are pages, and the
    archive of a crawl (WARC).
    For addresses see ``FetchSettings.mode``.
    """
    if not names:
        raise SourceError("nothing to read was named; give an address, a file, a folder or a list of addresses")
    sources = tuple(_recognised(name, settings) for name in names)
    for name, source in zip(names, sources, strict=True):
        if named_only and source.kind not in _NAMED:
            kind = {
                "list": "a list of addresses",
                "export": "the export of a site",
                "archive": "the archive of a crawl",
            }.get(source.kind, "a sitemap")
            raise SourceError(
                f"{shown(name, settings.secret_names)!r} is {kind}; check takes pages and folders, auditor audit takes "
                "lists, sitemaps, exports and archives"
            )
    return sources


def _recognised(name: str, settings: FetchSettings) -> Source:
    if "://" in name:
        return _address(name, settings)
    path = Path(name)
    if not name:
        raise SourceError("the name of a source is empty; give an address, a file or a folder")
    try:
        if path.is_dir():
            return Source("folder", name)
        if path.is_file():
            return Source(_kind_of_file(path), name)
        there = path.exists()
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        raise SourceError(f"{name!r} cannot be opened: {reason}") from error
    if there:
        raise SourceError(f"{name!r} is neither a file nor a folder")
    hint = ""
    if _looks_like_host(name):
        hint = f"; if you mean the site, write https://{name}"
    raise SourceError(f"there is no file or folder {name!r}{hint}")


def _looks_like_host(name: str) -> bool:
    """Whether a name without ``://`` begins with a host rather than with a folder or a file: ``example.com/blog``."""
    host = name.partition("/")[0].partition(":")[0]
    last = host.rpartition(".")[2].lower()
    looks = "." in host and (last.isalpha() or last.startswith("xn--")) and bool(canonical(f"https://{name}"))
    return looks and not is_asset(f"https://host/{host}") and last not in _FILE_WORDS


def _kind_of_file(path: Path) -> Kind:
    ending = path.name.lower()
    if ending.endswith(PAGE_ENDINGS):
        return "file"
    with path.open("rb") as file:
        start = _unpacked(file.read(_LOOKED_AT))
    if is_archive(start, path.name):
        return "archive"
    if is_export(start):
        return "export"
    if is_feed(start):
        return "local sitemap"
    if ending.endswith(_SITEMAP_ENDINGS):
        return "local sitemap"
    if ending.endswith(_LIST_ENDINGS):
        return "list"
    if looks_like_html(start):
        return "file"
    raise SourceError(
        f"{str(path)!r} cannot be read: pages end in .html, .htm or .xhtml (also with .gz), drafts in .md, .markdown, "
        ".mdx or .docx, sitemaps in .xml, lists of addresses in .txt; feeds (RSS, Atom, JSON Feed) may have any name"
    )


def _unpacked(start: bytes) -> bytes:
    """The beginning of a file, unpacked where it is gzip; as it is where that is broken, which its reader says."""
    if not start.startswith(GZIP_MAGIC):
        return start
    with suppress(zlib.error):
        return zlib.decompressobj(31).decompress(start, _LOOKED_AT)
    return start


def _address(name: str, settings: FetchSettings) -> Source:
    address = canonical(name)
    if not address:
        plain = shown(name, settings.secret_names)[:200]
        raise SourceError(f"{plain!r} is not an address that can be read: {fault_of(without_login(name))}")
    return Source(_kind_of_address(address, settings), address, credentials_of(name))


def _kind_of_address(address: str, settings: FetchSettings) -> Kind:
    if settings.mode != "auto":
        return settings.mode
    path = urlsplit(address).path
    if path == "/":
        return "page" if "?" in address else "site"
    return "sitemap" if path.lower().endswith(_SITEMAP_ENDINGS) else "page"
