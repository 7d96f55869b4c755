"""What has no visible text may have a name; invisible characters are none."""

import pytest

from auditor.model import Article, Page
from auditor.read import read

P = "<p>A clean chain lasts for years, so wipe it after each wet ride and give it a drop of oil at home.</p>"
INVISIBLE = [
    "&shy;",
    "&#8203;",
    "&zwnj;",
    "&zwj;",
    "&#65279;",
    "&#8288;",
    "&nbsp;",
    " &nbsp;&shy; ",
    "&#x2800;",
    "&lrm;",
]


def article(body: str, title: str = "Chains") -> Article:
    page = f'<html lang="en"><meta charset="utf-8"><title>{title}</title><main><article><h1>Chains</h1>{P * 2}{body}{P}'
    found = read(Page("a.html", f"{page}</article></main></html>".encode()))
    assert isinstance(found, Article)
    return found


@pytest.mark.parametrize(
    "inside",
    [
        '<svg role="img" aria-label="Oil"><path/></svg>',
        "<svg><title>Oil</title><path/></svg>",
        '<button aria-label="Oil"></button>',
        '<img src="a.png" alt="Oil">',
        '<img src="a.png" aria-label="Oil">',
        '<span aria-labelledby="named"></span>',
        '<span class="sr-only">Oil</span>',
        '<a href="/oil" title="Oil"></a>',
        '<i class="icon" role="img" aria-label="Oil"></i>',
        '<input type="image" alt="Oil">',
        '<span role="img" aria-labelledby="missing named"></span>',
    ],
)
def test_a_heading_without_text_has_the_name_of_what_is_in_it(inside: str) -> None:
    found = article(f'<h2>{inside}</h2>{P}<p id="named" hidden>Oil</p>')

    assert [heading.text for heading in found.headings] == ["Chains", "Oil"]


@pytest.mark.parametrize(
    "inside",
    ["", '<img src="a.png">', '<img src="a.png" alt="">', "<svg><path/></svg>", '<span aria-label=" "></span>',
     '<span aria-labelledby="missing"></span>', '<img src="a.png" alt="Oil" role="presentation">',
     '<span aria-hidden="true" aria-label="Oil"></span>', "<style>h2{}</style>", *INVISIBLE],
)  # fmt: skip
def test_a_heading_that_nothing_names_is_empty(inside: str) -> None:
    assert [heading.text for heading in article(f"<h2>{inside}</h2>{P}").headings] == ["Chains", ""]


def test_the_headings_own_label_names_it() -> None:
    assert article(f'<h2 aria-label="Oil"></h2>{P}').headings[1].text == "Oil"


@pytest.mark.parametrize("text", INVISIBLE)
def test_a_link_of_invisible_characters_has_no_text_but_may_have_a_name(text: str) -> None:
    (bare,) = article(f'<p>See <a href="/x">{text}</a> for more of it.</p>').links
    (named,) = article(f'<p>See <a href="/x" aria-label="oils">{text}</a> for more of it.</p>').links

    assert (bare.text, named.text) == ("", "oils")


@pytest.mark.parametrize("text", INVISIBLE)
def test_alts_titles_and_paragraphs_of_invisible_characters_are_empty(text: str) -> None:
    found = article(f'<p><img src="a.jpg" alt="{text}"></p><p>{text}</p>', title=text)

    assert [image.alt for image in found.images] == [""]
    assert found.title.text == ""
    assert len(found.blocks) == len(article("").blocks)


def test_joiners_within_words_stay() -> None:
    assert "می\u200cروم" in article("<p>او می\u200cروم گفت و رفت به خانه.</p>").text


@pytest.mark.parametrize(
    ("picture", "alt"),
    [
        ('<img src="loaf.jpg" aria-label="A chain">', "A chain"),
        ('<img src="loaf.jpg" alt="" aria-label="A chain">', "A chain"),
        ('<img src="loaf.jpg" aria-labelledby="n">', "A chain"),
        ('<img src="loaf.jpg" title="A chain">', "A chain"),
        ('<span role="img" aria-label="A chain"><img src="loaf.jpg"></span>', "A chain"),
        ('<img src="loaf.jpg" alt="Mine" title="A chain">', "Mine"),
        ('<img src="loaf.jpg" role="presentation">', ""),
        ('<img src="loaf.jpg" aria-hidden="true">', ""),
        ('<img src="loaf.jpg" aria-label="">', None),
        ('<img src="loaf.jpg">', None),
    ],
)
def test_a_picture_has_the_alternative_that_screen_readers_say(picture: str, alt: str | None) -> None:
    assert [image.alt for image in article(f'<p>{picture}</p><p id="n">A chain</p>').images] == [alt]
