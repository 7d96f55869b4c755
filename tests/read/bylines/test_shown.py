"""What the reader sees of author and date near the title, in nine languages, and what is none of it."""

import time

import pytest

from auditor.model import Author, Date
from auditor.read.bylines.names import is_name
from auditor.read.bylines.shown import Byline, byline
from auditor.read.tree.parse import parse


def read(body: str, language: str = "en", title: str = "") -> Byline:
    root = parse(f"<html lang='{language}'><body>\n{body}</body></html>")
    assert root is not None
    return byline(root, title, language)


def names(body: str, language: str = "en") -> list[str]:
    return [author.name for author in read(body, language).authors]


def dates(body: str, language: str = "en") -> list[tuple[str, str]]:
    return [(date.kind, date.iso) for date in read(body, language).dates if date.origin == "byline"]


@pytest.mark.parametrize(
    ("language", "line", "name", "kind", "iso"),
    [
        ("en", "By Grace Hill | Published on March 5, 2026", "Grace Hill", "published", "2026-03-05"),
        ("en", "Written by Grace Hill · Last updated: 5 March 2026", "Grace Hill", "modified", "2026-03-05"),
        ("en", "Posted on March 5, 2026 by Grace Hill", "Grace Hill", "published", "2026-03-05"),
        ("en", "By Grace Hill on March 5, 2026", "Grace Hill", "published", "2026-03-05"),
        ("en", "By Grace Hill, March 5, 2026", "Grace Hill", "published", "2026-03-05"),
        ("de", "Von Grete Hügel, veröffentlicht am 5. März 2026", "Grete Hügel", "published", "2026-03-05"),
        ("de", "Autorin: Grete Hügel | Zuletzt aktualisiert am 5.3.2026", "Grete Hügel", "modified", "2026-03-05"),
        ("es", "Por Gracia Colina — Publicado el 5 de marzo de 2026", "Gracia Colina", "published", "2026-03-05"),
        ("fr", "Par Grâce Colline – Mis à jour le 5 mars 2026", "Grâce Colline", "modified", "2026-03-05"),
        ("it", "di Grazia Colle | Pubblicato il 5 marzo 2026", "Grazia Colle", "published", "2026-03-05"),
        (
            "nl",
            "Door Gratia van den Heuvel | Bijgewerkt op 5 maart 2026",
            "Gratia van den Heuvel",
            "modified",
            "2026-03-05",
        ),
        ("pt", "Por Graça Colina | Atualizado em 5 de março de 2026", "Graça Colina", "modified", "2026-03-05"),
        ("pl", "Autor: Grażyna Górska | Opublikowano: 5 marca 2026", "Grażyna Górska", "published", "2026-03-05"),
        ("ru", "Автор: Галина Холмова | Обновлено: 5 марта 2026", "Галина Холмова", "modified", "2026-03-05"),
    ],
)
def test_a_byline_is_read_in_nine_languages(language: str, line: str, name: str, kind: str, iso: str) -> None:
    body = f"<article><h1>Bread</h1><p>{line}</p><p>Mix the dough.</p></article>"

    assert names(body, language) == [name]
    assert dates(body, language) == [(kind, iso)]


@pytest.mark.parametrize(
    ("language", "label"),
    [
        ("en", "Updated on"), ("en", "Last updated:"), ("en", "Published on"), ("de", "Aktualisiert am"),
        ("de", "Zuletzt aktualisiert:"), ("es", "Actualizado el"), ("fr", "Mis à jour le"), ("it", "Aggiornato il"),
        ("nl", "Bijgewerkt op"), ("pt", "Atualizado em"), ("pl", "Data publikacji:"), ("ru", "Дата публикации:"),
    ],
)  # fmt: skip
def test_a_label_with_nothing_behind_it_is_a_date_without_text(language: str, label: str) -> None:
    found = read(f"<h1>Bread</h1>\n<ul><li>By Grace</li><li>{label}</li></ul><p>Mix the dough.</p>", language).dates

    assert [(date.text, date.iso, date.label, date.line) for date in found] == [("", "", label.rstrip(":"), 3)]


