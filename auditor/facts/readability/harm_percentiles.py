"""How bad each measure is on real articles: counted, so that what is usual is not called a fault.

325 English articles of a collection of 541 real pages (one a site, 2018 to 2024), those whose sentences can be judged;
made by ``python benchmarks/count_harms.py FOLDER``. Other languages are held against the same numbers: what is a long
sentence differs by language already, and the reading ease is each language's own on Flesch's scale.
"""

from auditor.model import HarmName

AS_BAD = (50.0, 25.0, 10.0, 5.0, 2.0, 1.0)
"""Percent of articles."""

USUAL: dict[HarmName, tuple[float, ...]] = {
    "long-words": (0.08, 0.18, 0.29, 0.38, 0.52, 0.67),
    "passive-voice": (7.06, 11.70, 17.95, 24.59, 30.43, 42.31),
    "reading-ease": (48.97, 58.06, 69.98, 80.66, 85.50, 86.26),
    "sentence-length": (35.00, 47.06, 58.76, 65.38, 73.33, 79.17),
}
"""The value that so many percent of articles reach or pass."""
