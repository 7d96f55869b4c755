"""What an author's articles had left after each night is on the author's page, as the nights' own reports have it."""

import json
import re
from pathlib import Path

import lxml.html

from tests.started import started

TEXT = (
    "A bicycle chain wants a clean cloth and a little oil. Wipe it after a wet ride and it will last you for years. "
    "Turn the pedals backwards while you hold the cloth around it. Put one drop on each roller and wipe off the rest. "
)


def write(folder: Path, name: str, author: str, pictures: int) -> None:
    images = "".join(f'<img src="{at}.jpg">' for at in range(pictures))
    (folder / f"{name}.html").write_text(
        f'<!doctype html><html lang="en"><head><title>How to oil {name}</title><meta name="author" content="{author}">'
        f'<meta property="og:type" content="article"></head><body><main><article><h1>How to oil {name}</h1>'
        f"<p>By {author}, 3 May 2026</p>{f'<p>{TEXT}</p>' * 6}{images}</article></main></body></html>",
        encoding="utf-8",
    )


def test_findings_of_each_night_are_those_of_its_report(tmp_path: Path) -> None:
    site = tmp_path / "site"
    site.mkdir()
    counted: list[tuple[int, int]] = []
    for night, pictures in enumerate((5, 2, 2, 0)):
        write(site, "a-chain", "Ines Marlow", pictures)
        write(site, "a-hinge", "Ines Marlow", 3)
        write(site, "a-lock", "Tom Weller", 9)
        if night:
            write(site, "a-pump", "Ines Marlow", 1)  # it came later, and counts from then on
        done = started(
            ["audit", "site", "--out", "r", "--jobs", "1"], tmp_path,
            {"SOURCE_DATE_EPOCH": str(1795305600 + night * 86400)},
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        pages = json.loads((tmp_path / "r" / "report.json").read_text(encoding="utf-8"))["pages"]
        hers = [page for page in pages if not page["path"].endswith("a-lock.html")]
        counted.append((sum(len(page["findings"]) for page in hers), len(hers)))

    made = lxml.html.parse(tmp_path / "r" / "groups" / "author-ines-marlow.html")
    rows = made.xpath("//section[.//h2[@id='burn-heading']]//tbody/tr")
    shown = [[re.sub(r"\s+", " ", cell.text_content()).strip() for cell in row] for row in rows]

    assert [row[0].split(",")[0] for row in shown] == [f"{day} November 2026" for day in (25, 24, 23, 22)]
    assert [(int(row[1]), int(row[2])) for row in shown] == counted[::-1]
    assert counted[0][0] > counted[3][0]
