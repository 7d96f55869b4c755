"""The text of a post as its reader is shown it."""

import pytest

from auditor.fetch.wordpress.post_text import post_text


@pytest.mark.parametrize(
    ("content", "html", "uncounted"),
    [
        ("One.\n\nTwo\nlines.", "<p>One.</p>\n<p>Two<br>\nlines.</p>", 0),
        ("<h2>Head</h2>\nText.", "<h2>Head</h2>\n<p>Text.</p>", 0),
        ("<ul>\n<li>a</li>\n<li>b</li>\n</ul>\nEnd", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n<p>End</p>", 0),
        ("<pre>a\n\nb [x y=1]</pre>", "<pre>a\n\nb [x y=1]</pre>", 0),
        ("<!-- wp:paragraph -->\n<p>A.</p>\n<!-- /wp:paragraph -->", "\n<p>A.</p>\n", 0),
        ('<!-- wp:latest-posts {"n":5} /--><!-- wp:spacer /--><p>A.</p>', "<p>A.</p>", 1),
        ("A [button url='/x'] b", "<p>A  b</p>", 1),
        ("A [note]inner[/note] b", "<p>A inner b</p>", 0),
        ("Before.\n\n[toc]\n\nAfter.", "<p>Before.</p>\n<p>After.</p>", 1),
        ('[caption id="a"]<img src="a.jpg"> The loaf[/caption]', '<figure><img src="a.jpg"> The loaf</figure>', 0),
        ("A [embed]https://v.example/1[/embed] b", "<p>A  b</p>", 0),
        ("A.\n\nhttps://v.example/watch?v=1\n\nB.", "<p>A.</p>\n<p>B.</p>", 0),
        ("Use [[gallery]] here", "<p>Use [gallery] here</p>", 0),
        (
            "He said [sic] it, see [1] and [citation needed].",
            "<p>He said [sic] it, see [1] and [citation needed].</p>",
            0,
        ),
        ("Run <code>a[b c=1]</code> now", "<p>Run <code>a[b c=1]</code> now</p>", 0),
        ("A [broken", "<p>A [broken</p>", 0),
        ("A <!-- open", "<p>A <!-- open</p>", 0),
        ("", "", 0),
    ],
)
def test_a_post_is_what_its_reader_is_shown(content: str, html: str, uncounted: int) -> None:
    assert post_text(content) == (html, uncounted)


@pytest.mark.parametrize("piece", ["[", "[a ", "[[", "<pre", "<!--", "[/a", "<pre><code>", "[caption]", "\n\n", "<p>"])
def test_no_text_costs_more_than_linear_time(piece: str) -> None:
    import time

    def cost(times: int) -> float:
        start = time.process_time()
        post_text(piece * times)
        return time.process_time() - start

    small = min(cost(10_000) for _ in range(2))

    assert cost(40_000) < 4 * 3 * small + 0.2
