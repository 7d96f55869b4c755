"""A page's source in, the canonicals that a browser finds in its head out.

libxml2 moves tags between head and body where browsers do not: content of a ``noscript`` in the head opens its body,
a tag between ``</head>`` and ``<body>`` falls into it. This follows the HTML standard (13.2.6.4.4 and 13.2.6.4.6, with
scripting) as far as the end of the head, and nothing more.
"""

from contextlib import suppress
from html.parser import HTMLParser

_IN_HEAD = frozenset(
    {"base", "basefont", "bgsound", "head", "html", "link", "meta", "noframes", "noscript", "script", "style",
     "template", "title"}
)  # fmt: skip
_RAW = frozenset({"title", "noscript", "noframes", "template", "script", "style"})
"""Elements whose content is text, or stays out of the page."""


class _BodyBegins(Exception):  # noqa: N818 - it is no error
    """The first thing that cannot be in a head."""


class _Head(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.hrefs: list[str] = []
        self._raw = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self._raw:
            return
        if tag not in _IN_HEAD:
            raise _BodyBegins
        if tag in _RAW:
            self._raw = tag
        elif tag == "link":
            named = dict(reversed(attrs))  # of an attribute that comes twice, the first one holds
            if "canonical" in (named.get("rel") or "").lower().split():
                self.hrefs.append((named.get("href") or "").strip())

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)  # a slash closes nothing in HTML

    def handle_endtag(self, tag: str) -> None:
        if self._raw:
            self._raw = "" if tag == self._raw else self._raw
        elif tag in ("body", "html", "br"):
            raise _BodyBegins

    def handle_data(self, data: str) -> None:
        if not self._raw and data.strip("\ufeff \t\r\n\f\0"):
            raise _BodyBegins


def head_canonicals(text: str) -> tuple[str, ...]:
    """``href`` of every canonical link in the head, in order."""
    head = _Head()
    with suppress(_BodyBegins, AssertionError):  # its parser asserts on some broken declarations
        head.feed(text)
    return tuple(head.hrefs)
