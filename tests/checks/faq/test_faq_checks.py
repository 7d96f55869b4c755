"""What each check of the area faq finds, and what it leaves alone."""

import json
from pathlib import Path
from typing import Any

import pytest

from auditor.check import Check, run
from auditor.checks.faq import CHECKS
from auditor.checks.faq.faq_differs import FaqDiffers
from auditor.checks.faq.faq_duplicate import FaqDuplicate
from auditor.checks.faq.faq_incomplete import FaqIncomplete
from auditor.checks.faq.faq_invisible import FaqInvisible
from auditor.checks.faq.faq_type import FaqType
from auditor.checks.faq.faq_unmarked import FaqUnmarked
from auditor.checks.faq.structured_data_syntax import StructuredDataSyntax
from auditor.facts import measure
from auditor.model import Article, Finding, Page, Skipped
from auditor.read import read

SEED = Path(__file__).parents[3] / "../shared/seed"
SHOWN = {"How long does it keep?": "A week in the fridge.", "Can I freeze it?": "Yes, dried on paper."}


def messages(found: tuple[Finding, ...] | Skipped) -> list[tuple[str, str]]:
    assert isinstance(found, tuple), found
    return [(finding.level, finding.message) for finding in found]


def script(data: Any) -> str:
    return f'<script type="application/ld+json">{json.dumps(data)}</script>'


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.rule.id)
def test_a_faq_that_is_marked_up_as_it_is_shown_has_no_finding(
    check: Check, judge: Any, page: Any, markup: Any
) -> None:
    assert judge(check, page(markup(SHOWN), shown=SHOWN)) == ()


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.rule.id)
def test_a_page_without_a_faq_is_not_judged(check: Check, judge: Any) -> None:
    html = "<!doctype html><html lang=en><title>x</title><body><h1>Starter</h1><p>Flour and water.</p>"

    assert isinstance(judge(check, html), Skipped)


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.rule.id)
def test_a_rule_that_speaks_for_faq_markup_says_what_it_no_longer_brings(check: Check) -> None:
    rule = check.rule
    speaks_for = rule.id in ("faq-unmarked", "faq-incomplete", "faq-type")

    assert ("Since 7 May 2026 Google no longer shows FAQ rich results" in rule.why) == speaks_for
    assert "rich result" not in rule.fix


def test_every_fault_of_a_block_is_named_with_its_place(judge: Any, page: Any) -> None:
    broken = '<script type="application/ld+json">{\n "@type": "Article", // a note\n "name": "x",\n}</script>'

    found = judge(StructuredDataSyntax(), page(broken))

    assert messages(found) == [
        ("error", "a JSON-LD block has a syntax error: a JavaScript comment, which JSON does not allow"),
        ("error", "a JSON-LD block has a syntax error: a comma before } with nothing after it"),
    ]
    assert [(one.line, one.column, one.quote) for one in found] == [
        (4, 22, '"@type": "Article", // a note'),
        (5, 13, '"name": "x",'),
    ]


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("{{ json }}", "error"),
        ('{"a": "x" "b": 1}', "error"),
        ('<!-- {"a": 1} -->', "warning"),
        ('\ufeff{"a": 1}', "warning"),
        ('{"a": "line\nbreak"}', "warning"),
    ],
)
def test_what_many_readers_let_pass_is_a_warning(text: str, level: str, judge: Any, page: Any) -> None:
    found = judge(StructuredDataSyntax(), page(f'<script type="application/ld+json">{text}</script>'))

    assert [one.level for one in found] == [level]


def test_an_empty_block_says_nothing_and_harms_nobody(judge: Any, page: Any) -> None:
    assert judge(StructuredDataSyntax(), page('<script type="application/ld+json"></script>')) == ()


def test_the_same_fault_in_two_blocks_is_two_findings(judge: Any, page: Any) -> None:
    broken = '<script type="application/ld+json">{"a": 1,}</script>'

    found = judge(StructuredDataSyntax(), page(broken, broken))

    assert len({one.fingerprint for one in found}) == 2
    assert [one.line for one in found] == [3, 4]


