"""The examples of docs/library.md are run as they are written, and say what the page says that they say."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.started import started

PAGE = (Path(__file__).parents[1] / "docs" / "library.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```(\w+)\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
EXAMPLES = [
    (code, output)
    for (language, code), (after, output) in zip(BLOCKS, [*BLOCKS[1:], ("", "")], strict=True)
    if language == "python" and after == "output"
]
MARK = "--- the next example ---"


@pytest.fixture(scope="module")
def said(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """What each example prints; each goes on from those before it, as a reader does."""
    folder = tmp_path_factory.mktemp("library")
    script = folder / "examples.py"
    script.write_text(f"print({MARK!r})\n".join(code for code, _ in EXAMPLES), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-W", "error", script.name], cwd=folder, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, ""), done.stderr
    return done.stdout.split(f"{MARK}\n")


def test_every_python_block_is_an_example_with_its_output() -> None:
    assert len(EXAMPLES) == sum(language == "python" for language, _ in BLOCKS) >= 8


@pytest.mark.parametrize("number", range(len(EXAMPLES)))
def test_an_example_prints_what_the_page_says(said: list[str], number: int) -> None:
    assert said[number] == EXAMPLES[number][1]


def test_the_check_of_the_page_works_with_the_command(tmp_path: Path) -> None:
    (definition,) = (code for code, _ in EXAMPLES if "class Shouting" in code)
    (settings,) = (code for language, code in BLOCKS if language == "toml")
    code = definition[: definition.index("\n\nconfig = ")] + "\n\n\nCHECKS = (Shouting(),)\n"
    (tmp_path / "our_checks.py").write_text(code, encoding="utf-8")
    (tmp_path / "auditor.toml").write_text(settings, encoding="utf-8")
    (tmp_path / "a.html").write_text(
        '<!doctype html><html lang="en"><head><title>OIL a chain</title></head><body><p>Wipe it.</p></body></html>',
        encoding="utf-8",
    )

    done = started(["check", "a.html"], tmp_path)

    assert done.returncode == 1, done.stderr
    assert ": error title-shouting: 1 words of the title are in capitals, at most 0\n" in done.stdout
