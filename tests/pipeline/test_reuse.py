"""By what a run knows that the last one would have said the same."""

import os
import subprocess
import sys

from auditor.config import Config
from auditor.own_checks import OwnChecks
from auditor.pipeline.reuse import settings_key

ASK = """
from auditor.config import Config
from auditor.fetch.settings import FetchSettings
from auditor.pipeline.reuse import settings_key
said = frozenset({"audit.audience", "checks.off", "fetch.delay", "levels.byline"})
print(settings_key(Config(said=said, levels={"byline": "error", "h1": "note"}), "1", FetchSettings(), said))
"""


def test_the_same_settings_have_one_key_in_every_process() -> None:
    keys = {
        subprocess.run(
            [sys.executable, "-c", ASK], env={**os.environ, "PYTHONHASHSEED": str(seed)}, check=True,
            capture_output=True, text=True,
        ).stdout
        for seed in range(4)
    }  # fmt: skip

    assert len(keys) == 1
    assert keys.pop().strip()


def test_a_key_changes_with_what_changes_an_outcome_and_with_nothing_else() -> None:
    plain = settings_key(Config(), "1")

    assert settings_key(Config(notes=("a note",), file="auditor.toml"), "1") == plain
    assert settings_key(Config(audience="children"), "1") != plain
    assert settings_key(Config(levels={"h1": "error"}), "1") != plain
    assert settings_key(Config(), "2") != plain
    assert settings_key(Config(), "1", "named") != plain
    assert settings_key(Config(own=OwnChecks(("mine.py",))), "1") == ""
