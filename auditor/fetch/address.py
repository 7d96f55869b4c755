"""Addresses: one way to write each, which site it belongs to, and how to show it without its secrets."""

import ipaddress
import re
from urllib.parse import quote, unquote, urljoin, urlsplit

_LONGEST = 4096
"""Characters. The sitemap protocol allows 2,048; longer ones than this are traps."""
_STRIPPED = "".join(map(chr, range(33)))
_DEFAULT_PORTS = {"http": 80, "https": 443}
_HOST = re.compile(r"[a-z0-9_-]{1,63}(\.[a-z0-9_-]{1,63})*")
"""No percent sign, blank, backslash or control character: what stands here is what will be connected to."""
_ESCAPE = re.compile(r"%([0-9A-Fa-f]{2})?")
_UNRESERVED = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
_USERINFO = re.compile(r"(//)[^/?#\s]*@")
_SECRET = re.compile(
    r"([?&;](?:[\w.-]{0,40}(?:token|secret|passw|signature|api_?key|auth)[\w.-]{0,40}|key|pwd|sig|jwt|sid|session)=)"
    r"[^&#;\s]+",
    re.IGNORECASE,
)
"""Bounded, so that a long query of word characters costs no more than its length times eighty."""
_ASSETS = frozenset(
    """
    7z aac apk atom avi avif bmp bz2 css csv dmg doc docx eot eps epub exe flac flv gif gz ico ics iso jpeg jpg js
    json m4a m4v map mjs mkv mov mp3 mp4 mpeg mpg msi odp ods odt ogg ogv otf pdf png ppt pptx ps rar rss rtf svg
    swf tar tgz tif tiff torrent ttf txt vcf wasm wav webm webmanifest webp wma wmv woff woff2 xls xlsx xml xz zip
    """.split()  # noqa: SIM905 - as a list it would take a line an ending
)


def canonical(address: str, base: str = "") -> str:
    """The address in its one way of writing: absolute, lower-case scheme and host, no credentials, no default port,
    no fragment, dots resolved, escapes made alike; the query keeps its order.

    Empty for what is no http or https address, whatever it holds; never raises.
    """
    text = address.strip(_STRIPPED).replace("\t", "").replace("\n", "").replace("\r", "")
    before_query, mark, query = text.partition("?")
    text = before_query.replace("\\", "/") + mark + query  # as browsers do
    if len(text) > _LONGEST:
        return ""
    try:
        parts = urlsplit(urljoin(base, text) if base else text)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        return ""
    scheme = parts.scheme.lower()
    host = _host(host)
    if scheme not in _DEFAULT_PORTS or not host or port == 0:
        return ""
    netloc = host if port in (None, _DEFAULT_PORTS[scheme]) else f"{host}:{port}"
    path = _without_dots(_escaped(parts.path, "/:@!$&'()*+,;=~"))
    query = _escaped(parts.query, "/:@!$&'()*+,;=~?")
    written = f"{scheme}://{netloc}{path}" + (f"?{query}" if query else "")
    return written if len(written) <= _LONGEST else ""


def site_of(address: str) -> str:
    """What two canonical addresses share when they are of the same site: the host without ``www.``, and the port
    where it is neither 80 nor 443. ``blog.example.com`` is another site than ``example.com``."""
    netloc = address.partition("://")[2].partition("/")[0]
    host, _, port = netloc.rpartition(":") if re.search(r":\d+$", netloc) else (netloc, "", "")
    host = host.removeprefix("www.")
    return host if port in ("", "80", "443") else f"{host}:{port}"


def origin_of(address: str) -> str:
    """Scheme, host and port of a canonical address: ``https://www.example.com``."""
    scheme, _, rest = address.partition("://")
    return f"{scheme}://{rest.partition('/')[0]}"


def credentials_of(address: str) -> tuple[str, str] | None:
    """Name and password in an address that ``canonical`` takes; None where it holds none."""
    parts = urlsplit(address.strip(_STRIPPED))
    return (unquote(parts.username), unquote(parts.password or "")) if parts.username else None


def shown(address: str) -> str:
    """The address as it may stand in a report, a log or a terminal: no name and password, no values of keys and
    tokens, no control characters."""
    plain = _SECRET.sub(r"\1…", _USERINFO.sub(r"\1", address))
    return plain if plain.isprintable() else "".join(letter if letter.isprintable() else "\ufffd" for letter in plain)


def is_asset(address: str) -> bool:
    """Whether the file name's ending says that a canonical address is no page: pictures, archives, feeds, scripts."""
    name = address.partition("?")[0].rpartition("/")[2]
    return "." in name and name.rpartition(".")[2].lower() in _ASSETS


def path_of(address: str) -> str:
    """Path and query of a canonical address, for patterns."""
    rest = address.partition("://")[2]
    return rest[rest.find("/") :]


def _host(host: str) -> str:
    host = host.lower().removesuffix(".")
    if ":" in host:
        try:
            return f"[{ipaddress.IPv6Address(host)}]"
        except ValueError:
            return ""
    if not host.isascii():
        import idna

        try:
            host = idna.encode(host, uts46=True).decode("ascii")
        except (idna.IDNAError, UnicodeError):
            return ""
    return host if len(host) <= 253 and _HOST.fullmatch(host) else ""  # 253: the longest name of DNS


def _escaped(text: str, safe: str) -> str:
    return quote(_ESCAPE.sub(_one_escape, text), safe=safe + "%", errors="replace")


def _one_escape(match: re.Match[str]) -> str:
    digits = match[1]
    if digits is None:
        return "%25"  # a stray percent sign
    letter = chr(int(digits, 16))
    return letter if letter in _UNRESERVED else f"%{digits.upper()}"


def _without_dots(path: str) -> str:
    """RFC 3986, 5.2.4."""
    kept: list[str] = []
    segments = path.split("/")[1:] or [""]
    for segment in segments:
        if segment == "..":
            kept = kept[:-1]
        elif segment != ".":
            kept.append(segment)
    if segments[-1] in (".", ".."):
        kept.append("")
    return "/" + "/".join(kept)
