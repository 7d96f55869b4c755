"""Archives or a store in, pages as they were read out: the rows with which a run begins."""

from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pyarrow as pa

from auditor.cluster import shapes
from auditor.cluster.archives import opened, pages_of
from auditor.cluster.row_steps import RowSteps
from auditor.engine.spark import Spark
from auditor.store.finished_run import article_numbers, articles

if TYPE_CHECKING:
    from pyspark.sql import DataFrame

Row = dict[str, Any]
_TASKS_OF_A_CORE = 8
"""Tasks into which the pages of a few archives are spread: small ones even out what is long and what is short."""
_OF_A_TASK = 256
"""Pages of a store that one task reads."""
_RANGES = pa.schema([("path", pa.string()), ("first", pa.int64()), ("last", pa.int64())])


def read_archives(engine: Spark, steps: RowSteps, paths: Sequence[str]) -> "DataFrame":
    """Bodies go from worker to worker, and only where there are too few archives to give every core one."""
    raw = engine.map(partial(_pages, steps), opened(paths, engine.session), shapes.RAW)
    if len(paths) < engine.cores * _TASKS_OF_A_CORE:
        raw = raw.repartition(engine.cores * _TASKS_OF_A_CORE, "position")
    return engine.map(steps.read, raw, shapes.READ, lost=steps.unreadable)


def read_store(engine: Spark, steps: RowSteps, path: Path) -> "DataFrame":
    """What a crawl read, which is not read again. The file must lie where every worker sees it."""
    numbers = article_numbers(path)
    ranges = [
        {"path": str(path.resolve()), "first": numbers[at], "last": numbers[min(at + _OF_A_TASK, len(numbers)) - 1]}
        for at in range(0, len(numbers), _OF_A_TASK)
    ]
    table = engine.session.createDataFrame(pa.Table.from_pylist(ranges, schema=_RANGES))
    return engine.map(partial(_stored, steps), table.repartitionByRange(len(ranges), "first"), shapes.READ)


def _pages(steps: RowSteps, row: Row) -> Iterator[Row]:
    return pages_of(steps.steps.config.fetch, row)


def _stored(steps: RowSteps, row: Row) -> list[Row]:
    return [
        {
            "position": one.number,
            "identity": one.identity,
            "source": one.source,
            "url": one.url,
            "article": one.article,
            "note": one.note,
            "claims": [{"key": key, "said": said} for key, said in steps.steps.noted(one.note)[1]],
            "answers": [],
        }
        for one in articles(Path(row["path"]), row["first"], row["last"])
    ]
