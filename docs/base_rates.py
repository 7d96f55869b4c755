"""Counts on how many of 421 real articles each check finds something; writes auditor/base_rates.py and its table.

The articles are those of ../shared/eval (330 of WCXB, 91 of the article-extraction-benchmark), whatever the reader
takes them for. With --check it only says whether the committed figures are still those of the code.
"""

import json
import sys
from collections import Counter
from pathlib import Path

from auditor.catalogue import precision
from auditor.check import run
from auditor.checks import CHECKS
from auditor.facts import measure
from auditor.fetch import fetch
from auditor.model import Article, Page
from auditor.read import read
from auditor.read.page_links import page_links

ROOT = Path(__file__).resolve().parent.parent
EVAL = ROOT.parent / "shared" / "eval"
MODULE = ROOT / "auditor" / "base_rates.py"
TABLE = ROOT / "docs" / "base-rates.md"


def count() -> tuple[int, Counter[str], Counter[str]]:
    """Articles, and by check on how many of them it had something to judge and found something."""
    rows = [json.loads(line) for line in (EVAL / "truth.jsonl").read_text(encoding="utf-8").splitlines()]
    names = [str(EVAL / "pages" / f"{row['id']}.html.gz") for row in rows if row["type"] in ("article", "news")]
    judged: Counter[str] = Counter()
    found: Counter[str] = Counter()
    for page in fetch(names, links_of=page_links):
        article = read(page) if isinstance(page, Page) else page
        if not isinstance(article, Article):
            continue
        facts = measure(article)
        for check in CHECKS:
            outcome = run(check, facts)
            judged[check.rule.id] += isinstance(outcome, tuple)
            found[check.rule.id] += isinstance(outcome, tuple) and bool(outcome)
    return len(names), judged, found


def texts() -> dict[Path, str]:
    articles, judged, found = count()
    entries = "".join(f'    "{check.rule.id}": {found[check.rule.id]},\n' for check in CHECKS if judged[check.rule.id])
    looked_at = "".join(
        f'    "{check.rule.id}": {judged[check.rule.id]},\n' for check in CHECKS if judged[check.rule.id]
    )
    module = (
        '"""On how many real articles each check finds something; made by docs/base_rates.py, not by hand."""\n\n'
        f"ARTICLES = {articles}\n\nFOUND = {{\n{entries}}}\n\nJUDGED = {{\n{looked_at}}}\n"
        '"""Of how many it had something to judge."""\n'
    )
    rows = "".join(
        f"| [`{check.rule.id}`](checks.md#{check.rule.id}) | {check.rule.level} | {judged[check.rule.id]} "
        f"| {found[check.rule.id]} | {100 * found[check.rule.id] / max(1, judged[check.rule.id]):.0f} % "
        f"| {precision(check) or 'not judged yet'} |\n"
        for check in CHECKS
    )
    table = (
        "# Base rates\n\n"
        f"How often each check finds something on {articles} real articles (the pages of the types article and news of"
        " WCXB and of the article-extraction-benchmark), one at a time and without configuration. A finding that most"
        " articles have is worth less than one that few have; the report says it beside each finding. Made by the code"
        " (`python docs/base_rates.py`).\n\n"
        "| check | gravest level | judged | found on | share of the judged | precision |\n"
        "| --- | --- | --- | --- | --- | --- |\n" + rows
    )
    return {MODULE: module, TABLE: table}


def main() -> int:
    if not EVAL.exists():
        print("needs the reference articles in ../shared/eval")
        return 0 if "--check" in sys.argv[1:] else 1
    stale = {path: text for path, text in texts().items() if not path.exists() or path.read_text() != text}
    for path, text in stale.items():
        if "--check" in sys.argv[1:]:
            print(f"{path.relative_to(ROOT)} is stale; run: python docs/base_rates.py")
        else:
            path.write_text(text, encoding="utf-8")
            print(f"wrote {path.relative_to(ROOT)}")
    return 1 if stale and "--check" in sys.argv[1:] else 0


if __name__ == "__main__":
    sys.exit(main())
