"""The engine for many machines: rows of a data set in, rows out, by Spark.

The same three functions as the other engines', over data sets: ``map`` by ``mapInArrow`` over batches, ``fold`` by a
tree of merges, ``group`` by repartition and sort within partitions. Steps are called in Spark's Python workers; no row
goes through the driver but those that somebody collects.

A page that ends the process that works on it ends Spark's worker, and Spark tries the task again. From the second try
on each item is worked on in a process below the worker, so that what ends that one is known by name and set aside.
"""

import pickle
from collections.abc import Callable, Iterable, Iterator
from functools import partial, reduce
from itertools import groupby, islice
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Literal, TypeVar

if TYPE_CHECKING:
    import pyarrow as pa
    from pyspark.sql import DataFrame, SparkSession

Row = dict[str, Any]
Step = Callable[[Row], Iterable[Row]]
"""Where another process may do it, the rows are a list."""
_Part = TypeVar("_Part")
_Guards = Literal["always", "on retries"]

MOST_OF_KEY = 100_000
"""Values that one key hands to its step; those behind them are left out. A finding names a tenth of that."""
_BATCH = 64
"""Rows that are in memory at a time, with an article each."""
_FANOUT = 8
"""Parts that one task merges into one, and the driver at the end."""


class Spark:
    """Of one session. Steps must be picklable; what they make never depends on how rows are spread."""

    def __init__(self, session: "SparkSession") -> None:
        self.session = session
        context = session.sparkContext
        self.cores = max(1, context.defaultParallelism)
        # A master within this process tries no task twice, unless it was asked to: "local[2,4]".
        master = context.master or ""
        once = master.startswith("local") and "-cluster" not in master and "," not in master
        self._guards: _Guards = "always" if once else "on retries"

    def map(self, step: Step, rows: "DataFrame", shape: "pa.Schema", *, lost: Step | None = None) -> "DataFrame":
        """The rows that the step makes of each row. ``lost`` makes those of a row that no process survives."""
        work = partial(_mapped, step, lost, self._guards)
        return rows.mapInArrow(partial(_in_batches, work, shape), _of_spark(shape))

    def fold(
        self,
        merge: Callable[[_Part, _Part], _Part],
        rows: "DataFrame",
        parts: Callable[[Iterator[Row]], Iterator[_Part]],
        start: _Part,
    ) -> _Part:
        """All in one. ``parts`` makes parts of rows; ``merge`` is associative and the order changes nothing."""
        import pyarrow as pa

        shape = pa.schema([("part", pa.binary())])
        number = rows.rdd.getNumPartitions()
        found = rows.mapInArrow(partial(_in_batches, partial(_merged, merge, parts), shape), _of_spark(shape))
        while number > _FANOUT:
            number = -(-number // _FANOUT)
            work = partial(_in_batches, partial(_merged, merge, _unpickled), shape)
            found = found.repartition(number).mapInArrow(work, _of_spark(shape))
        return reduce(merge, (pickle.loads(part) for (part,) in found.collect()), start)  # noqa: S301 - of our workers

    def group(
        self,
        step: Callable[[list[Row]], list[Row]],
        rows: "DataFrame",
        keys: list[str],
        order: list[str],
        shape: "pa.Schema",
    ) -> "DataFrame":
        """The rows that the step makes of all rows of one key, which come to it in their order."""
        spread = rows.repartition(*keys).sortWithinPartitions(*keys, *order)
        work = partial(_of_each_key, step, keys)
        return spread.mapInArrow(partial(_in_batches, work, shape), _of_spark(shape))


def _of_spark(shape: "pa.Schema") -> Any:
    from pyspark.sql.pandas.types import from_arrow_schema

    return from_arrow_schema(shape)


def _in_batches(
    work: Callable[[Iterator[Row]], Iterator[Row]], shape: "pa.Schema", batches: Iterable[Any]
) -> Iterator[Any]:
    import pyarrow as pa

    rows = (
        row for batch in batches for at in range(0, len(batch), _BATCH) for row in batch[at : at + _BATCH].to_pylist()
    )
    made = work(rows)
    while some := list(islice(made, _BATCH)):
        yield pa.RecordBatch.from_pylist(some, schema=shape)


def _mapped(
    step: Step,
    lost: Step | None,
    guards: _Guards,
    rows: Iterator[Row],
) -> Iterator[Row]:
    from pyspark import TaskContext

    context = TaskContext.get()
    tried = context is not None and context.attemptNumber() > 0
    if lost is not None and (tried or guards == "always"):
        from auditor.engine.processes import surviving

        outcomes: Iterable[Iterable[Row]] = surviving(step, rows, lost)
    else:
        outcomes = map(step, rows)
    for outcome in outcomes:
        yield from outcome


def _merged(
    merge: Callable[[Any, Any], Any], parts: Callable[[Iterator[Row]], Iterator[Any]], rows: Iterator[Row]
) -> Iterator[Row]:
    """One row, or none where there was nothing to merge."""
    rest = parts(rows)
    for first in rest:
        yield {"part": pickle.dumps(reduce(merge, rest, first))}


def _unpickled(rows: Iterator[Row]) -> Iterator[Any]:
    return (pickle.loads(row["part"]) for row in rows)  # noqa: S301 - what a worker of ours made


def _of_each_key(step: Callable[[list[Row]], list[Row]], keys: list[str], rows: Iterator[Row]) -> Iterator[Row]:
    for _, members in groupby(rows, key=itemgetter(*keys)):
        yield from step(list(islice(members, MOST_OF_KEY)))
