"""A Word file is read by its styles, paragraph by paragraph; what cannot be opened is one clear line."""

import io
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from auditor.model import Article, Page, Unread
from auditor.read import read
from tests.read.drafts.word_files import paragraph, table, word_file

Read = Callable[..., Article]

BODY = (
    paragraph("Keeping a chain quiet", "Title")
    + paragraph("A chain wants oil & a dry shed.")
    + paragraph("")
    + paragraph("Tools", "Heading1")
    + paragraph("one cloth", numbering="1,0")
    + paragraph("a soft one", numbering="1,1")
    + paragraph("oil", numbering="1,0")
    + table([["Tool", "Price"], ["Cloth", "2"]])
    + paragraph("Steps", "Heading2")
    + paragraph("Wipe it.", numbering="2,0")
    + paragraph("Keep it dry.", "Quote")
    + paragraph("oil --chain", "Code")
)


def test_styles_say_what_a_paragraph_is_and_its_number_where_it_is(draft: Read) -> None:
    found = draft(word_file(BODY), "post.docx")

    assert [(block.line, block.kind, block.level, block.text) for block in found.blocks] == [
        (2, "paragraph", 0, "A chain wants oil & a dry shed."),
        (3, "heading", 1, "Tools"),
        (4, "list item", 1, "one cloth"),
        (5, "list item", 2, "a soft one"),
        (6, "list item", 1, "oil"),
        (7, "cell", 0, "Tool"),
        (8, "cell", 0, "Price"),
        (9, "cell", 0, "Cloth"),
        (10, "cell", 0, "2"),
        (11, "heading", 2, "Steps"),
        (12, "list item", 1, "Wipe it."),
        (13, "quote", 0, "Keep it dry."),
        (14, "code", 0, "oil --chain"),
    ]
    assert (found.title.text, found.title.line) == ("Keeping a chain quiet", 1)
    assert found.is_draft
    assert found.markup == ""


def refused(body: bytes) -> str:
    found = read(Page("post.docx", body, path="post.docx"))
    assert isinstance(found, Unread)
    assert found.url == "post.docx"
    assert "\n" not in found.reason
    return found.reason


def packed(**parts: str) -> bytes:
    file = io.BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(name.replace("__", "/").replace("_xml", ".xml"), text)
    return file.getvalue()


def test_a_locked_file_says_how_to_unlock_it() -> None:
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

    assert "password" in refused(ole + b"\0" * 512 + "EncryptedPackage".encode("utf-16-le"))
    assert "save it as .docx" in refused(ole + b"\0" * 512 + "WordDocument".encode("utf-16-le"))


def test_a_file_that_is_no_word_document_is_said() -> None:
    whole = word_file(BODY)

    assert "no Word document" in refused(b"# A draft in Markdown\n")
    assert "no Word document" in refused(packed(xl__workbook_xml="<a/>"))
    assert "damaged" in refused(whole[: len(whole) // 2])
    assert "damaged" in refused(packed(word__document_xml="<w:document"))
    assert "entities" in refused(packed(word__document_xml="<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"))


@pytest.mark.parametrize("part", ["word__document_xml", "word__styles_xml"])
def test_a_bomb_is_not_unpacked(part: str) -> None:
    parts = {"word__document_xml": "<a/>"} | {part: " " * (30 * 1024 * 1024)}
    bomb = packed(**parts)

    assert len(bomb) < 100_000
    assert "too large to be judged" in refused(bomb)


def test_without_mammoth_it_says_what_to_install(tmp_path: Path) -> None:
    (tmp_path / "post.docx").write_bytes(word_file(BODY))
    program = "import sys; sys.modules['mammoth'] = None; sys.argv = ['auditor', 'check', 'post.docx']\n"
    program += "from auditor.cli import run; run()"

    done = subprocess.run(
        [sys.executable, "-c", program], cwd=tmp_path, capture_output=True, text=True, timeout=60, check=False
    )

    assert done.returncode == 3
    assert "pip install 'auditor[docx]'" in " ".join(done.stdout.split())
