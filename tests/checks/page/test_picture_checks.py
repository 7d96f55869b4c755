"""Alternative texts: which pictures are asked for one, and which texts are none."""

from collections.abc import Callable

import pytest

from auditor.checks.page.alt_missing import AltMissing
from auditor.checks.page.alt_text import AltText
from auditor.facts.pictures import is_file_name
from auditor.model import Finding, Image, Skipped

Messages = Callable[..., list[tuple[str, str]]]
Judge = Callable[..., tuple[Finding, ...] | Skipped]


def test_each_picture_without_alt_is_named_with_its_line(judge: Judge) -> None:
    pictures = (Image("/a.jpg", "A loaf", 3), Image("/b.jpg?w=300", None, 5), Image("/line.png", "", 7))
    found = judge(AltMissing(), images=pictures)

    assert isinstance(found, tuple)
    assert [(each.message, each.line, each.quote) for each in found] == [
        ("b.jpg has no alternative text (1 of 3 pictures has none)", 5, "b.jpg")
    ]


@pytest.mark.parametrize(
    "image",
    [
        Image("/icon.svg", None, 3, width=24, height=24),
        Image("https://facebook.com/tr?id=1", None, 3, width=1, height=1),
        Image("/img/pixel.gif", None, 3),
        Image("/spacer.gif", None, 3),
        Image("", None, 3),
    ],
)
def test_icons_counters_and_placeholders_are_no_content(judge: Judge, image: Image) -> None:
    assert judge(AltMissing(), images=(image, Image("/a.jpg", "A loaf", 4))) == ()


def test_a_page_without_pictures_is_skipped(judge: Judge) -> None:
    assert isinstance(judge(AltMissing()), Skipped)
    assert isinstance(judge(AltText(), images=(Image("/a.jpg", None, 1),)), Skipped)


@pytest.mark.parametrize(
    "alt",
    ["lower-back-pain", "IMG_2041.jpg", "IMG_2041", "DSC00412", "rye loaf.PNG", "image1", "photo-3",
     "Screenshot 2026-03-05 at 10.12.44",
     "rye_loaf", "IMG-20260305-WA0001", "9f86d081884c7d65", "rye-loaf-1024x768",
     "WhatsApp Image 2026-03-05"],
)  # fmt: skip
def test_file_names_are_no_descriptions(alt: str) -> None:
    assert is_file_name(alt, "/img/other.png")


@pytest.mark.parametrize(
    "alt",
    ["A rye loaf", "t-shirt", "x-ray", "covid-19", "Rye", "1932", "Rye, Essex", "Back-pain relief",
     "The image of a loaf",
     "Step 3", "R2-D2", "Logo of the mill", "Coca-Cola", "deadbeef", "3 loaves", "自家製パン", "e-mail"],
)  # fmt: skip
def test_words_are_descriptions(alt: str) -> None:
    assert not is_file_name(alt, "/img/other.png")


def test_one_hyphen_is_a_file_name_where_the_file_is_called_so() -> None:
    assert is_file_name("rye-bread", "https://cdn.example/uploads/rye-bread-300x200.jpg?x=1")
    assert not is_file_name("rye-bread", "https://cdn.example/uploads/p12.jpg")


def test_the_first_of_two_pictures_keeps_its_alt(judge: Judge) -> None:
    pictures = (
        Image("/one.jpg", "A rye loaf", 3),
        Image("/two.jpg", "a rye  loaf", 9),
        Image("/one-300x200.jpg", "A rye loaf", 12),
    )
    found = judge(AltText(), images=pictures)

    assert isinstance(found, tuple)
    assert [(each.message, each.line) for each in found] == [
        ("the alternative text “a rye loaf” is also used for one.jpg in line 3", 9)
    ]


def test_a_paragraph_is_no_alt_and_a_caption_is_none(messages: Messages) -> None:
    assert messages(AltText(), images=(Image("/a.jpg", "x " * 155, 3),)) == []
    assert messages(AltText(), images=(Image("/a.jpg", "xy " * 106, 3),)) == [
        ("note", "an alternative text has 317 characters, at most 300")
    ]


def test_a_word_for_pictures_says_nothing_and_each_picture_is_told(messages: Messages) -> None:
    pictures = (Image("/a.jpg", "Image", 3), Image("/b.jpg", "image", 4), Image("/c.jpg", "Image of a loaf", 5))

    assert messages(AltText(), images=pictures) == [
        ("note", "the alternative text “Image” only says that there is a picture"),
        ("note", "the alternative text “image” only says that there is a picture"),
    ]


def test_pictures_that_a_script_loads_may_be_the_same_one(messages: Messages) -> None:
    pictures = (Image("data:image/gif;base64,R0", "A loaf", 3), Image("/loaf.jpg", "A loaf", 3))

    assert messages(AltText(), images=pictures) == []


def test_a_picture_that_comes_back_is_told_once(messages: Messages) -> None:
    pictures = (Image("/pin.png", None, 3), Image("/a.jpg", "A loaf", 4), Image("/pin.png", None, 5))

    assert messages(AltMissing(), images=pictures) == [
        ("warning", "pin.png has no alternative text (2 of 3 pictures have none)"),
    ]


@pytest.mark.parametrize(
    "image",
    [
        Image("/b.jpg", "Button for slide 3", 12),
        Image("/c.jpg", "next", 12),
        Image("/web-banner-mill-500x200.gif", "Mill", 12),
        Image("/mill-ad.jpg", "Mill", 12),
    ],
)
def test_controls_of_a_slide_show_and_advertisements_are_no_pictures_of_the_article(
    messages: Messages, image: Image
) -> None:
    alike = Image("/a.jpg", image.alt, 9)
    assert messages(AltText(), images=(Image("/x.jpg", "A rye loaf", 3), alike, image)) == []


def test_a_picture_whose_name_only_sounds_like_an_advertisement_is_judged(messages: Messages) -> None:
    images = (Image("/adventure.jpg", "Mill", 3), Image("/shady-banner.jpg", "Mill", 5))

    assert len(messages(AltText(), images=images)) == 1
