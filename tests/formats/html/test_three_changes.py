"""Three changes: what brings most, with the score that really results when it is done."""

from dataclasses import replace
from pathlib import Path

import pytest

from auditor import audit
from auditor.formats.html.findings import Group, grouped
from auditor.formats.html.three_changes import Step, three_changes
from auditor.model import Article, Facts, Finding, Halfway, PageAudit, Part, RuleSummary, Score
from auditor.model.record import record
from auditor.score import page_score

WITHOUT_TITLE = """<!DOCTYPE html><html lang="en"><head>
<meta property="og:type" content="article">
<meta name="description" content="How a kettle is freed from lime with vinegar, step by step, in under an hour.">
</head><body><main><article><h1>Lime in a kettle</h1>
<p>Lime comes out of hard water and stays on the warm bottom. A spoon of vinegar in half a litre of water takes it off
within the hour. Pour it away, boil clear water twice, and taste it. What is left looks white and feels rough.</p>
<img src="kettle.jpg"><img src="spoon.jpg"><img src="lime.jpg"><img src="sink.jpg">
<h2>How often</h2><p>Where water is hard, once a month. Where it is soft, twice a year will do. Nobody needs a powder
from a shop for it, and steel does not mind the acid. Wipe the outside with a damp cloth and dry it.</p>
<p>Some water leaves brown rings and no crust. That is iron, and vinegar does little for it. A spoon of washing soda in
hot water loosens it overnight; a soft brush does the rest. Rinse three times, for soda tastes of soap and stays in the
spout. If the rings come back within a week, the pipe is the cause, and a plumber has the cure.</p>
<p>Filters help less than their boxes say. A jug takes out half of the lime for a month, and then needs a new cartridge.
Rain water makes the best tea of all, if the roof is clean. Keep the lid shut between two boils, and empty the kettle at
night: what stands in it until the morning is what sets on the bottom.</p>
<h4>Old kettles</h4><p>A kettle of copper wants lemon, and a short bath. Rinse it at once and dry it well.</p>
</article></main></body></html>"""
WITH_TITLE = WITHOUT_TITLE.replace("<head>", "<head><title>Lime in a kettle: vinegar, an hour, no powder</title>")

FACTS = Facts(Article("page"))


@record
class Judged:
    page: PageAudit
    rules: dict[str, RuleSummary]
    groups: tuple[Group, ...]

    @property
    def steps(self) -> tuple[Step, ...]:
        return three_changes(self.page, self.rules, self.groups)


def judged(folder: Path, markup: str) -> Judged:
    folder.mkdir()
    (folder / "page.html").write_text(markup, encoding="utf-8")
    report = audit([folder / "page.html"])
    rules = {rule.id: rule for rule in report.rules}
    page = report.pages[0]
    return Judged(page, rules, grouped(page, rules).groups)


@pytest.fixture
def without_title(tmp_path: Path) -> Judged:
    return judged(tmp_path / "without", WITHOUT_TITLE)


def test_there_are_three_with_rising_scores_and_the_one_worth_most_is_first(without_title: Judged) -> None:
    first, second, third = without_title.steps

    assert first.group.rule.id == "title-missing"
    assert first.gain >= second.gain >= third.gain > 0
    assert without_title.page.score.total
    assert without_title.page.score.total + first.gain == pytest.approx(first.score)
    assert first.score < second.score < third.score


def test_the_score_is_the_one_that_a_new_audit_gives_when_the_change_is_made(
    without_title: Judged, tmp_path: Path
) -> None:
    after = judged(tmp_path / "with", WITH_TITLE)

    assert {finding.check for finding in without_title.page.findings} - {
        finding.check for finding in after.page.findings
    } == {"title-missing"}
    assert without_title.steps[0].score == pytest.approx(after.page.score.total)


def test_the_scores_are_those_of_the_whole_engine(without_title: Judged) -> None:
    left = list(without_title.page.findings)
    for step in without_title.steps:
        left = [finding for finding in left if finding.check != step.group.rule.id]
        anew = page_score(
            [
                (without_title.rules[part.check], [finding for finding in left if finding.check == part.check])
                for part in without_title.page.score.parts
            ]
        )

        assert step.score == pytest.approx(anew.total)


def page(*findings: Finding) -> tuple[PageAudit, dict[str, RuleSummary]]:
    rules = {id_: RuleSummary(id_, "page", id_, "", "", "house style", "", "", "warning", 5) for id_ in ("one", "two")}
    found = [(rule, [finding for finding in findings if finding.check == id_]) for id_, rule in rules.items()]
    return replace(PageAudit(FACTS, findings), score=page_score(found)), rules


def finding(check: str, **more: object) -> Finding:
    return replace(Finding(check, "warning", "m", 0, None, "", "f", "0" * 16), **more)  # type: ignore[arg-type]


def steps_of(*findings: Finding) -> tuple[Step, ...]:
    audited, rules = page(*findings)
    return three_changes(audited, rules, grouped(audited, rules).groups)


def test_half_of_the_places_say_what_they_bring_already() -> None:
    (step,) = steps_of(finding("one", extent=0.8, halfway=Halfway(4, 9, 0.3)))

    assert step.gain == pytest.approx(24.0)
    assert step.half == "4 of 9 places already bring +15.0"


def test_of_several_findings_the_half_counts_with_what_their_score_gives_back() -> None:
    (step,) = steps_of(*[finding("one", extent=0.5) for _ in range(4)])

    assert step.gain == pytest.approx(28.125)
    assert step.half == "2 of 4 places already bring +5.6"


def test_what_is_changed_in_one_go_has_no_half() -> None:
    assert steps_of(finding("one"))[0].half == ""


def test_what_copies_other_parts_of_the_page_comes_last() -> None:
    made = steps_of(finding("one", last=True), finding("two", extent=0.2))

    assert [step.group.rule.id for step in made] == ["two", "one"]


def test_what_brings_nothing_alone_is_counted_when_the_area_has_points_again() -> None:
    rules = {id_: RuleSummary(id_, "page", id_, "", "", "", "", "", "error", 10) for id_ in ("one", "two")}
    both = (finding("one", level="error", points=50.0), finding("two", level="error", points=50.0))
    score = page_score([(rules["one"], both[:1]), (rules["two"], both[1:])])
    audited = PageAudit(FACTS, both, score=score)
    made = three_changes(audited, rules, grouped(audited, rules).groups)

    assert score.total == 0
    assert [(step.gain, step.score) for step in made] == [(100.0, 100.0)]


def test_a_page_without_a_score_has_no_changes() -> None:
    audited, rules = page()

    assert three_changes(replace(audited, score=Score(parts=(Part("one", "page", 1, 0),))), rules, ()) == ()
