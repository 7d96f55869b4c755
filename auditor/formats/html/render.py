"""Report -> the report's files as (name, text), one at a time; the only module that knows the templates."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, MutableMapping
from functools import cache, partial
from importlib.resources import files
from typing import Any, Final, NamedTuple

from jinja2 import Environment, PackageLoader, StrictUndefined, Template
from markupsafe import Markup

from auditor.formats import phrasing
from auditor.formats.changes import MOST_LINKED
from auditor.formats.html.addresses import crumbs, link
from auditor.formats.html.article_view import article_view
from auditor.formats.html.bands import twentieths
from auditor.formats.html.compiled import Compiled
from auditor.formats.html.file_names import file_names
from auditor.formats.html.findings import check_anchor
from auditor.formats.html.groups import group_view, groups_of
from auditor.formats.html.index_view import index_view
from auditor.formats.html.mail_view import mail_view
from auditor.formats.html.pictures import Gathered, outline_of, pictures
from auditor.formats.html.since_view import FEW_SEEN, MOST_CHANGED, score_over_runs
from auditor.formats.html.slots import filled, slot
from auditor.formats.html.to_do import MOST_ARTICLES
from auditor.formats.page_drawing import AboutReport
from auditor.formats.ranking import is_judged, ranked
from auditor.model import AREAS, LEVELS, PageAudit, Report
from auditor.model.changes import PastScore
from auditor.model.search import SearchPage
from auditor.wording import counted, percent

# Characters that no file in UTF-8 may hold (lone surrogates, which JSON's escapes can make), control characters, which
# show as nothing or end a page early, and those that force the direction of writing. Tab and newline stay.
_UNSHOWN: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202d\u202e\ud800-\udfff\ufffe\uffff]")
# Characters that open and close stretches of the other direction: one left open would turn the words of the report
# that stand behind it. Browsers find the direction of every crawled text by themselves.
_TURNING: Final = re.compile("[\u202a-\u202c\u2066-\u2069]")
_PIECES: Final = 1000
"""Pieces of a template that are put together before they are handed over."""
_LANGUAGE: Final = re.compile(r"[a-zA-Z]{2,8}(?:-[a-zA-Z0-9]{1,8}){0,4}")


class Neighbour(NamedTuple):
    """Another page of the report, as a link to it needs."""

    name: str
    title: str


def render(report: Report) -> Iterator[tuple[str, str]]:
    """``index.html``, ``pictures.html``, ``groups/<name>.html`` for every section and author, ``pages/<name>.html`` for
    every article, ``style.css`` and ``report.js``."""
    return ((name, "".join(text)) for name, text in files_of(report))


def files_of(report: Report) -> Iterator[tuple[str, Iterable[str]]]:
    """The same files, the text of each in parts; a file is to be taken whole before the next one is asked for."""
    environment = _environment()
    pages = ranked(report)
    names = file_names(pages.sources)
    site = _site(report)

    by_source = dict(zip(pages.sources, names, strict=True))
    view = index_view(report, pages, by_source)
    groups = groups_of(pages)
    index = environment.get_template("index.html")
    yield "index.html", _parts(index, site, view=view, groups=groups, names=by_source, root="")
    yield "style.css", (_asset("style.css"),)
    yield "report.js", (_asset("report.js"),)

    template = environment.get_template("group.html")
    for group in groups:
        of_group = group_view(report, group, by_source)
        yield f"groups/{group.file}.html", _parts(template, site, view=of_group, names=by_source, root="../")

    gathered = Gathered()
    article = partial(_article, site)
    on_pages = Counter(check for page in pages for check in {finding.check for finding in page.findings})
    common = {f"on {check}": f" · on {on} of {counted(len(pages), 'article')}" for check, on in on_pages.items()}
    around = environment.get_template("around.html").make_module(site)
    titles = (Neighbour(name, phrasing.title_of(brief.facts.article)) for name, brief in zip(names, pages, strict=True))
    in_search = {row.source: row for row in report.search.pages} if report.search else {}
    for number, (at, (before, here, after)) in enumerate(zip(pages.positions, _in_threes(titles), strict=True), 1):
        slots = {"moment": phrasing.moment(report.started)}
        if len(pages) > 1:
            slots |= {**common, "steps": around.steps(before, after)}  # type: ignore[attr-defined]
            slots["position"] = f" · article {number} of {len(pages)}, lowest score first"
        if shown := in_search.get(pages.sources[number - 1]):
            slots["position"] = slots.get("position", "") + _shown_in_search(shown)
        if history := score_over_runs(_past(report, report.brief(at))):
            slots["past"] = around.past(history)  # type: ignore[attr-defined]
        gathered.take(report.brief(at), report.drawn(at, "outline", outline_of))
        yield f"pages/{here.name}.html", (filled(report.drawn(at, "html", article), slots),)
    if not len(pages):
        return
    template = environment.get_template("pictures.html")
    yield "pictures.html", _parts(template, site, view=pictures(report, gathered), names=by_source, root="")


def drawn_of(page: PageAudit, about: AboutReport) -> Iterator[tuple[str, str]]:
    """What ``files_of`` asks for of the page, where it has it at all."""
    if is_judged(page):
        yield "outline", outline_of(page)
        yield "html", _article(_site(about), page)


def _site(report: Report | AboutReport) -> dict[str, Any]:
    """What every page names."""
    rules = {rule.id: rule for rule in report.rules}
    return {"report": report, "site_name": phrasing.site_name(report.source), "rules": rules}


def _article(site: dict[str, Any], page: PageAudit) -> str:
    template = _environment().get_template("article.html")
    return template.render(site, view=article_view(page, site["rules"]), root="../")


def mail_parts(report: Report) -> Iterable[str]:
    """The site's page as one file without a script, that needs no other."""
    pages = ranked(report)
    site = {"report": report, "site_name": phrasing.site_name(report.source), "root": ""}
    view = mail_view(report, pages)
    style = Markup(_asset("style.css"))  # noqa: S704 - our own file
    return _parts(_environment().get_template("mail.html"), site, view=view, style=style)


