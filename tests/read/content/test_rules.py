"""What is no text whatever speaks for it: windows over the page, following articles, teasers, labels, captions."""

import pytest

from auditor.model import Article, Page
from auditor.read import read

LINES = (
    "The council met on Monday evening in the old school, and most of the village came along to listen.",
    "Mr Hale, who has kept the lock for thirty years, told them that the gates would not last another winter.",
    "A new pair costs eighty thousand pounds, which is more than the parish raises in two years.",
    "In the end they agreed to write to the county, as they had done in the spring of last year.",
)
TEXT = "".join(f"<p>{line}</p>" for line in LINES)
NOTICE = (
    "<p>We and our partners store cookies on your device, and use what we learn to show you advertisements.</p>" * 14
)
OTHER = "".join(
    f"<p>{line}</p>"
    for line in (
        "Bakers in the valley say that flour has never been so dear, and that they will bake less bread this year.",
        "The mill at Ost has ground for three hundred years and will be shut for want of rye in the autumn.",
        "A baker from Ulm drives to the border twice a week, where a sack costs half of what it costs at home.",
        "His customers do not mind the price at all, he says, but they do mind the queue before the shop.",
        "Others have turned to spelt, and a few have turned to potatoes, which nobody had expected of them.",
    )
)


def article(body: str) -> Article:
    found = read(Page("wall.html", f"<title>A new wall</title><body>{body}".encode()))
    assert isinstance(found, Article)
    return found


def lines(body: str) -> tuple[str, ...]:
    return tuple(block.text for block in article(body).blocks)


@pytest.mark.parametrize(
    "window",
    [
        (
            '<div id="onetrust-pc-sdk" role="region" aria-label="Preference center"><div role="alertdialog">'
            f"{NOTICE}</div></div>"
        ),
        f'<div class="qc-cmp2-container">{NOTICE}</div>',
        f'<div class="cookie-notice">{NOTICE}<button>Accept</button></div>',
        f'<div role="dialog" aria-modal="true">{NOTICE}</div>',
        f"<dialog open>{NOTICE}</dialog>",
    ],
)
def test_a_window_that_asks_for_consent_is_no_text_however_long_it_is(window: str) -> None:
    body = f"<main><article><h1>A new wall</h1>{TEXT}</article></main>{window}"

    assert lines(body) == LINES
    assert any("consent" in part.reason or "window" in part.reason for part in article(body).left_out)


def test_an_article_about_cookies_is_one_whatever_its_classes_say() -> None:
    classes = "category-privacy tag-cookie-notice"
    body = f'<body class="cookiebot-on"><article class="{classes}"><h1>Cookies</h1>{TEXT}</article>'

    assert lines(body) == LINES


def test_a_placeholder_that_asks_for_consent_is_out_with_its_heading() -> None:
    asks = '<div class="embed-consent"><h3>External content</h3><p>Here is a video that sets cookies. Do you agree?</p>'
    body = f"<article><h1>A new wall</h1>{TEXT}{asks}<button>Show it</button></div>{OTHER}</article>"

    assert "External content" not in article(body).text
    assert [heading.text for heading in article(body).headings] == ["A new wall"]


@pytest.mark.parametrize(
    "following",
    [
        (
            f'<div class="more"><article class="post"><h2>Bread</h2>{OTHER}</article>'
            f'<article class="post"><h2>Rye</h2>{OTHER}</article></div>'
        ),
        f'<article class="post"><h1>Bread</h1>{OTHER}</article><article class="post"><h1>Rye</h1>{OTHER}</article>',
        "".join(
            f'<article class="box next post-{number} category-{number}">{OTHER}<a href="/{number}">Share</a></article>'
            for number in range(4)
        ),
    ],
)
def test_articles_that_follow_in_full_are_no_text(following: str) -> None:
    assert lines(f'<article class="post"><h1>A new wall</h1>{TEXT}</article>{following}') == LINES


def test_a_page_all_of_which_is_named_after_what_stands_beside_articles_is_read_all_the_same() -> None:
    words = "".join(f'<div class="testimonial"><p>{OTHER[3:60]}, says customer {n}.</p></div>' for n in range(8))
    body = f'<div class="author-box"><h1>A new wall</h1>{TEXT}</div><div class="sidebar">{words}</div>'

    assert lines(body)[: len(LINES)] == LINES


def test_sections_that_are_built_alike_are_one_article() -> None:
    body = f'<div class="part"><h1>A new wall</h1>{TEXT}</div><div class="part"><h2>Bread</h2>{OTHER}</div>'

    assert len(lines(body)) == 10


def test_a_row_of_teasers_between_paragraphs_is_out_and_a_row_of_steps_is_in() -> None:
    def row(*, link: bool) -> str:
        title = '<a href="/{0}">Number {0} of them all</a>' if link else "Number {0} of them all"
        card = "<div class='c'><h3>" + title + "</h3><p>Somebody went out at noon and was not seen again.</p></div>"
        return f"<div><h3>Three of them</h3>{''.join(card.format(number) for number in range(3))}</div>"

    around = "<article><h1>A new wall</h1>{0}{1}{0}</article>"

    assert "Somebody went out" not in article(around.format(TEXT, row(link=True))).text
    assert "Somebody went out" in article(around.format(TEXT, row(link=False))).text


def test_a_label_that_stands_between_all_paragraphs_is_out() -> None:
    body = "<article><h1>A new wall</h1>" + "<div>Anzeige</div>".join(f"<p>{line}</p>" for line in LINES) + "</article>"

    assert lines(body) == LINES


def test_captions_with_headings_that_are_most_of_the_page_are_its_text() -> None:
    shown = "".join(
        f'<figure><img src="{number}.jpg"><figcaption><h2>Door {number}</h2><p>{line}</p></figcaption></figure>'
        for number, line in enumerate(LINES)
    )

    assert lines(f"<article><h1>Four doors</h1>{shown}</article>")[1::2] == LINES


def test_a_caption_among_text_is_none() -> None:
    picture = (
        '<figure><img src="a.jpg"><figcaption><h2>Door</h2><p>A door that nobody has opened.</p></figcaption></figure>'
    )

    assert "nobody has opened" not in article(f"<article><h1>A new wall</h1>{TEXT}{picture}{OTHER}</article>").text


def test_a_price_in_a_table_below_the_headline_is_no_hour() -> None:
    rows = "<tr><td>Rye</td><td>0.80</td><td>1.75</td></tr><tr><td>Wheat</td><td>0.60</td><td>1.50</td></tr>"

    kept = lines(f"<h1>A new wall</h1><p>{LINES[0]}</p><table>{rows}</table>{TEXT}")

    assert {"0.80", "1.75", "0.60", "1.50"} <= set(kept)
