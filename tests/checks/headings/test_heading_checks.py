"""Headings: order, words and what stands under them."""

from dataclasses import replace

import pytest

from auditor.check import Check, run
from auditor.checks.headings.h1_missing import H1Missing
from auditor.checks.headings.h1_multiple import H1Multiple
from auditor.checks.headings.heading_duplicate import HeadingDuplicate
from auditor.checks.headings.heading_empty import HeadingEmpty
from auditor.checks.headings.heading_length import HeadingLength
from auditor.checks.headings.heading_order import HeadingOrder
from auditor.checks.headings.section_empty import SectionEmpty
from auditor.checks.headings.section_length import SectionLength
from auditor.model import (
    Article,
    Author,
    Block,
    Facts,
    Finding,
    Heading,
    HeadingFacts,
    LeftOut,
    LeftOutKind,
    Link,
    Meta,
    Node,
    Section,
    Sentence,
    Skipped,
    Word,
)

ARTICLE = Article(source="rye.html", title=Meta("Rye bread", 3), blocks=(Block("paragraph", "Dark.", 9),))


def judged(check: Check, facts: Facts) -> tuple[Finding, ...] | Skipped:
    outcome = run(check, facts)
    assert isinstance(outcome, tuple | Skipped), outcome
    return outcome


def outline(check: Check, *levels_and_texts: tuple[int, str]) -> list[tuple[str, str, int]]:
    """Findings on an article with these headings, all on one line as minified pages have them."""
    headings = tuple(Heading(level, text, 7, number) for number, (level, text) in enumerate(levels_and_texts))
    found = judged(check, Facts(replace(ARTICLE, headings=headings)))
    assert isinstance(found, tuple), found
    return [(each.level, each.message, each.line) for each in found]


def test_a_page_without_h1_is_told_its_title() -> None:
    found = judged(H1Missing(), Facts(replace(ARTICLE, headings=(Heading(2, "Flour", 8, 0),))))

    assert isinstance(found, tuple)
    assert [(each.level, each.message, each.line) for each in found] == [("warning", "the page has no H1", 8)]
    assert found[0].fix == "Add “Rye bread” as an H1 above the text."


@pytest.mark.parametrize(
    "article",
    [
        replace(ARTICLE, headings=(Heading(1, "Rye", 8, 0),)),
        replace(ARTICLE, page_h1s=(Meta("Rye", 8),)),
    ],
)
def test_an_h1_anywhere_on_the_page_is_one(article: Article) -> None:
    assert judged(H1Missing(), Facts(article)) == ()


def test_an_empty_h1_is_none_and_a_draft_gets_its_own_from_the_template() -> None:
    empty = replace(ARTICLE, headings=(Heading(1, "", 8, -1),), page_h1s=(Meta("", 8),))

    assert isinstance(judged(H1Missing(), Facts(empty)), tuple)
    assert judged(H1Missing(), Facts(empty)) != ()
    assert isinstance(judged(H1Missing(), Facts(replace(ARTICLE, path="posts/rye.md"))), Skipped)


def test_the_second_h1_is_quoted() -> None:
    article = replace(ARTICLE, page_h1s=(Meta("Loaf", 2), Meta("", 3), Meta("Rye bread", 8)))
    found = judged(H1Multiple(), Facts(article))

    assert isinstance(found, tuple)
    assert [(each.message, each.quote, each.line) for each in found] == [
        ("the page has 2 H1s, at most 1", "Rye bread", 8)
    ]
    assert found[0].evidence == ("“Loaf” in line 2", "“Rye bread” in line 8")
    assert judged(H1Multiple(at_most=2), Facts(article)) == ()
    twice = replace(article, page_h1s=(Meta("Rye bread", 2), Meta("Rye Bread", 8)))
    assert judged(H1Multiple(), Facts(twice)) == (), "one for phones, one for desktops"
    assert judged(H1Multiple(), Facts(replace(article, page_h1s=article.page_h1s[:1]))) == ()


def test_only_going_down_can_skip_a_level() -> None:
    assert outline(HeadingOrder(), (1, "A"), (2, "B"), (3, "C"), (2, "D"), (3, "E"), (1, "F")) == []
    assert outline(HeadingOrder(), (3, "A"), (2, "B"), (3, "C")) == []
    assert outline(HeadingOrder(), (1, "A"), (3, "B"), (3, "C"), (5, "D")) == [
        ("note", "the H1 “A” is followed by an H3, at most an H2", 7),
        ("note", "the H3 “C” is followed by an H5, at most an H4", 7),
    ]


