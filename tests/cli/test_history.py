"""The nights of a site on the command line: history, diff, a digest, a site that shrank, two runs at a time."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[..., "subprocess.CompletedProcess[str]"]
Write = Callable[..., Path]


@pytest.fixture
def nights(run: Run, article: Write, tmp_path: Path) -> Path:
    """Two runs of a folder; in the second a title is gone."""
    for name in ("chain", "lamp", "pump"):
        article(f"site/{name}.html", extra=f"<p>All of this is about the {name} alone, and about no other thing.</p>")
    run("audit", "site", "--out", "r", "--format", "json", SOURCE_DATE_EPOCH="1795000000")
    page = tmp_path / "site" / "lamp.html"
    page.write_text(page.read_text("utf-8").replace("<title>How to oil a bicycle chain</title>", ""), "utf-8")
    run("audit", "site", "--out", "r", "--format", "json", "--digest", "d.md", SOURCE_DATE_EPOCH="1795086400")
    return tmp_path


def test_history_lists_the_runs_with_score_and_findings(nights: Path, run: Run) -> None:
    del nights
    told = run("history", "r")
    runs = json.loads(run("history", "r", "--format", "json").stdout)["runs"]

    assert told.returncode == 0
    assert told.stdout.startswith("site: 2 runs\n")
    assert [one["errors"] for one in runs] == [0, 1]
    assert runs[0]["score"] > runs[1]["score"]


def test_diff_compares_the_last_two_runs(nights: Path, run: Run) -> None:
    del nights
    changes = json.loads(run("diff", "r", "--format", "json").stdout)

    assert [page["source"] for page in changes["worse"]] == ["site/lamp.html"]
    assert changes["worse"][0]["new"][0]["check"] == "title-missing"


def test_the_digest_is_what_diff_prints(nights: Path, run: Run) -> None:
    assert (nights / "d.md").read_text("utf-8") == run("diff", "r", "--format", "markdown").stdout


@pytest.mark.parametrize(
    ("args", "code", "said"),
    [
        (["history", "nowhere"], 2, "has no report here"),
        (["diff", "r", "--before", "2", "--after", "1"], 2, "is not before"),
        (["diff", "r", "--before", "9"], 2, "there is no run 9"),
        (["history", "site/lamp.html"], 3, "is no store that auditor wrote"),
        (["audit", "site", "--out", "r", "--fail-on", "newer:error"], 2, "known are error"),
    ],
)
def test_a_wrong_name_or_number_is_said(nights: Path, run: Run, args: list[str], code: int, said: str) -> None:
    del nights
    done = run(*args)

    assert (done.returncode, said in done.stderr, done.stdout) == (code, True, "")


def test_a_first_run_cannot_be_compared(run: Run, article: Write) -> None:
    article("site/a.html")
    run("audit", "site", "--out", "r", "--format", "json")

    assert "takes two to compare" in run("diff", "r").stderr


def test_a_site_that_shrank_keeps_the_last_report_until_it_is_accepted(
    run: Run, article: Write, tmp_path: Path
) -> None:
    for number in range(8):
        article(f"site/{number}.html", extra=f"<p>Number {number} has this line of its own, as each of them does.</p>")
    run("audit", "site", "--out", "r", "--format", "json")
    for number in range(5):
        (tmp_path / "site" / f"{number}.html").unlink()
    shrunk = run("audit", "site", "--out", "r", "--format", "json")
    kept = json.loads((tmp_path / "r" / "report.json").read_text("utf-8"))
    accepted = run("audit", "site", "--out", "r", "--format", "json", "--accept-shrinking")
    present = json.loads((tmp_path / "r" / "report.json").read_text("utf-8"))

    assert shrunk.returncode == 3
    assert "The site shrank from 8 articles to 3 since the last run." in shrunk.stderr
    assert len(kept["pages"]) == 8
    assert accepted.returncode == 0
    assert len(present["pages"]) == 3
    assert len(present["changes"]["gone"]) == 5


def test_of_two_runs_at_a_time_the_second_says_so_and_does_nothing(run: Run, article: Write, tmp_path: Path) -> None:
    article("site/a.html")
    program = (
        "import sys; from pathlib import Path; from auditor.store.sqlite_store import RunStore\n"
        "with RunStore(Path('r'), source='site', started='', version='1'):\n"
        "    print('held', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program], cwd=tmp_path, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout
        assert holder.stdin
        assert holder.stdout.readline() == "held\n"
        second = run("audit", "site", "--out", "r")
        holder.stdin.close()

    assert second.returncode == 3
    assert "Another run is at work on r.sqlite" in second.stderr
    assert not (tmp_path / "r" / "index.html").exists()
