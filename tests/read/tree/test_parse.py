"""What libxml2 alone would lose of a page is in its tree."""

import time

from auditor.read.tree.parse import parse


def heading(source: str) -> str:
    root = parse(source)
    assert root is not None
    found = root.find(".//h1")
    assert found is not None
    return " ".join("".join(found.itertext()).split())


def text(source: str) -> str:
    root = parse(source)
    assert root is not None
    return " ".join(" ".join(root.itertext()).split())


def test_a_paragraph_in_a_heading_is_the_headings_text() -> None:
    assert heading("<h1 class=a><p>Bread in a <b>cold</b> oven</p>\n</h1><p>Text.</p>") == "Bread in a cold oven"


def test_an_empty_heading_before_a_paragraph_stays_empty() -> None:
    source = "<h1><p>Bread</p></h1><h2></h2><p>Text.</p>"
    root = parse(source)
    assert root is not None
    assert root.find(".//h2").text is None
    assert heading("<h1></h1><p>Text.</p>") == ""


def test_text_behind_a_second_end_of_the_body_is_kept() -> None:
    assert text("<html><body><p>One.</p></body></html><p>Two.</p></BODY ></html>") == "One. Two."


def test_a_null_byte_does_not_end_the_page() -> None:
    assert text("<p>One.\0</p><p>Two.</p>") == "One. Two."


def test_lone_surrogates_do_not_end_the_page() -> None:
    assert "Two." in text("<p>One \ud800.</p><p>Two.</p>")


def test_a_page_of_headings_that_never_end_takes_linear_time() -> None:
    def seconds(times: int) -> float:
        source = ("<h1><p>" + "word " * 390) * times
        start = time.process_time()
        parse(source)
        return time.process_time() - start

    assert seconds(400) < 40 * max(0.01, seconds(50))
