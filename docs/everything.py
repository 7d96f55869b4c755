"""Makes anew all that is made by the code: pages of docs/, the README's output, base rates, the example, its picture.

What cannot be made here (no reference pages beside the project, no chromium) is named and left as it is.
"""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
EXAMPLE = ROOT / "reports" / "example"
README = ROOT / "README.md"
LINES = 13
"""Of what the demo prints: its title, its score, its areas."""
MARK = re.compile(r"(<!-- output: made by docs/everything.py -->).*?(<!-- end of output -->)", re.DOTALL)
REFERENCE_PAGES = ROOT.parent / "shared" / "eval"


def example_environment() -> dict[str, str]:
    """The time of the example's run, which reports/README.md names, and the width of its text."""
    how = (EXAMPLE.parent / "README.md").read_text(encoding="utf-8")
    time = re.search(r"SOURCE_DATE_EPOCH=(\d+)", how)
    if time is None:
        raise SystemExit("reports/README.md names no SOURCE_DATE_EPOCH: write there how the example is made")
    return {"SOURCE_DATE_EPOCH": time[1], "COLUMNS": "100"}


def run(*command: str, **environment: str) -> str:
    """What it prints."""
    print("$", " ".join([*(f"{name}={value}" for name, value in environment.items()), *command]), flush=True)
    done = subprocess.run(
        [sys.executable, *command],
        cwd=ROOT, env={**os.environ, **environment}, check=True, stdout=subprocess.PIPE, encoding="utf-8",
    )  # fmt: skip
    print(done.stdout, end="", flush=True)
    return done.stdout


def show(readme: str, printed: str) -> str:
    """The README with the beginning of what the demo printed on standard output, up to its areas."""
    lines = printed[printed.index("Content audit of") :].splitlines()[:LINES]
    return MARK.sub(lambda match: "\n".join([match[1], "```output", *lines, "```", match[2]]), readme)


def main() -> int:
    left = []
    if (REFERENCE_PAGES / "pages").is_dir():
        run("docs/base_rates.py")
    else:
        left.append("auditor/base_rates.py: needs the reference pages in ../shared/eval")
    run("docs/precision.py")
    run("docs/generate.py")
    for store in EXAMPLE.parent.glob(f"{EXAMPLE.name}.sqlite*"):
        store.unlink()  # the example is a first night: compared with no run before it
    printed = run("-m", "auditor", "demo", "--out", str(EXAMPLE.relative_to(ROOT)), **example_environment())
    README.write_text(show(README.read_text(encoding="utf-8"), printed), encoding="utf-8")
    if shutil.which("chromium"):
        run("docs/picture.py")
    else:
        left.append("docs/report.png: needs Debian's chromium")
    for line in left:
        print(f"left as it is: {line}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