def test_an_empty_heading_does_not_count_for_the_order() -> None:
    assert outline(HeadingOrder(), (2, "A"), (4, ""), (3, "B")) == []


def test_each_empty_heading_says_where_it_stands() -> None:
    assert outline(HeadingEmpty(), (2, ""), (2, "A"), (3, "")) == [
        ("error", "the H2 at the beginning has no text", 7),
        ("error", "the H3 after “A” has no text", 7),
    ]
    assert outline(HeadingEmpty(), (2, "A")) == []


def test_the_same_words_under_one_heading_are_a_duplicate_on_one_line_too() -> None:
    assert outline(HeadingDuplicate(), (2, "Flour"), (2, "Water"), (2, "flour")) == [
        ("note", "the H2 “flour” appears twice in the same section, first in line 7", 7)
    ]


def test_labels_of_the_entries_of_a_list_are_no_duplicates() -> None:
    entries = [(2, "Rye"), (2, "Taste"), (2, "Wheat"), (2, "Taste"), (2, "Spelt"), (2, "Taste")]
    assert outline(HeadingDuplicate(), *entries) == []
    assert outline(HeadingDuplicate(), (2, "Rye"), (3, "Pros:"), (3, "Cons"), (3, "PROS"), (3, "Cons:")) == []


def test_an_entry_that_is_named_in_other_places_too_may_be_there_twice() -> None:
    entries = [(2, "Rye loaf"), (2, "Compare"), (3, "Rye loaf"), (3, "Rye loaf"), (3, "Wheat loaf")]
    assert outline(HeadingDuplicate(), *entries) == []
    assert len(outline(HeadingDuplicate(), *entries[1:])) == 1
    assert len(outline(HeadingDuplicate(), (1, "Rye loaf"), *entries[1:])) == 1


def test_the_same_words_under_different_headings_or_levels_are_none() -> None:
    assert outline(HeadingDuplicate(), (2, "Rye"), (3, "Flour"), (2, "Wheat"), (3, "Flour")) == []
    assert outline(HeadingDuplicate(), (1, "Rye"), (2, "Rye"), (3, "Rye")) == []
    assert outline(HeadingDuplicate(), (1, "Rye"), (1, "Rye")) == []


def test_a_subheading_a_little_over_the_limit_is_fine() -> None:
    assert outline(HeadingLength(), (2, "x" * 99)) == []
    assert outline(HeadingLength(), (2, "x" * 100)) == [("note", "the H2 has 100 characters, at most 95", 7)]
    assert outline(HeadingLength(at_most=110), (2, "x" * 100)) == []


@pytest.mark.parametrize("heading", [(1, "x" * 120), (2, "x" * 120 + "?"), (3, "12. " + "x" * 120)])
def test_an_h1_a_question_and_an_entry_of_a_list_may_be_longer(heading: tuple[int, str]) -> None:
    assert outline(HeadingLength(), (2, "Flour"), heading) == []


@pytest.mark.parametrize(
    "text",
    [
        "30 % Off the Marlow Stone Mill 2000 with Sieve Set and Linen Dough Cloth, Now 249 Euros at Loaf and Sons",
        "Georgina Marlow-Hale, Professor of Grain Science and Chair of the County Millers Guild and Rye Council:",
        "The millers of the north refuse to pay for the new road and speak of a “bill for the bakers of the south”",
        "Mill vs. Roller in the Modern Bakery—Refined for Stone Milling, Cold Proofing & the Second Bread Revolution",
    ],
)
def test_a_heading_made_of_names_may_be_longer(text: str) -> None:
    assert len(text) > 99
    assert outline(HeadingLength(), (2, text)) == []
    assert len(outline(HeadingLength(), (2, f"{text} {text}"))) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Here are the most popular flours for dense dark bread and the reasons why bakers of the north prefer them:",
        "Bring the Flour. Add the Water and the Salt. Then Wait until the Dough Has Risen to Twice Its Former Size.",
    ],
)
def test_sentences_that_were_made_a_heading_are_too_long(text: str) -> None:
    assert len(outline(HeadingLength(), (2, text))) == 1


@pytest.mark.parametrize("text", ["Table of Contents", "Share this post:", "Inhaltsverzeichnis", "目次"])
def test_the_heading_of_a_box_beside_the_text_skips_no_level(text: str) -> None:
    assert outline(HeadingOrder(), (1, "Rye"), (4, text), (2, "Flour")) == []
    assert len(outline(HeadingOrder(), (1, "Rye"), (4, "Flour"), (2, "Water"))) == 1


