"""The source of a page or draft in, what its author wrote into it about findings that are to stay out.

``<!-- auditor: ignore CHECK, CHECK -- reason, until 2027-01-31 -->``, in MDX ``{/* auditor: ignore … */}``. ``ignore``
is about the block that follows, ``ignore-section`` about all up to the next heading of that level, ``ignore-page``
about the page.
"""

import re
from collections.abc import Iterable
from datetime import date

from auditor.model.suppression import Suppression, SuppressionScope
from auditor.text.late_pattern import late_pattern

MOST = 200
"""Of a page."""
_LONGEST_REASON = 300
_MARKS = ("uditor:", "UDITOR:")
"""What each of those comments holds, which is looked for first."""
_COMMENT = late_pattern(
    r"<!--\s*auditor:(?P<html>[^<>]{0,1000}?)-->|\{/\*\s*auditor:(?P<mdx>[^{}]{0,1000}?)\*/\}", re.IGNORECASE
)
_WORDS = late_pattern(
    r"\s*(?P<verb>ignore)(?:[- ](?P<scope>section|page|block))?(?P<names>(?:[\s,]+[a-z0-9][a-z0-9-]*)*?)"
    r"\s*(?:(?:--+|[–—:])\s*(?P<reason>.*))?\s*",
    re.IGNORECASE | re.DOTALL,
)
_UNTIL = late_pattern(r"[\s,;(]*\buntil\s+(?P<day>\S+?)\)?[.\s]*$", re.IGNORECASE)
_SCOPES: dict[str, SuppressionScope] = {"section": "section", "page": "page"}


def suppressions(source: str, code: Iterable[tuple[int, int]] = ()) -> tuple[Suppression, ...]:
    """Those in the text, in its order; ``code`` are stretches of it that are shown as they are written."""
    if not any(map(source.__contains__, _MARKS)):
        return ()
    shown = tuple(code)
    found = []
    for comment in _COMMENT.finditer(source):
        if any(start <= comment.start() < end for start, end in shown):
            continue
        line = source.count("\n", 0, comment.start()) + 1
        found.append(suppression(comment["html"] or comment["mdx"] or "", line, comment.group()))
        if len(found) >= MOST:
            break
    return tuple(found)


def suppression(words: str, line: int, origin: str) -> Suppression:
    """One, by what is said behind ``auditor:``."""
    found = _WORDS.fullmatch(words)
    shown = " ".join(origin.split())[:_LONGEST_REASON]
    if not found:
        return Suppression(line=line, origin=shown, fault="it must be written as “ignore CHECK -- reason”")
    names = tuple(name.lower() for name in re.split(r"[\s,]+", found["names"]) if name)
    reason, until, fault = until_of(found["reason"] or "")
    if not names:
        fault = "it names no check"
    scope = _SCOPES.get((found["scope"] or "").lower(), "block")
    return Suppression(names, scope, reason, until, line, fault, shown)


def until_of(reason: str) -> tuple[str, str, str]:
    """The reason, the day until which it holds, and what is wrong with them."""
    text = " ".join(reason.split())
    until = ""
    fault = ""
    if found := _UNTIL.search(text):
        text = text[: found.start()].rstrip(" ,;(")
        try:
            until = date.fromisoformat(found["day"]).isoformat()
        except ValueError:
            fault = f"its day “{found['day'][:20]}” must be written as 2027-01-31"
    if not text and not fault:
        fault = "it gives no reason"
    return text[:_LONGEST_REASON], until, fault
