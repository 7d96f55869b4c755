"""The way in and the way out: signals, streams and faults of our own are looked after before any command is loaded."""

import gc
import os
import sys
import threading

from auditor.cli.exits import Exit, stop
from auditor.cli.stopping import stopping
from auditor.cli.streams import forgiving, settle

_NEW_BEFORE_A_COLLECTION = 100_000
"""Containers made before Python looks for garbage, instead of 700. Nearly all that a run makes stays (modules, facts)
or goes by its reference count; looking for it over a hundred times was a fifteenth of a small check's time, and one
look at the 80,000 that such a check makes another one."""
_STOPPED_BY_TYPER = 130
"""What typer makes of a KeyboardInterrupt."""


def main() -> None:
    """Run the command line; what must not happen ends with a line that a user can act on."""
    stopping.listen()
    forgiving()
    gc.set_threshold(_NEW_BEFORE_A_COLLECTION)
    debug = _debug()
    try:
        _run(debug)
    finally:
        stopping.deafen()
        settle()


def run() -> None:
    """The command as a process of its own.

    It ends at once: Python would first take all modules apart, which takes as long as the check of a page. Where other
    threads or processes came into it, they are waited for and cleared up in the usual way.
    """
    try:
        main()
        code = 0
    except SystemExit as end:
        if not isinstance(end.code, int | None):
            raise
        code = end.code or 0
    if "multiprocessing" not in sys.modules and threading.active_count() == 1:
        os._exit(code)
    sys.exit(code)


def _run(debug: bool) -> None:  # noqa: FBT001 - private
    try:
        from auditor.cli.app import made

        if made(sys.argv[1:], os.environ)(prog_name="auditor", standalone_mode=False) == _STOPPED_BY_TYPER:
            stop(Exit.UNCHECKED, "Stopped.")
    except KeyboardInterrupt:
        stop(Exit.UNCHECKED, "Stopped.")
    except SystemExit as end:
        if not isinstance(end.__context__, OSError) or isinstance(end.code, Exit):
            raise
        _broke(end.__context__, debug)  # typer ends with 1 where a pipe breaks, and 1 is for findings
    except Exception as error:  # noqa: BLE001 - the last wall: whatever broke, the exit code says "not checked"
        show, code = getattr(error, "show", None), getattr(error, "exit_code", None)
        if callable(show) and code is not None:  # wrong usage, which typer knows how to say
            show()
            sys.exit(Exit.USAGE)
        _broke(error, debug)


def _broke(error: BaseException, debug: bool) -> None:  # noqa: FBT001 - private
    if debug:
        import traceback

        traceback.print_exception(error)
    words = " ".join(str(error).split())[:300]
    what = type(error).__name__ + (f": {words}" if words else "")
    hint = "please report it with the lines above" if debug else (
        "run again with --debug to see where, and please report it"
    )  # fmt: skip
    stop(Exit.UNCHECKED, f"something broke: {what}. Nothing more was checked; {hint}.")


def _debug() -> bool:
    """Whether --debug was said, before or after the command; it is taken out, so that no command needs to know it."""
    args = sys.argv[1:]
    own = args[: args.index("--")] if "--" in args else args
    if "--debug" not in own:
        return False
    sys.argv[1:] = [arg for arg in own if arg != "--debug"] + args[len(own) :]
    return True
