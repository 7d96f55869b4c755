"""``auditor init``: the settings of somebody who begins, and the schema by which an editor checks them."""

from pathlib import Path

from auditor.catalogue import short_config, starting_config
from auditor.cli.exits import Exit, stop
from auditor.config import FILE_NAME, SCHEMA_FILE

_MOST = 64 * 1024
"""Bytes of an existing file in which its title is looked for."""


def run(*, force: bool, every: bool, schema_only: bool) -> None:
    """Write the files; ends the program where one is there already, or cannot be written."""
    settings, schema = Path(FILE_NAME), Path(SCHEMA_FILE)
    if schema_only and every:
        stop(Exit.USAGE, "--schema writes no settings, so --all has nothing to write; drop one of the two.")
    if not schema_only and settings.exists() and not force:
        stop(Exit.USAGE, f"{settings} exists already; --force replaces it, --schema writes {schema} alone.")
    if not force and not _may_be_replaced(schema):
        stop(Exit.USAGE, f"{schema} exists already and is not ours; move it, or --force replaces it.")
    from auditor.config_file.schema import schema_text

    _write(schema, schema_text())
    if schema_only:
        print(f"Wrote {schema}.")
        return
    # Taplo and the editors that use it read the schema's place from this comment: https://taplo.tamasfe.dev
    _write(settings, f"#:schema ./{schema}\n{starting_config() if every else short_config()}")
    said = "every setting with its default" if every else "the settings that most sites change; --all writes all"
    print(f"Wrote {settings}: it has {said}.\nWrote {schema}: editors complete and check the settings by it.")


def _may_be_replaced(schema: Path) -> bool:
    """Whether it is not there, or is one of ours."""
    try:
        with schema.open("rb") as file:
            return b'"title": "auditor.toml"' in file.read(_MOST)
    except FileNotFoundError:
        return True
    except OSError:
        return False


def _write(path: Path, text: str) -> None:
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        stop(Exit.UNCHECKED, f"{path} cannot be written: {error.strerror}.")
