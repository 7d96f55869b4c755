"""Pages that say the same: found together, listed with all their members, and never a page with itself."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from random import Random

from auditor.audit import audit
from auditor.checks.site.description_shared import DescriptionShared
from auditor.checks.site.title_shared import TitleShared
from auditor.cli.gate_code import gate_code
from auditor.config import Config
from auditor.gate import verdict
from auditor.model import Failed, Page, Report, SiteFinding
from auditor.site_check import Look, Offer, SiteProblem

WORDS = ("kettle", "garden", "ladder", "winter", "copper", "basket", "window", "saddle", "copper", "meadow", "harbour",
         "lantern", "orchard", "pebble", "ribbon", "shelter", "timber", "valley", "walnut", "yellow")  # fmt: skip


def body(seed: int, sentences: int = 40) -> str:
    """A text that no other seed has."""
    drawn = Random(seed)  # noqa: S311 - a text, no secret
    made = (f"The {' '.join(drawn.choices(WORDS, k=9))} is number {drawn.randrange(10**6)}." for _ in range(sentences))
    return "".join(f"<p>{sentence}</p>" for sentence in made)


def page(name: str, text: str, *, title: str = "", description: str = "", head: str = "", lang: str = "en") -> Page:
    url = f"https://a.example/{name}"
    html = (
        f"<!doctype html><html lang={lang}><head><title>{title or f'All about {name} and its uses'}</title>"
        f'<meta name="description" content="{description or f"What {name} is good for, in short."}">{head}</head>'
        f"<body><main><article><h1>All about {name}</h1>{text}</article></main></body></html>"
    )
    return Page(url, html.encode(), url=url)


def report_of(*pages: Page) -> Report:
    named = {each.source for each in pages}
    return audit(pages, Config(), source="https://a.example/", started="2026-11-22T00:00:00Z", version="1", named=named)


def found(*pages: Page) -> list[tuple[str, list[str]]]:
    report = report_of(*pages)
    return [(each.check, [url.rpartition("/")[2] for url in each.urls]) for each in report.site_findings]


OTHERS = tuple(page(f"other{number}", body(100 + number)) for number in range(4))


def test_pages_of_their_own_share_nothing() -> None:
    assert found(*OTHERS) == []


def test_a_title_on_three_pages_is_one_finding_that_names_all_three() -> None:
    same = [page(name, body(at), title="How to oil a chain") for at, name in enumerate("abc")]
    odd = replace(same[0], body=same[0].body.replace(b"How to oil", b"how to  OIL"))

    (finding,) = report_of(odd, *same[1:], *OTHERS).site_findings

    assert finding.check == "title-shared"
    assert finding.message == "3 pages have the title “how to OIL a chain”"
    assert finding.urls == ("https://a.example/a", "https://a.example/b", "https://a.example/c")


def test_a_description_on_two_pages_is_shown() -> None:
    same = [page(name, body(at), description="All that we know of it, week by week.") for at, name in enumerate("ab")]

    (finding,) = report_of(*same, *OTHERS).site_findings

    assert (finding.check, finding.evidence) == ("description-shared", ("“All that we know of it, week by week.”",))


def test_pages_with_nearly_the_same_text_are_one_cluster_and_sentences_of_both_are_shown() -> None:
    text = body(1)
    pages = [page(name, text + body(seed, sentences=4)) for name, seed in (("a", 7), ("b", 8), ("c", 9))]

    (finding,) = report_of(*pages, *OTHERS).site_findings

    assert finding.check == "body-shared"
    assert [url[-1] for url in finding.urls] == ["a", "b", "c"]
    assert "at most 70 %" in finding.message
    assert len(finding.evidence) == 3
    assert all(line.startswith("on both: “The ") and line[10:-1] in text for line in finding.evidence)


def test_notes_on_versions_are_a_series_and_no_copies_of_each_other() -> None:
    text = body(1)
    named = [("a", "Loaf 1.3.1 is released"), ("b", "Loaf 1.6.1 is released")]
    notes = [page(name, text + body(at), title=title) for at, (name, title) in enumerate(named, 7)]
    towns = [page(name, text + body(7), title=f"A baker in {town}") for name, town in (("a", "Diss"), ("b", "Rye"))]

    assert found(*notes, *OTHERS) == []
    assert found(*towns, *OTHERS) == [("body-shared", ["a", "b"])]


def test_pages_with_half_of_their_text_in_common_are_two_pages() -> None:
    text = body(1, sentences=20)

    assert found(page("a", text + body(7, sentences=20)), page("b", text + body(8, sentences=20)), *OTHERS) == []


def test_one_cause_is_told_once_though_the_title_is_the_same_too() -> None:
    same = [page(name, body(1), title="How to oil a chain", description="One text.") for name in "ab"]

    assert found(*same, *OTHERS) == [("body-shared", ["a", "b"])]


def test_a_copy_that_names_the_other_as_canonical_is_none() -> None:
    link = '<link rel="canonical" href="https://a.example/a">'
    new = page("a", body(1), title="How to oil a chain")
    old = page("b", body(1), title="How to oil a chain", head=link)

    assert found(new, old, *OTHERS) == []


def test_a_translation_shares_no_title() -> None:
    german = "<p>Der Kessel und die Leiter sind nicht von hier, aber sie werden im Winter von allen gebraucht.</p>" * 9

    assert found(page("a", body(1), title="Kubernetes"), page("b", german, title="Kubernetes", lang="de")) == []


def test_a_page_that_search_engines_are_to_leave_out_competes_with_none() -> None:
    hidden = page("b", body(1), description="One.", head='<meta name="robots" content="noindex, follow">')

    assert found(page("a", body(1), description="One."), hidden, *OTHERS) == []


def test_a_fingerprint_stays_when_a_page_joins() -> None:
    def title(number: int) -> SiteFinding:
        return report_of(*(page(f"p{at}", body(at), title="The same") for at in range(number))).site_findings[0]

    assert title(2).fingerprint == title(3).fingerprint


def test_the_sites_own_area_takes_a_tenth_of_the_score_at_most_and_the_parts_add_up() -> None:
    same = [page(name, body(at), title="The same") for at, name in enumerate("ab")]

    report = report_of(*same, *OTHERS)

    pages = [each.score.total for each in report.pages if each.score.total is not None]
    mean = sum(pages) / len(pages)
    assert report.score.total is not None
    area = dict(report.score.areas)["site"]
    assert area is not None
    assert round(area, 6) == round(100 - 10 * 5 * 0.6 * 2 / 6, 6)
    assert round(report.score.total, 6) == round(mean * (1 - 0.1 * (100 - area) / 100), 6)
    assert round(sum(part.lost for part in report.score.parts), 6) == round(100 - report.score.total, 6)


def test_one_page_has_no_site() -> None:
    assert "site" not in dict(report_of(OTHERS[0]).score.areas)


@dataclass(frozen=True)
class Breaks(TitleShared):
    """A check across pages that breaks."""

    def judge(self, members: Sequence[Offer], look: Look) -> SiteProblem | None:  # noqa: ARG002 - it breaks
        raise RuntimeError("out of ideas")


def test_a_check_that_breaks_is_told_of_and_ends_nothing() -> None:
    same = [page(name, body(at), title="The same", description="The same.") for at, name in enumerate("ab")]
    config = Config(site_checks=(Breaks(), DescriptionShared()))

    report = audit(same, config, source="", started="", version="", named={each.source for each in same})

    assert [finding.check for finding in report.site_findings] == ["description-shared"]
    assert report.failed == (Failed("title-shared", "RuntimeError: out of ideas"),)
    assert "title-shared broke" in report.notes[0]
    assert gate_code(verdict(report, "never")) == 3


def test_lists_that_two_pages_share_are_no_text() -> None:
    items = "".join(f"<li>Repaired the {word} that broke in number {at}.</li>" for at, word in enumerate(WORDS * 4))
    a, b = (page(name, f"{body(at, sentences=15)}<ul>{items}</ul>") for at, name in enumerate("ab"))

    assert found(a, b) == []
