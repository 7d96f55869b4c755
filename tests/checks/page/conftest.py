"""Articles built by hand, and a check run on them."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from auditor.check import Check, run
from auditor.facts import measure
from auditor.model import Article, Block, Finding, Skipped

Judge = Callable[..., tuple[Finding, ...] | Skipped]

PAGE = Article(
    source="https://loaf.example/blog/rye",
    url="https://loaf.example/blog/rye",
    language="en",
    blocks=(Block("paragraph", "Rye dough is sticky. " * 80, 9),),
)


@pytest.fixture
def judge() -> Judge:
    """Runs a check on an article with the given fields; the rest is an ordinary page of 320 words."""

    def judge(check: Check, **fields: Any) -> tuple[Finding, ...] | Skipped:
        outcome = run(check, measure(replace(PAGE, **fields)))
        assert isinstance(outcome, tuple | Skipped), outcome
        return outcome

    return judge


@pytest.fixture
def messages(judge: Judge) -> Callable[..., list[tuple[str, str]]]:
    """Level and message of each finding; a skipped check fails the test."""

    def messages(check: Check, **fields: Any) -> list[tuple[str, str]]:
        outcome = judge(check, **fields)
        assert isinstance(outcome, tuple), outcome
        return [(finding.level, finding.message) for finding in outcome]

    return messages
