"""``auditor audit --engine spark``: archives or a crawl's store in, the same report out, and rows of Parquet."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple
from uuid import uuid4

from auditor import __version__
from auditor.cli.exits import Exit, say, stop
from auditor.cli.options import REPORT_PAGES
from auditor.cli.progress import ProgressLine
from auditor.cli.settings import say_notes
from auditor.config import Config
from auditor.fetch import SourceError
from auditor.fetch.reach import UNKNOWN_OF_A_LIST
from auditor.model import Report
from auditor.pipeline.page_steps import Steps
from auditor.pipeline.reuse import settings_key
from auditor.store.faults import StoreError
from auditor.store.finished_run import article_numbers, not_read
from auditor.store.sqlite_store import RunStore


class OnSpark(NamedTuple):
    """How it was asked for."""

    master: str = ""
    parquet: str = ""
    """Folder of the results, on a file system that every worker reaches; beside the report where it is empty."""
    report_pages: int = REPORT_PAGES
    """Pages that the report has at most."""


def refuse_what_cannot_be(asked: OnSpark, sources: Sequence[str]) -> None:
    """Ends the program before anything is begun."""
    from auditor.cluster.session import hindrance

    if fault := hindrance(asked.master):
        stop(Exit.USAGE, f"{fault}.")
    stores = [source for source in sources if source.endswith(".sqlite")]
    if stores and len(sources) > 1:
        stop(Exit.USAGE, f"{stores[0]} is the store of a site and is audited by itself; name it alone.")
    if stores:
        try:
            article_numbers(Path(stores[0]))
        except StoreError as error:
            stop(Exit.USAGE, str(error))
    if addresses := [source for source in sources if source.startswith(("http://", "https://"))]:
        stop(
            Exit.USAGE,
            f"--engine spark fetches nothing from the web: {addresses[0]} has to be crawled first (auditor audit"
            " --save-warc FILE); then name the archive, or the .sqlite file beside the report.",
        )


def audited(
    asked: OnSpark, folder: Path, sources: Sequence[str], config: Config, store: RunStore, *, name: str, started: str
) -> Report:
    """Ends the program with a line where Spark breaks; what was done by then stays in the folder of the results."""
    from auditor.cluster.archives import archives_of
    from auditor.cluster.audit import ClusterRun
    from auditor.cluster.read_rows import read_archives, read_store
    from auditor.cluster.results import report_of, write
    from auditor.cluster.row_steps import RowSteps
    from auditor.cluster.session import SparkError, breaks, first_line, session
    from auditor.cluster.stages import Stages
    from auditor.engine.spark import Spark

    place = asked.parquet or Path(f"{folder.resolve()}.parquet").as_uri()
    steps = RowSteps(Steps(config, (), started, store.packing, remembered=store.remembers))
    try:
        with ProgressLine() as line, session(asked.master) as spark:
            engine = Spark(spark)
            stored = Path(sources[0]) if sources[0].endswith(".sqlite") else None
            paths = [] if stored else archives_of(sources, spark)
            of_day = settings_key(config, __version__, config.fetch, started[:10], paths, _mark(stored))
            # Checks of the user's own may have changed: then nothing that was done is gone on with.
            stages = Stages(spark, place, of_day or uuid4().hex)
            run = ClusterRun(
                engine, steps, stages, reach=lambda: UNKNOWN_OF_A_LIST, on_stage=lambda stage: line.show(stage, 0, 0)
            )
            judged = (
                run.run(partial(read_store, engine, steps, stored), not_read(stored))
                if stored
                else run.run(partial(read_archives, engine, steps, paths))
            )
            write(run, judged)
            report = report_of(
                run, judged, config, store, version=__version__, started=started, source=name,
                most=asked.report_pages, place=asked.parquet or f"{folder.name}.parquet",
            )  # fmt: skip
            if stages.reused:
                say(f"The last run broke off; this one went on with what it had done ({', '.join(stages.reused)}).")
            stages.clear()
    except (SourceError, SparkError) as error:
        stop(Exit.USAGE, f"{error}.")
    except StoreError as error:
        stop(Exit.USAGE, str(error))
    except breaks() as error:
        reason = first_line(error).rstrip(".")
        kept = f"What was done by then is kept in {place}; run the same command again to go on with it."
        stop(Exit.UNCHECKED, f"Spark broke off: {reason}. {kept}")
    say_notes(report.notes, config.notes)
    return report


def _mark(path: Path | None) -> tuple[str, float, int]:
    """The file as it is now."""
    if path is None:
        return "", 0.0, 0
    try:
        state = path.stat()
    except OSError as error:
        stop(Exit.USAGE, f"{path} cannot be read ({error.strerror}); name the .sqlite file beside a report.")
    return str(path.resolve()), state.st_mtime, state.st_size