def test_parts_that_are_missing_are_named(judge: Any, page: Any) -> None:
    data = {
        "@context": "https://schema.org",
        "@type": "FAQPage",
        "mainEntity": [
            {"@type": "Question", "acceptedAnswer": {"@type": "Answer", "text": "A week in the fridge."}},
            {"@type": "Question", "name": "Can I freeze it?"},
            {"@type": "Question", "name": "Why?", "acceptedAnswer": {"@type": "Answer"}},
        ],
    }

    found = judge(FaqIncomplete(), page(script(data), shown=SHOWN))

    assert messages(found) == [
        ("error", "a question without words has no name"),
        ("error", "the question “Can I freeze it?” has no acceptedAnswer"),
        ("error", "the question “Why?” has an acceptedAnswer without text"),
    ]
    assert all(one.paste.startswith("<script") for one in found)


def test_a_faq_page_without_questions_or_context_is_incomplete(judge: Any, page: Any, markup: Any) -> None:
    no_context = markup(SHOWN).replace('"@context": "https://schema.org", ', "")

    assert messages(judge(FaqIncomplete(), page(markup({}), shown=SHOWN))) == [
        ("error", "a FAQPage has 0 questions in its mainEntity, at least 1")
    ]
    assert messages(judge(FaqIncomplete(), page(no_context, shown=SHOWN))) == [
        ("error", "a FAQPage has no @context, so nothing says that it follows schema.org")
    ]


def test_questions_in_no_faq_page_are_incomplete(judge: Any, page: Any) -> None:
    loose = "".join(
        f'<div itemscope itemtype="https://schema.org/Question"><h3 itemprop="name">{name}</h3>'
        '<div itemprop="acceptedAnswer"'
        f' itemscope itemtype="https://schema.org/Answer"><p itemprop="text">{text}</p></div></div>'
        for name, text in SHOWN.items()
    )

    (found,) = judge(FaqIncomplete(), page().replace("</main>", loose + "</main>"))

    assert found.message == "2 marked-up questions are in no FAQPage"
    assert found.evidence == ("How long does it keep?", "Can I freeze it?")


def test_what_the_page_does_not_ask_is_an_error_and_other_words_a_warning(judge: Any, page: Any, markup: Any) -> None:
    extra = SHOWN | {
        "Which flour is best?": "Whole rye.",
        "Can I freeze it?": "Order our culture today with free shipping.",
    }

    found = judge(FaqInvisible(), page(markup(extra), shown=SHOWN))

    assert messages(found) == [
        ("warning", "the page does not show the words in which the answer to “Can I freeze it?” is marked up"),
        ("error", "“Which flour is best?” and its answer are in the markup but not on the page"),
    ]


def test_half_of_a_question_that_is_not_shown_is_an_error(judge: Any, page: Any, markup: Any) -> None:
    text = "<p>Which flour is best? Ask your miller.</p><p>Sifted twice, it rises higher.</p>"
    marked = markup({"Which flour is best?": "Whole rye.", "Is sifting worth it?": "Sifted twice, it rises higher."})

    found = judge(FaqInvisible(), page(marked).replace("<h2>FAQ</h2>", text))

    assert [one.message for one in found] == [
        "the answer to “Which flour is best?” is in the markup but not on the page",
        "the question “Is sifting worth it?” is in the markup but not on the page",
    ]


def test_an_answer_that_opens_on_a_click_is_shown(judge: Any, page: Any, markup: Any) -> None:
    folded = "".join(
        f'<button aria-expanded="false">{name}</button><div hidden style="display:none">{text}</div>'
        for name, text in SHOWN.items()
    )

    assert judge(FaqInvisible(), page(markup(SHOWN)).replace("</main>", folded + "</main>")) == ()


def test_other_words_are_a_warning_with_the_difference(judge: Any, page: Any, markup: Any) -> None:
    (found,) = judge(FaqDiffers(), page(markup(SHOWN | {"Can I freeze it?": "Yes, fresh on paper."}), shown=SHOWN))

    assert (found.level, found.message) == (
        "warning",
        "the markup of “Can I freeze it?” does not say what the page says",
    )
    assert found.evidence == ("page: Yes, dried on paper.", "markup: Yes, fresh on paper.")
    assert found.line == 3
    assert found.spans
    assert found.paste


