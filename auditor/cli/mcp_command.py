"""``auditor mcp``: the tools for agents, on standard input and output."""

from collections.abc import Sequence
from pathlib import Path

from auditor.cli.exits import Exit, stop
from auditor.cli.settings import configuration


def run(root: Path, hosts: Sequence[str], config_file: Path | None) -> None:
    """Serve until the agent's program closes the pipe."""
    if not root.is_dir():
        stop(Exit.USAGE, f"--root: {root} is no folder; name the one with the articles.")
    if wrong := [host for host in hosts if not host or set("/:@ ") & set(host)]:
        stop(Exit.USAGE, f"--allow-host: {wrong[0]!r} is no host; name one like example.org.")
    try:
        from auditor.agent.server import server
    except ImportError:
        stop(Exit.USAGE, "mcp needs the extra mcp: pip install 'auditor[mcp]'.")
    from auditor.agent.answers import Answers

    config = configuration(config_file, beside=[str(root)])
    server(Answers(root, hosts, lambda _root: config)).run()
