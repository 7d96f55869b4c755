"""``auditor lsp``: the language server on standard input and output."""

from functools import lru_cache
from pathlib import Path

from auditor.cli.exits import Exit, say, stop
from auditor.cli.settings import configuration
from auditor.config import Config


def run(config_file: Path | None) -> None:
    """Serve until the editor says that it is over."""
    try:
        from auditor.editor.server import server
    except ImportError:
        stop(Exit.USAGE, "lsp needs the extra lsp: pip install 'auditor[lsp]'.")

    named = configuration(config_file) if config_file else None

    @lru_cache(maxsize=1000)
    def of_folder(folder: Path, _changed: float) -> Config:
        try:
            return configuration(None, beside=[str(folder)])
        except SystemExit:  # a file of settings that is just being written ends no session
            say(f"the settings of {folder} cannot be used, so the defaults hold.")
            return Config()

    def config_of(path: str) -> Config:
        folder = Path(path).parent
        return named or of_folder(folder, _age(folder))

    server(config_of).start_io()


def _age(folder: Path) -> float:
    """When the nearest settings were saved."""
    from auditor.config import FILE_NAME

    for each in (folder, *folder.parents):
        try:
            return (each / FILE_NAME).stat().st_mtime
        except OSError:
            continue
    return 0.0
