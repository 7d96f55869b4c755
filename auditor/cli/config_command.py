"""``auditor config``: a path in; what holds for it, and where each value comes from, out."""

from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from typing import Any

from auditor.check import Check
from auditor.cli.settings import configuration
from auditor.config import Config, Section
from auditor.formats.terminal import printable
from auditor.site_check import SiteCheck


def run(path: str, config_file: Path | None) -> None:
    """Print it as TOML, each value with its origin in a comment."""
    config = configuration(config_file, beside=[path] if path else ())
    for line in _lines(config, path):
        print(printable(line))


def _lines(config: Config, path: str) -> Iterator[str]:
    source, url = path, path if "://" in path else _address_in(path, config)
    section = config.section_of(source, url) if path else None
    yield f"# Settings: {config.file or 'none; everything is as it comes'}"
    if path:
        named = f", which names the address {url}" if url not in ("", path) else ""
        where = f"the section {section.path}" if section else "no section"
        yield f"# For {path}{named}{' and' if named else ', which'} is in {where}"
    yield ""
    yield "[audit]"
    audience = section.audience if section and section.audience is not None else config.audience
    rows = (
        ("audience", audience), *([("checks", config.pin)] if config.pin else []),
        ("content", config.content_of(source, url)), ("all_pages", config.all_pages),
        ("min_confidence", config.min_confidence), ("keyphrases", list(config.keyphrases_of(source, url))),
    )  # fmt: skip
    width = max(len(f"{name} = {_toml(value)}") for name, value in rows)
    for name, value in rows:
        origin = _origin(name, f"audit.{name}", config, section)
        if name == "keyphrases" and value and not (section and "keyphrases" in section.said):
            origin = config.keyphrase_file or "the command line"
        yield f"{name} = {_toml(value)}".ljust(width) + f"  # {origin}"
    yield ""
    yield "[fetch]"
    for each in fields(config.fetch):
        yield _row(each.name, getattr(config.fetch, each.name), _origin("", f"fetch.{each.name}", config, None))
    if config.drafts:
        yield ""
        yield "[drafts]"
        yield from (
            f"{_toml(pattern)} = {_toml(address)}  # {config.file}" for pattern, address in config.drafts.items()
        )
    yield from _suppressed(config, source, url, path)
    yield ""
    yield from _of_checks(config, section, source, url)


def _address_in(path: str, config: Config) -> str:
    """The address that a file names, by which its section is found; empty where it names none or cannot be read."""
    if not path or not Path(path).is_file():
        return ""
    from auditor.library import ReadError, read

    try:
        return read(Path(path), config=config).url
    except (ReadError, OSError):
        return ""


def _suppressed(config: Config, source: str, url: str, path: str) -> Iterator[str]:
    """What the settings let stay: for the path, or all of it."""
    holding = config.suppressions_of(source, url) if path else None
    for pattern, one in config.suppressions:
        if holding is None or one in holding:
            yield ""
            yield f"[[suppress]]  # {config.file}"
            values = (("path", pattern), ("check", ", ".join(one.names)), ("reason", one.reason), ("until", one.until))
            yield from (f"{name} = {_toml(value)}" for name, value in values if value)


def _of_checks(config: Config, section: Section | None, source: str, url: str) -> Iterator[str]:
    levels = config.levels_for(source, url)
    from auditor.catalogue import ALL

    checks: list[Check | SiteCheck] = [*config.checks_for(source, url), *config.site_checks]
    running = {check.rule.id for check in checks}
    off = [check.rule.id for check in ALL if check.rule.id not in running]
    if off:
        yield f"# Off: {', '.join(off)}"
    for check in checks:
        id_ = check.rule.id
        yield ""
        yield f"[checks.{id_}]"
        values: list[tuple[str, Any]] = [("level", levels.get(id_, check.rule.level))]
        values += [(each.name, getattr(check, each.name)) for each in fields(check)]  # type: ignore[arg-type]
        for name, value in values:
            origin = _origin(name, f"checks.{id_}.{name}", config, section)
            if origin == "default" and config.pin and value != _as_it_comes(check, name):
                origin = f'checks = "{config.pin}"'
            if name == check.rule.by_audience and origin == "default":
                origin = "the audience"
            yield _row(name, value, origin)


def _row(name: str, value: Any, origin: str) -> str:
    """TOML has no word for a value that is not set."""
    return f"# {name}: not set  # {origin}" if value is None else f"{name} = {_toml(value)}  # {origin}"


def _as_it_comes(check: Check | SiteCheck, name: str) -> Any:
    """The value where nothing is set and no set of checks is named."""
    return check.rule.level if name == "level" else getattr(type(check)(), name)


def _origin(name: str, dotted: str, config: Config, section: Section | None) -> str:
    if section and (dotted in section.said or name in section.said):
        return f"section {section.path} of {config.file}"
    return config.file if dotted in config.said else "default"


def _toml(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        from json import dumps

        return dumps(value, ensure_ascii=False)
    if isinstance(value, list | tuple):
        return f"[{', '.join(map(_toml, value))}]"
    return f"{value:g}" if isinstance(value, float) else str(value)
