"""The made-up figures of the demo are the same each time, name pages of the magazine, and show what they should."""

import csv
import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

from auditor.demo import PUBLIC_URL, build
from auditor.demo.archive import notes
from auditor.demo.figures import FIRST, LAST, export


def test_they_are_the_same_each_time_and_every_address_is_a_page() -> None:
    text = export()
    rows = list(csv.DictReader(io.StringIO(text)))
    site = build(PUBLIC_URL, notes(described=True))

    assert text == export()
    assert (rows[0]["date"], max(row["date"] for row in rows)) == (FIRST.isoformat(), LAST.isoformat())
    assert {row["page"].removeprefix(PUBLIC_URL) for row in rows} <= site.keys()


def test_half_of_the_notes_had_no_description_before() -> None:
    before, after = notes(described=False), notes(described=True)

    assert sum(not note["description"] for note in before) == len(before) / 2
    assert all(note["description"] for note in after)
    assert [note.body for note in before] == [note.body for note in after]


@pytest.mark.long
def test_the_demo_shows_order_shared_query_loss_and_effect(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "auditor", "demo", "--search-console"], cwd=tmp_path, capture_output=True, text=True,
        check=False, timeout=300,
    )  # fmt: skip

    assert done.returncode == 0, done.stderr
    report = json.loads((tmp_path / "reports" / "demo" / "report.json").read_text("utf-8"))
    search = report["search"]
    (effect,) = search["effects"]
    assert (effect["check"], effect["pages"]) == ("description-missing", 24)
    assert (effect["clicks"]["verdict"], effect["position"]["verdict"]) == ("worked", "worked")
    assert [page["source"].split("/")[-2] for page in search["trend"]["losing"]] == ["packing-list-for-slow-trains"]
    assert [one["query"] for one in search["shared"]] == ["rye sourdough starter"]
    assert [one["check"] for one in report["site_findings"]].count("query-shared") == 1
    assert report["changes_to_make"][0]["impressions"] > 50_000
