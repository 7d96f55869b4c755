"""A file's new bytes into its place, at once or not at all."""

import os
import shutil
from contextlib import suppress
from pathlib import Path


def replaced(path: Path, before: bytes, after: bytes) -> str:
    """Why the file was left as it is; empty where it was replaced.

    It is replaced only while it holds what was audited. A link stays a link: what it leads to is replaced.
    """
    place = path.resolve()
    made = place.with_name(f".{place.name[:60]}.auditor-{os.urandom(6).hex()}")
    try:
        with made.open("xb") as file:
            file.write(after)
            file.flush()
            os.fsync(file.fileno())
        shutil.copymode(place, made)
        if place.read_bytes() != before:
            return "it was changed while it was audited, so it was left as it is; run again"
        made.replace(place)
    except OSError as error:
        return f"it cannot be written ({error.strerror or error}); check its permissions and the disk"
    finally:
        with suppress(OSError):
            made.unlink(missing_ok=True)
    return ""
