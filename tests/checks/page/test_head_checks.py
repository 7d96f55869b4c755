"""Title, description, canonical, robots and language: what is found, with which words, and what is left alone."""

from collections.abc import Callable

import pytest

from auditor.checks.page.canonical import Canonical
from auditor.checks.page.description_length import DescriptionLength
from auditor.checks.page.description_missing import DescriptionMissing
from auditor.checks.page.language import Language
from auditor.checks.page.noindex import Noindex
from auditor.checks.page.title_length import TitleLength
from auditor.checks.page.title_missing import TitleMissing
from auditor.model import Block, Finding, Heading, Meta, Node, Skipped
from auditor.wording import short

Messages = Callable[..., list[tuple[str, str]]]
Judge = Callable[..., tuple[Finding, ...] | Skipped]


def test_a_missing_title_is_told_from_an_empty_one(judge: Judge) -> None:
    h1 = Heading(1, "Rye bread", 8, 0)
    missing = judge(TitleMissing(), headings=(h1,))
    empty = judge(TitleMissing(), title=Meta("", 4))

    assert isinstance(missing, tuple)
    assert [(each.level, each.message, each.line) for each in missing] == [
        ("error", "the page has no title element", 0)
    ]
    assert missing[0].fix == "Write a <title>; the H1 says “Rye bread”."
    assert isinstance(empty, tuple)
    assert [(each.message, each.line) for each in empty] == [("the title element is empty", 4)]
    assert judge(TitleMissing(), title=Meta("Rye", 4)) == ()


def test_a_headline_of_news_may_be_wider(messages: Messages) -> None:
    news = {"nodes": (Node(("NewsArticle",), {}, "json-ld"),)}

    assert messages(TitleLength(), title=Meta("@" * 38, 4), **news) == []
    assert len(messages(TitleLength(), title=Meta("@" * 40, 4), **news)) == 1


def test_a_title_of_which_a_word_or_two_are_cut_is_fine(messages: Messages) -> None:
    # 34 @ of 2079/2048 em at 20 px are 690 pixels.
    assert messages(TitleLength(), title=Meta("@" * 33, 4)) == []
    assert messages(TitleLength(), title=Meta("@" * 35, 4)) == [
        ("note", "the title is 711 pixels wide, at most 600 are shown")
    ]
    assert messages(TitleLength(at_most=620), title=Meta("@" * 35, 4)) == []


def test_what_a_result_shows_and_cuts_off_is_said(judge: Judge) -> None:
    title = "How to bake rye bread at home " * 3
    found = judge(TitleLength(), title=Meta(title.strip(), 4))

    assert isinstance(found, tuple)
    assert found[0].evidence == (
        "shown: “How to bake rye bread at home How to bake rye bread at home …”",
        "cut off: “How to bake rye bread at home”",
    )
    assert found[0].quote == title.strip()


def test_the_name_of_the_site_may_be_cut_off(messages: Messages) -> None:
    name = "A loaf for every weekday morning of the whole year"
    headings = (Heading(1, name, 5, -1),)

    assert (
        messages(TitleLength(), title=Meta(f"{name} | The Weekly Bakery of Bread and Rolls", 4), headings=headings)
        == []
    )


def test_the_width_of_a_script_that_is_not_known_is_not_judged(judge: Judge) -> None:
    assert isinstance(judge(TitleLength(), title=Meta("كيف تخبز الخبز في البيت " * 9, 4)), Skipped)


def test_a_title_that_the_cms_cut_is_said_to_go_on_as_the_h1_does(messages: Messages) -> None:
    headings = (Heading(1, "A loaf for every weekday morning of the year", 5, -1),)

    assert messages(TitleLength(), title=Meta("A loaf for every weekday...", 4), headings=headings) == [
        ("note", "the title ends in mid-sentence; the H1 goes on with “morning of the year”")
    ]
    assert messages(TitleLength(), title=Meta("A loaf for every weekday mor", 4), headings=headings) != []
    assert messages(TitleLength(), title=Meta("A loaf for every weekday", 4), headings=headings) == []


@pytest.mark.parametrize(
    ("length", "expected"),
    [
        (1, [("note", "the meta description has 1 character, at least 40")]),
        (37, [("note", "the meta description has 37 characters, at least 40")]),
        (38, []),
        (157, []),
        (336, []),
        (1337, [("note", "the meta description has 1,337 characters, at most 320")]),
    ],
)
def test_only_what_is_far_too_short_or_too_long_is_told(
    messages: Messages, length: int, expected: list[tuple[str, str]]
) -> None:
    assert messages(DescriptionLength(), description=Meta("x" * length, 5)) == expected


