"""``auditor check``: the gate; drafts or built pages in, findings on standard output and an exit code out."""

import os
import shutil
import sys
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from auditor.cli.baseline_file import standing
from auditor.cli.check_paths import ALL, Asked, chosen
from auditor.cli.checked import checked_of, repository
from auditor.cli.exits import Exit, say, stop
from auditor.cli.gate_code import gate_code
from auditor.cli.settings import configuration
from auditor.cli.stopping import stopping
from auditor.cli.streams import color_wanted, put
from auditor.fetch.settings import Render
from auditor.formats.registry import Format, named, names
from auditor.gate import GateVerdict, verdict
from auditor.gate.baseline import Baseline
from auditor.gate.conditions import Conditions, conditions
from auditor.wording import counted


def run(
    paths: Sequence[str],
    *,
    output: str,
    outputs: Sequence[str] = (),
    fail_on: str,
    config_file: Path | None,
    all_pages: bool,
    keyphrases: Sequence[str] = (),
    select: str = "",
    ignore: str = "",
    baseline_file: Path | None = None,
    every: bool = False,
    jobs: int | None = None,
    asked: Asked = ALL,
    watch: bool = False,
    render: Render | None = None,
) -> None:
    """Check the paths, print, and end the program with the gate's exit code."""
    config = configuration(
        config_file, all_pages=all_pages, keyphrases=keyphrases, select=select, ignore=ignore, beside=paths
    )  # fmt: skip
    if render:
        config = replace(config, fetch=replace(config.fetch, render=render))
    if watch:
        from auditor.cli.watch_command import in_terminal

        if outputs or baseline_file or every or asked != ALL:
            stop(Exit.USAGE, "--watch says what moved, and takes paths, settings and keyphrases alone; drop the rest.")
        in_terminal(paths, config)
    files = _files(outputs)
    baseline = standing(baseline_file)
    try:
        wanted = conditions(fail_on, config.rule_ids())
    except ValueError as error:
        stop(Exit.USAGE, f"--fail-on: {error}.")
    _comparable(wanted, baseline)
    with stopping.orderly():
        what = chosen(paths, config.fetch, asked)
        report = checked_of(what, config, jobs)
        said = verdict(report, fail_on, baseline=baseline, folder=repository(), every=every)
        if what.may_be_nothing and said.outcome == "unchecked" and not said.unchecked and not report.interrupted:
            said = replace(said, outcome="open")
            say(what.nothing or "What changed is no article, so there was nothing to judge.")
        _say_uncompared(said)
        if "sarif" in (output, *(each.name for each in files.values())):
            from auditor.cli.proven_fixes import with_fixes

            said = with_fixes(said, config)
        format_ = named(output)
        width = min(shutil.get_terminal_size().columns, 100)
        put(format_.verdict_parts(said, width=width, color=color_wanted()), is_json=format_.is_json)
        whole = _write(files, said)
        if output == "github" or "github" in [each.name for each in files.values()]:
            whole = _summary(said) and whole
        if stopping.asked:
            say("Stopped before the end." if report.interrupted else "Stopped, but everything was checked by then.")
            sys.exit(Exit.UNCHECKED)
        code = gate_code(said)
        sys.exit(code if whole or code != Exit.CLEAN else Exit.UNCHECKED)


def _comparable(wanted: Conditions, baseline: Baseline | None) -> None:
    """Ends the program where a condition asks for what nothing here keeps."""
    if wanted.gone is not None:
        stop(Exit.USAGE, "--fail-on: gone compares with the last run, which audit keeps and check does not.")
    needs = [f"new:{wanted.new}"] if wanted.new else []
    needs += [f"score-drop:{wanted.drop:g}"] if wanted.drop is not None else []
    if needs and baseline is None:
        stop(Exit.USAGE, f"--fail-on: {needs[0]} needs a baseline; write one with auditor baseline PATH...")
    if wanted.drop is not None and baseline is not None and not baseline.scores:
        stop(
            Exit.USAGE,
            f"--fail-on: {needs[-1]}: the baseline has no scores to compare with; write it anew with auditor baseline"
            " PATH...",
        )


def _say_uncompared(said: GateVerdict) -> None:
    """Scores that could not be compared; ends the program where that is so of all, as then nothing was compared."""
    if said.scores.of_other_checks:
        pages = counted(said.scores.of_other_checks, "page")
        text = f"score-drop: the baseline has scores of {pages} by other checks than these, so they are not compared"
        text += "; write it anew with auditor baseline, or run the checks that it was written with."
        say(text) if said.scores.compared else stop(Exit.USAGE, f"--fail-on: {text}")
    if said.scores.unknown:
        pages = counted(said.scores.unknown, "page")
        say(f"score-drop: {pages} without a score in the baseline, so without one to compare with.")


def _files(outputs: Sequence[str]) -> Mapping[Path, Format]:
    """Files by their formats; ends the program on what is none."""
    known = names("check")
    found: dict[Path, Format] = {}
    for each in outputs:
        name, mark, file = each.partition("=")
        if name not in known or not mark or not file:
            stop(Exit.USAGE, f"--output: {each!r} must be FORMAT=FILE, with a format of {', '.join(known)}.")
        if Path(file) in found:
            stop(Exit.USAGE, f"--output: {file} is named twice.")
        found[Path(file)] = named(name)
    return found


def _write(files: Mapping[Path, Format], said: GateVerdict) -> bool:
    """Whether all could be written; each that could not is said."""
    whole = True
    for file, format_ in files.items():
        try:
            with file.open("w", encoding="utf-8", errors="replace", newline="\n") as out:
                out.writelines(format_.verdict_parts(said, width=100, color=False))
        except OSError as error:
            say(f"--output: {file} cannot be written: {error.strerror}.")
            whole = False
    return whole


def _summary(said: GateVerdict) -> bool:
    """The whole list as the job's summary, where a job of GitHub Actions asks for one."""
    place = os.environ.get("GITHUB_STEP_SUMMARY")
    if not place:
        return True
    try:
        with Path(place).open("a", encoding="utf-8", errors="replace") as out:
            out.writelines(named("markdown").verdict_parts(said))
    except OSError as error:
        say(f"GITHUB_STEP_SUMMARY cannot be written: {error.strerror}.")
        return False
    return True
