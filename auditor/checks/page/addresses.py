"""Two addresses in, whether they are one page or one site out, by what search engines take for the same."""

from functools import lru_cache
from urllib.parse import SplitResult, parse_qsl, unquote, urlsplit

_TRACKING = ("utm_", "mc_", "fbclid", "gclid", "dclid", "msclkid", "igshid", "yclid", "ref", "source", "amp")
_PORTS = {"http": ":80", "https": ":443"}
_INDEX = ("index.html", "index.htm", "index.php", "default.aspx")


_SHARING = frozenset(
    {"facebook.com", "twitter.com", "x.com", "linkedin.com", "pinterest.com", "wa.me", "api.whatsapp.com", "t.me",
     "reddit.com", "getpocket.com", "telegram.me", "bsky.app", "threads.net", "share.flipboard.com"}
)  # fmt: skip
_SHARE_PATHS = ("share", "intent", "pin/create", "submit", "msg", "send", "compose", "save")


def is_sharing(address: str) -> bool:
    """Whether the address is that of a button to share the page, and no source."""
    parts = _split(address)
    if parts is None or host_of(address) not in _SHARING:
        return False
    return any(word in parts.path.lower() for word in _SHARE_PATHS) or "url=" in parts.query or "text=" in parts.query


def same_page(one: str, other: str) -> bool:
    """Whether two absolute addresses name one page: scheme, ``www.``, a slash at the end, an index file, letter case
    of the host, the order of parameters, tracking parameters and fragments make no difference."""
    return _plain(one) == _plain(other)


def same_path(one: str, other: str) -> bool:
    """Whether they are one page but for their parameters, which a canonical is there to take away."""
    return _plain(one)[:2] == _plain(other)[:2]


def same_site(address: str, page: str) -> bool:
    """Whether the address is on the page's host, above or below it (``blog.loaf.example`` and ``loaf.example``)."""
    host, own = host_of(address), host_of(page)
    return bool(host) and (host == own or host.endswith(f".{own}") or own.endswith(f".{host}"))


@lru_cache(maxsize=4096)
def host_of(address: str) -> str:
    """Host without ``www.``, in small letters; empty where there is none."""
    try:
        return (urlsplit(address).hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def is_absolute(address: str) -> bool:
    """Whether the address says scheme and host."""
    parts = _split(address)
    return parts is not None and parts.scheme in ("http", "https") and bool(parts.netloc)


def says_host(address: str) -> bool:
    """Whether the address says its host: an absolute one, or ``//loaf.example/rye``, which leaves the scheme to the
    page."""
    parts = _split(address)
    return parts is not None and parts.scheme in ("", "http", "https") and bool(parts.netloc)


def _split(address: str) -> SplitResult | None:
    try:
        return urlsplit(address.strip())
    except ValueError:
        return None


@lru_cache(maxsize=4096)
def _plain(address: str) -> tuple[str, str, tuple[tuple[str, str], ...]]:
    parts = _split(address)
    if parts is None:
        return address, "", ()
    host = parts.netloc.lower().removesuffix(_PORTS.get(parts.scheme, ":")).removeprefix("www.")
    path = unquote(parts.path)
    folder, _, name = path.rpartition("/")
    if name.lower() in _INDEX:
        path = folder
    parameters = parse_qsl(parts.query, keep_blank_values=True, max_num_fields=None)
    kept = sorted((name, value) for name, value in parameters if not name.lower().startswith(_TRACKING))
    return host, path.rstrip("/"), tuple(kept)
