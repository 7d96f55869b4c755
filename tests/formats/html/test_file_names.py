"""Names of the report's pages: readable, safe, and one for each page whatever the sources are."""

import re

from hypothesis import given
from hypothesis import strategies as st

from auditor.formats.html.file_names import MOST_CHARACTERS, file_names


def names(*sources: str) -> tuple[str, ...]:
    return file_names(sources)


def test_an_address_gives_its_path() -> None:
    made = names("https://tea.example/blog/loose-leaf.html", "https://tea.example/blog/pots/", "https://tea.example/")

    assert made == ("blog-loose-leaf", "blog-pots", "home")


def test_a_file_gives_its_path_below_the_folder_that_all_share() -> None:
    assert names("/home/me/site/en/tea.html.gz", "/home/me/site/de/tee/index.html") == ("en-tea", "de-tee")
    assert names("drafts/tea.md") == ("tea",)


def test_pages_of_several_hosts_carry_the_host() -> None:
    assert names("https://a.example/x", "https://b.example/x") == ("a-example-x", "b-example-x")


def test_names_that_would_clash_get_a_digest_each_whatever_their_order() -> None:
    sources = ("https://tea.example/a/b", "https://tea.example/a-b", "https://tea.example/A-B")
    made = names(*sources)

    assert len(set(made)) == 3
    assert all(re.fullmatch("a-b-[0-9a-f]{8}", name) for name in made)
    assert names(*reversed(sources)) == made[::-1]


def test_what_plain_letters_cannot_say_is_told_apart_by_a_digest() -> None:
    (tea, cafe) = names("https://tea.example/чай", "https://tea.example/caf%C3%A9")

    assert re.fullmatch("page-[0-9a-f]{8}", tea)
    assert cafe == "cafe"


def test_long_paths_are_cut_and_names_of_devices_avoided() -> None:
    long, device = names("https://tea.example/" + "very-" * 40, "https://tea.example/con")

    assert len(long) <= MOST_CHARACTERS
    assert re.fullmatch("con-[0-9a-f]{8}", device)


def test_one_source_twice_still_gives_two_names() -> None:
    assert len(set(names("https://tea.example/a", "https://tea.example/a"))) == 2


@given(st.lists(st.text() | st.text().map(lambda path: "https://tea.example/" + path), max_size=8))
def test_whatever_the_sources_names_are_safe_and_each_stands_once(sources: list[str]) -> None:
    made = names(*sources)

    assert len(made) == len({name.casefold() for name in made}) == len(sources)
    assert all(re.fullmatch("[a-z0-9](?:[a-z0-9-]*[a-z0-9])?", name) and len(name) <= 80 for name in made)
