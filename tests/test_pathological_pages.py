# ruff: noqa: E501 - a shape a line: a table to read
"""Pages that no one writes on purpose: four times the page takes about four times the work, whatever it is made of."""

import gc
import json
import time
from collections.abc import Callable
from dataclasses import replace

import pytest

from auditor.audit import audit
from auditor.config import Config
from auditor.formats.html.render import render as as_html
from auditor.formats.json import render as as_json
from auditor.model import Page, Report

SENTENCE = "The kettle on the stove sings when its water is hot enough for a pot of strong tea. "
AT_MOST = 2.8**2
"""Times the work of a page that four times the page may take: four where it grows with the page, sixteen where it grows
with its square. Fourfold, as a busy machine measures twofold too roughly."""
FLOOR = 0.04
"""Seconds of CPU below which a measurement says nothing."""

Shape = Callable[[int], str]


def words(count: int, salt: str = "") -> str:
    """So many words, no two of them alike."""
    letters = "bcdfghjklmnprstvwz"
    return " ".join(
        "".join(letters[number // 18**place % 18] + "aeiou"[number % 5] for place in range(4)) + salt
        for number in range(count)
    )


def article(body: str, head: str = "") -> str:
    return (
        f"<!doctype html><html lang=en><head><title>How to boil a kettle of water</title>{head}</head><body><main>"
        f"<article><h1>How to boil a kettle of water</h1><p>{SENTENCE * 3}</p>{body}<p>{SENTENCE * 3}</p>"
        "</article></main></body></html>"
    )


def times(part: str) -> Shape:
    """An article that holds the part again and again; ``#`` in it is the number."""
    return lambda n: article("".join(part.replace("#", str(number)) for number in range(n)))


def in_head(part: str) -> Shape:
    return lambda n: article(f"<p>{SENTENCE}</p>", "".join(part.replace("#", str(number)) for number in range(n)))


def nested(opening: str, closing: str, within: str = SENTENCE) -> Shape:
    return lambda n: article(opening * n + within + closing * n)


def script(value: Callable[[int], object]) -> Shape:
    return lambda n: article(f'<script type="application/ld+json">{json.dumps(value(n))}</script>')


def asked(number: int) -> dict[str, object]:
    answer = {"@type": "Answer", "text": f"Pour {number} cups of water and wait for as long as it takes."}
    return {"@type": "Question", "name": f"How do I boil {number} cups of water?", "acceptedAnswer": answer}


def chain(n: int, *, closed: bool) -> dict[str, object]:
    links = [
        {"@type": "Thing", "@id": f"#{number}", "name": f"Thing {number}", "isPartOf": {"@id": f"#{number + 1}"}}
        for number in range(n)
    ]
    if closed:
        links[-1]["isPartOf"] = {"@id": "#0"}
    return {"@context": "https://schema.org", "@graph": links}


def deep(n: int) -> object:
    value: object = "tea"
    for _ in range(min(n, 900)):
        value = {"@type": "Thing", "about": value}
    return [value] * (n // 900 + 1)


QUESTION = "<h2>How do I boil # cups of water?</h2><p>Pour # cups of water in and wait for as long as it takes.</p>"
MICRODATA = (
    '<div itemprop=mainEntity itemscope itemtype="https://schema.org/Question"><h3 itemprop=name>How do I boil # cups'
    ' of water?</h3><div itemprop=acceptedAnswer itemscope itemtype="https://schema.org/Answer"><p itemprop=text>Pour #'
    " cups of water in and wait for as long as it takes.</p></div></div>"
)

SHAPES: dict[str, tuple[int, Shape]] = {
    # prose
    "one sentence again and again": (160, times("<p>Best running shoes are the best running shoes of all best running shoes.</p>")),
    "one sentence again in one paragraph": (300, lambda n: article("<p>" + "Best running shoes are best of all best running shoes. " * n + "</p>")),
    "ordinary paragraphs": (100, times(f"<p>{SENTENCE}{SENTENCE}</p>")),
    "one endless sentence": (400, lambda n: article("<p>" + "and the kettle sings on the stove while water boils, " * n + "</p>")),
    "one word": (3400, lambda n: article("<p>" + "kettle " * n + "</p>")),
    "one word a paragraph": (1500, times("<p>kettle</p>")),
    "words all distinct": (1200, lambda n: article("<p>" + words(n) + "</p>")),
    "words all distinct in sentences": (1600, lambda n: article("<p>" + ". ".join(words(n).title().split("  ")) + "</p>")),
    "numbers only": (4000, lambda n: article("<p>" + " ".join(map(str, range(n))) + "</p>")),
    "punctuation only": (8000, lambda n: article("<p>" + "?! . , ; … - " * n + "</p>")),
    "full stops only": (100000, lambda n: article("<p>" + "." * n + "</p>")),
    "addresses only": (2000, lambda n: article("<p>" + "https://a.example/tea?cup=1&x=2 " * n + "</p>")),
    "beginnings of addresses": (3000, lambda n: article("<p>" + "https://www." * n + "</p>")),
    "abbreviations": (340, lambda n: article("<p>" + "Das ist z.B. u.a. d.h. Nr. 5 usw. so. " * n + "</p>").replace("lang=en", "lang=de")),
    "single letters with dots": (8000, lambda n: article("<p>" + "a." * n + "</p>")),
    "quotation marks": (480, lambda n: article("<p>" + "“Tea,” she said. ‘No.’ " * n + "</p>")),
    "opening quotation marks": (8000, lambda n: article("<p>" + "“ ( [ „ " * n + "</p>")),
    "hyphens": (20000, lambda n: article("<p>" + "tea-" * n + "</p>")),
    "one word without a space": (150000, lambda n: article("<p>" + "tea" * n + "</p>")),
    "base64": (4500, lambda n: article("<p>" + "QUJDREVGR0hJSg/+" * n + "</p>")),
    "Chinese": (240, lambda n: article("<p>" + "水壶在炉子上唱歌，水已经烧开了可以泡茶。" * n + "</p>").replace("lang=en", "lang=zh")),
    "Chinese without a full stop": (260, lambda n: article("<p>" + "水壶在炉子上唱歌水已经烧开了可以泡茶" * n + "</p>").replace("lang=en", "lang=zh")),
    "Arabic": (310, lambda n: article("<p dir=rtl>" + "الغلاية على الموقد تغني عندما يغلي الماء. " * n + "</p>").replace("lang=en", "lang=ar")),
    "Thai": (230, lambda n: article("<p>" + "กาน้ำบนเตาร้องเพลงเมื่อน้ำร้อน" * n + "</p>").replace("lang=en", "lang=th")),
    "combining marks": (30000, lambda n: article("<p>" + "te" + "\u0301\u0300\u0302" * n + "a tea. </p>")),
    "words with many marks": (430, lambda n: article("<p>" + "t\u0301\u0300e\u0302\u0303a\u0301 is hot. " * n + "</p>")),
    "emoji": (20000, lambda n: article("<p>" + "☕🫖! " * n + "</p>")),
    "white space only": (300000, lambda n: article("<p>" + " \t\n" * n + "</p>")),
    "no-break spaces": (200000, lambda n: article("<p>tea" + "&nbsp;" * n + "tea.</p>")),
    "entities": (17400, lambda n: article("<p>" + "&amp;&lt;&eacute;" * n + "</p>")),
    "line breaks": (3400, lambda n: article("<p>" + "tea<br>" * n + "</p>")),
    "place names in a list": (400, lambda n: article("<p>" + "Plumber Leeds, plumber Otley, plumber Ilkley and plumber York. " * n + "</p>")),
    "one town after another": (140, lambda n: article("".join(f"<p>Our best kettle repair in {name} is the best kettle repair of all.</p>" for name in words(n).title().split()))),
    "lists of places, each with words of its own": (
        60, lambda n: article("".join(f"<p>{w} Leeds, {w} Otley, {w} Ilkley, {w} York and {w} Ripon.</p>" for w in words(n).split())),
    ),
    "bylines": (300, times("<p>By Anna Kettle</p><p>Published on 3 May 2024</p>")),
    "dates": (860, times("<p>Updated on 3 May 2024</p>")),
    "times": (2000, times("<time datetime=2024-05-03>3 May 2024</time> ")),
    # parts of an article
    "headings": (220, times("<h2>Boiling # cups</h2>")),
    "headings all alike": (210, times("<h2>Boiling the kettle</h2>")),
    "empty headings": (364, times("<h2></h2>")),
    "H1s": (220, times("<h1>Boiling # cups</h1>")),
    "headings with paragraphs": (280, times("<h3>Boiling # cups</h3><p>The kettle sings on the stove.</p>")),
    "headings deeper and deeper": (220, lambda n: article("".join(f"<h{2 + i % 5}>Boiling {i}</h{2 + i % 5}><p>{SENTENCE}</p>" for i in range(n)))),
    "links": (1500, times("<p><a href=/cup/#>cup #</a></p>")),
    "links in one paragraph": (1500, lambda n: article("<p>" + "".join(f"tea <a href=/cup/{i}>cup {i}</a> " for i in range(n)) + "</p>")),
    "links with the same words": (1500, times("<p>Tea and <a href=/cup/#>click here now</a>.</p>")),
    "links without words": (595, times("<a href=/cup/#></a>")),
    "links in links": (1500, lambda n: article("<p>" + "<a href=/cup>cup " * n + "</p>")),
    "pictures": (2000, times("<img src=/cup-#.jpg alt='best kettle cup #'>")),
    "pictures without alts": (750, times("<p><img src=/cup-#.jpg></p>")),
    "list items": (430, lambda n: article("<ul>" + "".join(f"<li>best kettle {i}</li>" for i in range(n)) + "</ul>")),
    "list items of one phrase with links and headings": (
        120, lambda n: article("".join(f"<h2>{w} kettle</h2><p><a href=/{w}>{w} pot</a></p><ul><li>best kettle {w}</li></ul>" for w in words(n).split()) + "<ul>" + "".join(f"<li>best kettle {w}</li>" for w in words(n, "x").split()) + "</ul>"),
    ),
    "lists of one item": (510, times("<ul><li>best kettle of all</li></ul>")),
    "a huge table": (330, lambda n: article("<table>" + "".join(f"<tr><td>Cup {i}<td>{i} ml<td>tea</tr>" for i in range(n)) + "</table>")),
    "a wide table": (1800, lambda n: article("<table><tr>" + "<td>tea" * n + "</table>")),
    "tables": (800, times("<table><tr><td>Cup #</td></tr></table>")),
    "terms": (280, lambda n: article("<dl>" + "".join(f"<dt>Cup {i}?<dd>A cup of {i} ml for tea." for i in range(n)) + "</dl>")),
    "details": (140, times("<details><summary>How hot are # cups?</summary><p>As hot as the water was that you poured in.</p></details>")),
    "quotes": (180, times(f"<blockquote>{SENTENCE}</blockquote>")),
    "code": (910, times("<pre><code>cup = #\n  tea</code></pre>")),
    "bold lines": (230, times("<p><b>How hot are # cups?</b></p><p>As hot as the water was that you poured in.</p>")),
    "numbered paragraphs": (270, times("<p>#. How hot is it?</p><p>As hot as the water was that you poured in.</p>")),
    "accordions": (230, times("<div class=accordion-item><button aria-expanded=false aria-controls=p#>How hot are # cups?</button><div id=p# hidden class=panel><p>As hot as the water was that you poured in just now.</p></div></div>")),
    "questions shown": (130, times(QUESTION)),
    "questions all alike": (190, times(QUESTION.replace("#", "ten"))),
    "questions shown and marked up": (
        90, lambda n: times(QUESTION)(n).replace("</head>", '<script type="application/ld+json">' + json.dumps({"@context": "https://schema.org", "@type": "FAQPage", "mainEntity": [asked(i) for i in range(n)]}) + "</script></head>"),
    ),
    "questions marked up that a long text does not show": (
        60, lambda n: article(f"<p>{SENTENCE}</p>" * n, '<script type="application/ld+json">' + json.dumps({"@context": "https://schema.org", "@type": "FAQPage", "mainEntity": [asked(i) for i in range(n)]}) + "</script>"),
    ),
    "headings with pictures": (180, times("<h2>Boiling # cups</h2><img src=/cup-#.jpg alt='cup #'>")),
    "empty sections and links": (125, times("<h2>Boiling the cup</h2><p><a href=/cup/#>cup #</a></p><h3>Boiling more</h3>")),
    # structured data
    "questions in JSON-LD": (140, script(lambda n: {"@context": "https://schema.org", "@type": "FAQPage", "mainEntity": [asked(i) for i in range(n)]})),
    "questions alike in JSON-LD": (200, script(lambda n: {"@context": "https://schema.org", "@type": "FAQPage", "mainEntity": [asked(7)] * n})),
    "questions in microdata": (80, lambda n: article('<div itemscope itemtype="https://schema.org/FAQPage">' + "".join(MICRODATA.replace("#", str(i)) for i in range(n)) + "</div>")),
    "deep JSON-LD": (4000, script(deep)),
    "an array in JSON-LD": (30000, script(lambda n: {"@context": "https://schema.org", "@type": "Article", "keywords": [f"cup {i}" for i in range(n)]})),
    "items in JSON-LD": (2000, script(lambda n: [{"@context": "https://schema.org", "@type": "Thing", "name": f"cup {i}"} for i in range(n)])),
    "a chain of references": (790, script(lambda n: chain(n, closed=False))),
    "a ring of references": (1100, script(lambda n: chain(n, closed=True))),
    "everything refers to everything": (
        60, script(lambda n: {"@context": "https://schema.org", "@graph": [{"@type": "Thing", "@id": f"#{i}", "about": [{"@id": f"#{j}"} for j in range(n)]} for i in range(40)]}),
    ),
    "one item with one id again": (1000, script(lambda n: [{"@context": "https://schema.org", "@type": "Article", "@id": "#a", "about": {"@id": "#b"}, "name": f"a{i}"} for i in range(n)])),
    "broken JSON-LD": (2000, lambda n: article('<script type="application/ld+json">' + '{"@type": "Thing", "name": "cup",, ' * n + "</script>")),
    "an open string in JSON-LD": (20000, lambda n: article('<script type="application/ld+json">{"name": "' + "\n\\" * n + "</script>")),
    "scripts of JSON-LD": (1000, times('<script type="application/ld+json">{"@context": "https://schema.org", "@type": "Thing", "name": "cup #"}</script>')),
    "broken scripts of JSON-LD": (280, times('<script type="application/ld+json">{"@type": "Thing", "name": "cup #",}</script>')),
    "nested microdata": (300, nested("<div itemscope itemprop=about itemtype=https://schema.org/Thing>", "</div>")),
    "microdata by itemref": (300, lambda n: article("".join(f"<div itemscope itemtype=https://schema.org/Thing itemref='x{i + 1} x0'></div><p id=x{i} itemprop=name>cup {i}</p>" for i in range(n)))),
    "RDFa": (600, times("<div vocab=https://schema.org/ typeof=Thing><p property=name>cup #</p></div>")),
    # markup
    "nested div": (3000, nested("<div>", "</div>")),
    "nested blockquote": (3000, nested("<blockquote>", "</blockquote>")),
    "nested lists": (1500, nested("<ul><li>tea", "</ul>")),
    "nested tables": (800, nested("<table><tr><td>tea", "</table>")),
    "nested em": (3000, nested("<em>", "</em>")),
    "nested font without an end": (2100, nested("<font>tea ", "")),
    "nested links and spans": (2000, nested("<a href=/x><span>tea ", "</span></a>")),
    "empty elements": (12000, times("<b></b>")),
    "empty paragraphs": (6000, times("<p></p>")),
    "unclosed paragraphs": (1100, times("<p>tea")),
    "unclosed div": (1600, nested("<div>tea ", "")),
    "closing tags only": (30000, lambda n: article("</p></div>" * n)),
    "ends of the page": (20000, lambda n: article("</body></html>" * n)),
    "opening brackets": (60000, lambda n: article("<p>" + "<" * n + "</p>")),
    "comments": (15000, times("<!-- cup # -->")),
    "openings of comments": (15000, lambda n: article("<!--" * n)),
    "CDATA": (15000, times("<![CDATA[ cup # ]]>")),
    "scripts": (6000, times("<script>cup(#)</script>")),
    "one huge script": (400000, lambda n: article("<script>" + "cup(); " * n + "</script>")),
    "openings of scripts": (20000, lambda n: article("<script>" * n)),
    "styles": (6000, times("<style>p { color: red }</style>")),
    "one huge attribute": (500000, lambda n: article("<p title='" + "tea " * n + "'>tea</p>")),
    "one huge class": (60000, lambda n: article("<div class='" + words(n) + "'>tea</div>")),
    "one huge style": (200000, lambda n: article("<div style='" + "display :" * n + "'>tea</div>")),
    "attributes of one tag": (15000, lambda n: article("<p " + " ".join(f"data-a{i}=1" for i in range(n)) + ">tea</p>")),
    "attributes of several tags": (100, times("<p " + " ".join(f"data-a{i}=1" for i in range(200)) + ">tea</p>")),
    "an open attribute": (8000, lambda n: article("<p title='" + "tea <b> " * n)),
    "a picture in base64": (800000, lambda n: article("<img alt=tea src='data:image/png;base64," + "QUJD" * n + "'>")),
    "srcset": (30000, lambda n: article("<img alt=tea src=/a.png srcset='" + ", ".join(f"/a{i}.png {i}w" for i in range(n)) + "'>")),
    "ids and labels": (2000, times("<p id=x# aria-labelledby='x0 x#'>tea</p>")),
    "hidden parts": (1500, times("<div hidden id=h#><p>Hidden tea of many words that nobody sees at all.</p></div>")),
    "forms": (1000, times("<form><label>Cup<input name=c#></label><button>Pour</button></form>")),
    "options": (6000, lambda n: article("<select>" + "<option>tea" * n + "</select>")),
    "buttons": (2500, times("<button>Pour #</button>")),
    "navigation": (1500, times("<nav><a href=/#>cup #</a></nav>")),
    "asides": (360, times("<aside><p>Tea of # cups is here for you.</p></aside>")),
    "articles": (140, times(f"<article><h2>Cup #</h2><p>{SENTENCE}</p></article>")),
    "parts alike": (1000, times("<div class=card><a href=/#><img src=/#.jpg alt=''><h3>Cup #</h3></a></div>")),
    "noscript": (1100, times("<noscript>tea #</noscript>")),
    "parts that are streamed": (640, times('<template id="B:#"></template><div hidden id="S:#">tea #</div>')),
    "iframes": (2500, times("<iframe src=/x#></iframe>")),
    "drawings": (2500, times("<svg><title>cup</title><path d='M0 0'/></svg>")),
    "ruby": (1300, times("<ruby>茶<rt>cha</rt></ruby>")),
    "custom elements": (1100, times("<x-cup>tea #</x-cup>")),
    # head
    "meta tags": (4000, in_head("<meta name=m# content=tea>")),
    "meta tags of one name": (4000, in_head("<meta property=og:image content=/#.jpg>")),
    "authors in meta tags": (2000, in_head("<meta name=author content='Anna Kettle #'>")),
    "canonicals": (3000, in_head("<link rel=canonical href=https://a.example/#>")),
    "hreflangs": (3000, in_head("<link rel=alternate hreflang=en href=https://a.example/#>")),
    "titles": (3000, in_head("<title>Cup #</title>")),
    "a huge title": (10000, lambda n: article("<p>tea</p>").replace("<title>", "<title>" + "best kettle " * n)),
    "a huge H1": (5000, lambda n: article("<p>tea</p>").replace("<h1>", "<h1>" + "best kettle " * n)),
    "a huge description": (10000, lambda n: article("<p>tea</p>", f"<meta name=description content='{'best kettle ' * n}'>")),
    "keywords": (10000, lambda n: article("<p>tea</p>", f"<meta name=keywords content='{', '.join(words(n).split())}'>")),
}  # fmt: skip


def report_of(page: Page) -> Report:
    config = replace(Config(), all_pages=True, min_confidence=0)
    return audit([page], config, source=page.source, started="2026-11-22T00:00:00Z", version="1", places=True)


def cpu(html: str) -> float:
    """Seconds of CPU from the bytes of a page to its report."""
    page = Page("https://a.example/", html.encode(), url="https://a.example/", content_type="text/html; charset=utf-8")
    gc.collect()
    gc.disable()  # what it looks at grows with what all tests before have left
    began = time.process_time()
    report = report_of(page)
    for _ in as_html(report):
        pass
    as_json(report)
    taken = time.process_time() - began
    gc.enable()
    assert [audited.failed for audited in report.pages] == [()], report.unread
    return taken


@pytest.mark.long
@pytest.mark.parametrize("name", SHAPES)
def test_four_times_the_page_takes_about_four_times_the_work(name: str) -> None:
    size, shape = SHAPES[name]
    small, large = shape(max(1, size // 2)), shape(size * 2)
    took = [float("inf"), float("inf")]
    for _ in range(3):
        took = [min(took[0], cpu(small)), min(took[1], cpu(large))]
        if took[1] <= AT_MOST * max(took[0], FLOOR):
            return
    assert took[1] <= AT_MOST * max(took[0], FLOOR), f"{took[0]:.2f} s, and {took[1]:.2f} s for four times as much"
