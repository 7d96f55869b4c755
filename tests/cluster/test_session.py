"""What is in Spark's way is one line, before anything is begun."""

import subprocess
from pathlib import Path

import pytest

from tests.started import started

JAVA = """#!/bin/sh
echo 'openjdk version "{version}" 2026-01-01' >&2
"""


def audited(folder: Path, *more: str, **environment: str) -> "subprocess.CompletedProcess[str]":
    (folder / "crawl.warc").write_bytes(b"WARC/1.0\r\n")
    return started(["audit", "crawl.warc", "--engine", "spark", *more], folder, environment)


def java(folder: Path, version: str) -> str:
    """A Java that says this version of itself."""
    program = folder / "java" / "bin" / "java"
    program.parent.mkdir(parents=True)
    program.write_text(JAVA.format(version=version))
    program.chmod(0o755)
    return str(folder / "java")


def line_of(done: "subprocess.CompletedProcess[str]") -> str:
    assert done.returncode == 2
    assert done.stdout == ""
    lines = done.stderr.splitlines()
    assert len(lines) == 1
    return lines[0]


def test_without_java_one_line_says_what_to_install(tmp_path: Path) -> None:
    line = line_of(audited(tmp_path, JAVA_HOME="", PATH=str(tmp_path)))

    assert "there is none on the PATH" in line
    assert "apt-get install openjdk-17-jre-headless" in line


def test_a_java_home_without_java_is_named(tmp_path: Path) -> None:
    assert f"none in JAVA_HOME ({tmp_path / 'gone'})" in line_of(audited(tmp_path, JAVA_HOME=str(tmp_path / "gone")))


@pytest.mark.parametrize(("version", "number"), [("11.0.2", "11"), ("1.8.0_402", "8")])
def test_a_java_that_spark_refuses_is_named_with_its_version(version: str, number: str, tmp_path: Path) -> None:
    line = line_of(audited(tmp_path, JAVA_HOME=java(tmp_path, version)))

    assert f"is Java {number};" in line
    assert "Java 17 or later" in line


def test_a_master_that_does_not_answer_is_named(tmp_path: Path) -> None:
    line = line_of(audited(tmp_path, "--master", "spark://127.0.0.1:1", JAVA_HOME=java(tmp_path, "17.0.9")))

    assert "no master of Spark answers at spark://127.0.0.1:1 (Connection refused)" in line


def test_without_the_library_one_line_says_what_to_install(tmp_path: Path) -> None:
    """A finder that finds no pyspark is all that a machine without it has."""
    (tmp_path / "sitecustomize.py").write_text(
        "import sys\n"
        "class Missing:\n"
        "    def find_spec(self, name, path=None, target=None):\n"
        "        if name == 'pyspark':\n"
        "            raise ModuleNotFoundError(name)\n"
        "sys.meta_path.insert(0, Missing())\n"
    )

    assert "pip install 'auditor[spark]'" in line_of(audited(tmp_path, PYTHONPATH=str(tmp_path)))


def test_addresses_and_mixed_stores_are_refused(tmp_path: Path) -> None:
    home = java(tmp_path, "17.0.9")

    web = line_of(audited(tmp_path, "https://example.org/", JAVA_HOME=home))
    mixed = line_of(audited(tmp_path, "site.sqlite", JAVA_HOME=home))

    assert "fetches nothing from the web" in web
    assert "name it alone" in mixed


def test_a_store_that_is_none_is_refused_before_spark_starts(tmp_path: Path) -> None:
    (tmp_path / "site.sqlite").write_bytes(b"nothing of ours" * 100)

    done = started(["audit", "site.sqlite", "--engine", "spark"], tmp_path, {"JAVA_HOME": java(tmp_path, "17.0.9")})

    assert "no store that auditor wrote" in line_of(done)
