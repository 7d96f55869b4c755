"""``auditor fix``: drafts and pages in, a diff of the safe changes out, or the changed files."""

import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from auditor.cli.check_paths import STDIN, chosen
from auditor.cli.exits import Exit, say, stop
from auditor.cli.settings import configuration
from auditor.cli.stopping import stopping
from auditor.config import Config
from auditor.fetch.files import read_folder, read_named
from auditor.fetch.settings import FetchSettings
from auditor.fix import Outcome, Suggestion, difference, fixed, replaced, suggested
from auditor.formats.terminal import printable
from auditor.library import ReadError, check
from auditor.model import MARKDOWN_ENDINGS, Page, Report, Unread
from auditor.wording import counted

_ENDINGS: Final = (*MARKDOWN_ENDINGS, ".html", ".htm", ".xhtml")
"""Files that are changed; also with capitals."""
_MOST_SUGGESTIONS: Final = 30
"""Of a page; the report has all."""


def run(paths: Sequence[str], *, write: bool, config_file: Path | None, keyphrases: Sequence[str] = ()) -> None:
    """Print the diff, or write the files; ends the program with 3 where something could not be read, proven or
    written."""
    if STDIN in paths:
        stop(Exit.USAGE, "fix changes files, and - is none; name the file.")
    if addresses := [path for path in paths if "://" in path]:
        stop(Exit.USAGE, f"fix changes files, and {addresses[0]} is an address; name the file that it is made from.")
    config = configuration(config_file, keyphrases=keyphrases, beside=paths)
    whole, files, changes = True, 0, 0
    with stopping.orderly():
        for page, is_named in _pages(chosen(paths, config.fetch).sources, config.fetch):
            if stopping.asked:
                say("Stopped before the end; what was written stays.")
                sys.exit(Exit.UNCHECKED)
            outcome = page if isinstance(page, Unread) else _outcome(page, config)
            if isinstance(outcome, Unread):
                say(f"{outcome.url}: {outcome.reason}")
                whole = False
                continue
            if not is_named and not outcome.before.pages[0].facts.article.is_article:
                continue
            done = isinstance(page, Page) and _said(page, outcome, write=write)
            whole = whole and done and not outcome.unproven
            files += bool(outcome.fixes) and done
            changes += len(outcome.fixes) if done else 0
    verb = "removed" if write else "can be removed"
    hint = " (--write)" if changes and not write else ""
    say(f"{counted(changes, 'finding')} in {counted(files, 'file')} {verb}{hint}.")
    sys.exit(Exit.CLEAN if whole else Exit.UNCHECKED)


def _pages(sources: Iterable[str], settings: FetchSettings) -> Iterator[tuple[Page | Unread, bool]]:
    for source in sources:
        if Path(source).is_dir():
            for page in read_folder(source, settings):
                if isinstance(page, Unread) or page.path.lower().endswith(_ENDINGS):
                    yield page, False
        elif not os.path.lexists(source):
            yield Unread(source, "there is no such file; check the name"), True
        elif source.lower().endswith(_ENDINGS):
            yield read_named(source, settings), True
        else:
            yield Unread(source, f"files of this kind are not changed; it is for {', '.join(_ENDINGS)}"), True


def _outcome(page: Page, config: Config) -> Outcome | Unread:
    def audited(body: bytes) -> Report:
        return check(replace(page, body=body), config=config).report

    try:
        return fixed(page.body, page.content_type, audited)
    except ReadError as error:
        return Unread(error.source, error.reason)


def _said(page: Page, outcome: Outcome, *, write: bool) -> bool:
    """Whether the change could be made."""
    for name in outcome.unproven:
        say(f"{page.source}: the second audit did not bear out the change for {name}, so it was not made.")
    if outcome.body != page.body:
        if not write:
            _print(difference(page.source, page.body, outcome.body))
        elif why := replaced(Path(page.source), page.body, outcome.body):
            say(f"{page.source}: {why}.")
            return False
        else:
            checks = ", ".join(dict.fromkeys(fix.finding.check for fix in outcome.fixes))
            print(f"{printable(page.source)}: {counted(len(outcome.fixes), 'finding')} removed ({checks})")
    for suggestion in list(suggested(outcome.page))[:_MOST_SUGGESTIONS]:
        print(_words(page.source, suggestion), file=sys.stderr)
    return True


def _words(source: str, one: Suggestion) -> str:
    place = f"{source}:{one.line}" if one.line else source
    change = f" “{one.before}” → “{one.after}”" if one.before else ""
    return printable(f"{place}: {one.check}: {' '.join(one.words.split())}{change}")


def _print(lines: Iterator[bytes]) -> None:
    """As the file has them, so that the diff can be applied; to a terminal, nothing that steers it."""
    if sys.stdout.isatty():
        for line in lines:
            print(printable(line.decode("utf-8", "replace").rstrip("\r\n")))
        return
    sys.stdout.flush()
    sys.stdout.buffer.writelines(lines)
    sys.stdout.buffer.flush()
