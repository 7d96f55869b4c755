"""``auditor check``: the gate; drafts or built pages in, findings on standard output and an exit code out."""

import shutil
import sys
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from auditor import __version__
from auditor.audit import audit
from auditor.cli.exits import Exit, stop
from auditor.cli.progress import ProgressLine
from auditor.cli.settings import configuration, now, say_notes
from auditor.fetch import SourceError, fetch
from auditor.formats import gate
from auditor.model import LEVELS, Report
from auditor.read.page_links import page_links


def run(
    paths: Sequence[str],
    *,
    output: str,
    fail_on: str,
    config_file: Path | None,
    all_pages: bool,
    keyphrases: Sequence[str] = (),
) -> None:
    """Check the paths, print, and end the program with the gate's exit code."""
    for path in paths:
        if path.startswith(("http://", "https://")):
            stop(Exit.USAGE, f"{path} is an address; check takes files and folders, audit takes addresses.")
    only_files = all(Path(path).is_file() for path in paths)
    config = configuration(config_file, all_pages=all_pages or only_files, keyphrases=keyphrases)
    try:
        with ProgressLine() as line, closing(fetch(paths, config.fetch, links_of=page_links)) as pages:
            report = audit(
                pages, config, source=", ".join(paths), started=now(), version=__version__, on_page=line.show
            )
    except SourceError as error:
        stop(Exit.USAGE, str(error))
    say_notes(report.notes, config.notes)
    if output == "json":
        from auditor.formats import json

        print(json.render(report), end="")
    else:
        width = min(shutil.get_terminal_size().columns, 100)
        print(gate.render(report, fail_on=fail_on, width=width, color=sys.stdout.isatty()), end="")
    sys.exit(exit_code(report, fail_on))


def exit_code(report: Report, fail_on: str) -> Exit:
    """1 for findings at or above the level; else 3 when anything could not be checked, or nothing was; else 0."""
    failing = () if fail_on == "never" else LEVELS[: LEVELS.index(fail_on) + 1]
    if any(finding.level in failing for page in report.pages for finding in page.findings):
        return Exit.FAILED
    judged = any(page.score.total is not None for page in report.pages)
    broken = any(page.failed for page in report.pages)
    return Exit.UNCHECKED if report.unread or broken or report.interrupted or not judged else Exit.CLEAN
