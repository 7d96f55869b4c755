"""Sources in, pages out: files, folders, addresses, lists, sitemaps and sites; the only part that knows the network."""

from auditor.fetch.all_sources import fetch
from auditor.fetch.progress import Progress
from auditor.fetch.secrets import shown
from auditor.fetch.settings import FetchSettings
from auditor.fetch.source import SourceError, recognised

__all__ = ["FetchSettings", "Progress", "SourceError", "fetch", "recognised", "shown"]
