"""What the gate's commands have in common: paths in, a report out, and where files lie."""

from collections.abc import Generator, Iterable, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from auditor import __version__
from auditor.audit import audit
from auditor.cli.check_paths import Chosen, chosen, from_stdin
from auditor.cli.engines import Stoppable, of_jobs
from auditor.cli.exits import Exit, stop
from auditor.cli.missing_browser import refuse_without_browser
from auditor.cli.named import name_of, with_unreached
from auditor.cli.progress import ProgressLine
from auditor.cli.settings import now, say_notes
from auditor.cli.stopping import stopping
from auditor.config import Config
from auditor.engine.alone import Alone, Engine
from auditor.fetch import SourceError, fetch
from auditor.gate.changed_lines import on_changed_lines
from auditor.gate.places import Folder
from auditor.model import Page, Report, Unread
from auditor.read.empty_shell import is_empty_shell
from auditor.read.page_links import page_links
from auditor.site.unknown_keyphrases import unknown_keyphrases
from auditor.store.memory_store import Memory


def checked(paths: Sequence[str], config: Config, jobs: int | None = None) -> Report:
    """The report on these paths; ends the program where one stands for nothing. To be called while stopping is
    orderly."""
    return checked_of(chosen(paths, config.fetch), config, jobs)


def checked_of(what: Chosen, config: Config, jobs: int | None = None) -> Report:
    """The report on what was chosen; see ``checked``."""
    # An address stands for one page: nothing is asked for that the user did not name.
    settings = replace(config.fetch, mode="page")
    if any("://" in source for source in what.sources):
        refuse_without_browser(settings)
    piped = [from_stdin(what.stdin_name, settings)] if what.stdin else []
    names = [name_of(path, settings.secret_names) for path in what.named]
    names += [page.source for page in piped if isinstance(page, Page)]
    try:
        sources = (
            fetch(what.sources, settings, links_of=page_links, shows_nothing=is_empty_shell, named_only=True)
            if what.sources
            else ()
        )
        engine = _engine(what, jobs)
        with ProgressLine() as line, closing(_pages(piped, sources)) as pages:
            report = audit(
                stopping.until_asked(pages), config, source=", ".join(names or what.sources), started=now(),
                version=__version__, on_page=stopping.between(line.show), engine=engine, shelf=_shelf(engine),
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
    return report


def _pages(piped: Iterable[Page | Unread], sources: Iterable[Page | Unread]) -> Generator[Page | Unread, None, None]:
    """The page of standard input, and those of the sources."""
    yield from piped
    yield from sources


_FEW = 24
"""Files that are checked sooner by one process than others are started."""


def _engine(what: Chosen, jobs: int | None) -> Engine:
    """All cores where there may be many pages; a few are done sooner by this process."""
    few = len(what.sources) <= _FEW and not any(Path(source).is_dir() for source in what.sources)
    return Stoppable(Alone()) if jobs == 1 or (jobs is None and few) else of_jobs(jobs)


def _shelf(engine: Engine) -> Memory:
    """Packed where it goes to other processes."""
    if engine.jobs == 1:
        return Memory()
    from auditor.store.packed_memory import PackedMemory

    return PackedMemory()


def repository() -> Folder:
    """The repository around the current folder (a folder with ``.git`` in it), or the current folder."""
    here = Path.cwd()
    root = next((each for each in (here, *here.parents) if (each / ".git").exists()), here)
    return Folder(root.as_posix(), here.as_posix())


def folder_of(file: Path) -> Folder:
    """The folder in which a file lies."""
    here = Path.cwd()
    return Folder((here / file).parent.resolve().as_posix(), here.resolve().as_posix())
