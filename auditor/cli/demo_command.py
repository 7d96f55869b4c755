"""``auditor demo``: serve the magazine on loopback, audit it as any site, write the report, stop serving."""

import io
import sys
from collections.abc import Sequence
from contextlib import redirect_stdout
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from auditor.cli.audit_command import audit_to
from auditor.cli.exits import Exit, stop
from auditor.config import Config
from auditor.demo.adapter import adapter
from auditor.demo.archive import DESCRIBED, notes
from auditor.demo.posts import Post
from auditor.demo.server import serve
from auditor.demo.site import PUBLIC_URL
from auditor.formats.registry import named

if TYPE_CHECKING:
    from auditor.search_console import Export

_ADDRESS = f"{PUBLIC_URL}/"


def run(out: Path, *, search_console: bool = False) -> None:
    """Audit the demo site; ends the program unless all went well."""
    if search_console:
        _with_figures(out)
    else:
        _audit(out)


def _with_figures(out: Path) -> None:
    """Two audits of the past, between which every other note of the archive was given a description, and one of today
    with the figures of the months around that day."""
    from auditor.demo.figures import LAST, export
    from auditor.search_console import read_export

    file = out.parent / f"{out.name}-search-console.csv"
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(export(), encoding="utf-8")
    except OSError as error:
        stop(Exit.USAGE, f"--out: {file} cannot be written: {error.strerror}; name another folder.")
    print(f"Six months of figures that are made up: {file}\n", flush=True)
    for described, day in ((False, DESCRIBED.replace(day=DESCRIBED.day - 1)), (True, DESCRIBED)):
        try:
            with redirect_stdout(io.StringIO()):
                _audit(out, archive=notes(described=described), started=f"{day}T05:00:00Z")
        except SystemExit as ended:
            if ended.code:
                sys.exit(ended.code)
    _audit(out, archive=notes(described=True), started=f"{LAST}T05:00:00Z", exports=(read_export(file),))


def _audit(out: Path, *, archive: Sequence[Post] = (), started: str = "", exports: Sequence["Export"] = ()) -> None:
    with serve(archive) as server:
        config = Config()
        config = replace(config, fetch=replace(config.fetch, delay=0.0))
        print(f"Serving a small magazine on 127.0.0.1:{server.port} as {_ADDRESS} and auditing it.\n", flush=True)
        audit_to(
            out, [_ADDRESS], config, [named("html"), named("json")], name=_ADDRESS,
            adapters={_ADDRESS: adapter(server.port)}, started=started, exports=exports,
        )  # fmt: skip
