"""The site's own habit."""

from auditor.site.length_norm import Norm, length_norm


def test_one_odd_article_does_not_move_the_norm() -> None:
    assert length_norm([100, 110, 120, 90, 80, 100, 110, 120, 90, 9000]) == Norm(105, 15)


def test_nine_articles_are_no_habit() -> None:
    assert length_norm([100] * 9) is None
