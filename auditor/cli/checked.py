"""What the gate's commands have in common: paths in, a report out, and where files lie."""

from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from auditor import __version__
from auditor.audit import audit
from auditor.cli.engines import Stoppable, of_jobs
from auditor.cli.exits import Exit, stop
from auditor.cli.named import name_of, with_unreached
from auditor.cli.progress import ProgressLine
from auditor.cli.settings import now, say_notes
from auditor.cli.stopping import stopping
from auditor.config import Config
from auditor.engine.alone import Alone
from auditor.fetch import SourceError, fetch
from auditor.gate.places import Folder
from auditor.model import Report
from auditor.read.page_links import page_links
from auditor.site.unknown_keyphrases import unknown_keyphrases


def checked(paths: Sequence[str], config: Config, jobs: int = 1) -> Report:
    """The report on these paths; ends the program where one stands for nothing. To be called while stopping is
    orderly."""
    from dataclasses import replace

    names = [name_of(path, config.fetch.secret_names) for path in paths]
    # An address stands for one page: nothing is asked for that the user did not name.
    settings = replace(config.fetch, mode="page")
    try:
        with ProgressLine() as line, closing(fetch(paths, settings, links_of=page_links, named_only=True)) as pages:
            report = audit(
                stopping.until_asked(pages), config, source=", ".join(names), started=now(), version=__version__,
                on_page=stopping.between(line.show), engine=of_jobs(jobs) if jobs > 1 else Stoppable(Alone()),
                named=frozenset(names), places=True,
            )  # fmt: skip
    except SourceError as error:
        stop(Exit.USAGE, str(error))
    report = with_unreached(report, paths, 0)
    # A guess that is too unsure changes nothing here: the report says so, and the gate's log needs no line for it.
    unsure = unknown_keyphrases(page.facts for page in report.briefs() if page.score.total is not None)
    say_notes(report.notes, (*config.notes, *unsure))
    return report


def repository() -> Folder:
    """The repository around the current folder (a folder with ``.git`` in it), or the current folder."""
    here = Path.cwd()
    root = next((each for each in (here, *here.parents) if (each / ".git").exists()), here)
    return Folder(root.as_posix(), here.as_posix())


def folder_of(file: Path) -> Folder:
    """The folder in which a file lies."""
    here = Path.cwd()
    return Folder((here / file).parent.resolve().as_posix(), here.resolve().as_posix())
