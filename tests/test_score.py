"""The score: what a finding takes, and who is never punished."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.check import Rule
from auditor.model import AREAS, LEVELS, Area, Article, Facts, Finding, Level, PageAudit, Part, Score
from auditor.score import by_worth, page_score, site_score


def rule(id_: str, area: Area = "page", weight: int = 5) -> Rule:
    return Rule(
        id=id_, area=area, title="", why="", fix="", basis="house style", source="", checked="2026-11-22",
        level="error", weight=weight, good="", bad="",
    )  # fmt: skip


def finding(check: str, level: Level = "error", extent: float = 1.0) -> Finding:
    return Finding(
        check=check, level=level, message="", line=1, column=None, quote="", fix="", fingerprint="",
        extent=extent,
    )  # fmt: skip


def test_a_page_without_findings_has_a_hundred() -> None:
    score = page_score([(rule("a"), []), (rule("b", "faq"), [])])

    assert score.total == 100


@pytest.mark.parametrize(("level", "total"), [("error", 50.0), ("warning", 70.0), ("note", 87.5)])
def test_a_finding_takes_ten_times_its_weight_by_its_level(level: Level, total: float) -> None:
    score = page_score([(rule("a", weight=5), [finding("a", level)])])

    assert score.total == pytest.approx(total)


def test_a_check_that_passes_makes_no_page_look_better() -> None:
    alone = page_score([(rule("a"), [finding("a")])])
    beside_others = page_score([(rule("a"), [finding("a")]), *[(rule(f"b{number}"), []) for number in range(9)]])

    assert beside_others.total == alone.total


def test_an_area_falls_to_0_and_not_below() -> None:
    score = page_score([(rule("a", weight=10), [finding("a")]), (rule("b", weight=10), [finding("b")])])

    assert score.total == 0
    assert [part.lost for part in score.parts] == [50, 50]


def test_many_findings_of_one_check_take_no_more_than_the_gravest() -> None:
    once = page_score([(rule("a"), [finding("a", "warning")]), (rule("b"), [])])
    often = page_score([(rule("a"), [finding("a", "note"), *[finding("a", "warning")] * 9]), (rule("b"), [])])

    assert often.total == once.total


@given(st.lists(st.tuples(st.sampled_from(LEVELS), st.floats(0, 1)), min_size=1, max_size=6), st.data())
def test_one_finding_less_never_costs_points(found: list[tuple[Level, float]], data: st.DataObject) -> None:
    gone = data.draw(st.integers(0, len(found) - 1))
    findings = [finding("a", level, extent) for level, extent in found]
    before = page_score([(rule("a"), findings)])
    after = page_score([(rule("a"), findings[:gone] + findings[gone + 1 :])])

    assert before.total is not None
    assert after.total is not None
    assert after.total >= before.total - 1e-9


def test_points_come_back_in_parts() -> None:
    totals = [page_score([(rule("a", weight=5), [finding("a", "warning", 0.5)] * left)]).total for left in (3, 2, 1, 0)]

    assert totals == pytest.approx([73.75, 77.5, 85, 100])


def test_an_area_that_nothing_judged_has_no_score_and_does_not_count() -> None:
    score = page_score([(rule("a", "page"), [finding("a")]), (rule("b", "headings"), [])])

    assert dict(score.areas) == {"keywords": None, "readability": None, "headings": 100, "faq": None, "page": 50}
    assert score.total == 75


def test_a_page_that_nothing_judged_has_no_score() -> None:
    score = page_score([])

    assert score.total is None
    assert dict(score.areas) == dict.fromkeys(AREAS)


@given(
    st.lists(
        st.tuples(
            st.sampled_from(AREAS),
            st.integers(1, 10),
            st.lists(st.sampled_from(["error", "warning", "note"]), max_size=3),
        ),
        min_size=1,
    )
)
def test_the_parts_explain_the_score_to_the_last_point(judged: list[tuple[Area, int, list[Level]]]) -> None:
    score = page_score(
        [
            (rule(f"check-{number}", area, weight), [finding(f"check-{number}", level) for level in levels])
            for number, (area, weight, levels) in enumerate(judged)
        ]
    )

    assert score.total is not None
    assert 0 <= score.total <= 100
    assert all(0 <= part.lost <= part.possible + 1e-9 for part in score.parts)
    assert 100 - sum(part.lost for part in score.parts) == pytest.approx(score.total)


def test_findings_come_by_their_worth_and_the_graver_of_equals_first() -> None:
    judged = [
        (rule("small", weight=1), [finding("small", "warning")]),
        (rule("large", weight=9), [finding("large", "note"), finding("large", "warning")]),
        (rule("grave", weight=1), [finding("grave", "error")]),
    ]
    score = page_score(judged)

    ordered = by_worth((item for _, findings in judged for item in findings), score)

    assert [(item.check, item.level) for item in ordered] == [
        ("large", "warning"),
        ("large", "note"),
        ("grave", "error"),
        ("small", "warning"),
    ]
    assert [item.points for item in ordered] == pytest.approx([54, 54, 10, 6])


def page(score: Score) -> PageAudit:
    return PageAudit(Facts(article=Article(source="x")), score=score)


def test_the_site_is_the_mean_of_the_pages_that_have_a_score() -> None:
    good = page_score([(rule("a"), [])])
    bad = page_score([(rule("a"), [finding("a")])])

    site = site_score([page(good), page(bad), page(Score())])

    assert site.total == 75
    assert site.parts[0].lost == 25
    assert dict(site.areas)["page"] == 75


def test_a_site_without_scored_pages_has_no_score() -> None:
    assert site_score([page(Score())]).total is None
    assert site_score([]).total is None


def test_what_is_possible_rises_with_a_level_that_was_raised() -> None:
    mild = replace(rule("a", weight=4), level="note")

    (usual,) = page_score([(mild, [finding("a", "note")])]).parts
    (raised,) = page_score([(mild, [finding("a", "error")])]).parts

    assert (usual.possible, raised.possible) == (10, 40)
    assert raised.lost <= raised.possible


def test_what_copies_other_changes_comes_last_whatever_it_is_worth() -> None:
    markup = Finding("markup", "error", "m", 1, None, "", "f", "a" * 16, last=True)
    taste = Finding("taste", "note", "m", 1, None, "", "f", "b" * 16)
    score = Score(50, parts=(Part("markup", "faq", 40, 40), Part("taste", "page", 1, 1)))

    assert [each.check for each in by_worth([markup, taste], score)] == ["taste", "markup"]
