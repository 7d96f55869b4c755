"""Which file a page is made from: by the address in its front matter, by the settings, by its name."""

import pytest

from auditor.site.source_files import DraftFile, source_files

PATTERNS = {
    "content/posts/**/*.md": "/blog/:slug/",
    "content/docs/**/*.md": "/docs/:path/",
    "news/*.md": "/:year/:month/:slug.html",
}


@pytest.mark.parametrize(
    ("draft", "url"),
    [
        (DraftFile("a.md", "/guides/oil/"), "https://a.example/guides/oil"),
        (DraftFile("a.md", "https://a.example/guides/oil.html"), "https://a.example/guides/oil.html?x=1"),
        (DraftFile("content/posts/oil.md"), "https://a.example/blog/oil/"),
        (DraftFile("content/posts/2026/oil/index.md"), "https://a.example/blog/oil/index.html"),
        (DraftFile("content/posts/x.md", "oil"), "https://a.example/blog/oil/"),
        (DraftFile("content/docs/start/install.md"), "https://a.example/docs/start/install/"),
        (DraftFile("content/docs/start/index.md"), "https://a.example/docs/start/"),
        (DraftFile("news/2026-03-05-rain.md"), "https://a.example/2026/03/rain"),
        (DraftFile("news/rain.md", "", "2026-03-05"), "https://a.example/2026/03/rain.html"),
        (DraftFile("other/2026-03-05-a-long-slug.mdx"), "https://a.example/anywhere/a-long-slug/"),
        (DraftFile("other/Über uns.md", "über-uns"), "https://a.example/%C3%BCber-uns/"),
    ],
)
def test_the_page_s_file_is_found(draft: DraftFile, url: str) -> None:
    assert source_files([draft], PATTERNS).of(url) == draft.file


@pytest.mark.parametrize(
    "url",
    ["https://a.example/", "https://a.example/blog/", "https://a.example/blog/oil/more", "https://a.example/tags/x"],
)
def test_another_page_has_no_file(url: str) -> None:
    drafts = [DraftFile("content/posts/oil.md"), DraftFile("a.md", "/guides/x/"), DraftFile("b.md", ":year/:title")]

    assert source_files(drafts, PATTERNS).of(url) == ""


def test_what_two_files_claim_is_the_address_of_neither() -> None:
    found = source_files([DraftFile("a/oil.md"), DraftFile("b/oil.md"), DraftFile("c/rain.md")], {})

    assert found.of("https://a.example/oil/") == ""
    assert found.of("https://a.example/rain/") == "c/rain.md"


def test_one_star_stays_in_its_folder_and_two_go_further() -> None:
    patterns = {"posts/*.md": "/a/:slug", "posts/**/*.md": "/b/:slug"}
    found = source_files([DraftFile("posts/oil.md"), DraftFile("posts/wet/rain.md")], patterns)

    assert (found.of("/a/oil"), found.of("/b/rain")) == ("posts/oil.md", "posts/wet/rain.md")
