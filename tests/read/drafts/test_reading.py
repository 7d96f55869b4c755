"""A draft is an article whose text is known, whatever it looks like; a stub is none yet."""

from collections.abc import Callable

import pytest

from auditor.model import Article

Read = Callable[..., Article]

SENTENCE = "Our firm sells chains, oil and cloth to riders in all of the valley, and has done so for years. "


@pytest.mark.parametrize(
    "text", [SENTENCE * 3, "- [a link](a.md)\n" * 40, "| a | b |\n|---|---|\n" + "| one | two |\n" * 30]
)
def test_a_draft_is_an_article_and_all_of_its_text_is_read(draft: Read, text: str) -> None:
    found = draft(f"---\ntitle: About us\n---\n\n{text}")

    assert (found.is_article, found.kind, found.confidence) == (True, "article", 1.0)
    assert len(found.text.split()) >= 40


def test_a_stub_is_none_yet(draft: Read) -> None:
    found = draft("---\ntitle: About us\n---\n\nTo be written.\n")

    assert (found.is_article, found.kind) == (False, "too short")


def test_lines_of_questions_are_those_of_the_draft(draft: Read) -> None:
    faq = "## Frequently asked questions\n\n### What is it?\n\nA chain.\n\n### Does it rust?\n\nYes, in rain.\n"
    source = f"---\ntitle: Chains\n---\n\n{SENTENCE}\n\n{faq}"
    found = draft(source)

    assert [source.split("\n")[each.line - 1] for each in found.faq] == ["### What is it?", "### Does it rust?"]
