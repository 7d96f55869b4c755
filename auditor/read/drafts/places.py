"""The source of a Markdown file in, where in it the words of its article are out.

Letters and digits alone are compared: what marks up a text in Markdown is neither, but for addresses, tags and numbers
of lists, which are passed over.
"""

import html
from array import array

from auditor.read.drafts.front_matter import front_matter
from auditor.read.drafts.unseen import unseen
from auditor.text.late_pattern import late_pattern

_ALNUM = late_pattern(r"[^\W_]+")
# What is in the source and not to be seen as letters. A note's mark is seen as the note's number.
_PASSED = late_pattern(
    r"(?P<note>\[\^(?P<label>[^\]\s]{1,100})\](?P<of_note>:?))"
    r"|!\[[^\]\n]{0,1000}\](?:\([^()\n]{0,2000}(?:\([^()\n]{0,1000}\)[^()\n]{0,1000}){0,3}\)|\[[^\]\n]{0,300}\])"
    r"|(?<=\])\((?!\s*\))[^()\n]{0,2000}(?:\([^()\n]{0,1000}\)[^()\n]{0,1000}){0,3}\)"
    r"|(?<=\])\[[^\]\n]{0,300}\]"
    r"|^ {0,3}\[[^\]\n^][^\]\n]{0,300}\]:[^\n]*"
    r"|</?[A-Za-z][\w-]*(?:\s[^<>]{0,3000})?/?>"
    r"|^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)+(?:\[[ xX]\][ \t])?"
    r"|^[ \t>]*(?:`{3,}|~{3,})[^\n]*"
    r"|(?P<entity>&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});)",
    8,  # MULTILINE
)


def letters(text: str) -> str:
    """The letters and digits of a text."""
    return "".join(_ALNUM.findall(text))


def placed_letters(source: str, *, mdx: bool = False) -> "tuple[str, array[int]]":
    """Letters and digits of the source that its reader sees, and the place of each; those of the front matter too."""
    begins = front_matter(source).end
    hidden = unseen(source, begins, mdx=mdx)
    found = _Placed(source)
    found.add(0, begins)
    last = begins
    passed = sorted(
        [*((edit.start, edit.end, True) for edit in hidden.edits), *((*code, False) for code in hidden.code)]
    )
    for start, end, is_hidden in passed:
        if start < last:
            continue
        found.add_markdown(last, start)
        if not is_hidden:
            found.add(_behind_fence(source, start), end)
        last = end
    found.add_markdown(last, len(source))
    return "".join(found.parts), found.places


def _behind_fence(source: str, start: int) -> int:
    """Where code begins: behind the line of its fence, which names the language."""
    line_end = source.find("\n", start)
    first = source[start : line_end if line_end >= 0 else len(source)].lstrip(" >\t")
    return line_end if first.startswith(("```", "~~~")) and line_end >= 0 and "`" not in first.lstrip("`") else start


class _Placed:
    def __init__(self, source: str) -> None:
        self._source = source
        self._notes: dict[str, int] = {}
        self.parts: list[str] = []
        self.places = array("L")

    def add(self, start: int, end: int) -> None:
        for seen in _ALNUM.finditer(self._source, start, end):
            self.parts.append(seen.group())
            self.places.extend(range(seen.start(), seen.end()))

    def add_markdown(self, start: int, end: int) -> None:
        at = start
        for passed in _PASSED.finditer(self._source, start, end):
            self.add(at, passed.start())
            at = passed.end()
            if passed["entity"]:
                self._shown(letters(html.unescape(passed["entity"])), passed.start())
            elif passed["note"] and not passed["of_note"]:
                number = self._notes.setdefault(passed["label"].upper(), len(self._notes) + 1)
                self._shown(str(number), passed.start())
        self.add(at, end)

    def _shown(self, text: str, at: int) -> None:
        self.parts.append(text)
        self.places.extend([at] * len(text))
