"""reports/example is what the code writes today."""

import re
from pathlib import Path

from tests.started import started

EXAMPLE = Path(__file__).parents[1] / "reports" / "example"


def files(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_the_example_is_the_report_of_the_demo_site_byte_for_byte(tmp_path: Path) -> None:
    how = (EXAMPLE.parent / "README.md").read_text(encoding="utf-8")
    held = re.search(r"SOURCE_DATE_EPOCH=(\d+)", how)
    assert held
    done = started(
        ["demo", "--out", str(tmp_path / "example")], tmp_path, {"SOURCE_DATE_EPOCH": held[1], "COLUMNS": "100"}
    )
    assert done.returncode == 0, done.stderr
    made, committed = files(tmp_path / "example"), files(EXAMPLE)

    assert sorted(made) == sorted(committed)
    assert [name for name in made if made[name] != committed[name]] == [], "make it anew as reports/README.md says"
