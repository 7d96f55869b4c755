"""What holds for all tests: property tests without a deadline, processes that keep their bytecode."""

import os

from hypothesis import settings

settings.register_profile("auditor", deadline=None)  # a busy machine would fail what is right
settings.load_profile("auditor")

os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
"""Hundreds of tests start the command; where Python may keep no bytecode each of them compiles four hundred modules."""
