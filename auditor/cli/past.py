"""A run beside the last one: what changed since, and whether it saw too little of the site to be believed."""

from dataclasses import replace
from pathlib import Path

from auditor import __version__
from auditor.config import Config
from auditor.history import Pair, compare, run_summary
from auditor.model import Report
from auditor.model.night import RunSummary
from auditor.model.record import record
from auditor.store.nights import StoredHistory
from auditor.store.sqlite_store import RunStore
from auditor.text.digest import digest as digest_of_texts

_GONE_FOR_GOOD = frozenset({404, 410})
_LEAST_PAGES = 0.8
"""Share of the last run's articles under which a site shrank rather than lost some."""
_LEAST_WORDS = 0.5
"""Share of the last run's median length: templates that load their text by scripts halve it overnight."""
_FEWEST = 5
"""Articles under which a site may lose one or two by itself."""


@record
class Compared:
    report: Report
    summary: RunSummary
    note: str = ""
    """Why nothing was compared, where one would expect it."""


def beside_the_last(report: Report, store: RunStore, *, limited: bool) -> Compared:
    """The report with what changed since the last run. The store's pages must be judged."""
    summary = run_summary(report, number=store.run, limited=limited)
    past = store.nights.past()
    history = StoredHistory(store.nights, (*past, summary))
    if not past:
        return Compared(replace(report, history=history), summary)
    last = past[-1]
    if last.source != report.source:
        note = f"The last run into this folder was of {last.source}, so nothing is compared with it."
        return Compared(replace(report, history=history), summary, note)
    found = store.nights.compared(last.number, store.run)
    unread = {page.url for page in report.unread if page.status not in _GONE_FOR_GOOD}
    pairs = (Pair(*pair) for pair in found.pairs)
    changes = compare(last, summary, pairs, same=found.same, still=found.still, unread=unread)
    changes = replace(changes, template=report.shared_causes)
    return Compared(replace(report, changes=changes, history=history), summary)


def shrunk(summary: RunSummary, past: tuple[RunSummary, ...]) -> str:
    """Why the site as read is no whole site any more, in a sentence; empty where it is.

    A run that was to read a part alone says nothing of the rest.
    """
    last = past[-1] if past else None
    if last is None or last.source != summary.source or summary.limited or last.articles < _FEWEST:
        return ""
    accept = "If that is right, accept it with --accept-shrinking."
    if summary.articles < _LEAST_PAGES * last.articles:
        return f"The site shrank from {last.articles:,} articles to {summary.articles:,} since the last run. {accept}"
    if summary.words < _LEAST_WORDS * last.words:
        return (
            f"The middle article shrank from {last.words:,} words to {summary.words:,} since the last run; perhaps"
            f" scripts write the text now. {accept}"
        )
    return ""


def store_beside(folder: Path, config: Config, name: str, started: str) -> RunStore:
    """The run's place in the site's store, beside the report's folder.

    What was read with another way of reading is read again."""
    content = (config.content, *((each.path, each.content) for each in config.sections if config.selectors))
    reading = [repr(content), repr(config.min_confidence), repr(config.fetch.secret_names)]
    if config.fetch.render != "never":
        reading.append(config.fetch.render)
    key = f"{digest_of_texts(*reading):016x}"
    return RunStore(folder, source=name, started=started, version=__version__, key=key)
