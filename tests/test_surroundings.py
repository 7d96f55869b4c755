"""What other systems call us by: the hook, the action, the image, and the commands of docs/ci.md."""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parents[1]
DOCS = (ROOT / "docs" / "ci.md").read_text(encoding="utf-8")
SENTENCES = (
    "Wipe the chain with a clean cloth before you put any oil on it, since oil on dirt grinds like sand.",
    "Put one drop on each of its rollers and turn the pedals backwards for a minute, so that it creeps in.",
    "Then wipe off all that is left outside, because that is what the dust of the road sticks to.",
    "After a ride in the rain it wants the same again, and a little sooner than you would like.",
    "A chain that is looked after runs for five thousand kilometres; one that is not squeaks after two hundred.",
    "When it has grown longer by one part in a hundred, it is time for a new one, before the cogs wear out too.",
)
GOOD = "---\ntitle: How to oil a chain\ndate: 2026-05-03\nauthor: Ines Marlow\n---\n\n# How to oil a chain\n\n" + (
    "\n\n".join(f"{one} {other}" for one, other in zip(SENTENCES, SENTENCES[1:] + SENTENCES[:1], strict=True)) + "\n\n"
)
LEFT_IN = GOOD + "\n## More\n\nIt costs [TODO: look up the price] in the shop.\n"


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A repository with a post, and ``auditor`` on the path as CI has it."""
    (tmp_path / "content").mkdir()
    (tmp_path / "content" / "a.md").write_text(GOOD, encoding="utf-8")
    for command in (["init", "-q", "-b", "main"], ["add", "."], ["commit", "-qm", "first"]):
        who = ["-c", "user.name=a", "-c", "user.email=a@example.com"]
        subprocess.run(["git", *who, *command], cwd=tmp_path, check=True, capture_output=True)
    subprocess.run(["git", "update-ref", "refs/remotes/origin/main", "HEAD"], cwd=tmp_path, check=True)
    return tmp_path


def bash(folder: Path, script: str, **environment: str) -> "subprocess.CompletedProcess[str]":
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    return subprocess.run(
        ["bash", "-euo", "pipefail", "-c", script], cwd=folder, capture_output=True, text=True, check=False,
        env={**os.environ, "PATH": path, **environment},
    )  # fmt: skip


def steps() -> list[dict[str, Any]]:
    action: dict[str, Any] = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
    found: list[dict[str, Any]] = action["runs"]["steps"]
    return found


def run_action(folder: Path, **inputs: str) -> "subprocess.CompletedProcess[str]":
    step = steps()[-1]
    names = {value.strip("${} ").removeprefix("inputs."): name for name, value in step["env"].items()}
    defaults = {"paths": "content", "fail-on": "error", "changed-since": "", "sarif": ""}
    return bash(folder, step["run"], **{names[name]: value for name, value in (defaults | inputs).items()})


def test_the_action_passes_a_clean_site_and_fails_with_annotations(site: Path) -> None:
    clean = run_action(site, **{"changed-since": "origin/main"})
    (site / "content" / "b.md").write_text(LEFT_IN, encoding="utf-8")
    failed = run_action(site, sarif="audit.sarif")

    assert (clean.returncode, failed.returncode) == (0, 1), clean.stderr + failed.stderr
    assert failed.stdout.startswith("::error file=content/b.md,line=")
    assert (site / "audit.sarif").is_file()


def test_no_input_of_the_action_is_a_command(site: Path) -> None:
    done = run_action(site, **{"fail-on": "$(touch owned)", "paths": "content; touch owned"})

    assert done.returncode != 0
    assert not (site / "owned").exists()
    assert "${{" not in "".join(step["run"] for step in steps())


def test_the_hook_checks_the_files_that_it_is_given(site: Path) -> None:
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))

    assert bash(site, f"{hook['entry']} content/a.md").returncode == 0
    assert bash(site, hook["entry"]).returncode == 0, "a hook without files passes"
    assert hook["language"] == "python"


def test_every_command_of_the_page_runs(site: Path) -> None:
    commands = [
        line.partition("  #")[0].strip()
        for block in re.findall(r"```sh\n(.*?)```", DOCS, re.DOTALL)
        for line in block.splitlines()
    ]

    assert len(commands) >= 7
    for command in commands:
        done = bash(site, command)
        assert done.returncode in (0, 1), f"{command}: {done.stderr}"
        assert shlex.split(command)[0] == "auditor"


@pytest.mark.parametrize("number", range(3))
def test_the_yaml_of_the_page_is_yaml(number: int) -> None:
    assert yaml.safe_load(re.findall(r"```yaml\n(.*?)```", DOCS, re.DOTALL)[number])


def test_the_comments_of_the_page_are_understood(site: Path) -> None:
    comments = re.findall(r"<!-- auditor: .*? -->", DOCS)
    (site / "content" / "a.md").write_text(GOOD + "\n\n".join(comments) + "\n", encoding="utf-8")

    done = bash(site, "auditor check content --all")

    assert len(comments) == 3
    said = [line for line in done.stdout.splitlines() if ": note suppression: " in line]
    assert all("suppresses nothing" in line for line in said), "none is misunderstood"


@pytest.mark.long
@pytest.mark.skipif(not (Path(sys.executable).parent / "pre-commit").exists(), reason="pre-commit is not installed")
def test_pre_commit_runs_the_hook_of_this_repository(site: Path) -> None:
    (site / "content" / "a.md").write_text(LEFT_IN, encoding="utf-8")
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    local = {"repos": [{"repo": "local", "hooks": [hook | {"language": "system"}]}]}
    (site / ".pre-commit-config.yaml").write_text(yaml.safe_dump(local), encoding="utf-8")

    done = bash(site, "pre-commit run --files content/a.md", PRE_COMMIT_HOME=str(site / "cache"))

    assert done.returncode == 1
    assert "leftover" in done.stdout
