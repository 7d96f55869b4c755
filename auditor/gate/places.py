"""Where a page lies below a folder, as other programs name it: with slashes, and without the folder's own name."""

import posixpath

from auditor.model.record import record


@record
class Folder:
    """The folder below which paths are named: a repository's, or the one in which the command was called."""

    root: str = ""
    """Its absolute path, with slashes; empty where paths stay as they were named."""
    current: str = ""
    """The absolute path from which relative ones are meant."""

    def path_of(self, source: str) -> str:
        """The path of a page below the root; empty for what is no file (an address, standard input).

        A file outside of the root keeps its absolute path.
        """
        if "://" in source or source == "-":
            return ""
        path = source.replace("\\", "/") if self.root[1:3] == ":/" else source
        if not self.root:
            return posixpath.normpath(path)
        path = posixpath.normpath(posixpath.join(self.current or self.root, path))
        root = self.root.rstrip("/") + "/"
        return path.removeprefix(root)
