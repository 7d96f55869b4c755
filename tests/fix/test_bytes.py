"""Whatever a file is written in, a fix changes its own place and not one byte of the rest."""

import pytest

from tests.fix.broken_pages import TEXT, draft, page
from tests.fix.conftest import Fixed

EMPTY = "<h2> </h2>"
PAGE = page(f"\t{EMPTY}<p>\tÜber Öl – “thin” or thick: {TEXT}</p>  ")


@pytest.mark.parametrize(
    "body",
    [
        PAGE.replace("\n", "\r\n").encode(),
        b"\xef\xbb\xbf" + PAGE.encode(),
        PAGE.encode("utf-16"),
        b"\xfe\xff" + PAGE.encode("utf-16-be"),
        PAGE.replace("utf-8", "windows-1252").encode("windows-1252"),
        PAGE.rstrip("\n").encode(),
        PAGE.replace("\n", "").encode(),
        PAGE.replace("\n", "\r\n", 3).encode(),
        PAGE.replace("utf-8", "shift_jis").replace("Über Öl – “thin”", "自転車のチェーンの油").encode("cp932"),
        PAGE.replace("utf-8", "gb18030").replace("Über", "自行车链条").encode("gb18030"),
        PAGE.replace("utf-8", "koi8-r").replace("Über Öl – “thin”", "Масло для цепи велосипеда").encode("koi8-r"),
        PAGE.encode().replace("Ü".encode(), "Ü".encode() + b"\xff", 1),
        PAGE.encode().replace(b"</article>", b"<!-- \x00 -->\x0c\xc2\xa0</article>"),
    ],
    ids=["crlf", "bom", "utf-16le", "utf-16be", "windows-1252", "no-final-newline", "one-line", "mixed-newlines",
         "shift_jis", "gb18030", "koi8-r", "broken-byte", "control-characters"],
)  # fmt: skip
def test_an_empty_heading_goes_and_all_other_bytes_stay(body: bytes, fix: Fixed) -> None:
    wide = body[:2] in (b"\xff\xfe", b"\xfe\xff")
    encoding = ("utf-16-le" if body[:1] == b"\xff" else "utf-16-be") if wide else "ascii"

    assert fix("a.html", body).body == body.replace(EMPTY.encode(encoding), b"")


def test_a_page_of_five_megabytes_keeps_every_other_byte(fix: Fixed) -> None:
    comment = "<!-- what the build left: äöü\t -->\r\n" * 140_000
    body = PAGE.replace("</head>", comment + "</head>").encode()

    assert len(body) > 5_000_000
    assert fix("a.html", body).body == body.replace(EMPTY.encode(), b"")


def test_a_draft_keeps_its_line_ends_and_its_byte_order_mark(fix: Fixed) -> None:
    body = b"\xef\xbb\xbf" + draft(f"## Öl\n\n{TEXT}\n\n#### Thin\n\n{TEXT}\t ").replace("\n", "\r\n").encode()

    assert fix("a.md", body).body == body.replace(b"#### Thin", b"### Thin")


def test_markup_is_inserted_with_the_line_ends_of_its_page(fix: Fixed) -> None:
    from tests.fix.broken_pages import SHOWN

    body = page(SHOWN).replace("\n", "\r\n").encode()
    after = fix("a.html", body).body

    assert after.count(b"\n") == after.count(b"\r\n") > body.count(b"\n")
    start, end = after.index(b"<script"), after.index(b"</script>\r\n") + len(b"</script>\r\n")
    assert after[:start] + after[end:] == body


def test_letters_that_the_encoding_lacks_are_written_by_their_numbers_in_json(fix: Fixed) -> None:
    questions = "<h2>FAQ</h2><h3>Is 油 any good?</h3><p>It is: a thin one, as 油 for sewing machines is.</p>"
    questions += "<h3>How often?</h3><p>Every two hundred kilometres, and after every ride in the rain.</p>"
    numbers = questions.replace("油", "&#27833;")
    body = page(f"<p>Öl</p>{numbers}").replace("utf-8", "windows-1252").encode("windows-1252")
    after = fix("a.html", body).body

    assert b"Is \\u6cb9 any good?" in after
    assert b"faq-differs" not in b" ".join(one.check.encode() for one in fix("a.html", after).page.findings)
