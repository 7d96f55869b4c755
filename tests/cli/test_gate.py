"""The gate as people and machines use it: a repository with a past, several outputs, and a proof of what was mended."""

import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess
from typing import Any

import pytest

from tests.cli.conftest import write_article
from tests.started import started

Write = Callable[..., Path]
Run = Callable[..., "CompletedProcess[str]"]
DEFECT = "<h3>A level is skipped</h3><p>Words under it, so that it has something to say to its readers.</p><h2></h2>"


@pytest.fixture(scope="module")
def adopted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Posts with two hundred old findings, and the baseline that tolerates them; made once."""
    folder = tmp_path_factory.mktemp("adopted")
    (folder / ".git").mkdir()
    for number in range(32):
        write_article(folder, f"posts/{number:02}.html", "<img src=a.png>" * 8 + DEFECT)
    assert started(["baseline", "posts"], folder).returncode == 0
    return folder


@pytest.fixture
def repository(adopted: Path, tmp_path: Path) -> Path:
    """The test's own copy of it."""
    shutil.copytree(adopted, tmp_path, dirs_exist_ok=True)
    return tmp_path


def lines(of: Path) -> list[str]:
    return [line for line in (of / "auditor-baseline.txt").read_text("utf-8").splitlines() if not line.startswith("#")]


def test_an_old_site_adopts_the_gate_and_only_what_is_new_fails_it(repository: Path, article: Write, run: Run) -> None:
    assert len(lines(repository)) >= 200
    assert run("check", "posts").returncode == 0

    article("posts/07.html", "<img src=a.png>" * 8 + DEFECT + "<h2></h2>")
    done = run("check", "posts")

    assert done.returncode == 1
    (blocking,) = [line for line in done.stdout.splitlines() if ": error " in line]
    assert blocking.startswith("posts/07.html:")
    assert "heading-empty" in blocking


@pytest.mark.usefixtures("repository")
def test_moved_lines_and_text_around_them_make_nothing_new(article: Write, run: Run) -> None:
    path = article("posts/07.html", f"<p>A new paragraph about other things.</p>{'<img src=a.png>' * 8}{DEFECT}")
    path.write_text(path.read_text("utf-8").replace("<main>", "\n\n\n<main>"), encoding="utf-8")

    assert run("check", "--fail-on", "new:warning", "posts").returncode == 0


def test_what_was_mended_is_said_and_pruned(repository: Path, article: Write, run: Run) -> None:
    article("posts/07.html")
    before = lines(repository)

    done = run("check", "posts")
    pruned = run("baseline", "--prune", "posts")

    assert done.returncode == 0
    assert "of the baseline are gone; auditor baseline --prune takes them out." in " ".join(done.stdout.split())
    assert pruned.returncode == 0
    assert set(lines(repository)) < set(before)
    assert not [line for line in lines(repository) if line.startswith("posts/07.html\theading-empty")]


def test_pruning_adds_nothing_and_leaves_pages_alone_that_are_not_named(
    repository: Path, article: Write, run: Run
) -> None:
    article("posts/07.html", DEFECT + "<h2></h2>")
    before = lines(repository)

    run("baseline", "--prune", "posts/07.html")

    assert set(lines(repository)) < set(before)
    assert [line for line in lines(repository) if line.startswith("posts/08.html")]


def test_one_page_named_alone_takes_nothing_from_what_pages_have_in_common(repository: Path, run: Run) -> None:
    together = [line for line in lines(repository) if line.startswith("(pages together)")]

    run("baseline", "posts/07.html")

    assert together
    assert [line for line in lines(repository) if line.startswith("(pages together)")] == together


def test_what_was_known_of_a_deleted_page_goes(repository: Path, run: Run) -> None:
    (repository / "posts" / "07.html").unlink()

    run("baseline", "--prune", "posts/08.html")

    assert not [line for line in lines(repository) if line.startswith("posts/07.html")]
    assert [line for line in lines(repository) if line.startswith("posts/09.html")]


def test_from_another_folder_the_same_baseline_holds(repository: Path, article: Write, run: Run) -> None:
    article("posts/sub/new.html", "<h2></h2>")

    done = run("check", "--baseline", "auditor-baseline.txt", str(repository / "posts"))

    assert done.returncode == 1
    assert [line.partition(":")[0] for line in done.stdout.splitlines() if ": error " in line] == [
        str(repository / "posts/sub/new.html")
    ]


def test_a_baseline_with_a_merge_conflict_is_said_and_nothing_is_lost(repository: Path, run: Run) -> None:
    file = repository / "auditor-baseline.txt"
    conflict = file.read_text("utf-8") + "<<<<<<< ours\n"
    file.write_text(conflict, encoding="utf-8")

    done, again = run("check", "posts"), run("baseline", "posts")

    assert (done.returncode, again.returncode) == (2, 2)
    assert "auditor-baseline.txt, line" in done.stderr
    assert "a merge conflict is left" in done.stderr
    assert file.read_text("utf-8") == conflict


def test_one_run_writes_several_forms(article: Write, run: Run, tmp_path: Path) -> None:
    article("a.html", "<h2></h2>")

    done = run("check", "a.html", "--output", "sarif=a.sarif", "-o", "junit=a.xml", "--format", "github",
               GITHUB_STEP_SUMMARY=str(tmp_path / "summary.md"))  # fmt: skip

    assert done.returncode == 1
    assert done.stdout.startswith("::error file=a.html,line=")
    assert json.loads((tmp_path / "a.sarif").read_text("utf-8"))["runs"][0]["results"][0]["ruleId"] == "heading-empty"
    assert 'failures="1"' in (tmp_path / "a.xml").read_text("utf-8")
    assert (tmp_path / "summary.md").read_text("utf-8").startswith("### Content audit: failed")


