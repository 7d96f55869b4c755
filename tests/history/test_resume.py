"""A run that is killed: the next one goes on, asks for nothing twice, and reports what an undisturbed one reports."""

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from tests.history.magazine import Magazine, post, rewritten, served

POSTS = 40
ON_ITS_WAY = 0.5
"""Seconds within which an answer that was sent may not have come."""


def arguments(address: str) -> list[str]:
    return [sys.executable, "-m", "auditor", "audit", f"{address}/", "--delay", "0", "--format", "json", "--out", "r"]


def told(folder: Path) -> dict[str, Any]:
    """The report without what is another in each run."""
    report: dict[str, Any] = json.loads((folder / "r" / "report.json").read_text("utf-8"))
    for page in report["pages"]:
        page["seconds"] = None
    return {**report, "started": "", "history": []}


@pytest.mark.long
def test_killed_at_ten_moments_it_reports_the_same_and_asks_for_no_page_twice(tmp_path: Path) -> None:
    chance = random.Random(8)  # noqa: S311 - ten moments
    with served(Magazine({f"/post-{number}": post(f"post-{number}") for number in range(POSTS)})) as site:
        undisturbed = tmp_path / "undisturbed"
        undisturbed.mkdir()
        subprocess.run(arguments(site.address), cwd=undisturbed, check=True, capture_output=True)
        site.asked.clear()
        site.answered.clear()
        site.pause = 0.04
        kills: list[float] = []
        for _ in range(10):
            process = subprocess.Popen(
                arguments(site.address), cwd=tmp_path, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                start_new_session=True,
            )  # fmt: skip
            time.sleep(0.5 + chance.random() * 0.7)
            if process.poll() is None:
                os.kill(process.pid, signal.SIGKILL)
                kills.append(time.monotonic())
            process.wait()
        site.pause = 0.0
        done = subprocess.run(arguments(site.address), cwd=tmp_path, check=False, capture_output=True, text=True)

        assert done.returncode == 0, done.stderr
        assert told(tmp_path) == told(undisturbed)
        asked = Counter(path for path in site.asked if path.startswith("/post-"))
        assert set(asked) == set(site.posts)
        # An answer that was still on its way when the program was killed is not had, and is asked for again.
        had = {path for path, when in site.answered.items() if all(not 0 <= end - when < ON_ITS_WAY for end in kills)}
        assert len(had) > POSTS / 2
        assert [path for path, times in asked.items() if times > 1 and path in had] == []


def test_on_the_second_night_only_what_changed_is_had_and_the_report_is_that_of_a_fresh_run(tmp_path: Path) -> None:
    fresh = tmp_path / "fresh"
    fresh.mkdir()
    with served(Magazine({f"/post-{number}": post(f"post-{number}") for number in range(12)}, validators=True)) as site:
        subprocess.run(arguments(site.address), cwd=tmp_path, check=True, capture_output=True)
        site.posts["/post-3"] = rewritten(site.posts["/post-3"], 0.5)
        site.posts["/post-12"] = post("post-12")
        site.asked.clear()
        subprocess.run(arguments(site.address), cwd=tmp_path, check=True, capture_output=True)
        asked, not_modified = len([path for path in site.asked if "post" in path]), set(site.not_modified)
        subprocess.run(arguments(site.address), cwd=fresh, check=True, capture_output=True)

    assert asked == 13, "all are asked about"
    assert len(not_modified) >= 10, "one now and then is had in full, to learn whether the host tells the truth"
    assert not not_modified & {"/post-3", "/post-12"}
    second = told(tmp_path)
    assert [page["url"].rpartition("/")[2] for page in second["changes"]["came"]] == ["post-12"]
    assert second["changes"]["changed"] == 1
    for page in (*second["pages"], *(alone := told(fresh))["pages"]):
        page["findings"] = [one for one in page["findings"] if one["check"] != "date-kept"]
    assert [(page["url"], page["facts"], page["findings"]) for page in second["pages"]] == [
        (page["url"], page["facts"], page["findings"]) for page in alone["pages"]
    ]
