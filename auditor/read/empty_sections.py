"""Headings that promise a section and keep nothing: a part of the article, whatever their class names say."""

from auditor.read.boxes import HEADING_LEVELS, Layout


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
    found = []
    for number, run in enumerate(layout.runs):
        box = run.box.parent
        if number in chosen or run.box.tag not in HEADING_LEVELS or run.box.tag == "h1" or box is None:
            continue
        alone = box.runs == 1 and not box.pictures and box.tag in ("section", "div", "aside")
        if alone and box.parent is not None and box.parent.index in with_text:
            found.append(number)
    return found
