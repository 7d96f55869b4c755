"""What Spark's workers do to a row: the steps of a page as every engine does them, and rows around them."""

import pickle
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import urlsplit

from auditor.engine.lost_pages import lost, lost_page
from auditor.model import Habit, Note, Page, PageAudit, Site, Unread
from auditor.model.record import record
from auditor.pipeline.page_steps import Noted, Steps, WasRead
from auditor.site.sample import Sample, samples
from auditor.site.shared_canonicals import Seen, disputed, of_one_canonical
from auditor.site_check import Offer, SiteCheck
from auditor.text.digest import digest

Row = dict[str, Any]
_SIGNED = 1 << 63
"""Of the 64 bits of a digest those that a column of Spark can hold."""


@record
class RowSteps:
    """Of one run. It is sent to the workers."""

    steps: Steps

    def read(self, row: Row) -> list[Row]:
        page: Page | Unread = pickle.loads(row["page"])  # noqa: S301 - of the worker that opened the archive
        outcome = self.steps.read(page)
        answers: list[Unread] = []
        if isinstance(page, Unread) and (page.status or page.leads_to):
            answers = [page]
        elif isinstance(page, Page):
            answers = [Unread(address, "", leads_to=page.url) for address in page.redirects]
        return [self._read(row["position"], outcome, answers)]

    def unreadable(self, row: Row) -> list[Row]:
        """The row of a page that no process survives."""
        return [self._read(row["position"], lost_page(pickle.loads(row["page"])), [])]  # noqa: S301 - as above

    def notes(self, rows: Iterator[Row]) -> Iterator[Sample[Note]]:
        return samples(self.steps.packing.unpack(Noted, row["note"]).note for row in rows)

    def disputed(self, rows: list[Row]) -> list[Row]:
        group = [self.steps.packing.unpack(Seen, row["said"]) for row in rows]
        return [{"identity": identity} for identity in disputed(group)]

    def stems(self, site: Site, row: Row) -> list[Row]:
        found = self.steps.stems(site, row["article"])
        return [] if found is None else [{"stems": found}]

    def measure(self, site: Site, row: Row) -> list[Row]:
        outcome = self.steps.measure(site, (row["article"], None, None))
        if isinstance(outcome, Unread):
            return [_page_of(row) | self._unread(outcome)]
        return [
            _page_of(row)
            | {
                "facts": outcome.facts,
                "habit": self.steps.packing.pack(outcome.habit) if outcome.habit else None,
                "claims": [{"key": key, "said": said} for key, said in outcome.claims],
                "offers": [{"check": check, "key": key, "said": said} for check, key, said in outcome.offers],
            }
        ]

    def not_measured(self, row: Row) -> list[Row]:
        return [_page_of(row) | self._unread(lost(row["source"]))]

    def habits(self, rows: Iterator[Row]) -> Iterator[Sample[Habit]]:
        return samples(self.steps.packing.unpack(Habit, row["habit"]) for row in rows)

    def canonical(self, rows: list[Row]) -> list[Row]:
        group = [self.steps.packing.unpack(Seen, row["said"]) for row in rows]
        said = of_one_canonical(group) if len(group) > 1 else ()
        return [{"identity": identity, "said": self.steps.packing.pack(facts)} for identity, facts in said]

    def alike(self, checks: Mapping[str, SiteCheck], fewest: Mapping[str, int], rows: list[Row]) -> list[Row]:
        """Groups of the offers of one key. A check that breaks on them is one row, with the error."""
        check, key = rows[0]["check"], rows[0]["key"]
        if len(rows) < fewest[check]:
            return []
        try:
            offers = [self.steps.packing.unpack(Offer, row["said"]) for row in rows]
            groups = [group for group in checks[check].alike(offers) if len(group) >= fewest[check]]
        except (Exception, SystemExit) as error:  # noqa: BLE001 - the wall between one check and the run
            return [{"check": check, "key": key, "number": 0, "error": f"{type(error).__name__}: {error}"}]
        return [
            {
                "check": check,
                "key": key,
                "number": number,
                "members": [self.steps.packing.pack(each) for each in group],
                "identities": [each.identity for each in group],
            }
            for number, group in enumerate(groups)
        ]

    def judge(self, site: Site, row: Row) -> list[Row]:
        outcome = self.steps.judge(site, row["facts"])
        if isinstance(outcome, Unread):
            return [{"position": row["position"], **self._unread(outcome)}]
        shown = _shown(self.steps.packing.unpack(PageAudit, outcome.page))
        return [
            shown
            | {
                "position": row["position"],
                "identity": row["identity"],
                "drawn": digest(row["identity"]) - _SIGNED,
                "audit": outcome.page,
                "brief": outcome.brief,
                "state": self.steps.packing.pack(outcome.state),
            }
        ]

    def not_judged(self, row: Row) -> list[Row]:
        return [{"position": row["position"], **self._unread(lost(row["source"]))}]

    def _read(self, position: int, outcome: WasRead | Unread, answers: list[Unread]) -> Row:
        pack = self.steps.packing.pack
        row: Row = {"position": position, "answers": [pack(each) for each in answers]}
        if isinstance(outcome, Unread):
            return row | self._unread(outcome)
        return row | {
            "identity": outcome.identity,
            "source": outcome.source,
            "url": outcome.url,
            "article": outcome.article,
            "note": outcome.noted,
            "claims": [{"key": key, "said": said} for key, said in outcome.claims],
        }

    def _unread(self, unread: Unread) -> Row:
        return {"unread": self.steps.packing.pack(unread)}


def first_of(rows: list[Row]) -> list[Row]:
    """Of the rows with one identity, the one that came first."""
    return rows[:1]


def _page_of(row: Row) -> Row:
    return {name: row[name] for name in ("position", "identity", "source", "url")}


def _shown(page: PageAudit) -> Row:
    """The page as a row for people (``shapes.PAGES``)."""
    article, facts = page.facts.article, page.facts
    fields = ("check", "level", "title", "message", "line", "quote", "fix", "fingerprint", "points")
    return {
        "url": article.url,
        "source": article.source,
        "host": _host(article.url),
        "title": article.title.text,
        "language": article.language,
        "is_article": article.is_article,
        "words": facts.words,
        "reading_ease": facts.readability.reading_ease.value,
        "score": page.score.total,
        "areas": [{"area": area, "score": score} for area, score in page.score.areas],
        "keyphrases": [phrase.text for phrase in facts.keyphrases],
        "findings": [
            {name: getattr(finding, name) for name in fields} | {"evidence": list(finding.evidence)}
            for finding in page.findings
        ],
        "skipped": [{"check": each.check, "reason": each.reason} for each in page.skipped],
        "failed": [{"check": each.check, "reason": each.error} for each in page.failed],
    }


def _host(url: str) -> str:
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""
