"""``auditor audit``: sources in, a report in a folder out, and a summary for the one who waits."""

import shutil
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from auditor import __version__
from auditor.audit import audit
from auditor.cli import report_folder
from auditor.cli.digest_out import deliver
from auditor.cli.draft_files import with_source_files
from auditor.cli.engines import of_jobs
from auditor.cli.exits import Exit, say, stop
from auditor.cli.missing_browser import refuse_without_browser
from auditor.cli.named import name_of, too_little, with_unreached
from auditor.cli.past import beside_the_last, shrunk, store_beside
from auditor.cli.progress import ProgressLine
from auditor.cli.report_folder import Written
from auditor.cli.search_exports import exports_of, kept_with, with_queries, with_search
from auditor.cli.settings import configuration, now, say_notes, stopwatch
from auditor.cli.spark_audit import OnSpark, audited, refuse_what_cannot_be
from auditor.cli.stopping import stopping
from auditor.cli.streams import put
from auditor.config import Config
from auditor.fetch import Progress, SourceError, fetch, recognised
from auditor.fetch.archive.saved import SavedCrawl, SaveError
from auditor.fetch.files import known_as
from auditor.fetch.reach import asks_of_a_site, short_of_a_site
from auditor.formats import registry
from auditor.formats.page_drawing import AboutReport, page_drawing
from auditor.formats.registry import Format
from auditor.gate.conditions import Conditions, conditions, failures
from auditor.model import Page, Report, Unchanged, Unread
from auditor.read.empty_shell import is_empty_shell
from auditor.read.page_links import page_links
from auditor.report_page import summary
from auditor.store.faults import StoreError
from auditor.store.sqlite_store import RunStore

if TYPE_CHECKING:
    from auditor.search_console import Export

_NOTHING_FAILS = Conditions()


class _Read(NamedTuple):
    report: Report
    limited: bool
    """Whether addresses are known that were not asked for."""
    blocked: str = ""
    """Why the crawl was ended by a host that does not let us in."""


def run(
    sources: Sequence[str],
    *,
    out: Path | None,
    formats: str,
    mode: str,
    max_pages: int | None,
    delay: float | None,
    user_agent: str | None,
    fail_on: str,
    config_file: Path | None,
    all_pages: bool,
    jobs: int | None,
    keyphrases: Sequence[str] = (),
    accept_shrinking: bool = False,
    digest: Path | None = None,
    sitemap_only: bool = False,
    render: str | None = None,
    save_warc: Path | None = None,
    spark: OnSpark | None = None,
    search_console: Sequence[Path] = (),
) -> None:
    """Audit the sources and write the report; ends the program with its exit code."""
    wanted = _formats(formats)
    config = configuration(config_file, all_pages=all_pages, keyphrases=keyphrases, beside=sources)
    try:
        failing = conditions(fail_on, config.rule_ids())
    except ValueError as error:
        stop(Exit.USAGE, f"--fail-on: {error}.")
    said: dict[str, Any] = {
        "mode": mode if mode != "auto" else None,
        "max_pages": max_pages,
        "delay": delay,
        "user_agent": user_agent,
        "render": render,
    }
    said["sitemap_only"] = sitemap_only or None
    changes = {name: value for name, value in said.items() if value is not None}
    try:
        config = with_source_files(replace(config, fetch=replace(config.fetch, **changes)))
        if spark:
            refuse_what_cannot_be(spark, sources)
        else:
            recognised(sources, config.fetch)
            refuse_without_browser(config.fetch)
    except (ValueError, SourceError) as error:
        stop(Exit.USAGE, str(error))
    names = [name_of(source, config.fetch.secret_names) for source in sources]
    audit_to(
        out or report_folder.default_folder(names), sources, config, wanted, name=", ".join(names), failing=failing,
        jobs=jobs, accept_shrinking=accept_shrinking, digest=digest, save_warc=save_warc, spark=spark,
        exports=exports_of(search_console),
    )  # fmt: skip


