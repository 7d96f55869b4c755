"""A name that an agent gave in, the page that it stands for out: a file below the root, or an allowed host's page."""

from collections.abc import Collection
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

from auditor.fetch.files import is_page_name, read_file
from auditor.fetch.settings import FetchSettings
from auditor.model import Page, Unread


def page_of(name: str, root: Path, hosts: Collection[str], settings: FetchSettings) -> Page | Unread:
    """Nothing outside of the root is read or looked at, by whatever way a name or a link leads there."""
    if "://" in name:
        return _fetched(name, hosts, settings)
    if "\0" in name:
        return Unread("-", "a name cannot hold this character; name a file below the root folder")
    top = root.resolve()
    path = (top / name).resolve()
    if not path.is_relative_to(top):
        return Unread(name, "it is outside of the root folder; name a file below it, or start with another --root")
    if not is_page_name(path.name):
        return Unread(name, "it is no page and no draft by its name; name a .md or .html file")
    found = read_file(str(path), settings)
    below = path.relative_to(top).as_posix()
    if isinstance(found, Unread):
        return Unread(below, found.reason)
    return Page(below, found.body, path=below, content_type=found.content_type)


def _fetched(name: str, hosts: Collection[str], settings: FetchSettings) -> Page | Unread:
    try:
        parts = urlsplit(name)
        host = (parts.hostname or "").lower()
    except ValueError:
        return Unread(name, "it is no address; name one with http:// or https://")
    if parts.scheme not in ("http", "https") or host not in hosts:
        return Unread(name, "nothing is fetched from this host; start the server with --allow-host to allow it")
    from auditor.fetch import fetch

    # One page, and no redirect followed: it may lead to a host that was not allowed.
    one_page = replace(settings, mode="page", max_redirects=0)
    with closing(fetch([name], one_page, links_of=lambda _page: (), named_only=True)) as pages:
        return next(pages, Unread(name, "nothing came from there"))
