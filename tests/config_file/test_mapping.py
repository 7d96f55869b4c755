"""The configuration: what it changes, and that nothing in it is silently passed over."""

from functools import cache
from pathlib import Path

import pytest

from auditor.catalogue import starting_config, thresholds
from auditor.check_selection import running
from auditor.checks import CHECKS
from auditor.config import Config
from auditor.config_file import ConfigError, from_mapping, load


def threshold(config: Config, check_id: str, name: str) -> object:
    (check,) = (check for check in config.checks if check.rule.id == check_id)
    return getattr(check, name)


def test_without_a_file_all_checks_that_are_on_run_with_their_defaults() -> None:
    assert Config().checks == running(CHECKS)


def test_a_threshold_is_replaced_and_the_others_stay() -> None:
    config = from_mapping({"checks": {"reading-ease": {"minimum": 42}}})

    assert threshold(config, "reading-ease", "minimum") == 42.0
    assert len(config.checks) == len(running(CHECKS))


def test_a_check_can_be_turned_off() -> None:
    config = from_mapping({"checks": {"off": ["link-text"]}})

    assert "link-text" not in {check.rule.id for check in config.checks}
    assert len(config.checks) == len(running(CHECKS)) - 1


def test_every_check_can_be_turned_on_and_keeps_its_place() -> None:
    config = from_mapping({"checks": {"on": [check.rule.id for check in CHECKS]}})

    assert config.checks == CHECKS


def test_settings_of_a_check_that_does_not_run_are_noted_unless_it_was_turned_off() -> None:
    every: dict[str, dict[str, object]] = {check.rule.id: {} for check in CHECKS}
    off = [check.rule.id for check in CHECKS if not check.rule.default_on]

    notes = from_mapping({"checks": every}).notes

    assert len(notes) == len(off)
    assert all(id_ in note for id_, note in zip(off, notes, strict=True))
    assert from_mapping({"checks": {**every, "off": off}}).notes == ()


def test_a_level_can_be_set() -> None:
    assert from_mapping({"checks": {"h1-missing": {"level": "error"}}}).levels == {"h1-missing": "error"}


@pytest.mark.parametrize(
    ("data", "told"),
    [
        ({"cheks": {}}, "'cheks' is not known; did you mean 'checks'?"),
        ({"audit": {"audiense": "expert"}}, "did you mean 'audience'?"),
        ({"audit": {"audience": "experts"}}, "must be a reading ease or one of general, expert, children"),
        ({"audit": {"audience": True}}, "audience is True"),
        ({"audit": {"all_pages": "yes"}}, "must be true or false"),
        ({"audit": {"min_confidence": 7}}, "must be from 0 to 1"),
        ({"audit": {"keyphrases": "missing.csv"}}, "missing.csv cannot be read"),
        ({"audit": {"content": "main >"}}, "not a CSS selector"),
        ({"audit": 3}, "audit must be a table"),
        ({"checks": {"reading-eas": {}}}, "did you mean 'reading-ease'?"),
        ({"checks": {"reading-ease": {"minium": 3}}}, "did you mean 'minimum'?"),
        ({"checks": {"reading-ease": {"minimum": "low"}}}, "must be a number"),
        ({"checks": {"reading-ease": 50}}, "must be a table"),
        ({"checks": {"reading-ease": {"level": "fatal"}}}, "must be one of error, warning, note"),
        ({"checks": {"off": ["h1-mising"]}}, "did you mean 'h1-missing'?"),
        ({"checks": {"off": "h1-missing"}}, "must be a list"),
        ({"checks": {"on": ["h1-mising"]}}, "did you mean 'h1-missing'?"),
        ({"checks": {"on": "h1-missing"}}, "on is 'h1-missing', must be a list"),
        ({"checks": {"on": ["h1-missing"], "off": ["h1-missing"]}}, "'h1-missing' is in off too"),
        ({"fetch": {"mode": "spider"}}, "must be one of 'auto', 'page', 'site', 'sitemap'"),
        ({"fetch": {"concurrency": 1.5}}, "must be a whole number"),
        ({"fetch": {"delay": -1}}, "delay is -1"),
        ({"fetch": {"include": [3]}}, "must be a text"),
        ({"section": [{"path": "/kids/*"}]}, "needs a path"),
        ({"section": {"path": "/kids/*"}}, "[[section]]"),
    ],
)
def test_a_mistake_is_told_with_its_place_and_what_would_be_right(data: dict[str, object], told: str) -> None:
    with pytest.raises(ConfigError) as caught:
        from_mapping(data, where="my.toml")

    assert told in str(caught.value)
    assert str(caught.value).startswith("my.toml")


def test_a_file_that_is_no_toml_is_told_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "auditor.toml"
    path.write_text("[audit]\naudience = general\n")

    with pytest.raises(ConfigError, match=r"auditor\.toml: not valid TOML: .*line 2"):
        load(path)


