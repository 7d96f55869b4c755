"""One walk over a tree answers what looking through it would."""

from lxml.html import fromstring

from auditor.read.tree.elements import Elements, elements_of
from auditor.read.tree.shown_markup import show

PAGE = fromstring(
    "<html><body><h2 class=a>One</h2><p hidden>Two</p><!-- no --><h1>Three</h1>"
    "<p class=b><b class=c>Four</b></p><i class=b role=note>Five</i></body></html>"
)


def test_elements_of_several_tags_come_in_the_order_of_the_page() -> None:
    assert [one.text for one in Elements(PAGE).tagged("h1", "h2")] == ["One", "Three"]


def test_elements_are_found_by_what_they_have() -> None:
    assert [one.text for one in Elements(PAGE).having("hidden", "role")] == ["Two", "Five"]


def test_elements_that_share_a_class_attribute_are_found_by_it() -> None:
    named = Elements(PAGE).named
    assert {names: [one.text for one in alike] for names, alike in named.items()} == {
        "a": ["One"], "b": [None, "Five"], "c": ["Four"],
    }  # fmt: skip


def test_what_the_page_lacks_is_an_empty_answer() -> None:
    assert Elements(PAGE).tagged("math") == Elements(PAGE).having("typeof") == []


def test_all_holds_each_element_once_and_no_comment() -> None:
    assert [one.tag for one in Elements(PAGE).all] == ["html", "body", "h2", "p", "h1", "p", "b", "i"]


def test_elements_that_are_known_are_not_looked_up_again() -> None:
    known = Elements(PAGE)
    assert elements_of(known) is known


def test_the_elements_of_a_page_that_was_changed_are_those_of_the_changed_one() -> None:
    root = fromstring('<html><body><div role="heading">A</div><template><p>B</p></template></body></html>')
    shown = show(root, "")
    assert [one.text for one in shown.tagged("h2")] == ["A"]
    assert not shown.tagged("template", "p")
