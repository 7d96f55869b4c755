"""The commands about earlier runs and what each says of itself."""

from enum import StrEnum
from typing import Annotated

import typer


class HistoryFormat(StrEnum):
    text = "text"
    json = "json"


class DiffFormat(StrEnum):
    text = "text"
    markdown = "markdown"
    json = "json"


Site = Annotated[
    str | None,
    typer.Argument(
        metavar="[SITE]",
        help="A source that was audited, its report's folder, or the .sqlite beside it; needed where several are here.",
    ),
]


def history(
    words: Annotated[
        list[str] | None,
        typer.Argument(metavar="[forget] [SITE]", help="As for diff; after forget, the site whose figures go."),
    ] = None,
    output: Annotated[HistoryFormat, typer.Option("--format", "-f", help="How to print it.")] = HistoryFormat.text,
    period: Annotated[
        str, typer.Option(metavar="FIRST..LAST", help="forget: only exports with days between these.")
    ] = "",
    every_site: Annotated[bool, typer.Option("--every-site", help="forget: of all sites in reports/.")] = False,
    yes: Annotated[bool, typer.Option("--yes", help="forget: remove it; else what would go is listed.")] = False,
) -> None:
    """List the runs of a site, and what is kept of Search Console; "history forget" removes the latter for good."""
    from auditor.cli.history_command import history as run

    run(words or [], output=output.value, period=period, every_site=every_site, yes=yes)


def diff(
    site: Site = None,
    before: Annotated[int | None, typer.Option(metavar="RUN", help="The earlier run, as history numbers it.")] = None,
    after: Annotated[int | None, typer.Option(metavar="RUN", help="The later run; the last one by default.")] = None,
    output: Annotated[DiffFormat, typer.Option("--format", "-f", help="How to print it.")] = DiffFormat.text,
) -> None:
    """Show what changed between two runs of a site, the last two by default: new and fixed findings, scores, pages."""
    from auditor.cli.history_command import diff as run

    run(site, before, after, output=output.value)


def effect(
    site: Site = None,
    output: Annotated[HistoryFormat, typer.Option("--format", "-f", help="How to print it.")] = HistoryFormat.text,
) -> None:
    """Show what changes did to clicks and position, beside unchanged pages: by Search Console and the runs of a site.

    0: printed, with what cannot be known. 3: nothing of Search Console is kept, or the store cannot be read.
    """
    from auditor.cli.effect_command import run

    run(site, output=output.value)


COMMANDS = (history, diff, effect)
