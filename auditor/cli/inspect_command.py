"""``auditor inspect``: what the auditor sees on each page, printed as it is read."""

import sys
from collections.abc import Sequence
from contextlib import closing
from functools import partial
from pathlib import Path

from auditor.cli.engines import of_jobs
from auditor.cli.exits import Exit, say, stop
from auditor.cli.settings import configuration, stopwatch
from auditor.cli.stopping import stopping
from auditor.cli.streams import for_output
from auditor.config import Config
from auditor.engine.lost_pages import lost_page
from auditor.facts import glance, measure
from auditor.fetch import SourceError, fetch
from auditor.formats.registry import Format, named
from auditor.model import Page, Unread
from auditor.read import read
from auditor.read.empty_shell import is_empty_shell
from auditor.read.page_links import page_links


def run(
    sources: Sequence[str],
    *,
    output: str,
    config_file: Path | None,
    jobs: int | None,
    keyphrases: Sequence[str] = (),
) -> None:
    """Print every page; ends the program with 3 when one could not be read."""
    config = configuration(config_file, keyphrases=keyphrases, beside=sources)
    format_ = named(output)
    printed = format_.inspected()
    unread = False
    shown = 0
    with stopping.orderly():
        try:
            crawl = fetch(sources, config.fetch, links_of=page_links, shows_nothing=is_empty_shell, clock=stopwatch())
        except SourceError as error:
            stop(Exit.USAGE, str(error))
        sys.stdout.write(printed.before)
        with closing(crawl):
            pages = stopping.until_asked(crawl)
            try:
                for outcome in of_jobs(jobs).map(partial(_seen, config, format_), pages, lost=lost_page):
                    if isinstance(outcome, Unread):
                        say(f"{outcome.url}: {outcome.reason}")
                        unread = True
                        continue
                    page = for_output(outcome) if format_.is_json else outcome
                    sys.stdout.write((printed.between if shown else "") + page)
                    shown += 1
            except KeyboardInterrupt:
                unread = True
        sys.stdout.write(printed.after)
        sys.stdout.flush()
        if stopping.asked:
            stop(Exit.UNCHECKED, "Stopped.")
        if not shown:
            stop(Exit.UNCHECKED, "Nothing could be read.")
        sys.exit(Exit.UNCHECKED if unread else Exit.CLEAN)


def _seen(config: Config, format_: Format, page: Page | Unread) -> str | Unread:
    """The page as it is printed."""
    if isinstance(page, Unread):
        return page
    article = read(page, selector=partial(config.content_of, page.source))
    if isinstance(article, Unread):
        return article
    keyphrases = config.keyphrases_of(article.source, article.url)
    printed = format_.inspected()
    facts = measure if printed.measured else glance
    return printed.page(facts(article, keyphrases=keyphrases, origin=config.keyphrase_origin))
