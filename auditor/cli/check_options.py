"""The options by which ``auditor check`` learns what to check."""

from typing import Annotated

import typer

Paths = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[PATH]...",
        help="Drafts (Markdown, .docx) or built pages: files, patterns in quotes, folders, addresses, - for standard"
        " input.",
    ),
]
ChangedSince = Annotated[
    str | None,
    typer.Option("--changed-since", metavar="REF", help="Check what git says changed since that commit or branch."),
]
ChangedLines = Annotated[
    bool, typer.Option("--changed-lines", help="With --changed-since: only findings on lines that changed.")
]
StdinName = Annotated[
    str | None, typer.Option("--stdin-name", metavar="FILE", help="With -: the name that the page goes by.")
]
