"""The pipeline on one screen: pages in, a report out. No clock, no network; a disk only behind the shelf."""

from collections.abc import Collection, Iterable
from dataclasses import replace

from auditor.causes import shared_causes
from auditor.config import Config
from auditor.engine.alone import Alone, Engine
from auditor.model import (
    Page,
    Report,
    Unchanged,
    Unread,
)
from auditor.pipeline.earlier import Earlier
from auditor.pipeline.page_steps import Steps
from auditor.pipeline.reuse import settings_key
from auditor.pipeline.stages import OnPage, Stages
from auditor.report_page import names_of, summary
from auditor.score import site_score, with_site
from auditor.site.drafts import uncounted, unread_heads
from auditor.site.linked import Linked, Reach
from auditor.site.unknown_keyphrases import unknown_keyphrases
from auditor.store.memory_store import Memory
from auditor.store.page_store import PageStore


def audit(
    pages: Iterable[Page | Unread | Unchanged],
    config: Config,
    *,
    source: str,
    started: str,
    version: str,
    on_page: OnPage = lambda _stage, _done, _of: None,
    engine: Engine | None = None,
    shelf: PageStore | None = None,
    named: Collection[str] = (),
    places: bool = False,
    reach: Reach | None = None,
) -> Report:
    """Everything there is to say of these pages.

    ``source`` is what the user named; ``started`` is the time of the run (UTC, ISO 8601). ``on_page`` hears the stage
    ("read", "measure" or "check"), how many pages are done and how many there are (0: not known yet). A
    KeyboardInterrupt ends the stage that is under way; what was read or measured by then goes on to the next one, and
    the report says that the run was stopped. ``engine`` hands out the work, ``shelf`` holds what was done (without
    one, it is all in memory); the report's pages are read from it, so it must outlive the report.
    ``named`` are sources that are judged as articles whatever they look like. With ``places`` findings have the line
    and column at which their quotes begin, and not the line of the paragraph alone. ``reach`` says, once the pages have
    come, why they are not all of the site (empty where they are), which a check needs that judges what is not there.
    """
    held: PageStore = shelf or Memory()
    steps = Steps(config, named, started, held.packing, places, held.remembers)
    earlier = Earlier(held, settings_key(config, version, sorted(named), places)) if held.remembers else None
    run = Stages(steps, engine or Alone(), held, on_page, earlier=earlier, linked=Linked(reach))
    site = run.site_of(run.read(pages))
    site = run.with_canonicals(run.with_habits(site, run.measure(site)))
    across, unasked = run.across(site)
    run.judge(site)
    if run.interrupted:
        for name in held.unjudged():
            run.unread.setdefault(name, Unread(name, "The run was stopped before this page was checked; run it again."))
    names = names_of(held.names(), site.disputed, run.unread.values())
    report = Report(
        version=version,
        started=started,
        source=source,
        rules=tuple(map(summary, config.rules())),
        pages=held.pages(),
        site_findings=across,
        failed=tuple(run.failed),
        interrupted=run.interrupted,
    )
    return replace(
        report,
        unread=tuple(sorted((*run.unread.values(), *unread_heads(report.briefs())), key=lambda page: page.url)),
        score=with_site(
            site_score(report.briefs()),
            config.site_checks,
            across,
            sum(page.score.total is not None for page in report.briefs()),
        ),
        shared_causes=shared_causes(report.briefs(), most=len(report.pages)),
        notes=(
            *config.notes,
            *unasked,
            *(f"{failed.check} broke, so what it looks for may be missing: {failed.error}" for failed in run.failed),
            *(() if run.interrupted else config.unmatched_keyphrases(names)),
            *uncounted(report.briefs()),
            *unknown_keyphrases(page.facts for page in report.briefs() if page.score.total is not None),
        ),
    )
