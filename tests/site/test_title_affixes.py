"""What the pages of a site write into all their titles is the site's."""

from collections.abc import Sequence

from auditor.facts.title.headline import title
from auditor.model import Article, Heading, Meta
from auditor.site.article_in_site import in_its_site
from auditor.site.notes import note_of, site_of_notes


def in_one_site(articles: Sequence[Article]) -> tuple[Article, ...]:
    """The articles in their order, each as one of a site that has no others."""
    site = site_of_notes(map(note_of, articles))
    return tuple(in_its_site(article, site) for article in articles)


def page(number: int, text: str, h1: str = "", host: str = "bread.example") -> Article:
    headings = (Heading(1, h1, 1, 0),) if h1 else ()
    return Article(f"{number}", url=f"https://{host}/{number}", title=Meta(text), headings=headings)


def titles(*pages: Article) -> list[str]:
    return [title(each) for each in in_one_site(pages)]


def test_the_part_that_all_share_goes_even_where_the_title_begins_with_it() -> None:
    own = "Rye Mill Grain Cleaner 1.8.0 Release Announcement"
    found = titles(
        page(1, f"{own} | Rye Mill", own),
        page(2, "Rye Mill 2.0 Released | Rye Mill", "Rye Mill 2.0 Released"),
        page(3, "How to grind oats | Rye Mill", "How to grind oats"),
    )

    assert found == [own, "Rye Mill 2.0 Released", "How to grind oats"]


def test_at_the_beginning_too() -> None:
    found = titles(*(page(at, f"Rye Mill: shop | {name}") for at, name in enumerate(("Oats", "Spelt", "Emmer"))))

    assert found == ["Oats", "Spelt", "Emmer"]


def test_sections_go_where_several_pages_share_them() -> None:
    names = ("Oats in June", "Spelt in July", "Emmer in May", "Rye in March")
    found = titles(*(page(at, f"{name} | News | Rye Mill") for at, name in enumerate(names)))

    assert found == list(names)


def test_what_two_pages_share_or_another_host_has_stays() -> None:
    two = titles(
        page(1, "Oats | All about porridge and more", "Oats"), page(2, "Rye | All about porridge and more", "Rye")
    )
    held = in_one_site([page(at, "Rye | Mill", host=f"{at}.example") for at in range(5)])

    assert two == ["Oats", "Rye"]
    assert all(not each.title_affixes for each in held)
