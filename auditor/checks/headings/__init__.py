"""Checks of the area headings, in the order of the catalogue. To add one: a file named like its id, and a line here."""

from auditor.check import Check

CHECKS: tuple[Check, ...] = ()
