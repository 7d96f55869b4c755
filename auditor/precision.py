"""How many judged findings of each check were right, and when; made by docs/precision.py, not by hand."""

JUDGED: dict[str, tuple[int, int, str]] = {}
"""Check id to: findings that were right, findings that were judged, the last month in which one was (YYYY-MM)."""
