"""Blocks and marks -> the article's text as chunks that a page can print: single blocks, lists, tables."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import groupby
from typing import Final, Literal, NamedTuple

from auditor.formats.html.marked_text import Mark, Run, runs
from auditor.model import Block, BlockKind

MOST_CHARACTERS: Final = 400_000
"""Text beyond this is left out of the page, which says so: some 65,000 words, more than browsers lay out gladly."""


class Piece(NamedTuple):
    block: Block
    runs: tuple[Run, ...]
    """Empty for a block without marks."""


class Chunk(NamedTuple):
    kind: BlockKind | Literal["list", "table"]
    line: int
    rows: tuple[tuple[Piece, ...], ...]
    """One row with one piece for a single block; a row an item for a list; a row a row for a table."""
    ordered: bool = False
    noted: tuple[int, ...] = ()
    """Numbers of the findings with a mark that ends in it, for its margin; of a crowd at its first place alone."""


class Text(NamedTuple):
    chunks: tuple[Chunk, ...]
    omitted: int
    """Blocks that were left out at the end."""


def text(blocks: Sequence[Block], marks: Mapping[int, list[Mark]]) -> Text:
    """All blocks up to the limit, in order."""
    pieces: list[Piece] = []
    length = 0
    for index, block in enumerate(blocks):
        room = MOST_CHARACTERS - length
        length += len(block.text)
        if room <= 0:
            break
        whole = block if len(block.text) <= room else replace(block, text=block.text[:room] + "…")
        pieces.append(Piece(whole, runs(whole.text, marks[index]) if index in marks else ()))
    return Text(tuple(_with_notes(_chunks(pieces))), len(blocks) - len(pieces))


def _with_notes(chunks: Iterable[Chunk]) -> Iterator[Chunk]:
    crowds: set[int] = set()
    for chunk in chunks:
        ends = [mark for row in chunk.rows for piece in row for run in piece.runs for mark in run.ends]
        noted = {mark.number for mark in ends if mark.look != "faint" or mark.number not in crowds}
        crowds |= {mark.number for mark in ends if mark.look == "faint"}
        yield chunk._replace(noted=tuple(sorted(noted)))


def _chunks(pieces: Sequence[Piece]) -> Iterator[Chunk]:
    for (family, _, ordered), group in groupby(pieces, key=_family):
        members = list(group)
        line = members[0].block.line
        if family == "list":
            yield Chunk("list", line, tuple((piece,) for piece in members), ordered=ordered)
        elif family == "table":
            rows = groupby(members, key=lambda piece: piece.block.row)
            yield Chunk("table", line, tuple(tuple(row) for _, row in rows))
        else:
            yield from (Chunk(piece.block.kind, piece.block.line, ((piece,),)) for piece in members)


def _family(piece: Piece) -> tuple[str, int, bool]:
    """What makes neighbours one chunk; nested lists of other numbers stay chunks of their own, indented by depth."""
    block = piece.block
    if block.kind == "list item":
        return "list", block.group, block.ordered
    if block.kind == "cell":
        return "table", block.group, False
    return "single", 0, False
