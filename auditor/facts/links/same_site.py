"""Two addresses in, whether they are one page or one site out, by what search engines take for the same."""

from functools import lru_cache
from urllib.parse import urlsplit

from auditor.facts.links.same_address import address_key, split

_SHARING = frozenset(
    {"facebook.com", "twitter.com", "x.com", "linkedin.com", "pinterest.com", "wa.me", "api.whatsapp.com", "t.me",
     "web.whatsapp.com", "reddit.com", "getpocket.com", "telegram.me", "bsky.app", "threads.net", "share.flipboard.com"}
)  # fmt: skip
_OF_MANY = frozenset(
    {"github.io", "gitlab.io", "blogspot.com", "wordpress.com", "bearblog.dev", "substack.com", "medium.com",
     "tumblr.com", "netlify.app", "vercel.app", "pages.dev", "web.app", "wixsite.com", "weebly.com", "hatenablog.com",
     "livejournal.com", "typepad.com", "herokuapp.com", "notion.site", "ghost.io", "hashnode.dev", "webflow.io"}
)  # fmt: skip
"""Names under which many people write, each on a host of their own."""
_COUNTRY = 2
_SECOND_LEVEL = frozenset({"co", "com", "org", "net", "ac", "gov", "edu", "or", "ne", "go", "gob"})
"""Labels before a country's under which names are registered: ``loaf.co.uk``."""
_SHARE_PATHS = ("share", "intent", "pin/create", "submit", "msg", "send", "compose", "save")


def is_sharing(address: str) -> bool:
    """Whether the address is that of a button to share the page, and no source."""
    if host_of(address) not in _SHARING:
        return False
    parts = split(address)
    if parts is None:
        return False
    return any(word in parts.path.lower() for word in _SHARE_PATHS) or "url=" in parts.query or "text=" in parts.query


def same_page(one: str, other: str) -> bool:
    """Whether two absolute addresses name one page: scheme, ``www.``, a slash at the end, an index file, letter case
    of the host, the order of parameters, tracking parameters and fragments make no difference."""
    return address_key(one) == address_key(other)


def same_path(one: str, other: str) -> bool:
    """Whether they are one page but for their parameters, which a canonical is there to take away."""
    return address_key(one)[:2] == address_key(other)[:2]


def same_site(address: str, page: str) -> bool:
    """Whether the address is on the page's host, above or below it (``blog.loaf.example`` and ``loaf.example``)."""
    host, own = host_of(address), host_of(page)
    return bool(host) and (host == own or host.endswith(f".{own}") or own.endswith(f".{host}"))


def same_owner(address: str, page: str) -> bool:
    """Whether the hosts are one, or lie under one name that is for sale to one owner: ``docs.loaf.example`` and
    ``blog.loaf.example``, but not two blogs of a service that hosts many."""
    if same_site(address, page):
        return True
    one, other = (host_of(each).split(".") for each in (address, page))
    if one[-1].isdigit():  # an address of a machine, whose last numbers say nothing
        return False
    length = 3 if len(one[-1]) == _COUNTRY and len(one) > 2 and one[-2] in _SECOND_LEVEL else 2
    shared = one[-length:]
    return len(shared) == length and shared == other[-length:] and ".".join(shared) not in _OF_MANY


@lru_cache(maxsize=4096)
def host_of(address: str) -> str:
    """Host without ``www.``, in small letters; empty where there is none."""
    try:
        return (urlsplit(address).hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def names_host(address: str) -> bool:
    """Whether a link's address says its host: with http or https, or without a scheme ("//other.example/rye")."""
    parts = split(address)
    return parts is not None and parts.scheme in ("", "http", "https") and bool(parts.netloc)
