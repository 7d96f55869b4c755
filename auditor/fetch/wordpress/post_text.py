"""The text of a post as its editor keeps it in, the HTML that a reader is shown out.

Comments of the block editor are taken out and shortcodes are blanked: only the site's plugins know what they say. What
a pair of shortcodes encloses stays. Posts of the old editor have no paragraphs; WordPress makes them of empty lines
(``wpautop``), and so does this.
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from auditor.text.late_pattern import late_pattern

_BLOCKS: Final = "<!-- wp:"
_DYNAMIC = late_pattern(r"<!-- wp:([a-z][a-z0-9_/-]{0,100})[^>]{0,2000}?/-->")
_SAYING_NOTHING: Final = frozenset(
    {"more", "nextpage", "separator", "spacer", "image", "post-title", "post-date", "site-logo", "social-link"}
)
"""Blocks without content of their own that say nothing."""
_COMMENT_START, _COMMENT_END = "<!--", "-->"
_CODE = late_pattern(r"<(pre|code|script|style|textarea)\b", re.IGNORECASE)
_SHORTCODE = late_pattern(
    r"(?P<open>\[\[?)(?P<close>/?)(?P<name>[A-Za-z][\w-]{0,60})"
    r"(?P<rest>(?:\s+[^\[\]<>]{0,1000}|\s+[^\[\]]{0,1000})?)(?P<self>/?)\](?P<end>\]?)"
)
_ATTRIBUTE = late_pattern(r"""(?:^|\s)[\w-]{1,60}\s*=\s*(?:["'“”″&]|[\w#])""")
_CORE: Final = frozenset({"audio", "caption", "embed", "gallery", "playlist", "video", "wp_caption"})
_FIGURES: Final = frozenset({"caption", "wp_caption"})
_ADDRESS_ALONE = late_pattern(r"^[ \t]*https?://[^\s<>\"]{1,2000}[ \t]*$", re.MULTILINE)
_BLOCK_NAMES: Final = (
    "table|thead|tfoot|caption|col|colgroup|tbody|tr|td|th|div|dl|dd|dt|ul|ol|li|pre|form|map|area|blockquote|address"
    "|style|p|h[1-6]|hr|fieldset|legend|section|article|aside|hgroup|header|footer|nav|figure|figcaption|details|menu"
    "|summary|script|iframe"
)
_OPENING_BLOCK = late_pattern(rf"<(?:{_BLOCK_NAMES})\b", re.IGNORECASE)
_CLOSING_BLOCK = late_pattern(rf"</(?:{_BLOCK_NAMES})>", re.IGNORECASE)
_BLOCK = late_pattern(rf"\s*</?(?:{_BLOCK_NAMES})\b", re.IGNORECASE)
_EMPTY_LINE = late_pattern(r"\n[ \t]*\n\s*")


class PostText(NamedTuple):
    html: str
    uncounted: int
    """Shortcodes and dynamic blocks whose text only the site knows."""


def post_text(content: str) -> PostText:
    """The post's text as a reader is shown it."""
    content = content.replace("\r\n", "\n").replace("\r", "\n")
    of_blocks = _BLOCKS in content
    dynamic = (
        sum(found[1].removeprefix("core/") not in _SAYING_NOTHING for found in _DYNAMIC.finditer(content))
        if of_blocks
        else 0
    )
    parts: list[str] = []
    uncounted = dynamic
    closing = _closed_names(content)
    for text, is_code in _stretches(_without_comments(content)):
        if is_code:
            parts.append(text)
            continue
        blanked, codes = _without_shortcodes(text, closing)
        uncounted += codes
        parts.append(_ADDRESS_ALONE.sub("", blanked))  # becomes a player or a card
    html = "".join(parts)
    return PostText(html if of_blocks else _with_paragraphs(html), uncounted)


def _without_comments(text: str) -> str:
    parts: list[str] = []
    at = 0
    while (start := text.find(_COMMENT_START, at)) >= 0:
        end = text.find(_COMMENT_END, start + len(_COMMENT_START))
        if end < 0:
            break
        parts.append(text[at:start])
        at = end + len(_COMMENT_END)
    return "".join((*parts, text[at:]))


def _stretches(text: str) -> Iterator[tuple[str, bool]]:
    """The text in parts, and whether each is code, in which a bracket is a bracket."""
    at = 0
    lower = text.lower()
    never: set[str] = set()
    while found := _CODE.search(text, at):
        name = found[1].lower()
        end = -1 if name in never else lower.find(f"</{name}", found.end())
        if end < 0:
            never.add(name)
            yield text[at : found.end()], False
            at = found.end()
            continue
        yield text[at : found.start()], False
        yield text[found.start() : end], True
        at = end
    yield text[at:], False


def _closed_names(text: str) -> frozenset[str]:
    """Names that some shortcode of the text closes: then they are shortcodes, and no words in brackets."""
    if "[/" not in text:
        return frozenset()
    return frozenset(found["name"] for found in _SHORTCODE.finditer(text) if found["close"])


def _without_shortcodes(text: str, closed: frozenset[str]) -> tuple[str, int]:
    """The text without them, and how many stood for text that nobody knows here."""
    if "[" not in text:
        return text, 0
    parts: list[str] = []
    at = uncounted = 0
    for found in _SHORTCODE.finditer(text):
        if found.start() < at:
            continue
        if found["open"] == "[[" and found["end"]:  # WordPress shows it with one bracket less
            parts += (text[at : found.start()], found.group()[1:-1])
            at = found.end()
            continue
        start = found.start() + len(found["open"]) - 1
        end = found.end() - len(found["end"])
        name = found["name"]
        if not (name in closed or name in _CORE or _has_attributes(found) or _stands_alone(text, start, end)):
            continue
        instead = ""
        if name in _FIGURES:
            instead = "</figure>" if found["close"] else "<figure>"
        elif name == "embed" and not found["close"]:
            close = text.find("[/embed]", end)
            end = close if close >= 0 else end
        elif not found["close"] and name not in closed:
            uncounted += 1
        parts += (text[at:start], instead)
        at = end
    return "".join((*parts, text[at:])), uncounted


def _has_attributes(found: re.Match[str]) -> bool:
    return bool(found["rest"].strip() and _ATTRIBUTE.search(found["rest"]))


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Whether nothing else is in its paragraph, and it is written as names of programs are."""
    inside = text[start + 1 : end - 1].strip("/ ")
    if " " in inside or inside != inside.lower():
        return False
    before, after = text[:start].rstrip(" \t")[-4:], text[end:].lstrip(" \t")[:4]
    return (not before or before.endswith(("\n", ">"))) and (not after or after.startswith(("\n", "<")))


def _with_paragraphs(text: str) -> str:
    """Paragraphs of what empty lines part, and breaks of single ones; markup of blocks stays as it is."""
    kept: list[str] = []
    for part, is_code in _stretches(text):
        if is_code:
            kept.append(part.replace("\n", "\ue001"))
        else:
            kept.append(_CLOSING_BLOCK.sub(r"\g<0>\n\n", _OPENING_BLOCK.sub(r"\n\n\g<0>", part)))
    made = (
        chunk if _BLOCK.match(chunk) else f"<p>{chunk.replace(chr(10), '<br>' + chr(10))}</p>"
        for chunk in (chunk.strip() for chunk in _EMPTY_LINE.split("".join(kept)))
        if chunk
    )
    return "\n".join(made).replace("\ue001", "\n")
