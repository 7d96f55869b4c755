"""An empty ``alt`` for pictures that their page itself calls decoration."""

import re

from auditor.facts.pictures import file_name, stem
from auditor.fix.edit import Edit
from auditor.fix.page_source import PageSource
from auditor.model import Finding, PageAudit
from auditor.read.source import Tag

_DECORATION = frozenset(
    {"bullet", "deco", "decoration", "decorative", "divider", "flourish", "hr", "ornament", "separator", "spacer",
     "squiggle", "swirl", "trenner", "trennlinie"}
)  # fmt: skip
_BESIDE = _DECORATION | {
    "bg", "black", "blue", "border", "bottom", "dark", "dotted", "gold", "gray", "green", "grey", "horizontal", "icon",
    "image", "img", "large", "left", "light", "line", "long", "orange", "red", "right", "section", "short", "small",
    "svg", "thin", "top", "vertical", "wave", "white", "wide",
}  # fmt: skip
"""What else the name of such a file may hold; any other word may be what the picture shows."""


def with_empty_alt(finding: Finding, page: PageAudit, source: PageSource) -> tuple[Edit, ...]:
    """The picture wherever it is on the page; nothing where one of them may be more than decoration."""
    images = [one for one in page.facts.article.images if one.alt is None and one.line and one.src]
    meant = {one.src for one in images if one.line == finding.line and file_name(one.src) == finding.quote}
    if len(meant) != 1:
        return ()
    (address,) = meant
    name = file_name(address)
    pictures = [tag for tag in source.tags if tag.name == "img" and name and file_name(_src(tag)) == name]
    without = [tag for tag in pictures if not tag.has("alt")]
    if not without or not all(_is_decoration(tag) for tag in without):
        return ()
    return tuple(Edit(tag.start + 4, tag.start + 4, ' alt=""') for tag in without)


def _src(tag: Tag) -> str:
    return next((tag.value(name) for name in ("src", "data-src", "data-lazy-src") if tag.value(name)), "")


def _is_decoration(tag: Tag) -> bool:
    if tag.value("role").strip().lower() in ("presentation", "none") or tag.value("aria-hidden").lower() == "true":
        return True
    words = {word for word in re.split(r"[^a-z]+", stem(_src(tag))) if word}
    classes = set(re.split(r"[^a-z]+", tag.value("class").lower()))
    return bool(_DECORATION & words and words <= _BESIDE) or bool({"decoration", "decorative"} & classes)
