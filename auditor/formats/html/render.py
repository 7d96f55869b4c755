"""Report -> the report's files as (name, text), one at a time; the only module that knows the templates."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import Any, Final

from jinja2 import Environment, PackageLoader, StrictUndefined

from auditor.formats import phrasing
from auditor.formats.html.addresses import crumbs, link
from auditor.formats.html.article_view import Neighbour, article_view
from auditor.formats.html.file_names import file_names
from auditor.formats.html.index_view import index_view
from auditor.formats.ranking import ranked
from auditor.model import AREAS, LEVELS, Report
from auditor.wording import counted

# Characters that no file in UTF-8 may hold (lone surrogates, which JSON's escapes can make), control characters, which
# show as nothing or end a page early, and those that force the direction of writing. Tab and newline stay.
_UNSHOWN: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202d\u202e\ud800-\udfff\ufffe\uffff]")
# Characters that open and close stretches of the other direction: one left open would turn the words of the report
# that stand behind it. Browsers find the direction of every crawled text by themselves.
_TURNING: Final = re.compile("[\u202a-\u202c\u2066-\u2069]")
_LANGUAGE: Final = re.compile(r"[a-zA-Z]{2,8}(?:-[a-zA-Z0-9]{1,8}){0,4}")


def render(report: Report) -> Iterator[tuple[str, str]]:
    """``index.html``, ``pages/<name>.html`` for every article, ``style.css`` and ``report.js``."""
    environment = _environment()
    articles = ranked(report)
    names = file_names([page.facts.article for page in articles])
    by_source = dict(zip((page.source for page in articles), names, strict=True))
    rules = {rule.id: rule for rule in report.rules}
    site = {"report": report, "site_name": phrasing.site_name(report.source), "rules": rules}

    index = environment.get_template("index.html")
    yield "index.html", index.render(site, view=index_view(report, by_source), names=by_source, root="")
    yield "style.css", _asset("style.css")
    yield "report.js", _asset("report.js")

    template = environment.get_template("article.html")
    on_pages = Counter(check for page in articles for check in {finding.check for finding in page.findings})
    neighbours = [
        None,
        *(Neighbour(name, phrasing.title_of(page.facts.article)) for name, page in zip(names, articles, strict=True)),
        None,
    ]
    for position, (name, page) in enumerate(zip(names, articles, strict=True), start=1):
        view = article_view(page, rules, on_pages, position, neighbours[position - 1], neighbours[position + 1])
        yield f"pages/{name}.html", template.render(site, view=view, of_pages=len(articles), root="../")


def _asset(name: str) -> str:
    return files(__package__).joinpath("assets", name).read_text(encoding="utf-8")


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader(__package__),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_shown,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
    )
    environment.filters |= {
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
        "MOST_LINKED": 25,
        "FEW": 5,
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
