"""A template in, its compiled form out, kept beside it: as Python keeps its modules, and under the same conditions.

Compiling the templates takes half a second, which every run and every process of it would spend again.
"""

import sys
from contextlib import suppress
from importlib.util import cache_from_source
from pathlib import Path
from tempfile import NamedTemporaryFile

from jinja2 import BytecodeCache
from jinja2 import __version__ as version_of_jinja
from jinja2.bccache import Bucket


class Compiled(BytecodeCache):
    """In the folder ``__pycache__`` of the templates, or where ``PYTHONPYCACHEPREFIX`` says. Where nothing may be
    written, or ``PYTHONDONTWRITEBYTECODE`` is set, templates are compiled each time."""

    def get_cache_key(self, name: str, filename: str | None = None) -> str:
        return filename or name

    def get_source_checksum(self, source: str) -> str:
        """Of the template and of what compiles it; Python's own version is in the file's name, and checked."""
        return f"{version_of_jinja} {super().get_source_checksum(source)}"

    def load_bytecode(self, bucket: Bucket) -> None:
        with suppress(Exception), _kept_at(bucket).open("rb") as file:  # whatever is broken there is made anew
            bucket.load_bytecode(file)

    def dump_bytecode(self, bucket: Bucket) -> None:
        if sys.dont_write_bytecode:
            return
        with suppress(OSError):
            place = _kept_at(bucket)
            place.parent.mkdir(parents=True, exist_ok=True)
            file = NamedTemporaryFile(dir=place.parent, delete=False)  # noqa: SIM115 - closed before it is moved
            made = Path(file.name)
            try:
                with file:
                    bucket.write_bytecode(file)
                made.chmod(Path(bucket.key).stat().st_mode & 0o666)  # whoever can read the template can read it
                made.replace(place)  # whole or not at all, as several processes do this at once
            except OSError:
                made.unlink()


def _kept_at(bucket: Bucket) -> Path:
    return Path(cache_from_source(bucket.key))
