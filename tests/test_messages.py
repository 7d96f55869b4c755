"""Every sentence that the program says is in docs/messages.md, and is one that people would say."""

import re
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from types import ModuleType

import pytest

from auditor.audit import audit
from auditor.check import Check
from auditor.checks import CHECKS
from auditor.config import Config
from auditor.demo import PUBLIC_URL
from auditor.demo.site import build
from auditor.model import Finding, Page, Report

DOCS = Path(__file__).parents[1] / "docs"
MOST_WORDS = 20
"""Words of a message, with what it quotes; numbers count, percent signs do not."""
BANNED = re.compile(
    r"\b(?:stands?|stand|mends?|mended|told|whoever|counters|in place of|forced signs|many times|whatever its|at once"
    r"|heretofore|whereof|therein|upon|shall|lies in|amongst|whilst)\b",
    re.IGNORECASE,
)
ONE_OF_MANY = re.compile(
    r"(?<![\d.,])1 (?!of )(?:more )?(?:\w+ )?(?:words|characters|sentences|pages|times|pictures|questions|uses|articles"
    r"|subheadings|headings|links|errors|warnings|notes)\b"
)
MANY_OF_ONE = re.compile(
    r"(?<![\d.,])(?:0|[2-9]|\d{2,}|\d,\d{3}) (?:word|character|sentence|page|time|picture|question|use|article"
    r"|subheading|heading|link|error|warning|note)\b(?! (?:elements?|article))"
)
UNGROUPED = re.compile(r"(?<![\d./:#-])[1-9]\d{3,}(?= (?:words|characters|uses|pages|pixels|times)\b)")


@cache
def messages() -> ModuleType:
    sys.path.insert(0, str(DOCS))
    try:
        import messages  # type: ignore[import-not-found]
    finally:
        sys.path.remove(str(DOCS))
    assert isinstance(messages, ModuleType)
    return messages


@pytest.fixture(scope="module")
def demo() -> Report:
    pages = [
        Page(PUBLIC_URL + path, file.body, url=PUBLIC_URL + path)
        for path, file in build(PUBLIC_URL).items()
        if file.body.lstrip().lower().startswith(b"<!doctype html")
    ]
    return audit(pages, Config(checks=CHECKS), source=PUBLIC_URL, started="2026-11-28T08:00:00Z", version="0")


def said(report: Report) -> Iterator[str]:
    """All that a report says in sentences."""
    for page in report.pages:
        for finding in page.findings:
            yield from (finding.message, finding.fix, finding.title)
        yield from (skipped.reason for skipped in page.skipped)
        yield from page.facts.article.article_reasons
        yield from (part.reason for part in page.facts.article.left_out)
    yield from (unread.reason for unread in report.unread)
    yield from report.notes


@cache
def known() -> list[re.Pattern[str]]:
    return [pattern for each in messages().all_sentences() if (pattern := messages().pattern(each))]


@cache
def whole_page() -> str:
    return str(messages().messages_page())


def unlisted(sentences: Iterator[str]) -> list[str]:
    return sorted(each for each in set(sentences) if not any(pattern.search(each) for pattern in known()))


def words(message: str) -> int:
    return sum(any(map(str.isalnum, word)) for word in message.split())


def examples_of(check: Check) -> tuple[Finding, ...]:
    return _examples_of(check.rule.id)


@cache
def _examples_of(name: str) -> tuple[Finding, ...]:
    return tuple(messages().example_findings(next(check for check in CHECKS if check.rule.id == name)))


def examples() -> list[Finding]:
    return [finding for check in CHECKS for finding in examples_of(check)]


def test_every_sentence_of_an_audit_is_in_the_list(demo: Report) -> None:
    assert unlisted(said(demo)) == []


def test_every_sentence_of_an_example_is_in_the_list() -> None:
    assert unlisted(each for finding in examples() for each in (finding.message, finding.fix)) == []


def test_a_sentence_that_is_not_in_the_code_is_not_in_the_list() -> None:
    assert unlisted(iter(["the page is written in green ink", "the page has no H1"])) == [
        "the page is written in green ink"
    ]


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.rule.id)
def test_the_page_shows_each_check_with_its_own_sentences(check: Check) -> None:
    page = whole_page()

    assert f"### {check.rule.title} (`{check.rule.id}`)" in page
    assert all(finding.message in page for finding in examples_of(check)[:2])


def test_the_page_has_reasons_kinds_help_levels_and_areas() -> None:
    page = whole_page()

    for sentence in (
        "- in a menu",
        "- a tag page",
        "- it has no text of its own, and a meta tag that redirects to another page",
        "- it does not exist (404); correct the links and sitemaps that name it, or redirect it",
        "- Audit a site, pages or files, and write a report to open in a browser.",
        "- Documented, certain, and worth stopping for: broken markup, a missing title.",
        "- FAQ and structured data",
    ):
        assert sentence in page


def test_no_message_is_longer_than_twenty_words(demo: Report) -> None:
    found = [*examples(), *(finding for page in demo.pages for finding in page.findings)]

    assert [finding.message for finding in found if words(finding.message) > MOST_WORDS] == []


def test_no_sentence_has_words_that_nobody_uses() -> None:
    listed = [each for each in messages().all_sentences() if BANNED.search(re.sub("‹[^›]*›", "", each))]
    shown = [each for finding in examples() for each in (finding.message, finding.fix) if BANNED.search(each)]

    assert (listed, shown) == ([], [])


def test_nouns_agree_with_their_numbers_and_thousands_have_a_comma(demo: Report) -> None:
    found = [*examples(), *(finding for page in demo.pages for finding in page.findings)]
    sentences = [each for one in found for each in (one.message, one.fix)]
    sentences += [skipped.reason for page in demo.pages for skipped in page.skipped]

    assert [each for each in sentences if ONE_OF_MANY.search(each)] == []
    assert [each for each in sentences if MANY_OF_ONE.search(each)] == []
    assert [each for each in sentences if UNGROUPED.search(each)] == []


def test_no_phrase_has_two_percentages(demo: Report) -> None:
    found = [*examples(), *(finding for page in demo.pages for finding in page.findings)]

    assert [one.message for one in found if any(part.count("%") > 1 for part in re.split("[,:;()]", one.message))] == []
