"""Report in, a folder of files out: an index, a page an article, one style sheet, one script; nothing else needed."""

from auditor.formats.html.opening import opens_on
from auditor.formats.html.render import drawn_of, files_of, render

__all__ = ["drawn_of", "files_of", "opens_on", "render"]
