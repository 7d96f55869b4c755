"""Judges whether the article reads easily enough for its audience."""
AUDIENCES = {"general": 50.0, "expert": 30.0, "children": 80.0}
