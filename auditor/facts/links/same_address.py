"""An address in, what it has in common with all other ways of writing it out."""

from functools import lru_cache
from urllib.parse import SplitResult, parse_qsl, unquote, urlsplit

_TRACKING = ("utm_", "mc_", "fbclid", "gclid", "dclid", "msclkid", "igshid", "yclid", "ref", "source", "amp")
_PORTS = {"http": ":80", "https": ":443"}
_INDEX = ("index.html", "index.htm", "index.php", "default.aspx")


@lru_cache(maxsize=4096)
def address_key(address: str) -> tuple[str, str, tuple[tuple[str, str], ...]]:
    """Host, path and parameters of an absolute address; scheme, ``www.``, a slash at the end, an index file, letter
    case of the host, the order of parameters, tracking parameters and fragments make no difference."""
    parts = split(address)
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


@lru_cache(maxsize=4096)
def is_absolute(address: str) -> bool:
    """Whether the address says scheme and host."""
    parts = split(address)
    return parts is not None and parts.scheme in ("http", "https") and bool(parts.netloc)


def split(address: str) -> SplitResult | None:
    """The parts of an address; None for what is none, such as ``http://[``."""
    try:
        return urlsplit(address.strip())
    except ValueError:
        return None
