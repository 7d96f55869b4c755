"""Addresses: one way to write each, which site it belongs to, and why a text is none."""

import ipaddress
import re
from functools import lru_cache
from urllib.parse import quote, unquote, urljoin, urlsplit

from auditor.text.late_pattern import late_pattern

_LONGEST = 4096
"""Characters. The sitemap protocol allows 2,048; longer ones than this are traps."""
_STRIPPED = "".join(map(chr, range(33)))
_DEFAULT_PORTS = {"http": 80, "https": 443}
_HOST = late_pattern(r"[a-z0-9_-]{1,63}(\.[a-z0-9_-]{1,63})*")
"""No percent sign, blank, backslash or control character: what stands here is what will be connected to."""
_AFTER_BRACKET = late_pattern(r"(:[0-9]*)?")
_ESCAPE = late_pattern(r"%([0-9A-Fa-f]{2})?")
_UNRESERVED = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
_USERINFO = late_pattern(r"(//)[^/?#\s]*@")
_ASSETS = frozenset(
    """
    7z aac apk atom avi avif bmp bz2 css csv dmg doc docx eot eps epub exe flac flv gif gz ico ics iso jpeg jpg js
    json m4a m4v map mjs mkv mov mp3 mp4 mpeg mpg msi odp ods odt ogg ogv otf pdf png ppt pptx ps rar rss rtf svg
    swf tar tgz tif tiff torrent ttf txt vcf wasm wav webm webmanifest webp wma wmv woff woff2 xls xlsx xml xz zip
    """.split()  # noqa: SIM905 - as a list it would take a line an ending
)
_FILES = frozenset(
    """
    7z apk avi csv dmg doc docx epub exe flac gz ics iso m4a m4v mkv mov mp3 mp4 mpeg mpg msi odp ods odt ogg ogv pdf
    ppt pptx ps rar rtf tar tgz torrent txt vcf wav webm wma wmv xls xlsx xz zip
    """.split()  # noqa: SIM905 - as a list it would take a line an ending
)
"""Those of them that a reader opens or keeps. Pictures are not among them, as pages show what they link to, nor is what
programs ask for: feeds, styles, scripts."""


@lru_cache(maxsize=8192)  # pages of a site have their menus in common
def canonical(address: str, base: str = "") -> str:
    """The address in its one way of writing: absolute, lower-case scheme and host, no credentials, no default port,
    no fragment, dots resolved, escapes made alike; the query keeps its order.

    Empty for what is no http or https address, whatever it holds; never raises.
    """
    text = _as_browsers_read(address)
    if len(text) > _LONGEST:
        return ""
    try:
        parts = urlsplit(urljoin(base, text) if base else text)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        return ""
    if "]" in parts.netloc and ":" not in host:
        return ""  # brackets are for IPv6 alone
    if "]" in parts.netloc and not _AFTER_BRACKET.fullmatch(parts.netloc.rpartition("]")[2]):
        return ""  # Python before 3.12 reads over what follows the bracket
    scheme = parts.scheme.lower()
    host = _host(host)
    if scheme not in _DEFAULT_PORTS or not host or port == 0:
        return ""
    netloc = host if port in (None, _DEFAULT_PORTS[scheme]) else f"{host}:{port}"
    path = _without_dots(_escaped(parts.path, "/:@!$&'()*+,;=~"))
    query = _escaped(parts.query, "/:@!$&'()*+,;=~?")
    written = f"{scheme}://{netloc}{path}" + (f"?{query}" if query else "")
    return written if len(written) <= _LONGEST else ""


def fault_of(text: str) -> str:
    """Why ``canonical`` takes no such address, as the end of a sentence, with what to do; empty where it does."""
    if canonical(text):
        return ""
    scheme, mark, rest = text.strip(_STRIPPED).replace("\\", "/").partition("://")
    if scheme.lower() not in _DEFAULT_PORTS or not mark:
        return "only http:// and https:// addresses can be read; correct what comes before the ://"
    if len(text) > _LONGEST:
        return f"it is longer than {_LONGEST:,} characters; shorten it"
    place = re.split(r"[/?#]", rest, maxsplit=1)[0].rpartition("@")[2]
    host, colon, port = place.rpartition(":") if not place.startswith("[") or "]:" in place else (place, "", "")
    if colon and not (port.isascii() and port.isdecimal() and 0 < int(port[:9]) < 65536):
        return f"its port {port[:40]!r} is not a number from 1 to 65535; correct it"
    name = (host if colon else place)[:80]
    return f"its host {name!r} is not a valid host; correct it" if name else "it has no host; add one"


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
    parts = urlsplit(_as_browsers_read(address))
    return (unquote(parts.username), unquote(parts.password or "")) if parts.username else None


def without_login(address: str) -> str:
    """The address without name and password, and with nothing in it that does something to a terminal. It may still
    hold secrets in its query: see ``auditor.fetch.secrets``."""
    plain = _USERINFO.sub(r"\1", address)
    return plain if plain.isprintable() else "".join(letter if letter.isprintable() else "\ufffd" for letter in plain)


def is_asset(address: str) -> bool:
    """Whether the file name's ending says that a canonical address is no page: pictures, archives, feeds, scripts."""
    return _ending(address) in _ASSETS


def is_file(address: str) -> bool:
    """Whether that ending says that it is a file for readers: a document, a table, an archive, sound."""
    return _ending(address) in _FILES


def _ending(address: str) -> str:
    """Of the file name, in small letters; empty where there is none."""
    name = address.partition("?")[0].rpartition("/")[2]
    return name.rpartition(".")[2].lower() if "." in name else ""


def path_of(address: str) -> str:
    """Path and query of a canonical address, for patterns."""
    rest = address.partition("://")[2]
    return rest[rest.find("/") :]


def _as_browsers_read(address: str) -> str:
    """Without blanks around it and breaks in it, and with slashes for backslashes."""
    text = address.strip(_STRIPPED).replace("\t", "").replace("\n", "").replace("\r", "")
    before_query, mark, query = text.partition("?")
    return before_query.replace("\\", "/") + mark + query


def _host(host: str) -> str:
    host = host.lower().removesuffix(".")
    if ":" in host:
        try:
            return f"[{ipaddress.IPv6Address(host)}]"
        except ValueError:
            return ""
    if any(label.startswith("xn--") and not _is_punycode(label[4:]) for label in host.split(".")):
        return ""
    if not host.isascii():
        import idna

        try:
            host = idna.encode(host, uts46=True).decode("ascii")
        except (idna.IDNAError, UnicodeError):
            return ""
    return host if len(host) <= 253 and _HOST.fullmatch(host) else ""  # 253: the longest name of DNS


def _is_punycode(label: str) -> bool:
    try:
        label.encode("ascii").decode("punycode").encode()
    except (UnicodeError, ValueError, OverflowError):
        return False
    return bool(label)


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
