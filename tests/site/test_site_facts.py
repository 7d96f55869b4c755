"""What a page is told of the other pages of its site."""

import pytest

from auditor.model import Site
from auditor.site.article_in_site import site_facts


@pytest.mark.parametrize(
    ("articles", "dated", "expected"), [(9, 5, True), (9, 4, False), (4, 4, False), (5, 3, True), (0, 0, False)]
)
def test_most_articles_of_a_host_make_a_habit(articles: int, dated: int, expected: bool) -> None:  # noqa: FBT001 - a table
    site = Site(dated={"loaf.example": (articles, dated), "": (9, 9)})

    assert site_facts("https://loaf.example/rye", site).is_dated is expected
    assert site_facts("https://mill.example/rye", site).is_dated is False


def test_files_come_from_anywhere_and_have_no_habit() -> None:
    assert site_facts("pages/rye.html", Site(dated={"": (9, 9)})).is_dated is False
