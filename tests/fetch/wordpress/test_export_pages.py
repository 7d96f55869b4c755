"""The export of a WordPress site gives its posts as pages, and says what it held besides."""

import gzip
import json
import tracemalloc
from pathlib import Path

import pytest

from auditor import check
from auditor.fetch import FetchSettings, SourceError, fetch, recognised
from auditor.fetch.wordpress.export_pages import ExportFile
from auditor.model import Article, Page, Unread
from auditor.read import read
from tests.fetch.wordpress.exports import HEAD, TAIL, TEXT, export, item
from tests.started import started

LAUGHS = (
    '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "'
    + "&a;" * 10
    + '"><!ENTITY c "'
    + "&b;" * 10
    + '">]>'
    + HEAD[HEAD.index("<rss") :]
)


def written(folder: Path, content: bytes, name: str = "export.xml") -> str:
    (folder / name).write_bytes(content)
    return str(folder / name)


def outcomes(folder: Path, content: bytes, **settings: int) -> list[Page | Unread]:
    name = written(folder, content)
    return list(fetch([name], FetchSettings(**settings), links_of=lambda _: ()))  # type: ignore[arg-type]


def article(page: Page | Unread) -> Article:
    assert isinstance(page, Page), page
    found = read(page)
    assert isinstance(found, Article), found
    return found


@pytest.mark.parametrize(
    "name", ["export.xml", "site.WordPress.2026-03-01.xml", "all.wxr", "no-ending", "export.xml.gz"]
)
def test_an_export_is_known_by_what_it_holds(name: str, tmp_path: Path) -> None:
    content = export(item(1))
    place = written(tmp_path, gzip.compress(content) if name.endswith(".gz") else content, name)

    assert recognised([place], FetchSettings())[0].kind == "export"
    assert [type(each) for each in fetch([place], links_of=lambda _: ())] == [Page]


def test_a_feed_of_the_same_site_is_none(tmp_path: Path) -> None:
    place = written(tmp_path, b'<rss version="2.0"><channel><generator>wordpress.org</generator></channel></rss>')

    assert recognised([place], FetchSettings())[0].kind == "local sitemap"


def test_check_says_that_an_export_is_for_audit(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="is the export of a site; check takes pages"):
        recognised([written(tmp_path, export(item(1)))], FetchSettings(), named_only=True)


def test_a_post_has_the_head_that_its_plugin_writes(tmp_path: Path) -> None:
    meta = {
        "_yoast_wpseo_focuskw": "sourdough starter",
        "_yoast_wpseo_title": "%%title%% %%sep%% %%sitename%%",
        "_yoast_wpseo_metadesc": "When to feed it & how.",
    }

    found = article(outcomes(tmp_path, export(item(7, meta=meta)))[0])

    assert found.identity == "https://bread.example/post-7/"
    assert found.title.text == "Feeding a sourdough starter - Bread at Home"
    assert found.description.text == "When to feed it & how."
    assert found.declared_keyphrases == ("sourdough starter",)
    assert [author.name for author in found.authors] == ["Mia Holt"]
    assert found.declared_language.text == "en-GB"
    assert found.extra["article:section"] == "Baking"
    assert [heading.text for heading in found.headings] == ["Feeding a sourdough starter"]
    assert [block.text for block in found.blocks if block.kind == "paragraph"] == TEXT.split("\n\n")


def test_rank_math_keeps_several_keyphrases(tmp_path: Path) -> None:
    meta = {"rank_math_focus_keyword": "sourdough starter, feeding a starter,,", "rank_math_description": "Words."}

    found = article(outcomes(tmp_path, export(item(7, meta=meta)))[0])

    assert found.declared_keyphrases == ("sourdough starter", "feeding a starter")
    assert found.description.text == "Words."


def test_a_title_of_a_template_that_nobody_knows_here_is_not_made_up(tmp_path: Path) -> None:
    meta = {"_yoast_wpseo_title": "%%title%% in %%ct_region%%"}

    assert article(outcomes(tmp_path, export(item(7, meta=meta)))[0]).title.text == "Feeding a sourdough starter"


def test_a_draft_is_no_published_page(tmp_path: Path) -> None:
    found = article(outcomes(tmp_path, export(item(7, status="draft", link="https://bread.example/?p=7")))[0])

    assert found.draft is not None
    assert (found.draft.kind, found.draft.released, found.draft.address) == ("wordpress", False, "post-7")


SHORT = (
    "<p>We fill the jars at noon. They rest until the evening, and then our bread is made of what has risen.</p>" * 3
)


@pytest.mark.parametrize("status", ["publish", "draft"])
def test_a_short_post_is_an_article_as_wordpress_says(status: str, tmp_path: Path) -> None:
    (post,) = outcomes(tmp_path, export(item(1, content=SHORT, status=status)))

    read_post = article(post)
    assert (read_post.is_article, read_post.kind) == (True, "article")
    assert read_post.article_reasons == ("it is a post of WordPress",)


def test_a_post_of_a_few_words_is_none_yet(tmp_path: Path) -> None:
    (post,) = outcomes(tmp_path, export(item(1, content="<p>More to come on Friday.</p>")))

    assert (article(post).is_article, article(post).kind) == (False, "too short")


def test_a_page_of_wordpress_is_what_it_looks_like(tmp_path: Path) -> None:
    (about,) = outcomes(tmp_path, export(item(1, content=SHORT, kind="page", title="About our bakery")))

    assert not article(about).is_article


