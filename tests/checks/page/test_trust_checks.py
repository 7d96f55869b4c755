"""Author, dates, sources and length: what agrees, what does not, and what is left alone."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from auditor.check import run
from auditor.checks.page.byline import Byline
from auditor.checks.page.dates import Dates
from auditor.checks.page.sources import Sources
from auditor.checks.page.thin_article import ThinArticle
from auditor.facts import measure
from auditor.model import (
    Article,
    Author,
    Block,
    Date,
    DateKind,
    DateOrigin,
    Finding,
    Heading,
    Link,
    Node,
    SiteFacts,
    Skipped,
)  # fmt: skip

Messages = Callable[..., list[tuple[str, str]]]
Judge = Callable[..., tuple[Finding, ...] | Skipped]


def shown(name: str) -> Author:
    return Author(name, "byline", 9)


def marked(name: str) -> Author:
    return Author(name, "json-ld", 4)


@pytest.mark.parametrize(
    "authors",
    [
        (marked("Grace Hill"), shown("Grace Hill")),
        (marked("Grace Hill"), shown("Grace")),
        (marked("Hill, Grace"), shown("grace hill")),
        (marked("José Ruiz"), shown("Jose Ruiz")),
        (marked("Loaf Magazine"), marked("Grace Hill"), shown("Grace Hill")),
        (Author("Grace Hill", "meta", 3), Author("Grace Hill", "rel-author", 9)),
    ],
)
def test_names_that_agree_are_left_alone(messages: Messages, authors: tuple[Author, ...]) -> None:
    assert messages(Byline(), authors=authors) == []


@pytest.mark.parametrize(
    ("authors", "message"),
    [
        ((), "neither the page nor its markup names an author"),
        ((marked("Grace Hill"),), "the markup names Grace Hill, but the page shows no author"),
        ((marked("Ines Roth"), shown("Grace Hill")), "the page names Grace Hill, but its markup names Ines Roth"),
        ((marked("admin"),), "the author is called “admin”, which is an account and not a person"),
    ],
)
def test_each_way_an_author_can_be_missing_has_its_words(
    messages: Messages, authors: tuple[Author, ...], message: str
) -> None:
    assert messages(Byline(), authors=authors) == [("note", message)]


def test_markup_without_the_author_is_found_and_no_markup_at_all_is_left_to_its_own_check(messages: Messages) -> None:
    node = Node(("BlogPosting",), {"headline": "Rye"}, "json-ld", 3)

    assert messages(Byline(), authors=(shown("Grace Hill"),), nodes=(node,)) == [
        ("note", "the page names Grace Hill, but its markup names no author")
    ]
    assert messages(Byline(), authors=(shown("Grace Hill"),)) == []


def test_a_name_that_stands_anywhere_on_the_page_is_shown(messages: Messages) -> None:
    assert messages(Byline(), authors=(marked("Grace Hill"),), page_text="…\nAbout GRACE HILL\n…") == []


@pytest.mark.parametrize(
    "line",
    ["All articles by Grace Hill", "Words by Grace Hill", "By The Mill Team", "Autor: Lena Krug", "執筆：山田花子"],
)
def test_where_somebody_may_be_named_nobody_is_missed(judge: Judge, line: str) -> None:
    assert isinstance(judge(Byline(), page_text=f"Rye bread {line} 4 min read"), Skipped)


def test_a_place_called_the_author_s_may_name_somebody(judge: Judge) -> None:
    assert isinstance(judge(Byline(), unread_author=True), Skipped)
    assert isinstance(judge(Byline(), page_text="Rye\nAaron Reed | Senior Writer | July 2, 2025\nMix."), Skipped)
    assert isinstance(judge(Byline(), page_text="Rye\nDec. 19, 2025 · Niko Hale on behalf of all\nMix."), Skipped)


@pytest.mark.parametrize(
    ("url", "found"),
    [
        ("https://loaf.example/blog/rye", True),
        ("https://loaf.example/our-bread-blog/rye", True),
        ("https://loaf.example/2026/03/rye", True),
        ("https://loaf.example/rye", False),
        ("https://loaf.example/blogging-courses/rye", False),
        ("https://health.gov.example/blog/rye", True),
        ("https://bread.gov/blog/rye", False),
        ("https://www.bread.ac.uk/news/rye", False),
    ],
)
def test_only_a_post_is_asked_who_wrote_it_and_no_authority(judge: Judge, url: str, found: bool) -> None:  # noqa: FBT001 - a table
    assert isinstance(judge(Byline(), url=url), tuple) == found


def test_where_the_site_s_articles_are_dated_each_is_a_post() -> None:
    rye = Article("x", url="https://loaf.example/rye", language="en", blocks=(Block("paragraph", "Rye. " * 99, 9),))

    for check in (Byline(), Dates()):
        alone = run(check, measure(rye))
        among = run(check, replace(measure(rye), site=SiteFacts(is_dated=True)))
        assert not isinstance(alone, tuple) or alone == ()
        assert isinstance(among, tuple)
        assert len(among) == 1


def test_a_page_with_a_date_of_publication_or_a_markup_of_articles_is_a_post(judge: Judge) -> None:
    rye = "https://loaf.example/rye"

    assert isinstance(judge(Byline(), url=rye, dates=(date("published", "2026-03-05", "byline"),)), tuple)
    assert isinstance(judge(Byline(), url=rye, nodes=(Node(("BlogPosting",), {}, "json-ld", 3),)), tuple)
    assert isinstance(judge(Byline(), url=rye, dates=(date("modified", "2026-03-05", "meta"),)), Skipped)


@pytest.mark.parametrize("name", ["Loaf Editorial Team", "Contributors to the mill projects", "Loaf Staff"])
def test_a_newsroom_in_the_markup_is_nobody_to_show(judge: Judge, name: str) -> None:
    assert isinstance(judge(Byline(), authors=(marked(name),)), Skipped)


def test_a_site_that_the_markup_names_as_author_or_that_is_called_after_its_author_names_nobody_wrongly(
    judge: Judge,
) -> None:
    assert isinstance(judge(Byline(), authors=(marked("Loaf Daily"),), extra={"og:site_name": "LOAF daily"}), Skipped)
    assert isinstance(judge(Byline(), authors=(marked("Loaf"),)), Skipped)
    publisher = Node(("BlogPosting",), {"publisher": {"name": "The Rye Post"}}, "json-ld", 3)
    assert isinstance(judge(Byline(), authors=(marked("The Rye Post"),), nodes=(publisher,)), Skipped)
    assert isinstance(judge(Byline(), page_text="Grace's Personal Blog\nRye\nMix."), Skipped)
    assert isinstance(judge(Byline(), page_text="The Mill's products\nRye\nMix."), tuple)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "本报讯（记者李明）昨日"),
        ("zh", "来源：每日面包报"),
        ("zh", "责任编辑：王芳"),
        ("ko", "김철수 기자"),
        ("hi", ""),
        ("", "نص " * 9),
    ],
)
def test_credits_in_other_scripts_may_name_somebody_and_unknown_languages_are_not_judged(
    judge: Judge, language: str, text: str
) -> None:
    assert isinstance(judge(Byline(), language=language, page_text=text), Skipped)


@pytest.mark.parametrize(
    "line", ["Loaf - 2025/4/29", "Loaf\n29 April 2025", "29 April 2025\nLoaf", "29 April 2025 Loaf"]
)
def test_a_site_that_signs_its_articles_itself_is_their_author(judge: Judge, line: str) -> None:
    page = {"url": "https://www.loaf.example/blog/rye", "headings": (Heading(1, "Rye bread", 3, -1),)}

    assert isinstance(judge(Byline(), page_text=f"Rye bread\n{line}\nMix it.", **page), Skipped)
    assert not isinstance(judge(Byline(), page_text="Rye bread\n29 April 2025\nLoaf bread is rye.", **page), Skipped)


@pytest.mark.parametrize("name", ["パン屋のブログ", "面包师的博客", "Blog de Inés Roth", "Notizen von Lena"])
def test_a_site_called_after_its_author_in_other_languages_names_them(judge: Judge, name: str) -> None:
    assert isinstance(judge(Byline(), extra={"og:site_name": name}), Skipped)
    assert not isinstance(judge(Byline(), extra={"og:site_name": "Brot und Blog"}), Skipped)


def test_a_site_that_signs_for_a_name_in_its_markup_shows_an_author(judge: Judge) -> None:
    page = {"url": "https://www.loaf.com.cn/a/rye", "headings": (Heading(1, "Rye bread", 3, -1),)}
    text = "Rye bread\nloaf.com.cn | Updated: 2024-05-20 14:41\nMix it."

    assert isinstance(judge(Byline(), page_text=text, authors=(marked("Grace Hill"),), **page), Skipped)


def test_a_report_of_an_agency_names_who_wrote_it(judge: Judge) -> None:
    said = Block("paragraph", "HAMBURG (AP) — A mill burned down.", 9)

    assert isinstance(judge(Byline(), blocks=(said,)), Skipped)


def test_a_source_beside_the_title_names_who_is_behind_the_text(judge: Judge) -> None:
    page = {"headings": (Heading(1, "Rye bread", 3, -1),), "language": "ja"}

    assert isinstance(judge(Byline(), page_text="Rye bread\n出所：パン新聞\nMix it.", **page), Skipped)


def test_a_first_name_in_the_markup_may_be_an_account(judge: Judge) -> None:
    assert isinstance(judge(Byline(), authors=(marked("Zach"),)), Skipped)


def test_a_team_that_the_page_names_is_no_author_to_mark_up(messages: Messages) -> None:
    node = Node(("BlogPosting",), {"headline": "Rye"}, "json-ld", 3)

    assert messages(Byline(), authors=(shown("The Loaf Team"),), nodes=(node,)) == []


def test_a_name_turned_round_or_escaped_in_the_markup_is_the_same(messages: Messages) -> None:
    assert messages(Byline(), authors=(marked("Hill, Grace T."),), page_text="Grace Hill's notes") == []
    assert messages(Byline(), authors=(marked("Grace &amp; Ines"),), page_text="Rye, Grace & Ines") == []


def test_who_powers_the_site_is_no_author(messages: Messages) -> None:
    assert len(messages(Byline(), page_text="Rye bread, shaped by hand. Powered by Millpress")) == 1


@pytest.mark.parametrize("name", ["grace_hill", "gracehillbakes", "262588213843476", "grace-hill7", "page.author"])
def test_a_name_to_log_in_with_is_nobody_to_show(judge: Judge, name: str) -> None:
    assert isinstance(judge(Byline(), authors=(marked(name),)), Skipped)


def test_a_pen_name_is_a_name(messages: Messages) -> None:
    assert messages(Byline(), authors=(shown("gracehillbakes"), marked("gracehillbakes"))) == []


def test_a_draft_without_an_author_is_left_to_its_template(judge: Judge) -> None:
    assert isinstance(judge(Byline(), path="posts/rye.md"), Skipped)
    assert isinstance(judge(Dates(), path="posts/rye.md"), Skipped)


def date(kind: DateKind, iso: str, origin: DateOrigin, label: str = "", text: str | None = None) -> Date:
    return Date(kind, iso if text is None else text, iso, origin, 9, label)


PUBLISHED = date("published", "2026-03-05T08:00:00+01:00", "json-ld")
MODIFIED = date("modified", "2026-04-01", "json-ld")


@pytest.mark.parametrize(
    "dates",
    [
        (PUBLISHED, date("published", "2026-03-05", "byline", "Published on")),
        (PUBLISHED, date("published", "2026-03-06", "byline", "Published on")),
        (PUBLISHED, MODIFIED, date("modified", "2026-04-01", "byline", "Updated")),
        (PUBLISHED, MODIFIED, date("published", "2026-04-01", "byline")),
        (PUBLISHED, date("modified", "2026-04-01", "byline", "Updated")),
        (date("published", "2026-03-05", "byline"),),
        (PUBLISHED, date("published", "2026-03-05", "byline"), date("modified", "2026-03-05", "sitemap")),
        (PUBLISHED, date("published", "2026-03-05", "byline"), date("modified", "2026-11-01", "header")),
        (PUBLISHED, date("published", "2026-03-05", "meta"), date("published", "2026-03-05", "byline")),
        (PUBLISHED, date("published", "2026-03-05", "byline"), date("modified", "2020-01-01", "sitemap")),
        (PUBLISHED, date("published", "2026-03-05", "byline"), date("modified", "2026-11-01", "sitemap")),
        (PUBLISHED, date("published", "2026-03-05", "byline"), date("modified", "2020-01-01", "header")),
        (PUBLISHED, date("published", "", "byline", "Published", text="05/03/2026")),
        (PUBLISHED, date("published", "", "byline", "Published", text="03/05/2026")),
        (PUBLISHED, MODIFIED, date("modified", "2026-03-20", "byline", "Updated")),  # saved again later
    ],
)
def test_dates_that_can_all_be_true_are_left_alone(messages: Messages, dates: tuple[Date, ...]) -> None:
    assert messages(Dates(), dates=dates) == []


@pytest.mark.parametrize(
    ("dates", "level", "message"),
    [
        ((), "note", "neither the page nor its markup has a date of publication"),
        (
            (date("modified", "", "byline", "Updated on"),),
            "note",
            "“Updated on” is not followed by a date",
        ),
        (
            (date("published", "2026-03-05", "byline"), date("modified", "", "json-ld")),
            "note",
            "JSON-LD has an empty date of change",
        ),
        (
            (PUBLISHED, date("published", "2026-03-07", "byline", "Published on")),
            "note",
            "the page shows “Published on 2026-03-07”, but its markup says it was published on 5 March 2026",
        ),
        (
            (PUBLISHED, MODIFIED, date("published", "2026-04-01", "byline", "Published on")),
            "note",
            "the page shows “Published on 2026-04-01”, but its markup says it was published on 5 March 2026",
        ),
        (
            (PUBLISHED, date("published", "2025-03-05", "byline")),
            "note",
            "the page shows “2025-03-05”, but its markup says it was published on 5 March 2026",
        ),
        (
            (date("published", "2026-03-05", "json-ld"), date("modified", "2024-03-05", "json-ld"),
             date("published", "2026-03-05", "byline")),
            "note",
            "the markup says it was changed on 5 March 2024, but published later, on 5 March 2026",
        ),
        (
            (PUBLISHED, date("published", "2024-01-01", "meta"), date("published", "2026-03-05", "byline")),
            "note",
            "JSON-LD says it was published on 5 March 2026, but a meta tag says 1 January 2024",
        ),
        (
            (PUBLISHED, MODIFIED, date("published", "2026-03-05", "byline"), date("modified", "2025-01-01", "sitemap")),
            "note",
            "the sitemap says the last change was on 1 January 2025, but the page says 1 April 2026",
        ),
        (
            (PUBLISHED, MODIFIED, date("published", "2026-03-05", "byline"), date("modified", "2026-11-01", "sitemap")),
            "note",
            "the sitemap says the last change was on 1 November 2026, but the page says 1 April 2026",
        ),
        (
            (PUBLISHED, MODIFIED, date("published", "2026-03-05", "byline"), date("modified", "2020-01-01", "header")),
            "note",
            "the Last-Modified header says 1 January 2020, but the page says it was changed on 1 April 2026",
        ),
        (
            (PUBLISHED, date("published", "", "byline", "Published", text="07/08/2026")),
            "note",
            "the page shows “Published 07/08/2026”, but its markup says it was published on 5 March 2026",
        ),
        (
            (PUBLISHED,),
            "note",
            "the markup says published on 5 March 2026, but the page shows no date",
        ),
    ],
)  # fmt: skip
def test_dates_that_cannot_all_be_true_are_found(
    messages: Messages, dates: tuple[Date, ...], level: str, message: str
) -> None:
    assert messages(Dates(), dates=dates) == [(level, message)]


def test_a_date_anywhere_on_the_page_is_shown(messages: Messages) -> None:
    assert messages(Dates(), dates=(PUBLISHED,), page_text="About\nFirst baked on 5 March 2026.") == []
    assert messages(Dates(), dates=(PUBLISHED,), page_text="About\nFirst baked on 5/3/2026.") == []
    assert messages(Dates(), dates=(PUBLISHED,), page_text="Posted Mar 5, 6:51 AM") == []
    assert messages(Dates(), dates=(PUBLISHED,), page_text="Ines Roth · 3 days ago") == []
    assert len(messages(Dates(), dates=(PUBLISHED,), page_text="Posted Apr 5, 6:51 AM, for 5 Marmots")) == 1


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("5 March 2026 · Rye for beginners. Rye is sticky.", False),
        ("Rye for beginners. Rye is sticky. Posted on March 5, 2026", False),
        ("Rye for beginners. " + "Rye is sticky. " * 60 + "The mill opened on 5 March 2026.", True),
    ],
)
def test_a_date_beside_the_title_or_behind_a_label_may_be_the_article_s(
    messages: Messages,
    text: str,
    found: bool,  # noqa: FBT001 - a table
) -> None:
    heading = Heading(1, "Rye for beginners", 3, -1)

    assert bool(messages(Dates(), headings=(heading,), page_text=text)) is found


@pytest.mark.parametrize("line", ["Last reviewed January 2026", "Originally posted Feb 2026", "Updated: March, 2026"])
def test_a_month_behind_a_label_is_a_date_that_is_shown(messages: Messages, line: str) -> None:
    assert messages(Dates(), dates=(PUBLISHED,), page_text=f"Rye\nMix.\n{line}") == []


@pytest.mark.parametrize(
    "line", ["Publiziert heute um 12:19 Uhr", "Updated yesterday at 9:05", "05.03.26 23:35", "3/5/26"]
)
def test_today_and_a_year_of_two_figures_are_dates_that_are_shown(messages: Messages, line: str) -> None:
    assert messages(Dates(), dates=(PUBLISHED,), page_text=f"Rye\nMix.\n{line}") == []
    assert len(messages(Dates(), dates=(PUBLISHED,), page_text="Rye\nWe open today at noon, on 7.3.26.")) == 1


def test_a_line_with_a_day_and_a_time_where_the_article_begins_is_its_date(messages: Messages) -> None:
    block = Block("paragraph", "The mill opens again with a new stone.", 9)
    line = "Do 25.04.24 | 14:07 Uhr | Von Eva Muster"

    assert messages(Dates(), blocks=(block,), page_text=f"{block.text}\n{line}\n") == []
    assert len(messages(Dates(), blocks=(block,), page_text=f"{block.text}\n{'Menu ' * 400}\n{line}")) == 1


def test_a_page_of_an_unknown_language_in_other_letters_is_not_judged(messages: Messages) -> None:
    assert messages(Dates(), dates=(PUBLISHED,), language="", page_text="الخميس 5 مارس 2026 " * 9) == []
    assert len(messages(Dates(), dates=(PUBLISHED,), language="", page_text="Rye bread " * 9)) == 1


@pytest.mark.parametrize("line", ["Grace Hill / 2 days", "Stand: 20:03 Uhr", "Updated 7:15"])
def test_a_time_without_a_day_is_one_counted_from_today(messages: Messages, line: str) -> None:
    dates = (date("published", "2025-03-05", "json-ld"),)

    assert messages(Dates(), dates=dates, page_text=f"Rye bread\n{line}\nMix it.") == []
    assert len(messages(Dates(), dates=dates, page_text="Rye bread\nIt rests for 2 days\nMix it.")) == 1


def test_an_empty_date_in_the_markup_is_nothing_where_the_markup_gives_it_elsewhere(messages: Messages) -> None:
    empty = date("published", "", "meta", text="")
    given = date("published", "2025-03-05", "json-ld")
    text = "Rye bread\n5 March 2025\nMix it."

    assert messages(Dates(), dates=(empty, given), page_text=text) == []
    assert len(messages(Dates(), dates=(empty,), page_text=text)) == 1


def test_a_year_in_a_sentence_is_no_date_that_is_shown(messages: Messages) -> None:
    assert len(messages(Dates(), dates=(PUBLISHED,), page_text="A study published in 2019 says so.")) == 1


@pytest.mark.parametrize(("language", "found"), [("en", 1), ("de", 1), ("zh", 1), ("fa", 0), ("hi", 0), ("ar", 0)])
def test_where_months_are_not_known_no_date_is_missed(messages: Messages, language: str, found: int) -> None:
    assert len(messages(Dates(), dates=(PUBLISHED,), language=language)) == found
    assert len(messages(Dates(), language=language)) == found


def test_a_date_before_the_first_paragraph_is_the_article_s_where_it_has_no_h1(messages: Messages) -> None:
    block = Block("paragraph", "The mill opens again with a new stone.", 9)

    assert messages(Dates(), blocks=(block,), page_text=f"{'Menu ' * 99}Do 25.04.24 | 14:07 Uhr\n{block.text}") == []


def test_a_standing_page_needs_no_date(messages: Messages) -> None:
    changed = date("modified", "2026-03-05", "meta")

    assert messages(Dates(), url="https://loaf.example/prices") == []
    assert messages(Dates(), url="https://loaf.example/prices", dates=(changed,)) == []
    assert len(messages(Dates(), url="https://loaf.example/blog/rye")) == 1
    assert len(messages(Dates(), url="https://loaf.example/blog/rye", dates=(changed,))) == 1


def test_a_guide_whose_system_dates_every_page_needs_to_show_no_day(messages: Messages) -> None:
    page = {"dates": (date("published", "2026-03-05", "meta"),), "page_text": "Rye\nMix it."}

    assert messages(Dates(), url="https://loaf.example/prices/rye", **page) == []
    assert len(messages(Dates(), url="https://loaf.example/blog/rye", **page)) == 1
    signed = page | {"authors": (shown("Grace Hill"),)}
    assert len(messages(Dates(), url="https://loaf.example/prices/rye", **signed)) == 1


def test_an_article_that_was_changed_after_the_day_it_shows_is_left_alone(messages: Messages) -> None:
    own = date("published", "2026-03-05", "byline")

    assert messages(Dates(), dates=(own, date("modified", "2026-03-09", "meta"))) == []
    assert len(messages(Dates(), dates=(own, date("modified", "2026-03-01", "meta")))) == 1


def test_dates_in_cards_of_other_articles_are_not_this_page_s(messages: Messages) -> None:
    card = date("published", "2025-12-07", "microdata")
    own = (date("published", "2025-12-18", "json-ld"), date("published", "2025-12-18", "byline"))

    assert messages(Dates(), dates=(*own, card)) == []


def test_the_tolerance_can_be_widened(messages: Messages) -> None:
    dates = (PUBLISHED, date("published", "2026-03-08", "byline", "Published on"))

    assert messages(Dates(tolerance=3), dates=dates) == []


HEALTH = (
    "Chronic pain has many causes. A doctor looks at muscles, blood pressure and sleep before any medication. "
    "Patients with an injury need another treatment than those with an infection. "
)
SCHMERZEN = (
    "Schmerzen haben viele Ursachen. Der Arzt prüft Muskeln, Blutdruck und Schlaf vor jedem Medikament. "
    "Die Patienten brauchen bei einer Verletzung eine andere Behandlung. "
)
DOLOR = (
    "El dolor tiene muchas causas. El médico mira músculos, sangre y sueño antes de dar medicamentos. "
    "Los pacientes con una lesión piden otro tratamiento. "
)
DOULEUR = (
    "La douleur a bien des causes. Le médecin regarde muscles, sang et sommeil avant les médicaments. "
    "Les patients demandent un autre traitement après une blessure. "
)


@pytest.mark.parametrize(
    ("language", "frame", "phrase"),
    [
        ("en", HEALTH, "Studies show"),
        ("en", HEALTH, "a kinesiologist from Vancouver wisely warns"),
        ("en", HEALTH, "According to experts"),
        ("en", HEALTH, "Road safety experts warn"),
        ("en", HEALTH, "according to food safety experts"),
        ("en", HEALTH, "Psychologists have warned"),
        ("en", HEALTH, "clinically proven"),
        ("de", SCHMERZEN, "Studien zeigen"),
        ("es", DOLOR, "los expertos recomiendan"),
        ("fr", DOULEUR, "Des études montrent"),
    ],
)
def test_an_authority_without_a_source_is_quoted(judge: Judge, language: str, frame: str, phrase: str) -> None:
    blocks = (Block("paragraph", frame * 2, 9), Block("paragraph", f"{phrase} x.", 12))
    found = judge(Sources(), language=language, blocks=blocks)

    assert isinstance(found, tuple)
    assert [(each.level, each.message, each.quote, each.line) for each in found] == [
        ("note", f"a text about health says “{phrase}” without a source", f"{phrase} x.", 12)
    ]
    start = found[0].spans[0]
    assert blocks[1].text[start.start : start.end] == phrase


@pytest.mark.parametrize(
    "sentence",
    [
        "Jane Hill, a kinesiologist, says so.",
        "A doctor can tell you more.",
        "Our studies of bread show much.",
        "According to Jane Hill it helps.",
        "According to research done at Larch Hill School it helps.",
        "A large study found by the Elm Trust says so.",
        "The show must go on.",
        "Casestudies show nothing.",
    ],
)
def test_a_named_person_and_plain_words_are_no_unnamed_authority(messages: Messages, sentence: str) -> None:
    assert messages(Sources(), blocks=(Block("paragraph", HEALTH * 2, 9), Block("paragraph", sentence, 12))) == []


def test_a_link_in_the_paragraph_or_beside_it_is_a_source(messages: Messages) -> None:
    blocks = tuple(Block("paragraph", text, 9) for text in (HEALTH * 2, "Studies show it.", "See the trial."))
    outbound = Link("https://journal.example/1", "trial", 9, 2, 8, 13)
    inbound = Link("https://loaf.example/other", "trial", 9, 2, 8, 13)

    assert messages(Sources(), blocks=blocks, links=(outbound,)) == []
    assert len(messages(Sources(), blocks=blocks, links=(inbound,))) == 1


def test_languages_without_phrases_are_skipped(judge: Judge) -> None:
    polish = judge(Sources(), language="pl")

    assert isinstance(polish, Skipped)


@pytest.mark.parametrize(
    ("language", "sentence", "phrase"),
    [
        ("en", "Studies show that rye rises slowly.", "Studies show"),
        ("en", "A recent study found that rye rises slowly.", "A recent study found"),
        ("en", "Researchers found that rye rises slowly.", "Researchers found"),
        ("en", "Most experts agree that rye rises slowly.", "Most experts agree"),
        ("de", "Forscher haben herausgefunden, dass Roggen langsam geht.", "Forscher haben herausgefunden"),
        ("es", "Los investigadores descubrieron que el centeno sube despacio.", "Los investigadores descubrieron"),
        ("fr", "Des chercheurs ont montré que le seigle lève lentement.", "Des chercheurs ont montré"),
    ],
)
def test_a_study_without_a_source_is_found_on_any_subject(
    messages: Messages, language: str, sentence: str, phrase: str
) -> None:
    found = messages(Sources(), language=language, blocks=(Block("paragraph", sentence, 9),))

    assert [(level, message.lower()) for level, message in found] == [
        ("note", f"the text says “{phrase}” without a source".lower())
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Studies show it (Hill, 2019).",
        "Studies show it [4].",
        "A 2019 study found that rye rises slowly.",
        "Studies show it, among them one of the Larch Hill University.",
        "A study published in Bread Science showed it.",
        "The rules of Larch Hill experts say so.",
        "Experts say so. “It is slow,” says Jane Hill of the mill.",
        "A baker says so, and a planner explains it.",
        "Researchers are looking for rye.",
    ],
)
def test_a_named_study_and_a_named_speaker_are_sources(messages: Messages, text: str) -> None:
    assert messages(Sources(), blocks=(Block("paragraph", text, 9),)) == []


def test_what_was_shown_at_an_event_has_the_event_for_its_source(messages: Messages) -> None:
    text = "In a well-attended symposium session, scientists showed how rye can be bred. "

    assert messages(Sources(), blocks=(Block("paragraph", text, 3),)) == []
    assert len(messages(Sources(), blocks=(Block("paragraph", "Studies have shown that rye keeps longer.", 3),))) == 1


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("The best month is May, according to the expert.", False),
        ("Young bakers sleep least, according to the study.", False),
        ("Young bakers sleep least, according to experts.", True),
        ("Young bakers sleep least, according to the leading experts.", True),
    ],
)
def test_the_study_is_one_that_was_named_before(messages: Messages, sentence: str, found: bool) -> None:  # noqa: FBT001 - a table
    assert bool(messages(Sources(), blocks=(Block("paragraph", sentence, 3),))) == found


def test_one_s_own_research_and_an_article_full_of_named_experts_need_no_link(judge: Judge) -> None:
    quoted = "“It keeps you full,” said Grace Hill of the mill. " * 3
    filler = "Rye is sticky. " * 20

    assert (
        judge(Sources(), blocks=(Block("paragraph", f"My research shows that rye keeps you full. {filler}", 9),)) == ()
    )
    named = (Block("paragraph", f"Experts say that rye keeps you full. {filler}", 9), Block("paragraph", quoted, 10))
    assert isinstance(judge(Sources(), blocks=named), Skipped)


def test_notes_beside_the_text_are_sources(judge: Judge) -> None:
    notes = tuple(Link(f"https://journal.example/{number}", str(number), 9, beside=True) for number in range(5))
    block = Block("paragraph", "Studies show that rye keeps you full. " * 30, 9)

    assert judge(Sources(), blocks=(block,)) != ()
    assert isinstance(judge(Sources(), blocks=(block,), links=notes), Skipped)


def test_a_list_of_sources_is_one(judge: Judge) -> None:
    blocks = (Block("paragraph", "Studies show that rye rises slowly.", 9), Block("heading", "References", 12, level=2))

    assert isinstance(judge(Sources(), blocks=blocks, headings=(Heading(2, "References", 12, 1),)), Skipped)


@pytest.mark.parametrize(("words", "found"), [(332, True), (333, False), (351, False)])
def test_thin_is_what_is_both_far_off_and_under_half(messages: Messages, words: int, found: bool) -> None:  # noqa: FBT001 - a table
    check = ThinArticle(median=1000, spread=325)
    blocks = (Block("paragraph", "bread " * words, 9),)

    assert bool(messages(check, blocks=blocks)) == found


def test_articles_of_one_length_are_held_to_half_of_it(messages: Messages) -> None:
    blocks = (Block("paragraph", "bread " * 470, 9),)

    assert messages(ThinArticle(median=1000, spread=0), blocks=blocks) == [
        ("note", "the article has 470 words, at least 500; the site's median is 1,000")
    ]


def test_a_site_of_few_articles_has_no_habit(judge: Judge) -> None:
    assert isinstance(judge(ThinArticle()), Skipped)


def test_the_teaser_of_another_article_is_not_asked_for_its_source(judge: Judge) -> None:
    said = Block("paragraph", "Studies show that rye keeps for a week.", 6)
    blocks = (Block("paragraph", "Rye is sticky.", 4), Block("heading", "Rye buns", 5, level=2), said)
    link = Link("https://loaf.example/buns", "Rye buns", 5, 1, 0, 8)
    page = {"blocks": blocks, "headings": (Heading(2, "Rye buns", 5, 1),), "url": "https://loaf.example/rye"}

    assert judge(Sources(), links=(link,), **page) == ()
    assert len(judge(Sources(), **page)) == 1  # type: ignore[arg-type]


def test_news_says_within_its_text_whom_it_asked(judge: Judge) -> None:
    said = Block("paragraph", "Studies show that rye keeps for a week.", 6)

    assert isinstance(judge(Sources(), blocks=(said,), nodes=(Node(("NewsArticle",), {}, "json-ld"),)), Skipped)


@pytest.mark.parametrize("address", ["https://loaf.example/foto-brot/rye", "https://loaf.example/videos/rye"])
def test_a_page_of_pictures_is_not_thin(judge: Judge, address: str) -> None:
    check = ThinArticle(median=700, spread=100)
    blocks = (Block("paragraph", "Rye.", 3),)

    assert isinstance(judge(check, url=address, blocks=blocks), Skipped)
    assert isinstance(judge(check, url="https://loaf.example/photography/rye", blocks=blocks), tuple)
