"""A report in, the files that a browser is served out: the article's page of the report, and what moved above it."""

from collections.abc import Mapping, Sequence
from html import escape
from typing import Final

from auditor.formats.html import render
from auditor.formats.terminal import printable
from auditor.gate.verify import Known
from auditor.model import Report
from auditor.watch.moved import Moved

_SHOWN: Final = 50
"""Findings of a kind above the page, which has them all below."""
SCRIPT: Final = """\
const shown = document.querySelector("[data-save]").dataset.save;
new EventSource("/events").onmessage = (event) => { if (event.data !== shown) location.reload(); };
"""
STYLE: Final = """\
.since { padding: .75rem 1.25rem; border-bottom: 1px solid; }
.since h2 { margin: 0 0 .25rem; font-size: 1rem; }
.since ul { margin: .25rem 0; }
"""


def files(report: Report, since: Moved, save: int) -> Mapping[str, str]:
    """Texts by the path at which they are served; ``save`` tells this state of the file from all others."""
    made = {f"/{name}": text for name, text in render(report)}
    article = next(name for name in made if name.startswith("/pages/"))
    made[article] = _live(made[article], since, save)
    made["/"] = made[article].replace('href="../', 'href="/').replace('src="../', 'src="/')
    return {**made, "/watch.js": SCRIPT, "/watch.css": STYLE}


def _live(page: str, since: Moved, save: int) -> str:
    """Ours, with the script that asks for the next state, which the report's policy would stop."""
    head = '<link rel="stylesheet" href="/watch.css">\n<script src="/watch.js" defer></script>\n</head>'
    page = page.replace("default-src 'none';", "default-src 'none'; connect-src 'self';", 1).replace("</head>", head, 1)
    start = page.index(">", page.index("<body")) + 1
    return f"{page[:start]}\n{_since(since, save)}{page[start:]}"


def _since(since: Moved, save: int) -> str:
    score = score_words(since)
    parts = "".join(
        _listed(title, some) for title, some in (("Fixed", since.fixed), ("New", since.new)) if some
    )  # fmt: skip
    counts = f"{len(since.fixed):,} fixed, {len(since.new):,} new, {len(since.left):,} left."
    return (
        f'<section class="since" data-save="{save}" aria-live="polite"><h2>Since the last save</h2>\n'
        f"<p>{counts} {escape(score)}</p>{parts}</section>\n"
    )


def score_words(since: Moved) -> str:
    """How the score moved, in a few words; empty where there is none."""
    if since.after is None:
        return ""
    if since.before is None or round(since.before, 1) == round(since.after, 1):
        return f"Score {since.after:.1f}."
    return f"Score {since.before:.1f} → {since.after:.1f}."


def _listed(title: str, some: Sequence[Known]) -> str:
    lines = "".join(f"<li>{escape(printable(one.message))} ({escape(one.check)})</li>" for one in some[:_SHOWN])
    more = f"<li>and {len(some) - _SHOWN:,} more</li>" if len(some) > _SHOWN else ""
    return f"<p>{title}:</p><ul>{lines}{more}</ul>"