def test_a_heading_that_opens_a_menu_skips_no_level() -> None:
    headings = (Heading(1, "Rye", 5, 0), Heading(5, "CONTENTS", 9, 1))
    menu = Link("https://loaf.example/rye#", "CONTENTS", 9, 1, 0, 8)
    facts = Facts(replace(ARTICLE, headings=headings))

    assert len(judged(HeadingOrder(), facts)) == 1  # type: ignore[arg-type]
    assert judged(HeadingOrder(), Facts(replace(facts.article, links=(menu,)))) == ()
    own = replace(menu, href="https://loaf.example/rye")  # as "#" is, once it is a whole address
    assert judged(HeadingOrder(), Facts(replace(facts.article, url=own.href, links=(own,)))) == ()
    assert len(judged(HeadingOrder(), Facts(replace(facts.article, links=(own,))))) == 1  # type: ignore[arg-type]


def test_no_level_is_skipped_where_a_heading_of_the_template_was_left_out() -> None:
    headings = (Heading(2, "Rye", 5, -1), Heading(4, "Sour", 9, -1))
    cut = LeftOut("Frequently asked questions", 7, "template", "the same on many articles of the site", 3)
    facts = Facts(replace(ARTICLE, headings=headings))

    assert len(judged(HeadingOrder(), facts)) == 1  # type: ignore[arg-type]
    assert judged(HeadingOrder(), Facts(replace(facts.article, left_out=(cut,)))) == ()


@pytest.mark.parametrize("check", [HeadingOrder(), HeadingEmpty(), HeadingDuplicate(), HeadingLength(), SectionEmpty()])
def test_an_article_without_headings_is_skipped(check: Check) -> None:
    assert isinstance(judged(check, Facts(ARTICLE)), Skipped)


def sections(*stretches: tuple[int, int], headings: tuple[int, ...] = (1, 2)) -> Facts:
    """Facts of sections: each the number of its heading and the words of its longest stretch of paragraphs."""
    named = tuple(Heading(level, f"Flour {number}", 8, 0) for number, level in enumerate(headings))
    found = tuple(Section(heading, 2000, 2000, has_content=True, own_prose=prose) for heading, prose in stretches)
    return Facts(replace(ARTICLE, headings=named, language="en"), words=4000, headings=HeadingFacts(found))


@pytest.mark.parametrize(
    ("prose", "expected"),
    [
        (600, []),
        (630, []),
        (631, [("note", "631 words under “Flour 1” have no subheading, at most 600", 1)]),
        (1800, [("warning", "1,800 words under “Flour 1” have no subheading, at most 600", 2)]),
    ],
)
def test_a_long_stretch_of_paragraphs_under_one_heading_is_a_problem(
    prose: int, expected: list[tuple[str, str, int]]
) -> None:
    found = judged(SectionLength(), sections((1, prose), (0, 600)))

    assert isinstance(found, tuple)
    told = [
        (each.level, each.message, f"Add {number} subheading" in each.fix)
        for each, (_, _, number) in zip(found, expected, strict=True)
    ]
    assert told == [(level, message, True) for level, message, _ in expected]


def test_an_article_without_any_subheading_may_be_twice_as_long() -> None:
    assert judged(SectionLength(), sections((-1, 1000), headings=())) == ()
    assert judged(SectionLength(), sections((0, 1000), headings=(1,))) == ()
    assert len(judged(SectionLength(), sections((-1, 1100), headings=()))) == 1  # type: ignore[arg-type]


def test_text_before_the_first_subheading_is_a_section_too() -> None:
    found = judged(SectionLength(), sections((-1, 700), (1, 20)))

    assert isinstance(found, tuple)
    assert [(each.message, each.line) for each in found] == [
        ("700 words before the first heading have no subheading, at most 600", 9)
    ]


def test_one_subheading_below_all_of_the_text_divides_nothing() -> None:
    named = (Heading(1, "Flour", 8, 0), Heading(2, "Support our work", 9, 1))
    parts = (Section(0, 900, 900, has_content=True, own_prose=900), Section(1, 10, 10, has_content=True))
    facts = Facts(replace(ARTICLE, headings=named, language="en"), words=910, headings=HeadingFacts(parts))

    assert judged(SectionLength(), facts) == ()


