"""The demo site is whole: what it links to exists, what it writes parses, and it is the same each time."""

import gzip
import hashlib
import json
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from urllib.parse import urljoin, urlsplit

import lxml.html
import pytest
from lxml import etree

from auditor.demo import HOST, PUBLIC_URL, Resource, build
from auditor.demo.planted import BROKEN_LINKS
from auditor.demo.posts import Post
from auditor.demo.site import DRAFT, GONE, MOVED, NOT_FOUND

Site = Mapping[str, Resource]


def pages(site: Site) -> Iterator[tuple[str, lxml.html.HtmlElement]]:
    for path, resource in site.items():
        if resource.content_type.startswith("text/html") and resource.body:
            yield path, lxml.html.document_fromstring(resource.body)


def page(site: Site, slug: str) -> lxml.html.HtmlElement:
    return next(root for path, root in pages(site) if path.endswith(f"/{slug}/"))


def locations(document: bytes) -> list[str]:
    return [str(element.text) for element in etree.fromstring(document).iter("{*}loc")]


def test_two_builds_are_the_same_bytes(site: Site) -> None:
    assert build(PUBLIC_URL) == site


def test_a_build_of_another_process_is_the_same_bytes(site: Site) -> None:
    program = (
        "import hashlib\nfrom auditor.demo import PUBLIC_URL, build\n"
        "for path, answer in sorted(build(PUBLIC_URL).items()):\n"
        "    print(path, hashlib.sha256(answer.body).hexdigest())"
    )
    other = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout

    here = "".join(f"{path} {hashlib.sha256(answer.body).hexdigest()}\n" for path, answer in sorted(site.items()))
    assert other == here


def test_every_link_and_image_leads_to_the_site_or_to_a_reserved_name(site: Site) -> None:
    missing = set()
    for path, root in pages(site):
        for value in root.xpath("//a/@href | //img/@src | //link/@href | //script/@src"):
            address = urlsplit(urljoin(PUBLIC_URL + path, str(value)))
            if address.scheme == "mailto":
                continue
            assert (address.hostname or "").endswith(".example"), value
            if address.hostname == HOST and address.path not in site:
                missing.add(address.path)

    assert missing == BROKEN_LINKS


def test_links_to_a_place_within_a_page_find_it(site: Site) -> None:
    ids = {path: {str(value) for value in root.xpath("//@id")} for path, root in pages(site)}
    for path, root in pages(site):
        for value in root.xpath("//a[contains(@href, '#')]/@href"):
            address = urlsplit(urljoin(PUBLIC_URL + path, str(value)))

            assert address.fragment in ids[address.path], (path, value)


def test_ids_are_unique_on_every_page(site: Site) -> None:
    for path, root in pages(site):
        ids = [str(value) for value in root.xpath("//@id")]

        assert sorted(set(ids)) == sorted(ids), path


def test_pages_are_well_formed_html(site: Site) -> None:
    """Void elements aside, what is opened is closed in the same order: no browser has to guess."""
    void = {"meta", "link", "img", "br", "input"}
    for path, resource in site.items():
        if not resource.content_type.startswith("text/html"):
            continue
        text = re.sub(r"<script.*?</script>|<!doctype html>", "", resource.body.decode(), flags=re.DOTALL)
        open_tags: list[str] = []
        for closing, name in re.findall(r"<(/?)([a-z][a-z0-9]*)\b[^>]*>", text):
            if closing:
                assert open_tags.pop() == name, path
            elif name not in void:
                open_tags.append(name)

        assert open_tags == [], path


def test_drawings_are_well_formed_xml(site: Site) -> None:
    drawings = [resource.body for path, resource in site.items() if path.endswith(".svg")]

    assert {etree.QName(etree.fromstring(body)).localname for body in drawings} == {"svg"}


def test_no_page_holds_a_piece_of_the_template_language_or_of_python(site: Site) -> None:
    for path, resource in site.items():
        if resource.content_type.startswith("text/html"):
            assert not re.search(rb"\{\{|\{%|<built-in|object at 0x|\bNone\b|Undefined", resource.body), path


def test_json_ld_parses_on_every_page_but_the_planted_one(site: Site) -> None:
    broken = set()
    for path, root in pages(site):
        for text in root.xpath("//script[@type='application/ld+json']/text()"):
            try:
                json.loads(str(text))
            except ValueError:
                broken.add(path)

    assert broken == {"/ride/tubeless-tyres-for-everyday-riding/"}


@pytest.mark.parametrize(
    ("slug", "where", "expected"),
    [
        ("true-a-bicycle-wheel", "count(//h1)", 0.0),
        ("how-to-use-a-whetstone", "count(//h1)", 2.0),
        ("compost-in-a-small-garden", "count(//h1)", 1.0),
        ("rules-of-the-repair-evening", "count(//title)", 0.0),
        ("a-balcony-diary", "string(//meta[@name='robots']/@content)", "noindex, follow"),
        ("a-balcony-diary", "count(//meta[@name='description'])", 0.0),
        ("five-ways-with-stale-bread", "string(//link[@rel='canonical']/@href)", f"{PUBLIC_URL}/"),
        ("via-verde-en-bicicleta", "string(/html/@lang)", "en"),
        ("packing-list-for-slow-trains", "count(//article//*[@rel='author']) + count(//meta[@name='author'])", 0.0),
        ("packing-list-for-slow-trains", "count(//article//img[not(@alt)])", 1.0),
        ("best-waterproof-bicycle-pannier", "count(//*[@class='byline__date'][2]/time)", 0.0),
    ],
)
def test_a_planted_fault_is_on_the_page(site: Site, slug: str, where: str, expected: str | float) -> None:
    assert page(site, slug).xpath(where) == expected


def test_the_sitemap_is_an_index_that_leads_to_every_article(site: Site, magazine: tuple[Post, ...]) -> None:
    plain, packed = (urlsplit(child).path for child in locations(site["/sitemap.xml"].body))
    listed = {urlsplit(address).path for address in locations(gzip.decompress(site[packed].body))}

    assert listed == {post.path for post in magazine}
    assert {GONE, DRAFT, *MOVED} < {urlsplit(address).path for address in locations(site[plain].body)}


def test_the_sitemap_dates_are_those_of_the_articles(site: Site, magazine: tuple[Post, ...]) -> None:
    root = etree.fromstring(gzip.decompress(site["/sitemap-articles.xml.gz"].body))
    found = {urlsplit(str(url[0].text)).path: url[1].text for url in root}

    assert found == {post.path: post.changed for post in magazine}


def test_robots_txt_names_the_sitemap_and_closes_the_drafts(site: Site) -> None:
    text = site["/robots.txt"].body.decode()

    assert f"Sitemap: {PUBLIC_URL}/sitemap.xml" in text.splitlines()
    assert "Disallow: /drafts/" in text.splitlines()


def test_statuses_are_what_they_should_be(site: Site) -> None:
    odd = {path: resource.status for path, resource in site.items() if resource.status != 200}

    assert odd == {NOT_FOUND: 404, GONE: 404, **dict.fromkeys(MOVED, 301)}
