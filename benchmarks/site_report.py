"""What the site's page of a report costs: ``python benchmarks/site_report.py 10000 [50000 …]``.

For each number of articles it prints the CPU seconds and the memory that writing the page takes, its size, and how long
a browser's main thread works until the page is usable, and then until a filter, a search and a sort have answered.
The browser is the Chromium that AUDITOR_CHROMIUM names, or Debian's.
"""

import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from random import Random
from typing import Any

from auditor.checks import CHECKS
from auditor.formats.html.render import files_of
from auditor.model import (
    AREAS,
    Article,
    Author,
    Facts,
    Finding,
    Keyphrase,
    Measure,
    Meta,
    PageAudit,
    Part,
    Readability,
    Report,
    Score,
)
from auditor.report_page import summary

ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"]
THINGS = ("kettle", "lamp", "chair", "boat", "pump", "tent")
PAGES = ("index.html", "style.css", "report.js")
BUSY = """() => {
    const timing = performance.getEntriesByType("navigation")[0];
    return [timing.domInteractive, timing.loadEventEnd, document.querySelectorAll("*").length];
}"""


def main() -> int:
    if len(sys.argv) == 3 and sys.argv[1] == "--write":
        return write(int(sys.argv[2]), Path.cwd())
    for number in map(int, sys.argv[1:] or ["10000"]):
        with tempfile.TemporaryDirectory() as folder:
            subprocess.run([sys.executable, __file__, "--write", str(number)], cwd=folder, check=True)  # noqa: S603
            size = (Path(folder) / "index.html").stat().st_size
            print(f"{number:,} articles: index.html has {size / 1e6:.1f} MB")
            opened(Path(folder) / "index.html")
    return 0


def write(number: int, folder: Path) -> int:
    """The site's page of a report on so many articles; prints what that took, without making the report."""
    report = report_of(number)
    held = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    before = time.process_time()
    for name, parts in files_of(report):
        if name in PAGES:
            with (folder / name).open("w", encoding="utf-8") as file:
                file.writelines(parts)
        if name == PAGES[-1]:
            break
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - held
    print(f"{number:,} articles: written in {time.process_time() - before:.1f} s of CPU, {grown / 1024:.0f} MB more")
    return 0


def opened(page: Path) -> None:
    """Opens the page and asks for what a reader asks for."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        chromium = os.environ.get("AUDITOR_CHROMIUM", "/usr/bin/chromium")
        browser = playwright.chromium.launch(executable_path=chromium, args=ARGUMENTS)
        tab = browser.new_page(viewport={"width": 1440, "height": 900})
        session = tab.context.new_cdp_session(tab)
        session.send("Performance.enable", {"timeDomain": "threadTicks"})  # seconds of CPU
        tab.goto(page.as_uri(), wait_until="load", timeout=120_000)
        interactive, _, elements = tab.evaluate(BUSY)
        print(f"  usable after {busy(session):.2f} s of the main thread ({interactive / 1000:.2f} s by the clock),"
              f" {elements:,} elements")  # fmt: skip
        for name, step in {
            "filter": "document.querySelector('select[name=level]').value = 'error'",
            "search": "document.querySelector('input[name=q]').value = 'kettle'",
            "sort": "document.querySelector('[data-key=words] .sort').click()",
        }.items():
            before = busy(session)
            tab.evaluate(
                f"{step}; document.querySelector('form.filter').dispatchEvent(new Event('input', {{bubbles: true}}));"
                "document.body.offsetHeight; new Promise((done) => requestAnimationFrame(() => setTimeout(done)))"
            )
            print(f"  {name}: {busy(session) - before:.2f} s")
        browser.close()


def busy(session: Any) -> float:
    """Seconds of CPU of the tasks on the page's main thread."""
    metrics = session.send("Performance.getMetrics")["metrics"]
    return float(next(metric["value"] for metric in metrics if metric["name"] == "TaskDuration"))


def report_of(number: int) -> Report:
    """So many articles of four sections and sixty authors, each with up to eight findings."""
    random = Random(7)
    rules = tuple(summary(check.rule) for check in CHECKS if check.rule.area in AREAS)
    pages = tuple(page_of(at, random, rules) for at in range(number))
    total = sum(page.score.total or 0 for page in pages) / number
    score = Score(total, tuple((area, total) for area in AREAS))
    return Report("benchmark", "2026-11-28T02:00:00Z", "https://shed.example/", rules, pages, score=score)


def page_of(at: int, random: Random, rules: Any) -> PageAudit:
    title = f"How to repair the {random.choice(THINGS)}, part {at}"
    url = f"https://shed.example/{random.choice(('blog', 'guides', 'news', 'tools'))}/part-{at}.html"
    chosen = random.sample(rules, random.randrange(9))
    article = Article(
        url, url=url, title=Meta(title, 1), language="en", authors=(Author(f"Writer {random.randrange(60)}", "byline"),)
    )
    facts = Facts(
        article,
        words=random.randrange(200, 3000),
        keyphrases=(Keyphrase(f"part {at}", "given", "configuration", density=1.2),),
        readability=Readability(reading_ease=Measure("flesch_reading_ease", random.uniform(20, 80))),
    )
    findings = tuple(
        Finding(rule.id, rule.level, f"{rule.title}: {at}", 3, None, "", rule.fix, f"{at}-{rule.id}", points=1.0)
        for rule in chosen
    )
    lost = {area: 100.0 - 12 * sum(rule.area == area for rule in chosen) for area in AREAS}
    parts = tuple(Part(rule.id, rule.area, 2.0, 2.0) for rule in chosen)
    return PageAudit(facts, findings, score=Score(sum(lost.values()) / 5, tuple(lost.items()), parts))


if __name__ == "__main__":
    sys.exit(main())
