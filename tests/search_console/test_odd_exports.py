"""Odd exports are read for what they are, or refused in one line: other scripts, encodings, broken files."""

from pathlib import Path

import pytest

from auditor.search_console import Export, ExportError, read_export

RYE, OATS = "https://loaf.example/rye", "https://loaf.example/oats"

READ = {
    "Hebrew with marks of direction, Excel's mark": (
        f"\u200fדפים מובילים\u200f,קליקים,חשיפות,שיעור,מיקום\n{RYE},\u200f120,\u200f4000,\u200f3%\u200f,\u200f4.2\n{OATS},3,1250,0.24%,11\n",  # noqa: E501
        "utf-8-sig",
    ),
    "Persian, digits and marks of its own, semicolons": (
        f"صفحه;کلیک;نمایش;نرخ;رتبه\n{RYE};۱۲۰;۴٬۰۰۰;۳٪;۴٫۲\n{OATS};۳;۱٬۲۵۰;۰٫۲۴٪;۱۱\n", "utf-8",
    ),
    "Japanese, full-width percent, tabs, UTF-16": (
        f"上位のページ\tクリック数\t表示回数\tCTR\t掲載順位\r\n{RYE}\t120\t4,000\t3％\t4.2\r\n{OATS}\t3\t1,250\t0.24％\t11\r\n",
        "utf-16",
    ),
    "Portuguese, semicolons, decimal commas, quoted, Windows": (
        f'"Páginas";"Cliques";"Impressões";"CTR";"Posição"\r\n"{RYE}";"120";"4.000";"3%";"4,2"\r\n"{OATS}";"3";"1.250";"0,24%";"11"\r\n',
        "cp1252",
    ),
    "Swiss, apostrophes in thousands": (
        f"Seiten;Klicks;Impressionen;CTR;Position\n{RYE};120;4’000;3%;4.2\n{OATS};3;1’250;0.24%;11\n", "utf-8",
    ),
    "Thai, narrow spaces, a blank line between": (
        f"หน้าเว็บ,คลิก,การแสดงผล,CTR,อันดับ\n\n{RYE},120,4\u202f000,3 %,4.2\n\n{OATS},3,1\u202f250,0.24 %,11\n", "utf-8",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", READ)
def test_it_is_read_for_what_it_is(name: str, tmp_path: Path) -> None:
    text, encoding = READ[name]
    export = read(tmp_path, "pages.csv", text.encode(encoding))

    assert {address: (of.clicks, of.impressions) for address, of in export.pages.items()} == {
        RYE: (120, 4_000),
        OATS: (3, 1_250),
    }
    assert export.pages[RYE].position == pytest.approx(4.2)


def test_queries_in_a_script_that_runs_from_the_right_are_kept_by_page(tmp_path: Path) -> None:
    rows = f"تاریخ,صفحه,عبارت,کلیک,نمایش\n2026-03-01,{RYE},نان چاودار,۴,۹۰\n2026-03-02,{RYE},نان چاودار,۲,۴۰\n"

    export = read(tmp_path, "api.csv", rows.encode())

    assert export.pairs[RYE, "نان چاودار"].clicks == 6
    assert sorted(day for _, _, day in export.pair_days) == ["2026-03-01", "2026-03-02"]


REFUSED = {
    "html.csv": (b"<!doctype html><html><body>Sign in to continue</body></html>", "is no table"),
    "marks.csv": (f'page,clicks,impressions\n"{RYE},1,9\n{OATS},1,9\n'.encode(), ""),
    "nul.csv": (f"page,clicks,impressions\n{RYE},1,9\n".encode().replace(b",", b"\0"), ""),
    "turned.csv": (f"page,{RYE},{OATS}\nclicks,120,3\nimpressions,4000,1250\n".encode(), ""),
    "rounded.csv": (f"page,clicks,impressions\n{RYE},1.2K,4K\n{OATS},3,1.3K\n".encode(), "no columns of clicks"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_read_is_one_line(name: str, tmp_path: Path) -> None:
    data, why = REFUSED[name]

    with pytest.raises(ExportError) as raised:
        read(tmp_path, name, data)

    line = str(raised.value)
    assert line.startswith(name)
    assert why in line
    assert "\n" not in line


def read(folder: Path, name: str, data: bytes) -> Export:
    path = folder / name
    path.write_bytes(data)
    return read_export(path)
