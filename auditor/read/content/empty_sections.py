"""Headings that promise a section and keep nothing: a part of the article, whatever their class names say."""

from auditor.read.layout import HEADING_LEVELS, Layout, Run

_SUBHEADINGS = frozenset(HEADING_LEVELS) - {"h1"}
_PARTS = frozenset({"section", "div", "aside"})


def empty_sections(layout: Layout, kept: list[int]) -> list[int]:
    """Numbers of the runs that are a heading alone in its box, beside text of the article.

    A theme that prints "Related products" above an empty list is a fault that readers see; what holds more than its
    heading is the theme's own part and stays out.
    """
    with_text = set()
    for number in kept:
        around = layout.runs[number].box.parent
        if around is not None:
            with_text.add(around.index)
    chosen = set(kept)
    filled = {part.box for part in layout.passed}
    return [
        number
        for number, run in enumerate(layout.runs)
        if number not in chosen
        and run.box.tag in _SUBHEADINGS
        and run.box.parent not in filled
        and _is_empty(run, with_text)
    ]


def _is_empty(run: Run, with_text: set[int]) -> bool:
    """Whether it stands alone in a box beside the text. Bare among the text it mostly heads what a script fills."""
    around = run.box.parent
    if around is None or around.runs > 1 or around.pictures or around.tag not in _PARTS:
        return False
    return around.parent is not None and around.parent.index in with_text
