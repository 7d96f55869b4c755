"""``auditor drift``: a site and the drafts of its pages in, where they differ out."""

import sys
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from auditor import __version__
from auditor.audit import audit
from auditor.cli.check_paths import chosen
from auditor.cli.draft_files import of_files
from auditor.cli.engines import of_jobs
from auditor.cli.exits import Exit, say, stop
from auditor.cli.progress import ProgressLine
from auditor.cli.settings import configuration, now, say_notes
from auditor.cli.stopping import stopping
from auditor.config import Config
from auditor.drift import drift
from auditor.fetch import SourceError, fetch
from auditor.fetch.files import known_as
from auditor.formats.drift import as_json, text
from auditor.model import Report
from auditor.read.empty_shell import is_empty_shell
from auditor.read.page_links import page_links


def run(site: str, paths: Sequence[str], *, output: str, config_file: Path | None, jobs: int | None) -> None:
    """Compare, print, and end the program: 0 where nothing differs, 1 where something does, 3 where something could
    not be read or nothing could be compared."""
    # Both sides of a pair are judged, however little either looks like an article.
    config = replace(configuration(config_file, beside=paths), all_pages=True)
    what = chosen(paths, config.fetch)
    with stopping.orderly():
        drafts = _audited(what.sources, config, jobs, named=frozenset(what.named))
        say_notes(drafts.notes, config.notes)
        pages = _audited([site], config, jobs)
        say_notes(pages.notes, (*config.notes, *drafts.notes))
        sources = of_files((page.source for page in drafts.briefs()), config.drafts)
        found = drift(pages, drafts, sources, "" if "://" in site else known_as(Path(site)))
        sys.stdout.write(as_json(found) if output == "json" else text(found))
        sys.stdout.flush()
        for unread in (*drafts.unread, *pages.unread):
            say(f"{unread.url}: {unread.reason}")
        if stopping.asked or pages.interrupted or drafts.interrupted:
            stop(Exit.UNCHECKED, "Stopped before the end.")
        if not found.pages:
            stop(
                Exit.UNCHECKED,
                "No draft could be matched with a page of the site: give the drafts a permalink, or say in [drafts] of"
                ' auditor.toml where their pages are, such as "content/posts/*.md" = "/blog/:slug/".',
            )
        if found.differing:
            sys.exit(Exit.FAILED)
        sys.exit(Exit.UNCHECKED if drafts.unread or pages.unread else Exit.CLEAN)


def _audited(sources: Sequence[str], config: Config, jobs: int | None, named: frozenset[str] = frozenset()) -> Report:
    try:
        with (
            ProgressLine() as line,
            closing(fetch(sources, config.fetch, links_of=page_links, shows_nothing=is_empty_shell)) as pages,
        ):
            return audit(
                stopping.until_asked(pages), config, source=", ".join(sources), started=now(), version=__version__,
                on_page=stopping.between(line.show), engine=of_jobs(jobs), named=named,
            )  # fmt: skip
    except SourceError as error:
        stop(Exit.USAGE, str(error))
