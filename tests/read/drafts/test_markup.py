"""Markdown is read as sites show it, each block on its line of the file."""

from collections.abc import Callable

import pytest

from auditor.model import Article, Page, Unread
from auditor.read import read
from auditor.read.drafts.markup import html_of

Read = Callable[..., Article]

TEXT = """# Keeping a chain quiet

A chain wants *oil*[^oil] and a **dry**
shed. See https://chains.example/oil, or [our guide](guide.md).

## Tools

| Tool  | Price |
|-------|------:|
| Cloth | 2     |
| Brush | 7     |

- [x] cloth
- [ ] oil
  1. thin
  2. thick

Chain
: Links that turn the wheel.

~~Never~~ seldom ride in rain.

```sh
oil --chain
```

> Keep it dry.

![A clean chain](chain.jpg)

[^oil]: Thin oil, and
    little of it.
"""


def test_every_block_is_on_the_line_of_the_file(draft: Read) -> None:
    lines = TEXT.split("\n")
    found = draft(TEXT)

    for block in found.blocks:
        first = block.text.split()[0].rstrip(".,")
        assert first in lines[block.line - 1].replace("*", "").replace("~", ""), block


def test_the_parts_of_github_s_markdown_are_what_they_are_on_github(draft: Read) -> None:
    found = draft(TEXT)
    kinds = {block.text: block.kind for block in found.blocks}

    assert kinds["Cloth"] == kinds["7"] == "cell"
    assert kinds["cloth"] == kinds["thick"] == "list item"
    assert kinds["Links that turn the wheel."] == "definition"
    assert kinds["oil --chain"] == "code"
    assert kinds["Keep it dry."] == "quote"
    assert "Never seldom ride in rain." in kinds
    assert [link.href for link in found.links if "chains" in link.href] == ["https://chains.example/oil"]
    assert [(image.alt, image.line) for image in found.images] == [
        ("A clean chain", TEXT[: TEXT.index("![")].count("\n") + 1)
    ]


def test_a_note_is_below_the_text_with_the_line_on_which_it_was_written(draft: Read) -> None:
    found = draft("Oil[^a] it well, and do it every week.\n\n[^a]: Thin oil\n    is best.\n\n## Then\n\nRide on.\n")

    assert [(block.text, block.line) for block in found.blocks] == [
        ("Oil1 it well, and do it every week.", 1),
        ("Then", 6),
        ("Ride on.", 8),
        ("Thin oil is best.", 3),
    ]


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("See https://a.example/b.", "https://a.example/b"),
        ("(see https://a.example/b)", "https://a.example/b"),
        ("https://a.example/b_(c)", "https://a.example/b_(c)"),
        ("Or www.a.example!", "http://www.a.example"),
        ("<https://a.example/b>", "https://a.example/b"),
    ],
)
def test_a_bare_address_is_a_link_without_the_marks_around_it(draft: Read, text: str, address: str) -> None:
    assert [link.href for link in draft(text).links] == [address]


@pytest.mark.parametrize("text", ["`https://a.example/b`", "me@www.a.example", "https://", "see a.example"])
def test_what_is_no_address_is_no_link(draft: Read, text: str) -> None:
    assert draft(text + " is what it says.").links == ()


def test_an_address_within_a_link_makes_no_second_one(draft: Read) -> None:
    found = draft("[https://a.example](https://b.example) and <a href='https://c.example'>https://d.example</a>")

    assert [link.href for link in found.links] == ["https://b.example", "https://c.example"]


def test_html_in_the_text_stays_html_and_lines_go_on_behind_it(draft: Read) -> None:
    found = draft("One.\n\n<div>\n<p>Two.</p>\n\n</div>\n\nThree *and*\nmore.\n")

    assert [(block.text, block.line) for block in found.blocks] == [("One.", 1), ("Two.", 4), ("Three and more.", 8)]


@pytest.mark.parametrize("text", ["[" * 6_000, "![ " * 5_000, "a" * 1_000_001])
def test_a_text_that_would_take_the_parser_long_is_refused_with_what_to_do(text: str) -> None:
    found = read(Page("post.md", text.encode(), path="post.md"))

    assert isinstance(found, Unread)
    assert found.reason.startswith("too large to be judged: ")
    assert "divide" in found.reason


def test_a_long_list_of_links_and_tasks_is_read_in_time_that_grows_with_it(draft: Read) -> None:
    from time import process_time

    def cost(items: int) -> float:
        start = process_time()
        draft("- [ ] read [this](a.md)\n" * items)
        return process_time() - start

    cost(10)

    assert cost(2_000) < 4 * cost(1_000) + 0.2


@pytest.mark.parametrize(
    "text",
    [
        "a | b\n--|--\n1 | 2",
        "<aside>\nRye\n</aside>",
        "Rye <i>bread</i> and <https://loaf.example>",
        "> Rye\nis sticky",
        "Wet `hands` help",
        "```\nrye\n```",
        "~~~\nrye\n~~~",
        "Not ~~two~~ three hours",
        "See [rye] here\n\n[rye]: /rye",
        "- Rye\n- wheat *and* spelt",
    ],
)
def test_rules_that_a_text_has_no_use_for_change_nothing(text: str) -> None:
    all_marks = "\n\n# | < > ` ~~ ]: [^"

    assert html_of(text + all_marks, 1).text.startswith(html_of(text, 1).text)
