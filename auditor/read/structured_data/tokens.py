"""The words of almost-JSON: white space with what hides in it, strings, numbers; every fault noted as it is passed.

Each look ahead is bounded or jumps to what it found, so that a block is read in linear time whatever it holds.
"""

import re
from typing import Any

from auditor.model import SyntaxFault
from auditor.read.structured_data.fault import Fault
from auditor.text.late_pattern import late_pattern

_SPACE = late_pattern(r"[\s\ufeff\u200b\u2060]*")
_PLAIN = {
    '"': re.compile(r'[^"\\\x00-\x1f]*'),
    "'": re.compile(r"[^'\\\x00-\x1f]*"),
    "“": re.compile(r"[^”“\\\x00-\x1f]*"),
    "”": re.compile(r"[^”“\\\x00-\x1f]*"),
}
_CLOSERS = {'"': '"', "'": "'", "“": "“”", "”": "“”"}
_NAME = late_pattern(r"[A-Za-z_$@][\w$@.\-]{0,99}")
_NUMBER = late_pattern(r"[-+]?[0-9.][0-9.eE+\-]{0,40}")
_STRICT_NUMBER = late_pattern(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?")
_QUOTED_NAME = late_pattern(r"""["'“”][^"'“”\\\n]{0,60}["'“”]\s{0,20}:""")
"""A name and its colon, which is what stands after a string that has ended. Must not match a quoted word within a
sentence: that has no colon behind it."""
_BARE_NAME = late_pattern(r"[A-Za-z_$@][\w$@\-]{0,60}\s{0,20}:")
_MARKS = ("<![CDATA[", "]]>", "<!--", "-->")
_ESCAPES = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
_HEX = late_pattern(r"[0-9a-fA-F]{4}")
_WORDS = {"true": True, "false": False, "null": None}
_FOREIGN = {"True": True, "False": False, "None": None, "undefined": None, "NaN": None, "Infinity": None}


class Lost(Exception):  # noqa: N818 - it never leaves the two modules of the tolerant reader
    """Not even a guess is left; the last fault says why."""


class Tokens:
    """A place in the text that moves forward, and the faults seen on the way (the first of each kind)."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.faults: dict[SyntaxFault, Fault] = {}
        self._marks = 0

    def fault(self, kind: SyntaxFault, message: str, offset: int | None = None) -> None:
        self.faults.setdefault(kind, Fault(kind, message, self.at if offset is None else offset))

    def lost(self, message: str) -> Lost:
        self.fault("unreadable", message)
        return Lost()

    def peek(self) -> str:
        """The next character, empty at the end."""
        return self.text[self.at : self.at + 1]

    def here(self) -> str:
        """A few characters to quote in a message."""
        return repr(self.text[self.at : self.at + 20])

    def after_next(self) -> str:
        """The first character behind the next one and white space."""
        end = _end(_SPACE, self.text, self.at + 1)
        return self.text[end : end + 1]

    def skip(self) -> None:
        """White space, and what must not be there: comments, marks of HTML comments and CDATA, a byte order mark."""
        text = self.text
        while True:
            start, self.at = self.at, _end(_SPACE, text, self.at)
            mark = text.find("\ufeff", start, self.at)
            if mark >= 0:
                self.fault("byte order mark", "there is a byte order mark in the block", mark)
            if text.startswith("//", self.at):
                if text[self.at + 2 : self.at + 20].lstrip().startswith(_MARKS):
                    self.at += 2
                    continue
                self.fault("comment", "a JavaScript comment, which JSON does not allow")
                end = text.find("\n", self.at)
                self.at = len(text) if end < 0 else end
            elif text.startswith("/*", self.at):
                if text[self.at + 2 : self.at + 20].lstrip().startswith(_MARKS):
                    self._wrapped()
                else:
                    self.fault("comment", "a JavaScript comment, which JSON does not allow")
                end = text.find("*/", self.at + 2)
                self.at = len(text) if end < 0 else end + 2
            elif not self._mark():
                return

    def _wrapped(self) -> None:
        self.fault("wrapper", "an HTML comment or CDATA is around the JSON")

    def _mark(self) -> bool:
        mark = next((mark for mark in _MARKS if self.text.startswith(mark, self.at)), "")
        if mark:
            self._wrapped()
            self._marks += 1
            end = self.text.find("-->", self.at, self.at + 2000) if mark == "<!--" and self._marks < 9 else -1
            inside = self.text[self.at : end] if end > 0 else "{"  # a comment with words in it goes as a whole
            self.at = self.at + len(mark) if set("{[") & set(inside) else end + 3
        return bool(mark)

    def name(self) -> str:
        """A name and its colon."""
        char = self.peek()
        match = _NAME.match(self.text, self.at)
        if char in _PLAIN:
            name = self.string(char, "name")
        elif match:
            self.fault("bare name", f"the name {match[0]!r} has no double quotes")
            self.at, name = match.end(), match[0]
        else:
            raise self.lost(f"a name in double quotes is missing before {self.here()}")
        self.skip()
        if self.peek() != ":":
            raise self.lost(f"a colon is missing after the name {name[:40]!r}")
        self.at += 1
        return name

    def scalar(self, within: str) -> Any:
        """A string, number or word; ``within`` is object, array or root."""
        char = self.peek()
        if char in _PLAIN:
            return self.string(char, within)
        if within == "object" and char in ("", ",", "}", "]"):
            self.fault("missing value", "a name has no value")
            return None
        match = _NUMBER.match(self.text, self.at)
        if match:
            return self._number(match[0])
        match = _NAME.match(self.text, self.at)
        if match is None or (match[0] not in _WORDS and match[0] not in _FOREIGN):
            raise self.lost(f"no JSON value begins with {self.here()}")
        if match[0] in _FOREIGN:
            self.fault("value", f"{match[0]} is not a JSON value")
        self.at = match.end()
        return _WORDS.get(match[0], _FOREIGN.get(match[0]))

    def _number(self, word: str) -> Any:
        if not _STRICT_NUMBER.fullmatch(word):
            self.fault("value", f"{word[:20]!r} is not a JSON number")
        self.at += len(word)
        try:
            return int(word) if word.isdigit() else float(word)
        except ValueError:
            return word

    def string(self, quote: str, within: str) -> str:
        start = self.at
        if quote != '"':
            self.fault("quotes", f"{quote} instead of a double quote")
        self.at += 1
        parts: list[str] = []
        while True:
            end = _end(_PLAIN[quote], self.text, self.at)
            parts.append(self.text[self.at : end])
            self.at = end
            char = self.peek()
            if not char:
                self.at = start
                raise self.lost("a string has no closing quote")
            if char == "\\":
                parts.append(self._escape())
                continue
            if char in _CLOSERS[quote]:
                if self._closes(within):
                    self.at += 1
                    return "".join(parts)
                self.fault("inner quote", 'a quote inside a text, which must be written as \\"')
            else:
                what = "a line break" if char in "\r\n" else f"the control character U+{ord(char):04X}"
                self.fault("control character", f"{what} inside a text, which must be written as an escape")
            parts.append(char)
            self.at += 1

    def _closes(self, within: str) -> bool:
        """Whether the quote here ends its string, by what follows: people forget to escape quotes in sentences."""
        text = self.text
        after = _end(_SPACE, text, self.at + 1)
        char = text[after : after + 1]
        if within == "name":
            return char == ":"
        if not char or char in "}]" or text.startswith(("//", "/*", "<!--", "-->"), after):
            return True
        if char != ",":
            return char == ";" if within == "root" else within == "object" and self._name_at(after)
        after = _end(_SPACE, text, after + 1)
        char = text[after : after + 1]
        if not char or char in "}],/":
            return True
        return self._name_at(after) if within == "object" else char in "\"'“”{[-0123456789tfn"

    def _name_at(self, at: int) -> bool:
        if _QUOTED_NAME.match(self.text, at):
            return True
        return "bare name" in self.faults and _BARE_NAME.match(self.text, at) is not None

    def _escape(self) -> str:
        char = self.text[self.at + 1 : self.at + 2]
        digits = _HEX.match(self.text, self.at + 2) if char == "u" else None
        if digits:
            self.at += 6
            return chr(int(digits[0], 16))
        if char not in _ESCAPES:
            self.fault("escape", f"{self.text[self.at : self.at + 2]!r} is not a JSON escape")
        self.at += 2
        return _ESCAPES.get(char, char)


def _end(pattern: re.Pattern[str], text: str, start: int) -> int:
    match = pattern.match(text, start)
    return match.end() if match else start
