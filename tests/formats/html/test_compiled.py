"""Templates are compiled once and kept beside them, as Python keeps its modules."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from jinja2 import Environment, FileSystemLoader

from auditor.formats.html.compiled import Compiled

GREETING = "Hello {{ name }}"


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the compiled form of ``page.html`` lies."""
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(sys, "pycache_prefix", None)
    (tmp_path / "page.html").write_text(GREETING)
    return tmp_path / "__pycache__" / f"page.{sys.implementation.cache_tag}.pyc"


def greeting(folder: Path) -> str:
    environment = Environment(loader=FileSystemLoader(folder), bytecode_cache=Compiled(), autoescape=True)
    return environment.get_template("page.html").render(name="you")


def test_what_was_compiled_is_used_again(kept: Path) -> None:
    first = greeting(kept.parents[1])
    written = kept.read_bytes()
    kept.write_bytes(written.replace(b"Hello", b"Hullo"))

    assert first == "Hello you"
    assert greeting(kept.parents[1]) == "Hullo you"
    assert [path.name for path in kept.parent.iterdir()] == [kept.name]


def test_a_template_that_changed_is_compiled_anew(kept: Path) -> None:
    greeting(kept.parents[1])
    (kept.parents[1] / "page.html").write_text("Good day {{ name }}")

    assert greeting(kept.parents[1]) == "Good day you"


@pytest.mark.parametrize("broken", [b"", b"rubbish", None])
def test_what_is_broken_there_is_made_anew(kept: Path, broken: bytes | None) -> None:
    greeting(kept.parents[1])
    whole = kept.read_bytes()
    kept.write_bytes(whole[: len(whole) // 2] if broken is None else broken)

    assert greeting(kept.parents[1]) == "Hello you"
    assert kept.read_bytes() == whole


def test_nothing_is_written_where_python_may_not_write(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)

    assert greeting(kept.parents[1]) == "Hello you"
    assert not kept.exists()


def test_a_folder_that_cannot_be_written_is_no_hindrance(kept: Path) -> None:
    kept.parent.write_text("a file where the folder would be")

    assert greeting(kept.parents[1]) == "Hello you"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such permissions")
def test_whoever_can_read_the_template_can_read_its_compiled_form(kept: Path) -> None:
    (kept.parents[1] / "page.html").chmod(0o644)
    greeting(kept.parents[1])

    assert kept.stat().st_mode & 0o777 == 0o644


def test_it_may_lie_where_python_was_told_to_keep_such_files(tmp_path: Path) -> None:
    program = "from auditor.formats.html.render import _environment\n_environment().get_template('around.html')"
    folder = tmp_path / "elsewhere"
    subprocess.run(
        [sys.executable, "-X", f"pycache_prefix={folder}", "-c", program], check=True,
        env=os.environ | {"PYTHONDONTWRITEBYTECODE": ""},
    )  # fmt: skip

    assert [path.name for path in folder.rglob("around.*")] == [f"around.{sys.implementation.cache_tag}.pyc"]
