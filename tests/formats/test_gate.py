"""What the gate prints: for people in a hurry, and safe to print."""

from dataclasses import replace

import pytest

from auditor.formats.gate import render
from auditor.formats.terminal import printable
from auditor.gate import verdict as gate_verdict
from auditor.gate.levels import FailOn
from auditor.model import Area, Article, Facts, Failed, Finding, Level, PageAudit, Report, Score, Unread


def finding(level: Level = "error", quote: str = "", paste: str = "") -> Finding:
    return Finding(
        check="heading-empty", level=level, message="A heading has no text.", line=12, column=None, quote=quote,
        fix="Write it or take it out.", fingerprint="0" * 16, paste=paste,
    )  # fmt: skip


def page(
    *findings: Finding, score: float | None = 90.0, source: str = "draft.html", failed: tuple[Failed, ...] = ()
) -> PageAudit:
    areas: tuple[tuple[Area, float | None], ...] = (("page", score),)
    return PageAudit(Facts(Article(source)), findings=findings, failed=failed, score=Score(total=score, areas=areas))


def report(*pages: PageAudit, unread: tuple[Unread, ...] = ()) -> Report:
    return Report(version="1", started="", source="", rules=(), pages=pages, unread=unread)


@pytest.mark.parametrize(
    ("of", "fail_on", "verdict"),
    [
        (report(page()), "error", "1 article checked: 0 errors, 0 warnings, 0 notes. The gate is open."),
        (report(page(finding("note"))), "error", "The gate is open."),
        (report(page(finding("note"))), "note", "The gate is closed because of notes."),
        (report(page(finding())), "error", "1 error, 0 warnings, 0 notes. The gate is closed because of errors."),
        (report(page(finding())), "never", "The gate is open."),
        (report(page(score=None)), "error", "The gate is closed: nothing was found to check."),
        (report(), "error", "The gate is closed: nothing was found to check."),
        (
            report(page(), unread=(Unread("b.html", "It is empty."),)),
            "error",
            "The gate is closed: 1 page could not be checked.",
        ),
        (
            report(page(failed=(Failed("alt-text", "ValueError: x"),))),
            "error",
            "The gate is closed: 1 page could not be checked.",
        ),
    ],
)
def test_the_last_line_says_how_it_ended(of: Report, fail_on: FailOn, verdict: str) -> None:
    text = render(gate_verdict(of, fail_on), width=200)

    assert text.splitlines()[-1].endswith(verdict)


def test_a_finding_has_its_place_message_quote_and_change() -> None:
    text = render(gate_verdict(report(page(finding(quote="the words", paste="<script>\n</script>"))), "error"))

    assert text.startswith("draft.html:12: error heading-empty: A heading has no text.\n")
    assert "“the words”" in text
    assert "→ Write it or take it out." in text
    assert "    <script>\n    </script>\n" in text


def test_evidence_comes_as_a_list_and_what_is_more_is_counted() -> None:
    words = tuple(f"word {number}" for number in range(7))
    text = render(gate_verdict(report(page(replace(finding(), evidence=words))), "error"))

    assert [line.strip() for line in text.splitlines() if line.strip().startswith("- ")] == [
        *(f"- {word}" for word in words[:5]),
        "- and 2 more lines in --format json",
    ]


def test_colour_is_there_only_when_asked_for() -> None:
    assert "\x1b[31m" in render(gate_verdict(report(page(finding())), "error"), color=True)
    assert "\x1b" not in render(gate_verdict(report(page(finding())), "error"))


def test_crawled_text_cannot_steer_the_terminal() -> None:
    hostile = replace(finding(quote="a\x1b]0;owned\x07b\x9b2J\u202egnp.exe\rc"), message="x\x1b[2J")
    text = render(gate_verdict(report(page(hostile, source="evil\x1b[31m.html")), "error"))

    assert not {"\x1b", "\x07", "\x9b", "\u202e", "\r"} & set(text)


def test_half_a_surrogate_pair_can_be_printed() -> None:
    assert printable("name-\udcff.html").encode() == b"name-?.html"


def test_what_does_not_close_the_gate_is_counted_by_check_and_shown_when_asked_for() -> None:
    of = report(page(finding("error"), finding("note"), replace(finding("note"), check="dates")))

    short, long = render(gate_verdict(of, "error")), render(gate_verdict(of, "error", every=True))

    assert "Findings that do not close the gate; --all shows them:\n" in short
    assert "        1  note     dates\n" in short
    assert (short.count("A heading has no text."), long.count("A heading has no text.")) == (1, 3)
    assert "--all" not in long


def test_findings_come_gravest_first_whatever_they_are_worth() -> None:
    text = render(
        gate_verdict(report(page(finding("note"), finding("error"), finding("warning"))), "error", every=True)
    )

    assert [word for word in text.split() if word in ("error", "warning", "note")] == ["error", "warning", "note"]


def test_long_lists_are_cut_and_counted() -> None:
    unread = tuple(Unread(f"{number:05}.html", "It is empty.") for number in range(10_000))

    text = render(gate_verdict(report(page(*[finding("note")] * 500, finding()), unread=unread), "error", every=True))

    assert "00019.html" in text
    assert "00020.html" not in text
    assert "and 9,980 more could not be checked" in text
    assert text.count("A heading has no text.") == 20
    assert text.index("error") < text.index("note")
    assert "and 481 more of heading-empty" in text
