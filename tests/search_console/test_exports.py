"""Exports as Search Console and spreadsheets write them are read; what is none is one clear line."""

import io
import zipfile
from pathlib import Path

import pytest

from auditor.search_console import Export, ExportError, Figures, read_export, together
from auditor.search_console.files import MOST_BYTES

A, B = "https://loaf.example/rye", "https://loaf.example/oats"
CLICKS = {A: (120, 4_000), B: (3, 1_250)}


def zipped(path: Path, members: dict[str, str | bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in members.items():
            archive.writestr(name, text)
    return path


def written(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


def figures(export: Export) -> dict[str, tuple[int, int]]:
    return {address: (of.clicks, of.impressions) for address, of in export.pages.items()}


ENGLISH = f"Top pages,Clicks,Impressions,CTR,Position\n{A},120,4000,3%,4.2\n{B},3,1250,0.24%,11\n"
DAYS = "Date,Clicks,Impressions,CTR,Position\n2026-03-01,60,2600,2.31%,5.1\n2026-03-02,63,2650,2.38%,5.3\n"
QUERIES = "Top queries,Clicks,Impressions,CTR,Position\nrye bread,70,900,7.78%,3\noats,2,800,0.25%,12.4\n"


def test_the_zip_of_the_page_gives_pages_and_period(tmp_path: Path) -> None:
    path = zipped(tmp_path / "e.zip", {"Chart.csv": DAYS, "Queries.csv": QUERIES, "Pages.csv": ENGLISH,
        "Countries.csv": "Country,Clicks,Impressions,CTR,Position\nFrance,5,90,5.56%,3\n",
        "Filters.csv": "Filter,Value\nSearch type,Web\n"})  # fmt: skip

    export = read_export(path)

    assert figures(export) == CLICKS
    assert export.pages[A].position == pytest.approx(4.2)
    assert (export.first, export.last, export.pairs) == ("2026-03-01", "2026-03-02", {})


GERMAN = "Häufigste Seiten;Klicks;Impressionen;CTR;Position\r\n"
TABLES = {
    "German, semicolons, decimal commas, thousands, cp1252": (
        f"{GERMAN}{A};120;4.000;3,00 %;4,2\r\n{B};3;1.250;0,24 %;11,05\r\n",
        "cp1252",
    ),
    "Japanese, UTF-8 with a mark": (
        f"上位のページ,クリック数,表示回数,CTR,掲載順位\n{A},120,4000,3%,4.2\n{B},3,1250,0.24%,11\n", "utf-8-sig",
    ),
    "Arabic, digits of its own": (
        f"الصفحات,النقرات,الظهور,نسبة,الموضع\n{A},١٢٠,٤٠٠٠,٣٪,٤٫٢\n{B},٣,١٢٥٠,٠٫٢٤٪,١١\n", "utf-8",
    ),
    "Turkish, the sign before the number, tabs, UTF-16": (
        f"Sayfa\tTıklama\tGösterim\tTO\tKonum\n{A}\t120\t4000\t%3\t4,2\n{B}\t3\t1250\t%0,24\t11\n", "utf-16",
    ),
    "Polish, UTF-16 without a mark, spaces in thousands": (
        f"Strony\tKliknięcia\tWyświetlenia\tCTR\tPozycja\n{A}\t120\t4 000\t3%\t4,2\n{B}\t3\t1 250\t0,24%\t11\n",
        "utf-16-le",
    ),
    "French, quoted decimal commas between commas": (
        f'Pages,Clics,Impressions,CTR,Position\n{A},120,4000,"3,00%","4,2"\n{B},3,1250,"0,24%","11,1"\n', "utf-8",
    ),
    "columns in another order, share as a number, no header": (
        f"4.2,0.03,4000,120,{A}\n11.0,0.0024,1250,3,{B}\n", "utf-8",
    ),
    "no click rate, a line of sums": (f"page;c;i;p\n{A};120;4000;4.2\n{B};3;1250;11\nSum;123;5250;\n", "utf-8"),
}  # fmt: skip


@pytest.mark.parametrize("name", TABLES)
def test_a_table_is_told_by_its_content(name: str, tmp_path: Path) -> None:
    text, encoding = TABLES[name]

    export = read_export(written(tmp_path / "pages.csv", text.encode(encoding)))

    assert figures(export) == CLICKS
    assert export.pages[A].position == pytest.approx(4.2)
    assert len(export.notes) == ("Sum" in text)


def test_pages_by_query_day_country_and_device_add_up(tmp_path: Path) -> None:
    rows = [
        "date,page,query,country,device,clicks,impressions,ctr,position",
        f"2026-03-01,{A},rye bread,deu,MOBILE,10,100,0.1,2",
        f"2026-03-02,{A},rye bread,fra,DESKTOP,5,100,0.05,4",
        f"2026-03-02,{B},oat bread,deu,MOBILE,0,50,0,9",
    ]

    export = read_export(written(tmp_path / "api.csv", "\n".join(rows).encode()))

    assert export.pairs[A, "rye bread"] == Figures(15, 200, 600.0, 200)
    assert figures(export) == {A: (15, 200), B: (0, 50)}
    assert (export.first, export.last) == ("2026-03-01", "2026-03-02")


def test_a_broken_table_in_a_zip_does_not_cost_the_others(tmp_path: Path) -> None:
    path = zipped(tmp_path / "e.zip", {"Pages.csv": ENGLISH, "Queries.csv": b"\x00\x01\x02" * 50})

    assert figures(read_export(path)) == CLICKS


COMPARED = f"p,a,b,c,d,e,f\n{A},1,2,30,40,3.33%,5%\n{B},1,1,10,10,10%,10%\n"
BROKEN = {
    "nothing.csv": (b"", "is empty"),
    "words.csv": (b"a letter\nto nobody\n", "is no table"),
    "picture.csv": (b"\x89PNG\x00\x01" * 40, "is no text"),
    "cut.zip": (b"PK\x03\x04 and then nothing", "is a broken zip"),
    "queries.csv": (QUERIES.encode(), "has no addresses"),
    "days.csv": (DAYS.encode(), "has no addresses"),
    "compared.csv": (COMPARED.encode(), "export each period on its own"),
    "other.csv": (f"p,a,b\n{A},40,2\n{B},1,90\n".encode(), "not clicks, impressions"),
    "either.csv": (f"d,p,c,i\n01/02/2026,{A},1,9\n03/04/2026,{A},1,9\n".encode(), "day and month"),
    "half.csv": (ENGLISH.encode("utf-16")[:-1], "cut off"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_what_is_no_export_is_one_line_that_says_why(name: str, tmp_path: Path) -> None:
    data, why = BROKEN[name]

    with pytest.raises(ExportError) as raised:
        read_export(written(tmp_path / name, data))

    line = str(raised.value)
    assert line.startswith(name)
    assert why in line
    assert "\n" not in line


def test_a_workbook_a_folder_and_a_missing_file_are_lines_too(tmp_path: Path) -> None:
    workbook = zipped(tmp_path / "e.xlsx", {"[Content_Types].xml": "", "xl/a.csv": ENGLISH})

    for path, why in ((workbook, "workbook"), (tmp_path, "folder"), (tmp_path / "gone.zip", "cannot be opened")):
        with pytest.raises(ExportError, match=why):
            read_export(path)


def test_a_zip_that_unpacks_to_too_much_or_has_too_many_files_is_refused(tmp_path: Path) -> None:
    bomb = zipped(tmp_path / "bomb.zip", {"Pages.csv": b"0" * (MOST_BYTES + 1)})
    crowd = zipped(tmp_path / "crowd.zip", {f"{number}.csv": "" for number in range(101)})

    for path, why in ((bomb, "unpacks to more"), (crowd, "101 files")):
        with pytest.raises(ExportError, match=why):
            read_export(path)


def test_the_sizes_that_a_zip_claims_are_not_believed(tmp_path: Path) -> None:
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("Pages.csv", ENGLISH)
    lying = whole.getvalue().replace(len(ENGLISH).to_bytes(4, "little"), (7).to_bytes(4, "little"))

    with pytest.raises(ExportError, match=r"broken zip|no table"):
        read_export(written(tmp_path / "lying.zip", lying))


def test_a_zip_with_any_byte_changed_is_read_or_refused_in_one_line(tmp_path: Path) -> None:
    whole = zipped(tmp_path / "e.zip", {"Pages.csv": ENGLISH}).read_bytes()
    lines = []
    for at in range(len(whole)):
        changed = bytearray(whole)
        changed[at] ^= 0xFF
        try:
            read_export(written(tmp_path / "changed.zip", bytes(changed)))
        except ExportError as error:
            lines.append(str(error))

    assert 0 < len(lines) < len(whole)
    assert [line for line in lines if "\n" in line] == []


def export(name: str, clicks: int, first: str = "", last: str = "", address: str = A) -> Export:
    return Export(name, {address: Figures(clicks, 100)}, {}, first, last)


def test_periods_that_follow_each_other_add_up_and_no_day_counts_twice() -> None:
    march, april = export("m", 3, "2026-03-01", "2026-03-31"), export("a", 4, "2026-04-01", "2026-04-30")
    quarter = export("q", 9, "2026-02-01", "2026-04-15")

    both = together([april, march])
    assert figures(both) == {A: (7, 200)}
    assert (both.first, both.last) == ("2026-03-01", "2026-04-30")

    three = together([quarter, april, march])
    assert figures(three) == {A: (7, 200)}
    assert "q: not used" in three.notes[0]


def test_the_same_export_twice_counts_once_and_two_of_one_period_lie_side_by_side() -> None:
    one = export("a", 4, "2026-04-01", "2026-04-30")
    other = export("b", 5, "2026-04-01", "2026-04-30", B)

    assert figures(together([one, one, other])) == {A: (4, 100), B: (5, 100)}
    assert figures(together([export("x", 7), one])) == {A: (4, 100)}


def by_day(name: str, *days: str) -> Export:
    one = Figures(1, 10)
    return Export(
        name, {A: Figures(len(days), 10 * len(days))}, {(A, "rye"): Figures(len(days), 10 * len(days))},
        days[0], days[-1], page_days={(A, day): one for day in days}, pair_days={(A, "rye", day): one for day in days},
    )  # fmt: skip


def test_of_overlapping_periods_by_day_every_day_counts_once() -> None:
    older, newer = by_day("o", "2026-03-01", "2026-03-02", "2026-03-03"), by_day("n", "2026-03-03", "2026-03-04")

    both = together([older, newer])

    assert figures(both) == {A: (4, 40)}
    assert both.pairs[A, "rye"].impressions == 40
    assert sorted(day for _, day in both.page_days) == [f"2026-03-0{day}" for day in range(1, 5)]
    assert both.notes == ("o: of its days (2026-03-01 to 2026-03-03) only those that no later export has are used.",)


def test_of_two_that_end_on_one_day_the_longer_one_is_used() -> None:
    quarter, march = export("q", 9, "2026-01-01", "2026-03-31"), export("m", 3, "2026-03-01", "2026-03-31")

    both = together([march, quarter])

    assert (figures(both), both.first) == ({A: (9, 100)}, "2026-01-01")
    assert both.notes[0].startswith("m: not used")


def test_days_that_no_export_has_are_named() -> None:
    both = together([export("m", 3, "2026-03-01", "2026-03-31"), export("j", 4, "2026-06-01", "2026-06-30")])

    assert both.notes == ("No export has the days 2026-04-01 to 2026-05-31.",)


def test_queries_and_days_of_the_zip_are_kept_and_a_table_of_countries_is_not_taken_for_queries(tmp_path: Path) -> None:
    path = zipped(tmp_path / "e.zip", {"グラフ.csv": DAYS, "ページ.csv": ENGLISH,
        "国.csv": "国,クリック数,表示回数,CTR,掲載順位\n日本,5,90,5.56%,3\n",
        "クエリ.csv": QUERIES.replace("rye bread", "ライ麦パン").replace("oats", "オーツ")})  # fmt: skip

    read = read_export(path)

    assert list(read.queries) == ["ライ麦パン", "オーツ"]
    assert {day: of.clicks for day, of in read.days.items()} == {"2026-03-01": 60, "2026-03-02": 63}
    assert (read.pairs, read.page_days) == ({}, {})
