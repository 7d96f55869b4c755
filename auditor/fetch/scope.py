"""Which addresses of a site are wanted: the folder that was named, and the patterns of the settings."""

import re
from fnmatch import translate

from auditor.fetch.address import path_of, site_of
from auditor.fetch.settings import FetchSettings


class Scope:
    """For one site. ``folder`` is the path that every page must begin with: ``/``, or ``/blog/`` where only that part
    of the site was named."""

    def __init__(self, settings: FetchSettings, folder: str = "/") -> None:
        self._folder = folder
        self._include = [re.compile(translate(pattern)) for pattern in settings.include]
        self._exclude = [re.compile(translate(pattern)) for pattern in settings.exclude]

    def wants(self, address: str) -> bool:
        """Whether a canonical address lies within."""
        path = path_of(address)
        if not path.startswith(self._folder):
            return False
        if any(pattern.match(path) for pattern in self._exclude):
            return False
        return not self._include or any(pattern.match(path) for pattern in self._include)


class FileScope:
    """The same patterns for files, on ``/`` and the path below the folder that was named, or on the path as given."""

    def __init__(self, settings: FetchSettings) -> None:
        self._include = [re.compile(translate(pattern)) for pattern in settings.include]
        self._exclude = [re.compile(translate(pattern)) for pattern in settings.exclude]

    def wants(self, path: str, folder: str = "") -> bool:
        """``path`` with ``/`` between its parts and, below ``folder``, without that."""
        if not self._include and not self._exclude:
            return True
        inside = path.removeprefix("./").lstrip("/")
        whole = f"{folder.removeprefix('./').rstrip('/')}/{inside}".lstrip("/") if folder else inside
        names = {f"/{inside}", inside, f"/{whole}", whole}
        if any(pattern.match(name) for pattern in self._exclude for name in names):
            return False
        return not self._include or any(pattern.match(name) for pattern in self._include for name in names)


def folder_of(address: str) -> str:
    """The folder that a canonical address names: ``/blog/`` for ``…/blog/`` and for ``…/blog/index.html``."""
    path = path_of(address).partition("?")[0]
    return path[: path.rfind("/") + 1]


def other_site(address: str, site: str, settings: FetchSettings) -> bool:
    """Whether the address must not be asked for, as it is of another site than ``site``."""
    return settings.same_site and site_of(address) != site
