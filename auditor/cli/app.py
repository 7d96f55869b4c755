"""The commands and what each one says of itself; their work is in the files beside this one."""

from collections.abc import Collection, Sequence
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from auditor import __version__
from auditor.cli import completion
from auditor.cli.gate_commands import COMMANDS
from auditor.cli.loop_commands import COMMANDS as LOOP_COMMANDS
from auditor.cli.options import (
    REPORT_PAGES,
    TEXT_OF_INSPECT,
    AllPages,
    ConfigFile,
    InspectFormat,
    Jobs,
    Keyphrases,
    RenderOption,
    Sources,
)
from auditor.cli.past_commands import COMMANDS as PAST_COMMANDS
from auditor.formats import registry


class Mode(StrEnum):
    auto = "auto"
    page = "page"
    site = "site"
    sitemap = "sitemap"


class EngineName(StrEnum):
    processes = "processes"
    spark = "spark"


def _version(wanted: bool) -> None:  # noqa: FBT001 - typer calls it so
    if wanted:
        print(f"auditor {__version__}")
        raise typer.Exit


def auditor(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and exit.")
    ] = False,
    debug: Annotated[
        bool, typer.Option("--debug", help="If the program itself breaks, show where; also works after the command.")
    ] = False,
) -> None:
    """Audits published articles: keyphrases, readability, headings, FAQ markup; writes reports for people."""


def audit(
    sources: Sources,
    out: Annotated[
        Path | None,
        typer.Option(
            "--out", "-o", metavar="DIR", help="Folder of the report; reports/<name of the source> by default."
        ),
    ] = None,
    formats: Annotated[
        str,
        typer.Option(
            "--format",
            "-f",
            metavar="LIST",
            help=f"What to write: {', '.join(registry.names('audit'))}, separated by commas.",
            autocompletion=completion.report_formats,
        ),
    ] = "html,json",
    mode: Annotated[
        Mode,
        typer.Option(help="What to read from an address; auto reads the whole site where the address is only a host."),
    ] = Mode.auto,
    max_pages: Annotated[int | None, typer.Option(metavar="N", min=1, help="Read at most N pages.")] = None,
    sitemap_only: Annotated[
        bool, typer.Option("--sitemap-only", help="Where a site has a sitemap, read what it lists and follow no links.")
    ] = False,
    render: RenderOption = None,
    delay: Annotated[
        float | None, typer.Option(metavar="SECONDS", min=0, help="Wait between two requests to one host.")
    ] = None,
    user_agent: Annotated[str | None, typer.Option(metavar="NAME", help="The user agent to send to the host.")] = None,
    fail_on: Annotated[
        str,
        typer.Option(
            "--fail-on",
            metavar="LIST",
            help="What makes the exit code 1, separated by commas: the mildest level of any finding (error, warning,"
            " note, never); new:LEVEL, of one that the last run did not have; score-drop:POINTS; gone:PAGES.",
            autocompletion=completion.conditions_of_audit,
        ),
    ] = "never",
    accept_shrinking: Annotated[
        bool, typer.Option("--accept-shrinking", help="Take a site that lost many pages since the last run as it is.")
    ] = False,
    digest: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            help="Write what changed since the last run, as Markdown, or as JSON where FILE ends in .json.",
        ),
    ] = None,
    save_warc: Annotated[
        Path | None,
        typer.Option("--save-warc", metavar="FILE", help="Keep the pages of a crawl as an archive: .warc or .warc.gz."),
    ] = None,
    search_console: Annotated[
        list[Path] | None,
        typer.Option(
            "--search-console",
            metavar="FILE",
            help="An export of Google Search Console, zip or CSV: the report shows what readers see; may be repeated.",
        ),
    ] = None,
    keyphrase: Keyphrases = None,
    config: ConfigFile = None,
    all_pages: AllPages = False,
    jobs: Jobs = None,
    engine: Annotated[
        EngineName, typer.Option(help="processes of this machine, or Spark, for archives and stores of any size.")
    ] = EngineName.processes,
    master: Annotated[
        str, typer.Option(metavar="URL", help="Spark's master; by default this machine, or what spark-submit says.")
    ] = "",
    parquet: Annotated[
        str,
        typer.Option(
            metavar="FOLDER", help="Where Spark writes its rows, on a file system that all its machines reach."
        ),
    ] = "",
    report_pages: Annotated[
        int, typer.Option(metavar="N", min=1, help="Pages that the report of an audit on Spark has at most.")
    ] = REPORT_PAGES,
) -> None:
    """Audit a site, pages or files, and write a report to open in a browser.

    Exit code 0: done, and nothing that --fail-on names. 1: something that it names. 2: wrong usage or
    configuration. 3: nothing could be judged or less than half of what was named could be read, the run was stopped, a
    check broke, or the report could not be put in its place.
    """
    from auditor.cli.head_start import head_start_for_audit

    if engine is not EngineName.spark:
        head_start_for_audit(sources, jobs, mode=mode.value, most=max_pages, out=out)
    from auditor.cli.audit_command import run
    from auditor.cli.spark_audit import OnSpark

    run(
        sources, out=out, formats=formats, mode=mode.value, max_pages=max_pages, delay=delay, user_agent=user_agent,
        sitemap_only=sitemap_only, render=render.value if render else None,
        fail_on=fail_on, config_file=config, all_pages=all_pages, jobs=jobs,
        keyphrases=keyphrase or (), accept_shrinking=accept_shrinking, digest=digest, save_warc=save_warc,
        search_console=search_console or (),
        spark=OnSpark(master, parquet, report_pages) if engine is EngineName.spark else None,
    )  # fmt: skip


