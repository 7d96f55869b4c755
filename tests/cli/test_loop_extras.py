"""The servers for editors and agents say in one line what they lack."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Run

WITHOUT = "import sys; sys.modules[{library!r}] = None; from auditor.cli import main; main()"


@pytest.mark.parametrize(("command", "library"), [("lsp", "pygls"), ("mcp", "mcp")])
def test_an_extra_that_is_not_installed_gets_one_line(tmp_path: Path, command: str, library: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT.format(library=library), command], cwd=tmp_path, capture_output=True, text=True,
        check=False, stdin=subprocess.DEVNULL,
    )  # fmt: skip

    assert done.returncode == 2
    assert done.stderr == f"auditor: {command} needs the extra {command}: pip install 'auditor[{command}]'.\n"


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (["mcp", "--root", "gone"], "--root: gone is no folder"),
        (["mcp", "--allow-host", "https://a.example"], "'https://a.example' is no host"),
    ],
)
def test_wrong_options_get_one_line(run: Run, args: list[str], words: str) -> None:
    done = run(*args)

    assert done.returncode == 2
    assert words in done.stderr
    assert len(done.stderr.splitlines()) == 1
