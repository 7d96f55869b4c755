"""The writer's commands and what each says of itself."""

from pathlib import Path
from typing import Annotated

import typer

from auditor.cli.options import ConfigFile, Keyphrases


def fix(
    paths: Annotated[list[str], typer.Argument(metavar="PATH...", help="Drafts in Markdown, HTML pages, folders.")],
    write: Annotated[bool, typer.Option("--write", "-w", help="Change the files; else the diff is printed.")] = False,
    keyphrase: Keyphrases = None,
    config: ConfigFile = None,
) -> None:
    """Print a diff of the changes that are safe, or make them: FAQ markup, heading levels, entities, lang, alt.

    A second audit has to show that the findings are gone and no new one came; else nothing is changed. What needs a
    human is said on standard error. 0: done, or nothing to do. 3: something could not be read, proven or written.
    """
    from auditor.cli.fix_command import run

    run(paths, write=write, config_file=config, keyphrases=keyphrase or ())


def watch(
    path: Annotated[str, typer.Argument(metavar="PATH", help="The draft or page that you write.")],
    port: Annotated[int, typer.Option(metavar="N", min=0, max=65535, help="Port on this machine; 0: a free one.")] = 0,
    no_open: Annotated[bool, typer.Option("--no-open", help="Open no browser; the address is printed.")] = False,
    keyphrase: Keyphrases = None,
    config: ConfigFile = None,
) -> None:
    """Show the article with its findings in the browser, and renew it after each save, until Ctrl-C."""
    from auditor.cli.watch_command import in_browser

    in_browser(path, port=port, is_to_open=not no_open, config_file=config, keyphrases=keyphrase or ())


def lsp(config: ConfigFile = None) -> None:
    """The language server, which an editor starts: findings and fixes in Markdown and HTML while you write."""
    from auditor.cli.lsp_command import run

    run(config)


def mcp(
    root: Annotated[
        Path, typer.Option("--root", metavar="DIR", help="Nothing outside of this folder is read; this one by default.")
    ] = Path(),
    allow_host: Annotated[
        list[str] | None,
        typer.Option("--allow-host", metavar="HOST", help="Fetch pages of this host too; may be repeated."),
    ] = None,
    config: ConfigFile = None,
) -> None:
    """Tools for agents (Model Context Protocol), which read and judge, and change nothing."""
    from auditor.cli.mcp_command import run

    run(root, allow_host or (), config)


COMMANDS = (fix, watch, lsp, mcp)