def test_an_icon_before_an_empty_label_does_not_fill_it() -> None:
    found = read("<h1>Bread</h1><p><i data-feather=clock></i> Updated on</p>").dates

    assert [(date.text, date.label) for date in found] == [("", "Updated on")]


@pytest.mark.parametrize(
    "body",
    [
        "<h1>Bread</h1><p>Updated on <time>5 March 2026</time></p>",
        "<h1>Bread</h1><div>Updated on</div><div>5 March 2026</div>",
        "<h1>Bread</h1><dl><dt>Last updated:</dt><dd>3 days ago</dd></dl>",
        "<h1>Bread</h1><p>Updated on <span class=date data-timestamp=1772668800></span></p>",
        "<h1>Bread</h1><p>Updated on <relative-time datetime=2026-03-05></relative-time></p>",
        "<h1>Bread</h1><p>Updated on <x-date></x-date></p>",
        "<h1>Bread</h1><span class=badge>Updated</span><p>Mix the dough.</p>",
        "<h1>Bread</h1><p>The recipe was last updated when we moved house.</p>",
        "<div>Last updated:</div><div>March 5, 2026</div><h1>Bread</h1>",
    ],
)
def test_a_label_whose_date_stands_elsewhere_is_not_empty(body: str) -> None:
    assert [date for date in read(body).dates if not date.text] == []


def test_what_a_time_element_says_and_what_the_reader_sees_are_kept_apart() -> None:
    found = read("<h1>Bread</h1>\n<p>Updated <time datetime='2026-03-05T08:00Z'>6 March 2026</time></p>").dates

    assert found == (
        Date("modified", "2026-03-05T08:00Z", "2026-03-05T08:00:00+00:00", "time", 3, "Updated"),
        Date("modified", "6 March 2026", "2026-03-06", "byline", 3, "Updated"),
    )


@pytest.mark.parametrize("hint", ["class=updated", "itemprop=dateModified", "class='post-modified-date'"])
def test_a_time_elements_class_says_which_date_it_is(hint: str) -> None:
    found = read(f"<h1>Bread</h1><p><time {hint} datetime=2026-03-05>a while ago</time></p>").dates

    assert [(date.kind, date.origin) for date in found] == [("modified", "time")]


def test_a_date_alone_under_the_title_is_that_of_publication() -> None:
    assert dates("<h1>Bread</h1><p>5 March 2026</p><p>Mix the dough.</p>") == [("published", "2026-03-05")]


def test_two_labels_on_one_line_are_two_dates() -> None:
    line = "Published: March 5, 2026 | Updated: April 7, 2026"

    assert dates(f"<h1>Bread</h1><p>{line}</p>") == [("published", "2026-03-05"), ("modified", "2026-04-07")]


def test_an_ambiguous_date_is_kept_and_not_understood() -> None:
    assert [(date.text, date.iso) for date in read("<h1>Bread</h1><p>Published 03/04/2026</p>").dates] == [
        ("03/04/2026", "")
    ]
    assert dates("<h1>Bread</h1><p>Published 03/04/2026</p>", "en-GB") == [("published", "2026-04-03")]


@pytest.mark.parametrize(
    "body",
    [
        "<h1>Bread</h1><p>" + "In the bakery of March 5, 2026, we met a baker who had come by train. " * 9 + "</p>",
        "<h1>Bread</h1><p>" + "Long text. " * 80 + "</p><p>By Tom Brown</p><p>It was March 5, 2026.</p>",
        "<p>Text without any title</p><p>By Tom Brown</p>",
        "<h1>Bread</h1><nav>By Tom Brown</nav><footer>Published March 5, 2026</footer>",
        "<h1>Bread</h1><p hidden>By Tom Brown, March 5, 2026</p>",
        "<h1>Bread</h1><p>by the numbers</p><p>By now everybody knows it.</p>",
        "<h1>Bread</h1><p>Read by 1,200 people</p>",
    ],
)
def test_what_is_no_byline_is_left_alone(body: str) -> None:
    assert read(body) == Byline()


