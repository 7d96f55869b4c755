"""Findings of a page become groups with quotes in their context, and marks that lead back to them."""

from dataclasses import replace

import pytest

from auditor.formats.html.findings import MOST_MARKS, MOST_SHOWN, Group, check_anchor, grouped
from auditor.model import Article, Block, Facts, Finding, Level, PageAudit, Report, RuleSummary, Span

RULES = {
    id_: RuleSummary(id_, "page", id_.title(), "why", "fix", "house style", "", "2026-11-01", "note", 1)
    for id_ in ("density", "alt")
}


def finding(check: str = "density", *spans: Span, level: Level = "note", quote: str = "", fix: str = "fix") -> Finding:
    return Finding(check, level, "message", 1, None, quote, fix, "0" * 16, spans, points=1.5)


def page(*findings: Finding) -> PageAudit:
    blocks = (Block("heading", "Tea", 1, level=1), Block("paragraph", "Good tea needs no sugar; tea is enough.", 2))
    return PageAudit(Facts(Article("page", blocks=blocks)), findings)


def groups_of(*findings: Finding) -> tuple[Group, ...]:
    return grouped(page(*findings), RULES).groups


def test_findings_of_one_check_are_one_group_in_the_order_of_worth() -> None:
    made = groups_of(finding("alt"), finding("density", level="error"), finding("alt", level="warning"))

    assert [(group.number, group.rule.id, group.level, len(group.shown)) for group in made] == [
        (1, "alt", "warning", 2), (2, "density", "error", 1),
    ]  # fmt: skip


def test_a_group_says_what_it_brings() -> None:
    (group,) = groups_of(finding())

    assert group.points == 1.5


def test_a_quote_stands_in_its_context() -> None:
    (group,) = groups_of(finding("density", Span(1, 5, 8), quote="tea"))
    (excerpt,) = group.shown[0].excerpts

    assert (excerpt.before, excerpt.inside, excerpt.after) == ("Good ", "tea", " needs no sugar; tea is enough.")
    assert group.shown[0].quote == ""


def test_words_that_stand_in_no_excerpt_are_quoted_by_themselves() -> None:
    (group,) = groups_of(finding("density", Span(1, 5, 8), quote='alt="tea-1.jpg"'), finding("density", quote="gone"))

    assert [shown.quote for shown in group.shown] == ['alt="tea-1.jpg"', "gone"]


def test_a_quote_cut_at_its_end_is_found_in_the_text() -> None:
    (group,) = groups_of(finding("density", Span(1, 0, 30), quote="Good tea needs …"))

    assert group.shown[0].quote == ""


def test_a_fix_that_all_share_stands_once_and_others_stand_with_their_finding() -> None:
    (alike,) = groups_of(finding(fix="cut"), finding(fix="cut"))
    (unlike,) = groups_of(finding(fix="cut two"), finding(fix="cut three"))

    assert (alike.fix, [shown.fix for shown in alike.shown]) == ("cut", ["", ""])
    assert (unlike.fix, [shown.fix for shown in unlike.shown]) == ("", ["cut two", "cut three"])


def test_a_text_to_paste_stands_once_on_a_page() -> None:
    pastes = (("alt", "<script>"), ("density", "<other>"), ("density", "<script>"), ("density", ""))
    groups = groups_of(*(replace(finding(check), paste=paste) for check, paste in pastes))

    assert [shown.pasted_at for group in groups for shown in group.shown] == ["", "", "finding-1-1", ""]


def test_every_mark_leads_to_its_finding_and_every_excerpt_to_its_mark() -> None:
    made = grouped(page(finding("density", Span(1, 5, 8), Span(1, 25, 28), Span(0, 0, 3))), RULES)
    places = {mark.place for marks in made.marks.values() for mark in marks}
    (shown,) = made.groups[0].shown

    assert {mark.finding for marks in made.marks.values() for mark in marks} == {shown.anchor}
    assert {excerpt.place for excerpt in shown.excerpts} | set(shown.further) == places


@pytest.mark.parametrize("span", [Span(9, 0, 1), Span(-1, 0, 1), Span(1, 5, 5), Span(1, 8, 2), Span(1, 0, 999)])
def test_a_span_that_fits_no_text_marks_nothing(span: Span) -> None:
    made = grouped(page(finding("density", span)), RULES)

    assert (made.marks, made.groups[0].shown[0].excerpts) == ({}, ())


