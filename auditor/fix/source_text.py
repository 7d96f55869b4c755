"""A file's bytes in, its text out, and the bytes of the changed text, with every other byte as it was."""

import codecs
from collections.abc import Sequence
from typing import NamedTuple

from auditor.fix.edit import Edit
from auditor.read.source import decode

_CODECS = {"gbk": "gb18030", "shift_jis": "cp932", "euc-kr": "cp949", "big5": "big5hkscs"}
"""Python's name where WHATWG's encoding holds more than the codec of the same name: https://encoding.spec.whatwg.org"""
_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))


class SourceText(NamedTuple):
    body: bytes
    text: str
    """Without a byte order mark; a byte that is no character of the encoding is half of a surrogate pair."""
    codec: str
    mark: bytes
    """The byte order mark, empty where there is none."""

    def changed(self, edits: Sequence[Edit]) -> bytes | None:
        """The bytes after the edits; None where these could not be made without touching other bytes."""
        parts, kept, at = [self.mark], [self.mark], 0
        for edit in edits:
            left, gone = self._bytes(self.text[at : edit.start]), self._bytes(self.text[edit.start : edit.end])
            if left is None or gone is None:
                return None
            parts += [left, edit.new.encode(self.codec, "xmlcharrefreplace")]
            kept += [left, gone]
            at = edit.end
        rest = self._bytes(self.text[at:])
        if rest is None or b"".join((*kept, rest)) != self.body:
            return None
        return b"".join((*parts, rest))

    def _bytes(self, text: str) -> bytes | None:
        try:
            return text.encode(self.codec, "surrogateescape")
        except UnicodeError:
            return None


def source_text(body: bytes, content_type: str) -> SourceText:
    """The text in the encoding that the reader finds, so that lines and characters are those of its findings."""
    mark, codec = next(((bom, name) for bom, name in _BOMS if body.startswith(bom)), (b"", ""))
    if not codec:
        name = decode(body, content_type).encoding.partition(" ")[0]
        codec = _codec(_CODECS.get(name, name))
    return SourceText(body, body[len(mark) :].decode(codec, "surrogateescape"), codec, mark)


def _codec(name: str) -> str:
    import webencodings

    try:
        return codecs.lookup(name).name
    except LookupError:
        found = webencodings.lookup(name)
        return str(found.codec_info.name) if found else "utf-8"
