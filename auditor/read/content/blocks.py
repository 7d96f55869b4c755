"""Runs that are the article in, its blocks with their links out."""

from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urljoin

from lxml.html import HtmlElement

from auditor.model import Block, Link
from auditor.read.layout import Box, Kind, Kinds, Run, place
from auditor.read.tree import accessible_name
from auditor.text.invisible import visible

_LONGEST_HREF = 4_000
_STANDFIRST = Kind("paragraph", role="standfirst")


@dataclass(slots=True)
class Blocks:
    """An article's text: each block with the element it came from, and the links in them."""

    pairs: list[tuple[Block, HtmlElement]]
    links: list[Link]
    index: dict[int, int]
    """Number of a run, and the block that it became."""


def blocks(
    boxes: list[Box], runs: list[Run], kept: list[int], base: str, introducing: frozenset[int] = frozenset()
) -> Blocks:
    """``kept`` are numbers of runs, ``base`` the address that links are relative to, empty if unknown.

    Those in ``introducing`` are the standfirst: paragraphs to their reader, whatever element they are in.
    """
    kinds = Kinds(boxes)
    groups: dict[Box, int] = {}
    places: dict[Box, str] = {}
    around: dict[Box, str] = {}
    made = Blocks([], [], {})
    for number in kept:
        run = runs[number]
        box = run.box
        kind = kinds.of(box) if number not in introducing else _STANDFIRST
        group = groups.setdefault(kind.group, len(groups) + 1) if kind.group is not None else 0
        text = run.text if kind.kind != "code" else _code(run)
        if box not in places:
            places[box] = place(box, around)
        block = Block(
            kind.kind, text, line(box.element), kind.level, group, kind.row, kind.ordered, places[box], kind.role
        )
        made.index[number] = len(made.pairs)
        if run.anchors and kind.kind != "code":
            made.links.extend(_links(run, len(made.pairs), base))
        made.pairs.append((block, box.element))
    return made


def line(element: HtmlElement) -> int:
    """Line of the source; 0 where the tree does not know it."""
    found = element.sourceline
    return found if isinstance(found, int) else 0


def address(base: str, href: str) -> str:
    """The address a link leads to: absolute where ``base`` is known and the link makes sense, else as written."""
    href = href.strip()[:_LONGEST_HREF]
    if not base or not href or (href.startswith(("https://", "http://")) and href[-1] not in "#?"):
        return href
    try:
        return urljoin(base, href)
    except ValueError:
        return href


def alternative(element: HtmlElement) -> str:
    """What an element without text is called by those who cannot see it."""
    return accessible_name(element)


def _code(run: Run) -> str:
    """As it was written, without empty lines around and white space at the ends of lines."""
    lines = "".join(run.pieces).expandtabs(4).split("\n")
    return "\n".join(text.rstrip() for text in lines).strip("\n")


def _links(run: Run, block: int, base: str) -> Iterator[Link]:
    begins, ends = _positions(run.pieces)
    for first, after, element in run.anchors:
        start = next((begins[piece] for piece in range(first, after) if begins[piece] >= 0), -1)
        end = next((ends[piece] for piece in range(after - 1, first - 1, -1) if begins[piece] >= 0), -1)
        href = element.get("href")
        if href is None:
            continue
        if start < 0:
            if not len(element):  # white space only: nothing to see, though it stands in a line
                yield Link(address(base, href), alternative(element), line(element))
            continue
        yield Link(
            href=address(base, href),
            text=visible(run.text[start:end]) or alternative(element),
            line=line(element),
            block=block,
            start=start,
            end=end,
            rel=tuple((element.get("rel") or "").lower().split()),
        )


def _positions(pieces: list[str]) -> tuple[list[int], list[int]]:
    """Where each piece begins and ends once white space is folded; -1 for pieces that are nothing but white space."""
    begins, ends = [], []
    length = 0
    gap = False
    for piece in pieces:
        words = piece.split()
        if not words:
            gap = gap or bool(piece)
            begins.append(-1)
            ends.append(-1)
            continue
        gap = gap or piece[0].isspace()
        length += gap and length > 0
        begins.append(length)
        length += sum(map(len, words)) + len(words) - 1
        ends.append(length)
        gap = piece[-1].isspace()
    return begins, ends