def audit_to(
    folder: Path, sources: Sequence[str], config: Config, formats: Sequence[Format], *, name: str,
    failing: Conditions = _NOTHING_FAILS, jobs: int | None = None, adapters: Mapping[str, Any] | None = None,
    accept_shrinking: bool = False, digest: Path | None = None, save_warc: Path | None = None,
    spark: OnSpark | None = None, exports: Sequence["Export"] = (), started: str = "",
) -> None:  # fmt: skip
    """Audit, write, print, and end the program with the exit code. ``started`` is now where it is not said."""
    try:
        hindrance = report_folder.prepare(folder)
    except (OSError, RuntimeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "its links go in a circle"
        stop(Exit.USAGE, f"--out: {_short(folder)} cannot be used: {reason}; name another folder.")
    if hindrance:
        stop(Exit.USAGE, hindrance)
    try:
        saved = SavedCrawl(save_warc) if save_warc else None
    except SaveError as error:
        stop(Exit.USAGE, f"{error}.")
    started = started or now()
    try:
        with stopping.orderly(), store_beside(folder, config, name, started) as store:
            if store.note:
                say(store.note)
            kept = kept_with(store, exports, started)
            config = with_queries(config, kept)
            read = (
                _Read(audited(spark, folder, sources, config, store, name=name, started=started), limited=False)
                if spark
                else _audited(sources, config, store, formats, name, started, jobs, adapters or {}, saved)
            )
            compared = beside_the_last(read.report, store, limited=read.limited)
            report = with_search(compared.report, kept, store.nights, given=bool(exports))
            lacking = read.blocked or too_little(report, sources)
            doubt = ""
            if not (lacking or report.interrupted or accept_shrinking):
                lacking = doubt = shrunk(compared.summary, store.nights.past())
            if lacking or report.interrupted:
                report = replace(report, changes=None)
            elif compared.note:
                say(compared.note)
            written: Written | OSError
            files = [format_ for format_ in formats if format_.file]
            try:
                fell_short = bool(report.interrupted or lacking)
                written = (
                    report_folder.write(folder, report, files, fell_short=fell_short, in_doubt=bool(doubt))
                    if files
                    else Written()
                )
            except OSError as error:
                written = error
            _tell(report, folder, formats, written)
            whole = not (isinstance(written, OSError) or written.note or report.interrupted or lacking)
            store.goes_on = bool(read.blocked)
            store.finish(whole=whole, summary=compared.summary if whole else None)
            deliver(report.changes, digest, user_agent=config.fetch.user_agent)
            code = _code(report, written, lacking, failing)
    except StoreError as error:
        stop(Exit.USAGE if error.foreign else Exit.UNCHECKED, str(error))
    sys.exit(code)


def _audited(
    sources: Sequence[str], config: Config, store: RunStore, formats: Sequence[Format], name: str, started: str,
    jobs: int | None, adapters: Mapping[str, Any], saved: SavedCrawl | None,
) -> _Read:  # fmt: skip
    waiting = 0
    limited = False
    blocked = ""
    said: tuple[str, ...] = ()
    last: Progress | None = None
    with ProgressLine() as line:

        def on_fetch(progress: Progress) -> None:
            nonlocal waiting, limited, blocked, said, last
            waiting, limited, blocked = progress.waiting, progress.limited, progress.blocked
            said, last = progress.said, progress
            line.known(progress.read + progress.unread + progress.waiting, progress.note)

        try:
            crawl = fetch(
                sources, config.fetch, links_of=page_links, shows_nothing=is_empty_shell, on_progress=on_fetch,
                clock=stopwatch(), adapters=adapters,
                memory=store.visits,
            )  # fmt: skip
        except SourceError as error:
            stop(Exit.USAGE, str(error))
        with closing(crawl):
            report = audit(
                _kept(stopping.until_asked(crawl), saved), config, source=name, started=started, version=__version__,
                on_page=stopping.between(line.show), engine=of_jobs(jobs), shelf=store,
                reach=(lambda: short_of_a_site(sources, config.fetch, last))
                if asks_of_a_site(sources, config.fetch)
                else None,
                draw=page_drawing(formats, AboutReport(__version__, name, tuple(map(summary, config.rules())))),
            )  # fmt: skip
    if saved:
        say(saved.close())
    report = replace(report, notes=(*report.notes, *said))
    say_notes(report.notes, config.notes)
    return _Read(
        with_unreached(report, sources, waiting), limited, f"{blocked[:1].upper()}{blocked[1:]}." if blocked else ""
    )


def _kept(
    outcomes: Iterable[Page | Unread | Unchanged], saved: SavedCrawl | None
) -> Iterator[Page | Unread | Unchanged]:
    """The same, each in the archive of the crawl first, where one is wanted."""
    for outcome in outcomes:
        if saved:
            saved.keep(outcome)
        yield outcome


def _formats(names: str) -> list[Format]:
    """The formats of a list; ends the program at one that cannot print a report."""
    wanted = list(dict.fromkeys(name.strip() for name in names.split(",") if name.strip()))
    known = registry.names("audit")
    for name in wanted:
        if name not in known:
            stop(Exit.USAGE, f"--format: {name!r} is not known; known are {', '.join(known)}.")
    if not wanted:
        stop(Exit.USAGE, f"--format: name at least one of {', '.join(known)}.")
    formats = [registry.named(name) for name in wanted]
    for each in formats:
        if each.needs and find_spec(each.needs) is None:
            stop(
                Exit.USAGE,
                f"--format: {each.name} needs the library {each.needs}; install it with:"
                f" pip install 'auditor[{each.name}]'",
            )
    return formats


def _tell(report: Report, folder: Path, formats: Sequence[Format], written: Written | OSError) -> None:
    """The formats that are streams, or the summary for people, and where the report is."""
    streams = [format_ for format_ in formats if not format_.file]
    for format_ in streams:
        put(format_.report_parts(report), is_json=format_.is_json)
    if not streams:
        from auditor.formats import text

        width = min(shutil.get_terminal_size().columns, 100)
        print(text.render(report, width=width, color=sys.stdout.isatty()), end="")
    if isinstance(written, OSError):
        say(
            f"The report could not be written to {_short(folder)}: {written.strerror or written}. Nothing there was"
            " changed; make room or name another folder with --out."
        )
        return
    if written.folder is not None:
        first = next(format_.opens_on(report) for format_ in formats if format_.file)
        place = f"Report: {known_as(written.folder / first)}"
        if streams:
            say(place)
        else:
            print(f"\n{place}", flush=True)
    if written.note:
        say(written.note)


def _code(report: Report, written: Written | OSError, lacking: str, failing: Conditions) -> Exit:
    """Every reason for 3 is said. As in ``check``, findings that fail go before what could not be checked."""
    if report.interrupted:
        say("Stopped before the end; the report has what was done by then, and says so.")
    elif stopping.asked:
        say("Stopped, but all pages were read and judged by then; the report is complete.")
    if lacking:
        say(lacking)
    broken = {failed.check for page in report.briefs() for failed in page.failed}
    broken |= {failed.check for failed in report.failed}
    if broken:
        say(f"A check broke on some page ({', '.join(sorted(broken))}), so what it looks for may be missing.")
    if isinstance(written, OSError) or written.note or stopping.asked or report.interrupted:
        return Exit.UNCHECKED
    if failed := failures(report, failing):
        say(f"Failed: {'; '.join(failed)}.")
        return Exit.FAILED
    return Exit.UNCHECKED if lacking or broken else Exit.CLEAN


def _short(folder: Path) -> str:
    name = known_as(folder)
    return name if len(name) <= 100 else f"{name[:60]}…"