@pytest.mark.parametrize(
    "line",
    [
        "<p>Last updated: March 5, 2026</p>",
        "<h3>Last updated</h3><p>March 5, 2026</p>",
        "<h3>Last updated</h3><p><time datetime=2026-03-05>a while ago</time></p>",
        "<p><time class=dateModified datetime=2026-03-05>a while ago</time></p>",
    ],
)
def test_a_date_at_the_articles_end_is_found_where_it_says_what_it_is(line: str) -> None:
    body = "<main><article><h1>Bread</h1><p>" + "Long text. " * 80 + f"</p>{line}</article></main>"

    assert [(date.kind, date.iso) for date in read(body).dates] == [("modified", "2026-03-05")]


def test_dates_of_other_articles_are_not_taken_for_this_one() -> None:
    body = (
        "<main><article><h1>Bread</h1><p>Mix the dough.</p></article>"
        "<article><h2>Buns</h2><p>Published March 5, 2026</p></article></main>"
    )

    assert read("<main><article><h1>Bread</h1><p>" + "Long text. " * 80 + "</p></article>" + body[6:]).dates == ()


def test_a_label_on_a_line_of_its_own_belongs_to_the_date_below() -> None:
    found = read("<h1>Bread</h1><div>Last updated</div><div>March 5, 2026</div>").dates

    assert [(date.kind, date.iso, date.label) for date in found] == [("modified", "2026-03-05", "Last updated")]


def test_por_and_di_announce_authors_in_their_own_languages_only() -> None:
    assert names("<h1>Brot</h1><p>Por Gracia Colina</p>", "de") == []
    assert names("<h1>Pan</h1><p>Por Gracia Colina</p>", "es") == ["Gracia Colina"]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("By Grace Hill and Tom Brown", ["Grace Hill", "Tom Brown"]),
        ("By Grace Hill, Tom Brown &amp; Ines Roth", ["Grace Hill", "Tom Brown", "Ines Roth"]),
        ("By Grace Hill, Senior Editor", ["Grace Hill"]),
        ("By Grace Hill (London)", ["Grace Hill"]),
        ("By <a href='/author/grace'>Grace Hill</a> in <a href='/c/bread'>Bread</a>", ["Grace Hill"]),
        ("By Grace", ["Grace"]),
        ("By Grace Hill, CPA, Ph.D.", ["Grace Hill"]),
        ("Posted by Grace on Thursday, March 5, 2026", ["Grace"]),
        ("By Ann Fry, Ben Low, Cy Day, Di Moss, Ed Park, Flo Quill", []),
        ("By: GRACE HILL", ["GRACE HILL"]),
        ("By Ludwig van Beethoven", ["Ludwig van Beethoven"]),
        ("By 村上春樹", ["村上春樹"]),
    ],
)
def test_names_are_taken_and_what_stands_around_them_is_not(line: str, expected: list[str]) -> None:
    assert names(f"<h1>Bread</h1><p>{line}</p>") == expected


def test_links_and_class_names_say_who_wrote_it() -> None:
    assert read("<h1>Bread</h1>\n<p><a rel=author href=/g>Grace Hill</a></p>").authors == (
        Author("Grace Hill", "rel-author", 3),
    )
    assert names("<h1>Bread</h1><div class='post-author'>Grace Hill</div>") == ["Grace Hill"]
    assert names("<h1>Bread</h1><span class=byline><span>Grace Hill</span></span>") == ["Grace Hill"]


def test_the_heading_that_the_title_names_is_the_one_whose_neighbours_count() -> None:
    body = "<h1>Loaf Magazine</h1><p>By Everybody</p><article><h1>Rye</h1><p>By Grace Hill</p></article>"

    assert [author.name for author in read(body, title="Rye | Loaf Magazine of bread").authors][-1] == "Grace Hill"


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Grace", True), ("grace hill", False), ("The", False), ("", False), ("A B C D E F", False), ("12 Monkeys", True)],
)
def test_a_name_begins_its_words_with_capitals(text: str, expected: bool) -> None:  # noqa: FBT001 - a table
    assert is_name(text) == expected