def test_an_undivided_news_article_is_asked_for_no_subheadings() -> None:
    facts = sections((-1, 1800), headings=())
    news = replace(facts.article, nodes=(Node(("NewsArticle",), {}, "json-ld"),))

    assert isinstance(judged(SectionLength(), replace(facts, article=news)), Skipped)


def test_an_undivided_essay_in_the_first_person_is_asked_for_no_subheadings() -> None:
    facts = sections((-1, 1800), headings=())
    said = tuple(Sentence(0, 0, 9, (Word("I", 0, 1), Word("baked", 2, 7))) for _ in range(9))

    assert isinstance(judged(SectionLength(), replace(facts, sentences=said)), Skipped)


def test_a_sentence_under_the_headline_is_no_long_subheading() -> None:
    said = f"{' '.join(['flour'] * 20)}."
    blocks = (Block("heading", "Rye", 3, level=1), Block("heading", said, 4, level=3), Block("paragraph", "Dark.", 9))
    above = replace(ARTICLE, blocks=blocks, headings=(Heading(1, "Rye", 3, 0), Heading(3, said, 4, 1)))
    below = replace(above, headings=(Heading(1, "Rye", 3, 0), Heading(3, said, 10, 3)))

    assert judged(HeadingLength(), Facts(above)) == ()
    assert len(judged(HeadingLength(), Facts(below))) == 1  # type: ignore[arg-type]


def test_headlines_within_news_may_be_longer() -> None:
    long = Heading(2, "flour " * 20, 8, 0)
    news = Node(("NewsArticle",), {}, "json-ld")

    assert judged(HeadingLength(), Facts(replace(ARTICLE, headings=(long,), nodes=(news,)))) == ()
    assert len(judged(HeadingLength(), Facts(replace(ARTICLE, headings=(long,))))) == 1  # type: ignore[arg-type]


def test_titles_of_other_articles_in_boxes_are_not_judged() -> None:
    words = "flour " * 20 + "."
    blocks = (Block("paragraph", "Dark.", 9), *(Block("heading", words, 9, level=2) for _ in range(2)))
    headings = (Heading(2, words, 9, 1), Heading(2, words, 9, 2))
    links = tuple(Link("https://loaf.example/wheat", words, 9, number, 0, len(words)) for number in (1, 2))
    boxes = replace(ARTICLE, url="https://loaf.example/rye", blocks=blocks, headings=headings, links=links)
    own = tuple(replace(link, href="https://loaf.example/rye#wheat") for link in links)

    assert judged(HeadingLength(), Facts(boxes)) == judged(HeadingDuplicate(), Facts(boxes)) == ()
    assert len(judged(HeadingLength(), Facts(replace(boxes, links=own)))) == 2  # type: ignore[arg-type]
    assert len(judged(HeadingDuplicate(), Facts(replace(boxes, links=own)))) == 1  # type: ignore[arg-type]


def test_the_title_itself_is_no_long_subheading() -> None:
    long = "How rye dough wants more water than wheat dough, and why you had better add it in parts while you stir it"
    article = replace(ARTICLE, title=Meta(f"{long} | Loaf"), headings=(Heading(2, long, 8, 0),))

    assert judged(HeadingLength(), Facts(article)) == ()
    assert len(judged(HeadingLength(), Facts(replace(article, title=Meta("Rye"))))) == 1  # type: ignore[arg-type]


def test_a_line_above_the_title_is_no_empty_section() -> None:
    article = replace(ARTICLE, headings=(Heading(2, "Our guides", 8, 0), Heading(1, "Flour for beginners", 9, 1)))
    found = judged(SectionEmpty(), Facts(article, headings=HeadingFacts((Section(0, 0, 0, has_content=False),))))

    assert found == ()


def test_entries_of_a_directory_may_have_one_name() -> None:
    fair = [(2, f"Fair number {number}") for number in range(20)]

    assert outline(HeadingDuplicate(), *fair, (2, "Fair number 3")) == []
    assert len(outline(HeadingDuplicate(), *fair[:9], (2, "Fair number 3"))) == 1


def test_a_heading_with_nothing_under_it_is_named() -> None:
    article = replace(ARTICLE, headings=(Heading(2, "Flour", 8, 0), Heading(2, "Related products", 12, 1)))
    sections = HeadingFacts((Section(0, 5, 5, has_content=True), Section(1, 0, 0, has_content=False)))
    found = judged(SectionEmpty(), Facts(article, headings=sections))

    assert isinstance(found, tuple)
    assert [(each.level, each.message, each.line) for each in found] == [
        ("warning", "there is nothing under the H2 “Related products” before the end of the article", 12)
    ]


