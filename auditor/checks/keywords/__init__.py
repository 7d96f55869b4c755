"""Checks of the area keywords, in the order of the catalogue. To add one: a file named like its id, and a line here."""

from auditor.check import Check

CHECKS: tuple[Check, ...] = ()