@pytest.mark.parametrize(("language", "length", "found"), [("ar", 28, True), ("ar", 30, False), ("en", 30, True)])
def test_scripts_without_vowels_say_as_much_in_fewer_letters(
    messages: Messages,
    language: str,
    length: int,
    found: bool,  # noqa: FBT001 - a table
) -> None:
    assert bool(messages(DescriptionLength(), description=Meta("x" * length, 5), language=language)) == found


TEXT = (
    "Mix the dough in the evening and let the fridge do the work, so that you can bake it before breakfast. Then eat."
)


@pytest.mark.parametrize(
    ("description", "goes_on"),
    [
        (TEXT[: TEXT.index("can ")].strip(), "can bake it before breakfast. Then eat."),
        (TEXT[: TEXT.index("can ")].strip() + "...", "can bake it before breakfast. Then eat."),
        (TEXT[: TEXT.index("n bake")] + " […]", "n bake it before breakfast. Then eat."),
        (TEXT[:102], ""),
        (TEXT[:102] + " […]", ""),
        (TEXT, ""),
        ("Bread that waits for you in the fridge overnight, and what to do when it rises too far", ""),
    ],
)
def test_a_description_is_cut_where_the_article_goes_on(messages: Messages, description: str, goes_on: str) -> None:
    blocks = (Block("paragraph", TEXT, 9),)
    said = f"the meta description ends in mid-sentence; the text goes on with {short(goes_on)}"

    assert messages(DescriptionLength(), description=Meta(description, 5), blocks=blocks) == (
        [("note", said)] if goes_on else []
    )


def test_no_description_is_one_finding_and_not_two(judge: Judge, messages: Messages) -> None:
    assert messages(DescriptionMissing()) == [("note", "the page has no meta description")]
    assert messages(DescriptionMissing(), description=Meta("", 5)) == [("note", "the meta description is empty")]
    assert isinstance(judge(DescriptionLength()), Skipped)


def test_japanese_is_not_measured_in_latin_letters(judge: Judge) -> None:
    assert isinstance(judge(DescriptionLength(), description=Meta("短い説明", 5), language="ja"), Skipped)


@pytest.mark.parametrize(
    "canonical",
    [
        "https://loaf.example/blog/rye",
        "https://loaf.example/blog/rye/",
        "https://loaf.example/blog/rye/index.html",
        "http://www.loaf.example/blog/rye",
        "https://LOAF.example:443/blog/rye",
        "https://loaf.example/blog/%72ye",
        "https://loaf.example/blog/rye#top",
        "https://loaf.example/blog/rye?utm_source=mail",
    ],
)
def test_a_canonical_that_says_the_same_in_other_letters_points_here(messages: Messages, canonical: str) -> None:
    assert messages(Canonical(), canonicals=(Meta(canonical, 6),)) == []


@pytest.mark.parametrize(
    "url",
    [
        "https://loaf.example/blog/rye?page=2",
        "https://loaf.example/blog/rye/amp/",
        "https://loaf.example/blog/rye.amp",
        "https://loaf.example/m/blog/rye",
        "https://m.loaf.example/blog/rye",
        "https://loaf.example/blog/rye?fbclid=abc",
    ],
)
def test_variants_may_name_the_page_they_are_variants_of(messages: Messages, url: str) -> None:
    named = (Meta("https://loaf.example/blog/rye", 6),)

    assert messages(Canonical(), source=url, url=url, canonicals=named) == []


@pytest.mark.parametrize(
    ("canonical", "level", "message"),
    [
        ("https://loaf.example/", "warning",
         "the canonical names another page: https://loaf.example/"),
        ("https://blog.loaf.example/other", "warning",
         "the canonical names another page: https://blog.loaf.example/other"),
        ("https://crumb.example/blog/rye", "warning",
         "the canonical names another site, crumb.example: https://crumb.example/blog/rye"),
        ("/blog/rye", "note", "the canonical /blog/rye is not a full address"),
        ("", "warning", "the canonical has no address"),
    ],
)  # fmt: skip
def test_a_canonical_that_points_elsewhere_is_found(
    messages: Messages, canonical: str, level: str, message: str
) -> None:
    assert messages(Canonical(), canonicals=(Meta(canonical, 6),)) == [(level, message)]


def test_two_canonicals_are_found_where_they_disagree(messages: Messages) -> None:
    one, other = Meta("https://loaf.example/blog/rye", 6), Meta("https://loaf.example/blog/rye-bread", 0)

    assert messages(Canonical(), canonicals=(one, one)) == []
    assert messages(Canonical(), canonicals=(one, other)) == [
        (
            "warning",
            "the page has canonicals with 2 different addresses, at most 1",
        )
    ]


