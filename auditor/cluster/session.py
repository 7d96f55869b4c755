"""A session of Spark, started with what our rows need, or one line on why there is none."""

import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from importlib.util import find_spec
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

_LEAST_JAVA = 17
"""Of Spark 4 (spark.apache.org/docs/latest, "Downloading")."""
_PORT = 7077
_SECONDS = 5.0
_SETTINGS = {
    "spark.sql.execution.arrow.maxRecordsPerBatch": "64",  # an article each, of up to some megabytes
    "spark.sql.files.maxPartitionBytes": "8m",  # a thousand articles, half a minute of work
    "spark.sql.files.openCostInBytes": "1m",
    "spark.sql.adaptive.coalescePartitions.minPartitionSize": "256k",  # rows cost time by their number, not their size
    "spark.python.daemon.module": "auditor.cluster.worker_daemon",  # workers that have loaded our steps already
    "spark.ui.showConsoleProgress": "false",
}
"""What we set where the one who starts us does not."""
_JAVA = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
"""Of the driver, which has little to do: it starts in half the time."""
_PARTITIONS_HERE = "16"
"""Tasks of a regrouping on one machine; Spark's own 200 are for many."""
_LOGGING = "rootLogger.level = off\n"


class SparkError(Exception):
    """There is no session, or it broke; the message says why and what to do."""


def hindrance(master: str) -> str:
    """Why Spark cannot be started here, in a sentence; empty where nothing is known to be in its way."""
    missing = [name for name in ("pyspark", "pyarrow", "pandas", "fastwarc") if not _is_installed(name)]
    if missing:
        return f"--engine spark needs the library {missing[0]}; install it with: pip install 'auditor[spark]'"
    if fault := _fault_of_java():
        return fault
    return _fault_of_master(master)


def breaks() -> tuple[type[Exception], ...]:
    """What is raised where Spark, its Java or the way to it breaks."""
    from py4j.protocol import Py4JError
    from pyspark.errors import PySparkException

    return PySparkException, Py4JError, ConnectionError


@contextmanager
def session(master: str, more: Mapping[str, str] = MappingProxyType({})) -> "Iterator[SparkSession]":
    """The one that is there already, as under spark-submit, else one of our own, which is stopped at the end.

    ``master`` may be empty: then it is what Spark's own settings say, or this machine's cores. ``more`` are
    settings of Spark. Raises SparkError.
    """
    from pyspark.sql import SparkSession

    there = SparkSession.getActiveSession()
    if there is not None:
        yield there
        return
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    settings = dict(_SETTINGS)
    submitted = "PYSPARK_GATEWAY_PORT" in os.environ
    if master or not (submitted or "PYSPARK_SUBMIT_ARGS" in os.environ or "SPARK_CONF_DIR" in os.environ):
        settings["spark.master"] = master or "local[*,4]"  # a task may fail three times
    if (master or "local").startswith("local") and not submitted:  # nobody else has to find us
        os.environ.setdefault("SPARK_LOCAL_IP", "127.0.0.1")
        settings |= {
            "spark.driver.host": "127.0.0.1",
            "spark.driver.bindAddress": "127.0.0.1",
            "spark.sql.shuffle.partitions": _PARTITIONS_HERE,
        }
    with tempfile.TemporaryDirectory(prefix="auditor-spark-") as folder:
        if "SPARK_CONF_DIR" not in os.environ:
            logging = Path(folder) / "log4j2.properties"
            logging.write_text(_LOGGING, encoding="utf-8")
            settings["spark.driver.extraJavaOptions"] = f"{_JAVA} -Dlog4j2.configurationFile={logging.as_uri()}"
        builder = SparkSession.builder.appName("auditor")
        broken: tuple[type[Exception], ...] = (*breaks(), OSError, RuntimeError)
        for name, value in {**settings, **more}.items():
            builder = builder.config(name, value)
        try:
            with _quiet():
                started = builder.getOrCreate()
        except broken as error:
            raise SparkError(f"Spark could not be started: {first_line(error)}") from error
        try:
            yield started
        finally:
            with suppress(Exception):
                started.stop()


def first_line(error: BaseException) -> str:
    """What an exception of Spark's says, without the traces below it."""
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    named = [line for line in lines if re.match(r"[\w.]*(Error|Exception|Invalid)\w*: ", line)] or lines[:1]
    return named[-1][:300] if named else type(error).__name__


@contextmanager
def _quiet() -> Iterator[None]:
    """Java greets on standard error before it knows how it is to log."""
    sys.stderr.flush()
    kept = os.dup(2)
    try:
        with open(os.devnull, "wb") as nowhere:  # noqa: PTH123 - no path of ours
            os.dup2(nowhere.fileno(), 2)
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)


def _is_installed(name: str) -> bool:
    try:
        return find_spec(name) is not None
    except ImportError:
        return False


def _fault_of_java() -> str:
    home = os.environ.get("JAVA_HOME")
    java = str(Path(home) / "bin" / "java") if home else shutil.which("java") or ""
    install = f"install Java {_LEAST_JAVA} (Debian: apt-get install openjdk-17-jre-headless), or set JAVA_HOME to it"
    if not java or not Path(java).is_file():
        where = f"in JAVA_HOME ({home})" if home else "on the PATH"
        return f"Spark needs Java {_LEAST_JAVA} or later, and there is none {where}; {install}"
    try:
        said = subprocess.run([java, "-version"], capture_output=True, text=True, timeout=60, check=False)  # noqa: S603
    except (OSError, subprocess.SubprocessError) as error:
        return f"{java} cannot be run ({error}); {install}"
    found = re.search(r'version "(?:1\.)?(\d+)', said.stderr + said.stdout)
    if said.returncode or not found:
        return f"{java} does not say its version; {install}"
    if int(found[1]) < _LEAST_JAVA:
        return f"Spark needs Java {_LEAST_JAVA} or later, and {java} is Java {found[1]}; {install}"
    return ""


def _fault_of_master(master: str) -> str:
    """Spark itself asks for three minutes before it gives up."""
    if not master.startswith("spark://"):
        return ""
    faults = []
    for each in master.removeprefix("spark://").split(","):
        try:
            parts = urlsplit(f"spark://{each}")
            with socket.create_connection((parts.hostname or "", parts.port or _PORT), timeout=_SECONDS):
                return ""
        except (OSError, ValueError) as error:
            faults.append(str(getattr(error, "strerror", None) or error))
    return f"no master of Spark answers at {master} ({faults[0]}); check that it runs and that this machine reaches it"
