"""A tree in, its formulas out as TeX between ``\\(`` and ``\\)``: one of the versions that renderers leave.

KaTeX writes each formula as MathML and as boxes, MathJax 3 as a drawing and as MathML, MathJax 2 as a script with TeX
beside its drawing, Wikipedia as MathML that is hidden and as a picture. A reader sees one formula. ``auditor.text``
knows what stands between the marks for no prose.
"""

from lxml.html import HtmlElement

from auditor.read.tree.drop import drop
from auditor.text.late_pattern import late_pattern

_MOST = 5_000
_LONGEST = 1_500
"""Characters of a formula that are kept."""
_WHOLE = frozenset({"katex-display", "katex", "mwe-math-element"})
"""Classes of elements that hold all versions of a formula."""
_DRAWN = late_pattern(r"^MathJax(?:_Preview|_Display|_SVG|_SVG_Display|_CHTML)?$|^MJX(?:p|c)-")
_SPACE = late_pattern(r"\s+")


def formulas(root: HtmlElement) -> None:
    """Changes the tree."""
    for element in list(root.iter("script")):
        if (element.get("type") or "").startswith("math/"):
            _drop_drawing(element)
            _write(element, "".join(map(str, element.itertext())))
    for element in [one for one in root.iter("span", "div", "mjx-container") if _is_whole(one)][:_MOST]:
        if not any(_is_whole(above) for above in element.iterancestors()):
            inner = next(element.iter("math"), None)
            picture = next(element.iter("img"), None)
            alternative = "" if picture is None else picture.get("alt") or ""
            shown = element.get("aria-label") or "" if element.tag == "mjx-container" else "".join(element.itertext())
            _write(element, _tex(inner) if inner is not None else alternative or shown or "…")
    for element in list(root.iter("math"))[:_MOST]:
        if element.getparent() is not None:
            _write(element, _tex(element))


def _is_whole(element: HtmlElement) -> bool:
    names = element.get("class")
    return element.tag == "mjx-container" or (bool(names) and not _WHOLE.isdisjoint((names or "").split()))


def _drop_drawing(script: HtmlElement) -> None:
    """What MathJax 2 has drawn of the script's formula stands before it."""
    for _ in range(2):
        before = script.getprevious()
        if before is None or not _DRAWN.match(before.get("class") or ""):
            return
        drop(before)


def _tex(math: HtmlElement) -> str:
    """As its author wrote it, else its letters and signs."""
    for annotation in math.iter("annotation"):
        if "tex" in (annotation.get("encoding") or "").lower():
            return "".join(map(str, annotation.itertext()))
    if math.get("alttext"):
        return math.get("alttext") or ""
    parts = (part.text or "" for part in math.iter("mi", "mn", "mo", "mtext", "ms"))
    return " ".join(filter(None, map(str.strip, parts))) or "".join(map(str, math.itertext()))


def _write(element: HtmlElement, tex: str) -> None:
    """Makes the element a piece of a line that says the formula."""
    plain = _SPACE.sub(" ", tex).strip()[:_LONGEST].replace("\\(", "(").replace("\\)", ")")
    for child in list(element):
        element.remove(child)
    element.attrib.clear()
    element.tag = "span"
    element.text = f"\\({plain}\\)" if plain else ""
