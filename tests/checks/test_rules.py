"""Every rule keeps its word: its examples run through the real reader, and it says all that a report needs."""

import re
from dataclasses import replace

import pytest

from auditor.check import Check, run
from auditor.checks import CHECKS
from auditor.checks.keywords.keyphrase_in_slug import KeyphraseInSlug
from auditor.checks.page.thin_article import ThinArticle
from auditor.facts import measure
from auditor.model import AREAS, LEVELS, Article, Finding, Page
from auditor.read import read

SHELL = """<!doctype html>
<html lang="en"><head><title>A loaf for every weekday morning</title></head>
<body><main><article>{}</article></main></body></html>"""

SHOWN_ON_ONE_PAGE = [check for check in CHECKS if check.rule.bad]
"""What a page was in an earlier run is shown by tests/history."""

each_with_examples = pytest.mark.parametrize("check", SHOWN_ON_ONE_PAGE, ids=lambda check: check.rule.id)
each_check = pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.rule.id)


def findings(check: Check, example: str) -> tuple[Finding, ...]:
    html = example if "<html" in example else SHELL.format(example)
    url = "https://loaf.example/blog/weekday-loaf"
    page = Page(url, html.encode(), url=url)
    if isinstance(check, KeyphraseInSlug):  # which judges drafts only
        page = Page("drafts/weekday-loaf.html", html.encode(), path="drafts/weekday-loaf.html")
    article = read(page)
    assert isinstance(article, Article), article
    if isinstance(check, ThinArticle):
        check = replace(check, median=400, spread=50)
    outcome = run(check, measure(article))
    assert isinstance(outcome, tuple), outcome
    return outcome


@each_with_examples
def test_the_good_example_has_no_finding(check: Check) -> None:
    assert findings(check, check.rule.good) == ()


@each_with_examples
def test_the_bad_example_has_a_complete_finding(check: Check) -> None:
    found = findings(check, check.rule.bad)

    assert found
    for finding in found:
        assert finding.check == check.rule.id
        assert LEVELS.index(finding.level) >= LEVELS.index(check.rule.level), "the rule names the gravest level"
        assert finding.message
        assert finding.fix
        assert re.fullmatch("[0-9a-f]{16}", finding.fingerprint)


@each_check
def test_a_rule_says_all_that_a_report_needs(check: Check) -> None:
    rule = check.rule

    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", rule.id)
    assert type(check).__module__ == f"auditor.checks.{rule.area}.{rule.id.replace('-', '_')}"
    assert rule.area in AREAS
    assert rule.level in LEVELS
    assert 1 <= rule.weight <= 10
    assert rule.title
    assert not rule.title.endswith(".")
    assert rule.why.endswith(".")
    assert rule.fix.endswith((".", ":"))
    assert rule.source.startswith("https://") or (rule.basis == "house style" and not rule.source)


MISTAKES = ("leftover",)
"""What is no taste either, though nobody wrote it down: text that its author never meant to publish."""


@each_check
def test_taste_is_never_an_error(check: Check) -> None:
    documented = check.rule.basis in ("google", "schema.org", "w3c", "rfc")
    assert check.rule.level != "error" or documented or check.rule.id in MISTAKES


def test_ids_are_unique() -> None:
    ids = [check.rule.id for check in CHECKS]

    assert sorted(set(ids)) == sorted(ids)
