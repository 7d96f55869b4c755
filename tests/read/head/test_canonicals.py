"""Where a head ends as browsers see it, and with it which canonicals count."""

import pytest

from auditor.model import Article, Page
from auditor.read import read

LINK = '<link rel="canonical" href="https://loaf.example/rye">'
TEXT = "<main><article><h1>Rye</h1><p>Rye dough is sticky, so wet your hands.</p></article></main>"


def article(html: str) -> Article:
    found = read(Page("rye.html", html.encode(), path="rye.html"))
    assert isinstance(found, Article)
    return found


@pytest.mark.parametrize(
    "html",
    [
        f"<html><head><title>Rye</title>{LINK}</head><body>{TEXT}</body></html>",
        f"<title>Rye</title>{LINK}{TEXT}",
        f"<html><head><noscript><img src=x></noscript>{LINK}</head><body>{TEXT}</body></html>",
        f"<html><head><title>Rye</title></head>{LINK}<body>{TEXT}</body></html>",
        f"<html><head><script>document.write('<div>')</script>{LINK}</head><body>{TEXT}</body></html>",
        f"<html><head><style>p > a {{}}</style><template><p></p></template>{LINK}</head><body>{TEXT}</body></html>",
        f"<html><head><!-- <div> -->{LINK}</head><body>{TEXT}</body></html>",
        f"<html><head></p>{LINK}</head><body>{TEXT}</body></html>",
    ],
)
def test_what_a_browser_has_in_the_head_counts(html: str) -> None:
    found = article(html)

    assert [each.text for each in found.canonicals] == ["https://loaf.example/rye"]
    assert found.misplaced_canonicals == ()
    assert found.url == "https://loaf.example/rye"


@pytest.mark.parametrize(
    "html",
    [
        f"<html><head><title>Rye</title></head><body>{TEXT}{LINK}</body></html>",
        f"<html><head><title>Rye</title><img src=x>{LINK}</head><body>{TEXT}</body></html>",
        f"<html><head><title>Rye</title><div>{LINK}</div></head><body>{TEXT}</body></html>",
        f"<html><head><title>Rye</title><my-thing></my-thing>{LINK}</head><body>{TEXT}</body></html>",
        f"<html><head><title>Rye</title>Stray text {LINK}</head><body>{TEXT}</body></html>",
        f"<title>Rye</title><p>Rye</p>{LINK}{TEXT}",
        f"<html><head></head></html>{LINK}<body>{TEXT}</body>",
    ],
)
def test_what_comes_after_the_head_is_misplaced_and_names_no_address(html: str) -> None:
    found = article(html)

    assert found.canonicals == ()
    assert [each.text for each in found.misplaced_canonicals] == ["https://loaf.example/rye"]
    assert found.url == ""


def test_one_of_each_kind_is_told_apart() -> None:
    other = LINK.replace("rye", "wheat")
    found = article(f"<html><head><title>Rye</title>{LINK}</head><body>{TEXT}{other}</body></html>")

    assert [each.text for each in found.canonicals] == ["https://loaf.example/rye"]
    assert [each.text for each in found.misplaced_canonicals] == ["https://loaf.example/wheat"]


def test_what_a_script_will_move_into_the_head_counts() -> None:
    script = "<script>self.__next_f.push([1])</script>"
    streamed = f"<html><head><title>Rye</title></head><body>{TEXT}{LINK}{script}</body></html>"

    assert [each.text for each in article(streamed).canonicals] == ["https://loaf.example/rye"]
