"""What is packed comes back equal, and of the kind that was asked for or not at all."""

import json
import zlib
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest
import zstandard

from auditor.facts import measure
from auditor.model import Article, Facts, Meta, Node, Page, PageAudit
from auditor.read import read
from auditor.store.packing import Packed

HTML = """<html lang="en"><head><title>How to keep a starter alive</title>
<script type="application/ld+json">{"@type": "Article", "name": "A", "size": [1, null, {"@type": "Thing"}]}</script>
</head><body><main><article><h1>How to keep a starter alive</h1>%s<h2>FAQ</h2><h3>How often must I feed it?</h3>
<p>Once a week is enough when it lives in the fridge.</p><p><a href="/x">More</a> <img src="a.png"></p></article></main>
</body></html>""" % ("<p>A starter is flour and water that wild yeast has moved into. It is fed by hand.</p>" * 9)


def article() -> Article:
    found = read(Page("a.html", HTML.encode(), path="a.html"))
    assert isinstance(found, Article)
    return found


def test_an_article_and_its_facts_come_back_as_they_were() -> None:
    facts = measure(article())

    assert facts.article.nodes
    assert Packed().unpack(Facts, Packed().pack(facts)) == facts
    assert Packed().unpack(PageAudit, Packed().pack(PageAudit(facts))) == PageAudit(facts)


@pytest.mark.parametrize("odd", ["half a pair \ud83d", "\x00\u202e"])
def test_text_that_no_file_may_hold_comes_back_as_it_was(odd: str) -> None:
    one = replace(article(), title=Meta(odd), nodes=(Node((odd,), {"name": odd}, "json-ld"),))

    assert Packed().unpack(Article, Packed().pack(one)) == one


def test_a_number_beyond_64_bits_comes_back_as_it_was() -> None:
    one = replace(article(), nodes=(Node((), {"isbn": 10**40}, "json-ld"),))

    assert Packed().unpack(Article, Packed().pack(one)) == one


def test_bytes_of_another_kind_are_refused() -> None:
    with pytest.raises(msgspec.ValidationError):
        Packed().unpack(Facts, Packed().pack(article()))
    for packed, kind in (
        (b"mnothing of ours", ValueError),
        (b"pnothing of ours", ValueError),
        (b"p" + zstandard.FRAME_HEADER + bytes.fromhex("e0ffffffff0f000000"), ValueError),  # says that it is huge
    ):
        with pytest.raises(kind):
            Packed().unpack(Article, packed)


def test_what_earlier_versions_packed_with_zlib_is_read() -> None:
    one = article()
    plain = zlib.compress(msgspec.msgpack.encode(one))
    odd = replace(one, title=Meta("half a pair \ud83d"))
    as_json = zlib.compress(json.dumps(msgspec.to_builtins(odd)).encode())

    assert Packed().unpack(Article, b"m" + plain) == one
    assert Packed().unpack(Article, b"j" + as_json) == odd
    assert Packed().unpack_text(zlib.compress("<p>Grüße</p>".encode(), 1)) == "<p>Grüße</p>"


def test_a_text_comes_back_as_it_was() -> None:
    for text in ("", "a", "Grüße \ud83d" * 1_000):
        assert Packed().unpack_text(Packed().pack_text(text)) == text


def test_a_long_value_is_made_shorter_and_a_short_one_is_left_as_it_is() -> None:
    assert len(Packed().pack(["again and again"] * 1_000)) < 500
    assert b"short" in Packed().pack(["short"])


def test_values_are_known_by_their_digests() -> None:
    one, odd = article(), replace(article(), title=Meta("half a pair \ud83d"))
    digests = [Packed().digest(each) for each in (one, odd, replace(one), replace(odd), replace(one, url="another"))]

    assert digests[:2] == digests[2:4]
    assert len(set(digests)) == 3


def test_threads_pack_at_the_same_time_without_harm() -> None:
    values = [[str(number) * 5_000, number] for number in range(40)]

    with ThreadPoolExecutor(8) as pool:
        packed = list(pool.map(Packed().pack, values * 20))

    assert [Packed().unpack(list[str | int], each) for each in packed] == values * 20


def test_nothing_that_a_file_holds_is_run() -> None:
    package = Path(__file__).parents[2] / "auditor" / "store"

    assert not any("pickle" in path.read_text(encoding="utf-8") for path in package.glob("*.py"))