def test_a_crowd_of_findings_is_counted_and_still_marked() -> None:
    made = grouped(page(*(finding("density", Span(1, 0, 4)) for _ in range(MOST_SHOWN + 7))), RULES)
    (group,) = made.groups

    assert (len(group.shown), group.hidden, len(made.marks[1])) == (MOST_SHOWN, 7, MOST_SHOWN + 7)
    assert made.marks[1][-1].finding == group.anchor


def test_a_note_with_very_many_places_is_drawn_faintly_and_links_to_some() -> None:
    note, warning = (finding("density", *[Span(1, 0, 4)] * 60, level=level) for level in ("note", "warning"))
    made, grave = grouped(page(note), RULES), grouped(page(warning), RULES)
    (shown,) = made.groups[0].shown

    assert {mark.look for mark in made.marks[1]} == {"faint"}
    assert {mark.look for mark in grave.marks[1]} == {"near"}
    assert len(shown.excerpts) + len(shown.further) + shown.unlinked == made.groups[0].marks == 60


def test_of_very_many_places_the_first_ones_are_marked_and_all_that_are_linked_to() -> None:
    everywhere = tuple(Span(1, at % 8, 8) for at in range(3 * MOST_MARKS))
    made = grouped(page(finding("density", *everywhere), finding("density", Span(1, 5, 8), Span(1, 0, 4))), RULES)
    first, second = made.groups[0].shown

    places = {mark.place for mark in made.marks[1]}
    assert len(places) == MOST_MARKS + 2
    assert (first.unlinked, first.all_marked, second.all_marked) == (3 * MOST_MARKS - 27, False, True)
    assert {excerpt.place for shown in (first, second) for excerpt in shown.excerpts} <= places
    assert {*first.further, *second.further} <= places


def test_a_long_span_is_drawn_as_a_sentence() -> None:
    long = Block("paragraph", "x" * 200, 1)
    audit = PageAudit(Facts(Article("page", blocks=(long,))), (finding("density", Span(0, 0, 81), Span(0, 90, 170)),))

    assert [mark.look for mark in grouped(audit, RULES).marks[0]] == ["wide", "near"]


def test_a_quote_without_end_is_cut() -> None:
    (group,) = groups_of(finding(quote="x" * 5000))

    assert len(group.shown[0].quote) == 401


def test_a_page_of_the_real_kind_has_each_finding_once(rich: Report) -> None:
    rules = {rule.id: rule for rule in rich.rules}
    for audit in rich.pages:
        made = grouped(replace(audit), rules)

        assert sum(len(group.shown) for group in made.groups) == len(audit.findings)


def test_findings_of_one_check_with_two_titles_are_two_groups_under_those_titles() -> None:
    often, seldom = replace(finding("density"), title="Too often"), replace(finding("density"), title="Too seldom")

    made = groups_of(often, seldom, often)

    assert [(group.title, len(group.shown)) for group in made] == [("Too often", 2), ("Too seldom", 1)]
    assert [group.points for group in made] == [1.0, 0.5]
    assert groups_of(finding("density"))[0].title == RULES["density"].title


def test_a_group_is_found_by_the_id_of_its_check() -> None:
    other = replace(finding("density"), title="Too rare")
    made = groups_of(finding("density"), other, finding("alt"))

    assert [group.anchor for group in made] == ["check-density", "finding-2", "check-alt"]
    assert check_anchor("own/check id") == "check-own-check-id"


def test_a_finding_names_its_place_in_a_file_as_far_as_it_is_known() -> None:
    made = page(replace(finding(), line=7, column=12), replace(finding(), line=9), replace(finding(), line=0))
    audited = replace(made, facts=replace(made.facts, article=replace(made.facts.article, path="posts/tea.md")))
    (group,) = grouped(audited, RULES).groups
    (of_address,) = groups_of(finding())

    assert [shown.at for shown in group.shown] == ["posts/tea.md:7:12", "posts/tea.md:9", ""]
    assert of_address.shown[0].at == ""


def test_an_excerpt_leads_to_the_words_on_the_live_page() -> None:
    made = page(finding("density", Span(1, 5, 8)))
    live = replace(made, facts=replace(made.facts, article=replace(made.facts.article, url="https://tea.example/")))
    (group,) = grouped(live, RULES).groups

    assert group.shown[0].excerpts[0].live == "https://tea.example/#:~:text=Good-,tea"
