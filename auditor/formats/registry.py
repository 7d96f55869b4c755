"""Every format by its name: what it can print, and in which file of this folder. Nothing of a format is loaded here.

To add one: a file in this folder, and a line in ``FORMATS``. The file has, for each thing that its line names it for,

- ``report_parts(report) -> Iterable[str]`` (``Iterable[bytes]`` for a binary file; or, for a format of several files,
  ``files_of(report)``), for ``audit``; and, if it asks ``Report.drawn`` for pages, ``drawn_of(page, about)``, by which
  they are drawn where they are judged;
- ``verdict_parts(verdict, *, width, color) -> Iterable[str]``, for ``check``;
- ``INSPECTION: Inspection``, for ``inspect``.

Text comes in parts, page by page, since a report of many pages fits into no memory.
"""

from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple

if TYPE_CHECKING:
    from auditor.formats.page_drawing import AboutReport
    from auditor.gate import GateVerdict
    from auditor.model import Facts, PageAudit, Report

Command = Literal["audit", "check", "inspect"]


class Inspection(NamedTuple):
    """How a format prints pages as they were read, one after the other."""

    page: "Callable[[Facts], str]"
    """Must be picklable: pages are printed where they are read, in other processes."""
    measured: bool = False
    """Whether it prints all facts; else those alone that need no counting, in a fraction of the time."""
    before: str = ""
    between: str = ""
    after: str = ""


class Format(NamedTuple):
    """One format. ``report``, ``verdict`` and ``inspection`` name the file here that prints it, or nothing."""

    name: str
    """What ``--format`` calls it."""
    report: str = ""
    """A finished report, for ``audit``."""
    file: str = ""
    """The report's file, or the one to open of several; without one the report is a stream, on standard output."""
    several: bool = False
    """Whether a report has more files than that one."""
    verdict: str = ""
    """The gate's verdict with its findings, for ``check``: a stream."""
    inspection: str = ""
    """Pages as they were read, for ``inspect``: a stream."""
    binary: bool = False
    """Whether its file is bytes and no text."""
    needs: str = ""
    """The library that the extra of the format's name brings, for one that not every installation can print."""
    is_json: bool = False
    """Whether a stream is JSON, so that what an encoding lacks can be escaped."""

    def files(self, report: "Report") -> Iterator[tuple[str, Iterable[str] | Iterable[bytes]]]:
        """Names below the report's folder, each with its text (or a binary file's bytes) in parts, to be taken whole
        before the next is asked for."""
        module = _module(self.report)
        if self.several:
            yield from module.files_of(report)
        else:
            yield self.file, module.report_parts(report)

    def drawn(self, page: "PageAudit", about: "AboutReport") -> Iterable[tuple[str, str]]:
        """What it makes of a page alone, under the names by which it asks the report for it later."""
        of_page: Callable[[PageAudit, AboutReport], Iterable[tuple[str, str]]] | None
        of_page = getattr(_module(self.report), "drawn_of", None)
        return of_page(page, about) if of_page else ()

    def opens_on(self, report: "Report") -> str:
        """Of the report's files the one to open first."""
        if not self.several or self.report != "html":
            return self.file
        file: str = _module(self.report).opens_on(report)
        return file

    def report_parts(self, report: "Report") -> Iterable[str]:
        """The report as a stream; of a format of one file the file's text."""
        parts: Iterable[str] = _module(self.report).report_parts(report)
        return parts

    def verdict_parts(self, verdict: "GateVerdict", *, width: int = 80, color: bool = False) -> Iterable[str]:
        """The verdict for a terminal or a log of so many columns."""
        parts: Iterable[str] = _module(self.verdict).verdict_parts(verdict, width=width, color=color)
        return parts

    def inspected(self) -> Inspection:
        """How it prints pages."""
        inspection: Inspection = _module(self.inspection).INSPECTION
        return inspection


FORMATS: Final = (
    Format("html", report="html", file="index.html", several=True),
    Format("text", report="text", file="report.txt", verdict="gate", inspection="inspect_text"),
    Format("json", report="json", file="report.json", verdict="json", inspection="inspect_json", is_json=True),
    Format("jsonl", verdict="gate_jsonl", inspection="inspect_jsonl", is_json=True),
    Format("sarif", verdict="sarif", is_json=True),
    Format("github", verdict="github"),
    Format("gitlab", verdict="gitlab", is_json=True),
    Format("junit", verdict="junit"),
    Format("checkstyle", verdict="checkstyle"),
    Format("rdjson", verdict="rdjson", is_json=True),
    Format("markdown", verdict="markdown"),
    Format("csv", report="csv", file="articles.csv", several=True),
    Format("xlsx", report="xlsx", file="report.xlsx", binary=True, needs="xlsxwriter"),
    Format("mail", report="mail", file="mail.html"),
)
"""All of them, in the order in which they are offered."""

_RENDERS: Final[dict[Command, str]] = {"audit": "report", "check": "verdict", "inspect": "inspection"}


def names(command: Command) -> tuple[str, ...]:
    """What ``--format`` of the command may be."""
    return tuple(each.name for each in FORMATS if getattr(each, _RENDERS[command]))


def named(name: str) -> Format:
    """The format of that name. Raises ValueError where there is none."""
    for each in FORMATS:
        if each.name == name:
            return each
    raise ValueError(f"there is no format {name!r}; known are {', '.join(each.name for each in FORMATS)}")


def _module(name: str) -> Any:
    return import_module(f"{__package__}.{name}")
