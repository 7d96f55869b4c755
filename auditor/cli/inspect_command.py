"""``auditor inspect``: what the auditor sees on each page, printed as it is read."""

import json
import sys
from collections.abc import Sequence
from pathlib import Path

from auditor.cli.exits import Exit, stop
from auditor.cli.settings import configuration, stopwatch
from auditor.config import Config
from auditor.facts import glance, measure
from auditor.fetch import SourceError, fetch
from auditor.formats import inspect_text
from auditor.formats.json import inspect_json
from auditor.model import Facts, Page, Unread
from auditor.read import read
from auditor.read.page_links import page_links


def run(sources: Sequence[str], *, output: str, config_file: Path | None) -> None:
    """Print every page; ends the program with 3 when one could not be read."""
    config = configuration(config_file)
    unread = False
    shown = 0
    if output == "json":
        sys.stdout.write("[\n")
    try:
        for page in fetch(sources, config.fetch, links_of=page_links, clock=stopwatch()):
            outcome = _seen(page, config, whole=output == "text")
            if isinstance(outcome, Unread):
                print(f"auditor: {outcome.url}: {outcome.reason}", file=sys.stderr)
                unread = True
            elif output == "text":
                print(("\n" if shown else "") + inspect_text.render(outcome), end="")
            elif output == "json":
                text = json.dumps(inspect_json(outcome), ensure_ascii=False, indent=2)
                sys.stdout.write((",\n" if shown else "") + text)
            else:
                sys.stdout.write(json.dumps(inspect_json(outcome), ensure_ascii=False) + "\n")
            shown += isinstance(outcome, Facts)
    except SourceError as error:
        stop(Exit.USAGE, str(error))
    if output == "json":
        sys.stdout.write("\n]\n")
    sys.stdout.flush()
    if not shown:
        stop(Exit.UNCHECKED, "Nothing could be read.")
    sys.exit(Exit.UNCHECKED if unread else Exit.CLEAN)


def _seen(page: Page | Unread, config: Config, *, whole: bool) -> Facts | Unread:
    """The page's facts: all of them for people, what the lines hold for programs."""
    if isinstance(page, Unread):
        return page
    article = read(page, selector=config.content)
    if isinstance(article, Unread):
        return article
    take = measure if whole else glance
    return take(article, keyphrases=config.keyphrases_of(article.source, article.url))
