"""A run that is killed: the next one goes on, asks for nothing twice, and reports what an undisturbed one reports."""

import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from tests.history.magazine import Magazine, post, rewritten, served
from tests.started import started

POSTS = 40


def arguments(address: str) -> list[str]:
    return ["audit", f"{address}/", "--delay", "0", "--format", "json", "--out", "r"]


def audited(folder: Path, address: str) -> None:
    done = started(arguments(address), folder)
    assert done.returncode == 0, done.stderr


def told(folder: Path) -> dict[str, Any]:
    """The report without what is another in each run."""
    report: dict[str, Any] = json.loads((folder / "r" / "report.json").read_text("utf-8"))
    for page in report["pages"]:
        page["seconds"] = None
    return {**report, "started": "", "history": []}


def remembered(folder: Path) -> set[str]:
    """Paths of the posts that the store has, as the killed run left it."""
    if not (folder / "r.sqlite").exists():
        return set()
    with closing(sqlite3.connect(folder / "r.sqlite")) as store:
        try:
            rows = store.execute("SELECT address FROM visit").fetchall()
        except sqlite3.OperationalError:  # killed before there were tables
            return set()
    return {path for (address,) in rows if (path := urlsplit(address.decode()).path).startswith("/post-")}


@pytest.mark.parametrize("moments", [2, pytest.param(10, marks=pytest.mark.long)])
def test_killed_at_some_moments_it_reports_the_same_and_asks_for_no_page_twice(tmp_path: Path, moments: int) -> None:
    chance = random.Random(8)  # noqa: S311 - some moments
    with served(Magazine({f"/post-{number}": post(f"post-{number}") for number in range(POSTS)})) as site:
        undisturbed = tmp_path / "undisturbed"
        undisturbed.mkdir()
        audited(undisturbed, site.address)
        site.asked.clear()
        site.pause = 0.1
        lives: list[tuple[int, set[str]]] = []
        """At the end of each run, how many requests there were by then, and what the store has."""
        for moment in range(moments):
            process = subprocess.Popen(
                [sys.executable, "-m", "auditor", *arguments(site.address)], cwd=tmp_path, stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL, start_new_session=True,
            )  # fmt: skip
            until = len(site.asked) + chance.randint(6, 12) * (moment != 1)  # the second one before it begins
            while len(site.asked) < until and process.poll() is None:
                time.sleep(0.01)
            if process.poll() is None:
                os.kill(process.pid, signal.SIGKILL)
            process.wait()
            time.sleep(0.3)  # what was on its way arrives
            lives.append((len(site.asked), remembered(tmp_path)))
        site.pause = 0.0
        audited(tmp_path, site.address)

        assert told(tmp_path) == told(undisturbed)
        assert site.posts.keys() <= set(site.asked)
        assert any(had for _, had in lives), "something was had before a kill"
        for asked, had in lives:
            assert had.isdisjoint(site.asked[asked:]), "what is had is not asked for again"


def test_on_the_second_night_only_what_changed_is_had_and_the_report_is_that_of_a_fresh_run(tmp_path: Path) -> None:
    fresh = tmp_path / "fresh"
    fresh.mkdir()
    with served(Magazine({f"/post-{number}": post(f"post-{number}") for number in range(12)}, validators=True)) as site:
        audited(tmp_path, site.address)
        site.posts["/post-3"] = rewritten(site.posts["/post-3"], 0.5)
        site.posts["/post-12"] = post("post-12")
        site.asked.clear()
        audited(tmp_path, site.address)
        asked, not_modified = len([path for path in site.asked if "post" in path]), set(site.not_modified)
        audited(fresh, site.address)

    assert asked == 13, "all are asked about"
    assert len(not_modified) >= 5, "most: a tenth, by chance, is had in full to learn whether the host tells the truth"
    assert not not_modified & {"/post-3", "/post-12"}
    second = told(tmp_path)
    assert [page["url"].rpartition("/")[2] for page in second["changes"]["came"]] == ["post-12"]
    assert second["changes"]["changed"] == 1
    for page in (*second["pages"], *(alone := told(fresh))["pages"]):
        page["findings"] = [one for one in page["findings"] if one["check"] != "date-kept"]
    assert [(page["url"], page["facts"], page["findings"]) for page in second["pages"]] == [
        (page["url"], page["facts"], page["findings"]) for page in alone["pages"]
    ]
