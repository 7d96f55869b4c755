"""The gate's commands and what each says of itself."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from auditor.cli import completion
from auditor.cli.check_options import ChangedLines, ChangedSince, Paths, StdinName
from auditor.cli.options import TEXT_OF_CHECK, AllPages, CheckFormat, ConfigFile, GateJobs, Keyphrases, RenderOption


class VerifyFormat(StrEnum):
    text = "text"
    json = "json"


def check(
    paths: Paths = None,
    output: Annotated[CheckFormat, typer.Option("--format", "-f", help="How to print the findings.")] = TEXT_OF_CHECK,
    outputs: Annotated[
        list[str] | None,
        typer.Option(
            "--output",
            "-o",
            metavar="FORMAT=FILE",
            help="Write them to a file too; may be repeated.",
            autocompletion=completion.format_files,
        ),
    ] = None,
    fail_on: Annotated[
        str,
        typer.Option(
            "--fail-on",
            metavar="LIST",
            help="What closes the gate, separated by commas: the mildest level (error, warning, note, never), areas,"
            " checks, score:POINTS; with a baseline new:LEVEL and score-drop:POINTS.",
            autocompletion=completion.conditions_of_check,
        ),
    ] = "error",
    every: Annotated[
        bool, typer.Option("--all", "-a", help="Show the findings that do not close the gate, too.")
    ] = False,
    baseline: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            help="Known findings, which close nothing; auditor-baseline.txt in this folder is used if it is there.",
        ),
    ] = None,
    select: Annotated[
        str,
        typer.Option(
            metavar="LIST",
            help="Run these checks and areas alone, separated by commas.",
            autocompletion=completion.checks_and_areas,
        ),
    ] = "",
    ignore: Annotated[
        str,
        typer.Option(
            metavar="LIST", help="Do not run these checks and areas.", autocompletion=completion.checks_and_areas
        ),
    ] = "",
    keyphrase: Keyphrases = None,
    config: ConfigFile = None,
    all_pages: AllPages = False,
    changed_since: ChangedSince = None,
    changed_lines: ChangedLines = False,
    stdin_name: StdinName = None,
    jobs: GateJobs = None,
    render: RenderOption = None,
    watch: Annotated[
        bool, typer.Option("--watch", help="Go on after each save, with what is fixed, new and left, until Ctrl-C.")
    ] = False,
) -> None:
    """The gate for a publication: findings on standard output, and an exit code.

    0: clean. 1: findings at or above --fail-on. 2: wrong usage or configuration. 3: something could not be checked.
    Files that are named are always checked as articles; in folders, only the articles are. An empty list of paths is
    clean, so that a hook without files passes.
    """
    from auditor.cli.head_start import head_start

    if not watch:
        head_start(paths or (), jobs)
    from auditor.cli.check_command import run
    from auditor.cli.check_paths import Asked

    run(
        paths or (), output=output, outputs=outputs or (), fail_on=fail_on, config_file=config, all_pages=all_pages,
        keyphrases=keyphrase or (), select=select, ignore=ignore, baseline_file=baseline, every=every, jobs=jobs,
        asked=Asked(changed_since, changed_lines, stdin_name), watch=watch,
        render=render.value if render else None,
    )  # fmt: skip


def baseline(
    paths: Annotated[list[str], typer.Argument(metavar="PATH...", help="Drafts or built pages, as for check.")],
    file: Annotated[Path, typer.Option("--file", metavar="FILE", help="Where to write it.")] = Path(
        "auditor-baseline.txt"
    ),
    prune: Annotated[bool, typer.Option("--prune", help="Take out what is gone, and add nothing.")] = False,
    config: ConfigFile = None,
    all_pages: AllPages = False,
    jobs: GateJobs = None,
) -> None:
    """Write today's findings to a file with which check tolerates them, and fails on new ones alone.

    Keep the file in the repository. What it knows of pages that are not named stays as it is.
    """
    from auditor.cli.baseline_command import run

    run(paths, file=file, prune=prune, config_file=config, all_pages=all_pages, jobs=jobs)


def verify(
    before: Annotated[
        Path, typer.Argument(metavar="BEFORE", help="A report.json, or what check --format json printed.")
    ],
    paths: Annotated[list[str], typer.Argument(metavar="PATH...", help="The pages as they are now.")],
    only: Annotated[
        list[str] | None,
        typer.Option(
            "--only",
            metavar="NAME",
            help="Ask about this check or fingerprint alone; may be repeated.",
            autocompletion=completion.check_ids,
        ),
    ] = None,
    output: Annotated[VerifyFormat, typer.Option("--format", "-f", help="How to print it.")] = VerifyFormat.text,
    config: ConfigFile = None,
    all_pages: AllPages = False,
    jobs: GateJobs = None,
) -> None:
    """Say which findings of a report are gone, still there and new.

    0: all that was asked about is gone, and nothing new came. 1: not so. 3: something could not be checked.
    """
    from auditor.cli.verify_command import run

    run(
        before, paths, only=only or (), output=output.value, config_file=config, all_pages=all_pages,
        jobs=jobs,
    )  # fmt: skip


def drift(
    site: Annotated[
        str, typer.Argument(metavar="SITE", help="The published site: its address, a page, a sitemap, a built folder.")
    ],
    paths: Annotated[list[str], typer.Argument(metavar="PATH...", help="Its drafts: files, patterns, folders.")],
    output: Annotated[VerifyFormat, typer.Option("--format", "-f", help="How to print it.")] = VerifyFormat.text,
    config: ConfigFile = None,
    jobs: GateJobs = None,
) -> None:
    """Show where drafts and their published pages differ: in words, headings, title, description, findings.

    A draft is matched with its page by its permalink or slug, or by [drafts] of the settings. 0: all are the same.
    1: some differ. 3: nothing could be compared, or something could not be read.
    """
    from auditor.cli.drift_command import run

    run(site, paths, output=output.value, config_file=config, jobs=jobs)


COMMANDS = (check, baseline, verify, drift)
