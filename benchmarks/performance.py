#!/usr/bin/env python3
"""Writes docs/performance.md: what a page costs, a crawl beside others, memory and time as a folder grows.

``python benchmarks/performance.py [FOLDER] [--curve 5000,50000] [--pages N] [--peer NAME=COMMAND]...
[--before PYTHON]`` runs ``page_stages.py`` on the pages of FOLDER (without one, the demo's articles), ``crawl_site.py``
with the peers, and ``auditor audit`` over folders of ``generated_site.py`` of each size of the curve. PYTHON is the
interpreter of an environment with another version, which is measured beside this one. The rest of the machine should
be idle: the load is written down beside the figures. 50,000 pages take half an hour on two cores.
"""

import argparse
import os
import platform
import re
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

HERE = Path(__file__).resolve().parent
PAGE = HERE.parent / "docs" / "performance.md"
TEXT = """# How fast it is

Written by `{command}` on {date}, on {cores} cores ({machine}, Python {python}); load of the machine before
the first measurement: {load:.1f}. Figures of one sitting are to be compared with each other and not with those of
another day; CPU time depends less on the load than time by the clock.

## A page

`python benchmarks/page_stages.py{folder}{before}`: every figure is the median of the rounds, the ratio is to
`BeautifulSoup(page, "lxml")`, which only parses the page.

```output
{stages}
```

## A crawl

`python benchmarks/crawl_site.py --pages {pages}`: a generated site on loopback, pages of 12 KB and 1,150 words. The
bare session fetches with as many threads and keeps nothing; an audit also writes the report. Start-up is in the times.

{crawl}

## A folder that grows

`python benchmarks/generated_site.py N site; python benchmarks/peak_memory.py N auditor audit site --jobs 2`: peak
memory of all processes (what they share counts once) and time, the report written.

{curve}{curve_before}
"""


def printed(*command: str, cwd: str | None = None) -> str:
    """What the command prints; ends this program where it fails."""
    whole = [sys.executable, *command]
    done = subprocess.run(whole, capture_output=True, text=True, check=False, cwd=cwd)  # noqa: S603 - ours
    if done.returncode:
        sys.exit(f"{' '.join(command)}: {done.stderr}")
    sys.stderr.write(done.stderr)
    return done.stdout.strip()


HEAD = ("| pages | peak MB | processes | ms of CPU a page | pages a second | load |", "| ---: |" + " ---: |" * 5)


def curve(sizes: Sequence[int], python: str = sys.executable) -> str:
    """A row for each size; ``python`` has the version of the auditor that is measured."""
    lines = [*HEAD]
    for size in sizes:
        with tempfile.TemporaryDirectory() as folder:
            site = f"{folder}/site"
            printed(str(HERE / "generated_site.py"), str(size), site)
            audit = [python, "-m", "auditor", "audit", site, "--jobs", "2", "-o", f"{folder}/report"]
            # Elsewhere, since Python would take the package from the folder that it is in.
            said = printed(str(HERE / "peak_memory.py"), str(size), *audit, cwd=folder)
        found = re.search(r"peak (\d+) MB in (\d+) .*\(([\d.]+) ms a page\), (\d+) s, load ([\d.]+)", said)
        assert found, said
        assert "exit 0" in said, said
        peak, processes, cpu, wall, load = found.groups()
        lines.append(f"| {size:,} | {peak} | {processes} | {cpu} | {size / max(1, int(wall)):.0f} | {load} |")
        print(lines[-1], file=sys.stderr)
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path)
    parser.add_argument("--curve", default="5000,50000", help="numbers of pages, with commas")
    parser.add_argument("--pages", type=int, default=512, help="pages of the crawl")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--peer", action="append", default=[], metavar="NAME=COMMAND")
    parser.add_argument("--before", metavar="PYTHON", help="interpreter of an environment with another version")
    options = parser.parse_args()
    load = os.getloadavg()[0]
    sizes = [int(size) for size in options.curve.split(",")]
    folder = [str(options.folder)] if options.folder else []
    others = list(options.peer)
    if options.before:
        others.insert(
            0, f"version before={options.before} -m auditor audit {{url}} --jobs 2 --delay 0 -o {{out}}/report"
        )
    peers = [word for peer in others for word in ("--peer", peer)]
    named = "".join(f" --peer {peer.partition('=')[0]}=…" for peer in options.peer)
    text = TEXT.format(
        command=f"python benchmarks/performance.py{' FOLDER' * bool(folder)} --rounds {options.rounds} "
        f"--curve {options.curve} --pages {options.pages}{named}{' --before PYTHON' * bool(options.before)}",
        date=subprocess.run(["date", "-u", "+%-d %B %Y"], capture_output=True, text=True, check=True).stdout.strip(),  # noqa: S607
        cores=len(os.sched_getaffinity(0)), machine=platform.machine(), python=platform.python_version(), load=load,
        folder=" FOLDER" if folder else "", pages=options.pages, before=" --before PYTHON" * bool(options.before),
        stages=printed(
            str(HERE / "page_stages.py"), *folder, "--rounds", str(options.rounds),
            *(("--before", options.before) if options.before else ()),
        ),
        crawl=printed(str(HERE / "crawl_site.py"), "--pages", str(options.pages), "--markdown", *peers),
        curve=curve(sizes),
        curve_before=f"\n\nThe version before:\n\n{curve(sizes[:1], options.before)}" if options.before else "",
    )  # fmt: skip
    PAGE.write_text(text, encoding="utf-8")
    print(f"{PAGE.name} is written")


if __name__ == "__main__":
    main()