def test_a_file_that_is_not_there_or_no_text_is_told(tmp_path: Path) -> None:
    path = tmp_path / "auditor.toml"
    with pytest.raises(ConfigError, match="cannot be read"):
        load(path)
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(ConfigError, match="cannot be read"):
        load(path)


def test_a_section_of_the_site_has_its_own_audience() -> None:
    config = from_mapping(
        {
            "audit": {"audience": "expert"},
            "section": [{"path": "/kids/*", "audience": "children"}, {"path": "/x/*", "audience": 65}],
        }
    )

    def minimum(url: str) -> object:
        return threshold(Config(checks=config.checks_for("", url)), "reading-ease", "minimum")

    assert minimum("https://a.example/kids/cats") == 80
    assert minimum("https://a.example/x/y") == 65
    assert minimum("https://a.example/other") == 30


def test_the_starting_configuration_with_every_comment_taken_away_means_the_defaults(tmp_path: Path) -> None:
    path = tmp_path / "auditor.toml"
    (tmp_path / "keyphrases.csv").write_text("/a,phrase\n")
    lines = [line.removeprefix("# ") for line in starting_config().splitlines()]
    plain = "\n".join(line for line in lines if line.startswith("[") or " = " in line)
    path.write_text(plain.replace('content = "main .post-body"', 'content = ""'))

    config = load(path)

    assert config.checks == running(CHECKS)
    assert config.fetch == Config().fetch
    path.write_text(starting_config())
    assert load(path) == Config()


def numbers() -> list[tuple[str, str]]:
    return [
        (check.rule.id, item.name)
        for check in CHECKS
        for item in thresholds(check)
        if isinstance(item.default, int | float | None)
    ]


@pytest.mark.parametrize(("check_id", "name"), numbers())
def test_no_threshold_takes_what_is_no_number_or_beyond_all_bounds(check_id: str, name: str) -> None:
    for value in (float("nan"), float("inf"), float("-inf"), True, "3", [3], -1, 10**7, 10**5000, 1e300):
        with pytest.raises(ConfigError, match=rf"my\.toml: \[checks\.{check_id}\]: {name} is "):
            from_mapping({"checks": {check_id: {name: value}}}, where="my.toml")


beginning = cache(starting_config)


@pytest.mark.parametrize(("check_id", "name"), numbers())
def test_every_threshold_is_in_the_starting_configuration(check_id: str, name: str) -> None:
    section = beginning().partition(f"# [checks.{check_id}]\n")[2].partition("\n\n")[0]

    assert f"\n# {name}" in section


def test_percent_and_share_have_bounds_of_their_own() -> None:
    with pytest.raises(ConfigError, match="from 0 to 100"):
        from_mapping({"checks": {"passive-voice": {"at_most": 101}}})
    with pytest.raises(ConfigError, match=r"from 0 to 1$"):
        from_mapping({"checks": {"topic-match": {"kept": 1.01}}})
    assert threshold(from_mapping({"checks": {"passive-voice": {"at_most": 100}}}), "passive-voice", "at_most") == 100


def test_limits_between_which_nothing_lies_are_refused() -> None:
    with pytest.raises(ConfigError, match="at_least is 400, more than at_most, which is 320"):
        from_mapping({"checks": {"description-length": {"at_least": 400}}})


def test_the_line_is_that_of_the_setting_and_not_of_its_namesakes(tmp_path: Path) -> None:
    path = tmp_path / "auditor.toml"
    path.write_text("# at_most = 1\n[checks.passive-voice]\nat_most = 5\n[checks.paragraph-length]\n\n'at_most' = -5\n")
    with pytest.raises(ConfigError, match=r"auditor\.toml, line 6: \[checks\.paragraph-length\]: at_most is -5"):
        load(path)
    path.write_text("checks.off = [\n  'h1-missing',\n  'h1-mising',\n]\n")
    with pytest.raises(ConfigError, match=r"auditor\.toml, line 1: \[checks\] off: 'h1-mising'"):
        load(path)
    path.write_text("[checks]\nreading-ease = { minimum = 400 }\n")
    with pytest.raises(ConfigError, match=r"line 2: \[checks\.reading-ease\]: minimum is 400"):
        load(path)
    path.write_text("[[section]]\npath='/a'\naudience=5\n[[section]]\naudience=500\npath='/b'\n")
    with pytest.raises(ConfigError, match=r"line 5: \[\[section\]\]: audience is 500"):
        load(path)


def test_messages_stay_short_and_on_one_line_whatever_the_value_holds() -> None:
    for value in ("x\n" * 50_000, ["x"] * 20_000, {"a": "x" * 50_000}, "\x1b[2J\u202e"):
        with pytest.raises(ConfigError) as caught:
            from_mapping({"checks": {"structured-data-syntax": {"level": value}}})
        assert len(str(caught.value)) < 400
        assert str(caught.value).isprintable()


def test_keys_of_any_length_and_kind_are_refused_in_one_line() -> None:
    with pytest.raises(ConfigError) as caught:
        from_mapping({"checks": {"x\n" * 50_000: 1}})
    assert len(str(caught.value)) < 400
