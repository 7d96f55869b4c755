"""What a report makes of each page is made where the page is judged, and is the same as drawn from the store later."""

from pathlib import Path

from auditor.audit import audit
from auditor.config import Config
from auditor.formats.page_drawing import AboutReport, page_drawing
from auditor.formats.registry import named
from auditor.model import Page, PageAudit, Report
from auditor.report_page import summary
from auditor.store.sqlite_store import RunStore

STARTED = "2026-11-02T08:00:00Z"
HTML = """<!DOCTYPE html><html lang="en"><head><title>How to keep bread fresh for a week</title></head><body><main>
<article><h1>How to keep bread fresh for a week</h1>%s<h2>What about the fridge?</h2><p>It dries bread out, as 3 in 10
readers <a href="/found">found</a>. The loaf that was kept there was thrown away.</p></article></main></body></html>"""
PARAGRAPH = "<p>Bread stays fresh in a box of wood, in a bag of linen, or frozen in slices, for a week and more.</p>"


def night(folder: Path, *, drawn_early: bool) -> tuple[dict[str, str], list[str]]:
    """The files of a report on three pages, and the forms that lay in the store before it was written."""
    config = Config()
    formats = [named("html"), named("json"), named("csv")]
    about = AboutReport("1", "s", tuple(map(summary, config.rules())))
    pages = (
        Page(f"https://a.example/{n}", (HTML % (PARAGRAPH * n)).encode(), url=f"https://a.example/{n}", seconds=0.5)
        for n in (5, 9, 30)
    )
    with RunStore(folder / "r", source="s", started=STARTED, version="1") as store:
        report: Report = audit(
            pages, config, source="s", started=STARTED, version="1", shelf=store,
            draw=page_drawing(formats, about) if drawn_early else None,
        )  # fmt: skip
        lying = [form for at in range(3) for form in ("outline", "html", "json") if not is_missing(report, at, form)]
        files = {name: "".join(map(str, text)) for each in formats for name, text in each.files(report)}
    return files, lying


def is_missing(report: Report, at: int, form: str) -> bool:
    missing = []

    def draw(page: PageAudit) -> str:
        missing.append(page.source)
        raise LookupError

    try:
        report.drawn(at, form, draw)
    except LookupError:
        return True
    return bool(missing)


def test_the_report_is_the_same_wherever_its_pages_are_drawn(tmp_path: Path) -> None:
    (tmp_path / "early").mkdir()
    (tmp_path / "late").mkdir()
    early, lying = night(tmp_path / "early", drawn_early=True)
    late, none = night(tmp_path / "late", drawn_early=False)

    assert lying == ["outline", "html", "json"] * 3
    assert none == []
    assert early == late
    assert len([name for name in early if name.startswith("pages/")]) == 3
