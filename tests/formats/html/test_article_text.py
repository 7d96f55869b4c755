"""Blocks become chunks: lists and tables together, all else by itself, and nothing without end."""

from auditor.formats.html.article_text import MOST_CHARACTERS, text
from auditor.formats.html.marked_text import Look, Mark
from auditor.model import Block


def test_items_of_a_list_and_cells_of_a_table_stand_together() -> None:
    blocks = [
        Block("paragraph", "First", 1),
        Block("list item", "one", 2, level=1, group=1), Block("list item", "two", 3, level=1, group=1),
        Block("list item", "other list", 4, level=1, group=2, ordered=True),
        Block("cell", "a", 5, group=3, row=1), Block("cell", "b", 5, group=3, row=1),
        Block("cell", "c", 6, group=3, row=2),
        Block("caption", "A table", 7),
    ]  # fmt: skip
    made = text(blocks, {})

    assert [(chunk.kind, [len(row) for row in chunk.rows]) for chunk in made.chunks] == [
        ("paragraph", [1]), ("list", [1, 1]), ("list", [1]), ("table", [2, 1]), ("caption", [1]),
    ]  # fmt: skip
    assert [chunk.ordered for chunk in made.chunks] == [False, False, True, False, False]


def test_a_block_has_runs_only_where_it_has_marks() -> None:
    marks = {1: [Mark(0, 3, "note", "near", 1, "finding-1", "place-1")]}
    first, second = text([Block("paragraph", "Tea", 1), Block("paragraph", "Tea", 2)], marks).chunks

    assert first.rows[0][0].runs == ()
    assert [run.look for run in second.rows[0][0].runs] == ["near note"]


def test_a_text_beyond_the_limit_ends_and_says_how_much_is_missing() -> None:
    blocks = [
        Block("paragraph", "x" * (MOST_CHARACTERS - 5), 1),
        Block("paragraph", "y" * 10, 2),
        Block("quote", "z", 3),
    ]
    made = text(blocks, {1: [Mark(2, 9, "note", "near", 1, "f", "p")]})

    assert made.chunks[1].rows[0][0].block.text == "yyyyy…"
    assert made.omitted == 1


def test_the_margin_names_each_finding_once_a_chunk_and_a_crowd_at_its_first_place() -> None:
    def marks(look: Look, number: int) -> list[Mark]:
        return [Mark(at, at + 1, "note", look, number, "f", f"p{number}{at}") for at in (0, 4)]

    blocks = [Block("paragraph", "Tea and tea", 1), Block("paragraph", "Tea and more", 2)]
    made = text(blocks, {0: [*marks("near", 1), *marks("faint", 2)], 1: [*marks("near", 1), *marks("faint", 2)]})

    assert [chunk.noted for chunk in made.chunks] == [(1, 2), (1,)]
