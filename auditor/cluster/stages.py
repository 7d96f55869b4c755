"""Data sets of a run that lie on a file system, each written once: what was done stays there, and is not done again."""

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pyspark.sql import DataFrame, SparkSession


class Stages:
    """Of one run, in a folder that all workers reach."""

    def __init__(self, session: "SparkSession", folder: str, key: str) -> None:
        """``key`` stands for all on which the rows depend: those of a run that broke off are used by the next one."""
        self._session, self._folder = session, folder.rstrip("/")
        self._work = f"{self._folder}/_work/{key}"
        self.reused: list[str] = []
        """Stages that an earlier run had done."""

    def once(self, name: str, make: "Callable[[], DataFrame]") -> "DataFrame":
        """The rows as they lie in the folder, made where they are not there."""
        place = f"{self._work}/{name}"
        if self._exists(f"{place}/_SUCCESS"):
            self.reused.append(name)
        else:
            make().write.mode("overwrite").parquet(place)
        return self._session.read.parquet(place)

    def result(self, name: str, rows: "DataFrame") -> None:
        """Rows that stay when the run is over."""
        rows.write.mode("overwrite").parquet(f"{self._folder}/{name}")

    def clear(self) -> None:
        """What only the run itself needed is gone then."""
        self._delete(f"{self._folder}/_work")

    def _exists(self, place: str) -> bool:
        system, path = self._of_hadoop(place)
        return bool(system.exists(path))

    def _delete(self, place: str) -> None:
        system, path = self._of_hadoop(place)
        system.delete(path, True)  # noqa: FBT003 - of Java: with all that is in it

    def _of_hadoop(self, place: str):  # type: ignore[no-untyped-def]
        path = self._session._jvm.org.apache.hadoop.fs.Path(place)  # type: ignore[union-attr]  # noqa: SLF001
        return path.getFileSystem(self._session._jsc.hadoopConfiguration()), path  # noqa: SLF001