@pytest.mark.parametrize(
    "text", ["94", "0 %", "By Grace Hill", "Published March 5, 2026", "5.3.2026", "Tell us below what you bake."]
)
def test_a_number_a_byline_a_date_or_a_sentence_in_a_headings_tags_promises_no_section(text: str) -> None:
    article = replace(ARTICLE, headings=(Heading(3, text, 8, 0),), authors=(Author("Grace Hill", "byline", 8),))
    sections = HeadingFacts((Section(0, 0, 0, has_content=False),))

    assert judged(SectionEmpty(), Facts(article, headings=sections)) == ()


def test_a_link_in_a_headings_tags_promises_no_section() -> None:
    article = replace(
        ARTICLE, headings=(Heading(3, "Also read: Wheat", 8, 0),), links=(Link("/w", "Wheat", 8, 0, 11, 16),)
    )

    assert judged(SectionEmpty(), Facts(article, headings=HeadingFacts((Section(0, 0, 0, has_content=False),)))) == ()


@pytest.mark.parametrize(
    ("parts", "found"),
    [
        ([], 1),
        ([("links", 9)], 0),
        ([("links", 9), ("footer", 20)], 0),
        ([("author box", 14)], 1),
        ([("newsletter", 14)], 1),
        ([("author box", 14), ("links", 19)], 1),
        ([("footer", 20), ("links", 22)], 1),
        ([("dialog", 9)], 1),
    ],
)
def test_what_stands_behind_the_article_does_not_fill_its_last_section(
    parts: list[tuple[LeftOutKind, int]], found: int
) -> None:
    left_out = tuple(LeftOut("The mill's own page", line, kind, "", 4) for kind, line in parts)
    article = replace(ARTICLE, headings=(Heading(2, "References", 8, 0),), left_out=left_out)
    outcome = judged(SectionEmpty(), Facts(article, headings=HeadingFacts((Section(0, 0, 0, has_content=False),))))

    assert isinstance(outcome, tuple)
    assert len(outcome) == found


def test_a_label_before_the_end_promises_no_section() -> None:
    article = replace(ARTICLE, headings=(Heading(6, "Follow:", 8, 0),))

    assert judged(SectionEmpty(), Facts(article, headings=HeadingFacts((Section(0, 0, 0, has_content=False),)))) == ()


def test_a_label_that_comes_back_is_a_note() -> None:
    headings = (Heading(4, "Top pick", 8, 0), Heading(3, "Rye", 9, 1), Heading(4, "Top pick", 12, 2))
    sections = tuple(Section(number, 0, 0, has_content=number == 1) for number in range(3))
    found = judged(SectionEmpty(), Facts(replace(ARTICLE, headings=headings), headings=HeadingFacts(sections)))

    assert isinstance(found, tuple)
    assert [(each.level, each.line) for each in found] == [("note", 8), ("note", 12)]


def test_headings_that_were_meant_to_hang_below_are_named_in_the_fix() -> None:
    headings = (Heading(2, "Common questions", 8, 0), Heading(2, "Why rye?", 9, 1))
    sections = (Section(0, 0, 0, has_content=False), Section(1, 5, 5, has_content=True))
    found = judged(SectionEmpty(), Facts(replace(ARTICLE, headings=headings), headings=HeadingFacts(sections)))

    assert isinstance(found, tuple)
    assert found[0].fix.startswith(
        "Write the section “Common questions”, or delete its heading, or make “Why rye?” an H3"
    )


@pytest.mark.parametrize(
    ("kind", "line", "found"),
    [
        ("links", 9, 0),
        ("unlike the text", 12, 0),
        ("links", 13, 1),
        ("navigation", 9, 1),
        ("sidebar", 9, 1),
        ("advertisement", 9, 1),
        ("hidden", 9, 1),
        ("folded", 9, 0),
    ],
)
def test_what_was_not_taken_for_text_still_fills_a_section(kind: LeftOutKind, line: int, found: int) -> None:
    headings = (Heading(2, "References", 8, 0), Heading(2, "Flour", 12, 1))
    article = replace(ARTICLE, headings=headings, left_out=(LeftOut("The mill's own page", line, kind, "", 4),))
    sections = (Section(0, 0, 0, has_content=False), Section(1, 5, 5, has_content=True))
    outcome = judged(SectionEmpty(), Facts(article, headings=HeadingFacts(sections)))

    assert isinstance(outcome, tuple)
    assert len(outcome) == found
