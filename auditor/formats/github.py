"""The gate's verdict in, workflow commands of GitHub Actions out: annotations beside the lines of a change.

GitHub shows ten annotations of a level for each step (docs.github.com, "Workflow commands", read in November 2026); the
worst ten come first and the rest is counted.
"""

from collections import Counter
from collections.abc import Iterator
from typing import Final

from auditor.formats.gate import last_line
from auditor.formats.gate_places import Annotation, annotations, clean, cut
from auditor.gate import GateVerdict
from auditor.model import Level
from auditor.wording import counted

MOST: Final = 10
"""Of a level."""
_COMMANDS: Final[dict[Level, str]] = {"error": "error", "warning": "warning", "note": "notice"}


def verdict_parts(verdict: GateVerdict, *, width: int = 80, color: bool = False) -> Iterator[str]:
    """A command a line; then the gate's last line."""
    del width, color
    shown: Counter[Level] = Counter()
    left_out: Counter[Level] = Counter()
    for found in annotations(verdict):
        if found.known:
            continue
        if shown[found.level] < MOST:
            shown[found.level] += 1
            yield _command(_COMMANDS[found.level], found)
        else:
            left_out[found.level] += 1
    for unread in verdict.report.unread[:MOST]:
        yield f"::error title=Could not be checked::{_data(cut(f'{unread.url}: {unread.reason}'))}\n"
    if left_out:
        more = ", ".join(counted(number, level) for level, number in left_out.items())
        yield f"{more} more; --format markdown or json has all of them.\n"
    yield f"{clean(last_line(verdict))}\n"


def _command(name: str, found: Annotation) -> str:
    values = {"title": found.check}
    if found.path:
        values = {"file": found.path, "line": str(found.line)} | values
        if found.column:
            values["col"] = str(found.column)
    text = found.text if found.path else f"{found.name}: {found.text}"
    return f"::{name} {','.join(f'{key}={_value(value)}' for key, value in values.items())}::{_data(text)}\n"


def _data(text: str) -> str:
    """Escaped as the runner's own toolkit does it."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _value(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
