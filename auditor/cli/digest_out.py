"""What changed since the last run, to a file or to a webhook: neither ever fails the audit."""

import json
import os
from pathlib import Path

from auditor.cli.exits import say
from auditor.fetch.files import known_as
from auditor.formats import digest
from auditor.formats.changes_json import changes_json
from auditor.model.changes import Changes

WEBHOOK = "AUDITOR_WEBHOOK"
"""The variable of the environment that holds the address; it is a secret, and never said."""


def deliver(changes: Changes | None, file: Path | None, *, user_agent: str) -> None:
    """Nothing is written or sent where nothing could be compared, which is said where somebody asked."""
    address = os.environ.get(WEBHOOK, "").strip()
    if changes is None:
        if file or address:
            say("There is no digest: no last run to compare with.")
        return
    if file:
        _write(changes, file)
    if address:
        from auditor.fetch.web.webhook import post

        body = json.dumps({"text": digest.markdown(changes), "changes": changes_json(changes)}, ensure_ascii=True)
        if reason := post(address, body.encode("ascii"), user_agent=user_agent):
            say(f"The digest could not be sent to {WEBHOOK}: {reason}. The report is complete all the same.")


def _write(changes: Changes, file: Path) -> None:
    text = digest.as_json(changes) if file.suffix.lower() == ".json" else digest.markdown(changes)
    try:
        file.write_text(text, encoding="utf-8", newline="\n", errors="replace")
    except OSError as error:
        say(f"--digest: {known_as(file)} could not be written: {error.strerror}. The report is complete all the same.")
