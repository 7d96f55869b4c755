"""What Search Console says is kept with the site, used by later runs, listed by history, and removed on request."""

import json
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest
import zstandard

Write = Callable[..., Path]
Run = Callable[..., "CompletedProcess[str]"]
QUERY = "quiet chain for commuters"


@pytest.fixture
def kept(run: Run, article: Write, tmp_path: Path) -> Path:
    """A site whose audit was given an export."""
    path = article("site/chain.html")
    text = path.read_text("utf-8")
    path.write_text(text.replace("</head>", '<link rel="canonical" href="https://loaf.example/chain"></head>'), "utf-8")
    rows = [f"2026-03-{day:02},https://loaf.example/chain,{QUERY},4,90,2" for day in range(1, 29)]
    (tmp_path / "march.csv").write_text("\n".join(["date,page,query,clicks,impressions,position", *rows]), "utf-8")
    assert run("audit", "site", "--out", "r", "--search-console", "march.csv").returncode == 0
    return tmp_path


def search(folder: Path) -> dict[str, object]:
    found: dict[str, object] = json.loads((folder / "r" / "report.json").read_text("utf-8"))["search"]
    return found


def test_a_later_run_without_an_export_uses_what_is_kept_and_says_so(kept: Path, run: Run) -> None:
    given = search(kept)

    done = run("audit", "site", "--out", "r")

    again = search(kept)
    assert "figures kept of earlier ones are used (2026-03-01 to 2026-03-28)" in done.stderr
    assert (given.pop("from_store"), again.pop("from_store")) == (False, True)
    assert again == given
    html = (kept / "r" / "index.html").read_text("utf-8")
    assert "as kept from earlier runs" in html


def test_a_second_period_adds_up_with_the_first(kept: Path, run: Run) -> None:
    (kept / "april.csv").write_text(
        "date,page,clicks,impressions\n2026-04-05,https://loaf.example/chain,10,100\n", "utf-8"
    )
    done = run("audit", "site", "--out", "r", "--search-console", "april.csv")

    found = search(kept)
    assert (found["first"], found["last"]) == ("2026-03-01", "2026-04-05")
    assert found["pages"][0]["clicks"] == 28 * 4 + 10  # type: ignore[index]
    assert "No export has the days 2026-03-29 to 2026-04-04." in done.stderr


def test_history_says_what_is_kept(kept: Path, run: Run) -> None:
    del kept
    assert "2026-03-01 to 2026-03-28       1        1    28  march.csv" in run("history", "r").stdout
    (one,) = json.loads(run("history", "r", "--format", "json").stdout)["search_console"]
    assert (one["first"], one["pages"], one["queries"], one["days"]) == ("2026-03-01", 1, 1, 28)


def test_forget_lists_first_removes_with_yes_and_the_next_run_knows_nothing(kept: Path, run: Run) -> None:
    asked = run("history", "forget", "r")
    assert asked.returncode == 2
    assert "Would remove from r: 2026-03-01 to 2026-03-28 (march.csv): 1 page, 1 query, 28 days" in asked.stdout
    assert "--yes" in asked.stderr
    assert QUERY.encode() in everything(kept)

    done = run("history", "forget", "r", "--yes")
    assert done.returncode == 0, done.stderr
    assert "Removed from r: 2026-03-01 to 2026-03-28" in done.stdout
    assert QUERY.encode() not in everything(kept)

    assert run("audit", "site", "--out", "r").returncode == 0
    assert search(kept) is None
    assert len(json.loads(run("history", "r", "--format", "json").stdout)["runs"]) == 2, "the runs are still known"
    assert "Nothing of Search Console is kept" in run("history", "forget", "r", "--yes").stdout


def everything(folder: Path) -> bytes:
    """All bytes of the store's files, and what is packed in them."""
    raw = b"".join(path.read_bytes() for path in sorted(folder.glob("r.sqlite*")))
    found = [raw]
    for at in range(len(raw) - 1):
        if raw[at : at + 4] == zstandard.FRAME_HEADER:
            try:
                found.append(zstandard.ZstdDecompressor().decompressobj().decompress(raw[at:]))
            except zstandard.ZstdError:
                continue
    return b"\0".join(found)


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (("forget", "r", "--period", "March"), "is no period; write it as"),
        (("forget", "r", "--every-site"), "name one of them"),
        (("forget", "elsewhere"), "has no report here"),
        (("r", "--yes"), "belong to history forget"),
        (("r", "s"), "2 sites are named"),
    ],
)
def test_a_wish_that_cannot_be_is_one_line(kept: Path, run: Run, args: tuple[str, ...], said: str) -> None:
    del kept
    done = run("history", *args)

    assert done.returncode == 2
    assert said in done.stderr
    assert done.stderr.count("\n") == 1


def test_only_the_named_period_goes_and_every_site_can(kept: Path, run: Run) -> None:
    assert "Nothing of Search Console" in run("history", "forget", "r", "--period", "2026-01-01..2026-02-28").stdout
    (kept / "reports").mkdir()
    (kept / "r.sqlite").rename(kept / "reports" / "r.sqlite")

    done = run("history", "forget", "--every-site", "--period", "2026-03-28..2026-04-28", "--yes")

    assert (done.returncode, done.stdout.startswith("Removed from r:")) == (0, True)
