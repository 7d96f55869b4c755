"""Pages of a report that lie in a store: a page is had once for all that is drawn of it in a row."""

from auditor.model import Article, Facts, PageAudit
from auditor.store.stored_pages import StoredPages


def test_forms_that_are_drawn_of_one_page_in_a_row_unpack_it_once() -> None:
    asked: list[tuple[int, str]] = []

    def page(number: int, table: str) -> PageAudit:
        asked.append((number, table))
        return PageAudit(Facts(Article(f"/{number}")))

    pages = StoredPages(page, (7, 8), lambda _number, _form, draw: draw())
    drawn = [
        pages.drawn(at, form, lambda one: one.facts.article.source) for at in (0, 1, 0) for form in ("outline", "html")
    ]

    assert drawn == ["/7", "/7", "/8", "/8", "/7", "/7"]
    assert asked == [(7, "audit"), (8, "audit"), (7, "audit")]
