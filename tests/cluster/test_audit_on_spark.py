"""Archives are audited by a cluster of processes, and what comes out is what one process makes of them."""

import gzip
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

import pytest

from auditor.audit import audit
from auditor.cluster.archives import archives_of
from auditor.cluster.audit import ClusterRun
from auditor.cluster.read_rows import read_archives, read_store
from auditor.cluster.results import report_of, write
from auditor.cluster.row_steps import RowSteps
from auditor.cluster.session import session
from auditor.cluster.stages import Stages
from auditor.config import Config
from auditor.engine.spark import Spark
from auditor.fetch import SourceError, fetch
from auditor.model import Report
from auditor.pipeline.page_steps import Steps
from auditor.read.page_links import page_links
from auditor.store.finished_run import not_read
from auditor.store.sqlite_store import RunStore
from tests.started import started

pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(shutil.which("java") is None, reason="no Java here"),
    pytest.mark.filterwarnings("ignore::ResourceWarning"),
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
    pytest.mark.filterwarnings("ignore::FutureWarning"),
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]

STARTED = "2026-11-20T08:00:00Z"
PAGES = 2_000
DEADLY = '''
import os, signal
from auditor.check import Rule
from auditor.model.record import record

@record
class Deadly:
    """Ends the process that judges the page of that name."""
    rule = Rule(
        id="deadly", area="page", title="Ends its process", why="It does.", fix="Do not.", basis="house style",
        source="", checked="2026-11-20", level="note", weight=1, good="", bad="",
    )

    def judge(self, facts):
        if "deadly" in facts.article.url:
            os.kill(os.getpid(), signal.SIGKILL)
        return iter(())
'''
"""Workers can only do what they can import."""
WORDS = (
    "kettle", "garden", "bicycle", "window", "lamp", "bread", "river", "ladder", "letter", "button", "carpet", "engine",
    "candle", "forest", "harbour", "island", "jacket", "kitchen", "market", "needle", "orchard", "pencil", "quarry",
)  # fmt: skip


def html(number: int, host: str) -> bytes:
    """A page with some faults: titles that several share, and every fiftieth is a copy of the one before."""
    drawn = Random(number - (number % 50 == 49))  # noqa: S311 - pages, no secrets
    thing, place = drawn.choice(WORDS), drawn.choice(WORDS)
    body = []
    for _ in range(2):
        body.append(f"<h2>The {drawn.choice(WORDS)} and the {thing}</h2>")
        for _ in range(2):
            sentences = (
                f"The {drawn.choice(WORDS)} of the {drawn.choice(WORDS)} was put beside a {thing} in week"
                f" {drawn.randrange(999)}, and nobody saw the {drawn.choice(WORDS)} again."
                for _ in range(4)
            )
            body.append(f"<p>{' '.join(sentences)}</p>")
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The {thing} by the {place} {number % 400}'
        f"</title></head><body><nav><a href='/'>Start</a></nav><main><article><h1>The {thing} by the {place}</h1>"
        f"{''.join(body)}</article></main><footer><p>Written for {host} by people.</p></footer></body></html>"
    ).encode()


def member(address: str, body: bytes, status: str = "200 OK", more: str = "") -> bytes:
    """One packed record."""
    head = f"HTTP/1.1 {status}\r\ncontent-type: text/html; charset=utf-8\r\n{more}\r\n".encode()
    content = head + body
    record = (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {address}\r\nWARC-Date: 2026-03-01T08:00:00Z\r\n"
        f"WARC-Record-ID: <urn:uuid:12345678-1234-1234-1234-{abs(hash(address)) % 10**12:012}>\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(content)}\r\n\r\n"
    )
    return gzip.compress(record.encode() + content + b"\r\n\r\n", 1, mtime=0)


