"""The pipeline on one screen: pages in, a report out. No clock, no network; a disk only behind the shelf."""

from collections.abc import Collection, Iterable

from auditor.config import Config
from auditor.engine.alone import Alone, Engine
from auditor.model import (
    Page,
    Report,
    Unchanged,
    Unread,
)
from auditor.pipeline.earlier import Earlier
from auditor.pipeline.page_steps import Draw, Steps
from auditor.pipeline.reuse import settings_key
from auditor.pipeline.stages import OnPage, Stages
from auditor.pipeline.whole_report import whole_report
from auditor.report_page import names_of
from auditor.site.linked import Linked, Reach
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
    draw: Draw | None = None,
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
    ``draw`` says what the report will make of each page alone, which a shelf that remembers keeps.
    """
    held: PageStore = shelf or Memory()
    steps = Steps(config, named, started, held.packing, places, held.remembers, draw if held.remembers else None)
    earlier = Earlier(held, settings_key(config, version, sorted(named), places)) if held.remembers else None
    run = Stages(steps, engine or Alone(), held, on_page, earlier=earlier, linked=Linked(reach))
    site = run.site_of(run.read(pages))
    site = run.with_canonicals(run.with_habits(site, run.measure(site)))
    across, unasked = run.across(site)
    run.judge(site)
    if run.interrupted:
        for name in held.unjudged():
            run.unread.setdefault(name, Unread(name, "The run was stopped before this page was checked; run it again."))
    return whole_report(
        held.pages(), config, version=version, started=started, source=source, site_findings=across,
        unread=run.unread.values(), failed=run.failed, unasked=unasked, interrupted=run.interrupted,
        names=names_of(held.names(), site.disputed, run.unread.values()),
    )  # fmt: skip
