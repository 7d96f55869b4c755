"""Imported once by the process from which all workers are made: what every page needs is loaded there, and done once.

So each worker begins with its modules, patterns and word lists at hand, in memory that they all share, and need not
load them anew for each stage.
"""

import gc
from contextlib import suppress

from auditor.config import Config
from auditor.formats.page_drawing import AboutReport, page_drawing
from auditor.formats.registry import FORMATS
from auditor.model import Page, Site
from auditor.pipeline.page_steps import Steps, WasMeasured, WasRead
from auditor.report_page import summary
from auditor.store.packing import Packed

_TEXT = """
<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>How to oil a bicycle chain at home</title>
<meta name="description" content="Wipe, oil, wait: a chain that runs quietly needs ten minutes a month.">
<script type="application/ld+json">{"@context": "https://schema.org", "@type": "Article", "headline": "How to oil a
bicycle chain at home", "author": {"@type": "Person", "name": "Ada Moor"}, "datePublished": "2026-01-02"}</script>
</head><body><header><nav><a href="/">Home</a> <a href="/chains">Chains</a></nav></header><main><article>
<h1>How to oil a bicycle chain at home</h1><p>By <a rel="author" href="/ada">Ada Moor</a>,
<time datetime="2026-01-02">2 January 2026</time></p>
<p>A bicycle chain that was oiled last month runs quietly, and it lasts for years. Dry chains squeak, wear the cogs and
are often replaced too early. You need a rag, a bottle of chain oil and ten minutes, whatever bicycle you own.</p>
<h2>What do you need?</h2><ul><li>a clean rag</li><li>chain oil, not grease</li></ul>
<p>Use oil that is made for chains. Grease is too thick, because it holds the dust that has been picked up on the road.
In 2025, 40 % of the chains that we tested had been oiled with whatever was at hand.</p>
<h2>Oil the bicycle chain in four steps</h2><ol><li>Wipe the chain.</li><li>Put one drop on each link.</li>
<li>Turn the cranks.</li><li>Wipe off what is left.</li></ol>
<p>Wait for five minutes, so that the oil can reach the pins, and then wipe the chain again. See
<a href="https://chains.example/wear">how chains wear</a> for more.</p>
<table><tr><th>Weather</th><th>Every</th></tr><tr><td>dry</td><td>300 km</td></tr></table>
<img src="chain.jpg" alt="A chain with a drop of oil on it"></article></main><footer>© 2026</footer></body></html>
"""


def _warm_up() -> None:
    config = Config()
    address, site = "https://bicycles.example/oil", Site()
    formats = [each for each in FORMATS if each.name in ("html", "json")]
    draw = page_drawing(formats, AboutReport("", address, tuple(map(summary, config.rules()))))
    steps = Steps(config, frozenset(), "2026-01-03T00:00:00Z", Packed(), remembered=True, draw=draw)
    was_read = steps.read(Page(address, _TEXT.encode(), url=address, content_type="text/html"))
    assert isinstance(was_read, WasRead)  # noqa: S101 - says so to the type checker
    steps.stems(site, was_read.article)
    measured = steps.measure(site, (was_read.article, None, None))
    assert isinstance(measured, WasMeasured)  # noqa: S101 - says so to the type checker
    steps.judge(site, measured.facts)


IS_WARM = False
with suppress(Exception):  # a worker can do without, and what breaks here would end them all
    _warm_up()
    IS_WARM = True
gc.collect()
gc.freeze()
