"""The bytes of an export (WXR) in, its posts out, one after the other: no more than one is in memory.

The file comes from anywhere. Entities are never resolved, a declaration of one ends the reading, nothing is asked of
the network, and libxml2's own limits (10 MB a text, 256 levels) hold. Format: the exporter itself,
``wp-admin/includes/export.php`` of WordPress.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field
from typing import TYPE_CHECKING, Any, Final

from auditor.model.record import record

if TYPE_CHECKING:
    from lxml.etree import _Element

_CONTROLS: Final = bytes(range(32)).translate(None, b"\t\n\r")
"""Characters that XML forbids and that posts pasted from elsewhere hold; WordPress writes them as they are."""
_BLANKED: Final = bytes.maketrans(_CONTROLS, b" " * len(_CONTROLS))
_UTF_16: Final = (b"\xff\xfe", b"\xfe\xff")
_PROLOG: Final = 64 * 1024
"""Bytes in which the first element begins."""
_MOST_META: Final = 500
"""Fields of one post that are looked at."""
_EXCERPT: Final = "excerpt/"


class ExportError(Exception):
    """Nothing more can be read of it; the message is a part of a sentence, with what to do."""


@record
class Channel:
    """What the export says of the site, as far as it was read."""

    title: str = ""
    language: str = ""
    authors: Mapping[str, str] = field(default_factory=dict)
    """Names that are shown, by login."""


@record
class Post:
    """One item, as it is in the file."""

    number: str
    """WordPress's own (``wp:post_id``)."""
    kind: str
    """``post``, ``page``, ``attachment`` or whatever a plugin calls it."""
    status: str
    title: str
    address: str
    slug: str
    content: str
    excerpt: str
    author: str
    """The login."""
    published: str
    modified: str
    """Both as they are there: ``2026-03-01 08:30:00``, UTC."""
    protected: bool
    """Whether a password is asked for."""
    categories: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    meta: Mapping[str, str] = field(default_factory=dict)


def posts(chunks: Iterable[bytes]) -> Iterator[tuple[Channel, Post]]:
    """All items, each with what is known of the site by then. Raises ExportError where the file breaks."""
    from lxml import etree

    parser = etree.XMLPullParser(
        ("start", "end"), resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False
    )
    authors: dict[str, str] = {}
    title = language = ""
    looked = depth = 0
    try:
        for event, element in _events(parser, chunks):
            if not looked:
                looked = 1
                _refuse_entities(element)
            name = _name(element)
            if event == "start":
                depth += 1
                continue
            depth -= 1
            if name == "item":
                yield Channel(title, language, dict(authors)), _post(element)
            elif depth == 2:  # a child of the channel
                if name == "title":
                    title = _text(element)
                elif name == "language":
                    language = _text(element)
                elif name == "author":
                    said = _fields(element)
                    authors[said.get("author_login", "")] = said.get("author_display_name", "")
            if depth == 2:
                _forget(element)
    except etree.XMLSyntaxError as error:
        line = error.lineno or 0
        raise ExportError(f"it breaks in line {line:,} ({_plain(error)}); export it again") from error


def _events(parser: Any, chunks: Iterable[bytes]) -> Iterator[tuple[str, "_Element"]]:
    """Events as the bytes come. Raises what the parser raises, after all that it understood before."""
    fed = 0
    utf_16 = begun = False
    for chunk in chunks:
        utf_16 = utf_16 or (not fed and chunk.startswith(_UTF_16))
        fed += len(chunk)
        parser.feed(chunk if utf_16 else chunk.translate(_BLANKED))
        for event in parser.read_events():
            begun = True
            yield event
        if not begun and fed > _PROLOG:
            raise ExportError("no element begins in its first 64 KB; export it again")
    parser.close()
    yield from parser.read_events()


def _refuse_entities(element: "_Element") -> None:
    dtd: Any = element.getroottree().docinfo.internalDTD
    if dtd is not None and next(dtd.iterentities(), None) is not None:
        raise ExportError("it declares entities, which no export needs and attacks use; remove them")


def _forget(element: "_Element") -> None:
    """Free what was read; the parser still needs the element itself."""
    element.clear()
    while (before := element.getprevious()) is not None and (parent := element.getparent()) is not None:
        parent.remove(before)


def _post(item: "_Element") -> Post:
    said = _fields(item)
    categories: list[str] = []
    tags: list[str] = []
    meta: dict[str, str] = {}
    for child in item:
        name = _name(child)
        if name == "category":
            kept = {"category": categories, "post_tag": tags}.get(child.get("domain") or "")
            if kept is not None and len(kept) < _MOST_META and (text := _text(child)):
                kept.append(text)
        elif name == "postmeta" and len(meta) < _MOST_META:
            pair = _fields(child)
            meta.setdefault(pair.get("meta_key", ""), pair.get("meta_value", ""))
    encoded = {_namespace(child): child.text or "" for child in item if _name(child) == "encoded"}
    excerpt = next((text for space, text in encoded.items() if _EXCERPT in space), "")
    content = next((text for space, text in encoded.items() if _EXCERPT not in space), "")
    return Post(
        number=said.get("post_id", ""),
        kind=said.get("post_type", "post"),
        status=said.get("status", "publish"),
        title=" ".join(said.get("title", "").split()),
        address=said.get("link", ""),
        slug=said.get("post_name", ""),
        content=content,
        excerpt=excerpt.strip(),
        author=said.get("creator", ""),
        published=said.get("post_date_gmt", ""),
        modified=said.get("post_modified_gmt", ""),
        protected=bool(said.get("post_password", "")),
        categories=tuple(categories),
        tags=tuple(tags),
        meta=meta,
    )


def _fields(element: "_Element") -> dict[str, str]:
    """Texts of the children by their names without prefixes, each name's first; the prefix is the exporter's choice."""
    found: dict[str, str] = {}
    for child in element:
        if isinstance(child.tag, str):
            found.setdefault(_name(child), _text(child))
    return found


def _name(element: "_Element") -> str:
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def _namespace(element: "_Element") -> str:
    return element.tag.partition("}")[0] if isinstance(element.tag, str) else ""


def _text(element: "_Element") -> str:
    return (element.text or "").strip()


def _plain(error: Exception) -> str:
    """What libxml2 says, on one line and without its place."""
    return " ".join(str(error).split(", line ")[0].split())[:120]
