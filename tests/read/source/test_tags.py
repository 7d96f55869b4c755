"""Tags as a browser reads them, each with its place in the source."""

import pytest

from auditor.read.source import tags


def names(source: str) -> list[str]:
    return [f"/{tag.name}" if tag.is_closing else tag.name for tag in tags(source)]


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("a < b <p>c</P>", ["p", "/p"]),
        ("<!-- <p> --><b>", ["b"]),
        ("<!-- <p> <b>", []),
        ("<script>'<p>'</script><i>", ["script", "/script", "i"]),
        ("<title><b></title><i>", ["title", "/title", "i"]),
        ('<p title="a>b">c', ["p"]),
        ("<p title='", []),
        ("<br/><H2\nid=a>", ["br", "h2"]),
    ],
)
def test_what_is_no_tag_to_a_browser_is_none(source: str, found: list[str]) -> None:
    assert names(source) == found


def test_attributes_keep_their_place_and_the_first_of_a_name_counts() -> None:
    source = "<img ALT = \"a 'b'\" src=/c/ data-x hidden src='d'>"
    (tag,) = tags(source)

    assert (tag.start, tag.end) == (0, len(source))
    assert {name: source[one.start : one.end] for name, one in tag.attributes.items()} == {
        "alt": "ALT = \"a 'b'\"", "src": "src=/c/", "data-x": "data-x", "hidden": "hidden",
    }  # fmt: skip
    assert (tag.value("alt"), tag.value("src"), tag.has("hidden"), tag.has("id")) == ("a 'b'", "/c/", True, False)
