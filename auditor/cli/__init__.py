"""The command line: alone it prints, reads the clock, writes files and exits."""

from auditor.cli.entry import main

__all__ = ["main"]
