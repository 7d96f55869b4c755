"""``auditor audit``: sources in, a report in a folder out, and a summary for whoever waits."""

import shutil
import sys
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

from auditor import __version__
from auditor.audit import audit
from auditor.cli import report_folder
from auditor.cli.exits import Exit, stop
from auditor.cli.progress import ProgressLine
from auditor.cli.settings import configuration, now, say_notes, stopwatch
from auditor.cli.workers import Workers, cores
from auditor.config import Config
from auditor.fetch import Progress, SourceError, fetch, shown
from auditor.model import Report
from auditor.read.page_links import page_links


def run(
    sources: Sequence[str],
    *,
    out: Path | None,
    formats: str,
    mode: str,
    max_pages: int | None,
    delay: float | None,
    user_agent: str | None,
    config_file: Path | None,
    all_pages: bool,
    jobs: int | None,
    keyphrases: Sequence[str] = (),
) -> None:
    """Audit the sources and write the report; ends the program with its exit code."""
    wanted = [name.strip() for name in formats.split(",") if name.strip()]
    for name in wanted:
        if name not in report_folder.FORMATS:
            stop(Exit.USAGE, f"--format: {name!r} is not known; known are {', '.join(report_folder.FORMATS)}.")
    if not wanted:
        stop(Exit.USAGE, f"--format: say at least one of {', '.join(report_folder.FORMATS)}.")
    config = configuration(config_file, all_pages=all_pages, keyphrases=keyphrases)
    told = {"mode": mode if mode != "auto" else None, "max_pages": max_pages, "delay": delay, "user_agent": user_agent}
    changes: dict[str, Any] = {name: value for name, value in told.items() if value is not None}
    try:
        config = replace(config, fetch=replace(config.fetch, **changes))
    except ValueError as error:
        stop(Exit.USAGE, str(error))
    audit_to(
        out or report_folder.default_folder(sources[0]),
        sources,
        config,
        wanted,
        name=", ".join(map(shown, sources)),
        jobs=jobs or cores(),
    )


def audit_to(
    folder: Path, sources: Sequence[str], config: Config, formats: Sequence[str], *, name: str, jobs: int = 1,
    adapters: Mapping[str, Any] | None = None,
) -> None:  # fmt: skip
    """Audit and write; ends the program unless all went well."""
    if not report_folder.is_free(folder):
        stop(Exit.USAGE, f"{folder} holds something that is no report of ours; name another folder with --out.")
    with ProgressLine() as line:

        def on_fetch(progress: Progress) -> None:
            line.known(progress.read + progress.unread + progress.waiting, progress.note)

        try:
            crawl = fetch(
                sources, config.fetch, links_of=page_links, on_progress=on_fetch, clock=stopwatch(),
                adapters=adapters or {},
            )  # fmt: skip
            with closing(crawl) as pages:
                report = audit(
                    pages, config, source=name, started=now(), version=__version__, on_page=line.show,
                    across=Workers(jobs).across,
                )  # fmt: skip
        except SourceError as error:
            stop(Exit.USAGE, str(error))
    say_notes(report.notes, config.notes)
    _write_and_tell(folder, report, formats)


def _write_and_tell(folder: Path, report: Report, formats: Sequence[str]) -> None:
    from auditor.formats import text

    width = min(shutil.get_terminal_size().columns, 100)
    print(text.render(report, width=width, color=sys.stdout.isatty()), end="")
    try:
        report_folder.write(folder, report, formats)
    except OSError as error:
        stop(
            Exit.UNCHECKED,
            f"The report could not be written to {folder}: {error.strerror or error}. Nothing there was changed;"
            " make room or name another folder with --out.",
        )
    first = {"html": "index.html", "json": "report.json", "text": "report.txt"}[formats[0]]
    print(f"\nReport: {folder / first}")
    if report.interrupted:
        stop(Exit.UNCHECKED, "Stopped before the end; the report holds what was done by then, and says so.")
    if not report.pages:
        stop(Exit.UNCHECKED, "Nothing could be audited; the report lists why.")