@pytest.mark.parametrize(
    "body",
    [
        "<h1>Bread</h1>" + "<span>By " * 20_000,
        "<h1>Bread</h1><p>" + "by, " * 50_000,
        "<h1>Bread</h1>" + "<div>" * 3_000 + "By Grace",
        "<h1>Bread</h1><p>" + "Updated on " * 20_000,
        "<h1>Bread</h1><p>" + f"<b>{'By Grace ' * 200}</b>" * 1_000,
        "<h1>Bread</h1>" + "<time datetime=2026-01-01>x</time>" * 5_000,
        "<h1>" * 2_000 + "Bread",
    ],
)
def test_hostile_pages_take_no_time(body: str) -> None:
    start = time.process_time()
    read(body)

    assert time.process_time() - start < 2


@pytest.mark.parametrize(
    "line",
    [
        "<span>Published <time datetime='2026-03-05'>March 5, 2026</time></span> <span>Updated on</span>",
        "<span>Published <time>March 5, 2026</time></span> <span>Updated on</span>",
        "<span>Published March 5, 2026</span><span>Updated on</span>",
        "Published <time datetime='2026-03-05'>March 5, 2026</time> | Updated on",
    ],
)
def test_a_label_with_nothing_behind_it_is_an_empty_date_though_another_date_stands_before(line: str) -> None:
    found = read(f"<article><h1>Bread</h1><p>{line}</p><p>Mix the dough.</p></article>")

    assert [(date.kind, date.label) for date in found.dates if not date.text] == [("modified", "Updated on")]
    assert {date.iso for date in found.dates if date.text} == {"2026-03-05"}


@pytest.mark.parametrize(
    "line",
    [
        "<span>Published March 5, 2026</span> <span>Updated on <time datetime='2026-03-06'></time></span>",
        "<span>Published March 5, 2026</span> <span>Updated on</span> <time datetime='2026-03-06'>yesterday</time>",
        "<span>Published March 5, 2026</span> <span>Updated on</span> <span data-date='1'></span>",
        "Published March 5, 2026. It was <em>updated on</em> the way.",
    ],
)
def test_a_label_before_a_time_a_script_or_more_words_is_not_empty(line: str) -> None:
    found = read(f"<article><h1>Bread</h1><p>{line}</p><p>Mix the dough.</p></article>")

    assert [date for date in found.dates if not date.text] == []


def test_a_name_ends_where_the_label_of_something_else_follows() -> None:
    body = "<h1>Хлеб</h1><p><span>Автор: Галина Холмова</span> <span>Просмотров: 18 420</span></p>"

    assert names(body, "ru") == ["Галина Холмова"]


def test_a_byline_in_a_footer_above_the_text_is_read_and_that_of_a_comment_is_not() -> None:
    byline_of = "<footer class='{}'>Submitted by <b>Grace Hill</b> on <time datetime='{}'>5 March</time></footer>"
    body = f"<h1>Bread</h1>{byline_of.format('node__meta', '2026-03-05')}<p>Mix.</p>"

    assert names(body) == ["Grace Hill"]
    assert {date.iso for date in read(body).dates} == {"2026-03-05"}
    assert read(f"<h1>Bread</h1><p>Mix.</p>{byline_of.format('comment-meta', '2026-03-05')}") == Byline()


LONG_TEXT = "<p>" + "Rye dough is sticky, so wet your hands before you shape it. " * 20 + "</p>"


