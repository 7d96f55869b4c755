"""reports/example is what the code writes today."""

import os
import re
import subprocess
import sys
from pathlib import Path

EXAMPLE = Path(__file__).parents[1] / "reports" / "example"


def files(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_the_example_is_the_report_of_the_demo_site_byte_for_byte(tmp_path: Path) -> None:
    how = (EXAMPLE.parent / "README.md").read_text(encoding="utf-8")
    held = re.search(r"SOURCE_DATE_EPOCH=(\d+)", how)
    assert held
    done = subprocess.run(
        [sys.executable, "-m", "auditor", "demo", "--out", str(tmp_path / "example")],
        env={**os.environ, "SOURCE_DATE_EPOCH": held[1], "COLUMNS": "100"}, cwd=tmp_path, capture_output=True,
        text=True, timeout=120, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    made, committed = files(tmp_path / "example"), files(EXAMPLE)

    assert sorted(made) == sorted(committed)
    assert [name for name in made if made[name] != committed[name]] == [], "make it anew as reports/README.md says"
