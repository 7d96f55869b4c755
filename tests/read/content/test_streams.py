"""A stream of the site's other stories below an article is none of its text, however long; an article's own list is."""

from auditor.model import Article, Page
from auditor.read import read

STORY = "".join(
    f"<p>The ferry to Hook left {number} minutes late on Monday, and the master said that the tide would not wait for "
    "anybody who was still on the quay.</p>"
    for number in range(3)
)


def entry(number: int, href: str) -> str:
    return (
        f'<li class="entry"><div><h3><a href="{href}">The bridge at post {number} is shut again</a></h3><p>Drivers who '
        f"come from the east have to turn at mile {number}, since the beams of the old bridge are to be painted, and "
        "the council does not say for how long; shops on the far side are open, though, and a bus goes round by the "
        "mill twice in each hour until the work is done.</p></div></li>"
    )


def read_page(above: str, entries: str, tag: str = "ul") -> Article:
    html = f"""<!doctype html><html lang="en"><head><title>The ferry was late</title></head><body><main>
        <div class="col"><div class="story"><h1>The ferry was late</h1>{above}</div>
        <div class="more"><h2>Others are reading</h2><{tag}>{entries}<button>More</button></{tag}></div></div></main>
        <footer><a href="https://news.example/about">About</a> <a href="https://news.example/help">Help</a></footer>
        </body></html>"""
    found = read(Page("https://news.example/ferry", html.encode(), url="https://news.example/ferry"))
    assert isinstance(found, Article)
    return found


def test_entries_that_lead_to_other_pages_of_the_site_are_out_with_their_headings() -> None:
    advert = (
        "<li class='ad'><p>Ad: shoes for every road, sold by people who have walked it for all of their lives</p></li>"
    )
    stories = [entry(number, f"https://news.example/bridge-{number}") for number in range(12)]

    found = read_page(STORY, "".join([*stories[:3], advert, *stories[3:7], advert, *stories[7:]]))

    assert [heading.text for heading in found.headings] == ["The ferry was late"]
    assert found.text.count("ferry to Hook") == 3
    assert "painted" not in found.text
    assert "shoes" not in found.text


def test_a_list_whose_titles_lead_to_shops_or_nowhere_is_the_articles() -> None:
    for target in ("https://shop-{}.example/", "#part-{}"):
        entries = "".join(entry(number, target.format(number)) for number in range(6))

        assert read_page(STORY, entries, "ol").text.count("painted") == 6, target


def test_a_page_that_is_a_stream_keeps_it() -> None:
    entries = "".join(entry(number, f"https://news.example/bridge-{number}") for number in range(6))

    assert "painted" in read_page("", entries).text