@pytest.mark.parametrize(
    ("foot", "name", "iso"),
    [
        (
            ("<footer class=entry-footer><span class=author>Posted by </span><a href=/author/tom/ rel=author>tom</a> "
            "<span>/</span> <span>November 8, 2016</span></footer>"),
            "tom",
            "2016-11-08",
        ),
        ("<div class=post-meta>Written by Grace Hill on 5 March 2026</div>", "Grace Hill", "2026-03-05"),
        ("<p>By Grace Hill, 5 March 2026</p>", "Grace Hill", "2026-03-05"),
        (
            ("<div class=entry-meta>This entry was posted in <a href=/c/rye>Rye</a> by <a rel=author href=/a/g>Grace "
            "Hill</a> on <time class=entry-date datetime=2026-03-05>5 March 2026</time>. Bookmark it.</div>"),
            "Grace Hill",
            "2026-03-05",
        ),
        ("<dl class=meta><dt>Author</dt><dd>Grace Hill</dd><dt>Published</dt><dd>2026-03-05</dd></dl>", "Grace Hill",
         "2026-03-05"),
    ],
)  # fmt: skip
def test_a_byline_at_the_articles_foot_is_read(foot: str, name: str, iso: str) -> None:
    body = f"<h1>Rye</h1><main><article>{LONG_TEXT}{foot}</article></main>"

    assert names(body) == [name]
    assert dates(body) == [("published", iso)]


@pytest.mark.parametrize(
    ("loose", "expected"),
    [
        ("May 8, 2022 -\n\n\n Grace Hill\n\n\n Tom Lee\n\n", ["Grace Hill", "Tom Lee"]),
        ("May 8, 2022 - Grace Hill, Tom Lee", ["Grace Hill", "Tom Lee"]),
        (
            "May 8, 2022 -\n\n Grace Hill\n (<a href=https://twitter.com/g>@g</a>)\n\n Tom Lee",
            ["Grace Hill", "Tom Lee"],
        ),
        ("May 8, 2022 -", []),
        ("May 8, 2022 - in <a href=/c/rye>Rye Bread</a>", []),
        ("May 8, 2022 - <a href=/c/rye>Rye Bread</a>", []),
        ("By <b>Grace Hill</b> on May 8, 2022", ["Grace Hill"]),
    ],
)
def test_loose_text_below_the_title_is_read(loose: str, expected: list[str]) -> None:
    body = f"<article><h1>Rye</h1>\n{loose}\n{LONG_TEXT}</article>"

    assert names(body) == expected
    assert dates(body) == [("published", "2022-05-08")]


@pytest.mark.parametrize(
    ("line", "role", "name"),
    [
        ("Reviewed by Tom Lee", "Reviewed by", "Tom Lee"),
        ("Medically reviewed by <a href=/authors/tom>Tom Lee</a>, MD", "Medically reviewed by", "Tom Lee"),
        ("Photos by Tom Lee", "Photos by", "Tom Lee"),
        ("Photos: Tom Lee", "Photos", "Tom Lee"),
        ("Illustrations: Tom Lee", "Illustrations", "Tom Lee"),
        ("Edited by Tom Lee", "Edited by", "Tom Lee"),
        ("Übersetzt von Tom Lee", "Übersetzt von", "Tom Lee"),
        ("Traduit par Tom Lee", "Traduit par", "Tom Lee"),
        ("Revisado por Tom Lee", "Revisado por", "Tom Lee"),
        ("Foto di Tom Lee", "Foto di", "Tom Lee"),
        ("Vertaald door Tom Lee", "Vertaald door", "Tom Lee"),
        ("Traduzido por Tom Lee", "Traduzido por", "Tom Lee"),
        ("Zdjęcia: Tom Lee", "Zdjęcia", "Tom Lee"),
        ("Фото: Том Ли", "Фото", "Том Ли"),
        ("编辑：林小雨", "编辑", "林小雨"),
        ("監修：山川花子", "監修", "山川花子"),
    ],
)
@pytest.mark.parametrize("box", ["<p class=byline>{}</p>", "<p><span class=author>{}</span></p>", "<ul><li>{}</ul>"])
def test_who_reviewed_or_took_the_photos_is_not_the_author(box: str, line: str, role: str, name: str) -> None:
    found = read(f"<article><h1>Rye</h1>{box.format(line)}{LONG_TEXT}</article>")

    assert found.authors == ()
    assert [(other.name, other.role) for other in found.contributors] == [(name, role)]


