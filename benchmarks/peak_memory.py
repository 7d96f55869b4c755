"""Runs a command and says what it took: ``python benchmarks/peak_memory.py PAGES COMMAND...``.

Prints the peak memory of all its processes together (PSS: what they share counts once; Linux only), looked at five
times a second, and their CPU time a page.
"""

import os
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path


def tree(root: int) -> list[int]:
    """The process and all that come of it."""
    children: dict[int, list[int]] = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            fields = stat.read_text().rpartition(")")[2].split()
            children.setdefault(int(fields[1]), []).append(int(stat.parent.name))
    found = [root]
    for each in found:
        found += children.get(each, [])
    return found


def memory(processes: list[int]) -> int:
    """Bytes of all of them together."""
    total = 0
    for number in processes:
        with suppress(OSError, StopIteration):
            lines = Path(f"/proc/{number}/smaps_rollup").read_text().splitlines()
            total += 1024 * int(next(line for line in lines if line.startswith("Pss:")).split()[1])
    return total


def seconds(number: int) -> float:
    """CPU time of the process up to now."""
    with suppress(OSError):
        fields = Path(f"/proc/{number}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
    return 0.0


def main() -> None:
    pages = int(sys.argv[1])
    began = time.monotonic()
    process = subprocess.Popen(sys.argv[2:], stdout=subprocess.DEVNULL)  # noqa: S603 - what the caller named
    peak = most = 0
    used: dict[int, float] = {}
    while process.poll() is None:
        processes = tree(process.pid)
        now = memory(processes)
        used |= {number: max(used.get(number, 0.0), seconds(number)) for number in processes}
        if now > peak:
            peak, most = now, len(processes)
        time.sleep(0.2)
    cpu = sum(used.values())
    print(
        f"{pages:,} pages: exit {process.returncode}, peak {peak / 1e6:.0f} MB in {most} processes, "
        f"{cpu:.0f} s CPU ({1000 * cpu / pages:.1f} ms a page), {time.monotonic() - began:.0f} s, "
        f"load {os.getloadavg()[0]:.1f}",
        flush=True,
    )


if __name__ == "__main__":
    main()
