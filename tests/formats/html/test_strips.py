"""The shapes of the small charts."""

from auditor.formats.html.strips import bars, ruler, ticks
from auditor.model import Area, Part, Score


def test_columns_over_the_limit_stand_out() -> None:
    chart = bars([10, 20, 21, 200], 20, height=60)

    assert chart.plain == "M0.5 60v-7M1.5 60v-15"
    assert chart.standing_out == "M2.5 60v-15M3.5 60v-60"
    assert chart.limit == 45


def test_a_chart_of_nothing_is_empty_and_not_broken() -> None:
    assert bars([], 20)[:1] == (1,)
    assert bars([], 0).plain == ""
    assert ticks([], 0) == (1, "")


def test_a_stroke_stands_once_for_each_place() -> None:
    assert ticks([3, 1, 3], 5).path == "M1.5 0v1M3.5 0v1"


def test_a_ruler_shows_what_each_area_kept_and_what_each_check_took() -> None:
    areas: tuple[tuple[Area, float | None], ...] = (("keywords", None), ("faq", 80), ("page", 100))
    score = Score(90, areas, (Part("a", "faq", 20, 2), Part("b", "faq", 20, 8), Part("c", "page", 9, 0)))

    assert [(stripe.area, stripe.part and stripe.part.check, stripe.x, stripe.width) for stripe in ruler(score)] == [
        ("faq", None, 0, 39.7), ("faq", "b", 40, 7.7), ("faq", "a", 48, 1.7), ("page", None, 50, 49.7),
    ]  # fmt: skip


def test_a_page_that_was_not_judged_has_no_ruler() -> None:
    assert list(ruler(Score(areas=(("faq", None),)))) == []
