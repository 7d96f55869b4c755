"""The text of a TOML file in, its tables out, and the line on which a name is written."""

import re
import tomllib
from typing import Any

from auditor.config_file.error import ConfigError
from auditor.model.record import record

# Headers stand alone on their line; a line of a list over several lines, such as `["a", "b"],`, is none.
_HEADER = re.compile(r"\[\[?\s*([\w.\"' -]+?)\s*\]\]?\s*(?:#.*)?")
_KEY = re.compile(r"(\"[^\"]*\"|'[^']*'|[\w.\"' -]+?)\s*=")
_MANY_DIGITS = re.compile(r"[0-9_]{4300}")
"""Python reads no longer decimal numbers."""
_DEEP = 50
"""Brackets within brackets beyond which a line is the one that nests too deep."""


@record
class Where:
    """A settings file, for messages."""

    file: str
    text: str = ""
    """Empty where it is not known: then no message names a line."""
    root: str = ""
    """The table that all others are in: ``tool.auditor`` in pyproject.toml."""

    def error(self, place: str, message: str, *names: str, nth: int = 1) -> ConfigError:
        """An error about ``names`` (tables and the key); ``place`` is how a message calls it, perhaps nothing;
        ``nth`` tells which of several tables of one name is meant."""
        found = self._line(".".join(filter(None, (self.root, *names))), nth)
        file = f"{self.file}, line {found}" if found else self.file
        inside = f"[{self.root}.{place[1:]}" if self.root and place else f"[{self.root}]" if self.root else place
        return ConfigError(": ".join(filter(None, (file, inside, message))))

    def _line(self, name: str, nth: int) -> int:
        table, seen = "", 0
        for number, line in enumerate(self.text.splitlines(), start=1):
            if header := _HEADER.fullmatch(line.strip()):
                table = _plain(header[1])
                is_it = table == name or table.startswith(f"{name}.")
                seen += table == name.rpartition(".")[0]
            elif key := _KEY.match(line.strip()):
                full = f"{table}.{_plain(key[1])}".lstrip(".")
                in_table = nth <= 1 or seen == nth
                is_it = in_table and (full == name or f"{full}.".startswith(f"{name}.") or name.startswith(f"{full}."))
            else:
                continue
            if is_it:
                return number
        return 0


def _plain(name: str) -> str:
    return re.sub(r"[\"'\s]", "", name)


def tables(text: str, file: str) -> dict[str, Any]:
    """What the file says. Raises ConfigError for what is no TOML, or none that can be read."""
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{file}: not valid TOML: {error}") from error
    except RecursionError as error:
        place = f"{file}, line {_deepest(text)}" if _deepest(text) else file
        raise ConfigError(
            f"{place}: lists or tables are nested too deep; no setting has more than two levels"
        ) from error
    except ValueError as error:
        many = _MANY_DIGITS.search(text)
        place = f"{file}, line {text.count(chr(10), 0, many.start()) + 1}" if many else file
        raise ConfigError(
            f"{place}: a value cannot be read: its number has too many digits; write it shorter"
        ) from error


def _deepest(text: str) -> int:
    depth = 0
    for number, line in enumerate(text.splitlines(), start=1):
        depth += sum(line.count(mark) for mark in "[{") - sum(line.count(mark) for mark in "]}")
        if depth > _DEEP or line.count("[") + line.count("{") > _DEEP or line.count(".") > _DEEP:
            return number
    return 0
