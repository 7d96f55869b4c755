"""The gate: its exit codes are what build scripts rely on."""

import json
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

Write = Callable[..., Path]
Run = Callable[..., "CompletedProcess[str]"]


def test_a_clean_article_opens_the_gate(run: Run, article: Write) -> None:
    article("a.html")

    done = run("check", "a.html")

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines()[-1].endswith("The gate is open.")


def test_an_error_closes_it_and_is_told_with_its_line(run: Run, article: Write) -> None:
    article("a.html", "<h2></h2><p>More text.</p>")

    done = run("check", "a.html")

    assert done.returncode == 1
    assert "heading-empty" in done.stdout
    assert "The gate is closed because of errors." in done.stdout


def test_fail_on_decides_what_closes_it(run: Run, article: Write) -> None:
    article("a.html", '<p>The loaf: <img src="loaf.jpg" width="600" height="400"></p>')

    assert run("check", "a.html").returncode == 0
    assert run("check", "--fail-on", "warning", "a.html").returncode == 1
    assert run("check", "--fail-on", "never", "a.html").returncode == 0


def test_json_is_the_report_and_nothing_else(run: Run, article: Write) -> None:
    article("a.html", "<h2></h2><p>More text.</p>")

    done = run("check", "--format", "json", "a.html")
    report = json.loads(done.stdout)

    assert done.returncode == 1
    assert report["started"] == "2026-11-18T09:46:40Z" or report["started"].endswith("Z")
    assert "heading-empty" in [finding["check"] for finding in report["pages"][0]["findings"]]


def test_a_file_that_cannot_be_read_is_never_a_silent_pass(run: Run, article: Write, tmp_path: Path) -> None:
    article("a.html")
    (tmp_path / "b.html").write_bytes(b"")

    done = run("check", "a.html", "b.html")

    assert done.returncode == 3
    assert "b.html" in done.stdout
    assert "could not be checked" in done.stdout


def test_a_folder_without_pages_and_a_name_that_is_not_there(run: Run, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()

    empty, missing = run("check", "empty"), run("check", "missing.html")

    assert empty.returncode in (2, 3)
    assert missing.returncode == 2
    assert "missing.html" in missing.stderr
    assert "Traceback" not in empty.stderr + missing.stderr


def test_in_a_folder_pages_that_are_no_articles_are_passed_over(run: Run, article: Write, tmp_path: Path) -> None:
    article("site/a.html")
    links = "".join(f'<li><a href="/{number}">Post number {number}</a></li>' for number in range(60))
    (tmp_path / "site" / "index.html").write_text(
        f"<html lang=en><title>All posts</title><body><nav><ul>{links}</ul></nav><ul>{links}</ul></body></html>"
    )

    done = run("check", "site")

    assert done.returncode == 0
    assert "1 article checked" in done.stdout
    assert "passed over" in done.stdout


def test_the_configuration_of_the_folder_is_used(run: Run, article: Write, tmp_path: Path) -> None:
    article("a.html", "<h2></h2><p>More text.</p>")
    (tmp_path / "auditor.toml").write_text('[checks]\noff = ["heading-empty"]\n')

    assert run("check", "a.html").returncode == 0


def test_a_bad_configuration_is_told_in_one_line(run: Run, article: Write, tmp_path: Path) -> None:
    article("a.html")
    (tmp_path / "auditor.toml").write_text('[checks]\noff = ["heading-emty"]\n')

    done = run("check", "a.html")

    assert done.returncode == 2
    assert (
        done.stderr
        == "auditor: auditor.toml, line 2: [checks] off: 'heading-emty' is not known; did you mean 'heading-empty'?\n"
    )


def test_the_same_check_twice_gives_the_same_bytes(run: Run, article: Write) -> None:
    article("a.html", "<h2></h2><p>More text.</p>")

    assert run("check", "--format", "json", "a.html").stdout == run("check", "--format", "json", "a.html").stdout
