"""The source of a Markdown file in, where in it the words of its article are out.

Letters and digits alone are compared: what marks up a text in Markdown is neither, but for addresses, tags and numbers
of lists, which are passed over.
"""

import html
import re

from auditor.read.drafts.front_matter import text_begins
from auditor.read.drafts.unseen import unseen
from auditor.read.source import PlacedLetters
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
    re.MULTILINE,
)
# A line with none of these has none of that, and most lines of prose are so: looking for them is many times as fast.
_MAY_PASS = late_pattern(
    r"[\n\[(<&]"  # one set of characters first, since Python then looks for these alone
    r"(?:(?<=[\[<&])|(?<=\]\()|(?<=\n)[ \t>]*(?:[-*+]|\d{1,9}[.)]|```|~~~))"
)


def letters(text: str) -> str:
    """The letters and digits of a text."""
    return "".join(_ALNUM.findall(text))


def placed_letters(source: str, *, mdx: bool = False) -> PlacedLetters:
    """Letters and digits of the source that its reader sees, those of the front matter too."""
    begins = text_begins(source)
    hidden = unseen(source, begins, mdx=mdx)
    found = PlacedLetters(source, _ALNUM)
    found.add(0, begins)
    notes: dict[str, int] = {}
    last = begins
    passed = sorted(
        [*((edit.start, edit.end, True) for edit in hidden.edits), *((*code, False) for code in hidden.code)]
    )
    for start, end, is_hidden in passed:
        if start < last:
            continue
        _add_markdown(found, source, last, start, notes)
        if not is_hidden:
            found.add(_behind_fence(source, start), end)
        last = end
    _add_markdown(found, source, last, len(source), notes)
    return found


def _behind_fence(source: str, start: int) -> int:
    """Where code begins: behind the line of its fence, which names the language."""
    line_end = source.find("\n", start)
    first = source[start : line_end if line_end >= 0 else len(source)].lstrip(" >\t")
    return line_end if first.startswith(("```", "~~~")) and line_end >= 0 and "`" not in first.lstrip("`") else start


def _add_markdown(found: PlacedLetters, source: str, start: int, end: int, notes: dict[str, int]) -> None:
    """``notes`` are the numbers of those that were met, by their names."""
    at = start
    while passed := _next_passed(source, at, end):
        found.add(at, passed.start())
        at = passed.end()
        if passed["entity"]:
            found.add_shown(letters(html.unescape(passed["entity"])), passed.start())
        elif passed["note"] and not passed["of_note"]:
            number = notes.setdefault(passed["label"].upper(), len(notes) + 1)
            found.add_shown(str(number), passed.start())
    found.add(at, end)


def _next_passed(source: str, at: int, end: int) -> re.Match[str] | None:
    if at:  # else no newline tells that a line begins
        may = _MAY_PASS.search(source, at - 1, end)
        if may is None:
            return None
        at = max(at, source.rfind("\n", at, may.start() + 1) + 1)
    return _PASSED.search(source, at, end)
