"""A run on a cluster in, its Parquet and the pages of its report out."""

from typing import TYPE_CHECKING, Any

from auditor.cluster import shapes
from auditor.cluster.audit import ClusterRun
from auditor.config import Config
from auditor.model import Report
from auditor.pipeline.whole_report import whole_report
from auditor.report_page import names_of
from auditor.store.page_store import PageStore, Remembered

if TYPE_CHECKING:
    from pyspark.sql import DataFrame

_STATE: Any = Remembered | None


def write(run: ClusterRun, judged: "DataFrame") -> None:
    """``pages``, ``site_findings`` and ``unread`` in the folder of the results."""
    import pyarrow as pa

    run.stages.result("pages", judged.select(*shapes.PAGES.names))
    rows = [
        {
            "check": one.check,
            "level": one.level,
            "title": one.title,
            "message": one.message,
            "fix": one.fix,
            "fingerprint": one.fingerprint,
            "urls": list(one.urls),
            "evidence": list(one.evidence),
        }
        for one in run.across
    ]
    unread = [{"url": one.url, "reason": one.reason, "status": one.status} for one in run.unread.values()]
    for name, found, shape in (("site_findings", rows, shapes.SITE_FINDINGS), ("unread", unread, shapes.UNREAD)):
        table = pa.Table.from_pylist(found, schema=shape)
        run.stages.result(name, run.engine.session.createDataFrame(table).coalesce(1))


def report_of(
    run: ClusterRun, judged: "DataFrame", config: Config, shelf: PageStore, *, version: str, started: str, source: str,
    most: int, place: str,
) -> Report:  # fmt: skip
    """The report, with at most so many pages: of more, a sample drawn by the digest of their names, which is the same
    every night. Findings across pages are of all of them. ``place`` is where all rows are."""
    number = judged.count()
    shown = judged if number <= most else judged.orderBy("drawn").limit(most)
    columns = ("identity", "source", "url", "audit", "brief", "state")
    for row in shown.select("position", *columns).orderBy("position").toLocalIterator():
        if shelf.keep_article(row.identity, row.source, row.url, b"", b""):
            state = shelf.packing.unpack(_STATE, bytes(row.state))
            shelf.keep_page(shelf.number_of(row.identity), bytes(row.audit), bytes(row.brief), state)
    names = ((row.identity, row.source, row.url) for row in judged.select(*columns[:3]).toLocalIterator())
    notes = list(run.unasked)
    if number > most:
        notes.append(
            f"This report has {most:,} of {number:,} pages, drawn by a digest of their addresses; score and shares are"
            f" of these, findings across pages are of all. All pages are in {place}/pages; --report-pages shows more."
        )
    return whole_report(
        shelf.pages(), config, version=version, started=started, source=source, site_findings=run.across,
        unread=run.unread.values(), failed=run.failed, unasked=notes, interrupted=False,
        names=names_of(names, run.site.disputed, run.unread.values()) if config.keyphrases else (),
    )  # fmt: skip
