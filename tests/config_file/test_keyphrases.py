"""Tables of keyphrases: what spreadsheets write is read, and nothing in them is silently passed over."""

import codecs
import time
from pathlib import Path

import pytest

from auditor.config import Config
from auditor.config_file import ConfigError, keyphrase_map, load


def test_keyphrases_come_from_a_table_with_synonyms_and_several_rows_a_page(tmp_path: Path) -> None:
    (tmp_path / "phrases.csv").write_text(
        "\ufeffaddress,keyphrase,synonyms\n/rye/,rye bread,rye loaf; dark bread\n"
        "/rye,sour dough\ndrafts/a.html,plain\n",
        encoding="utf-8",
    )
    (tmp_path / "auditor.toml").write_text('[audit]\nkeyphrases = "phrases.csv"\n')

    config = load(tmp_path / "auditor.toml")

    assert config.keyphrases_of("", "https://a.example/rye") == ("rye bread", "rye loaf", "dark bread", "sour dough")
    assert config.keyphrases_of("./drafts/a.html", "") == ("plain",)
    assert config.keyphrases_of("", "https://a.example/wheat") == ()


def test_a_row_without_a_keyphrase_is_told_with_its_line() -> None:
    with pytest.raises(ConfigError, match=r"phrases.csv, line 2: needs an address and a keyphrase"):
        keyphrase_map("/a,one\n/b,\n", "phrases.csv")


ROWS = 'URL;Keyword;Synonyms\r\n/rye;Körnerbrot;dunkles Brot, Laib\r\n/wheat;"weiß; hell";\r\n'
EXPECTED = {"/rye": ("Körnerbrot", "dunkles Brot", "Laib"), "/wheat": ("weiß; hell",)}


def loaded(folder: Path, table: bytes) -> Config:
    (folder / "phrases.csv").write_bytes(table)
    (folder / "auditor.toml").write_text('[audit]\nkeyphrases = "phrases.csv"\n')
    return load(folder / "auditor.toml")


@pytest.mark.parametrize(
    "table",
    [
        ROWS.encode(),
        ROWS.encode("utf-8-sig"),
        ROWS.encode("utf-16"),
        codecs.BOM_UTF16_BE + ROWS.encode("utf-16-be"),
        ROWS.encode("utf-16-le"),
        ROWS.encode("cp1252"),
        ROWS.encode("latin-1"),
        ROWS.replace("\r\n", "\n").encode(),
        ROWS.replace("\r\n", "\r").encode(),
        ROWS.replace("URL;Keyword", "address;KEYPHRASE").encode(),
        ROWS.partition("\r\n")[2].encode(),
        b"sep=;\r\n" + ROWS.encode(),
    ],
)
def test_a_table_is_read_however_a_spreadsheet_wrote_it(tmp_path: Path, table: bytes) -> None:
    assert loaded(tmp_path, table).keyphrases == EXPECTED


@pytest.mark.parametrize(
    "text",
    [
        "/rye\trye bread\tloaf; dark loaf\n/b\tx\n/a,b\tother\n",
        "/rye,rye bread,loaf;dark loaf\n/a;b,x\n/c,y\n",
        '"/rye";"rye bread";"loaf";"dark loaf"\n"/a, b";"c, d"\n',
    ],
)
def test_what_separates_cells_is_what_stands_behind_most_first_cells(text: str) -> None:
    assert keyphrase_map(text, "k.csv").phrases["/rye"] == ("rye bread", "loaf", "dark loaf")


def test_columns_are_known_by_their_names_and_those_not_used_are_said() -> None:
    table = keyphrase_map("Volume,KEYWORD,Url,Synonyms\n1200,rye bread,/rye,loaf\n", "k.csv")

    assert table.phrases == {"/rye": ("rye bread", "loaf")}
    assert table.notes == ("k.csv: not used: Volume",)


def test_a_page_that_is_called_keyword_is_a_row() -> None:
    assert keyphrase_map("/keyword,keyword\n", "k.csv").phrases == {"/keyword": ("keyword",)}


@pytest.mark.parametrize(
    ("table", "said"),
    [
        (b"/a,one\n\n/b\n", "phrases.csv, line 3: needs an address and a keyphrase"),
        (b'/a,"x\ny"\n,three\n', "phrases.csv, line 3: needs an address"),
        (b'/a,one\n/b,"two\n/c,three\n', "phrases.csv, line 2: cannot be read: unexpected end of data"),
        (b"/a,one\n/b,t\x00wo\n" + b"x" * 3000, "phrases.csv, line 2: has control characters"),
        (b"PK\x03\x04\x14\x00", "it is a workbook; save the sheet as CSV"),
        (b"\xff\xfea", "it is broken UTF-16"),
        (b"/a," + b"x" * 200_000, "line 1: cannot be read: field larger than field limit"),
    ],
)
def test_what_cannot_be_read_is_said_with_its_line(tmp_path: Path, table: bytes, said: str) -> None:
    with pytest.raises(ConfigError) as caught:
        loaded(tmp_path, table)

    assert said in str(caught.value)


def test_more_keyphrases_than_are_looked_at_are_said() -> None:
    table = keyphrase_map("".join(f"/rye,phrase {number}\n" for number in range(30)), "k.csv")

    assert len(table.phrases["/rye"]) == 20
    assert table.rows == {"/rye": 30}
    assert table.notes == ("k.csv: only the first 20 keyphrases of a page are used; more are given for: /rye",)


def test_a_guessed_encoding_is_said(tmp_path: Path) -> None:
    assert "was read as Windows-1252" in loaded(tmp_path, "/a,Brötchen\n".encode("cp1252")).notes[0]


def test_rows_without_a_page_are_counted_and_three_named() -> None:
    rows = {f"/{number}": ("x",) for number in range(10_000)}
    config = Config(keyphrases=rows, keyphrase_rows={"/5": 3}, keyphrase_file="k.csv")

    pages = [("a.html", "https://a.example/1/"), ("./2", ""), ("3", "")]
    assert config.unmatched_keyphrases(pages) == (
        "k.csv: 10,001 rows match no page of this run: /0, /2, /3 and 9,996 more pages",
    )
    assert Config(keyphrases={"/1": ("x",)}).unmatched_keyphrases(pages) == ()


@pytest.mark.parametrize("page", ["/rye", "/rye{}"])
def test_twice_the_rows_take_twice_the_time(page: str) -> None:
    def seconds(rows: int) -> float:
        text = "".join(f"{page.format(number)},rye bread {number}\n" for number in range(rows))
        begun = time.process_time()
        keyphrase_map(text, "k.csv")
        return time.process_time() - begun

    assert min(seconds(40_000) for _ in range(3)) < 4 * min(seconds(20_000) for _ in range(3))
