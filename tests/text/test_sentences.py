"""Blocks to sentences: what never runs together, and what is left out."""

import threading

from hypothesis import given
from hypothesis import strategies as st

from auditor.model import Block, BlockKind, Word
from auditor.text import sentences, words


def texts(*blocks: Block) -> list[str]:
    return [blocks[found.block].text[found.start : found.end] for found in sentences(blocks, "en")]


def test_a_sentence_never_runs_over_the_end_of_its_block() -> None:
    assert texts(
        Block("paragraph", "No full stop here", 1), Block("list item", "Nor here", 2), Block("quote", "The end.", 3)
    ) == ["No full stop here", "Nor here", "The end."]


def test_a_heading_and_a_cell_are_one_sentence_whatever_stands_in_them() -> None:
    assert texts(
        Block("heading", "What is bread? A short history", 1, level=2), Block("cell", "Rye. Dark.", 2, row=1)
    ) == ["What is bread? A short history", "Rye. Dark."]


def test_code_has_no_sentences() -> None:
    assert texts(Block("code", "Print this. Then that.", 1)) == []


def test_what_has_no_word_is_no_sentence() -> None:
    assert texts(Block("paragraph", "* * *", 1), Block("paragraph", "Good.", 2), Block("caption", "", 3)) == ["Good."]


def test_words_keep_their_place_in_the_block() -> None:
    (_, second) = sentences([Block("paragraph", "One two. Three four.", 1)], "en")

    assert (Word("Three", 9, 14), Word("four", 15, 19)) == second.words
    assert second.span == (0, 9, 20)


def test_a_language_that_nobody_knows_is_split_all_the_same() -> None:
    (one, two) = sentences([Block("paragraph", "Bla blub. Fasel.", 1)], "x-unknown")

    assert (len(one.words), len(two.words)) == (2, 1)


def test_threads_do_not_disturb_each_other() -> None:
    blocks = [Block("paragraph", "Dr. Lee came at 5 p.m. and left. She was tired.", 1)] * 20
    alone = sentences(blocks, "en")
    together = []
    threads = [threading.Thread(target=lambda: together.append(sentences(blocks, "en"))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert [alone] * 4 == together


kinds: list[BlockKind] = ["paragraph", "heading", "list item", "code"]


@given(
    st.lists(st.builds(Block, st.sampled_from(kinds), st.text(), st.just(1))), st.sampled_from(["en", "de", "th", ""])
)
def test_every_word_of_every_block_but_code_is_in_one_sentence(blocks: list[Block], language: str) -> None:
    found = sentences(blocks, language)
    counted = sum(len(words(block.text, language)) for block in blocks if block.kind != "code")

    assert abs(counted - sum(len(sentence.words) for sentence in found)) <= counted * 0.5
    assert all(sentence.words for sentence in found)
    assert list(found) == sorted(found, key=lambda sentence: (sentence.block, sentence.start))
