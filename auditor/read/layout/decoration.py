"""A picture's element in, whether it only decorates out, and where its address is when a script loads it later."""

import re
from collections.abc import Iterator
from itertools import islice

from lxml.html import HtmlElement

from auditor.text.late_pattern import late_pattern

_SMALL = 32
"""Pixels; what is declared no wider and no higher is an icon."""
_MARK = 100
"""Pixels; what is declared wider and higher than that is no icon, whatever its address says."""
_LINE = 2
"""Pixels; what is that narrow or that low keeps a distance or counts visits."""
_DESCRIBED = 4
"""Words of an alternative text from which somebody has looked at the picture and found it worth a description."""
_WRITTEN_IN = 1_000
"""Characters of a ``data:`` address under which it holds a place or an icon, and no picture."""
_ABOVE = 2

# Words of class names and ids, and of addresses. Must not match a word inside another ("iconic", "silicon", "pixels").
_NAMED = late_pattern(
    r"(?:^|[\s_-])(?:icons?|logos?|avatars?|gravatar|emojis?|smil(?:ey|ies)|favicon|spacer|sprite)(?=$|[\s_-])"
)
_ADDRESS = late_pattern(
    r"(?<![a-z])(?:avatars?|gravatar|emojis?|smil(?:ey|ies)|favicon|spacer|blank|placeholder|1x1)(?![a-z])"
)
_COUNTER = late_pattern(
    r"facebook\.com/tr\b|doubleclick|scorecardresearch|/pixel\.|(?<![a-z])beacon(?![a-z])|counter\.gif"
)
# Icons and logos are drawn and not photographed: a JPEG of that name shows something that has one.
_DRAWN = late_pattern(r"(?<![a-z])(?:icons?|logos?)(?![a-z])[^?#]*\.(?:svg|png|gif|webp)")
_SIZE = late_pattern(r"(?<![\w-])(width|height)\s*:\s*(\d{1,6})(?:\.\d+)?px", re.IGNORECASE)
_WRAPPERS = frozenset({"a", "span", "picture", "figure", "i", "noscript"})


def decorates(element: HtmlElement, width: int, height: int) -> bool:
    """Whether the picture is an icon, a logo, somebody's portrait beside the name, a spacer or a counter.

    ``width`` and ``height`` are what its attributes say, 0 where they do not. Names count on the picture and on what
    holds nothing but it. A picture that is only *declared* decoration (``role="presentation"``) is not meant here.
    """
    for name, pixels in _SIZE.findall(element.get("style") or ""):
        if name.lower() == "width":
            width = width or int(pixels)
        else:
            height = height or int(pixels)
    if 0 < width <= _LINE or 0 < height <= _LINE or (0 < width <= _SMALL and 0 < height <= _SMALL):
        return True
    alt = element.get("alt") or ""
    address = source(element)[:2_000].lower()
    if address.startswith("data:"):
        return len(address) < _WRITTEN_IN and not alt.strip() and min(width, height) <= _MARK
    if _COUNTER.search(address):
        return True
    if len(alt.split()) >= _DESCRIBED or min(width, height) > _MARK:
        return False
    return bool(_NAMED.search(_names(element)) or _ADDRESS.search(address) or _DRAWN.search(address))


def declared_decoration(element: HtmlElement) -> bool:
    """Whether the markup keeps the picture from those who cannot see it, which says the same as an empty alt.

    So does ``aria-hidden`` on the picture or close around it.
    """
    near = (element, *islice(element.iterancestors(), _ABOVE))
    if any(one.get("aria-hidden") == "true" for one in near):
        return True
    return (element.get("role") or "").strip().lower() in {"presentation", "none"}


def source(element: HtmlElement) -> str:
    """The picture's address, where a script loads it later too."""
    address = element.get("src") or ""
    if address and not address.startswith("data:"):
        return address
    for name, value in [*element.attrib.items(), *_sources(element)]:
        later = str(value).split(maxsplit=1)[0].rstrip(",") if str(value).strip() else ""
        if "src" in str(name) and later and not later.startswith(("data:", "{", "[")):
            return later[:4_000]
    return address[:2_000]


def _sources(element: HtmlElement) -> Iterator[tuple[str, str]]:
    """What ``source`` elements name in its place: they stand before it, or around it, as the parser never ends them."""
    for before in (*element.itersiblings("source", preceding=True), *islice(element.iterancestors(), _ABOVE)):
        if before.tag == "source":
            yield from before.attrib.items()


def _names(element: HtmlElement) -> str:
    """Class names and ids of the picture and of the elements that hold nothing else."""
    names = ""
    around: HtmlElement | None = element
    for _ in range(_ABOVE + 1):
        if around is None or (around is not element and (around.tag not in _WRAPPERS or len(around) > 1)):
            break
        names += f" {around.get('class') or ''} {around.get('id') or ''}"[:500].lower()
        around = around.getparent()
    return names