def inspect(
    sources: Sources,
    output: Annotated[InspectFormat, typer.Option("--format", "-f", help="How to print it.")] = TEXT_OF_INSPECT,
    keyphrase: Keyphrases = None,
    config: ConfigFile = None,
    jobs: Jobs = None,
) -> None:
    """Show what the auditor sees: the article as it was read, without judging it."""
    from auditor.cli.inspect_command import run

    run(sources, output=output, config_file=config, jobs=jobs, keyphrases=keyphrase or ())


def checks(
    check_id: Annotated[
        str | None,
        typer.Argument(
            metavar="[ID]", help="One check, with its settings and examples.", autocompletion=completion.check_ids
        ),
    ] = None,
    since: Annotated[
        str | None,
        typer.Option(metavar="SET", help="What sets of checks after this one add and change, such as 2026.1."),
    ] = None,
    config: ConfigFile = None,
) -> None:
    """List the checks, or explain one: those that come with the auditor, and your own."""
    from auditor.cli.checks_command import run

    run(check_id, config, since)


def config(
    path: Annotated[str, typer.Argument(metavar="[PATH]", help="A file or an address of a page.")] = "",
    config: ConfigFile = None,
) -> None:
    """Show which settings hold for a path, and where each value comes from."""
    from auditor.cli.config_command import run

    run(path, config)


def init(
    force: Annotated[bool, typer.Option("--force", help="Replace an existing auditor.toml.")] = False,
    every: Annotated[bool, typer.Option("--all", help="Write every setting with its default.")] = False,
    schema: Annotated[
        bool, typer.Option("--schema", help="Write auditor.schema.json alone, as after an upgrade.")
    ] = False,
) -> None:
    """Write a commented auditor.toml: the settings that most sites change, or all of them.

    Beside it goes auditor.schema.json, by which editors complete and check the settings.
    """
    from auditor.cli.init_command import run

    run(force=force, every=every, schema_only=schema)


def demo(
    out: Annotated[Path, typer.Option("--out", "-o", metavar="DIR", help="Folder of the report.")] = Path(
        "reports/demo"
    ),
    search_console: Annotated[
        bool,
        typer.Option(
            "--search-console",
            help="With six months of made-up figures, an archive, and audits of three days.",
        ),
    ] = False,
) -> None:
    """Serve a small demo magazine on this machine, audit it, write the report, and stop serving."""
    from auditor.cli.demo_command import run

    run(out, search_console=search_console)


def made(arguments: Sequence[str], environment: Collection[str]) -> typer.Typer:
    """The program for one call, with the command that is asked for: making the options of all of them takes as long as
    reading a page. It has all where the help, the shell or a misspelt name needs to know them."""
    commands = (audit, *COMMANDS, *LOOP_COMMANDS, inspect, checks, config, init, demo, *PAST_COMMANDS)
    asked = next((argument for argument in arguments if not argument.startswith("-")), "")
    alone = [command for command in commands if command.__name__ == asked]
    is_all = completion.is_asked_for(arguments[: arguments.index(asked)] if asked else arguments, environment)
    app = typer.Typer(
        name="auditor",
        help="Audits published articles: keyphrases, readability, headings, FAQ markup; writes reports for people.",
        no_args_is_help=True,
        add_completion=completion.is_asked_for(arguments, environment),
        pretty_exceptions_enable=False,
        rich_markup_mode=None,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    app.callback()(auditor)
    for command in commands if is_all or not alone else alone:
        app.command()(command)
    return app
