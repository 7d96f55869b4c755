"""``check --fail-on score-drop``: pages beside their scores in the baseline."""

from collections.abc import Callable
from pathlib import Path

from tests.cli.conftest import Run

Write = Callable[..., Path]

BROKEN = "<h2></h2><img src=a.png><h2></h2>"


def test_a_page_that_lost_points_closes_the_gate_and_is_named(article: Write, run: Run) -> None:
    article("a.html")
    article("b.html", "<h2>Oil</h2><p>Thin oil for dry roads, and thick oil for wet ones.</p>")
    assert run("baseline", "a.html", "b.html").returncode == 0
    article("a.html", BROKEN)

    done = run("check", "a.html", "b.html", "--fail-on", "score-drop:2")

    assert done.returncode == 1
    (said,) = (line for line in done.stdout.splitlines() if "in the baseline: lost" in line)
    assert said.startswith("a.html: score ")
    assert "The gate is closed: 1 page lost 2 points or more since the baseline." in " ".join(done.stdout.split())


def test_a_page_as_it_was_passes_and_so_does_a_small_loss(article: Write, run: Run) -> None:
    article("a.html")
    assert run("baseline", "a.html").returncode == 0
    assert run("check", "a.html", "--fail-on", "score-drop:0.1").returncode == 0
    article("a.html", BROKEN)

    assert run("check", "a.html", "--fail-on", "score-drop:100").returncode == 0


def test_a_new_page_has_nothing_to_be_compared_with_and_that_is_said(article: Write, run: Run) -> None:
    article("a.html")
    run("baseline", "a.html")
    article("b.html", BROKEN)

    done = run("check", "b.html", "--fail-on", "score-drop:1")

    assert done.returncode == 0
    assert "1 page without a score in the baseline" in done.stderr


def test_scores_of_other_checks_are_not_compared(article: Write, run: Run) -> None:
    article("a.html")
    run("baseline", "a.html")

    done = run("check", "a.html", "--fail-on", "score-drop:1", "--ignore", "headings")

    assert done.returncode == 2
    assert "by other checks than these" in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_a_baseline_without_scores_is_said(article: Write, run: Run, tmp_path: Path) -> None:
    article("a.html")
    (tmp_path / "auditor-baseline.txt").write_text("# auditor baseline 1\n", encoding="utf-8")

    done = run("check", "a.html", "--fail-on", "score-drop:1")

    assert done.returncode == 2
    assert "the baseline has no scores to compare with; write it anew" in done.stderr


def test_pruning_leaves_the_scores_as_they_were(article: Write, run: Run, tmp_path: Path) -> None:
    def scores() -> list[str]:
        return [
            line for line in (tmp_path / "auditor-baseline.txt").read_text("utf-8").splitlines() if "(score)" in line
        ]

    article("a.html", BROKEN)
    run("baseline", "a.html")
    before = scores()
    article("a.html")

    assert run("baseline", "--prune", "a.html").returncode == 0
    assert scores() == before
    assert len(before) == 1
    assert run("baseline", "a.html").returncode == 0
    assert scores() != before


def test_a_score_that_is_no_number_is_said_with_its_line(article: Write, run: Run, tmp_path: Path) -> None:
    article("a.html")
    (tmp_path / "auditor-baseline.txt").write_text(
        "# auditor baseline 1\na.html\t(score)\thigh\tab\n", encoding="utf-8"
    )

    done = run("check", "a.html")

    assert done.returncode == 2
    assert "line 2: the score is 'high', must be a number from 0 to 100" in done.stderr