def _shown_in_search(page: SearchPage) -> str:
    return f" · shown {counted(page.impressions, 'time')} in Google, {counted(page.clicks, 'click')}"


def _past(report: Report, page: PageAudit) -> tuple[PastScore, ...]:
    """The page's scores of the runs before, and of this one."""
    if report.history is None:
        return ()
    before = report.history.of_page(page.facts.article.identity)
    return (*before, PastScore(report.started, page.score.total))


def _in_threes(pages: Iterator[Neighbour]) -> Iterator[tuple[Neighbour | None, Neighbour, Neighbour | None]]:
    """Each page with the one before and the one after it."""
    before, here = None, next(pages, None)
    while here is not None:
        after = next(pages, None)
        yield before, here, after
        before, here = here, after


def _parts(template: Template, *names: Any, **more: Any) -> Iterator[str]:
    stream = template.stream(*names, **more)
    stream.enable_buffering(_PIECES)
    return iter(stream)


def _asset(name: str) -> str:
    return files(__package__).joinpath("assets", name).read_text(encoding="utf-8")


class _Environment(Environment):
    def make_globals(self, d: MutableMapping[str, Any] | None) -> MutableMapping[str, Any]:
        """The same for all templates, where jinja2 would chain them to nothing and go through the chain, name by name,
        whenever one of them imports another."""
        return super().make_globals(d) if d else self.globals


@cache
def _environment() -> Environment:
    environment = _Environment(
        loader=PackageLoader(__package__),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_shown,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
        bytecode_cache=Compiled(),
    )
    environment.filters |= {
        "anchor": check_anchor,
        "called": phrasing.title_of,
        "capital": phrasing.capital,
        "commonness": phrasing.commonness,
        "counted": counted,
        "crumbs": crumbs,
        "day": phrasing.day,
        "decimal": phrasing.decimal,
        "gain": phrasing.gain,
        "language_tag": _language_tag,
        "link": link,
        "moment": phrasing.moment,
        "percent": percent,
        "twentieths": twentieths,
        "whole": phrasing.whole,
    }
    environment.globals |= {
        "AREAS": AREAS,
        "AREA_NAMES": phrasing.AREA_NAMES,
        "BASIS_MEANINGS": phrasing.BASIS_MEANINGS,
        "BASIS_NAMES": phrasing.BASIS_NAMES,
        "LEVELS": LEVELS,
        "LEVEL_MEANINGS": phrasing.LEVEL_MEANINGS,
        "LEVEL_NAMES": phrasing.LEVEL_NAMES,
        "MOST_LINKED": MOST_LINKED,
        "FEW": 5,
        "FEW_SEEN": FEW_SEEN,
        "MOST_CHANGED": MOST_CHANGED,
        "MOST_TASKS": MOST_ARTICLES,
        "MOST_TOGETHER": 100,
        "MOST_NAMED": 200,
        "slot": slot,
    }
    return environment


def _shown(value: Any) -> Any:
    """Every value on its way into a page, before it is escaped."""
    if type(value) is str and not value.isprintable():
        return _TURNING.sub("", _UNSHOWN.sub("\N{REPLACEMENT CHARACTER}", value))
    return value


def _language_tag(tag: str) -> str:
    """The tag where it is one, else empty: "language unknown" in HTML."""
    return tag if _LANGUAGE.fullmatch(tag) else ""
