"""Articles' files are read strictly: a misspelt field would take a planted fault away."""

import re
from collections import Counter

import pytest

from auditor.demo.people import PEOPLE, SECTIONS
from auditor.demo.planted import CLEAN, PLANTED, PLANTED_ON_SITE
from auditor.demo.posts import Comment, Post, parse
from auditor.demo.wording import WORDS, day


def words(post: Post) -> int:
    text = re.sub(r"<script.*?</script>|<[^>]+>", " ", post.body, flags=re.DOTALL)
    return len(re.findall(r"\w[\w'’-]*", text))


def test_a_file_is_fields_then_comments_then_the_body() -> None:
    post = parse(
        "tea", "section: bake\ntitle: Tea: a love story\ncomment: Ada | 2026-01-02 | Yes | no\n---\n<p>Hot.</p>\n"
    )

    assert post == Post(
        "tea",
        "<p>Hot.</p>",
        {"section": "bake", "title": "Tea: a love story"},
        (Comment("Ada", "2026-01-02", "Yes | no"),),
    )


@pytest.mark.parametrize("line", ["titel: Tea", "title Tea", "title:"])
def test_a_line_that_is_no_known_field_is_refused(line: str) -> None:
    with pytest.raises(ValueError, match=r"tea\.html: not a known field"):
        parse("tea", f"section: bake\n{line}\n---\n<p>Hot.</p>")


def test_articles_have_between_400_and_1200_words_but_the_thin_one(magazine: tuple[Post, ...]) -> None:
    odd = {post.slug for post in magazine if not 400 <= words(post) <= 1200}

    assert odd == {"the-bees-have-moved-in"}


def test_there_are_at_least_eighteen_articles_and_some_are_not_english(magazine: tuple[Post, ...]) -> None:
    languages = Counter(post.lang for post in magazine)

    assert languages == {"en": 19, "de": 2, "fr": 1, "es": 1}


def test_every_article_has_a_section_an_author_and_words_in_its_language(magazine: tuple[Post, ...]) -> None:
    for post in magazine:
        assert post["section"] in SECTIONS, post.slug
        assert post["author"] in PEOPLE, post.slug
        assert post.lang in WORDS, post.slug


def test_every_article_is_either_clean_or_has_a_planted_fault(magazine: tuple[Post, ...]) -> None:
    assert {post.slug for post in magazine} == CLEAN | PLANTED.keys()
    assert not CLEAN & PLANTED.keys()
    assert len(CLEAN) >= 4


def test_faults_of_the_site_name_articles_that_exist(magazine: tuple[Post, ...]) -> None:
    assert frozenset().union(*PLANTED_ON_SITE.values()) <= {post.slug for post in magazine}


def test_no_article_changed_before_it_was_published(magazine: tuple[Post, ...]) -> None:
    assert [post.slug for post in magazine if post.changed < post["published"]] == []


@pytest.mark.parametrize(
    ("language", "written"),
    [("en", "9 March 2026"), ("de", "9. März 2026"), ("fr", "9 mars 2026"), ("es", "9 de marzo de 2026")],
)
def test_dates_are_written_as_readers_of_the_language_write_them(language: str, written: str) -> None:
    assert day("2026-03-09", language) == written
