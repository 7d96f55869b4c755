"""Titles name legal pages, pages about the firm and lists; only as whole names."""

import pytest

from auditor.read.page_kind.titles import title_signs


@pytest.mark.parametrize(
    ("title", "sign"),
    [
        ("Privacy Policy – Bikes", "legal"),
        ("Datenschutzerklärung | Fahrrad GmbH", "legal"),
        ("Mentions légales", "legal"),
        ("Política de privacidad - Bicis", "legal"),
        ("プライバシーポリシー", "legal"),
        ("سياسة الخصوصية", "legal"),
        ("About us | Bikes", "company"),
        ("Über uns – Fahrrad GmbH", "company"),
        ("Blog – Bikes", "list"),
        ("Tag: chains", "named list"),
        ("Schlagwort: Ketten – Fahrrad", "named list"),
        ("Posts by Ann Smith", "named list"),
        ("Linux Archives - Bikes", "named list"),
        ("Bikes – Page 3 of 9", "named list"),
    ],
)
def test_a_title_names_what_the_page_is(title: str, sign: str) -> None:
    assert sign in title_signs(title, [])


@pytest.mark.parametrize(
    "title",
    [
        "Facebook changes its privacy policy - Bikes",
        "What a privacy policy must say | Bikes",
        "About a wall that nobody wanted",
        "Tagging bicycles: how the police find them",
        "How to write a blog",
    ],
)
def test_an_article_about_such_a_page_is_none(title: str) -> None:
    assert title_signs(title, [title]) == frozenset()
