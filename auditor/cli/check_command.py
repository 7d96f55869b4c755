"""``auditor check``: the gate; drafts or built pages in, findings on standard output and an exit code out."""

import shutil
import sys
from collections.abc import Generator, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from auditor import __version__
from auditor.audit import audit
from auditor.cli.check_paths import Chosen, chosen, from_stdin
from auditor.cli.engines import Stoppable, of_jobs
from auditor.cli.exits import Exit, say, stop
from auditor.cli.gate_code import gate_code
from auditor.cli.named import name_of, with_unreached
from auditor.cli.progress import ProgressLine
from auditor.cli.settings import configuration, now, say_notes
from auditor.cli.stopping import stopping
from auditor.cli.streams import put
from auditor.engine.alone import Alone, Engine
from auditor.fetch import SourceError, fetch
from auditor.fetch.settings import FetchSettings
from auditor.formats.registry import named
from auditor.gate import verdict
from auditor.gate.changed_lines import on_changed_lines
from auditor.gate.verdict import FailOn
from auditor.model import Page, Unread
from auditor.read.page_links import page_links
from auditor.site.unknown_keyphrases import unknown_keyphrases


def run(
    paths: Sequence[str],
    *,
    output: str,
    fail_on: FailOn,
    config_file: Path | None,
    all_pages: bool,
    keyphrases: Sequence[str] = (),
    changed_since: str | None = None,
    changed_lines: bool = False,
    stdin_name: str | None = None,
    jobs: int | None = None,
) -> None:
    """Check the paths, print, and end the program with the gate's exit code."""
    config = configuration(config_file, all_pages=all_pages, keyphrases=keyphrases)
    # An address stands for one page: nothing is asked for that the user did not name.
    settings = replace(config.fetch, mode="page")
    what = chosen(paths, settings, changed_since=changed_since, changed_lines=changed_lines)
    names = [name_of(path, settings.secret_names) for path in what.named]
    piped = [from_stdin(stdin_name, settings)] if what.stdin else []
    names += [page.source for page in piped if isinstance(page, Page)]
    with stopping.orderly():
        try:
            with ProgressLine() as line, closing(_pages(piped, what, settings)) as pages:
                report = audit(
                    stopping.until_asked(pages), config, source=", ".join(names), started=now(),
                    version=__version__, on_page=stopping.between(line.show), engine=_engine(what, jobs),
                    named=frozenset(names), places=True,
                )  # fmt: skip
        except SourceError as error:
            stop(Exit.USAGE, str(error))
        report = with_unreached(report, what.sources, 0)
        if what.lines is not None:
            report = on_changed_lines(report, what.lines)
        # A guess that is too unsure changes nothing here: the report says so, and the gate's log needs no line for it.
        unsure = unknown_keyphrases(page.facts for page in report.briefs() if page.score.total is not None)
        say_notes(report.notes, (*config.notes, *unsure))
        format_, said = named(output), verdict(report, fail_on)
        if (
            said.outcome == "unchecked"
            and not (said.unchecked or report.interrupted or piped)
            and (what.nothing or changed_since is not None)
        ):  # what nobody changed is clean, and so is an empty list
            said = replace(said, outcome="open")
            say(what.nothing or "What changed is no article, so there was nothing to judge.")
        width = min(shutil.get_terminal_size().columns, 100)
        put(format_.verdict_parts(said, width=width, color=sys.stdout.isatty()), is_json=format_.is_json)
        if stopping.asked:
            say("Stopped before the end." if report.interrupted else "Stopped, but everything was checked by then.")
            sys.exit(Exit.UNCHECKED)
        sys.exit(gate_code(said))


_FEW = 24
"""Files that are checked sooner by one process than others are started."""


def _pages(
    piped: Sequence[Page | Unread], what: Chosen, settings: FetchSettings
) -> Generator[Page | Unread, None, None]:
    """The page of standard input and those of the sources."""
    yield from piped
    if what.sources:
        yield from fetch(what.sources, settings, links_of=page_links, named_only=True)


def _engine(what: Chosen, jobs: int | None) -> Engine:
    """All cores where there may be many pages; a few are done sooner by this process."""
    few = len(what.sources) <= _FEW and not any(Path(source).is_dir() for source in what.sources)
    return Stoppable(Alone()) if jobs == 1 or (jobs is None and few) else of_jobs(jobs)