def test_questions_without_markup_are_one_note_with_the_whole_block(judge: Any, page: Any, markup: Any) -> None:
    first = dict(list(SHOWN.items())[:1])

    (none,) = judge(FaqUnmarked(), page(shown=SHOWN))
    (half,) = judge(FaqUnmarked(), page(markup(first), shown=SHOWN))

    assert (none.level, none.message) == ("note", "2 of 2 questions on the page have no markup")
    assert none.evidence == ("How long does it keep?", "Can I freeze it?")
    assert half.message == "1 of 2 questions on the page has no markup"
    assert half.evidence == ("Can I freeze it?",)
    assert none.paste == half.paste
    assert none.fingerprint == half.fingerprint
    assert [len(none.spans), len(half.spans)] == [2, 1]


def test_one_question_alone_needs_no_markup(judge: Any, page: Any) -> None:
    assert isinstance(judge(FaqUnmarked(), page(shown={"Why?": "x", "Is it rye?": "Yes."})), Skipped)
    assert isinstance(judge(FaqUnmarked(questions=1), page(shown={"Is it rye?": "Yes."})), tuple)


def test_a_faq_marked_up_twice_is_a_warning_that_names_both(judge: Any, page: Any, markup: Any) -> None:
    (same,) = judge(FaqDuplicate(), page(markup(SHOWN), markup(SHOWN), shown=SHOWN))
    (other,) = judge(FaqDuplicate(), page(markup(SHOWN), markup({"Why?": "Yeast."}), shown=SHOWN))

    assert same.message == "the same FAQ is marked up 2 times, at most once"
    assert other.message == "the page has 2 FAQPages, at most 1"
    assert same.evidence == other.evidence == ("JSON-LD in line 3", "JSON-LD in line 4")


def test_a_question_twice_is_a_warning(judge: Any, page: Any, markup: Any) -> None:
    twice = markup(SHOWN).replace(
        ', {"@type": "Question"', ', {"@type": "Question", "name": "x"}, {"@type": "Question"'
    )
    twice = twice.replace('"name": "x"', '"name": "Can I freeze it?"')
    (marked,) = judge(FaqDuplicate(), page(twice, shown=SHOWN))
    shown = page(shown=SHOWN).replace("</main>", "<h3>Can I freeze it?</h3><p>No.</p></main>")
    (visible,) = judge(FaqDuplicate(), shown)

    assert marked.message == visible.message == "the question “Can I freeze it?” appears more than once"


def test_a_qa_page_of_the_site_is_a_warning_and_one_of_users_is_not(judge: Any, page: Any, markup: Any) -> None:
    (found,) = judge(FaqType(), page(markup(SHOWN, "QAPage"), shown=SHOWN))
    users = markup({"Why?": "Yeast."}, "QAPage").replace('"name"', '"answerCount": 4, "name"')

    assert found.message == "a QAPage has 2 questions that the site answers itself"
    assert judge(FaqType(), page(users)) == ()


def test_a_faq_page_of_users_is_a_warning(judge: Any, page: Any, markup: Any) -> None:
    users = markup({"Why?": "Yeast."}).replace('"name"', '"answerCount": 4, "upvoteCount": 2, "name"')

    (found,) = judge(FaqType(), page(users))

    assert found.message == "a FAQPage has properties that only the answers of users have"
    assert found.evidence == ("answerCount 4", "upvoteCount")


def test_hostile_words_go_through_as_they_are(judge: Any, page: Any, markup: Any) -> None:
    marked = markup({"<script>alert(1)</script>?": "x" * 100_000, "=cmd|' /C calc'!A1?": "\u202e\x07"})

    for check in CHECKS:
        assert isinstance(judge(check, page(marked.replace("</script>?", "<\\/script>?"), shown=SHOWN)), tuple)


@pytest.mark.skipif(not SEED.is_dir(), reason="the seed article is not there")
def test_the_seed_lacks_markup_and_its_mended_page_lacks_nothing() -> None:
    outcomes = {}
    for name in ("article.html", "article-with-faq-markup.html"):
        article = read(Page(name, (SEED / name).read_bytes()))
        assert isinstance(article, Article)
        facts = measure(article)
        outcomes[name] = [one for check in CHECKS for one in _findings(run(check, facts))]

    assert [(one.check, one.level, one.message[:17]) for one in outcomes["article.html"]] == [
        ("faq-unmarked", "note", "3 of 3 questions ")
    ]
    assert outcomes["article-with-faq-markup.html"] == []


def _findings(outcome: object) -> tuple[Finding, ...]:
    return outcome if isinstance(outcome, tuple) else ()
