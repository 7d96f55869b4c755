"""Pages of ten megabytes and pages made to take long, each as a whole process: bounded, and the run goes on."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

Write = Callable[..., Path]

MOST_MEMORY = 250_000
"""Kilobytes of the whole process at its peak."""
MOST_SECONDS = 20
"""Seconds of CPU of one page, whatever it holds."""
SIZE = 9_900_000
STUFFED = "<p>Best running shoes are the best running shoes of all best running shoes.</p>"


class Ran(NamedTuple):
    report: dict[str, list[dict[str, object]]]
    seconds: float
    kilobytes: int


BETWEEN = """
import json, resource, subprocess, sys

code = subprocess.run(sys.argv[1:], stdout=open("out.json", "w"), stdin=subprocess.DEVNULL).returncode
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(json.dumps([code, used.ru_utime + used.ru_stime, used.ru_maxrss]))
"""
"""A small process between the tests and the program: Linux counts to a child's memory what its parent had when it was
forked, and a process that has collected all tests has more than the program may have."""


def check(folder: Path, *names: str) -> Ran:
    """What ``auditor check`` says of the files, and what it took."""
    program = [sys.executable, "-m", "auditor", "check", "--format", "json", *names]
    done = subprocess.run(
        [sys.executable, "-c", BETWEEN, *program], cwd=folder, capture_output=True, text=True, check=True
    )
    code, seconds, peak = json.loads(done.stdout)
    assert code in {0, 1, 3}
    report = json.loads((folder / "out.json").read_text(encoding="utf-8"))
    return Ran(report, seconds, peak // (1024 if sys.platform == "darwin" else 1))


def filled(part: str) -> str:
    """Ten megabytes of the part; ``#`` in it is a number."""
    some = "".join(part.replace("#", str(number)) for number in range(2_000))
    return some * (SIZE // len(some.encode()))


JUDGED = {
    "one script": "<script>" + filled("let cup# = 'tea' + #;\n") + "</script>",
    "a style": "<style>" + filled(".cup# { color: red }\n") + "</style>",
    "comments": filled("<!-- a cup of tea # -->\n"),
    "pictures in base64": ('<img alt=tea src="data:image/png;base64,' + "QUJDREVGR0hJ" * 30_000 + '">\n') * 27,
    "one tag": "<p " + " ".join(f"data-cup{number}" for number in range(600_000)) + ">Tea.</p>",
    "JSON-LD": '<script type="application/ld+json">[' + filled('{"@type": "Thing", "name": "cup #"},') + "1]</script>",
}
REFUSED = {
    "prose": filled("<p>The kettle number # on the stove sings when its water is hot enough for tea.</p>\n"),
    "nothing but tags": filled("<div></div>"),
    "a table": "<table>" + filled("<tr><td>cup #<td>#</tr>\n") + "</table>",
    "links": filled('<p><a href="/cup/#">cup #</a></p>\n'),
    "headings": filled("<h2>Cup #</h2><p>The kettle sings.</p>\n"),
    "Chinese": filled("<p>水壶在炉子上唱歌，水已经烧开了可以泡茶。</p>\n"),
    "entities": "<p>" + filled("&amp;&lt; tea "),
}


@pytest.mark.long
@pytest.mark.parametrize("kind", JUDGED)
def test_a_page_of_ten_megabytes_that_shows_little_is_judged(tmp_path: Path, article: Write, kind: str) -> None:
    article("large.html", JUDGED[kind])

    ran = check(tmp_path, "large.html")

    assert [page["path"] for page in ran.report["pages"]] == ["large.html"]
    assert ran.report["pages"][0]["words"]
    assert ran.seconds < MOST_SECONDS
    assert ran.kilobytes < MOST_MEMORY


@pytest.mark.long
@pytest.mark.parametrize("kind", REFUSED)
def test_a_page_of_ten_megabytes_that_shows_too_much_is_said_and_the_next_one_judged(
    tmp_path: Path, article: Write, kind: str
) -> None:
    article("large.html", REFUSED[kind])
    article("small.html")

    ran = check(tmp_path, "large.html", "small.html")

    assert [page["path"] for page in ran.report["pages"]] == ["small.html"]
    (unread,) = ran.report["unread"]
    assert unread["url"] == "large.html"
    assert str(unread["reason"]).startswith("too large to be judged: it ")
    assert ran.seconds < MOST_SECONDS
    assert ran.kilobytes < MOST_MEMORY


@pytest.mark.long
def test_a_page_just_within_bounds_stays_within_time_and_memory(tmp_path: Path, article: Write) -> None:
    article("stuffed.html", STUFFED * 7_600)

    ran = check(tmp_path, "stuffed.html")

    findings = ran.report["pages"][0]["findings"]
    assert isinstance(findings, list)
    assert "keyphrase-stuffing" in {finding["check"] for finding in findings}
    assert ran.seconds < MOST_SECONDS
    assert ran.kilobytes < MOST_MEMORY


@pytest.mark.long
def test_twice_as_many_stuffed_sentences_take_about_twice_the_time(tmp_path: Path, article: Write) -> None:
    article("once.html", STUFFED * 3_500)
    article("twice.html", STUFFED * 7_000)

    once, twice = (min(check(tmp_path, f"{name}.html").seconds for _ in range(2)) for name in ("once", "twice"))

    assert twice < 2.8 * once


@pytest.mark.long
def test_a_tag_with_two_hundred_thousand_attributes_takes_seconds(tmp_path: Path, article: Write) -> None:
    article("crowded.html", "<p " + " ".join(f"a{number}=1" for number in range(200_000)) + ">Tea.</p>")

    ran = check(tmp_path, "crowded.html")

    assert ran.report["pages"]
    assert ran.seconds < MOST_SECONDS / 2  # libxml2 alone took over a minute
