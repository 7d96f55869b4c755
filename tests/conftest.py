"""One profile for all property tests: no deadline, since a busy machine would fail what is right."""

from hypothesis import settings

settings.register_profile("auditor", deadline=None)
settings.load_profile("auditor")
