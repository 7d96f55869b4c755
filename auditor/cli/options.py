"""Options that several commands have."""

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeAlias

import typer

from auditor.formats import registry

if TYPE_CHECKING:
    CheckFormat: TypeAlias = str
    InspectFormat: TypeAlias = str
    TEXT_OF_CHECK = TEXT_OF_INSPECT = "text"
else:  # what a type checker cannot know: the registry's names as the choices of an option
    CheckFormat = StrEnum("CheckFormat", [(name, name) for name in registry.names("check")])
    InspectFormat = StrEnum("InspectFormat", [(name, name) for name in registry.names("inspect")])
    TEXT_OF_CHECK, TEXT_OF_INSPECT = CheckFormat("text"), InspectFormat("text")


class RenderChoice(StrEnum):
    empty = "empty"
    always = "always"
    never = "never"


RenderOption = Annotated[
    RenderChoice | None,
    typer.Option(
        "--render", help="Run the scripts of pages in a browser: of those that are empty without, or always."
        " Needs auditor[render].",
    ),
]  # fmt: skip
REPORT_PAGES = 5_000
"""Pages that a report of an audit on Spark has at most: a folder of HTML files is no place for more."""
ConfigFile = Annotated[
    Path | None,
    typer.Option(
        "--config", "-c", metavar="FILE", help="Settings; auditor.toml in this folder is used if it is there."
    ),
]
AllPages = Annotated[bool, typer.Option("--all-pages", help="Audit pages that are not articles too.")]
Jobs = Annotated[
    int | None,
    typer.Option(
        "--jobs", "-j", metavar="N", min=1, help="Work on N pages at a time, one on each core; by default on all cores."
        "",
    ),
]  # fmt: skip
GateJobs = Annotated[
    int | None,
    typer.Option(
        "--jobs", "-j", metavar="N", min=1, help="Work on N pages at a time, one on each core; by default on all cores"
        " where there are many pages.",
    ),
]  # fmt: skip
Keyphrases = Annotated[
    list[str] | None,
    typer.Option(
        "--keyphrase",
        "-k",
        metavar="PHRASE",
        help="What people should find the pages for; may be repeated, best first.",
    ),
]
Sources = Annotated[
    list[str],
    typer.Argument(
        metavar="SOURCE...",
        help="A site (https://example.org), a page, a sitemap, a feed, a WordPress export, an archive (WARC), a text"
        " file of addresses, HTML files, folders.",
    ),
]
