"""Exports of Google's Search Console: read as they are, and joined to the audited pages. Nothing is sent anywhere."""

from auditor.model.search_export import Export, Figures
from auditor.search_console.changes import effects_of_changes
from auditor.search_console.exports import ExportError, read_export
from auditor.search_console.join import joined
from auditor.search_console.queries import queries_by_page
from auditor.search_console.together import together

__all__ = [
    "Export",
    "ExportError",
    "Figures",
    "effects_of_changes",
    "joined",
    "queries_by_page",
    "read_export",
    "together",
]
