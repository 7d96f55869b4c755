"""The recipes of docs/nights.md, each as far as it can be tried without root and without GitHub."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

PAGE = (Path(__file__).parents[1] / "docs" / "nights.md").read_text(encoding="utf-8")
BIN = Path(sys.executable).parent
SITE = "https://www.example.com/"
POST = """<!doctype html><html lang=en><head><title>Teapots that keep their warmth</title></head><body><article>
<h1>Teapots that keep their warmth</h1><p>By <a rel=author href=/anna>Anna Berg</a>, 1 March 2026</p>{}</article>"""
TEXT = "<p>A teapot keeps its warmth for an hour when the lid fits and the clay is thick enough for the table.</p>" * 9


def block(heading: str, number: int = 0) -> str:
    """The code under a heading."""
    found: list[str] = re.findall(
        r"^```[a-z]*\n(.*?)^```", PAGE.partition(f"## {heading}\n")[2], re.DOTALL | re.MULTILINE
    )
    return found[number]


def folder(made: Path) -> Path:
    """A place as the recipes have it, with a post for a site."""
    (made / "posts").mkdir()
    (made / "posts" / "teapots.html").write_text(POST.format(TEXT))
    (made / ".venv").mkdir()
    (made / ".venv" / "bin").symlink_to(BIN)
    return made


def spoil(made: Path) -> None:
    """An error that the night before did not have."""
    (made / "posts" / "teapots.html").write_text(POST.format("<h2></h2>" + TEXT))


def cron_job(made: Path) -> "subprocess.CompletedProcess[str]":
    """The job as cron runs it: by /bin/sh, in the home folder, with hardly any environment; ``%`` ends the line."""
    line = block("Cron").splitlines()[-1].replace("/srv/audit", str(made)).replace(SITE, "posts")
    command = line.split(None, 5)[5]
    assert "%" not in command
    environment = {"SHELL": "/bin/sh", "PATH": "/usr/bin:/bin", "HOME": "/", "LOGNAME": "audit"}
    return subprocess.run(
        ["/bin/sh", "-c", command], cwd="/", env=environment, capture_output=True, text=True, check=False, timeout=240
    )


def test_cron_is_silent_on_a_good_night_and_sends_what_is_new_on_a_bad_one(tmp_path: Path) -> None:
    made = folder(tmp_path)
    first = cron_job(made)
    second = cron_job(made)
    spoil(made)
    third = cron_job(made)

    assert (first.stdout, first.stderr, first.returncode) == ("", "", 0)
    assert (second.stdout, second.stderr, second.returncode) == ("", "", 0)
    assert "auditor: Failed: " in third.stdout
    assert (made / "changes.md").read_text() in third.stdout


def test_cron_sends_no_digest_of_another_night(tmp_path: Path) -> None:
    made = folder(tmp_path)
    (made / "changes.md").write_text("old news")
    (made / "posts" / "teapots.html").unlink()
    done = cron_job(made)

    assert "old news" not in done.stdout
    assert done.stdout


def test_the_times_of_cron_and_of_github_are_five_fields_within_their_bounds() -> None:
    workflow = yaml.load(block("GitHub Actions"), yaml.BaseLoader)  # noqa: S506 - "on" is no truth value here
    times = [block("Cron").splitlines()[-1].split(None, 5)[:5], workflow["on"]["schedule"][0]["cron"].split()]

    for fields in times:
        bounds = zip(fields, (59, 23, 31, 12, 7), strict=True)
        assert all(field == "*" or 0 <= int(field) <= most for field, most in bounds)


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd-analyze is not installed")
def test_the_units_of_systemd_are_right(tmp_path: Path) -> None:
    made = folder(tmp_path)
    for name, number in (("service", 0), ("timer", 1)):
        text = block("A systemd timer", number).replace("/srv/audit", str(made))
        (made / f"audit.{name}").write_text(text)
    verified = subprocess.run(
        ["systemd-analyze", "verify", "audit.service", "audit.timer"], cwd=made, capture_output=True, text=True,
        check=False, env={**os.environ, "SYSTEMD_UNIT_PATH": f"{made}:"},
    )  # fmt: skip
    when = re.search(r"OnCalendar=(.*)", block("A systemd timer", 1))
    assert when
    calendar = subprocess.run(["systemd-analyze", "calendar", when[1]], capture_output=True, text=True, check=False)

    said = [line for line in verified.stderr.splitlines() if "audit." in line or str(made) in line]
    assert said == []
    assert verified.returncode == 0
    assert calendar.returncode == 0
    assert "02:15:00" in calendar.stdout


def test_the_command_of_the_unit_is_one_that_auditor_takes(tmp_path: Path) -> None:
    made = folder(tmp_path)
    command = re.search(r"ExecStart=(.*)", block("A systemd timer"))
    assert command
    line = command[1].replace("/srv/audit", str(made)).replace(SITE, "posts")
    done = subprocess.run(line.split(), cwd=made, capture_output=True, text=True, check=False, timeout=120)

    assert done.returncode == 0, done.stderr


def test_the_workflow_is_one_that_github_takes(tmp_path: Path) -> None:
    pytest.importorskip("check_jsonschema")
    (tmp_path / "audit.yml").write_text(block("GitHub Actions"))
    done = subprocess.run(
        [sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.github-workflows", "audit.yml"],
        cwd=tmp_path, capture_output=True, text=True, check=False,
    )  # fmt: skip

    assert done.returncode == 0, done.stdout


def test_the_workflow_keeps_the_store_from_run_to_run_even_when_a_night_fails(tmp_path: Path) -> None:
    """Its steps are played: what the cache restores is the newest whose key begins with ``restore-keys``."""
    made = folder(tmp_path)
    steps = yaml.safe_load(block("GitHub Actions"))["jobs"]["audit"]["steps"]
    restore, audit, save = (
        next(step for step in steps if word in f"{step.get('uses', '')}{step.get('run', '')}")
        for word in ("cache/restore", "auditor audit", "cache/save")
    )
    assert steps.index(restore) < steps.index(audit) < steps.index(save)
    assert restore["with"]["key"] == save["with"]["key"]
    assert save["with"]["key"].startswith(restore["with"]["restore-keys"])
    assert save["if"] == "always()"
    cache: list[Path] = []
    codes = []
    for night in range(3):
        work = made / f"run-{night}"
        work.mkdir()
        shutil.copytree(made / "posts", work / "posts")
        if night == 2:
            spoil(work)
        if cache:
            shutil.copytree(cache[-1], work / restore["with"]["path"])
        environment = {
            **os.environ,
            "GITHUB_STEP_SUMMARY": str(work / "summary"),
            "PATH": f"{BIN}:{os.environ['PATH']}",
        }
        command = audit["run"].replace(SITE, "posts")
        done = subprocess.run(["bash", "-e", "-c", command], cwd=work, env=environment, check=False, timeout=120)
        codes.append(done.returncode)
        shutil.copytree(work / save["with"]["path"], made / f"cache-{night}")
        cache.append(made / f"cache-{night}")

    assert codes == [0, 0, 1]
    assert "new" in (made / "run-2" / "summary").read_text().lower()