def test_a_second_canonical_in_the_body_is_named_though_it_is_ignored(judge: Judge) -> None:
    own, other = Meta("https://loaf.example/blog/rye", 6), Meta("https://mill.example/rye", 40)
    found = judge(Canonical(), canonicals=(own,), misplaced_canonicals=(other,))

    assert isinstance(found, tuple)
    assert [(each.message, each.line) for each in found] == [
        ("the page has canonicals with 2 different addresses, at most 1", 40)
    ]
    assert found[0].evidence == (f"in the head: {own.text}", f"in the body, where it is ignored: {other.text}")
    assert judge(Canonical(), canonicals=(own,), misplaced_canonicals=(own,)) == ()


def test_a_file_whose_address_nobody_knows_is_not_compared(judge: Judge, messages: Messages) -> None:
    named = (Meta("https://loaf.example/other", 6),)

    assert messages(Canonical(), source="rye.html", path="rye.html", url=named[0].text, canonicals=named) == []
    assert messages(Canonical(), source="rye.html", path="rye.html", url="") == [("note", "the page has no canonical")]
    assert isinstance(judge(Canonical(), source="rye.md", path="posts/rye.md", url=""), Skipped)


@pytest.mark.parametrize("robots", ["noindex", "NOINDEX,nofollow", "none", "follow, noindex", "googlebot noindex"])
def test_asking_not_to_be_listed_is_found(messages: Messages, robots: str) -> None:
    assert messages(Noindex(), robots=(Meta("max-snippet:-1", 3), Meta(robots, 5))) == [
        ("warning", f"the article is kept out of search results by its robots meta tag: “{robots}”")
    ]


@pytest.mark.parametrize(
    "robots", ["index, follow", "noimageindex", "max-image-preview:none", "max-image-preview: none", "all"]
)
def test_other_wishes_are_no_noindex(messages: Messages, robots: str) -> None:
    assert messages(Noindex(), robots=(Meta(robots, 5),)) == []


def test_the_header_is_named_where_it_asks(messages: Messages) -> None:
    assert messages(Noindex(), robots=(Meta("noindex", 0),)) == [
        ("warning", "the article is kept out of search results by its X-Robots-Tag header: “noindex”")
    ]


@pytest.mark.parametrize(
    ("declared", "detected", "expected"),
    [
        (Meta("en-GB", 2), "en", []),
        (Meta("en", 2), "", []),
        (Meta("nb", 2), "no", []),
        (Meta("bs", 2), "hr", []),
        (Meta("pt-BR", 2), "gl", []),
        (Meta("en", 2), "de", [("warning", 'lang="en" says English, but the text is in German')]),
        (Meta("en_US", 2), "en", [("note", 'lang="en_US" is not a language tag')]),
        (Meta("english", 2), "en", [("note", 'lang="english" is not a language tag')]),
        (Meta("", 2), "de", [("note", "the html element declares no language; the text is in German")]),
        (Meta("", 0), "", [("note", "the html element declares no language")]),
    ],
)
def test_the_declared_language_is_held_against_the_text(
    messages: Messages, declared: Meta, detected: str, expected: list[tuple[str, str]]
) -> None:
    assert messages(Language(), declared_language=declared, detected_language=detected) == expected


ENGLISH = {"detected_language": "en", "language": "en"}


@pytest.mark.parametrize(
    ("url", "lang", "expected"),
    [
        (
            "https://loaf.example/zh/rye",
            "zh",
            [("warning", 'the address and lang="zh" say Chinese, but the text is in English')],
        ),
        ("https://loaf.example/zh-cn/rye", "en", [("note", "the address says Chinese, but the text is in English")]),
        ("https://loaf.example/de/en/rye", "en", []),
        ("https://loaf.example/en/rye", "en", []),
        ("https://loaf.example/it/rye", "en", []),
        ("https://loaf.example/de", "en", []),
        ("https://loaf.example/rye/zh/", "en", []),
    ],
)
def test_an_untranslated_page_in_a_languages_folder_is_found(
    messages: Messages, url: str, lang: str, expected: list[tuple[str, str]]
) -> None:
    assert messages(Language(), url=url, declared_language=Meta(lang, 1), **ENGLISH) == expected


@pytest.mark.parametrize(
    ("url", "words", "times"),
    [
        ("https://loaf.example/zh/docs/", 120, 1),
        ("https://loaf.example/zh/docs/", 60, 0),
        ("https://loaf.example/docs/", 120, 0),
    ],
)
def test_a_page_that_is_no_article_is_found_in_the_wrong_folder_and_for_nothing_else(
    messages: Messages, url: str, words: int, times: int
) -> None:
    blocks = (Block("paragraph", "rye " * words, 9),)
    said = messages(Language(), url=url, is_article=False, blocks=blocks, detected_language="en")

    assert said == [("note", "the address says Chinese, but the text is in English")] * times