def archives(folder: Path, pages: int, files: int = 4, hosts: int = 3) -> list[str]:
    """Archives with pages of several hosts, of which some came twice, redirect, fail, or are broken in their middle."""
    folder.mkdir(exist_ok=True)
    names = []
    for file in range(files):
        records = []
        for number in range(file, pages, files):
            host = f"host{number % hosts}.example"
            records.append(member(f"https://{host}/{number:05}", html(number, host)))
        records.append(member("https://host0.example/00000", html(0, "host0.example")))  # again, in every file
        records.append(member(f"https://host0.example/gone-{file}", b"<p>No.</p>", "404 Not Found"))
        records.append(
            member(f"https://host1.example/old-{file}", b"", "301 Moved", "location: https://host1.example/00001\r\n")
        )
        if file == 1:
            middle = records[len(records) // 2]
            records[len(records) // 2] = middle[: len(middle) // 2]
        name = folder / f"part-{file}.warc.gz"
        name.write_bytes(b"".join(records))
        names.append(str(name))
    return names


def alone(folder: Path, names: Sequence[str], config: Config) -> tuple[RunStore, Report]:
    """What one process makes of them."""
    store = RunStore(folder, source="it", started=STARTED, version="1")
    pages = fetch(names, config.fetch, links_of=page_links)
    return store, audit(pages, config, source="it", started=STARTED, version="1", shelf=store, reach=lambda: "no")


class Cluster:
    """A session with a place for results."""

    def __init__(self, spark: Any, folder: Path) -> None:
        self.spark, self.folder = spark, folder

    def audit(
        self, name: str, names: Sequence[str], config: Config, most: int = 10_000, stored: Path | None = None
    ) -> tuple[RunStore, Report]:
        store = RunStore(self.folder / name, source="it", started=STARTED, version="1")
        engine = Spark(self.spark)
        steps = RowSteps(Steps(config, (), STARTED, store.packing, remembered=True))
        run = ClusterRun(engine, steps, Stages(self.spark, self.place(name), "key"), reach=lambda: "no")
        if stored:
            judged = run.run(partial(read_store, engine, steps, stored), not_read(stored))
        else:
            judged = run.run(partial(read_archives, engine, steps, archives_of(names, self.spark)))
        write(run, judged)
        return store, report_of(
            run, judged, config, store, version="1", started=STARTED, source="it", most=most, place="rows"
        )

    def place(self, name: str) -> str:
        return (self.folder / f"{name}.parquet").as_uri()

    def rows(self, name: str, table: str) -> list[Any]:
        return list(self.spark.read.parquet(f"{self.place(name)}/{table}").collect())


@pytest.fixture(scope="module")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cluster]:
    """Two executors of one core each, processes of their own, for all tests of this file."""
    folder = tmp_path_factory.mktemp("cluster")
    (folder / "deadly.py").write_text(DEADLY, encoding="utf-8")
    sys.path.insert(0, str(folder))
    java = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
    more = {
        "spark.executor.extraJavaOptions": java,
        "spark.executorEnv.PYTHONPATH": os.pathsep.join([str(folder), str(Path(__file__).parents[2])]),
        "spark.sql.shuffle.partitions": "4",
    }
    try:
        with session("local-cluster[2,1,1024]", more) as spark:
            yield Cluster(spark, folder)
    finally:
        sys.path.remove(str(folder))


def same(one: Report, other: Report) -> None:
    """Page for page, and in all that is said of them together."""
    assert [page.source for page in one.pages] == [page.source for page in other.pages]
    for left, right in zip(one.pages, other.pages, strict=True):
        assert left == right
    assert one.site_findings == other.site_findings
    assert one.unread == other.unread
    assert replace(one, pages=()) == replace(other, pages=())


def executors() -> list[int]:
    """Processes of this session's cluster, below this one."""
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            command = (stat.parent / "cmdline").read_bytes()
            if b"CoarseGrainedExecutorBackend" in command and os.getpid() in ancestors(int(stat.parent.name)):
                found.append(int(stat.parent.name))
    return found


def ancestors(process: int) -> Iterator[int]:
    while process > 1:
        process = int(Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[1])
        yield process


def in_the_middle(spark: Any, do: Callable[[], None], over: threading.Event) -> None:
    """Does it once when a stage of many tasks has some done and some under way."""
    tracker = spark.sparkContext.statusTracker()
    while not over.is_set():
        for stage in tracker.getActiveStageIds():
            info = tracker.getStageInfo(stage)
            if info and info.numTasks >= 8 and info.numCompletedTasks >= 2 and info.numActiveTasks:
                do()
                return
        time.sleep(0.05)


@pytest.mark.timeout(1_500)  # seconds, on a machine with five others at work
def test_two_thousand_pages_are_equal_though_an_executor_is_killed_in_the_middle(
    cluster: Cluster, tmp_path: Path
) -> None:
    names = archives(tmp_path / "warc", PAGES)
    killed: list[int] = []
    over = threading.Event()

    def kill() -> None:
        killed.append(executors()[0])
        os.kill(killed[0], signal.SIGKILL)

    killer = threading.Thread(target=in_the_middle, args=(cluster.spark, kill, over))
    killer.start()
    try:
        with_it, found = cluster.audit("killed", [str(tmp_path / "warc")], Config())
    finally:
        over.set()
        killer.join()
    without, expected = alone(tmp_path / "alone", names, Config())

    with with_it, without:
        assert killed
        assert len(expected.pages) == PAGES - 1  # one lay in the broken place
        assert len(expected.site_findings) > 3
        assert any("broken" in page.reason for page in expected.unread)
        same(found, expected)
        rows = cluster.rows("killed", "pages")
        assert sorted(row.url for row in rows) == sorted(page.facts.article.url for page in expected.pages)
        scores = {page.facts.article.url: page.score.total for page in expected.pages}
        assert {row.url: row.score for row in rows} == scores
        assert len(cluster.rows("killed", "site_findings")) == len(expected.site_findings)
        assert len(cluster.rows("killed", "unread")) == len(expected.unread)
    sys.stdout.write(
        f"\n{len(rows):,} pages of {len({row.host for row in rows})} hosts and {len(found.site_findings)} findings"
        f" across pages are equal; executor {killed[0]} was killed in the middle, nothing is lost or doubled\n"
    )


def test_a_page_that_ends_its_worker_is_set_aside_and_listed(cluster: Cluster, tmp_path: Path) -> None:
    names = archives(tmp_path / "warc", 60, files=1)
    with Path(names[0]).open("ab") as file:
        file.write(member("https://host2.example/deadly", html(1001, "host2.example")))
    import deadly  # type: ignore[import-not-found] # beside the session

    config = Config()
    config = replace(config, checks=(*config.checks, deadly.Deadly()))
    store, found = cluster.audit("deadly", names, config)

    with store:
        assert len(found.pages) == 60
        assert [page.url for page in found.unread if "was ended" in page.reason] == ["https://host2.example/deadly"]
        assert "https://host2.example/deadly" not in {row.url for row in cluster.rows("deadly", "pages")}
        assert "https://host2.example/deadly" in {row.url for row in cluster.rows("deadly", "unread")}


def test_a_list_names_archives_beside_it_and_one_that_is_missing_is_a_line(cluster: Cluster, tmp_path: Path) -> None:
    archives(tmp_path / "warc", 12, files=2)
    (tmp_path / "warc" / "warc.paths").write_text("part-0.warc.gz\n\npart-9.warc.gz\npart-1.warc.gz\n")

    store, found = cluster.audit("listed", [str(tmp_path / "warc" / "warc.paths")], Config())

    with store:
        assert len(found.pages) >= 11
        missing = [page for page in found.unread if page.url.endswith("part-9.warc.gz")]
        assert len(missing) == 1
        assert "cannot be read (No such file or directory)" in missing[0].reason


def test_a_report_of_too_many_pages_has_a_sample_and_says_so(cluster: Cluster, tmp_path: Path) -> None:
    names = archives(tmp_path / "warc", 30, files=1)

    store, found = cluster.audit("sample", names, Config(), most=10)

    with store:
        assert len(found.pages) == 10
        assert any("10 of 30 pages" in note for note in found.notes)
        assert len(cluster.rows("sample", "pages")) == 30


def test_a_store_of_a_crawl_is_audited_without_reading_its_pages_again(cluster: Cluster, tmp_path: Path) -> None:
    names = archives(tmp_path / "warc", 40, files=2)
    store, expected = alone(tmp_path / "crawl", names, Config())
    with store:
        pages, across = list(expected.pages), expected.site_findings
        store.finish(whole=True)
    for name in names:
        Path(name).unlink()

    on_spark, found = cluster.audit("stored", [], Config(), stored=tmp_path / "crawl.sqlite")

    with on_spark:
        assert list(found.pages) == pages
        assert found.site_findings == across


def test_a_run_that_broke_off_goes_on_with_what_was_done(cluster: Cluster, tmp_path: Path) -> None:
    names = archives(tmp_path / "warc", 20, files=1)
    stages = Stages(cluster.spark, cluster.place("again"), "key")
    steps = RowSteps(Steps(Config(), (), STARTED, RunStore(tmp_path / "x", source="", started="", version="").packing))
    engine = Spark(cluster.spark)
    stages.once("read", partial(read_archives, engine, steps, archives_of(names, cluster.spark)))
    Path(names[0]).unlink()  # nobody can read it twice

    later = Stages(cluster.spark, cluster.place("again"), "key")
    rows = later.once("read", lambda: pytest.fail("it was made again"))
    other = Stages(cluster.spark, cluster.place("again"), "another key")

    assert rows.where("article is not null").count() == 20
    assert later.reused == ["read"]
    with pytest.raises(pytest.fail.Exception):
        other.once("read", lambda: pytest.fail("made anew"))


def test_a_name_that_stands_for_nothing_is_refused(cluster: Cluster, tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="nowhere"):
        archives_of([str(tmp_path / "nowhere" / "*.warc.gz")], cluster.spark)


def test_the_command_writes_the_report_of_the_other_engine(tmp_path: Path) -> None:
    archives(tmp_path / "warc", 30, files=1)
    source = "warc/part-0.warc.gz"

    def report(*more: str) -> subprocess.CompletedProcess[str]:
        return started(
            ["audit", source, "--format", "json", *more], tmp_path, {"SOURCE_DATE_EPOCH": "1795000000"}, timeout=400
        )

    here, there = report("-o", "here"), report("-o", "there", "--engine", "spark", "--master", "local[1,4]")

    assert (here.returncode, there.returncode) == (0, 0), there.stderr
    one, other = (_json(tmp_path / folder / "report.json") for folder in ("here", "there"))
    read_line = [note for note in one["notes"] if "pages read" in note]
    one["notes"] = [note for note in one["notes"] if note not in read_line]
    assert one == other
    assert all(line.startswith("auditor: ") for line in there.stderr.splitlines()), there.stderr
    assert (tmp_path / "there.parquet" / "pages" / "_SUCCESS").is_file()
    assert not (tmp_path / "there.parquet" / "_work").exists()


def _json(path: Path) -> dict[str, Any]:
    import json

    found: dict[str, Any] = json.loads(path.read_text())
    return found
