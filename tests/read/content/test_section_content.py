"""What its reader sees under a heading, whether or not it is text of the article."""

import pytest

from auditor.read.content.section_content import stands_under
from auditor.read.tree.parse import parse


def answer(html: str) -> bool:
    root = parse(f"<body><main>{html}</main></body>")
    assert root is not None
    return stands_under(next(root.iter("h2")))


@pytest.mark.parametrize(
    "below",
    [
        "<ul><li><a href=/1>Part 1</a><li><a href=/2>Part 2</a></ul>",
        "<ol><li>Smith, J. (2020). Rye.</ol>",
        "<div class=highlight><pre><code>make bread</code></pre></div>",
        "<table><tr><td>1</table>",
        "<figure><img src=a.jpg alt=''></figure>",
        "<iframe src=https://video.example></iframe>",
        "<form><input name=flour></form>",
        "<math><mi>x</mi></math>",
        "<p>Text.</p>",
        "Loose text.",
        "<details><summary>More</summary>Text</details>",
        "<div class=related><a href=/1>Buns</a></div>",
        "<div id=toc-1 class=toc-body><div class=wheel><i></i></div></div>",
        "<ul data-reviews=12></ul>",
    ],
)
@pytest.mark.parametrize("heading", ["<h2>Rye</h2>", "<div class=title><h2>Rye</h2></div>"])
def test_what_a_reader_sees_fills_a_section(heading: str, below: str) -> None:
    assert answer(f"<p>Before.</p>{heading}{below}<h2>Next</h2>")


@pytest.mark.parametrize(
    "below",
    [
        "",
        "<h2>Next</h2><p>Text.</p>",
        "<div><h3>Next</h3><p>Text.</p></div>",
        "<ul></ul><p>&nbsp;</p>",
        "<div id=flour></div>",
        "<script>var a = 1</script>",
        "<p hidden>Text.</p>",
        "<p style='display: none'>Text.</p>",
        "<div class=share-buttons><a href=/s>Share</a></div>",
        "<div id=comments><p>Nice bread.</p></div>",
        "<footer><p>Imprint</p></footer>",
        "<p>—</p>",
    ],
)
def test_what_nobody_sees_or_the_template_brings_leaves_it_empty(below: str) -> None:
    assert not answer(f"<p>Before.</p><h2>Rye</h2>{below}")


def test_a_section_of_its_own_is_not_filled_by_what_follows_it() -> None:
    assert not answer("<section><h2>Rye</h2></section><section><p>Text.</p></section>")


def test_a_deep_page_of_nothing_ends() -> None:
    assert not answer("<h2>Rye</h2>" + "<div>" * 3_000)


def test_an_embed_within_the_heading_is_its_section() -> None:
    assert answer("<h2>Rye <iframe src=https://video.example></iframe></h2><h2>Next</h2>")
    assert not answer("<h2>Rye <img src=icon.png alt=''></h2><h2>Next</h2>")
