"""Crawled addresses -> what may stand in a link, and how they are shown; nothing but http and https passes."""

import re
from typing import Final
from urllib.parse import unquote, urlsplit

# Must not match: javascript:, data:, file: and their like, protocol-relative addresses, anything with white space or
# control characters inside (browsers drop those, so "java\tscript:" would come alive), or nothing after the slashes.
_WEB: Final = re.compile(r"https?://[^\s\x00-\x20\x7f]+", re.IGNORECASE)


def link(address: str) -> str:
    """The address where it may be linked to, else an empty string."""
    return address if _WEB.fullmatch(address) else ""


def host(address: str) -> str:
    """Host of a web address in lower case, empty for everything else."""
    try:
        return (urlsplit(address).hostname or "") if link(address) else ""
    except ValueError:
        return ""


def crumbs(address: str) -> str:
    """The address as a search result shows it: host, then the folders behind little arrows."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return address
    if not link(address):
        return address
    steps = [step for step in unquote(parts.path).split("/") if step]
    return " › ".join([parts.netloc.rpartition("@")[2], *steps])


def within(address: str, site: str) -> str:
    """The address without the host where that is the site's own."""
    if not host(site) or host(address) != host(site):
        return address
    return "/" + address.split("/", 3)[3] if address.count("/") > 2 else address
