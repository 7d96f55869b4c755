"""Whether a run that is to run the scripts of pages can, asked before it begins."""

from auditor.cli.exits import Exit, stop
from auditor.fetch.settings import FetchSettings


def refuse_without_browser(settings: FetchSettings) -> None:
    """Ends the program with one line where scripts are to be run and nothing here can."""
    if settings.render == "never":
        return
    from auditor.fetch.rendering.browser import hindrance

    if reason := hindrance():
        stop(Exit.USAGE, f"--render {settings.render}: {reason}.")
