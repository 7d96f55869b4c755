#!/usr/bin/env python3
"""What a page costs in the version of the auditor that this Python has: ``python benchmarks/version_before.py FOLDER
PAGES``, run by ``page_stages.py --before PYTHON`` with the interpreter of another version's environment.

Prints the milliseconds of CPU a page of reading and of the whole audit. Uses nothing but what all versions have.
"""

import gc
import gzip
import sys
import time
from collections.abc import Callable
from pathlib import Path

from auditor.audit import audit
from auditor.config import Config
from auditor.model import Page
from auditor.read import read


def main() -> None:
    folder, most = Path(sys.argv[1]), int(sys.argv[2])
    files = sorted(file for file in folder.iterdir() if file.name.endswith((".html", ".html.gz")))
    files = files[:: max(1, -(-len(files) // most))][:most]
    pages = [
        Page(file.name, gzip.decompress(file.read_bytes()) if file.suffix == ".gz" else file.read_bytes())
        for file in files
    ]
    gc.set_threshold(50_000)
    for page in pages[:5]:
        audited(page)
    print(per_page(read, pages), per_page(audited, pages))


def audited(page: Page) -> object:
    config = Config(all_pages=True)
    return audit([page], config, source=page.source, started="2026-01-01T00:00:00Z", version="")


def per_page(work: Callable[[Page], object], pages: list[Page]) -> float:
    gc.collect()
    began = time.process_time()
    for page in pages:
        work(page)
    return 1000 * (time.process_time() - began) / len(pages)


if __name__ == "__main__":
    main()
