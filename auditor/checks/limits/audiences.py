"""How easy a text is to be, by whom it is for."""

AUDIENCES = {"general": 50.0, "expert": 30.0, "children": 80.0}
"""The reading ease to ask for, by audience. Flesch's own bands: from 80 on easy (sixth grade), 50 to 60 fairly
difficult (the end of school), 30 to 50 difficult (college)."""
