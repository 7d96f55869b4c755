"""Findings in an editor while a text is written, and the fixes of those that a certain change removes."""
