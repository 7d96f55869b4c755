"""What other programs call; all of it is there as ``auditor.audit``, ``auditor.check`` and so on.

Nothing here prints, exits or reads settings that were not given to it. Only ``audit`` uses the network, and only for
the addresses that it is given.
"""

import os
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Final, TypeAlias

from auditor import __version__
from auditor.audit import audit as audit_pages
from auditor.checks import CHECKS
from auditor.config import Config
from auditor.fetch import Progress, fetch
from auditor.fetch.files import known_as, read_file
from auditor.fetch.reach import asks_of_a_site, short_of_a_site
from auditor.formats.registry import named
from auditor.gate import GateVerdict, verdict
from auditor.model import Article, Page, Report, Unread
from auditor.read import read as read_page
from auditor.read.empty_shell import is_empty_shell
from auditor.read.page_links import page_links

PageSource: TypeAlias = str | bytes | os.PathLike[str] | Page
"""One page: its text (HTML, or plain text with empty lines between paragraphs), its bytes, the path of its file, or a
``Page`` with what its host sent along."""
Source: TypeAlias = str | os.PathLike[str]
"""A name that ``audit`` follows: an address, or the path of a file, a folder, a list of addresses or a sitemap."""

UNNAMED: Final = "-"
"""What a page is known by that has neither address nor path."""
_MARKUP: Final = re.compile(
    r"<(?:!doctype|!--|/[a-z]"
    r"|(?:html|head|title|meta|body|main|article|section|div|p|h[1-6]|[uod]l|li|br|a|img|span|table|pre|code|em|strong|[bi])\b[^<]*>)",
    re.IGNORECASE,
)
_A_NAME: Final = re.compile(r"https?://\S+|[^\n<]{1,250}\.(?:x?html?(?:\.gz)?|md|markdown|txt|docx)", re.IGNORECASE)
_OF_A_TEXT: Final = ("keywords", "readability")
"""Areas of the checks that say something of a text without markup: it has no head, no headings and no links."""


class ReadError(ValueError):
    """A page that cannot be read; the message says why and what to do about it."""

    def __init__(self, unread: Unread) -> None:
        super().__init__(f"{unread.url}: {unread.reason}")
        self.source = unread.url
        """What the page is known by: its address, its path, or ``-``."""
        self.reason = unread.reason


def read(page: PageSource, *, url: str = "", config: Config | None = None) -> Article:
    """The page as its reader sees it: text in blocks, headings, what it says of itself.

    ``url`` is the page's address, by which its links and its canonical are understood; without one they are as they
    are written. Of the configuration only ``content`` is used. Raises ReadError for what is no page that can be read,
    FileNotFoundError for a path where there is no file.
    """
    outcome: Article | Page | Unread = _page(page, url)
    if isinstance(outcome, Page):
        outcome = read_page(outcome, selector=partial((config or Config()).content_of, outcome.source))
    if isinstance(outcome, Unread):
        raise ReadError(outcome)
    return outcome


def check(
    page: PageSource,
    *,
    url: str = "",
    keyphrases: Sequence[str] = (),
    config: Config | None = None,
    fail_on: str = "error",
) -> GateVerdict:
    """What ``auditor check`` says of one page: its findings, its score, and whether the gate is open.

    The page is judged as an article, whatever it looks like; of a text without markup, only the checks of its words
    (keywords, readability) and checks of your own are run. ``keyphrases`` are what people should find it for, best
    first; ``fail_on`` is the mildest level that closes the gate. Raises ReadError for what is no page that can be
    read, FileNotFoundError for a path where there is no file.
    """
    one, holds = _page(page, url), _with(config, keyphrases)
    if isinstance(page, str) and not _MARKUP.search(page):
        holds = _for_text(holds)
    source = one.source if isinstance(one, Page) else one.url
    report = audit_pages(
        [one], holds, source=source, started=_time(None), version=__version__, named=frozenset([source]), places=True
    )
    if report.unread:
        raise ReadError(report.unread[0])
    return verdict(report, fail_on)