@pytest.mark.parametrize("output", ["sarif", "word=a.doc", "sarif=", "=a"])
def test_an_output_that_is_none_is_wrong_usage(article: Write, run: Run, output: str) -> None:
    article("a.html")

    done = run("check", "a.html", "--output", output)

    assert done.returncode == 2
    assert "--output: " in done.stderr


def test_a_file_that_cannot_be_written_is_no_clean_pass(article: Write, run: Run) -> None:
    article("a.html")

    done = run("check", "a.html", "--output", "sarif=no/such/folder/a.sarif")

    assert done.returncode == 3
    assert "no/such/folder/a.sarif cannot be written" in done.stderr


@pytest.mark.parametrize(
    ("fail_on", "code"),
    [
        ("headings", 1),
        ("heading-empty", 1),
        ("faq", 0),
        ("never", 0),
        ("score:100", 1),
        ("score:1", 0),
        ("page,faq", 1),
    ],
)
def test_the_gate_closes_on_areas_checks_and_scores(article: Write, run: Run, fail_on: str, code: int) -> None:
    article("a.html", "<h2></h2><img src=a.png>")

    assert run("check", "a.html", "--fail-on", fail_on).returncode == code


@pytest.mark.parametrize(
    ("fail_on", "said"),
    [
        ("gravest", "'gravest' is not known"),
        ("new:error", "needs a baseline; write one with auditor baseline"),
        ("score-drop:2", "score-drop:2 needs a baseline; write one with auditor baseline"),
        ("gone:2", "which audit keeps and check does not"),
        ("score:high", "'score:high' is not known"),
    ],
)
def test_conditions_that_cannot_be_met_are_wrong_usage(article: Write, run: Run, fail_on: str, said: str) -> None:
    article("a.html")

    done = run("check", "a.html", "--fail-on", fail_on)

    assert done.returncode == 2
    assert said in " ".join(done.stderr.split())


def test_checks_are_selected_and_ignored_by_name_and_area(article: Write, run: Run) -> None:
    article("a.html", "<h2></h2><img src=a.png>")

    def found(*args: str) -> set[str]:
        rows = [json.loads(line) for line in run("check", "a.html", "-f", "jsonl", *args).stdout.splitlines()]
        return {row["check"] for row in rows if row["kind"] == "finding"}

    assert found("--select", "heading-empty,alt-missing") == {"heading-empty", "alt-missing"}
    assert "heading-empty" not in found("--ignore", "headings")
    assert "alt-missing" in found("--ignore", "headings")
    wrong = run("check", "a.html", "--ignore", "heading-emty")
    assert wrong.returncode == 2
    assert "do you mean heading-empty?" in wrong.stderr


@pytest.mark.parametrize(
    ("environment", "colours"),
    [
        ({}, False),
        ({"FORCE_COLOR": "1"}, True),
        ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
        ({"TERM": "dumb"}, False),
    ],
)
def test_colours_are_there_where_they_are_wanted(
    article: Write, run: Run, environment: dict[str, str], *, colours: bool
) -> None:
    article("a.html", "<h2></h2>")
    for name in ("FORCE_COLOR", "NO_COLOR"):
        environment = {name: os.environ.get(name, ""), **environment}

    assert ("\x1b[" in run("check", "a.html", **environment).stdout) is colours


def report_of(run: Run, *args: str) -> dict[str, Any]:
    value: dict[str, Any] = json.loads(run("check", *args, "--format", "json").stdout)
    return value


def test_verify_says_what_is_gone_still_there_and_new(article: Write, run: Run, tmp_path: Path) -> None:
    article("a.html", "<h2></h2><img src=a.png>")
    (tmp_path / "before.json").write_text(json.dumps(report_of(run, "a.html")), encoding="utf-8")

    same = run("verify", "before.json", "a.html")
    article("a.html", "<img src=a.png>")
    one = run("verify", "before.json", "a.html", "--only", "heading-empty")
    article("a.html", "<h4>Deep</h4><p>Words under it.</p>")
    worse = run("verify", "before.json", "a.html", "--format", "json")

    assert same.returncode == 1
    assert ", 0 new." in same.stdout
    assert one.returncode == 0
    assert one.stdout.endswith("1 finding gone, 0 still there, 0 new.\n")
    assert worse.returncode == 1
    found = json.loads(worse.stdout)
    assert {each["check"] for each in found["gone"]} >= {"heading-empty", "alt-missing"}
    assert found["new"]


@pytest.mark.parametrize(
    ("text", "said"),
    [("{", "it is no JSON"), ("[]", "it has no list of pages"), ('{"pages": 4}', "it has no list of pages")],
)
def test_a_report_that_is_none_is_wrong_usage(article: Write, run: Run, tmp_path: Path, text: str, said: str) -> None:
    article("a.html")
    (tmp_path / "before.json").write_text(text, encoding="utf-8")

    done = run("verify", "before.json", "a.html")

    assert done.returncode == 2
    assert said in done.stderr


def test_asking_about_a_check_that_the_report_does_not_have_is_wrong_usage(
    article: Write, run: Run, tmp_path: Path
) -> None:
    article("a.html")
    (tmp_path / "before.json").write_text(json.dumps(report_of(run, "a.html")), encoding="utf-8")

    assert run("verify", "before.json", "a.html", "--only", "heading-empty").returncode == 2
