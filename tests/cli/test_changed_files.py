"""Only what changed since a revision is checked, and only on changed lines where that is asked for."""

import subprocess
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

Run = Callable[..., "CompletedProcess[str]"]

WORDS = (
    "A bicycle chain wants a clean cloth and a little oil. Wipe it after a wet ride and it will last you years. "
    "Turn the pedals backwards while you hold the cloth around the chain.\n\n"
)
DRAFT = f"---\ntitle: How to oil a bicycle chain\n---\n\n{WORDS * 4}"
EMPTY_HEADING = "##\n\nMore text.\n"


def git(folder: Path, *args: str) -> None:
    who = ("-c", "user.name=a", "-c", "user.email=a@b.example", "-c", "commit.gpgsign=false")
    subprocess.run(["git", *who, *args], cwd=folder, check=True, capture_output=True)


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """Two old drafts with an error each on the branch main, and a branch beside it."""
    git(tmp_path, "init", "-q", "-b", "main")
    (tmp_path / "blog").mkdir()
    for name in ("old", "other"):
        (tmp_path / "blog" / f"{name}.md").write_text(DRAFT + EMPTY_HEADING)
    git(tmp_path, "add", "-A")
    git(tmp_path, "commit", "-qm", "Old drafts")
    git(tmp_path, "checkout", "-qb", "work")
    return tmp_path


def said(done: "CompletedProcess[str]") -> str:
    return " ".join((done.stdout + done.stderr).split())


def test_changed_new_and_untracked_files_are_checked_and_no_others(run: Run, repository: Path) -> None:
    (repository / "blog" / "ümläut new.md").write_text(DRAFT)
    git(repository, "add", "-A")
    git(repository, "commit", "-qm", "A new one")
    (repository / "blog" / "untracked.md").write_text(DRAFT)
    (repository / "notes.txt").write_text("No page.")

    done = run("check", "--changed-since", "main")

    assert done.returncode == 0
    assert "2 articles checked" in said(done)
    assert run("check", "--changed-since", "main", "blog/untracked.md").stdout.count("1 article checked") == 1


def test_what_changed_on_the_other_branch_meanwhile_is_not_ours(run: Run, repository: Path) -> None:
    git(repository, "checkout", "-q", "main")
    (repository / "blog" / "other.md").write_text(DRAFT + EMPTY_HEADING + "More.\n")
    git(repository, "commit", "-qam", "Theirs")
    git(repository, "checkout", "-q", "work")

    assert "No page or draft changed since main" in said(run("check", "--changed-since", "main"))


def test_nothing_changed_is_clean(run: Run, repository: Path) -> None:
    (repository / "blog" / "old.md").unlink()

    done = run("check", "--changed-since", "main")

    assert done.returncode == 0
    assert "No page or draft changed since main" in done.stderr


def test_only_findings_on_changed_lines_count_where_that_is_asked_for(run: Run, repository: Path) -> None:
    old = repository / "blog" / "old.md"
    old.write_text(old.read_text().replace("More text.", "More text, and new."))

    whole, lines = run("check", "--changed-since", "main"), run("check", "--changed-since", "main", "--changed-lines")

    assert (whole.returncode, "heading-empty" in whole.stdout) == (1, True)
    assert (lines.returncode, "heading-empty" in lines.stdout) == (0, False)
    assert "on lines that did not change" in lines.stderr

    old.write_text(old.read_text() + "\n" + EMPTY_HEADING)

    new = run("check", "--changed-since", "main", "--changed-lines")

    assert new.returncode == 1
    assert new.stdout.count("heading-empty") == 1


def test_of_a_new_file_every_finding_counts(run: Run, repository: Path) -> None:
    (repository / "blog" / "new.md").write_text(DRAFT + EMPTY_HEADING)

    assert run("check", "--changed-since", "main", "--changed-lines").returncode == 1


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (["--changed-since", "nowhere"], "git knows no revision 'nowhere' here"),
        (["--changed-since", "--output=x"], "is no revision"),
        (["--changed-lines"], "needs --changed-since"),
    ],
)
def test_a_wrong_revision_is_one_clear_line(run: Run, repository: Path, args: list[str], words: str) -> None:
    done = run("check", *args)

    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)
    assert words in done.stderr
    assert not (repository / "x").exists()


def test_outside_of_a_repository_it_says_so(run: Run, tmp_path: Path) -> None:
    done = run("check", "--changed-since", "main", GIT_CEILING_DIRECTORIES=str(tmp_path.parent))

    assert done.returncode == 2
    assert "not a git repository" in done.stderr
    assert done.stderr.count("\n") == 1


def test_without_git_it_says_so(run: Run, tmp_path: Path) -> None:
    done = run("check", "--changed-since", "main", PATH=str(tmp_path))

    assert done.returncode == 2
    assert "git is not installed" in done.stderr
