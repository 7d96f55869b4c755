"""A pyproject.toml in, its table ``[tool.auditor]`` out."""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from auditor.config_file.error import ConfigError
from auditor.config_file.files import MEGABYTE, file_bytes, utf8


class NoTableError(ConfigError):
    """A pyproject.toml that says nothing of the auditor."""


def own_table(data: Mapping[str, Any], path: Path) -> Mapping[str, Any]:
    """Raises NoTableError where there is none, ConfigError where it is no table."""
    tool = data.get("tool", {})
    if not isinstance(tool, dict) or "auditor" not in tool:
        raise NoTableError(f"{path}: has no table [tool.auditor]; write the settings there, or name another file")
    table = tool["auditor"]
    if not isinstance(table, dict):
        raise ConfigError(f"{path}: tool.auditor must be a table, written as [tool.auditor]")
    return table


def has_table(path: Path) -> bool:
    """Whether the file has it; false for what cannot be read."""
    try:
        own_table(tomllib.loads(utf8(file_bytes(path, MEGABYTE), path)), path)
    except (ConfigError, ValueError, RecursionError):
        return False
    return True
