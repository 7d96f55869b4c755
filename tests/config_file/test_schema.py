"""The schema of the settings file: it takes what the program takes, and refuses what the program refuses."""

import json
import re
import tomllib
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from auditor.catalogue import ALL, starting_config
from auditor.config_file import ConfigError, from_mapping
from auditor.config_file.schema import schema_text, settings_schema

VALIDATOR = jsonschema.Draft7Validator(settings_schema())
COMMENTED = re.compile(r"# (?=\[|\"?[\w./*-]+\"? = )")


def tables(text: str) -> dict[str, Any]:
    """As editors hand them to the schema: days are texts."""
    data: dict[str, Any] = json.loads(json.dumps(tomllib.loads(text), default=str))
    return data


def everything() -> str:
    """The starting configuration with every comment before a setting taken away."""
    return "\n".join(COMMENTED.sub("", line, count=1) for line in starting_config().splitlines())


def faults(text: str) -> list[str]:
    return [error.message for error in VALIDATOR.iter_errors(tables(text))]


def test_it_is_a_schema() -> None:
    jsonschema.Draft7Validator.check_schema(json.loads(schema_text()))


def test_every_option_that_init_writes_is_valid() -> None:
    data = tables(everything())

    assert faults(everything()) == []
    assert set(data) == {"audit", "section", "suppress", "drafts", "fetch", "checks"}
    assert len(data["checks"]) == len(ALL) + len(("on", "off", "from"))
    assert len(data["audit"]) == 6
    assert len(data["fetch"]) > 20


def test_every_option_misspelt_is_refused_by_the_schema_as_by_the_program(tmp_path: Path) -> None:
    (tmp_path / "keyphrases.csv").write_text("/a,phrase\n", encoding="utf-8")
    data = tables(everything())
    data["checks"]["from"] = []
    tried = 0
    places = [(data[name],) for name in ("audit", "fetch")] + [(data["section"][0],), (data["suppress"][0],)]
    places += [(table,) for name, table in data["checks"].items() if name not in ("on", "off", "from")]
    for (table,) in places:
        for name in list(table):
            table[f"{name}x"] = table.pop(name)
            assert list(VALIDATOR.iter_errors({**data, "checks": _without_from(data)})), name
            with pytest.raises(ConfigError):
                from_mapping(data, folder=tmp_path)
            table[name] = table.pop(f"{name}x")
            tried += 1
    assert tried > 150


def _without_from(data: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in data["checks"].items() if name != "from"}


@pytest.mark.parametrize(
    "text",
    [
        'checks = "2026.1"',
        '[audit]\nchecks = "2026.1"\n[checks.title-length]\nlevel = "note"',
        '[audit]\naudience = "expert"',
        "[audit]\naudience = 45.5",
        '[[section]]\npath = "/a/*"\ncontent = "main"\n[section.checks]\noff = ["byline"]\n[section.checks.dates]\n',
        '[[suppress]]\npath = "/a"\ncheck = "0123456789abcdef"\nreason = "so"\nuntil = 2099-01-01',
        '[drafts]\n"posts/*.md" = ""',
        "[fetch]\ndelay = 0\nretries = 3",
        "",
    ],
)
def test_what_the_program_takes_is_valid(text: str) -> None:
    from_mapping(tomllib.loads(text))

    assert faults(text) == []


@pytest.mark.parametrize(
    "text",
    [
        'checks = "2025.1"',
        "checks = 3",
        '[audits]\naudience = "expert"',
        '[audit]\naudience = "experts"',
        "[audit]\naudience = 101",
        "[audit]\nmin_confidence = 1.5",
        '[audit]\nall_pages = "yes"',
        "[fetch]\ndelay = -1",
        "[fetch]\nretries = 1.5",
        '[fetch]\nmode = "sites"',
        '[fetch]\ninclude = "/blog/*"',
        '[checks]\noff = ["links-outbund"]',
        '[checks]\nof = ["links-outbound"]',
        "[checks.title-lenght]\n",
        '[checks.title-length]\nlevel = "grave"',
        '[checks.title-length]\nlevle = "note"',
        "[checks.passive-voice]\nat_most = 101",
        '[[section]]\naudience = "expert"',
        '[[section]]\npath = "/a/*"',
        '[[section]]\npath = "/a/*"\n[section.checks]\noff = ["bylin"]',
        '[[section]]\npath = "/a/*"\n[section.checks]\nfrom = ["ours.py"]',
        '[[suppress]]\npath = "/a"\ncheck = "dates"',
        '[[suppress]]\npath = "/a"\ncheck = "datez"\nreason = "so"',
        '[drafts]\n"posts/*.md" = "blog"',
    ],
)
def test_what_the_program_refuses_is_not_valid(text: str) -> None:
    with pytest.raises(ConfigError):
        from_mapping(tomllib.loads(text))

    assert faults(text)


def test_with_checks_of_one_s_own_any_check_may_be_one_of_them() -> None:
    own = '[checks]\nfrom = ["ours.py"]\noff = ["no-rust"]\n[checks.no-oil]\nat_most = 3\n'

    assert faults(own) == []
    assert faults(own + '[[section]]\npath = "/a/*"\n[section.checks]\non = ["no-rust"]\n') == []
    assert faults(own.replace("[checks]", "[audit]\nchek = 1\n[checks]"))


def test_each_setting_says_what_it_is_and_its_default() -> None:
    schema = settings_schema()
    delay = schema["properties"]["fetch"]["properties"]["delay"]

    assert delay["description"] == "Seconds between the starts of two requests to one host."
    assert (delay["type"], delay["minimum"], delay["maximum"], delay["default"]) == ("number", 0, 3_600, 0.5)
    for check in ALL:
        table = schema["definitions"]["checks"]["properties"][check.rule.id]
        assert table["description"] == check.rule.title
        assert table["properties"]["level"]["default"] == check.rule.level
