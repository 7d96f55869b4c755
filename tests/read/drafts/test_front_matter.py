"""The head of a file says what the page is called; one that is broken has its place, and costs nothing else."""

from collections.abc import Callable

import pytest

from auditor.model import Article
from auditor.read.drafts.front_matter import Fault, front_matter

Read = Callable[..., Article]

HEADS = {
    "yaml": '---\ntitle: "Oiling a chain"\ndescription: >-\n  A cloth\n  and oil.\nslug: oil\n---\n',
    "toml": '+++\ntitle = "Oiling a chain"\ndescription = """A cloth\nand oil."""\nslug = "oil"\n+++\n',
    "json": '{\n  "title": "Oiling a chain",\n  "description": "A cloth and oil.",\n  "slug": "oil"\n}\n',
    "marked": '---json\n{\n  "title": "Oiling a chain",\n  "description": "A cloth and oil.", "slug": "oil"}\n---\n',
}


@pytest.mark.parametrize("kind", HEADS)
def test_title_description_and_address_are_read_from_every_kind_of_head(draft: Read, kind: str) -> None:
    source = HEADS[kind] + "\nWipe it first.\n"
    lines = source.split("\n")
    found = draft(source)

    assert (found.title.text, found.description.text) == ("Oiling a chain", "A cloth and oil.")
    assert "title" in lines[found.title.line - 1]
    assert "description" in lines[found.description.line - 1]
    assert [(block.text, lines[block.line - 1]) for block in found.blocks] == [("Wipe it first.", "Wipe it first.")]
    assert found.draft
    assert (found.draft.address, found.draft.fault) == ("oil", "")


@pytest.mark.parametrize(
    ("source", "line", "column"),
    [
        ("---\ntitle: Oil: how to\ndescription: A cloth\n---\nWipe it.\n", 2, 11),
        ("---\ntitle: Oil\n\tdescription: A cloth\n---\nWipe it.\n", 3, 1),
        ("---\ntitle: Oil\ntags: [a, b\n---\nWipe it.\n", 4, 1),
        ("---\ntitle: @oil\n---\nWipe it.\n", 2, 8),
        ('+++\ntitle = "Oil\n+++\nWipe it.\n', 2, 13),
        ("+++\ntitle = 'Oil'\nslug oil\n+++\nWipe it.\n", 3, 6),
        ('{\n  "title": "Oil"\n  "slug": "oil"\n}\nWipe it.\n', 3, 3),
    ],
)
def test_a_head_that_does_not_parse_has_its_place_and_the_text_is_read(
    draft: Read, source: str, line: int, column: int
) -> None:
    found = draft(source)

    assert front_matter(source).fault is not None
    assert found.draft
    assert f"line {line}, column {column}: " in found.draft.fault
    assert [block.text for block in found.blocks] == ["Wipe it."]


def test_lines_of_a_broken_head_that_are_plain_are_read_as_they_are(draft: Read) -> None:
    found = draft("---\ntitle: Oil: how to\ndescription: 'A cloth'\ntags: [a,\n---\nWipe it.\n")

    assert (found.title.text, found.title.line) == ("Oil: how to", 2)
    assert (found.description.text, found.description.line) == ("A cloth", 3)


@pytest.mark.parametrize(
    "source",
    [
        "---\nWipe it, then oil it.\n\n---\n\nRide.\n",
        "---\n",
        "Wipe it.\n\n---\ntitle: Oil\n---\n",
        "--- \n\n---\n\nRide.\n---\n",
        "{not json} at all\n",
    ],
)
def test_a_line_across_the_page_is_no_head(source: str) -> None:
    assert front_matter(source).values == {}
    assert front_matter(source).fault is None


def test_line_ends_of_windows_and_a_byte_order_mark_change_nothing(draft: Read) -> None:
    found = draft("\ufeff---\r\ntitle: Oil\r\n---\r\nWipe it.\r\n".encode())

    assert (found.title.text, found.title.line) == ("Oil", 2)
    assert [(block.text, block.line) for block in found.blocks] == [("Wipe it.", 4)]


@pytest.mark.parametrize(
    "head",
    [
        "a: " + "[" * 50_000,
        "- " * 40_000,
        "a: " + "{a: " * 20_000,
        "&a [" + "*a, " * 20_000 + "]",
        "a: &a [x, x]\n" + "\n".join(f"b{n}: &b{n} [*a, *a, *a]" for n in range(500)),
        "x" * 200_000,
        "a: !!python/object/apply:os.system [ls]",
        "a: 2026-13-45",
        "date: 0000-00-00",
    ],
)
def test_a_hostile_head_is_a_fault_or_nothing(draft: Read, head: str) -> None:
    found = draft(f"---\ntitle: Oil\n{head}\n---\nWipe it.\n")

    assert [block.text for block in found.blocks][-1:] == ["Wipe it."]


def test_deep_toml_and_json_end_nothing() -> None:
    for source in (f"+++\na = {'[' * 5_000}\n+++\nWipe.\n", '{"a": ' + "[" * 50_000 + "\n}\nWipe.\n"):
        found = front_matter(source).fault
        assert found is None or isinstance(found, Fault)
