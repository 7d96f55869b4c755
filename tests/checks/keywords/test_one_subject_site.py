"""A site on whose every page the subject's words come up: the stuffed pages are told from the sober ones."""

import runpy
from pathlib import Path

import pytest

from auditor.check import run
from auditor.checks.keywords.keyphrase_stuffing import KeyphraseStuffing
from auditor.facts import measure
from auditor.model import Article, Page
from auditor.read import read

SITE = runpy.run_path(str(Path(__file__).parents[3] / "benchmarks" / "one_subject_site.py"))


def outcome(number: int, stuffed: int, seed: int) -> tuple[list[str], list[str]]:
    """Ways of stuffing that were missed, and sober pages with a finding."""
    missed: list[str] = []
    wrong: list[str] = []
    for made in SITE["articles"](number, stuffed, seed):
        article = read(Page(made.name, made.html.encode(), path=made.name))
        assert isinstance(article, Article)
        found = run(KeyphraseStuffing(), measure(article))
        assert isinstance(found, tuple), found
        if made.kind and not found:
            missed.append(made.kind)
        elif found and not made.kind:
            wrong.append(found[0].message)
    return missed, wrong


def test_each_way_of_stuffing_is_found_among_as_many_sober_pages() -> None:
    ways = len(SITE["WAYS"])

    assert outcome(2 * ways, ways, seed=11) == ([], [])


@pytest.mark.long
def test_thirty_stuffed_pages_of_five_hundred_are_found_and_at_most_five_others() -> None:
    missed, wrong = outcome(500, 30, seed=1)

    assert missed == []
    assert len(wrong) <= 5, wrong
