"""The command line: alone it prints, reads the clock, writes files and exits."""

from auditor.cli.entry import main, run

__all__ = ["main", "run"]