def test_an_author_and_a_reviewer_on_one_line_are_told_apart() -> None:
    found = read(f"<h1>Rye</h1><p>By Grace Hill and Ann Moss | Reviewed by Tom Lee | 5 March 2026</p>{LONG_TEXT}")

    assert [author.name for author in found.authors] == ["Grace Hill", "Ann Moss"]
    assert [other.name for other in found.contributors] == ["Tom Lee"]


@pytest.mark.parametrize(
    "other",
    [
        "<div id=comments><div class=comment-author><b class=fn>Tom Lee</b></div><p>By Tom Lee, 3 March 2026</p></div>",
        "<blockquote><p>Mix it.</p><footer>By Tom Lee, 3 March 2026</footer></blockquote>",
        "<div itemscope itemtype=https://schema.org/Book>Book: Rye, by <span itemprop=author>Tom Lee</span></div>",
        "<div class=related-posts><p>Buns</p><p>By Tom Lee, 3 March 2026</p></div>",
        "<article class=teaser><h3><a href=/buns>Buns</a></h3><p>By Tom Lee, 3 March 2026</p></article>",
        "<figure><img src=a.jpg><figcaption>Photo by Tom Lee, 3 March 2026</figcaption></figure>",
        "<aside><p>By Tom Lee, 3 March 2026</p></aside>",
    ],
)
def test_the_author_of_a_comment_a_quotation_a_book_or_another_page_is_not_this_pages(other: str) -> None:
    assert read(f"<main><article><h1>Rye</h1><p>Mix it.</p>{other}</article></main>") == Byline()
    assert read(f"<main><article><h1>Rye</h1>{LONG_TEXT}</article>{other}</main>") == Byline()


@pytest.mark.parametrize(
    ("line", "language", "expected"),
    [
        ("By the editors", "en", ["Editors"]),
        ("By Reuters", "en", ["Reuters"]),
        ("Von der Redaktion", "de", ["Redaktion"]),
        ("Von Max Huber, dpa", "de", ["Max Huber", "dpa"]),
        ("By Dr. Grace Hill and Prof. Tom Lee", "en", ["Dr. Grace Hill", "Prof. Tom Lee"]),
        ("By Ann (Annie) Moss", "en", ["Ann Moss"]),
    ],
)
def test_newsrooms_and_titles_are_names(line: str, language: str, expected: list[str]) -> None:
    assert names(f"<article><h1>Rye</h1><p>{line}</p>{LONG_TEXT}</article>", language) == expected


def test_a_label_in_a_row_of_its_own_announces_the_name_below() -> None:
    table = "<table><tr><th>Author</th><td>Grace Hill</td></tr><tr><th>Published</th><td>5 March 2026</td></tr></table>"

    assert names(f"<article><h1>Rye</h1>{table}{LONG_TEXT}</article>") == ["Grace Hill"]
    assert names(f"<article><h1>Rye</h1><div>Reviewed by</div><div>Tom Lee</div>{LONG_TEXT}</article>") == []


def test_an_author_that_the_markup_names_is_seen_without_a_label() -> None:
    root = parse(f"<article><h1>Rye</h1><div>2026-03-05 · one minute · aldo</div>{LONG_TEXT}</article>")
    assert root is not None

    assert byline(root, "", "en", named=["aldo"]).authors == (Author("aldo", "byline", 1),)
    assert byline(root, "", "en").authors == ()


def test_the_byline_of_a_page_without_headline_is_that_of_its_article() -> None:
    body = (
        "<header><a href=/>Home</a></header><main><article><h2>Wood</h2>"
        "<p class=byline>By Grace Hill, <time datetime=2026-03-05>2026-03-05</time></p><p>Text.</p></article></main>"
    )

    assert names(body) == ["Grace Hill"]
    assert dates(body) == [("published", "2026-03-05")]


def test_an_edit_that_an_article_begins_with_is_its_change_and_not_its_publication() -> None:
    body = "<article><h1>Bread</h1><p><strong>EDIT: 25 Sept 2010</strong><br>It works.</p><p>Mix it.</p></article>"

    assert dates(body) == [("modified", "2010-09-25")]
    assert dates("<article><h1>Bread</h1><p>Edit the file.</p></article>") == []
