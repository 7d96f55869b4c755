"""The rows ``[[suppress]]`` in, findings that are to stay by patterns of paths out."""

from collections.abc import Collection
from datetime import date
from difflib import get_close_matches
from typing import Any

from auditor.config_file.error import quoted
from auditor.config_file.names import SUPPRESS
from auditor.config_file.toml_text import Where
from auditor.config_file.values import known
from auditor.model.suppression import Suppression, is_mark

_PLACE = "[[suppress]]"


def suppressed(rows: Any, checks: Collection[str], where: Where) -> tuple[tuple[str, Suppression], ...]:
    """Raises ConfigError. A row has a path, a check or the mark of a finding, a reason, and perhaps a last day."""
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise where.error("", f"suppressions are written as {_PLACE}, each with path, check and reason", "suppress")
    found = []
    for row in rows:
        known(row, SUPPRESS, where, _PLACE, "suppress")
        for name in ("path", "check", "reason"):
            if not isinstance(row.get(name), str) or not row[name].strip():
                raise where.error(_PLACE, f"needs a {name}, in quotation marks", "suppress")
        until = row.get("until", "")
        if isinstance(until, date):
            until = until.isoformat()[:10]
        try:
            until = date.fromisoformat(until).isoformat() if until else ""
        except (TypeError, ValueError):
            raise where.error(_PLACE, f"until is {until!r}, must be a day such as 2027-01-31", "suppress") from None
        name, reason = row["check"].strip().lower(), " ".join(row["reason"].split())
        if name not in checks and not is_mark(name):
            near = get_close_matches(name, checks, 1)
            hint = f"; do you mean {near[0]}?" if near else ""
            raise where.error(_PLACE, f"there is no check {quoted(name)}{hint}", "suppress")
        found.append((row["path"], Suppression((name,), "page", reason, until, origin=_PLACE)))
    return tuple(found)
