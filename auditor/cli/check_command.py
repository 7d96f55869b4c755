"""``auditor check``: the gate; drafts or built pages in, findings on standard output and an exit code out."""

import shutil
import sys
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from auditor import __version__
from auditor.audit import audit
from auditor.cli.engines import Stoppable
from auditor.cli.exits import Exit, say, stop
from auditor.cli.gate_code import gate_code
from auditor.cli.named import name_of, with_unreached
from auditor.cli.progress import ProgressLine
from auditor.cli.settings import configuration, now, say_notes
from auditor.cli.stopping import stopping
from auditor.cli.streams import put
from auditor.engine.alone import Alone
from auditor.fetch import SourceError, fetch
from auditor.formats.registry import named
from auditor.gate import verdict
from auditor.gate.verdict import FailOn
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
) -> None:
    """Check the paths, print, and end the program with the gate's exit code."""
    config = configuration(config_file, all_pages=all_pages, keyphrases=keyphrases)
    names = [name_of(path, config.fetch.secret_names) for path in paths]
    # An address stands for one page: nothing is asked for that the user did not name.
    settings = replace(config.fetch, mode="page")
    with stopping.orderly():
        try:
            with ProgressLine() as line, closing(fetch(paths, settings, links_of=page_links, named_only=True)) as pages:
                report = audit(
                    stopping.until_asked(pages), config, source=", ".join(names), started=now(), version=__version__,
                    on_page=stopping.between(line.show), engine=Stoppable(Alone()), named=frozenset(names), places=True,
                )  # fmt: skip
        except SourceError as error:
            stop(Exit.USAGE, str(error))
        report = with_unreached(report, paths, 0)
        # A guess that is too unsure changes nothing here: the report says so, and the gate's log needs no line for it.
        unsure = unknown_keyphrases(page.facts for page in report.briefs() if page.score.total is not None)
        say_notes(report.notes, (*config.notes, *unsure))
        format_, said = named(output), verdict(report, fail_on)
        width = min(shutil.get_terminal_size().columns, 100)
        put(format_.verdict_parts(said, width=width, color=sys.stdout.isatty()), is_json=format_.is_json)
        if stopping.asked:
            say("Stopped before the end." if report.interrupted else "Stopped, but everything was checked by then.")
            sys.exit(Exit.UNCHECKED)
        sys.exit(gate_code(said))
