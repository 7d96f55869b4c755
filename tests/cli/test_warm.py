"""What is done once before any worker is made, so that none of them begins by loading what every page needs."""

import subprocess
import sys
from pathlib import Path

PROGRAM = """
import sys
from auditor.cli import warm

before = set(sys.modules)
warm._warm_up()
print(warm.IS_WARM, len(set(sys.modules) - before), "auditor.formats.html.render" in before)
"""


def test_after_it_a_page_loads_nothing_more(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], cwd=tmp_path, capture_output=True, text=True, check=True, timeout=60
    )

    assert done.stdout.split() == ["True", "0", "True"], done.stderr