def audit(
    sources: Source | Iterable[Source],
    *,
    config: Config | None = None,
    keyphrases: Sequence[str] = (),
    jobs: int = 1,
    started: datetime | None = None,
    on_page: Callable[[str, int, int], None] = lambda _stage, _done, _of: None,
) -> Report:
    """What ``auditor audit`` finds: every page of the sources with findings, numbers and score, and those of the site.

    A page that cannot be read is in ``report.unread`` and ends nothing. The report is all in memory, some 100 KB a
    page; for more than some thousand pages, use the command. ``jobs`` is how many processes work at a time; with more
    than one, a script needs ``if __name__ == "__main__":`` around its call. ``started`` is the time that the report
    names, now by default. ``on_page`` hears the stage ("read", "measure" or "check"), how many pages are done, and how
    many there are (0: not known yet). A KeyboardInterrupt ends the crawl, and the report of what was read by then says
    ``interrupted``. Raises SourceError for a source that stands for nothing, ValueError for less than one job.
    """
    if jobs < 1:
        raise ValueError(f"jobs is {jobs}, must be 1 or more")
    names = [os.fspath(source) for source in ([sources] if isinstance(sources, str | os.PathLike) else sources)]
    holds = _with(config, keyphrases)
    engine = shelf = None
    if jobs > 1:
        from auditor.engine.processes import Processes
        from auditor.store.packed_memory import PackedMemory

        engine, shelf = Processes(jobs), PackedMemory()
    last: list[Progress] = []
    reach = None
    if asks_of_a_site(names, holds.fetch):
        reach = lambda: short_of_a_site(names, holds.fetch, last[-1] if last else None)  # noqa: E731 - one expression
    with closing(
        fetch(
            names,
            holds.fetch,
            links_of=page_links,
            shows_nothing=is_empty_shell,
            on_progress=lambda progress: last.__setitem__(slice(None), [progress]),
        )
    ) as pages:
        return audit_pages(
            pages, holds, source=", ".join(map(_shown, names)), started=_time(started), version=__version__,
            engine=engine, shelf=shelf, on_page=on_page, reach=reach,
        )  # fmt: skip


def load_config(path: str | os.PathLike[str]) -> Config:
    """The settings of an ``auditor.toml``, or of ``[tool.auditor]`` in a ``pyproject.toml``.

    The checks of your own that it names are loaded, which runs their files. Raises ConfigError, whose message is one
    line with the place of the fault.
    """
    from auditor.config_file import load

    return load(Path(path))


def render(of: Report | GateVerdict, format: str = "text") -> str:  # noqa: A002 - what the commands call it
    """A report as ``auditor audit`` writes it, or a verdict as ``auditor check`` prints it, in one piece.

    Raises ValueError for a format that does not exist, has several files, or cannot print that; ``report_files`` has
    the files of every format, and in parts.
    """
    form = named(format)
    if isinstance(of, GateVerdict):
        if not form.verdict:
            raise ValueError(f"the format {format!r} prints no verdict")
        return "".join(form.verdict_parts(of))
    if not form.report or form.several or form.binary:
        reason = "prints no report"
        if form.report:
            reason = f"{'has several files' if form.several else 'is a binary file'}; use report_files"
        raise ValueError(f"the format {format!r} {reason}")
    return "".join(form.report_parts(of))


def report_files(
    report: Report,
    format: str = "html",  # noqa: A002
) -> Iterator[tuple[str, Iterable[str] | Iterable[bytes]]]:
    """The files of a report: names below its folder, with ``/``, each with its text in parts, in UTF-8, or the bytes of
    a binary file.

    Each text is to be taken whole before the next file is asked for. Raises ValueError for a format without files.
    """
    form = named(format)
    if not form.file:
        raise ValueError(f"the format {format!r} has no files")
    return form.files(report)


def _page(page: PageSource, url: str) -> Page | Unread:
    if isinstance(page, Page):
        return replace(page, url=url or page.url)
    if isinstance(page, bytes):
        return Page(url or UNNAMED, page, url=url)
    if isinstance(page, str):
        if _A_NAME.fullmatch(page.strip()):
            hint = "audit reads addresses" if "://" in page else "for a file give pathlib.Path(...)"
            raise ValueError(f"{page.strip()!r} looks like the name of a page and not like its text; {hint}")
        text = page if _MARKUP.search(page) else _as_markup(page)
        body = text.encode("utf-8", "replace")
        return Page(url or UNNAMED, body, url=url, content_type="text/html; charset=utf-8")
    path = Path(page)
    if not path.is_file():
        raise FileNotFoundError(f"there is no file {known_as(path)!r}")
    found = read_file(os.fspath(path), Config().fetch)
    return replace(found, url=url) if isinstance(found, Page) else found


def _as_markup(text: str) -> str:
    """Paragraphs of a plain text, each on the lines where it was."""
    from html import escape

    parts = re.split(r"(\n[^\S\n]*\n\s*)", text)
    parts[::2] = [f"<p>{escape(part)}</p>" if part.strip() else part for part in parts[::2]]
    return "".join(parts)


def _for_text(config: Config) -> Config:
    ours = {check.rule.id for check in CHECKS}
    checks = tuple(check for check in config.checks if check.rule.area in _OF_A_TEXT or check.rule.id not in ours)
    return replace(config, checks=checks)


def _with(config: Config | None, keyphrases: Sequence[str]) -> Config:
    if isinstance(keyphrases, str):
        raise TypeError("keyphrases is a list of phrases, and not one text")
    asked = tuple(dict.fromkeys(" ".join(phrase.split()) for phrase in keyphrases))
    if not all(asked):
        raise ValueError("one of the keyphrases is empty")
    return replace(config or Config(), asked=asked) if asked else config or Config()


def _shown(name: str) -> str:
    from auditor.fetch import shown

    return shown(name) if "://" in name else known_as(Path(name))


def _time(moment: datetime | None) -> str:
    return (moment or datetime.now(UTC)).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