def test_what_a_template_adds_is_not_asked_of_a_post(tmp_path: Path) -> None:
    page = outcomes(tmp_path, export(item(7)))[0]
    assert isinstance(page, Page)

    from auditor.audit import audit
    from auditor.config import Config

    report = audit([page], Config(), source="export.xml", started="2026-03-02T00:00:00Z", version="1")

    said = {finding.check for finding in report.pages[0].findings}
    assert not said & {"byline", "canonical", "article-markup", "description-missing", "h1-missing", "dates"}
    assert "description-missing" in {skipped.check for skipped in report.pages[0].skipped}


def test_two_posts_of_one_address_stay_two(tmp_path: Path) -> None:
    same = "https://bread.example/"

    found = [article(page).identity for page in outcomes(tmp_path, export(item(1, link=same), item(2, link=same)))]

    assert found == [same, f"{tmp_path}/export.xml#2"]


def test_what_is_no_text_for_readers_is_counted_in_one_line(tmp_path: Path) -> None:
    other = [
        item(2, kind="attachment", status="inherit"), item(3, kind="revision", status="inherit"),
        item(4, kind="nav_menu_item"), item(5, kind="nav_menu_item"), item(6, status="trash"),
        item(7, status="private"), item(8, password="x"), item(9, content=" "), item(10, kind="acf-field", link="https://bread.example/?acf-field=10"),
        item(11, kind="shop_order", link="https://bread.example/?post_type=shop_order&p=11"),
    ]  # fmt: skip
    file = ExportFile(written(tmp_path, export(item(1), *other, item(12, status="draft"))), FetchSettings())

    pages = list(file.pages())

    assert [page.source for page in pages if isinstance(page, Page)] == [
        "https://bread.example/post-1/", "https://bread.example/post-12/",
    ]  # fmt: skip
    assert len(pages) == 2
    (note,) = file.notes
    assert "1 published post and 1 unpublished were read (draft 1)" in note
    assert "2 menu items" in note
    assert "1 attachment" in note


def test_a_kind_of_its_own_with_an_address_is_read(tmp_path: Path) -> None:
    assert len(outcomes(tmp_path, export(item(1, kind="recipe")))) == 1


@pytest.mark.parametrize("entity", ["&c;", "words"])
def test_entities_are_refused_in_one_line(entity: str, tmp_path: Path) -> None:
    content = (LAUGHS + item(1).replace("Feeding", "x").replace("<link>", f"<link>{entity}") + TAIL).encode()

    found = outcomes(tmp_path, content)

    assert len(found) == 1
    assert isinstance(found[0], Unread)
    assert "it declares entities, which no export needs and attacks use" in found[0].reason
    assert "\n" not in found[0].reason


def test_a_file_of_the_machine_is_never_read(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("the secret of this machine")
    start = (
        f'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY s SYSTEM "file://{tmp_path}/secret">]>'
        + HEAD[HEAD.index("<rss") :]
    )

    found = outcomes(tmp_path, (start + item(1).replace("<![CDATA[Baking]]>", "&s;") + TAIL).encode())

    assert "the secret of this machine" not in str(found)
    assert [type(each) for each in found] == [Unread]


@pytest.mark.parametrize(
    "cut", [lambda text: text[: text.index(b"post-3")], lambda text: text.replace(b"<wp:post_id>3<", b"<wp:post_id>&<")]
)
def test_a_file_that_breaks_gives_what_is_before_and_says_so(cut: object, tmp_path: Path) -> None:
    assert callable(cut)
    found = outcomes(tmp_path, cut(export(item(1), item(2), item(3), item(4))))

    assert [page.source for page in found if isinstance(page, Page)] == [
        "https://bread.example/post-1/", "https://bread.example/post-2/",
    ]  # fmt: skip
    assert isinstance(found[-1], Unread)
    assert "the export was not read to its end: it breaks in line" in found[-1].reason
    assert "2 posts before that were read" in found[-1].reason


def test_control_characters_that_authors_paste_break_nothing(tmp_path: Path) -> None:
    found = article(outcomes(tmp_path, export(item(1, content=f"One\x0bword.\x00\x1f\n\n{TEXT}")))[0])

    assert found.blocks[-1].text.startswith("Paragraph 8")


def test_max_pages_holds_and_is_said(tmp_path: Path) -> None:
    found = outcomes(tmp_path, export(*map(item, range(5))), max_pages=2)

    assert [type(each) for each in found] == [Page, Page, Unread]
    assert "only its first 2 posts were read (max_pages)" in str(found[-1])


def test_a_long_export_is_never_in_memory_as_a_whole(tmp_path: Path) -> None:
    place = written(tmp_path, export(*(item(number, content=TEXT * 20) for number in range(300))))
    size = Path(place).stat().st_size
    tracemalloc.start()

    number = sum(1 for _ in ExportFile(place, FetchSettings()).pages())
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()

    assert number == 300
    assert most < size  # besides, a chunk and a post


def test_an_audit_of_an_export_says_in_its_report_what_was_read(tmp_path: Path) -> None:
    items = [item(number, title=f"Loaf number {number}") for number in range(3)]
    written(tmp_path, export(*items, item(9, kind="attachment", status="inherit")))

    done = started(["audit", "export.xml", "--out", "report"], tmp_path)

    report = json.loads((tmp_path / "report" / "report.json").read_text())
    assert done.returncode == 0, done.stderr
    assert len(report["pages"]) == 3
    assert any(
        "3 published posts and 0 unpublished were read; skipped: 1 attachment" in note for note in report["notes"]
    )


def test_the_library_judges_posts_by_their_given_keyphrase(tmp_path: Path) -> None:
    page = outcomes(tmp_path, export(item(1, meta={"_yoast_wpseo_focuskw": "rye bread"})))[0]
    assert isinstance(page, Page)

    found = check(page.body.decode())

    assert any(finding.check == "keyphrase-in-title" for finding in found.findings)
