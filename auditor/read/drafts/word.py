"""A Word file in, its page out, each paragraph on the line of its number: the first with text is 1.

mammoth reads the document by its styles (https://pypi.org/project/mammoth/). A file is looked at before it is unpacked,
as a few kilobytes may hold gigabytes.
"""

import io
import re
from collections.abc import Iterator
from typing import Any, Final
from zipfile import BadZipFile, ZipFile

from auditor.model import Draft, Page, Unread
from auditor.read.drafts.document import Document
from auditor.text.late_pattern import late_pattern

_TEXT: Final = "word/document.xml"
_MOST_TEXT: Final = 10 * 1024 * 1024
"""Bytes of the text's XML, unpacked: a novel of 100,000 words has 5 MB. Its tree takes some 20 times as much memory."""
_MOST_PARTS: Final = 1_000
_MOST_OTHERS: Final = 20 * 1024 * 1024
"""Bytes of all other XML, unpacked."""
_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED: Final = "EncryptedPackage".encode("utf-16-le")
_STYLES: Final = """
p[style-name='Title'] => h1:fresh
p[style-name='Subtitle'] => p:fresh
p[style-name='Quote'] => blockquote > p:fresh
p[style-name='Intense Quote'] => blockquote > p:fresh
p[style-name='Block Text'] => blockquote > p:fresh
p[style-name='Caption'] => p.caption:fresh
p[style-name='HTML Preformatted'] => pre:separator('\\n')
p[style-name='Source Code'] => pre:separator('\\n')
p[style-name='Code'] => pre:separator('\\n')
"""

# Marks of a paragraph's number, of two characters that no document has.
_MARK = late_pattern("(?P<tags>(?:<(?!/)[^<>]*>){0,20})\ue000(?P<number>\\d+)\ue001")
_H1 = late_pattern(r"<h1>(.*?)</h1>", re.DOTALL)
_TAG = late_pattern(r"<[^<>]*>")
_NOTE = late_pattern(r">\[(\d+)\]</a></sup>")
_ARROW = late_pattern(r"\s*<a href=\"#(?:foot|end)note-ref-\d+\">↑</a>")


def word_document(page: Page) -> Document | Unread:
    """The page of a .docx file, or why there is none."""
    fault = _fault(page.body)
    if fault:
        return Unread(page.source, fault)
    try:
        import mammoth
    except ImportError:
        return Unread(
            page.source, "Word files are read by an extra package; install it with: pip install 'auditor[docx]'"
        )
    try:
        converted = mammoth.convert_to_html(
            io.BytesIO(page.body),
            style_map=_STYLES,
            convert_image=mammoth.images.img_element(_image),
            transform_document=_numbered(),
            id_prefix="",
        )
    except Exception as error:  # noqa: BLE001 - a document may be broken in any way; the others are still read
        what = f"{type(error).__name__}: {error}"[:200]
        return Unread(page.source, f"the Word file is damaged ({what}); open it in Word and save it again")
    html = _NOTE.sub(r">\1</a></sup>", _ARROW.sub("", str(converted.value)))
    h1 = _H1.search(html)
    title = _TAG.sub("", re.sub("\ue000\\d+\ue001", "", h1[1])).strip() if h1 else ""
    head = f"<title>{title}</title>" if title else ""
    body = "".join(_on_lines(html))
    opening = f'<!doctype html><html><head><meta charset="utf-8">{head}</head><body><main><article>'
    number = _MARK.search(html, h1.start()) if h1 else None
    return Document(
        f"{opening}{body}</article></main></body></html>", Draft("word"), {}, int(number["number"]) if number else 0
    )


def _fault(body: bytes) -> str:
    """Why the file is not unpacked; empty where it may be."""
    if body.startswith(_OLE):
        if _ENCRYPTED in body:
            return "the Word file is locked with a password; take the password off (File, Info, Protect Document)"
        return "the file is of a Word before 2007; open it in Word and save it as .docx"
    try:
        with ZipFile(io.BytesIO(body)) as packed:
            parts = packed.infolist()
            sizes = {part.filename: part.file_size for part in parts}
            if _TEXT not in sizes:
                return "the file is no Word document, although its name says so; save it in Word as .docx"
            others = sum(size for name, size in sizes.items() if name.endswith((".xml", ".rels")) and name != _TEXT)
            if sizes[_TEXT] > _MOST_TEXT or others > _MOST_OTHERS or len(parts) > _MOST_PARTS:
                return (
                    f"too large to be judged: unpacked, its text has {sizes[_TEXT] / 1024 / 1024:,.0f} MB and its other"
                    f" parts {others / 1024 / 1024:,.0f} MB, at most {_MOST_TEXT // 1024 // 1024} and"
                    f" {_MOST_OTHERS // 1024 // 1024} are read; divide it into several files"
                )
            if any(b"<!DOCTYPE" in packed.read(name) for name in sizes if name.endswith((".xml", ".rels"))):
                return "the Word file declares entities of its own, which Word never does; save it in Word again"
    except (BadZipFile, OSError, ValueError, RuntimeError, NotImplementedError, EOFError) as error:
        return f"the file is no Word document, or it is damaged ({error}); open it in Word and save it again as .docx"
    return ""


def _image(image: Any) -> dict[str, str]:
    """No picture is unpacked; that there is one is enough."""
    kind = str(image.content_type).rpartition("/")[2] or "png"
    return {"src": f"image.{kind}"}


def _numbered() -> Any:
    """A step that begins each paragraph with its number among those that show something."""
    from mammoth import documents, transforms

    numbers = 0

    def with_number(paragraph: Any) -> Any:
        nonlocal numbers
        if not _shows(paragraph):
            return paragraph
        numbers += 1
        mark = documents.run([documents.text(f"\ue000{numbers}\ue001")])
        return paragraph.copy(children=[mark, *paragraph.children])

    return transforms.paragraph(with_number)


def _shows(element: Any) -> bool:
    """Whether there is text or a picture in it."""
    waiting = [element]
    while waiting:
        one = waiting.pop()
        kind = type(one).__name__
        if kind == "Image" or (kind == "Text" and one.value.strip()):
            return True
        waiting += getattr(one, "children", None) or []
    return False


def _on_lines(html: str) -> Iterator[str]:
    """The HTML with each paragraph on the line of its number."""
    last, line = 0, 1
    for mark in _MARK.finditer(html):
        before = html[last : mark.start()]
        gap = "\n" * max(0, int(mark["number"]) - line - before.count("\n"))
        line += before.count("\n") + len(gap)
        yield f"{before}{gap}{mark['tags']}"
        last = mark.end()
    yield html[last:]
