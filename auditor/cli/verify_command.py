"""``auditor verify``: a report from before and pages of today in; which of its findings are gone out."""

import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Final

from auditor.cli.checked import checked
from auditor.cli.exits import Exit, say, stop
from auditor.cli.settings import configuration
from auditor.cli.stopping import stopping
from auditor.cli.streams import put
from auditor.formats.json_text import document
from auditor.formats.terminal import printable
from auditor.gate.verify import Known, Verified, verified
from auditor.wording import counted

_MOST_BYTES: Final = 256 * 1024 * 1024
_MOST: Final = 50


def run(
    before: Path, paths: Sequence[str], *, only: Sequence[str], output: str, config_file: Path | None, all_pages: bool,
    jobs: int | None,
) -> None:  # fmt: skip
    """Print what is gone, still there and new; ends the program with 0 where all is gone that was asked for and nothing
    new came, with 1 where not, with 3 where something could not be checked."""
    known = list(_known(before))
    config = configuration(config_file, all_pages=all_pages, beside=paths)
    with stopping.orderly():
        report = checked(paths, config, jobs)
    found = verified(known, report, only=only)
    if only and not (found.gone or found.still):
        stop(Exit.USAGE, f"{before} has no finding of {', '.join(only)} on the pages that were checked.")
    put(_text(found) if output == "text" else _json(found), is_json=output == "json")
    if found.still or found.new:
        sys.exit(Exit.FAILED)
    if report.unread or report.interrupted or not len(report.pages):
        for unread in report.unread:
            say(f"{unread.url}: {unread.reason}")
        sys.exit(Exit.UNCHECKED)
    sys.exit(Exit.CLEAN)


def _text(found: Verified) -> Iterator[str]:
    for title, some in (("still there", found.still), ("new", found.new), ("gone", found.gone)):
        for one in some[:_MOST]:
            place = f"{one.source}:{one.line}" if one.line else one.source
            yield f"{title}: {printable(place)}: {one.check}: {' '.join(printable(one.message).split())}\n"
        if len(some) > _MOST:
            yield f"and {len(some) - _MOST:,} more {title} (--format json lists all)\n"
    yield f"{counted(len(found.gone), 'finding')} gone, {len(found.still):,} still there, {len(found.new):,} new.\n"


def _json(found: Verified) -> Iterator[str]:
    value = {name: [one._asdict() for one in getattr(found, name)] for name in ("gone", "still", "new")}
    yield document(value, lines=True) + "\n"


def _known(file: Path) -> Iterator[Known]:
    """The findings of a report.json, or of what ``check --format json`` printed."""
    try:
        if file.stat().st_size > _MOST_BYTES:
            stop(Exit.USAGE, f"{file}: it is larger than {_MOST_BYTES // 1024 // 1024} MB; take one of fewer pages.")
        value = json.loads(file.read_bytes())
    except OSError as error:
        stop(Exit.USAGE, f"{file}: it cannot be read: {error.strerror}.")
    except (ValueError, RecursionError):
        stop(Exit.USAGE, f"{file}: it is no JSON; name a report.json, or what auditor check --format json printed.")
    pages = value.get("pages") if isinstance(value, dict) else None
    if not isinstance(pages, list):
        stop(Exit.USAGE, f"{file}: it is no report of ours: it has no list of pages.")
    for page in pages:
        if isinstance(page, dict) and isinstance(page.get("findings"), list):
            yield from _of_page(page)


def _of_page(page: dict[str, Any]) -> Iterator[Known]:
    source = str(page.get("path") or page.get("url") or "")
    for finding in page["findings"]:
        if isinstance(finding, dict) and isinstance(finding.get("mark"), str):
            line = finding.get("line")
            yield Known(
                source=source,
                check=str(finding.get("check", "")),
                fingerprint=str(finding.get("fingerprint", "")),
                mark=finding["mark"],
                line=line if isinstance(line, int) else 0,
                message=str(finding.get("message", "")),
            )
