"""Which sentences are prose."""

import pytest

from auditor.facts.readability.prose import prose
from auditor.model import Article, Block, BlockKind
from auditor.text import sentences


@pytest.mark.parametrize(
    ("kind", "text", "expected"),
    [
        ("paragraph", "It is late.", True),
        ("paragraph", "“Is it late?”", True),
        ("paragraph", "You will need:", True),
        ("paragraph", "Pros:", False),
        ("paragraph", "By Anna Lee", False),
        ("paragraph", "This paragraph lost its full stop but is a sentence all the same", True),
        ("list item", "Move slowly, and stop if it hurts.", True),
        ("list item", "a long list item that goes on and on and has no full stop", False),
        ("quote", "We shall see.", True),
        ("definition", "A bowl of soup.", True),
        ("heading", "What is bread?", False),
        ("cell", "It is dark.", False),
        ("caption", "The oven is hot.", False),
        ("term", "Bread.", False),
        ("code", "Run it.", False),
        ("paragraph", "We thank " + ", ".join(f"Ann Lee {n}" for n in range(15)) + " for their help.", False),
        ("paragraph", "Bring a lamp, a rope, two cups, some salt, and what you need for a night in the open.", True),
        ("paragraph", "for (Row row : rows) { total += row.getWeight(); }; return total == null;.", False),
    ],
)
def test_prose_is_what_reads_as_running_text(kind: BlockKind, text: str, expected: bool) -> None:  # noqa: FBT001 - a table
    article = Article("", blocks=(Block(kind, text, 1),))

    assert (prose(article, sentences(article.blocks, "en")) == (0,)) is expected
